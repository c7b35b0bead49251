"""One `dragoman nightly`: in this process, in one of its own, killed in the middle, or without rights."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from typer.testing import CliRunner

from flows.command import app
from tests.torture.faults import PROJECT
from warehouse.store import Warehouse

START_SECONDS = 300
SMALL_BATCHES = {"DRAGOMAN_BATCH_WORDS": "300", "DRAGOMAN_PUBLISH_SECONDS": "0"}


@dataclass(frozen=True)
class Place:
    """Where the news lies and where the rows go."""

    landing: Path
    root: Path
    """The warehouse."""

    server: str
    """Address of a Prefect server that all nights share."""

    is_apart: bool = True
    """Whether every night is a process of its own; else only those that are killed."""

    def arguments(self) -> list[str]:
        """Return the command's arguments."""
        return ["nightly", "--landing", str(self.landing), "--warehouse", str(self.root), "--workers", "1"]

    def environment(self) -> dict[str, str]:
        """Return the environment of a night in a process of its own."""
        return {
            **os.environ,
            "PYTHONPATH": str(PROJECT),
            "DRAGOMAN_PREFECT_API_URL": self.server,
            "DRAGOMAN_TIMEZONE": "Europe/Berlin",
            "TZ": "Europe/Berlin",
        }


@dataclass(frozen=True)
class Done:
    """How a night ended."""

    code: int
    errors: str
    seconds: float


def run_night(place: Place) -> Done:
    """Run a night to its end."""
    began = time.monotonic()
    if not place.is_apart:
        result = CliRunner().invoke(app, place.arguments())
        return Done(result.exit_code, result.stderr, time.monotonic() - began)
    return _wait(start(place), began)


def run_without_rights(place: Place) -> Done:
    """Run a night that may not write where the files say so, even where we are root."""
    began = time.monotonic()
    without = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.geteuid() == 0 else []
    return _wait(start(place, without=without), began)


def start(place: Place, *, without: Sequence[str] = (), is_small: bool = False) -> "subprocess.Popen[str]":
    """Start a night in a process of its own; with small batches, each is published by itself."""
    return subprocess.Popen(
        [*without, sys.executable, "-m", "flows.command", *place.arguments()],
        cwd=PROJECT,
        env={**place.environment(), **(SMALL_BATCHES if is_small else {})},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def kill_night(place: Place, chance: random.Random, *, longest: float = 2.0) -> Done:
    """Start a night and kill it with all its processes some time after its first publication."""
    began, before = time.monotonic(), Warehouse(place.root).last_release()
    child = start(place, is_small=True)
    while child.poll() is None and Warehouse(place.root).last_release() == before:
        if time.monotonic() - began > START_SECONDS:
            os.killpg(child.pid, signal.SIGKILL)
            raise TimeoutError(f"the night published nothing: {child.communicate()[1]}")
        time.sleep(0.05)
    time.sleep(chance.uniform(0, longest))
    if child.poll() is None:
        os.killpg(child.pid, signal.SIGKILL)
    return _wait(child, began)


def _wait(child: "subprocess.Popen[str]", began: float) -> Done:
    _, errors = child.communicate(timeout=START_SECONDS)
    return Done(child.returncode, errors, time.monotonic() - began)
