"""A Dask scheduler and workers as commands start them, on this machine."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from distributed import Client

START_SECONDS = 120
ROOT = Path(__file__).parents[2]


def _command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "distributed.cli.dask_" + arguments[0], *arguments[1:]]


@dataclass
class Cluster:
    """Processes of a cluster."""

    address: str
    workers: list["subprocess.Popen[bytes]"] = field(default_factory=list)

    def kill_one(self) -> None:
        """End a worker without any warning to anybody."""
        os.kill(self.workers.pop().pid, signal.SIGKILL)


@contextmanager
def cluster(
    folder: Path, *, workers: int = 2, threads: int = 1, env: Mapping[str, str] | None = None
) -> Iterator[Cluster]:
    """Give a scheduler with some workers, one process each without a nanny, which would start it again."""
    told = folder / "scheduler.json"
    here = {"PYTHONPATH": str(ROOT), **os.environ}
    log = (folder / "dask.log").open("wb")
    started = [
        subprocess.Popen(
            [
                *_command("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--no-show"),
                *("--scheduler-file", str(told)),
            ],
            env=here,
            stdout=log,
            stderr=log,
        )
    ]
    try:
        end = time.monotonic() + START_SECONDS
        while not told.exists():
            assert time.monotonic() < end, (folder / "dask.log").read_text()
            time.sleep(0.1)
        with Client(scheduler_file=str(told), set_as_default=False) as client:
            found = Cluster(client.scheduler.address)
            for _ in range(workers):
                arguments = ("worker", found.address, "--nthreads", str(threads), "--no-nanny", "--no-dashboard")
                worker = subprocess.Popen(
                    [*_command(*arguments), "--local-directory", str(folder)],
                    env={**here, **(env or {})},
                    cwd=folder,
                    stdout=log,
                    stderr=log,
                )
                started.append(worker)
                found.workers.append(worker)
            if workers:
                client.wait_for_workers(workers, timeout=START_SECONDS)
        yield found
    finally:
        for process in started:
            process.kill()
            process.wait()
        log.close()
