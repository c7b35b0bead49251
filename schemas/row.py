"""The base of every table and struct, and the Arrow schema that follows from its annotations."""

import types
import typing
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import ClassVar

import pyarrow as pa
from pydantic import BaseModel, ConfigDict

ARROW_TYPES: dict[type, pa.DataType] = {
    str: pa.string(),
    int: pa.int64(),
    float: pa.float64(),
    bool: pa.bool_(),
    date: pa.date32(),
    datetime: pa.timestamp("us", tz="UTC"),
}


class Struct(BaseModel):
    """A frozen group of values inside a row; the docstring under a field describes its column."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class Row(Struct):
    """One row of one table; the class is the only place where the table is declared."""

    table: ClassVar[str]
    """Name of the table."""

    key: ClassVar[tuple[str, ...]]
    """Columns that name a row."""

    month_of: ClassVar[str | None] = None
    """Date column whose month partitions the table; None keeps the table in one piece."""


def _data_type(annotation: object) -> tuple[pa.DataType, bool]:
    """Return the Arrow type of an annotation and whether it may be null."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in (types.UnionType, typing.Union):
        (inner,) = (a for a in arguments if a is not type(None))
        return _data_type(inner)[0], True
    if origin is tuple:
        return pa.list_(pa.field("element", _data_type(arguments[0])[0])), False
    if isinstance(annotation, type):
        if issubclass(annotation, StrEnum):
            return pa.string(), False
        if issubclass(annotation, Struct):
            return pa.struct(_fields(annotation)), False
        if annotation in ARROW_TYPES:
            return ARROW_TYPES[annotation], False
    raise TypeError(f"{annotation!r} has no Arrow type; add it to ARROW_TYPES in schemas/row.py")


def _fields(struct: type[Struct]) -> list[pa.Field]:
    fields = []
    for name, info in struct.model_fields.items():
        if not info.description:
            raise TypeError(f"{struct.__name__}.{name} has no docstring; write one under the field")
        data_type, nullable = _data_type(info.annotation)
        comment = " ".join(info.description.split())
        fields.append(pa.field(name, data_type, nullable=nullable, metadata={"comment": comment}))
    return fields


@cache
def arrow_schema(row: type[Row]) -> pa.Schema:
    """Return the Arrow schema of a table, with every column's description as field metadata `comment`."""
    return pa.schema(_fields(row), metadata={"comment": description(row)})


def description(struct: type[Struct]) -> str:
    """Return the first paragraph of a class's docstring on one line."""
    return " ".join((struct.__doc__ or "").split("\n\n")[0].split())


def to_arrow(row: type[Row], rows: typing.Sequence[Row]) -> pa.Table:
    """Return rows as one Arrow table in the table's schema; an empty sequence gives an empty table."""
    return pa.Table.from_pylist([r.model_dump() for r in rows], schema=arrow_schema(row))


__all__ = ["Row", "StrEnum", "Struct", "arrow_schema", "description", "to_arrow"]
