"""A record as its format tells it, before it becomes an article."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from io import BufferedReader

from extractors.readers.dates import Published
from extractors.readers.source import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What one record says of itself; absent fields are None."""

    title: str | None = None
    body: str | None = None
    url: str | None = None
    own_id: str | None = None
    publisher: str | None = None
    byline: str | None = None
    section: str | None = None
    published: Published | None = None
    captured: date | None = None
    """Day on which a crawler fetched it."""
    dateline: str | None = None
    """The dateline as printed, where it stands apart from the body."""


Read = Callable[[BufferedReader, Source], Iterator[Callable[[], Record]]]
"""A format's reader: it parts a stream into records, each of which may still turn out unusable."""
