"""What the writers of a team publish: versions of the same articles."""

from datetime import date

from schemas import Row
from tests.warehouse.rows import article, meeting_details, mention
from warehouse.store import Batch

ARTICLES = 20
MONTHS = (date(2025, 1, 31), date(2025, 2, 1))


def batch(run_id: str) -> Batch:
    rows: list[Row] = []
    for number in range(ARTICLES):
        told = article(f"a{number}", f"Ann met Bo in run {run_id}.", day=MONTHS[number % 2])
        met = mention(told, "met", run_id=run_id)
        rows += [told.model_copy(update={"run_id": run_id}), met, meeting_details(met, topic=run_id)]
    return Batch.of_rows(run_id, rows)
