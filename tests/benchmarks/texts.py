"""The articles that are coded: a file of one's own, else our hand-coded articles over and over."""

import gzip
import json
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import cycle, islice
from pathlib import Path

from tests.quality.measure import read_gold

FIRST_DAY = date(2025, 1, 1)


def read_texts(paths: Sequence[Path], count: int) -> list[str]:
    """Return so many texts from JSON Lines files (field `text`, also gzipped), evenly taken, else our own repeated."""
    if not paths:
        own = [example.text for example in read_gold() if not example.name.startswith("sentences")]
        return list(islice(cycle(own), count))
    texts = [json.loads(line)["text"] for path in paths for line in _lines(path)]
    step = max(1, len(texts) // count)
    return texts[::step][:count]


def _lines(path: Path) -> list[str]:
    held = path.read_bytes()
    text = (gzip.decompress(held) if path.suffix == ".gz" else held).decode()
    return [line for line in text.split("\n") if line.strip()]


def words_in(texts: Sequence[str]) -> int:
    """Return how many words the texts hold, counted at white space."""
    return sum(len(text.split()) for text in texts)


def write_landing(texts: Sequence[str], folder: Path) -> None:
    """Write the texts as JSON Lines of a thousand articles a file, a hundred a day."""
    folder.mkdir(parents=True)
    for number, first in enumerate(range(0, len(texts), 1000)):
        with (folder / f"{number:04}.jsonl").open("w", encoding="utf-8") as file:
            for at, text in enumerate(texts[first : first + 1000], start=first):
                record = {
                    "url": f"https://example.org/{at}",
                    "title": f"Article {at}",
                    "text": text,
                    "date": (FIRST_DAY + timedelta(days=at // 100)).isoformat(),
                    "publisher": f"Paper {at % 10}",
                }
                file.write(json.dumps(record, ensure_ascii=False) + "\n")
