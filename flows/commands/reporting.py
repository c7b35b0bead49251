"""The command `report`: what is new, as one page for the browser."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from flows.errors import UsageError, in_one_line
from flows.options import DAY, WarehouseOption, settings_with


def report(
    first: Annotated[datetime | None, typer.Option("--from", formats=DAY, help="First publication day.")] = None,
    last: Annotated[datetime | None, typer.Option("--to", formats=DAY, help="Last publication day.")] = None,
    run: Annotated[str | None, typer.Option("--run", help="A run instead of days; else the last one.")] = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", "--out", "-o", help="File to write; else one named after the run or the days."),
    ] = None,
    warehouse: WarehouseOption = None,
) -> None:
    """Write one page on what a run, or some days, brought: events, map, timeline, network, promises, run health.

    The page is one file that works without a network and runs no script, so it can be sent by mail.

    Example: dragoman report

    Example: dragoman report --from 2025-11-17 --to 2025-11-23 -o week.html
    """
    with in_one_line():
        if run is not None and (first or last):
            raise UsageError("--run names the articles of a run, --from and --to those of some days; give one of both")
        if first and last and last < first:
            raise UsageError(f"--from {first.date()} is after --to {last.date()}")
        settings = settings_with(warehouse=warehouse)
        if output is not None and output.is_dir():
            raise UsageError(f"{output} is a folder; name a file in it, such as {output / 'report.html'}")
        if output is not None and not output.parent.is_dir():
            raise UsageError(f"{output.parent} is no folder; make it first, or name another file")

        from flows.report.write import file_name, read, write_file
        from warehouse.report.scope import Scope

        days = first.date() if first else None, last.date() if last else None
        told = read(settings.warehouse, Scope(run, *days))
        place = output or Path(file_name(told.scope))
        write_file(told, place)
        typer.echo(f"Written: {place} ({place.stat().st_size / 1000:,.0f} kB); open it in a browser.", err=True)
