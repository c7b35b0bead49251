"""Packaged tables: the rows of a CSV file in `extractors/data`."""

import csv
from collections.abc import Iterable, Iterator
from importlib.resources import files

LIST_SEPARATOR = ";"


def packaged(name: str, columns: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a packaged CSV file; ValueError where the header is not `columns`."""
    text = files("extractors").joinpath("data", name).read_text(encoding="utf-8")
    return tuple(parsed(text.splitlines(), columns, source=name))


def parsed(lines: Iterable[str], columns: tuple[str, ...], *, source: str) -> Iterator[tuple[str, ...]]:
    """Yield the rows of CSV lines; ValueError names source and line where header or width is wrong."""
    reader = csv.reader(lines)
    header = tuple(next(reader, ()))
    if header != columns:
        raise ValueError(f"{source}:1: the header is {','.join(header)}; it must be {','.join(columns)}")
    for row in reader:
        if len(row) != len(columns):
            raise ValueError(f"{source}:{reader.line_num}: {len(row)} cells instead of {len(columns)}")
        yield tuple(row)


def listed(cell: str) -> tuple[str, ...]:
    """Return the items of a cell that holds several, parted by semicolons."""
    return tuple(item for item in cell.split(LIST_SEPARATOR) if item)
