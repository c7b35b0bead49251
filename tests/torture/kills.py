"""Writers killed with SIGKILL at random instants, one after the other."""

import random
import time
from collections import Counter
from collections.abc import Callable, Sequence
from multiprocessing import get_context
from multiprocessing.context import ForkServerProcess
from pathlib import Path

from tests.torture.diary import Diary, Entry
from tests.torture.seen import NOTHING, Seen, look, orphans
from tests.torture.writers import nights_and_maintenance
from warehouse.errors import WarehouseError
from warehouse.query import open_warehouse
from warehouse.store import Warehouse

LONGEST = 2.5
"""Seconds after which a writer is killed at the latest; some nights fit in."""

_CONTEXT = get_context("forkserver")
_CONTEXT.set_forkserver_preload(["tests.torture.writers"])


def start(work: Callable[[Path, Path], None], root: Path, diary: Path) -> ForkServerProcess:
    """Start a writer; what it imports is loaded once for all of them."""
    process = _CONTEXT.Process(target=work, args=(root, diary), daemon=True)
    process.start()
    return process


def kill_writers(folder: Path, kills: int, seed: int) -> Counter[str]:
    """Kill so many writers; return how many kills there were and what was wrong after them."""
    root, diary = folder / "warehouse", Diary(folder / "diary")
    chance = random.Random(seed)
    counts: Counter[str] = Counter()
    seen = NOTHING
    for number in range(kills):
        before = diary.next_number()
        writer = start(nights_and_maintenance, root, diary.path)
        # One in ten dies while it starts, the others while they work.
        while number % 10 and diary.next_number() == before and writer.is_alive():
            time.sleep(0.01)
        time.sleep(chance.uniform(0, LONGEST))
        writer.kill()
        writer.join()
        counts["kills"] += 1
        before_it, seen = seen, _seen(root)
        counts.update(_judge(diary, root, seen))
        counts["lost"] += seen.lost_ids(before_it)
        if number % 10 == 9:
            Warehouse(root).audit()
    counts["orphans before"] = len(orphans(root))
    Warehouse(root).maintain(retention_days=0)
    Warehouse(root).audit()
    counts["orphans"] = len(orphans(root))
    counts.update(_judge(diary, root, _seen(root)))
    return counts


def _judge(diary: Diary, root: Path, seen: Seen) -> Counter[str]:
    """Compare what a reader sees with what was acknowledged; note what was released all the same."""
    acknowledged, may_be_seen = _expected(list(diary.entries()))
    last = diary.next_number() - 1
    if _is_released(root, last):
        diary.release(last)
    lost = sum(seen.versions.get(title, -1) < version for title, version in acknowledged.items())
    is_torn = seen.versions not in may_be_seen
    return Counter({"lost": lost, "torn": int(is_torn), "doubled": seen.doubled, "mixed": seen.mixed})


def _expected(entries: Sequence[Entry]) -> tuple[dict[str, int], list[dict[str, int]]]:
    """Return the versions that were acknowledged, and all states in which the published file may be.

    The ledger may be ahead of the file until the next writer has got as far as showing it.
    """
    acknowledged: dict[str, int] = {}
    state: dict[str, int] = {}
    states = [state]
    for number, entry in enumerate(entries):
        if entry.is_done or entry.is_released or number == len(entries) - 1:
            state = {**state, **entry.versions}
            states.append(state)
        if entry.is_done:
            acknowledged, states = state, [state]
    return acknowledged, states


def _seen(root: Path) -> Seen:
    if not (root / "warehouse.duckdb").exists():
        return NOTHING
    with open_warehouse(root) as connection:
        return look(connection)


def _is_released(root: Path, night: int) -> bool:
    try:
        return any(past.run_id == f"night {night:06}" for past in Warehouse(root).history.releases())
    except WarehouseError:
        return False
