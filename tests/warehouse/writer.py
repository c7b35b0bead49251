"""A writer to be killed: publishes new versions of the same articles again and again.

Tells every release that it was told of on standard output.
"""

import sys
from datetime import date
from itertools import count
from pathlib import Path

from schemas import Row
from tests.warehouse.rows import article, meeting_details, mention
from warehouse.store import Batch, Warehouse

ARTICLES = 20
MONTHS = (date(2025, 1, 31), date(2025, 2, 1))


def batch(run_id: str) -> Batch:
    rows: list[Row] = []
    for number in range(ARTICLES):
        told = article(f"a{number}", f"Ann met Bo in run {run_id}.", day=MONTHS[number % 2])
        met = mention(told, "met", run_id=run_id)
        rows += [told.model_copy(update={"run_id": run_id}), met, meeting_details(met, topic=run_id)]
    return Batch.of_rows(run_id, rows)


def main(root: Path, start: int) -> None:
    warehouse = Warehouse(root)
    for number in count(start):
        release = warehouse.publish(batch(f"{number:06}"))
        sys.stdout.write(f"{release.number}\n")
        sys.stdout.flush()
        if number % 3 == 2:
            warehouse.maintain(retention_days=0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
