"""Nights, backfills, maintenance and readers at once, with a writer killed now and then."""

import random
import time
from collections import Counter
from multiprocessing import Process
from pathlib import Path

from tests.torture.diary import Diary
from tests.torture.kills import start
from tests.torture.seen import NOTHING, look, orphans
from tests.torture.writers import backfills, maintenance, nights, publish_night
from warehouse.query import open_warehouse
from warehouse.store import Warehouse

READERS = 2
LONGEST_READ = 3.0
"""Seconds for which a reader keeps what it opened, at most."""


def readers(root: Path, diary: Path) -> None:
    """Look twice at what one opening shows, again and again; note what was wrong as `lost`, `mixed` and so on."""
    notes, before = Diary(diary), NOTHING
    while True:
        with open_warehouse(root) as connection:
            first = look(connection)
            time.sleep(random.uniform(0, LONGEST_READ))
            second = look(connection)
        older = sum(first.versions.get(title, -1) < version for title, version in before.versions.items())
        wrong = {
            "mixed": first.mixed + second.mixed + (first != second),
            "doubled": first.doubled + second.doubled,
            "lost": older + first.lost_ids(before),
        }
        before = first
        notes.intend(first.release, wrong)


def run_together(folder: Path, seconds: float, seed: int) -> Counter[str]:
    """Let all work at once; return what was done, what readers saw and what is wrong in the end."""
    root, chance = folder / "warehouse", random.Random(seed)
    publish_night(root, 0)
    diaries = {work: Diary(folder / work.__name__) for work in (nights, backfills, maintenance)}
    diaries[nights].intend(0, {})
    diaries[nights].confirm(0)
    seen = [Diary(folder / f"reader {n}") for n in range(READERS)]
    watching = [start(readers, root, diary.path) for diary in seen]
    writers = {work: start(work, root, diary.path) for work, diary in diaries.items()}
    counts: Counter[str] = Counter()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        time.sleep(chance.uniform(3, 12))
        work = chance.choice(list(writers))
        counts["died by themselves"] += _dead([*writers.values(), *watching])
        _end(writers[work])
        counts["kills"] += 1
        writers[work] = start(work, root, diaries[work].path)
    counts["died by themselves"] += _dead([*writers.values(), *watching])
    for process in (*writers.values(), *watching):
        _end(process)
    for work, diary in diaries.items():
        counts[work.__name__] = sum(entry.is_done for entry in diary.entries())
    for diary in seen:
        for entry in diary.entries():
            counts.update({"reads": 1, **entry.versions})
    return counts + _in_the_end(root, diaries[nights])


def _in_the_end(root: Path, diary: Diary) -> Counter[str]:
    Warehouse(root).maintain(retention_days=0)
    Warehouse(root).audit()
    with open_warehouse(root) as connection:
        seen = look(connection)
    newest: dict[str, int] = {}
    for entry in diary.entries():
        if entry.is_done:
            newest.update(entry.versions)
    lost = sum(seen.versions.get(title, -1) < version for title, version in newest.items())
    return Counter({"lost": lost, "doubled": seen.doubled, "mixed": seen.mixed, "orphans": len(orphans(root))})


def _end(process: Process) -> None:
    process.kill()
    process.join()


def _dead(processes: list[Process]) -> int:
    return sum(process.exitcode is not None for process in processes)
