"""The command that goes over days or articles again: `backfill`."""

import shlex
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from flows.commands.coding import carry_out
from flows.errors import FAILED, UsageError, in_one_line
from flows.interrupt import LATE_LINE
from flows.options import (
    DAY,
    AcceptOption,
    ActorsOption,
    ConcurrentDaysOption,
    LandingOption,
    MapOption,
    ModelOption,
    WarehouseOption,
    WorkersOption,
    settings_with,
)
from flows.settings import Settings
from flows.setup import Setup

if TYPE_CHECKING:
    from prefect.client.schemas.objects import State

    from flows.again import Wanted
    from flows.day_plan import DayPlan
    from flows.pipeline import Outcome


def backfill(
    first: Annotated[datetime | None, typer.Option("--from", formats=DAY, help="First publication day.")] = None,
    last: Annotated[datetime | None, typer.Option("--to", formats=DAY, help="Last publication day.")] = None,
    articles: Annotated[
        list[str] | None, typer.Option("--article", help="An article id instead of days; may be given several times.")
    ] = None,
    recode: Annotated[bool, typer.Option("--recode", help="Code what is stored again; read no file.")] = False,
    exact: Annotated[
        bool, typer.Option("--exact", help="Take out stored articles of these days that the landing folder lacks.")
    ] = False,
    is_dry: Annotated[
        bool, typer.Option("--dry-run", help="Tell for each day what would change, and change nothing.")
    ] = False,
    concurrent_days: ConcurrentDaysOption = None,
    landing: LandingOption = None,
    map: MapOption = None,
    warehouse: WarehouseOption = None,
    model: ModelOption = None,
    actors: ActorsOption = None,
    workers: WorkersOption = None,
    accept: AcceptOption = None,
) -> None:
    """Read a range of publication days, or some articles, again, or code them again with the present coder.

    Each day is a run of its own; one that fails does not stop the others, and the command then exits with 1 and
    says how to repeat what failed. Nothing outside the range changes. Articles that the present coder has already
    coded are left out, and what other runs publish meanwhile stays as it is.

    Example: dragoman backfill --from 2025-11-01 --to 2025-11-30 --recode --dry-run

    Example: dragoman backfill --article 3f2a9c0d11e45b67
    """
    with in_one_line(LATE_LINE):
        from flows.again import Wanted

        days = first.date() if first else None, last.date() if last else None
        wanted = Wanted.of(*days, articles or ())
        if exact and (recode or articles):
            raise UsageError("--exact compares a range of days with the landing folder; drop --recode and --article")
        if is_dry and articles:
            raise UsageError("--dry-run tells what would change day by day; give --from and --to instead of --article")
        settings = settings_with(
            warehouse=warehouse,
            landing=landing,
            map=map,
            model=model,
            actors=actors,
            workers=workers,
            concurrent_days=concurrent_days,
            accept=accept,
        )
        if is_dry:
            _show_plan(wanted, settings, recode=recode, exact=exact)
            return

        def flow() -> "State[Outcome]":
            from flows.backfill import backfill as days_flow

            return days_flow(*days, recode, settings, articles, exact, return_state=True)

        def repeat(failed: Iterable[date]) -> list[str]:
            given: dict[str, object] = {
                "--landing": landing,
                "--map": map,
                "--warehouse": warehouse,
                "--model": model,
                "--actors": actors,
                "--workers": workers,
            }
            options = [text for name, value in given.items() if value is not None for text in (name, str(value))]
            options += ["--recode"] * recode + ["--exact"] * exact
            options += [text for name in accept or () for text in ("--accept", name)]
            return [_command(first, last, options) for first, last in _ranges(failed)]

        tally = carry_out(flow, settings)
        if tally.failed_days:
            _show_failed(tally.failed_days, repeat(tally.failed_days))
            raise typer.Exit(FAILED)


def _command(first: date, last: date, options: Iterable[str]) -> str:
    return shlex.join(["dragoman", "backfill", "--from", str(first), "--to", str(last), *options])


def _ranges(days: Iterable[date]) -> list[tuple[date, date]]:
    """Return days as ranges without gaps."""
    found: list[tuple[date, date]] = []
    for day in sorted(days):
        if found and day - found[-1][1] == timedelta(days=1):
            found[-1] = found[-1][0], day
        else:
            found.append((day, day))
    return found


def _show_failed(failed: dict[date, str], commands: list[str]) -> None:
    typer.echo(f"dragoman: {len(failed):,} days failed; the others are published.", err=True)
    for day, reason in sorted(failed.items()):
        typer.echo(f"  {day}  {reason}", err=True)
    typer.echo("Repeat just these, once what is wrong is mended:", err=True)
    for command in commands:
        typer.echo(f"  {command}", err=True)


def _show_plan(wanted: "Wanted", settings: Settings, *, recode: bool, exact: bool) -> None:
    from flows.days import look_at_days
    from flows.workers import coder_facts

    version = coder_facts(Setup.of(settings)).version
    with look_at_days(wanted, settings, coder_version=version, run_id="dry", recode=recode, exact=exact) as days:
        plans, busy = days.plans, len(days.busy)
    if not plans:
        where = settings.warehouse if recode else settings.landing
        typer.echo(f"No articles of these days in {where}; nothing would change.")
        return
    _show_table(plans)
    typer.echo(f"\n{busy:,} of {len(plans):,} days with articles would change; nothing was changed.")


def _show_table(plans: "list[DayPlan]") -> None:
    from rich.table import Table

    from flows.console import console

    table = Table(box=None, padding=(0, 2, 0, 0))
    table.add_column("day")
    for heading in ("to code", "to recode", "to withdraw", "unchanged"):
        table.add_column(heading, justify="right")
    for plan in plans:
        table.add_row(str(plan.day), *(f"{n:,}" for n in (plan.new, plan.again, len(plan.gone), plan.unchanged)))
    console().print(table)
