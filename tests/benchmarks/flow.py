"""The whole flow as users start it: `dragoman run` over a folder, into a warehouse, with Prefect."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.measure import Cost, cost_of
from tests.benchmarks.texts import write_landing


@dataclass(frozen=True, slots=True)
class Night:
    """A first run over a folder and a second one in which nothing is new."""

    first: Cost
    again: Cost


def night(texts: Sequence[str], folder: Path, *, workers: int) -> Night:
    """Return what a run over the texts and its repetition cost, in a fresh folder."""
    landing = folder / "landing"
    write_landing(texts, landing)
    env = {"PREFECT_HOME": str(folder / "prefect"), "PREFECT_LOGGING_LEVEL": "WARNING"}
    command = [
        *(sys.executable, "-c", "from flows.command import main; main()", "run", str(landing)),
        *("--warehouse", str(folder / "warehouse"), "--workers", str(workers)),
    ]
    return Night(cost_of(command, env=env), cost_of(command, env=env))
