"""CPU seconds of a publish: `python -m tests.warehouse.measure_publish` adds three nights, redoes one."""

import sys
import time
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from schemas import Row
from tests.warehouse.rows import DAY, article, identity, meeting_details, mention, participant, place
from warehouse.store import Batch, Warehouse

ARTICLES = 587
MENTIONS = 10
FILLER = "\n".join(f"The delegates of committee {n} spoke at length about other matters." for n in range(50))


def night(number: int) -> list[Row]:
    rows: list[Row] = []
    for n in range(ARTICLES):
        body = f"Ann Lee met Bo Rask in Oslo.\n{FILLER}\n{number} {n}"
        told = article(f"{number}-{n}", body, day=DAY - timedelta(days=number))
        who = (participant(body, "Ann Lee", name="Ann Lee"), participant(body, "Bo Rask"))
        met = mention(told, "met", participants=who, where=place(body, "Oslo"))
        many = [met.model_copy(update={"mention_id": identity(met.mention_id, copy)}) for copy in range(MENTIONS)]
        rows += [told, *many, *(meeting_details(one) for one in many[::3])]
    return rows


def main() -> None:
    with TemporaryDirectory() as folder:
        warehouse = Warehouse(Path(folder))
        for label, number in (("first", 0), ("next", 1), ("next", 2), ("redone", 0)):
            batch = Batch.of_rows(f"{label} {number}", night(number))
            start = time.process_time()
            release = warehouse.publish(batch)
            spent = time.process_time() - start
            sys.stdout.write(f"{label:8}{spent:6.2f} CPU s  {sum(release.rows.values())} rows\n")


if __name__ == "__main__":
    main()
