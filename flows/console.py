"""The console that everything readable is printed on."""

import sys
from typing import IO

from rich.console import Console

FILE_WIDTH = 110
"""Columns where the output goes to a file or a pipe."""


def console(stream: IO[str] | None = None) -> Console:
    """Return a console on a stream, else on standard output, as wide as its terminal."""
    target = stream or sys.stdout
    return Console(file=target, width=None if target.isatty() else FILE_WIDTH, highlight=False, markup=False)
