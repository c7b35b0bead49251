"""The data dictionary on the terminal, read off the schemas."""

import pyarrow as pa
from rich.console import Console
from rich.table import Table
from rich.text import Text

from flows.errors import UsageError
from schemas import TABLES, arrow_schema, description


def _grid(*headings: str) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    for heading in headings:
        table.add_column(heading, overflow="fold")
    return table


def show_tables() -> None:
    """Print every table with what one row of it is."""
    table = _grid("table", "key", "one row is")
    for row in TABLES:
        table.add_row(row.table, ", ".join(row.key), Text(description(row)))
    console = Console(highlight=False)
    console.print(table)
    console.print("\nColumns of one: dragoman tables mentions", markup=False)


def show_table(name: str) -> None:
    """Print the columns of one table; raises `UsageError` for a table that does not exist."""
    chosen = next((row for row in TABLES if row.table == name), None)
    if chosen is None:
        known = ", ".join(row.table for row in TABLES)
        raise UsageError(f"there is no table {name}; there are {known}")
    table = _grid("column", "type", "what it holds")
    for field in arrow_schema(chosen):
        _add(table, field, "")
    console = Console(highlight=False)
    console.print(f"{name}: {description(chosen)}\n", markup=False)
    console.print(table)


def _add(table: Table, field: pa.Field, path: str) -> None:
    kind = field.type
    is_many = pa.types.is_list(kind)
    inner = kind.value_type if is_many else kind
    is_struct = pa.types.is_struct(inner)
    shown = ("list of " if is_many else "") + ("struct" if is_struct else str(inner))
    name = f"{path}{field.name}"
    table.add_row(Text(name), Text(shown), Text(field.metadata[b"comment"].decode()))
    if is_struct:
        for index in range(inner.num_fields):
            _add(table, inner.field(index), f"{name}.")
