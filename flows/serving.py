"""Serving the nightly flow on its schedule."""

import os
import warnings
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from flows.health import NIGHTLY
from flows.holder import this_process
from flows.landing import plan
from flows.nights import Nights
from flows.prefect_server import serving_server
from flows.settings import NOT_OF_A_RUN, Settings
from flows.stores import open_store

if TYPE_CHECKING:
    from prefect.deployments.runner import RunnerDeployment

TAGS = ("dragoman",)
DESCRIPTION = """Reads, codes and publishes every file of the landing folder that is new or changed, however old.

A missed night needs nothing: the next run takes all that has come. One run at a time: a second one fails and says
which process is at work. What a killed run had published stays, and the next run does the rest.
"""


def serve_nightly(settings: Settings) -> None:
    """Run the nightly flow on its schedule until the process is ended, at once where a night was missed.

    Raises `UsageError` for a bad schedule or a server that does not answer, BusyError where the warehouse is served.
    """
    nights, chosen = Nights.of(settings), _absolute(settings)
    with open_store(chosen).claim("serve", this_process()), serving_server(settings.prefect_api_url) as url:
        from prefect.settings import PREFECT_API_URL, temporary_settings

        # Reckoning the schedule has loaded Prefect, which looks at the environment only then; runs inherit it.
        os.environ["PREFECT_API_URL"] = url
        with temporary_settings({PREFECT_API_URL: url}):
            _serve(chosen, nights, url.removesuffix("/api"))
    typer.echo("dragoman: stopped serving; the next `dragoman serve` takes what comes meanwhile.", err=True)


def _serve(settings: Settings, nights: Nights, page: str) -> None:
    from prefect import serve

    deployment = _deployment(settings, nights)
    if missed := missed_night(settings, nights):
        _run_now(deployment, missed)
    (first,) = nights.after(datetime.now(UTC))
    typer.echo(
        f"Nightly at {nights.cron} ({nights.timezone}), next at {first:%Y-%m-%d %H:%M %Z}, from {settings.landing} "
        f"into {settings.warehouse}; watch it at {page}; end with Ctrl-C.",
        err=True,
    )
    # Prefect's runner leaves a coroutine unawaited when a signal ends it.
    warnings.filterwarnings("ignore", "coroutine 'Runner.astop'")
    serve(deployment, print_starting_message=False, limit=1)


def missed_night(settings: Settings, nights: Nights) -> datetime | None:
    """Return the first start since the last nightly run that has passed, where files wait for one; else None."""
    store = open_store(settings)
    last = store.last_run(NIGHTLY)
    if last is None:
        return None
    (due,) = nights.after(last)
    if due > datetime.now(UTC):
        return None
    new = plan([settings.landing], store.known_files(), settings.folder_limits, fields=settings.map)
    return due if new.files else None


def _deployment(settings: Settings, nights: Nights) -> "RunnerDeployment":
    from prefect.deployments.runner import RunnerDeployment
    from prefect.schedules import Cron
    from prefect.types.entrypoint import EntrypointType

    from flows.pipeline import nightly

    return RunnerDeployment.from_flow(
        nightly,
        name=NIGHTLY,
        # By its module, so that the run is found from whichever folder this is started in.
        entrypoint_type=EntrypointType.MODULE_PATH,
        schedule=Cron(nights.cron, timezone=nights.timezone),
        parameters={"settings": settings.model_dump(mode="json", exclude=set(NOT_OF_A_RUN))},
        description=DESCRIPTION,
        tags=list(TAGS),
        version=version("dragoman"),
        concurrency_limit=1,
    )


def _run_now(deployment: "RunnerDeployment", missed: datetime) -> None:
    from prefect.deployments import run_deployment

    typer.echo(f"The night of {missed:%Y-%m-%d %H:%M %Z} was missed; what has come since is coded now.", err=True)
    deployment.apply()
    run_deployment(
        f"{deployment.flow_name}/{deployment.name}",
        timeout=0,
        tags=["catch-up"],
        as_subflow=False,
    )


def _absolute(settings: Settings) -> Settings:
    """Return the settings with folders that mean the same from everywhere."""
    folders = {
        "warehouse": settings.warehouse.absolute(),
        "landing": settings.landing.absolute() if isinstance(settings.landing, Path) else settings.landing,
        "actors": settings.actors.absolute() if settings.actors is not None else None,
    }
    return settings.model_copy(update=folders)
