"""Commands that code: `run`, `nightly` and `serve`."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from flows.errors import MANY_REJECTED, UNTOLD, in_one_line
from flows.interrupt import LATE_LINE, exit_code, shielded
from flows.log import say
from flows.options import (
    AcceptOption,
    ActorsOption,
    LandingOption,
    MapOption,
    ModelOption,
    PublishedOption,
    WarehouseOption,
    WorkersOption,
    settings_with,
)
from flows.prefect_home import make_home
from flows.quiet import mute_console
from flows.remote import place_of
from flows.settings import Settings
from flows.setup import Setup
from flows.tally import Tally

if TYPE_CHECKING:
    from prefect.client.schemas.objects import State

    from flows.pipeline import Outcome

EXAMPLE_QUERY = "SELECT kind, status, count(*) FROM events GROUP BY ALL ORDER BY 3 DESC"


def run(
    paths: Annotated[
        list[str],
        typer.Argument(help="Files, folders with everything below them, or URLs of either.", show_default=False),
    ],
    map: MapOption = None,
    published: PublishedOption = None,
    publisher: Annotated[str | None, typer.Option(help="Publisher of texts that tell none.")] = None,
    warehouse: WarehouseOption = None,
    model: ModelOption = None,
    actors: ActorsOption = None,
    workers: WorkersOption = None,
    accept: AcceptOption = None,
) -> None:
    """Read, code and publish files now.

    What was read before and has not changed is left out, so the same command twice does the work once.

    Example: dragoman run articles/ corpus.csv --map title=Headline,text=Story,date=Day
    """
    with in_one_line(LATE_LINE):
        settings = settings_with(
            warehouse=warehouse, map=map, model=model, actors=actors, workers=workers, accept=accept
        )
        places = [place_of(path) for path in paths]
        if not _is_any_new(places, settings):
            return

        def flow() -> "State[Outcome]":
            from flows import pipeline

            day = published.date() if published else None
            return pipeline.run(places, day, publisher, settings, return_state=True)

        carry_out(flow, settings)


def nightly(
    landing: LandingOption = None,
    map: MapOption = None,
    warehouse: WarehouseOption = None,
    model: ModelOption = None,
    actors: ActorsOption = None,
    workers: WorkersOption = None,
    accept: AcceptOption = None,
) -> None:
    """Read, code and publish what is new in the landing folder; made for cron.

    A missed night needs nothing: the next run takes every new file, however old.

    Example: dragoman nightly --landing /data/news --warehouse /data/warehouse
    """
    with in_one_line(LATE_LINE):
        settings = settings_with(
            warehouse=warehouse,
            landing=landing,
            map=map,
            model=model,
            actors=actors,
            workers=workers,
            accept=accept,
        )
        from flows.notice import end_night, failure_told

        with failure_told(settings):
            is_any_new = _is_any_new([settings.landing], settings)
            if is_any_new:
                _check_free(settings)
        if not is_any_new:
            tally = Tally()
            end_night(settings, tally)
            _show_checks(tally)
            return

        def flow() -> "State[Outcome]":
            from flows import pipeline

            return pipeline.nightly(settings, return_state=True)

        carry_out(flow, settings)


def serve(
    landing: LandingOption = None,
    map: MapOption = None,
    warehouse: WarehouseOption = None,
    model: ModelOption = None,
    actors: ActorsOption = None,
    workers: WorkersOption = None,
) -> None:
    """Stay and run `nightly` on its schedule, shown in Prefect's web page; end with Ctrl-C.

    The schedule is the settings nightly_cron and timezone. Without a Prefect server one is started here.

    Example: DRAGOMAN_TIMEZONE=Europe/Berlin dragoman serve
    """
    with in_one_line():
        settings = settings_with(
            warehouse=warehouse, landing=landing, map=map, model=model, actors=actors, workers=workers
        )
        Setup.of(settings)
        from flows.serving import serve_nightly

        serve_nightly(settings)


def _is_any_new(paths: Iterable[Path | str], settings: Settings) -> bool:
    """Say whether there is a file to read, and tell the person where there is none."""
    from flows.landing import plan
    from flows.stores import open_store

    places = tuple(paths)
    found = plan(places, open_store(settings).known_files(), settings.folder_limits, fields=settings.map)
    if found.files:
        return True
    where = ", ".join(str(place) for place in places)
    if found.known_count:
        print_line(f"Nothing new: all {found.known_count:,} files in {where} were read before.")
    else:
        print_line(f"No files in {where}.")
    return False


def _check_free(settings: Settings) -> None:
    """Raise BusyError before a server starts where another nightly run is at work."""
    from flows.health import NIGHTLY
    from flows.holder import this_process
    from flows.stores import open_store

    with open_store(settings).claim(NIGHTLY, this_process()):
        pass


def print_line(line: str) -> None:
    """Print a line on standard output."""
    typer.echo(line)


def carry_out(flow: "Callable[[], State[Outcome]]", settings: Settings) -> Tally:
    """Run a flow, show what came of it and return it, or exit with what cron needs to know."""
    from flows.prefect_server import check_server
    from warehouse.check import plausibility_checks

    # A wrong file of actors, a check that is none or a cluster that is not there is told before a server starts.
    setup = Setup.of(settings)
    plausibility_checks(settings.accept)
    check_server(settings.prefect_api_url)
    if isinstance(settings.workers, str):
        from flows.cluster import try_cluster

        try_cluster(settings.workers, setup)
    mute_console()
    make_home()
    if settings.prefect_api_url:
        os.environ["PREFECT_API_URL"] = settings.prefect_api_url
    with shielded():
        _announce()
        outcome = flow().result(raise_on_failure=False)
    if isinstance(outcome, Exception):
        raise outcome
    if not isinstance(outcome, Tally):
        raise TypeError(f"the flow returned {type(outcome).__name__} instead of its counts")
    if outcome.stopped_by is not None:
        say(
            f"dragoman: stopped; {outcome.published:,} articles are published in {settings.warehouse}, "
            "and the same command goes on from there",
            is_error=True,
        )
        raise typer.Exit(exit_code(outcome.stopped_by))
    _summarise(outcome, settings)
    if outcome.rejected_share > settings.rejection_limit:
        say(
            f"dragoman: {outcome.rejections:,} records were rejected, more than the limit of "
            f"{settings.rejection_limit:.0%}; see why: "
            f'dragoman sql "SELECT * FROM rejections WHERE run_id = (SELECT max(run_id) FROM runs)"',
            is_error=True,
        )
        raise typer.Exit(MANY_REJECTED)
    _show_checks(outcome)
    return outcome


def _show_checks(tally: Tally) -> None:
    """Show what the checks say where it is not all well, and exit with 5 where the webhook was not told."""
    from flows.health import show_health
    from warehouse.health import failed

    if tally.release is not None or failed(tally.checks):
        show_health(tally.checks, is_brief=True)
    if tally.untold:
        say(f"dragoman: the webhook was not told: {tally.untold}; what was published stays", is_error=True)
        raise typer.Exit(UNTOLD)


def _announce() -> None:
    from prefect.settings import PREFECT_API_URL

    if not PREFECT_API_URL.value():
        say("Starting a temporary Prefect server, which takes some seconds ...")


def _summarise(tally: Tally, settings: Settings) -> None:
    from rich.table import Table

    from flows.console import console

    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    table.add_column(style="bold")
    table.add_column(justify="right")
    table.add_column(overflow="fold")
    for line in tally.lines():
        table.add_row(*line)
    printer = console()
    if tally.release is None:
        printer.print(f"\nNothing to publish in {settings.warehouse}")
    else:
        printer.print(f"\nPublished as release {tally.release} of {settings.warehouse}")
    printer.print(table)
    if tally.report is not None:
        printer.print(f"\nReport: {tally.report}", soft_wrap=True)
    where = "" if settings.warehouse == Settings().warehouse else f" -w {settings.warehouse}"
    printer.print("\nAsk it:")
    printer.print(f'  dragoman sql{where} "{EXAMPLE_QUERY}"', soft_wrap=True)
    printer.print(f"  dragoman report{where}", soft_wrap=True)
