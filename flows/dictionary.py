"""The data dictionary on the terminal."""

from rich.table import Table
from rich.text import Text

from flows.console import console
from flows.errors import UsageError
from warehouse.dictionary import (
    Relation,
    list_struct_relations,
    list_table_relations,
    list_view_relations,
)
from warehouse.views import TABLE_SCHEMA


def show_relations() -> None:
    """Print every view and table with what one row of it is."""
    printer = console()
    grid = _grid("ask these", "one row is")
    views = list_view_relations()
    shown_as_views = {view.name for view in views}
    tables = [table for table in list_table_relations() if table.name not in shown_as_views]
    for relation in (*views, *tables):
        grid.add_row(relation.name, Text(relation.purpose))
    printer.print(grid)
    printer.print(f"\nColumns of one: dragoman tables events. Tables as stored: FROM {TABLE_SCHEMA}.events")


def show_relation(name: str) -> None:
    """Print the columns of one view, table or struct; raises `UsageError` for an unknown one."""
    stored = {f"{TABLE_SCHEMA}.{table.name}": table for table in list_table_relations()}
    known: dict[str, Relation] = {
        **{struct.name: struct for struct in list_struct_relations()},
        **{table.name: table for table in stored.values()},
        **{view.name: view for view in list_view_relations()},
        **stored,
    }
    if name not in known:
        shown = ", ".join(sorted(known.keys() - stored.keys()))
        raise UsageError(f"there is no {name}; there are {shown}")
    printer = console()
    printer.print(known[name].purpose + "\n")
    grid = _grid("column", "type", "what it holds")
    for column in known[name].columns:
        grid.add_row(Text(column.name), Text(column.type), Text(column.description))
    printer.print(grid)


def _grid(*headings: str) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    for heading in headings:
        table.add_column(heading, overflow="fold")
    return table
