"""Articles in versions, with rows in several tables that tell which run wrote them; every word is ours."""

from collections.abc import Iterable
from datetime import date, timedelta

from schemas import Article, Row
from tests.warehouse.rows import article, meeting_details, mention, run_row
from warehouse.store import Batch

FIRST_DAY = date(2024, 6, 1)
DAYS = 120
"""Days of publication; night `n` has day `n % DAYS`, so that later nights correct earlier ones."""

PER_DAY = 4
TRIGGERS = ("met", "spoke")


def mention_count(version: int) -> int:
    """Return how many mentions an article of a version has."""
    return 1 + version % len(TRIGGERS)


def versioned(name: str, day: date, version: int) -> Article:
    """Return an article whose section tells its version."""
    told = article(name, f"Ann met Bo and spoke with Cy, version {version}.", day=day)
    return told.model_copy(update={"section": str(version)})


def night(number: int) -> list[Article]:
    """Return the articles of a night, as new or corrected versions."""
    day = FIRST_DAY + timedelta(days=number % DAYS)
    return [versioned(f"{day}-{n}", day, number) for n in range(PER_DAY)]


def batch(run_id: str, articles: Iterable[Article]) -> Batch:
    """Return a run's batch with articles and what follows from their versions."""
    rows: list[Row] = [run_row(run_id)]
    for told in articles:
        rows.append(told.model_copy(update={"run_id": run_id}))
        for trigger in TRIGGERS[: mention_count(int(told.section or 0))]:
            met = mention(told, trigger, run_id=run_id)
            rows += [met, meeting_details(met, topic=run_id)]
    return Batch.of_rows(run_id, rows)
