"""The signal that a record or a file cannot be used."""

from schemas import Rejection
from schemas.enums import Reason

DETAIL_LENGTH = 300


class Unusable(Exception):  # noqa: N818  the house calls the signal by what it says
    """Raised for a record that cannot be used; it becomes one row of `rejections`."""

    def __init__(self, reason: Reason, detail: str) -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason = reason
        self.detail = detail

    def row(self, file: str, position: int) -> Rejection:
        """Return the rejection of the record at a position, or of the whole file at position 0."""
        printable = "".join(c if c.isprintable() else " " for c in self.detail)
        line = " ".join(printable.split())[:DETAIL_LENGTH]
        return Rejection(file=file, position=position, reason=self.reason, detail=line, run_id=None)
