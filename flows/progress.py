"""The progress bar of a run: files, articles, words a second and the time left."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from flows.log import is_json, say
from flows.tally import Tally


@dataclass(frozen=True)
class Meter:
    """Shows how far a run is."""

    progress: Progress
    task: TaskID
    files: int

    def show(self, tally: Tally, bytes_read: int) -> None:
        """Show the counts so far."""
        met = tally.articles + tally.unchanged
        text = f"{tally.files:,}/{self.files:,} files  {met:,} articles  {tally.words_per_second:,} words/s"
        self.progress.update(self.task, completed=bytes_read, counts=text)

    def begin(self, total: int) -> None:
        """Count up to a total from now on."""
        self.progress.update(self.task, total=total or 1, completed=0)

    def count(self, done: int, text: str) -> None:
        """Show how many of what is counted are done."""
        self.progress.update(self.task, completed=done, counts=text)

    def say(self, stage: str) -> None:
        """Name what is being done."""
        self.progress.update(self.task, description=stage)

    def note(self, text: str) -> None:
        """Print a line that stays."""
        if is_json():
            say(text)
        else:
            self.progress.console.print(text, markup=False, highlight=False, soft_wrap=True)


@contextmanager
def meter(files: int, total_bytes: int, *, is_shown: bool = True) -> Iterator[Meter]:
    """Give a meter that draws on a terminal and stays silent in a log file, or everywhere unless it is shown."""
    columns = (
        TextColumn("{task.description:<11}"),
        BarColumn(bar_width=24),
        TextColumn("{task.percentage:>3.0f}%"),
        TextColumn("{task.fields[counts]}"),
        TimeRemainingColumn(compact=True),
    )
    console = Console(stderr=True)
    is_quiet = is_json() or not (is_shown and sys.stderr.isatty())
    with Progress(*columns, console=console, transient=True, disable=is_quiet) as progress:
        yield Meter(progress, progress.add_task("reading", total=total_bytes or 1, counts=""), files)
