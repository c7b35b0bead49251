"""JSON: one article, a list of them, a wrapper around a list, or objects one after the other."""

from collections.abc import Callable, Iterator
from io import BufferedReader

from extractors.readers.decode import characters
from extractors.readers.field_map import mapped_records
from extractors.readers.json_walk import records
from extractors.readers.record import Record
from extractors.readers.source import Source


def read(stream: BufferedReader, source: Source) -> Iterator[Callable[[], Record]]:
    """Return one record for each article in the JSON text."""
    return mapped_records(records(characters(stream)), source)
