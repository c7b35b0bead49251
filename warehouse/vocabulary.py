"""Columns and struct fields whose values come from a closed list, found in the schemas' annotations."""

import typing
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from schemas import Row, Struct


@dataclass(frozen=True)
class ClosedColumn:
    """One column or struct field with a closed list of values."""

    name: str
    query: str
    values: tuple[str, ...]

    @property
    def allowed(self) -> str:
        """The values as an SQL list."""
        return "(" + ", ".join(f"'{value}'" for value in self.values) + ")"


def closed_columns(row: type[Row]) -> Iterator[ClosedColumn]:
    """Yield every closed column of a table with a query that gives the key and each `value` found."""
    key = ", ".join(row.key)
    for name, info in row.model_fields.items():
        many, inner = _unwrap(info.annotation)
        source = (
            f"(SELECT {key}, unnest({name}) AS item FROM {row.table})"
            if many
            else f"(SELECT {key}, {name} AS item FROM {row.table})"
        )
        for path, enum in _enums(inner):
            field = ".".join(("item", *path))
            query = f"SELECT {key}, {field} AS value FROM {source}"
            yield ClosedColumn("_".join((name, *path)), query, tuple(member.value for member in enum))


def _unwrap(annotation: object) -> tuple[bool, object]:
    """Return whether an annotation is a tuple of many, and the class in it."""
    arguments = [a for a in typing.get_args(annotation) if a not in (type(None), Ellipsis)]
    many = typing.get_origin(annotation) is tuple
    return many, arguments[0] if arguments else annotation


def _enums(annotation: object) -> Iterator[tuple[tuple[str, ...], type[StrEnum]]]:
    if not isinstance(annotation, type):
        return
    if issubclass(annotation, StrEnum):
        yield (), annotation
    elif issubclass(annotation, Struct):
        for name, info in annotation.model_fields.items():
            for path, enum in _enums(_unwrap(info.annotation)[1]):
                yield (name, *path), enum
