"""Writers on a full disk and without permissions, started as a process of its own where they do not disturb others.

`python -m tests.torture.fault full|locked FOLDER TIMES SEED` prints what came of it as JSON.
"""

import json
import random
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.torture.rows import night
from tests.torture.seen import look
from tests.torture.writers import publish_night
from warehouse.errors import WarehouseError
from warehouse.query import open_warehouse
from warehouse.store import Warehouse

PLENTY = 6_000_000
"""Bytes that a night never needs."""


@contextmanager
def full_disk(root: Path, chance: random.Random) -> Iterator[None]:
    """Leave so little room that some write of the night fails, now an early one, now a late one."""
    ballast = root.parent / "ballast"
    with ballast.open("wb") as file:
        left = shutil.disk_usage(root).free - chance.randrange(400_000)
        for _ in range(max(0, left) // 4096):
            file.write(bytes(4096))
    try:
        yield
    finally:
        ballast.unlink()


@contextmanager
def locked(root: Path, chance: random.Random) -> Iterator[None]:
    """Make some folders or files of the warehouse read-only."""
    places = [root, root / "tables", *(root / "tables").rglob("_delta_log"), *(root / "tables").rglob("month=*")]
    places += list(root.glob("ledger.sqlite*"))
    chosen = chance.sample(places, chance.randrange(1, 4))
    modes = {path: path.stat().st_mode for path in chosen}
    for path in chosen:
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        yield
    finally:
        for path, mode in modes.items():
            path.chmod(mode)
        # SQLite makes the files beside a read-only ledger read-only too.
        for path in root.glob("ledger.sqlite*"):
            path.chmod(0o644)


def main(kind: str, root: Path, times: int, seed: int) -> None:
    """Meet the fault again and again; a night that failed is published once the fault is gone."""
    chance = random.Random(seed)
    counts: Counter[str] = Counter()
    unclear: list[str] = []
    versions: dict[str, int] = {}
    for number in range(times + 3):
        wanted = {**versions, **{a.title or "": number for a in night(number)}}
        if number >= 3:
            with full_disk(root, chance) if kind == "full" else locked(root, chance):
                try:
                    publish_night(root, number)
                except WarehouseError:
                    counts["faults"] += 1
                except BaseException as error:  # noqa: BLE001  whatever it is, it is counted and told
                    counts["faults"] += 1
                    unclear.append(f"{type(error).__module__}.{type(error).__name__}: {error}")
                else:
                    counts["survived"] += 1
            with open_warehouse(root) as connection:
                seen = look(connection)
            counts["lost"] += seen.versions != versions and seen.versions != wanted
            counts["doubled"] += seen.doubled
            counts["mixed"] += seen.mixed
        publish_night(root, number)
        with open_warehouse(root) as connection:
            counts["lost"] += look(connection).versions != wanted
        versions = wanted
        if number % 5 == 4:
            Warehouse(root).maintain(retention_days=0)
    Warehouse(root).audit()
    sys.stdout.write(json.dumps({**counts, "unclear": sorted(set(unclear))}) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
