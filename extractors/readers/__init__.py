"""News files of every known format to articles."""

import io
from collections.abc import Iterator
from typing import BinaryIO

from extractors.readers.article import article_of
from extractors.readers.decompress import first_bytes, plain, rewound
from extractors.readers.registry import READERS, Reader, choose
from extractors.readers.sniffing import head_of
from extractors.readers.source import Source
from extractors.readers.unusable import Unusable
from schemas import Article, Rejection
from schemas.enums import Reason

FORMATS: tuple[Reader, ...] = READERS
"""Every format with its name, one-line description and file name extensions."""


def read(stream: BinaryIO, source: Source) -> Iterator[Article | Rejection]:
    """Yield a file's articles, and a rejection for each record or whole file that cannot be used."""
    position = 0
    try:
        content = plain(stream)
        head = first_bytes(content)
        reader = _reader(head, source.name)
        records = reader.read(rewound(head, content), source)
        for position, record in enumerate(records, 1):
            try:
                yield article_of(record(), source, position, path_dates=reader.path_dates)
            except Unusable as unusable:
                yield unusable.row(source.name, position)
        if not position:
            empty = Unusable(Reason.EMPTY, f"a file of the format {reader.name} without a single article")
            yield empty.row(source.name, 0)
    except Unusable as unusable:
        yield unusable.row(source.name, position + 1 if position else 0)


def detect(head: bytes, name: str) -> str | None:
    """Return the name of the format that a file's first bytes and name tell, or None for an unknown one."""
    try:
        reader = choose(head_of(first_bytes(plain(io.BytesIO(head))), name))
    except Unusable:
        return None
    return reader.name if reader else None


def _reader(head: bytes, name: str) -> Reader:
    if not head.strip():
        raise Unusable(Reason.EMPTY, "the file is empty")
    reader = choose(head_of(head, name))
    if reader is None:
        known = ", ".join(reader.name for reader in READERS)
        detail = f"neither content nor name tell a known format ({known}); convert or rename the file"
        raise Unusable(Reason.UNKNOWN_FORMAT, detail)
    return reader


__all__ = ["FORMATS", "Reader", "Source", "Unusable", "detect", "read"]
