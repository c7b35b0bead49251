"""`python -m tests.month`: thirty nights with faults and without a hand in between, then one clean run beside them."""

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from flows.prefect_server import serving_server
from tests.month.nightly import Place, run_night
from tests.month.nights import FAULTS, Night, run_nights
from tests.month.same import Difference, differences, doubled


def main() -> None:
    """Run a month; exit with 1 where it ends with other rows than one clean run over the same files."""
    parser = argparse.ArgumentParser(prog="tests.month", description=main.__doc__)
    parser.add_argument("--nights", type=int, default=30)
    asked = parser.parse_args()
    with TemporaryDirectory(prefix="month-") as folder:
        os.environ["PREFECT_HOME"] = str(Path(folder) / "prefect")
        with serving_server(None) as server:
            place = Place(Path(folder) / "landing", Path(folder) / "warehouse", server)
            for night in run_nights(place, asked.nights, FAULTS):
                _tell(_night_line(night))
            found, twice = compare(place)
    for difference in found:
        counts = f"{difference.rows:7,} rows, {difference.lost} lost, {difference.extra} extra"
        _tell(f"{difference.table:24} {counts}{'  (may differ)' * difference.is_allowed}")
    _tell(f"rows that share a key: {twice}")
    sys.exit(int(twice > 0 or any(one.is_wrong for one in found)))


def compare(place: Place) -> tuple[Sequence[Difference], int]:
    """Code all files in one clean run and return what is different, and how many rows the month doubled."""
    clean = replace(place, root=place.root.with_name("clean"))
    done = run_night(clean)
    if done.code:
        raise RuntimeError(f"the clean run failed: {done.errors}")
    return tuple(differences(place.root, clean.root)), doubled(place.root)


def _night_line(night: Night) -> str:
    code = "-" if night.code is None else str(night.code)
    counts = f"{night.files:5,} {night.articles:6,} {night.mentions:7,} {night.rejections:4,}"
    return f"{night.number:3} {counts} {night.seconds:6.1f} s  exit {code:>3}  {night.fault}  {night.told}".rstrip()


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
