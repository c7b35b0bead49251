"""Large files come record by record, whatever their format."""

import io
from itertools import cycle, islice

import pytest

from extractors.readers import Source, read
from schemas import Article

STORY = b"Norland closed its border with Tavria on Monday."
MANY = 3000
PARTS = {
    "feed": (b"<rss><channel><title>N</title>", b"<item><description>" + STORY + b"</description></item>"),
    "mediawiki": (
        b"<mediawiki><siteinfo><sitename>W</sitename></siteinfo>",
        b"<page><title>A</title><ns>0</ns><revision><text>" + STORY + b"</text></revision></page>",
    ),
    "newsml_g2": (
        b'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">',
        b"<newsItem><contentSet><inlineData>" + STORY + b"</inlineData></contentSet></newsItem>",
    ),
    "petrarch": (
        b"<Sentences>",
        b"".join(
            b'<Sentence date="20261123" id="%s"><Text>%s</Text></Sentence>' % (name, STORY) for name in (b"A", b"B")
        ),
    ),
    "sgml": (b"", b'<DOC id="A"><TEXT><P>' + STORY + b"</P></TEXT></DOC>\n"),
    "jsonl": (b"", b'{"text": "' + STORY + b'"}\n'),
    "json": (b"[", b'{"text": "' + STORY + b'"},'),
    "mail": (
        b"",
        b"From a@b Mon Nov 23 07:00:00 2026\nFrom: a@b\nSubject: A\n"
        b"Date: Mon, 23 Nov 2026 07:00:00 +0000\n\n" + STORY + b"\n\n",
    ),
    "warc": (
        b"",
        b"WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\n"
        b"Content-Length: 48\r\n\r\n" + STORY + b"\r\n\r\n",
    ),
}


class Endless(io.RawIOBase):
    """A file that never ends, and counts what was taken of it."""

    def __init__(self, start: bytes, part: bytes) -> None:
        super().__init__()
        self.rest, self.part, self.taken = start, cycle([part]), 0

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        while len(self.rest) < size:
            self.rest += next(self.part) * 100
        data, self.rest = self.rest[:size], self.rest[size:]
        self.taken += len(data)
        return data


@pytest.mark.parametrize("name", PARTS)
def test_records_come_before_the_file_has_ended(name: str) -> None:
    start, part = PARTS[name]
    stream = Endless(start, part)
    rows = list(islice(read(stream, Source("a")), MANY))  # type: ignore[arg-type]
    assert [row.body for row in rows if isinstance(row, Article)] == [STORY.decode()] * MANY
    assert stream.taken < MANY * len(part) + (2 << 20)


def test_a_picture_in_a_feed_is_no_text() -> None:
    entry = (
        b'<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><entry>'
        b'<media:content url="https://n.example/a.jpg"/><content>' + STORY + b"</content></entry></feed>"
    )
    (row,) = read(io.BytesIO(entry), Source("a"))
    assert isinstance(row, Article)
    assert row.body == STORY.decode()
