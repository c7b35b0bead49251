"""Patience with a file: how long reading may go on without a record."""

import io
import time
from collections.abc import Iterator
from typing import BinaryIO, TypeVar

from extractors.raw import Raw
from extractors.readers.unusable import Unusable
from schemas.enums import Reason

Record = TypeVar("Record")


class Patience:
    """Counts the seconds that reading takes, not those that whoever wants the records takes."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._since: float | None = None

    def watched(self, stream: BinaryIO) -> BinaryIO:
        """Return the stream; reading from it raises Unusable when no record has come for too long."""
        return io.BufferedReader(_Watched(stream, self))

    def each(self, records: Iterator[Record]) -> Iterator[Record]:
        """Yield the records, starting to count anew for each."""
        while True:
            self._since = time.monotonic()
            try:
                record = next(records)
            except StopIteration:
                return
            finally:
                self._since = None
            yield record

    def check(self) -> None:
        """Raise Unusable when no record has come for too long."""
        if self._since is not None and time.monotonic() - self._since > self.seconds:
            detail = f"no record in {self.seconds:g} seconds of reading; look at the file or raise the limit"
            raise Unusable(Reason.TIMEOUT, detail)


class _Watched(Raw):
    def __init__(self, stream: BinaryIO, patience: Patience) -> None:
        super().__init__()
        self.stream, self.patience = stream, patience

    def seekable(self) -> bool:
        return self.stream.seekable()

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        return self.stream.seek(offset, whence)

    def give(self, size: int) -> bytes:
        self.patience.check()
        return self.stream.read(size)
