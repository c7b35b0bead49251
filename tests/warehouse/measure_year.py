"""What a year of nights costs: `python -m tests.warehouse.measure_year FOLDER` goes on where it stopped.

Tells CPU seconds of a night's publication as the year goes on, of queries before and after maintenance, and bytes.
"""

import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from statistics import median

from schemas import Row
from tests.warehouse.rows import article, file_row, meeting_details, mention, participant, place, run_row
from warehouse.query import open_warehouse
from warehouse.store import Batch, Warehouse

NIGHTS = 365
ARTICLES = 60
FIRST_DAY = date(2024, 3, 1)
FILLER = "\n".join(f"The delegates of committee {n} spoke at length about other matters." for n in range(20))
QUERIES = (
    "SELECT month(first_seen_on), kind, count(*) FROM events GROUP BY ALL",
    "SELECT p.name, count(*) FROM (SELECT unnest(participants) AS p FROM base.mentions) GROUP BY ALL ORDER BY 2 DESC",
    "SELECT count(*) FROM meetings WHERE first_seen_on BETWEEN '2024-06-01' AND '2024-06-30'",
    "SELECT title FROM articles WHERE body ILIKE '%committee 7%' AND published_on = '2024-05-05'",
)


def night(number: int) -> Batch:
    """Return a night of invented news."""
    run_id = f"night {number:03}"
    rows: list[Row] = [run_row(run_id), file_row(f"/news/{number}.jsonl", run_id=run_id)]
    for n in range(ARTICLES):
        told = article(f"{number}-{n}", f"Ann {n} met Bo in Oslo.\n{FILLER}", day=FIRST_DAY + timedelta(days=number))
        who = (participant(told.body, f"Ann {n}", name=f"Ann {n}"), participant(told.body, "Bo"))
        met = mention(told, "met", participants=who, where=place(told.body, "Oslo"))
        spoke = mention(told, "spoke", kind="statement", participants=who)
        rows += [told, met, spoke, meeting_details(met)]
    return Batch.of_rows(run_id, rows)


def main(root: Path) -> None:
    """Publish what the year lacks, then measure."""
    warehouse = Warehouse(root)
    for number in range(warehouse.last_release(), NIGHTS):
        batch = night(number)
        spent = cpu(lambda batch=batch: Warehouse(root).publish(batch))  # type: ignore[misc]
        with (root / "costs").open("a") as costs:
            costs.write(f"{spent}\n")
    costs_of = [float(line) for line in (root / "costs").read_text().split()]
    for upto in (5, 100, NIGHTS):
        tell(f"CPU s of nights {upto - 4} to {upto}, median", median(costs_of[upto - 5 : upto]))
    nightly = measured(root, "after a year of nights")
    warehouse.maintain(retention_days=0)
    compacted = measured(root, "after maintenance")
    for number, (before, after) in enumerate(zip(nightly, compacted, strict=True), 1):
        tell(f"query {number}, nights over compacted", before / after)


def measured(root: Path, when: str) -> list[float]:
    """Tell files and bytes, and return the CPU seconds of each query with its opening, the median of seven."""
    data = [path for path in (root / "tables").rglob("*.parquet") if path.parent.name != "_delta_log"]
    logs = list((root / "tables").rglob("_delta_log/*"))
    state = Warehouse(root).verify()
    tell(f"{when}: data files of the release", sum(table.files for table in state.tables))
    tell(f"{when}: MB of data on the disk", sum(path.stat().st_size for path in data) / 1e6)
    tell(f"{when}: files of logs", len(logs))
    tell(f"{when}: MB of logs", sum(path.stat().st_size for path in logs) / 1e6)

    def ask(query: str) -> None:
        with open_warehouse(root) as connection:
            connection.execute(query).fetchall()

    return [median(cpu(lambda query=query: ask(query)) for _ in range(7)) for query in QUERIES]  # type: ignore[misc]


def cpu(work: Callable[[], object]) -> float:
    """Return the CPU seconds of some work, all threads together."""
    start = time.process_time()
    work()
    return time.process_time() - start


def tell(what: str, figure: float) -> None:
    """Print one figure."""
    sys.stdout.write(f"{what}: {figure:.3g}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
