"""The steps that are compared, each run in a process of its own: `python -m tests.benchmarks.steps STEP TEXTS`.

Each prints a JSON object with the CPU seconds of its work, loading apart.
"""

import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

Told = dict[str, float]


def bare(texts: Sequence[str]) -> Told:
    """spaCy alone: the model's whole pipeline over the texts, as its manual says."""
    import spacy

    from extractors.model import DEFAULT_MODEL

    started = time.process_time()
    nlp = spacy.load(DEFAULT_MODEL)
    loaded = time.process_time()
    tokens = sum(len(doc) for doc in nlp.pipe(texts))
    return {"load": loaded - started, "work": time.process_time() - loaded, "tokens": tokens}


def code(texts: Sequence[str]) -> Told:
    """Our coder; the parse is done once more alone, so that what comes after it can be told apart."""
    from extractors.coder import Coder, article_of_text

    started = time.process_time()
    coder = Coder()
    loaded = time.process_time()
    articles = [
        article_of_text(text, None).model_copy(update={"article_id": f"{at:016x}"}) for at, text in enumerate(texts)
    ]
    for _ in coder.parse(articles):
        pass
    parsed = time.process_time()
    mentions = sum(len(coded.mentions) for coded in coder.code(articles))
    work, parse = time.process_time() - parsed, parsed - loaded
    return {"load": loaded - started, "work": work, "parse": parse, "after": work - parse, "mentions": mentions}


def lexicons(texts: Sequence[str]) -> Told:  # noqa: ARG001
    """Frames, actors and gazetteer: seconds to load and megabytes that they hold."""
    import extractors.coder  # noqa: F401 - what it imports is not counted
    from extractors.frames import full_index
    from extractors.resolve.lexicon import load_lexicon

    before, started = _resident_mb(), time.process_time()
    held = (full_index(), load_lexicon())
    return {"load": time.process_time() - started, "mb": _resident_mb() - before, "held": len(held)}


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6


STEPS: dict[str, Callable[[Sequence[str]], Told]] = {step.__name__: step for step in (bare, code, lexicons)}


def main() -> None:
    """Run one step and print what it tells."""
    name, path = sys.argv[1:]
    texts = json.loads(Path(path).read_text(encoding="utf-8"))
    sys.stdout.write(json.dumps(STEPS[name](texts)) + "\n")


if __name__ == "__main__":
    main()
