"""Exports of LexisNexis, Factiva and ProQuest as plain text."""

from collections.abc import Callable, Iterator
from io import BufferedReader

from extractors.readers.decode import decode
from extractors.readers.decompress import read_all
from extractors.readers.exports import LAYOUTS, records_in
from extractors.readers.record import Record
from extractors.readers.sniffing import Head
from extractors.readers.source import Source

LARGEST_FILE = 128 << 20


def is_export(head: Head) -> bool:
    """Tell whether a database's export starts here."""
    return not head.text.startswith(("<", "{", "[")) and any(is_layout(head.text) for is_layout, _ in LAYOUTS)


def read(stream: BufferedReader, source: Source) -> Iterator[Callable[[], Record]]:  # noqa: ARG001
    """Yield one record for each article."""
    text = decode(read_all(stream, limit=LARGEST_FILE))
    yield from records_in(text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n").split("\n"))
