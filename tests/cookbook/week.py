"""The sample week as a warehouse of two runs: what came until Wednesday, and what came after."""

from datetime import UTC, datetime
from pathlib import Path

from extractors.coder import Coder
from extractors.readers.source import Source
from flows.landing import landed_files
from flows.reading import Reading
from schemas import Article, Row, Run
from tests.warehouse.rows import run_row
from warehouse.store import Batch, Warehouse

SAMPLES = Path(__file__).parents[1] / "samples"
FIRST_RUN_UNTIL = "2025-11-20"
"""Sample files with an earlier day in their name are read by the first run, the others by the second."""


def build_week(root: Path, coder: Coder) -> None:
    """Publish the samples to a new warehouse, as two nightly runs with fixed times would have."""
    files = tuple(landed_files([SAMPLES]))
    early = tuple(file for file in files if file.name < FIRST_RUN_UNTIL)
    late = tuple(file for file in files if file.name >= FIRST_RUN_UNTIL)
    for read, started in (
        (early, datetime(2025, 11, 20, 2, 30, tzinfo=UTC)),
        (late, datetime(2025, 11, 24, 2, 30, tzinfo=UTC)),
    ):
        run_id = f"{started:%Y%m%dT%H%M%SZ}-000000"
        reading = Reading(run_id=run_id, source=lambda file: Source(name=file.name), seconds=60)
        met = [one.row for one in reading.read(read)]
        # Of two versions of an article the one that was read last counts.
        articles = {row.article_id: row for row in met if isinstance(row, Article)}
        rows: list[Row] = [row for row in met if not isinstance(row, Article)]
        for coded in coder.code(articles.values()):
            told = (coded.article, *coded.mentions, *coded.details, *coded.places, *coded.quotes)
            rows += [_of_run(row, run_id) for row in told]
        rows.append(_run(run_id, started))
        Warehouse(root).publish(Batch.of_rows(run_id, rows))


def _of_run(row: Row, run_id: str) -> Row:
    return row.model_copy(update={"run_id": run_id}) if "run_id" in type(row).model_fields else row


def _run(run_id: str, started: datetime) -> Run:
    return run_row(run_id).model_copy(update={"flow": "nightly", "started_at": started, "ended_at": started})
