"""What a writer is about to do and what it was told is done, on the disk, so that its death can be judged."""

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Entry:
    """One publication: a writer's number for it, what it holds, and whether it was acknowledged."""

    number: int
    versions: Mapping[str, int]
    """Version by title; empty for what changes no text."""

    is_done: bool

    is_released: bool
    """Whether the ledger was found to hold it, though the writer died before it was told."""


class Diary:
    """A file with one line per intention and one per acknowledgement."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def intend(self, number: int, versions: Mapping[str, int]) -> None:
        """Note what will be published."""
        self._write({"number": number, "versions": dict(versions)})

    def confirm(self, number: int) -> None:
        """Note that the warehouse said that it is published."""
        self._write({"number": number})

    def release(self, number: int) -> None:
        """Note that the ledger holds it."""
        self._write({"number": number, "released": True})

    def _write(self, line: Mapping[str, object]) -> None:
        with self.path.open("a") as file:
            file.write(json.dumps(line) + "\n")
            file.flush()
            os.fsync(file.fileno())

    def entries(self) -> Iterator[Entry]:
        """Yield what was intended, oldest first; a line that a death cut off does not count."""
        lines = self.path.read_text().split("\n")[:-1] if self.path.exists() else []
        found = [json.loads(line) for line in lines if line.endswith("}")]
        released = {line["number"] for line in found if "released" in line}
        done = {line["number"] for line in found if len(line) == 1}
        for line in found:
            if "versions" in line:
                yield Entry(line["number"], line["versions"], line["number"] in done, line["number"] in released)

    def next_number(self) -> int:
        """Return the number after the last intention."""
        return max((entry.number for entry in self.entries()), default=-1) + 1
