"""The published file, as people and programs open it."""

from pathlib import Path

import duckdb
import pytest

from schemas import TABLES
from tests.warehouse.rows import article, meeting_details, mention, participant
from warehouse.query import WarehouseError, open_warehouse
from warehouse.store import Batch, Warehouse
from warehouse.views import list_views


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("warehouse")
    body = "Ann Lee met Bo Rask."
    told = article("a", body)
    both = (participant(body, "Ann Lee", name="Ann Lee", country="NOR"), participant(body, "Bo Rask"))
    met = mention(told, "met", participants=both)
    Warehouse(root).publish(Batch.of_rows("run", [told, met, meeting_details(met)]))
    return root


def test_a_plain_duckdb_client_opens_the_file_and_reads_every_view(root: Path) -> None:
    with duckdb.connect(root / "warehouse.duckdb", read_only=True) as connection:
        found = connection.execute("SELECT schema_name, view_name FROM duckdb_views() WHERE NOT internal").fetchall()
        for schema, view in found:
            connection.execute(f"SELECT * FROM {schema}.{view}").fetchall()
    expected = {("base", row.table) for row in TABLES} | {("base", "release"), ("base", "versions")}
    expected |= {("main", row.table) for row in TABLES} | {("main", view.name) for view in list_views()}
    assert set(found) == expected


def test_views_and_columns_carry_their_descriptions(root: Path) -> None:
    with open_warehouse(root) as connection:
        purposes = connection.execute(
            "SELECT view_name, comment FROM duckdb_views() WHERE NOT internal AND view_name <> 'release'"
        ).fetchall()
        bare = connection.execute(
            """
            SELECT table_name, column_name FROM duckdb_columns()
            WHERE database_name = 'dragoman' AND comment IS NULL AND table_name <> 'release'
            """
        ).fetchall()
    assert all(comment for _, comment in purposes)
    assert bare == []


def test_a_person_finds_people_before_ids(root: Path) -> None:
    with open_warehouse(root) as connection:
        connection.execute("SELECT * FROM meetings")
        names = [str(column[0]) for column in connection.description or ()]
    assert names[:5] == ["first_seen_on", "status", "actors", "recipients", "form"]
    assert names[-3:] == ["event_id", "best_mention_id", "article_id"]


def test_times_are_shown_in_utc(root: Path) -> None:
    with open_warehouse(root) as connection:
        assert connection.execute("SELECT current_setting('TimeZone')").fetchall() == [("UTC",)]


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * FROM read_text('{outside}')",
        "SELECT * FROM read_csv('{root}/tables/../../outside.txt')",
        "COPY (SELECT 1) TO '{outside}'",
        "ATTACH '{root}/other.duckdb'",
        "INSTALL httpfs",
        "SET enable_external_access = true",
        "CREATE TABLE notes (line VARCHAR)",
    ],
)
def test_a_query_reaches_no_other_file_and_changes_nothing(root: Path, query: str) -> None:
    outside = root.parent / "outside.txt"
    outside.write_text("private")
    with open_warehouse(root) as connection, pytest.raises(duckdb.Error):
        connection.execute(query.format(outside=outside, root=root))
    assert outside.read_text() == "private"


def test_no_warehouse_is_an_error_with_a_remedy(tmp_path: Path) -> None:
    with pytest.raises(WarehouseError, match="no warehouse yet: code some files first, `dragoman run"):
        open_warehouse(tmp_path)


def test_a_moved_warehouse_says_so_and_maintenance_mends_it(tmp_path: Path) -> None:
    before, after = tmp_path / "before", tmp_path / "after"
    Warehouse(before).publish(Batch.of_rows("run", [article("a", "Ann met Bo.")]))
    before.rename(after)
    with pytest.raises(WarehouseError, match="dragoman maintain"):
        open_warehouse(after)
    assert Warehouse(after).verify().problems
    Warehouse(after).maintain()
    with open_warehouse(after) as connection:
        assert connection.execute("SELECT title FROM articles").fetchall() == [("Title of a",)]


def test_an_open_connection_keeps_its_release_and_a_new_one_shows_the_newest(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    warehouse.publish(Batch.of_rows("one", [article("a", "Ann met Bo.")]))
    with open_warehouse(tmp_path) as older:
        warehouse.publish(Batch.of_rows("two", [article("b", "Cy met Di.")]))
        with open_warehouse(tmp_path) as newer:
            assert newer.execute("SELECT count(*) FROM articles").fetchall() == [(2,)]
        assert older.execute("SELECT count(*) FROM articles").fetchall() == [(1,)]
