"""Halves of characters in UTF-8, which XML parsers let through and then choke on."""

import re
from io import BufferedReader
from typing import Protocol

from extractors.readers.decode import wide_encoding

HALF = re.compile(
    rb"\xed[\xa0-\xbf][\x80-\xbf]"
    rb"|&#(?:x0*d[89a-f][0-9a-f]{2}|0*(?:55(?:29[6-9]|[3-9]\d\d)|56\d{3}|57(?:[0-2]\d\d|3[0-3]\d|34[0-3])));",
    re.IGNORECASE,
)
MAYBE_HALF = re.compile(rb"(?:\xed[\xa0-\xbf]?|&[#\w]{0,16})$")
REPLACEMENT = "\ufffd".encode()


class Readable(Protocol):
    """Whatever gives bytes."""

    def read(self, size: int = -1, /) -> bytes:
        """Return some bytes; none at the end."""


def without_halves(stream: BufferedReader) -> Readable:
    """Return a stream with a replacement character for each half of a surrogate pair; UTF-16 and UTF-32 as they are."""
    return stream if wide_encoding(stream.peek()) not in (None, "utf-8-sig") else _Mended(stream)


class _Mended:
    def __init__(self, stream: BufferedReader) -> None:
        self.stream, self.held = stream, b""

    def read(self, size: int = -1, /) -> bytes:
        data = self.held + self.stream.read(size)
        end = MAYBE_HALF.search(data) if len(data) > len(self.held) else None
        self.held = end[0] if end else b""
        return HALF.sub(REPLACEMENT, data[: len(data) - len(self.held)])
