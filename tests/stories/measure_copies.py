"""Measures how well copies are found: `python -m tests.stories.measure_copies ARTICLES.jsonl [MOST]`."""

import random
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from flows.contract import read_documents
from tests.stories.copies import group, score, with_copies

LEAST_WORDS = 60


def main() -> None:
    path, most = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 2000
    rng = random.Random(0)
    documents = [d for d in read_documents(path) if d.published and len(d.text.split()) >= LEAST_WORDS]
    articles = [document.article().model_copy(update={"publisher": "Wire"}) for document in documents[:most]]
    families = with_copies(articles, rng, each=3)
    every = [article for family in families.values() for article in family]
    rng.shuffle(every)
    half = len(every) // 2
    with TemporaryDirectory() as folder:
        groups = group(Path(folder) / "warehouse", [every[:half], every[half:]])
    found = score(families, {article_id: report for article_id, (report, _) in groups.items()})
    sys.stdout.write(f"{len(every)} articles: precision {found.precision:.4f}, recall {found.recall:.4f}\n")


if __name__ == "__main__":
    main()
