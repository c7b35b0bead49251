"""The Prefect server that a schedule needs: one that is named, or one that is started here."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

import typer

from flows.errors import UsageError

HOST = "127.0.0.1"
FIRST_PORT = 4200
START_SECONDS = 300
ANSWER_SECONDS = 10


def check_server(url: str | None) -> None:
    """Raise `UsageError` where no server answers at the address that the settings or the environment name."""
    address = url or os.environ.get("PREFECT_API_URL")
    if address and not _answers(address):
        raise UsageError(
            f"no Prefect server answers at {address}; start one with `prefect server start`, or leave out "
            "prefect_api_url (DRAGOMAN_PREFECT_API_URL) and PREFECT_API_URL, and one is started for you"
        )


@contextmanager
def serving_server(url: str | None) -> Iterator[str]:
    """Give the address of a Prefect server, starting one where none is named; raises `UsageError` without one."""
    named = url or os.environ.get("PREFECT_API_URL")
    if named:
        check_server(named)
        yield named
        return
    port = _free_port()
    typer.echo(f"Starting a Prefect server on {HOST}:{port} ...", err=True)
    command = [sys.executable, "-m", "prefect", "server", "start", "--host", HOST, "--port", str(port)]
    # Prefect's page asks port 4200 whatever port it is served from; a relative address also holds behind a tunnel.
    environment = {"PREFECT_UI_API_URL": "/api", **os.environ}
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, start_new_session=True, env=environment)
    try:
        _wait(server, f"http://{HOST}:{port}/api")
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


def _wait(server: subprocess.Popen[bytes], url: str) -> None:
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end and server.poll() is None:
        if _answers(url):
            return
        time.sleep(0.5)
    raise UsageError("the Prefect server did not start; start `prefect server start` yourself to see why")


def _answers(url: str) -> bool:
    try:
        with urlopen(f"{url.rstrip('/')}/health", timeout=ANSWER_SECONDS):
            return True
    except HTTPError:
        # It asks for a key, which Prefect's own client has.
        return True
    except (URLError, OSError, ValueError):
        return False
