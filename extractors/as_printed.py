"""Rows with the words as the article prints them, where they were coded in another case."""

from dataclasses import replace
from typing import TypeVar

from extractors.resolve.dates import DateExpression
from schemas.row import Struct

Printed = TypeVar("Printed", bound=Struct)


def as_printed(row: Printed, body: str) -> Printed:
    """Return a row whose every stretch of the body has the body's own words; offsets decide."""
    changes: dict[str, object] = {}
    for name in type(row).model_fields:
        value = getattr(row, name)
        if isinstance(value, Struct):
            changes[name] = as_printed(value, body)
        elif isinstance(value, tuple):
            changes[name] = tuple(as_printed(v, body) if isinstance(v, Struct) else v for v in value)
    start, end = getattr(row, "start", None), getattr(row, "end", getattr(row, "stop", None))
    if isinstance(start, int) and isinstance(end, int):
        changes["text"] = body[start:end]
    return row.model_copy(update=changes)


def date_as_printed(found: DateExpression, body: str) -> DateExpression:
    """Return a date expression with the body's own words."""
    return replace(found, text=body[found.start : found.end])
