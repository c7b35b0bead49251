"""Compressed streams, recognised by their first bytes and held to limits."""

import bz2
import gzip
import io
import lzma
import zlib
from collections.abc import Callable
from typing import BinaryIO, Protocol, cast

import pyarrow as pa

from extractors.limits import Limits
from extractors.raw import Raw
from extractors.readers.unusable import Unusable
from schemas.enums import Reason

HEAD_SIZE = 65_536
BUFFER_SIZE = 1 << 18
RATIO_FROM = 32 << 20
"""Short repetitive files may shrink further than any bomb check allows; they do no harm."""


class _Chunks(Protocol):
    def read1(self, size: int, /) -> bytes: ...


OPENERS: tuple[tuple[bytes, str, Callable[[BinaryIO], object]], ...] = (
    (b"\x1f\x8b", "gzip", lambda stream: gzip.GzipFile(fileobj=stream)),
    (b"BZh", "bzip2", bz2.BZ2File),
    (b"\xfd7zXZ\x00", "xz", lzma.LZMAFile),
    (b"\x28\xb5\x2f\xfd", "zstd", lambda stream: pa.input_stream(stream, compression="zstd")),
)
SUFFIXES = (".gz", ".bz2", ".xz", ".zst", ".zstd")


def plain(stream: BinaryIO, limits: Limits) -> io.BufferedReader:
    """Return the stream's content decompressed; reading raises Unusable for damage, bombs and cuts."""
    head = stream.read(6)
    counted = _Counted(head, stream.read)
    for magic, kind, opener in OPENERS:
        if head.startswith(magic):
            source = cast(BinaryIO, io.BufferedReader(counted, BUFFER_SIZE))
            return io.BufferedReader(_Bounded(kind, cast(_Chunks, opener(source)), counted, limits), BUFFER_SIZE)
    if stream.seekable():
        return packed(stream, stream.tell() - len(head))
    return io.BufferedReader(counted, BUFFER_SIZE)


def packed(stream: BinaryIO, start: int) -> io.BufferedReader:
    """Return a stream from a place on as it is, packed or not."""
    return io.BufferedReader(_Sought(stream, start), BUFFER_SIZE)


def first_bytes(content: io.BufferedReader) -> bytes:
    """Return what there is at the start, up to a limit, even where the data break off soon after."""
    head = b""
    try:
        while len(head) < HEAD_SIZE and (chunk := content.read1(HEAD_SIZE - len(head))):
            head += chunk
    except Unusable:
        if not head:
            raise
    return head


def rewound(head: bytes, content: io.BufferedReader) -> io.BufferedReader:
    """Return a stream that starts again with the head that was read from it."""
    if content.seekable():
        content.seek(0)
        return content
    return io.BufferedReader(_Counted(head, content.read1), BUFFER_SIZE)


def read_all(stream: io.BufferedReader, *, limit: int) -> bytes:
    """Return everything up to the limit; raises Unusable where there is more."""
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise Unusable(Reason.TOO_LARGE, f"larger than {limit >> 20} MB, the most that one article may have")
    return data


def check_unpacked(kind: str, unpacked: int, packed: int, limits: Limits) -> None:
    """Raise Unusable where packed data has come to more bytes than limits allow."""
    ratio = unpacked / max(packed, 1)
    if unpacked > limits.unpacked_mb << 20 or (unpacked > RATIO_FROM and ratio > limits.ratio):
        detail = f"{kind} data unpacks to over {unpacked >> 20} MB, {ratio:.0f} to 1; unpack by hand or raise the limit"
        raise Unusable(Reason.TOO_LARGE, detail)


class _Counted(Raw):
    """A head and the stream behind it, counting the bytes that were taken."""

    def __init__(self, head: bytes, take: Callable[[int], bytes]) -> None:
        super().__init__()
        self.head, self.take, self.count = head, take, 0

    def give(self, size: int) -> bytes:
        if self.head:
            data, self.head = self.head[:size], self.head[size:]
        else:
            data = self.take(size)
        self.count += len(data)
        return data


class _Sought(Raw):
    """A stream from a place on, which may be sought and stays open when its reader is done."""

    def __init__(self, stream: BinaryIO, start: int) -> None:
        super().__init__()
        self.stream, self.start = stream, start
        stream.seek(start)

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        return self.stream.seek(offset + (0 if whence else self.start), whence) - self.start

    def give(self, size: int) -> bytes:
        return self.stream.read(size)


class _Bounded(Raw):
    """A decompressed stream that stops at a bomb and names damage."""

    def __init__(self, kind: str, chunks: _Chunks, packed: _Counted, limits: Limits) -> None:
        super().__init__()
        self.kind, self.chunks, self.packed, self.limits, self.count = kind, chunks, packed, limits, 0
        self.failure: Unusable | None = None

    def give(self, size: int) -> bytes:
        # What failed once fails again: the first bytes are looked at before the file is read.
        if self.failure:
            raise self.failure
        try:
            data = self._chunk(size)
            self._check(len(data))
        except Unusable as failure:
            self.failure = failure
            raise
        return data

    def _check(self, size: int) -> None:
        self.count += size
        check_unpacked(self.kind, self.count, self.packed.count, self.limits)

    def _chunk(self, size: int) -> bytes:
        try:
            return self.chunks.read1(size)
        except EOFError as error:
            raise Unusable(Reason.TRUNCATED, f"the {self.kind} data ends too early; fetch the file again") from error
        except (zlib.error, lzma.LZMAError, OSError) as error:
            # A disk that fails has an error number; a decompressor that fails has none.
            if getattr(error, "errno", None) is not None:
                raise
            reason = Reason.TRUNCATED if "truncated" in str(error).lower() else Reason.UNREADABLE
            raise Unusable(reason, f"bad {self.kind} data ({error}); fetch or compress it again") from error
