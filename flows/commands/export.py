"""The command `export`: a release for programs that know neither DuckDB's views nor Delta."""

from pathlib import Path
from typing import Annotated

import typer

from flows.errors import in_one_line
from flows.options import WarehouseOption, settings_with


def export(
    parquet: Annotated[
        Path, typer.Option("--parquet", help="Folder to make, with TABLE/month=YYYY-MM/*.parquet.", show_default=False)
    ],
    as_of: Annotated[
        str | None, typer.Option("--as-of", help="An older release: number, day, instant, run or coder version.")
    ] = None,
    warehouse: WarehouseOption = None,
) -> None:
    """Write one release as plain Parquet, parted by month, as R's arrow, pandas or Spark read it.

    Example: dragoman export --parquet /data/release-12 --as-of 12
    """
    from flows.stores import open_store

    with in_one_line():
        release, rows = open_store(settings_with(warehouse=warehouse)).history.export(as_of, parquet)
        typer.echo(f"Release {release.number} of {release.created} is in {parquet}: {sum(rows.values()):,} rows.")
