"""IPTC 7901: wire messages with control characters between header, text and trailer."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from io import BufferedReader

from extractors.readers.decode import decode
from extractors.readers.decompress import read_all
from extractors.readers.fields import record_of
from extractors.readers.record import Record
from extractors.readers.sniffing import Head
from extractors.readers.source import Source

LARGEST_FILE = 8 << 20
START = re.compile(rb"[\s\0\x7f\x04]*\x01[^\x02\x03]{5,600}\x02", re.DOTALL)
MESSAGE = re.compile(r"\x01(?P<head>[^\x01\x02]*)\x02(?P<text>[^\x01\x03]*)(?:\x03|$)", re.DOTALL)
HEADLINE = re.compile(r"(?P<flags>(?:[A-Z0-9 ]+\n)*)(?P<line>\S.*?)[ \t]*=[ \t]*\n", re.DOTALL)
LONGEST_HEADLINE = 300
PRIVATE = re.compile(
    r"^#+ .*|^\* \* \* \*.*|^The following information is not for publication.*", re.MULTILINE | re.DOTALL
)
"""Notes to editors with names and telephone numbers, which are not for publication."""

SIGNATURE = re.compile(r"\n[a-z]{2,5}(?: [a-z]{2,4}){1,5}\s*$")


def is_iptc7901(head: Head) -> bool:
    """Tell whether a wire message starts here."""
    return START.match(head.data) is not None


def read(stream: BufferedReader, source: Source) -> Iterator[Callable[[], Record]]:  # noqa: ARG001
    """Yield one record for each message."""
    text = decode(read_all(stream, limit=LARGEST_FILE)).replace("\r\n", "\n").replace("\r", "\n")
    for message in MESSAGE.finditer(text):
        yield partial(_record, message["text"])


def _record(text: str) -> Record:
    headline = HEADLINE.match(text)
    is_headline = headline is not None and len(headline["line"]) <= LONGEST_HEADLINE
    body = text[headline.end() :] if headline and is_headline else text
    body = SIGNATURE.sub("", PRIVATE.sub("", body).rstrip())
    return record_of({"title": headline["line"] if headline and is_headline else None, "text": body})
