"""News files of every known format to articles."""

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from extractors.limits import USUAL
from extractors.readers.archives import Member
from extractors.readers.article import article_of
from extractors.readers.budget import Budget
from extractors.readers.decompress import first_bytes, packed, plain, rewound
from extractors.readers.registry import ARCHIVES, READERS, Archive, Reader, archive_of, choose
from extractors.readers.sniffing import Head, head_of
from extractors.readers.source import Source
from extractors.readers.unusable import Unusable
from schemas import Article, Rejection
from schemas.enums import Reason

OLE = b"\xd0\xcf\x11\xe0"
"""How files of Outlook and of Office before 2007 start."""

FORMATS: tuple[Reader | Archive, ...] = (*READERS, *ARCHIVES)
"""Every format with its name, one-line description and file name extensions."""


def read(stream: BinaryIO, source: Source) -> Iterator[Article | Rejection]:
    """Yield a file's articles, and a rejection for each record or whole file that cannot be used.

    The files of an archive go by its name and theirs: `week.zip/monday/1.txt`.
    """
    yield from _rows(stream, source, Budget.of(stream, source.limits), 0)


def _rows(stream: BinaryIO, source: Source, budget: Budget, nested: int) -> Iterator[Article | Rejection]:
    position = 0
    start = stream.tell() if stream.seekable() else None
    try:
        content = plain(stream, source.limits)
        head = head_of(first_bytes(content), source.name)
        content = rewound(head.data, content)
        if archive := archive_of(head):
            yield from _members(archive.members(content, source.limits), source, budget, nested)
            return
        reader = _reader(head)
        if reader.by_member and start is not None:
            content = packed(stream, start)
        for position, record in enumerate(reader.read(content, source), 1):
            try:
                yield article_of(record(), source, position, path_dates=reader.path_dates)
            except Unusable as unusable:
                yield unusable.row(source.name, position)
        if not position:
            empty = Unusable(Reason.EMPTY, f"a file of the format {reader.name} without a single article")
            yield empty.row(source.name, 0)
    except Unusable as unusable:
        yield unusable.row(source.name, position + 1 if position else 0)


def _members(members: Iterator[Member], source: Source, budget: Budget, nested: int) -> Iterator[Article | Rejection]:
    if nested >= source.limits.archive_depth:
        deepest = source.limits.archive_depth
        raise Unusable(Reason.TOO_LARGE, f"archives inside archives, more than {deepest} deep; unpack by hand")
    is_empty = True
    for member in members:
        is_empty = False
        inside = replace(source, name=f"{source.name}/{member.name.strip('/')}")
        try:
            stream = member.open()
        except Unusable as unusable:
            yield unusable.row(inside.name, 0)
        else:
            yield from _rows(budget.watched(stream), inside, budget, nested + 1)
            if budget.is_spent:
                return
    if is_empty:
        raise Unusable(Reason.EMPTY, "an archive without files")


def detect(head: bytes, name: str) -> str | None:
    """Return the name of the format that a file's first bytes and name tell, or None for an unknown one."""
    try:
        told = head_of(first_bytes(plain(io.BytesIO(head), USUAL)), name)
    except Unusable:
        return None
    found = archive_of(told) or choose(told)
    return found.name if found else None


def _reader(head: Head) -> Reader:
    if not head.data.strip():
        raise Unusable(Reason.EMPTY, "the file is empty")
    reader = choose(head)
    if reader is None:
        raise Unusable(Reason.UNKNOWN_FORMAT, _advice(head))
    return reader


def _advice(head: Head) -> str:
    if head.data.startswith(OLE):
        return "an Outlook message or an old Office file; save it as .eml, .docx or .csv"
    return "neither content nor name tell a known format; convert or rename the file (dragoman formats lists them)"


__all__ = ["FORMATS", "Archive", "Reader", "Source", "Unusable", "detect", "read"]
