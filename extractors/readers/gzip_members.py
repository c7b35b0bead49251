"""Gzip files of many members, of which a damaged one costs only itself."""

import io
import zlib

from extractors.limits import Limits
from extractors.raw import Raw
from extractors.readers.decompress import BUFFER_SIZE, check_unpacked
from extractors.readers.unusable import Unusable
from schemas.enums import Reason

MAGIC = b"\x1f\x8b\x08"
BLOCK = 1 << 16


def unpacked_members(stream: io.BufferedReader, limits: Limits) -> io.BufferedReader:
    """Return the content of all members in a row.

    Where one is damaged, reading raises Unusable once and then goes on with the next member.
    """
    return io.BufferedReader(_Members(stream, limits), BUFFER_SIZE)


class _Members(Raw):
    def __init__(self, packed: io.BufferedReader, limits: Limits) -> None:
        super().__init__()
        self.packed, self.limits, self.held = packed, limits, b""
        self.taken = self.given = 0
        self.member = zlib.decompressobj(wbits=31)
        self.is_inside = False

    def give(self, size: int) -> bytes:
        while self.held or self._take():
            try:
                data = self.member.decompress(self.held, size)
            except zlib.error as error:
                place = self.taken - len(self.held)
                self._find_next()
                raise Unusable(
                    Reason.UNREADABLE, f"bad gzip data near byte {place:,} ({error}); crawl it again"
                ) from error
            self.is_inside = not self.member.eof
            self.held = self.member.unused_data if self.member.eof else self.member.unconsumed_tail
            if self.member.eof:
                self._start()
            if data:
                self._check(len(data))
                return data
        if self.is_inside:
            self.is_inside = False
            raise Unusable(Reason.TRUNCATED, "the gzip data ends too early; fetch the file again")
        return b""

    def _start(self) -> None:
        self.member = zlib.decompressobj(wbits=31)
        # Some writers pad members with zeros.
        self.held = self.held.lstrip(b"\0")

    def _take(self) -> bool:
        block = self.packed.read(BLOCK)
        self.held += block
        self.taken += len(block)
        return bool(block)

    def _find_next(self) -> None:
        """Go to where the next member starts, passing over the start of the damaged one."""
        self.held = self.held[1:]
        while (place := self.held.find(MAGIC)) < 0:
            self.held = self.held[-len(MAGIC) + 1 :]
            if not self._take():
                self.held = b""
                break
        else:
            self.held = self.held[place:]
        self.member, self.is_inside = zlib.decompressobj(wbits=31), False

    def _check(self, size: int) -> None:
        self.given += size
        check_unpacked("gzip", self.given, self.taken, self.limits)
