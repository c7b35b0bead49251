"""How much all files of one archive may unpack to together, however deep they lie."""

import io
from dataclasses import dataclass
from typing import BinaryIO

from extractors.limits import Limits
from extractors.raw import Raw
from extractors.readers.decompress import BUFFER_SIZE, check_unpacked
from extractors.readers.unusable import Unusable


@dataclass
class Budget:
    """The bytes that came out of one file so far."""

    limits: Limits
    packed: int
    """Bytes of the file itself."""
    unpacked: int = 0
    is_spent: bool = False

    @classmethod
    def of(cls, stream: BinaryIO, limits: Limits) -> "Budget":
        """Return the budget of a file; where its size cannot be known, only the limit of bytes counts."""
        if not stream.seekable():
            return cls(limits, limits.unpacked_mb << 20)
        here = stream.tell()
        size = stream.seek(0, io.SEEK_END)
        stream.seek(here)
        return cls(limits, size)

    def watched(self, stream: BinaryIO) -> BinaryIO:
        """Return a stream that counts; reading raises Unusable from when the budget is spent."""
        return io.BufferedReader(_Watched(stream, self), BUFFER_SIZE)

    def take(self, size: int) -> None:
        """Count unpacked bytes; raises Unusable where they are too many."""
        self.unpacked += size
        try:
            check_unpacked("archive", self.unpacked, self.packed, self.limits)
        except Unusable:
            self.is_spent = True
            raise


class _Watched(Raw):
    def __init__(self, stream: BinaryIO, budget: Budget) -> None:
        super().__init__()
        self.stream, self.budget = stream, budget

    def give(self, size: int) -> bytes:
        data = self.stream.read(size)
        self.budget.take(len(data))
        return data
