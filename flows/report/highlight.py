"""A sentence cut into the stretches that its marks make."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from warehouse.report.rows import Mark

PARTS = ("trigger", "actor", "recipient", "other", "speaker", "place", "date", "content")
"""What a mark may be, the most telling first."""


@dataclass(frozen=True)
class Stretch:
    """Words of a sentence that have the same marks."""

    words: str

    parts: tuple[str, ...]
    """What they are, the most telling first; empty for the words between."""


def stretches(sentence: str, marks: Sequence[Mark]) -> Iterator[Stretch]:
    """Yield the whole sentence in stretches; marks may overlap."""
    edges = sorted({0, len(sentence), *(edge for mark in marks for edge in (mark.start, mark.stop))})
    for start, stop in pairwise(edges):
        over = {mark.part for mark in marks if mark.start <= start and mark.stop >= stop}
        yield Stretch(sentence[start:stop], tuple(part for part in PARTS if part in over))
