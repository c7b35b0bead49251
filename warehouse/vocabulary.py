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
        many, inner = unwrap(info.annotation)
        source = (
            f"(SELECT {key}, unnest({name}) AS item FROM {row.table})"
            if many
            else f"(SELECT {key}, {name} AS item FROM {row.table})"
        )
        for path, enum in _enums(inner):
            field = ".".join(("item", *path))
            query = f"SELECT {key}, {field} AS value FROM {source}"
            yield ClosedColumn("_".join((name, *path)), query, tuple(member.value for member in enum))


def unwrap(annotation: object) -> tuple[bool, type]:
    """Return whether a field's annotation is a tuple of many, and the class that it holds."""
    arguments = [a for a in typing.get_args(annotation) if a not in (type(None), Ellipsis)]
    inner = arguments[0] if arguments else annotation
    if not isinstance(inner, type):
        raise TypeError(f"{annotation!r} is not a class, a tuple of one or a class or None")
    return typing.get_origin(annotation) is tuple, inner


def _enums(held: type) -> Iterator[tuple[tuple[str, ...], type[StrEnum]]]:
    if issubclass(held, StrEnum):
        yield (), held
    elif issubclass(held, Struct):
        for name, info in held.model_fields.items():
            for path, enum in _enums(unwrap(info.annotation)[1]):
                yield (name, *path), enum
