"""What a child process costs: CPU seconds of itself and of its own children, seconds on the clock, peak memory."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Cost:
    """One run of one process."""

    cpu: float
    """CPU seconds, children included."""
    wall: float
    """Seconds on the clock."""
    peak_mb: float
    """Most memory that it or one of its children held at once, in MB."""
    told: Mapping[str, float]
    """What the process measured itself."""


def cost_of(command: Sequence[str], *, env: Mapping[str, str] | None = None) -> Cost:
    """Run a command to its end and return what it cost; raises CalledProcessError where it fails.

    What it prints as its last line, if that is a JSON object, is what it tells.
    """
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        started = time.monotonic()
        child = subprocess.Popen(command, env={**os.environ, **(env or {})}, stdout=output, stderr=errors)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.monotonic() - started
        child.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        errors.seek(0)
        printed = output.read().decode(errors="replace").strip()
        if child.returncode:
            raise subprocess.CalledProcessError(child.returncode, command, printed, errors.read().decode())
    last = printed.splitlines()[-1] if printed else ""
    told = json.loads(last) if last.startswith("{") else {}
    return Cost(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024, told)


def step_cost(step: str, texts: Path) -> Cost:
    """Return what one step of `tests.benchmarks.steps` costs over a file of texts, in a process of its own."""
    return cost_of([sys.executable, "-m", "tests.benchmarks.steps", step, str(texts)])
