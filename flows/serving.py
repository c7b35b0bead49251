"""Serving the nightly flow on its schedule."""

import os
import socket
import subprocess
import sys
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import typer

from flows.errors import UsageError
from flows.settings import Settings

HOST = "127.0.0.1"
FIRST_PORT = 4200
START_SECONDS = 300


def serve_nightly(settings: Settings) -> None:
    """Run the nightly flow on its schedule until the process is ended; raises `UsageError` for a bad one."""
    try:
        ZoneInfo(settings.timezone)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise UsageError(f"time zone {settings.timezone!r} is not known; use one like Europe/Berlin") from error
    with _server(settings.prefect_api_url) as url:
        os.environ["PREFECT_API_URL"] = url
        from prefect.schedules import Cron

        from flows.pipeline import nightly

        try:
            schedule = Cron(settings.nightly_cron, timezone=settings.timezone)
        except ValueError as error:
            raise UsageError(f"nightly_cron {settings.nightly_cron!r}: {error}") from error
        typer.echo(
            f"Nightly at {settings.nightly_cron} ({settings.timezone}) from {settings.landing} into "
            f"{settings.warehouse}; watch it at {url.removesuffix('/api')}; end with Ctrl-C.",
            err=True,
        )
        # Prefect's runner leaves a coroutine unawaited when a signal ends it.
        warnings.filterwarnings("ignore", "coroutine 'Runner.astop'")
        nightly.serve(
            name="nightly",
            schedule=schedule,
            parameters={"settings": _absolute(settings).model_dump(mode="json")},
            print_starting_message=False,
            limit=1,
        )


def _absolute(settings: Settings) -> Settings:
    """Return the settings with folders that mean the same from everywhere."""
    folders = {
        "warehouse": settings.warehouse.absolute(),
        "landing": settings.landing.absolute() if isinstance(settings.landing, Path) else settings.landing,
        "actors": settings.actors.absolute() if settings.actors is not None else None,
    }
    return settings.model_copy(update=folders)


@contextmanager
def _server(url: str | None) -> Iterator[str]:
    """Give the address of a Prefect server, starting one where none is named: schedules need one."""
    named = url or os.environ.get("PREFECT_API_URL")
    if named:
        yield named
        return
    port = _free_port()
    typer.echo(f"Starting a Prefect server on {HOST}:{port} ...", err=True)
    command = [sys.executable, "-m", "prefect", "server", "start", "--host", HOST, "--port", str(port)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, start_new_session=True)
    try:
        _wait(server, f"http://{HOST}:{port}/api/health")
        yield f"http://{HOST}:{port}/api"
    finally:
        server.terminate()
        server.wait()


def _free_port() -> int:
    for port in range(FIRST_PORT, FIRST_PORT + 100):
        with socket.socket() as probe:
            if probe.connect_ex((HOST, port)) != 0:
                return port
    raise UsageError(f"no free port from {FIRST_PORT} on; set DRAGOMAN_PREFECT_API_URL to a running server")


def _wait(server: subprocess.Popen[bytes], health: str) -> None:
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end and server.poll() is None:
        try:
            with urlopen(health, timeout=5):
                return
        except (URLError, OSError):
            time.sleep(0.5)
    raise UsageError("the Prefect server did not start; start `prefect server start` yourself to see why")
