"""Older releases are found by name, read, compared and brought back, until the retention has passed."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import duckdb
import pytest

from schemas import Mention, Row
from tests.warehouse.rows import article, meeting_details, mention, run_row
from warehouse.delta import DeltaTables
from warehouse.errors import WarehouseError
from warehouse.query import open_warehouse
from warehouse.store import Batch, Warehouse

BODY = "Ann met Bo, Cy struck Di."
TOLD = article("a", BODY)
MET = mention(TOLD, "met")
STRUCK = mention(TOLD, "struck", kind="attack")


def coded(*mentions: Mention, topic: str = "gas") -> list[Row]:
    return [TOLD, *mentions, *(meeting_details(m, topic=topic) for m in mentions if m.kind == "meeting")]


@pytest.fixture
def warehouse(tmp_path: Path) -> Iterator[Warehouse]:
    """Yield a warehouse with two runs: one meeting, then the meeting told otherwise and an attack."""
    warehouse = Warehouse(tmp_path)
    warehouse.publish(Batch.of_rows("one", [*coded(MET), run_row("one")]))
    newer = run_row("two").model_copy(update={"coder_version": "2"})
    changed = MET.model_copy(update={"confidence": 0.9, "coder_version": "2", "run_id": "two"})
    warehouse.publish(Batch.of_rows("two", [*coded(changed, STRUCK), newer]))
    yield warehouse


def kinds(connection: duckdb.DuckDBPyConnection) -> list[str]:
    with connection:
        return [k for (k,) in connection.execute("SELECT kind FROM mentions ORDER BY kind").fetchall()]


@pytest.mark.parametrize("name", ["1", "one", "1 "])
def test_a_release_is_read_as_of_its_number_or_run(warehouse: Warehouse, name: str) -> None:
    assert kinds(warehouse.history.open_as_of(name.strip())) == ["meeting"]
    assert kinds(open_warehouse(warehouse.root)) == ["attack", "meeting"]


def test_a_release_is_read_as_of_an_instant_and_a_day(warehouse: Warehouse) -> None:
    with closing(sqlite3.connect(warehouse.root / "ledger.sqlite")) as ledger, ledger:
        ledger.execute("UPDATE releases SET created = '2025-03-14T20:00:00.000Z' WHERE release = 1")
        ledger.execute("UPDATE releases SET created = '2025-03-15T00:30:00.000Z' WHERE release = 2")
    found = {
        name: warehouse.history.find(name).number
        for name in (
            "2025-03-14",
            "2025-03-15",
            "2025-03-15T00:15:00Z",
            "2025-03-15T01:15:00+01:00",
            "2025-03-15 02:00",
        )
    }
    assert found == {
        "2025-03-14": 1,
        "2025-03-15": 2,
        "2025-03-15T00:15:00Z": 1,
        "2025-03-15T01:15:00+01:00": 1,
        "2025-03-15 02:00": 2,
    }
    with pytest.raises(WarehouseError, match="no release is called '2025-03-13'"):
        warehouse.history.find("2025-03-13")


def test_a_release_is_found_by_the_coder_that_published_it(warehouse: Warehouse) -> None:
    Warehouse(warehouse.root).maintain()
    warehouse.publish(Batch.of_rows("three", [article("b", "Ed met Flo."), run_row("three")]))
    assert warehouse.history.find("2").number == 2
    newest = run_row("four").model_copy(update={"coder_version": "0.2.0+ab"})
    warehouse.publish(Batch.of_rows("four", [newest]))
    assert warehouse.history.find("0.2.0+ab").run_id == "four"


@pytest.mark.parametrize("name", ["99", "nobody", "0"])
def test_what_is_no_release_is_told_with_what_is(warehouse: Warehouse, name: str) -> None:
    with pytest.raises(WarehouseError, match=f"no release is called '{name}': give a number, a day, an instant"):
        warehouse.history.find(name)


def test_a_folder_without_releases_says_how_to_fill_it(tmp_path: Path) -> None:
    with pytest.raises(WarehouseError, match="holds no release yet: code some files first"):
        Warehouse(tmp_path / "none").history.releases()


def test_an_older_release_can_no_more_be_changed_or_left_than_the_newest(warehouse: Warehouse) -> None:
    with warehouse.history.open_as_of("1") as connection:
        with pytest.raises(duckdb.Error):
            connection.execute(f"SELECT * FROM read_text('{warehouse.root}/ledger.sqlite')")
        with pytest.raises(duckdb.Error):
            connection.execute("SET enable_external_access = true")


def test_the_difference_tells_gained_lost_and_changed_rows_by_kind(warehouse: Warehouse) -> None:
    _, _, found = warehouse.history.compare("1", None)
    assert found.by_kind.to_pylist() == [
        {"kind": "attack", "before": 0, "after": 1, "gained": 1, "lost": 0, "changed": 0},
        {"kind": "meeting", "before": 1, "after": 1, "gained": 0, "lost": 0, "changed": 1},
    ]
    rows = [(r["change"], r["kind"], r["columns"], r["trigger"]) for r in found.rows.to_pylist()]
    assert rows == [("gained", "attack", None, "struck"), ("changed", "meeting", "confidence", "met")]
    _, _, back = warehouse.history.compare("two", "one")
    assert [(r["change"], r["kind"]) for r in back.rows.to_pylist()] == [("lost", "attack"), ("changed", "meeting")]


def test_details_alone_make_a_change_and_a_new_coder_or_compaction_none(warehouse: Warehouse) -> None:
    again = [m.model_copy(update={"coder_version": "3", "run_id": "three"}) for m in (MET, STRUCK)]
    again[0] = again[0].model_copy(update={"confidence": 0.9})
    warehouse.publish(Batch.of_rows("three", coded(*again)))
    warehouse.maintain()
    assert warehouse.history.compare("2", None)[2].rows.num_rows == 0
    warehouse.publish(Batch.of_rows("four", coded(*again, topic="oil")))
    (row,) = warehouse.history.compare("2", None)[2].rows.to_pylist()
    assert (row["change"], row["kind"], row["columns"]) == ("changed", "meeting", "meeting_details")


def test_a_bad_run_is_undone_and_that_too_can_be_undone(warehouse: Warehouse) -> None:
    assert warehouse.rollback(1).number == 3
    assert kinds(open_warehouse(warehouse.root)) == ["meeting"]
    assert warehouse.rollback(2).number == 4
    assert kinds(open_warehouse(warehouse.root)) == ["attack", "meeting"]
    assert [(p.number, p.note) for p in warehouse.history.releases()] == [
        (4, "as release 2"),
        (3, "as release 1, rolled back"),
        (2, ""),
        (1, ""),
    ]
    warehouse.audit()
    assert warehouse.verify().problems == ()


def test_everything_can_be_rolled_back_and_published_again(warehouse: Warehouse) -> None:
    batch = Batch.of_rows("two", [*coded(STRUCK), run_row("two")])
    warehouse.publish(batch)
    assert not warehouse.publish(batch).changed
    warehouse.rollback(0)
    assert kinds(open_warehouse(warehouse.root)) == []
    assert warehouse.publish(batch).changed
    assert kinds(open_warehouse(warehouse.root)) == ["attack"]
    assert not warehouse.publish(batch).changed


def test_a_rollback_that_died_is_taken_back(warehouse: Warehouse) -> None:
    tables = DeltaTables(warehouse.root / "tables")
    tables.open()
    tables.bring_back("mentions", 1)
    tables.bring_back("articles", 0)
    Warehouse(warehouse.root).publish(Batch.of_rows("three", [article("b", "Ed met Flo.")]))
    assert kinds(open_warehouse(warehouse.root)) == ["attack", "meeting"]
    warehouse.audit()


def test_releases_past_the_retention_cannot_be_read_or_brought_back_and_say_so(warehouse: Warehouse) -> None:
    warehouse.maintain(retention_days=1)
    assert kinds(warehouse.history.open_as_of("1")) == ["meeting"]
    warehouse.maintain(retention_days=0)
    with pytest.raises(WarehouseError, match=r"release 1 cannot be read any more.*the oldest that can is 3"):
        warehouse.history.open_as_of("1")
    with pytest.raises(WarehouseError, match="release 1 cannot be brought back"):
        warehouse.rollback(1)
    with pytest.raises(WarehouseError, match="there is no release 9"):
        warehouse.rollback(9)
    assert [p.note for p in warehouse.history.releases()] == ["", "expired", "expired"]


def test_a_release_kept_by_the_retention_keeps_its_files_whatever_their_age(warehouse: Warehouse) -> None:
    old = datetime(2025, 1, 1, tzinfo=UTC).timestamp()
    for file in (warehouse.root / "tables").rglob("*.parquet"):
        os.utime(file, (old, old))
    warehouse.maintain(retention_days=1)
    assert kinds(warehouse.history.open_as_of("1")) == ["meeting"]
    assert warehouse.history.compare("1", None)[2].rows.num_rows == 2


def test_a_reader_sees_its_release_to_the_end(warehouse: Warehouse) -> None:
    with open_warehouse(warehouse.root) as reader:
        query = "SELECT count(*), (SELECT release FROM base.release) FROM mentions"
        before = reader.execute(query).fetchall()
        warehouse.publish(Batch.of_rows("three", coded(MET)))
        warehouse.rollback(1)
        warehouse.maintain()
        assert reader.execute(query).fetchall() == before == [(2, 2)]
