"""Rows as a table for people, fitted to the width of the terminal."""

import json
import shutil
from datetime import datetime
from itertools import islice
from typing import IO

import pyarrow as pa
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

DEFAULT_WIDTH = 110
CELL = 300
"""Characters of a value that are shown at most."""


def write_table(batches: pa.RecordBatchReader, stream: IO[str], limit: int) -> None:
    """Write the first rows as a table and say how many there are; a limit of 0 shows all."""
    every = (row for batch in batches for row in batch.to_pylist())
    shown = list(islice(every, limit or None))
    left = sum(1 for _ in every)
    table = Table(box=SIMPLE_HEAD, pad_edge=False, padding=(0, 1), header_style="bold")
    for field in batches.schema:
        is_number = pa.types.is_integer(field.type) or pa.types.is_floating(field.type)
        table.add_column(
            Text(field.name), justify="right" if is_number else "left", overflow="fold", no_wrap=is_number
        )
    for row in shown:
        table.add_row(*(Text(_cell(value)) for value in row.values()))
    width = shutil.get_terminal_size((DEFAULT_WIDTH, 0)).columns if stream.isatty() else DEFAULT_WIDTH
    console = Console(file=stream, width=width, highlight=False)
    console.print(table)
    count = f"{len(shown):,} row{'' if len(shown) == 1 else 's'}"
    more = f" of {len(shown) + left:,}; see all with --rows 0, or -o FILE.csv" if left else ""
    console.print(count + more, markup=False)


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.6g}"
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M:%S}"
    if isinstance(value, list | dict):
        text = json.dumps(value, ensure_ascii=False, default=str)
    else:
        text = str(value)
    return text if len(text) <= CELL else text[: CELL - 1] + "…"
