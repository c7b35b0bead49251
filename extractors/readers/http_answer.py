"""What a web server answered, as crawlers keep it: headers and content."""

import re
import zlib
from dataclasses import dataclass

import pyarrow as pa

from extractors.readers.unusable import Unusable
from schemas.enums import Reason

HEADERS_END = re.compile(rb"\r?\n\r?\n")
STATUS = re.compile(rb"HTTP/\d(?:\.\d)? +(\d{3})")
CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w-]{2,30})", re.IGNORECASE)
CHUNK = re.compile(rb"\s*([0-9a-fA-F]{1,8})[^\r\n]{0,80}\r?\n")
LARGEST_CONTENT = 20 << 20


@dataclass(frozen=True)
class Answer:
    """A server's answer; header names are in lower case."""

    status: int
    headers: dict[str, str]
    packed: bytes

    @property
    def kind(self) -> str:
        """The media type, such as `text/html`."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def charset(self) -> str | None:
        """The character set that the server told."""
        found = CHARSET.search(self.headers.get("content-type", ""))
        return found[1] if found else None

    def content(self) -> bytes:
        """Return the content without transfer and content encoding; raises Unusable where it is damaged."""
        data = self.packed
        if "chunked" in self.headers.get("transfer-encoding", "").lower():
            data = _joined(data)
        coding = self.headers.get("content-encoding", "").strip().lower()
        # Crawlers often keep the header after unpacking, so the bytes decide.
        if data[:2] == b"\x1f\x8b" or (coding == "deflate" and data[:1] == b"\x78"):
            return _inflated(data)
        if data[:4] == b"\x28\xb5\x2f\xfd":
            return bytes(pa.input_stream(pa.BufferReader(data), compression="zstd").read(LARGEST_CONTENT))
        if coding == "br" and b"<" not in data[:1000]:
            raise Unusable(Reason.UNREADABLE, "the page is packed with Brotli; let the crawler store it unpacked")
        return data


def answer_in(block: bytes) -> Answer | None:
    """Return the answer in a record of an archive, or None for what is no HTTP."""
    status = STATUS.match(block)
    if status is None:
        return None
    end = HEADERS_END.search(block)
    head, body = (block[: end.start()], block[end.end() :]) if end else (block, b"")
    return Answer(int(status[1]), headers_in(head), body)


def headers_in(head: bytes) -> dict[str, str]:
    """Return `Name: value` lines as a mapping; of equal names the first counts."""
    headers: dict[str, str] = {}
    for line in head.decode("utf-8", "replace").splitlines():
        name, colon, value = line.partition(":")
        if colon:
            headers.setdefault(name.strip().lower(), value.strip())
    return headers


def _joined(data: bytes) -> bytes:
    """Return chunked data in one piece; data that only claim to be chunked as they are."""
    parts: list[bytes] = []
    at = 0
    while match := CHUNK.match(data, at):
        size = int(match[1], 16)
        if not size:
            return b"".join(parts)
        parts.append(data[match.end() : match.end() + size])
        at = match.end() + size
    return b"".join(parts) if parts else data


def _inflated(data: bytes) -> bytes:
    try:
        return zlib.decompressobj(wbits=47).decompress(data, LARGEST_CONTENT)
    except zlib.error as error:
        raise Unusable(Reason.UNREADABLE, f"bad packed page ({error}); crawl it again") from error
