"""A look into files before they are coded: their format and what is found in their first records."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from extractors.readers.source import Source
from flows.landing import landed_files
from flows.reading import format_of, records
from flows.settings import Settings
from schemas import Article, Rejection

RECORDS = 3
BODY_START = 160
SHOWN = ("title", "published_at", "published_on", "date_source", "publisher", "byline", "dateline", "section", "url")


@dataclass(frozen=True)
class Look:
    """What the start of one file shows."""

    name: str
    format: str | None
    records: tuple[tuple[tuple[str, str], ...], ...]
    """Names and values of the first records."""


def looks(places: Iterable[Path | str], settings: Settings) -> Iterator[Look]:
    """Yield a look into each file; raises `LandingError` for a place that cannot be read."""
    for file in landed_files(places):
        source = Source(file.name, fields=settings.map, limits=settings.limits)
        found = islice(records(file, source, settings.record_seconds_limit), RECORDS)
        yield Look(file.path, format_of(file), tuple(_shown(row) for row, _ in found))


def _shown(row: Article | Rejection) -> tuple[tuple[str, str], ...]:
    if isinstance(row, Rejection):
        return (("rejected", f"{row.reason}: {row.detail}"),)
    told = [(name, str(value)) for name in SHOWN if (value := getattr(row, name)) is not None]
    start = row.body[:BODY_START].replace("\n", " ¶ ")
    return (*told, ("body", f"{start}{'…' if len(row.body) > BODY_START else ''} ({len(row.body):,} characters)"))
