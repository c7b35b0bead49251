"""Streams that are made of one method."""

import io


class Raw(io.RawIOBase):
    """A stream that is only read; what comes next is what its `give` returns."""

    def give(self, size: int) -> bytes:
        """Return at most so many bytes, none at the end."""
        raise NotImplementedError

    def readable(self) -> bool:
        """Tell that the stream can be read."""
        return True

    def readinto(self, buffer: "memoryview", /) -> int:  # type: ignore[override]
        """Fill the buffer from its start and return how many bytes that took."""
        data = self.give(len(buffer))
        buffer[: len(data)] = data
        return len(data)
