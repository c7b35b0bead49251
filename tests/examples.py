"""Our own hand-coded examples, read from the files beside the tests."""

from datetime import date
from pathlib import Path

from extractors.coder import Coder, article_of_text
from extractors.gold.example import Example
from extractors.gold.reading import read_examples
from extractors.gold.verdict import Verdict, judge

PUBLISHED = date(2025, 11, 24)
"""Publication day of examples that tell none."""


def examples_of(path: Path) -> tuple[Example, ...]:
    """Return the examples of a file, named after it."""
    return read_examples(path.read_text(encoding="utf-8"), path.name)


def verdicts(coder: Coder, examples: list[Example]) -> list[Verdict]:
    """Return what a coder makes of examples."""
    articles = [
        article_of_text(e.text, date.fromisoformat(e.published) if e.published else PUBLISHED) for e in examples
    ]
    return [
        judge(example, coded.mentions, coded.details)
        for example, coded in zip(examples, coder.code(articles), strict=True)
    ]
