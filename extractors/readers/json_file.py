"""JSON: one article, a list of them, a wrapper around a list, or objects one after the other."""

from collections.abc import Callable, Iterator
from functools import partial
from io import BufferedReader

from extractors.readers.decode import characters
from extractors.readers.fields import record_of
from extractors.readers.json_walk import records
from extractors.readers.record import Record
from extractors.readers.source import Source


def read(stream: BufferedReader, source: Source) -> Iterator[Callable[[], Record]]:  # noqa: ARG001
    """Yield one record for each article in the JSON text."""
    for value in records(characters(stream)):
        yield partial(record_of, value)
