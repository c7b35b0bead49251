"""The command `export`: a release for programs that know neither DuckDB's views nor Delta."""

from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from flows.errors import UsageError, in_one_line
from flows.options import WarehouseOption, settings_with
from flows.settings import Settings


def export(
    form: Annotated[
        str | None,
        typer.Argument(
            metavar="FORMAT",
            help="plover, icews, gdelt-events, gdelt-mentions, phoenix, geojson or followthemoney.",
            show_default=False,
        ),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="File to write in that format.", show_default=False)
    ] = None,
    parquet: Annotated[
        Path | None,
        typer.Option(
            "--parquet", help="Instead, a folder to make, with TABLE/month=YYYY-MM/*.parquet.", show_default=False
        ),
    ] = None,
    as_of: Annotated[
        str | None,
        typer.Option("--as-of", help="With --parquet, an older release: number, day, instant, run or coder version."),
    ] = None,
    warehouse: WarehouseOption = None,
) -> None:
    """Write a release in another program's format, or as plain Parquet for R's arrow, pandas or Spark.

    Example: dragoman export plover -o events.jsonl

    Example: dragoman export --parquet /data/release-12 --as-of 12
    """
    with in_one_line():
        settings = settings_with(warehouse=warehouse)
        if parquet is not None and form is None and output is None:
            _write_parquet(settings, parquet, as_of)
        elif form is not None and output is not None and parquet is None:
            if as_of is not None:
                raise UsageError("--as-of goes with --parquet; the other formats hold the newest release")
            _write_lines(settings, form, output)
        else:
            raise UsageError("give a FORMAT with --output FILE, or --parquet FOLDER")


def _write_parquet(settings: Settings, folder: Path, as_of: str | None) -> None:
    from flows.stores import open_store

    release, rows = open_store(settings).history.export(as_of, folder)
    typer.echo(f"Release {release.number} of {release.created} is in {folder}: {sum(rows.values()):,} rows.", err=True)


def _write_lines(settings: Settings, form: str, output: Path) -> None:
    from warehouse.exports.formats import EXPORTS, export_lines
    from warehouse.query import open_warehouse

    if form not in EXPORTS:
        raise UsageError(f"{form} is no export format; choose {', '.join(EXPORTS)}")
    unfinished = output.with_name(f".{output.name}.unfinished")
    count = 0
    with closing(open_warehouse(settings.warehouse)) as connection, unfinished.open("w", encoding="utf-8") as lines:
        for line in export_lines(connection, form):
            lines.write(f"{line}\n")
            count += 1
    unfinished.replace(output)
    typer.echo(f"{count:,} lines: {output}", err=True)
