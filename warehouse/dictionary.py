"""The data dictionary: every table, struct and view with its columns, derived from their declarations."""

import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

import duckdb

from schemas import TABLES, Struct, description
from warehouse.publish import create_views_on_top
from warehouse.shape import file_schema
from warehouse.views import TABLE_SCHEMA, list_views
from warehouse.vocabulary import unwrap

TYPES: dict[type, str] = {
    str: "VARCHAR",
    int: "BIGINT",
    float: "DOUBLE",
    bool: "BOOLEAN",
    date: "DATE",
    datetime: "TIMESTAMPTZ",
}

INTRODUCTION = f"""\
# Data dictionary

Generated from the classes in this folder and from `warehouse/views/` by `python -m warehouse.dictionary`;
a test compares them. A person asks the views. Every table is there too, as stored, in the DuckDB schema
`{TABLE_SCHEMA}` (`SELECT * FROM {TABLE_SCHEMA}.events`), and under its own name where no view has taken it.
Instants are in UTC; days are dates; what is unknown is null.
"""


@dataclass(frozen=True)
class Column:
    """One column or struct field."""

    name: str
    type: str
    description: str


@dataclass(frozen=True)
class Relation:
    """One view, table or struct."""

    name: str
    purpose: str
    columns: tuple[Column, ...]


def list_table_relations() -> tuple[Relation, ...]:
    """Return all tables as stored."""
    return tuple(_relation(row.table, row) for row in TABLES)


def list_struct_relations() -> tuple[Relation, ...]:
    """Return the structs that columns of tables hold."""
    found = {struct: None for row in TABLES for struct in _structs(row)}
    return tuple(_relation(struct.__name__, struct) for struct in found)


def list_view_relations() -> tuple[Relation, ...]:
    """Return the analyst's views, with the types that DuckDB finds for their columns."""
    stored = {c.name: c for table in list_table_relations() for c in table.columns}
    relations = []
    with closing(duckdb.connect()) as connection:
        connection.execute(f"CREATE SCHEMA {TABLE_SCHEMA}")
        for row in TABLES:
            connection.register("empty", file_schema(row).empty_table())
            connection.execute(f"CREATE TABLE {TABLE_SCHEMA}.{row.table} AS SELECT * FROM empty")
        create_views_on_top(connection)
        for view in sorted(list_views(), key=lambda view: view.name):
            described = connection.execute(f"DESCRIBE {view.name}").fetchall()
            columns = tuple(
                Column(name, _short(str(kind), stored.get(name)), view.descriptions.get(name, ""))
                for name, kind, *_ in described
            )
            relations.append(Relation(view.name, view.purpose, columns))
    return tuple(relations)


def _short(type_name: str, stored: Column | None) -> str:
    """Return the name of the struct rather than its fields, and short names of types."""
    if "STRUCT" in type_name and stored:
        return stored.type
    return type_name.replace("TIMESTAMP WITH TIME ZONE", "TIMESTAMPTZ")


def _relation(name: str, struct: type[Struct]) -> Relation:
    return Relation(name, description(struct), tuple(_columns(struct)))


def _columns(struct: type[Struct]) -> Iterator[Column]:
    for name, info in struct.model_fields.items():
        many, inner = unwrap(info.annotation)
        text = " ".join((info.description or "").split())
        if issubclass(inner, StrEnum):
            text += " One of " + ", ".join(f"`{member.value}`" for member in inner) + "."
        shown = "VARCHAR" if issubclass(inner, StrEnum) else TYPES.get(inner, inner.__name__)
        yield Column(name, shown + "[]" * many, text)


def _structs(struct: type[Struct]) -> Iterator[type[Struct]]:
    for info in struct.model_fields.values():
        _, inner = unwrap(info.annotation)
        if issubclass(inner, Struct):
            yield inner
            yield from _structs(inner)


def _section(relation: Relation) -> str:
    rows = "\n".join(f"| `{c.name}` | {c.type} | {c.description} |" for c in relation.columns)
    return f"### {relation.name}\n\n{relation.purpose}\n\n| column | type | meaning |\n|---|---|---|\n{rows}\n"


def data_dictionary() -> str:
    """Return the whole data dictionary as Markdown."""
    parts = (
        ("Views for analysts", list_view_relations()),
        ("Tables", list_table_relations()),
        ("Structs", list_struct_relations()),
    )
    sections = [
        f"## {title}\n\n" + "\n".join(_section(relation) for relation in relations) for title, relations in parts
    ]
    return "\n".join((INTRODUCTION, *sections))


if __name__ == "__main__":
    sys.stdout.write(data_dictionary())
