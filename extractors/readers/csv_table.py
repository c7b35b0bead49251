"""CSV and TSV: one article in a row, the first row names the fields."""

import csv
import io
import re
from collections.abc import Callable, Iterator
from functools import partial
from io import BufferedReader
from itertools import chain, islice

from extractors.readers.day_order import DayOrder, day_order, in_order
from extractors.readers.decode import characters, mend
from extractors.readers.decompress import HEAD_SIZE
from extractors.readers.field_map import SHOWN_NAMES, check_names, mapped_record
from extractors.readers.field_names import BODY, KNOWN, PUBLISHED, SUMMARY, TITLE
from extractors.readers.fields import bare
from extractors.readers.record import Record
from extractors.readers.sniffing import Head
from extractors.readers.source import Source
from extractors.readers.unusable import Unusable
from schemas.enums import Reason

LARGEST_FIELD = 20 << 20
DELIMITERS = ",\t;|"
SEPARATOR_LINE = re.compile(r'"?sep=(.)"?\s*', re.IGNORECASE)
LONGEST_NAME = 40
LOOKED_AT = 200
"""Rows whose dates tell whether days or months come first."""

TEXTS = frozenset({*BODY, *SUMMARY, *TITLE})


def is_csv(head: Head) -> bool:
    """Tell whether the first line is a row of names, one of which holds a text, above a row of as many values."""
    lines = io.StringIO(_without_separator_line(head.text), newline="").readlines()
    if len(lines) < 2:
        return False
    rows = csv.reader(lines, delimiter=_delimiter(lines[0]))
    try:
        names, values = next(rows), next(rows)
    except (csv.Error, StopIteration):
        return False
    is_cut = rows.line_num == len(lines) and len(head.data) >= HEAD_SIZE
    if len(names) < 2 or max(map(len, names)) > LONGEST_NAME or (len(values) != len(names) and not is_cut):
        return False
    known = {bare(name) for name in names}
    return bool(known & {*BODY, *SUMMARY} or (known & TEXTS and known & {*PUBLISHED}))


def read(stream: BufferedReader, source: Source) -> Iterator[Callable[[], Record]]:
    """Yield one record for each row below the names."""
    csv.field_size_limit(LARGEST_FIELD)
    rows = _rows(stream)
    names = next(rows, None)
    if names is None:
        return
    if isinstance(names, Unusable):
        raise names
    names = [mend(name).strip("\ufeff ") for name in names]
    check_names(names, source.fields)
    if not source.fields and not KNOWN & {bare(name) for name in names}:
        seen = ", ".join(names[:SHOWN_NAMES])
        example = max(names, key=len, default="NAME")
        detail = f"the first row names no known field: {seen}; say which is which, such as --map text={example}"
        raise Unusable(Reason.NO_TEXT, detail)
    dates = [number for number, name in enumerate(names) if _is_date(name, source)]
    first_rows = list(islice(rows, LOOKED_AT))
    order = day_order(value for row in first_rows for value in _values(row, dates))
    for row in chain(first_rows, rows):
        if isinstance(row, Unusable) or any(row):
            yield partial(_record, names, _with_dates(row, dates, order), source)


def _is_date(name: str, source: Source) -> bool:
    return name == source.fields["date"] if "date" in source.fields else bare(name) in PUBLISHED


def _values(row: list[str] | Unusable, numbers: list[int]) -> list[str]:
    return [] if isinstance(row, Unusable) else [row[number] for number in numbers if number < len(row)]


def _with_dates(row: list[str] | Unusable, dates: list[int], order: DayOrder | None) -> list[str] | Unusable:
    if order is None or isinstance(row, Unusable):
        return row
    return [in_order(value, order) if number in dates else value for number, value in enumerate(row)]


def _record(names: list[str], row: list[str] | Unusable, source: Source) -> Record:
    if isinstance(row, Unusable):
        raise row
    if len(row) > len(names) and any(row[len(names) :]):
        detail = f"{len(row)} fields where the first row names {len(names)}; quote fields that hold the delimiter"
        raise Unusable(Reason.MALFORMED, detail)
    values = {name: value for name, value in zip(names, row, strict=False) if name and value}
    return mapped_record(values, source.fields)


def _rows(stream: BufferedReader) -> Iterator[list[str] | Unusable]:
    """Yield rows; what the csv module cannot read comes as the reason."""
    lines = _lines(stream)
    start = next(lines, "")
    if separator := SEPARATOR_LINE.fullmatch(start):
        delimiter, start = separator[1], next(lines, "")
    else:
        delimiter = _delimiter(start)
    reader = csv.reader(_chained(start, lines), delimiter=delimiter)
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Unusable(Reason.MALFORMED, f"line {reader.line_num}: {error}; look for a quote that is not closed")
        else:
            yield row


def _chained(start: str, lines: Iterator[str]) -> Iterator[str]:
    yield start
    yield from lines


def _lines(stream: BufferedReader) -> Iterator[str]:
    """Yield lines with their ends, whichever of the three a file uses."""
    rest = ""
    for chunk in characters(stream):
        # A carriage return at the end of a chunk may be half of a line end.
        text = rest + chunk.replace("\0", "")
        held = "\r" if text.endswith("\r") else ""
        *whole, rest = io.StringIO(text[: len(text) - len(held)], newline="").readlines() or [""]
        if rest.endswith(("\n", "\r")):
            whole, rest = [*whole, rest], ""
        yield from whole
        rest += held
        if len(rest) > LARGEST_FIELD:
            raise Unusable(Reason.TOO_LARGE, f"a line is longer than {LARGEST_FIELD >> 20} MB")
    if rest:
        yield rest


def _without_separator_line(text: str) -> str:
    line = SEPARATOR_LINE.match(text)
    return text[line.end() :] if line else text


def _delimiter(line: str) -> str:
    """Return the delimiter that occurs most in the row of names."""
    return max(DELIMITERS, key=line.count)
