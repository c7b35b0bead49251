"""Rows for people: a table where the columns fit the terminal, else one record after the other."""

import json
from collections.abc import Sequence
from datetime import datetime
from itertools import islice
from typing import IO, TYPE_CHECKING

import pyarrow as pa
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from flows.console import console

if TYPE_CHECKING:
    from flows.answers import Answer

CELL = 300
"""Characters of a value that are shown at most."""

LARGEST = 1e15
"""Whole numbers below are shown in full."""

LEAST_WIDTH = 16
"""Columns of the terminal below which a longer value is not worth showing in a table."""


def write_rows(found: "Answer", stream: IO[str], limit: int) -> None:
    """Write the first rows and say how many there are; a limit of 0 shows all."""
    every = found.rows()
    shown = [tuple(_cell(value) for value in row.values()) for row in islice(every, limit or None)]
    left = sum(1 for _ in every)
    printer = console(stream)
    widths = [_least_width(i, name, shown) for i, name in enumerate(found.schema.names)]
    if sum(width + 2 for width in widths) <= printer.width or not shown:
        _print_table(printer, found.schema, shown, widths)
    else:
        _print_records(printer, found.schema.names, shown)
    count = f"{len(shown):,} row{'' if len(shown) == 1 else 's'}"
    printer.print(f"{count} of {len(shown) + left:,}; see all with --rows 0" if left else count)


def _least_width(index: int, name: str, rows: Sequence[Sequence[str]]) -> int:
    longest = max((len(row[index]) for row in rows), default=0)
    return max(len(name), min(longest, LEAST_WIDTH))


def _print_table(printer: Console, schema: pa.Schema, rows: Sequence[Sequence[str]], widths: Sequence[int]) -> None:
    table = Table(box=SIMPLE_HEAD, pad_edge=False, padding=(0, 1), header_style="bold")
    for field, width in zip(schema, widths, strict=True):
        is_number = pa.types.is_integer(field.type) or pa.types.is_floating(field.type)
        table.add_column(Text(field.name), justify="right" if is_number else "left", min_width=width, overflow="fold")
    for row in rows:
        table.add_row(*map(Text, row))
    printer.print(table)


def _print_records(printer: Console, names: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print each row as lines of name and value, leaving out what is unknown."""
    for number, row in enumerate(rows, 1):
        grid = Table.grid(padding=(0, 2))
        grid.add_column(style="bold", min_width=max(map(len, names)))
        grid.add_column(overflow="fold")
        for name, value in zip(names, row, strict=True):
            if value:
                grid.add_row(name, Text(value))
        printer.print(f"row {number}")
        printer.print(grid)
        printer.print()


def _cell(value: object) -> str:
    """Return a value in few words; null and an empty list are nothing."""
    if value is None or value == []:
        return ""
    if isinstance(value, float):
        return f"{value:,.0f}" if value.is_integer() and abs(value) < LARGEST else f"{value:.6g}"
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M:%S}"
    text = json.dumps(value, ensure_ascii=False, default=str) if isinstance(value, list | dict) else str(value)
    return text if len(text) <= CELL else text[: CELL - 1] + "…"
