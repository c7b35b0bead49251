"""Lines of text that may be an export of LexisNexis, Factiva or ProQuest, or a single article."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from extractors.readers import factiva, nexis, proquest
from extractors.readers.fields import record_of
from extractors.readers.plain_text import parts
from extractors.readers.record import Record

LAYOUTS = (
    (nexis.is_nexis, nexis.records),
    (factiva.is_factiva, factiva.records),
    (proquest.is_proquest, proquest.records),
)


def records_in(lines: Sequence[str]) -> Iterator[Callable[[], Record]]:
    """Yield the articles of an export, or the one article that the lines are."""
    text = "\n".join(lines)
    for is_layout, records in LAYOUTS:
        if is_layout(text):
            yield from records(text.split("\n"))
            return
    yield partial(_article, text)


def _article(text: str) -> Record:
    return record_of(parts(text))
