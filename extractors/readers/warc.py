"""Web archives (WARC, WET and ARC): one article for each page that was fetched."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from io import BufferedReader

from extractors.readers import plain_text
from extractors.readers.dates import parse_date
from extractors.readers.decode import decode
from extractors.readers.fields import record_of
from extractors.readers.gzip_members import MAGIC, unpacked_members
from extractors.readers.html_page import LARGEST_PAGE, page_record
from extractors.readers.http_answer import answer_in, headers_in
from extractors.readers.record import Record
from extractors.readers.sniffing import Head
from extractors.readers.source import Source
from extractors.readers.unusable import Unusable
from schemas.enums import Reason

LARGEST_LINE = 1 << 16
MOST_HEADERS = 100
LARGEST_BLOCK = LARGEST_PAGE + LARGEST_LINE
PAGES = frozenset({"text/html", "application/xhtml+xml"})
OK = 200
PASSING = (Reason.UNREADABLE, Reason.TRUNCATED)
"""Damage to one member of a packed file, behind which the next may be read."""

ARC_LINE = re.compile(rb"\S{1,2000}:\S* \S+ (\d{8})\d* (\S+) (?:.* )?(\d{1,12})\r?\n")


@dataclass(frozen=True)
class _Block:
    """One record of an archive."""

    kind: str
    url: str
    captured: date | None
    media: str
    data: bytes
    missing: int
    """Bytes that the file lacks at its end."""


def is_warc(head: Head) -> bool:
    """Tell whether a WARC or ARC file starts here."""
    return head.data.startswith((b"WARC/", b"filedesc://"))


def read(stream: BufferedReader, source: Source) -> Iterator[Callable[[], Record]]:
    """Yield one record for each page that a server delivered, and for each text of a WET file."""
    if stream.peek(len(MAGIC)).startswith(MAGIC):
        stream = unpacked_members(stream, source.limits)
    blocks = _blocks(stream)
    while True:
        try:
            block = next(blocks)
        except StopIteration:
            return
        except Unusable as unusable:
            if unusable.reason not in PASSING:
                raise
            yield partial(_raise, unusable)
            blocks = _blocks(stream)
            continue
        if block.kind == "response" and (answer := answer_in(block.data)):
            if answer.status == OK and (answer.kind in PAGES or not answer.kind):
                yield partial(_page, block)
        elif block.kind == "resource" and block.media in PAGES:
            yield partial(_page, block)
        elif block.kind == "conversion" and block.media == "text/plain":
            yield partial(_text, block)


def _raise(unusable: Unusable) -> Record:
    raise unusable


def _page(block: _Block) -> Record:
    _check(block)
    answer = answer_in(block.data)
    charset = answer.charset if answer else None
    record = page_record(answer.content() if answer else block.data, charset=charset)
    return replace(record, url=record.url or block.url, captured=block.captured)


def _text(block: _Block) -> Record:
    _check(block)
    record = record_of(plain_text.parts(decode(block.data)))
    return replace(record, url=block.url, captured=block.captured)


def _check(block: _Block) -> None:
    if block.missing:
        raise Unusable(Reason.TRUNCATED, f"{block.url} lacks its last {block.missing} bytes; fetch the file again")
    if len(block.data) > LARGEST_PAGE:
        raise Unusable(Reason.TOO_LARGE, f"{block.url} is larger than {LARGEST_PAGE >> 20} MB")


def _blocks(stream: BufferedReader) -> Iterator[_Block]:
    """Yield the records, finding the next one again where a length is wrong."""
    while line := stream.readline(LARGEST_LINE):
        if line.startswith(b"WARC/"):
            headers = _headers(stream)
            size = headers.get("content-length", "")
            length = int(size) if size.isdecimal() else 0
            block = stream.read(min(length, LARGEST_BLOCK))
            yield _Block(
                headers.get("warc-type", "").lower(),
                headers.get("warc-target-uri", "").strip("<>").replace(" ", "%20"),
                _day(headers.get("warc-date", "")),
                headers.get("content-type", "").partition(";")[0].strip().lower(),
                block,
                _skip(stream, length - len(block)),
            )
        elif match := ARC_LINE.match(line):
            length = int(match[3])
            block = stream.read(min(length, LARGEST_BLOCK))
            url = line.partition(b" ")[0].decode("utf-8", "replace")
            missing = _skip(stream, length - len(block))
            yield _Block("response", url, _day(match[1].decode()), match[2].decode("latin-1"), block, missing)


def _headers(stream: BufferedReader) -> dict[str, str]:
    lines = []
    for _ in range(MOST_HEADERS):
        line = stream.readline(LARGEST_LINE)
        if not line.strip():
            break
        lines.append(line)
    return headers_in(b"".join(lines))


def _skip(stream: BufferedReader, length: int) -> int:
    """Pass over what is left of a block; return how many bytes the file lacks."""
    while length > 0 and (data := stream.read(min(length, 1 << 20))):
        length -= len(data)
    return max(length, 0)


def _day(text: str) -> date | None:
    try:
        published = parse_date(text)
    except ValueError:
        return None
    return published.on if published else None
