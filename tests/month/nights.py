"""The nights of a month: what arrives, what goes wrong, and what is in the warehouse after it."""

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from shutil import copy

from tests.month.news import QUIET, QUIET_DAYS, correct, day_of, deliver, wire, write
from tests.month.nightly import Done, Place, kill_night, run_night, run_without_rights
from tests.torture.faults import can_lock
from warehouse.query import open_warehouse
from warehouse.store import Warehouse

CUT = 200
"""Characters that a broken file lacks."""


@dataclass(frozen=True)
class Night:
    """One line of the table."""

    number: int
    fault: str
    code: int | None
    """Exit code; None where nothing ran."""
    seconds: float
    files: int
    articles: int
    mentions: int
    rejections: int
    told: str
    """Last line that the run wrote about what went wrong."""


def broken_file(place: Place, night: int) -> Done:
    """Let the day's largest file end in the middle of a record; the next night has it whole."""
    write(place.landing / f"{day_of(night)}_wire.jsonl", night, wire(night), cut=CUT)
    return run_night(place)


def killed(place: Place, night: int) -> Done:
    """Kill the night once it has published something."""
    return kill_night(place, random.Random(night))


def twice(place: Place, night: int) -> Done:
    """Deliver the day's files a second time under other names, and yesterday's."""
    for path in sorted(place.landing.glob(f"{day_of(night)}_*")) + sorted(place.landing.glob(f"{day_of(night - 1)}_*")):
        copy(path, path.with_name(f"{path.stem}_again.jsonl"))
    return run_night(place)


def corrected(place: Place, night: int) -> Done:
    """Deliver an old article with another text."""
    correct(place.landing, night)
    return run_night(place)


def locked(place: Place, night: int) -> Done:  # noqa: ARG001
    """Take the right to write from the tables and the ledger."""
    chosen = [place.root, *place.root.glob("ledger.sqlite*"), *(place.root / "tables").rglob("*")]
    modes = {path: path.stat().st_mode for path in chosen}
    for path in chosen:
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        return run_without_rights(place)
    finally:
        for path, mode in modes.items():
            if path.exists():
                path.chmod(mode)


def crowded(place: Place, night: int) -> Done:  # noqa: ARG001
    """Start the night while another one is at work."""
    with Warehouse(place.root).claim("nightly", "the night before, which still works"):
        return run_night(place)


def plain(place: Place, night: int) -> Done:  # noqa: ARG001
    """Let nothing go wrong."""
    return run_night(place)


Fault = Callable[[Place, int], Done]

NOBODY = "missed: nobody started it"
FAULTS: Mapping[int, tuple[str, Fault]] = {
    3: ("a broken file", broken_file),
    5: ("killed", killed),
    8: (NOBODY, plain),
    9: (NOBODY, plain),
    10: ("delivered twice, after two missed nights", twice),
    13: ("an old article corrected", corrected),
    16: ("folder not writable", locked) if can_lock() else ("", plain),
    18: ("killed", killed),
    19: ("killed again", killed),
    21: ("the clocks go back", plain),
    24: ("another night still at work", crowded),
    27: ("a broken file", broken_file),
    28: ("killed", killed),
}
SHORT: Mapping[int, tuple[str, Fault]] = {2: FAULTS[3], 3: FAULTS[8], 4: FAULTS[10]}
"""Faults of four nights."""


def run_nights(place: Place, nights: int, faults: Mapping[int, tuple[str, Fault]]) -> Iterator[Night]:
    """Yield night after night; nobody lends a hand in between."""
    for number in range(1, nights + 1):
        deliver(place.landing, number)
        if number > 1 and faults.get(number - 1, ("", plain))[1] is broken_file:
            deliver(place.landing, number - 1)
        fault, meet = faults.get(number, ("", plain))
        if QUIET_DAYS.start <= number < QUIET_DAYS.stop and not fault:
            fault = f"{QUIET} is quiet"
        if fault == NOBODY:
            yield _line(place.root, number, fault, None)
        else:
            yield _line(place.root, number, fault, meet(place, number))


def _line(root: Path, number: int, fault: str, done: Done | None) -> Night:
    files = articles = mentions = rejections = 0
    if (root / "warehouse.duckdb").exists():
        query = "SELECT " + ", ".join(
            f"(SELECT count(*) FROM base.{table})" for table in ("files", "articles", "mentions", "rejections")
        )
        with open_warehouse(root) as connection:
            ((files, articles, mentions, rejections),) = connection.execute(query).fetchall()
    told = [line for line in (done.errors if done else "").splitlines() if line.startswith("dragoman:")]
    return Night(
        number=number,
        fault=fault,
        code=done.code if done else None,
        seconds=done.seconds if done else 0,
        files=files,
        articles=articles,
        mentions=mentions,
        rejections=rejections,
        told=told[-1] if told else "",
    )
