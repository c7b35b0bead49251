"""Command `export`: one release in the formats of other programs."""

from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from flows.errors import UsageError, in_one_line
from flows.options import WarehouseOption, settings_with


def export(
    form: Annotated[
        str,
        typer.Argument(
            metavar="FORMAT", help="plover, icews, gdelt-events, gdelt-mentions, phoenix, geojson or followthemoney."
        ),
    ],
    output: Annotated[Path, typer.Option("--output", "-o", help="File to write.", show_default=False)],
    warehouse: WarehouseOption = None,
) -> None:
    """Write the newest release in another program's format.

    Example: dragoman export plover -o events.jsonl
    """
    from warehouse.exports.formats import EXPORTS, export_lines
    from warehouse.query import open_warehouse

    with in_one_line():
        if form not in EXPORTS:
            raise UsageError(f"{form} is no export format; choose {', '.join(EXPORTS)}")
        settings = settings_with(warehouse=warehouse)
        unfinished = output.with_name(f".{output.name}.unfinished")
        count = 0
        with closing(open_warehouse(settings.warehouse)) as connection, unfinished.open("w", encoding="utf-8") as lines:
            for line in export_lines(connection, form):
                lines.write(f"{line}\n")
                count += 1
        unfinished.replace(output)
        typer.echo(f"{count:,} lines: {output}", err=True)
