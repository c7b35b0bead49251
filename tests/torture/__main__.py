"""`make torture`: kills, full disks, lost permissions and everybody at once; ends with a report."""

import argparse
import random
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.torture.faults import can_lock, can_mount, fill_disk, take_permissions
from tests.torture.kills import kill_writers
from tests.torture.together import run_together

WRONG = ("lost", "torn", "doubled", "mixed", "orphans", "died by themselves")


def main() -> None:
    """Torture a warehouse as long as asked; exit with 1 where anything was lost, doubled, mixed or left."""
    parser = argparse.ArgumentParser(prog="tests.torture", description=main.__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--faults", type=int, default=40, help="of either kind")
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    asked = parser.parse_args()
    found: list[Counter[str]] = []
    with TemporaryDirectory(prefix="torture-") as folder:
        if asked.kills:
            found.append(_told("killed", kill_writers(_new(folder, "kills"), asked.kills, asked.seed)))
        if asked.faults and can_mount():
            found.append(_told("full disk", fill_disk(_new(folder, "full"), asked.faults, asked.seed)))
        if asked.faults and can_lock():
            found.append(_told("no permission", take_permissions(_new(folder, "locked"), asked.faults, asked.seed)))
        if asked.minutes:
            found.append(_told("all at once", run_together(_new(folder, "together"), asked.minutes * 60, asked.seed)))
    every = sum(found, Counter[str]())
    sys.stdout.write(
        f"\nseed {asked.seed}: {every['kills']} kills, {every['faults']} faults, {asked.minutes:g} concurrent minutes, "
        f"{every['reads']} reads; rows lost {every['lost'] + every['torn']}, rows doubled {every['doubled']}, "
        f"mixed reads {every['mixed']}, orphan files left {every['orphans']}\n"
    )
    sys.exit(int(any(every[name] for name in WRONG)))


def _new(folder: str, name: str) -> Path:
    path = Path(folder) / name
    path.mkdir()
    return path


def _told(name: str, counts: Counter[str]) -> Counter[str]:
    told = ", ".join(f"{what} {count}" for what, count in sorted(counts.items()))
    sys.stdout.write(f"{name}: {told}\n")
    sys.stdout.flush()
    return counts


if __name__ == "__main__":
    main()
