"""Warehouses of other versions: the first one opens for ever, columns come by themselves, newer ones are refused."""

import tarfile
from contextlib import closing
from datetime import date
from pathlib import Path

import duckdb
import pyarrow as pa
import pytest
from deltalake import write_deltalake

from schemas import Article, Run, to_arrow
from tests.warehouse.rows import article, mention, quote, run_row
from warehouse.errors import WarehouseError
from warehouse.layout import declared_columns
from warehouse.ledger import read_ledger, write_ledger
from warehouse.migration import list_migrations
from warehouse.query import open_warehouse
from warehouse.store import Batch, Warehouse

FIRST_VERSION = Path(__file__).parent / "fixtures/first_version.tar.gz"
"""Four of our sample articles as the first version of Dragoman published them."""


@pytest.fixture
def first(tmp_path: Path) -> Path:
    with tarfile.open(FIRST_VERSION) as archive:
        archive.extractall(tmp_path, filter="data")
    return tmp_path / "warehouse"


def count(root: Path, table: str) -> int:
    with open_warehouse(root) as connection:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchall()[0][0])


def layout(root: Path) -> int | None:
    with read_ledger(root / "ledger.sqlite") as ledger:
        known = ledger.layout()
    return known.number if known else None


def with_recorded(root: Path, column: str, migration: str | None = None) -> None:
    with write_ledger(root / "ledger.sqlite", None) as ledger:
        ledger.record_layout({**declared_columns(), column: "string"}, migration)


def test_the_first_version_can_be_read_and_written_to_and_its_old_rows_read_as_null(first: Path) -> None:
    warehouse = Warehouse(first)
    assert len(warehouse.known_files()) == 4
    assert [len(day) for day in warehouse.articles_between(date(2025, 11, 17), date(2025, 11, 18))] == [1]
    told = article("new", "Ann said it rains.")
    release = warehouse.publish(Batch.of_rows("new", [told, mention(told, "said"), quote(told, "said", "it rains")]))
    assert release.number == 2
    assert (count(first, "articles"), count(first, "mentions"), count(first, "quotes")) == (5, 73, 1)
    assert count(first, "mentions WHERE plover_score IS NULL") == 72
    assert warehouse.verify().problems == ()
    warehouse.audit()


def test_the_first_version_only_needs_its_views_anew_where_it_was_moved(first: Path) -> None:
    with pytest.raises(WarehouseError, match="make its views anew with `dragoman maintain`"):
        open_warehouse(first)
    Warehouse(first).maintain()
    assert count(first, "articles") == 4


def test_every_view_of_today_shows_the_first_version(first: Path) -> None:
    Warehouse(first).maintain()
    with open_warehouse(first) as connection:
        query = "SELECT schema_name, view_name FROM duckdb_views() WHERE NOT internal"
        for schema, view in connection.execute(query).fetchall():
            connection.execute(f"SELECT * FROM {schema}.{view}").fetchall()


def test_a_layout_is_noted_once_and_again_only_where_columns_come(first: Path) -> None:
    assert layout(first) is None
    Warehouse(first).known_files()
    for name in ("one", "two"):
        Warehouse(first).publish(Batch.of_rows(name, [article(name, "Ann met Bo.")]))
        assert layout(first) == 1
    with write_ledger(first / "ledger.sqlite", None) as ledger:
        older = {name: kind for name, kind in declared_columns().items() if name != "mentions.plover_score"}
        ledger.record_layout(older, None)
    Warehouse(first).publish(Batch.of_rows("three", [article("three", "Ann met Bo.")]))
    assert layout(first) == 3


@pytest.mark.parametrize(
    ("column", "migration", "told"),
    [
        ("mentions.weather", None, "column mentions.weather"),
        ("mentions.confidence", None, r"column mentions.confidence \(string, here double\)"),
        ("reports.title", None, "column reports.title"),
        ("mentions.kind", "0007_later", "migration 0007_later"),
    ],
    ids=["a column", "another type", "a table", "a migration"],
)
def test_a_newer_warehouse_is_refused_whatever_is_asked(
    tmp_path: Path, column: str, migration: str | None, told: str
) -> None:
    Warehouse(tmp_path).publish(Batch.of_rows("one", [article("a", "Ann met Bo.")]))
    with_recorded(tmp_path, column, migration)
    words = f"was written by a newer version of Dragoman, which knows {told}"
    with pytest.raises(WarehouseError, match=words):
        Warehouse(tmp_path).publish(Batch.of_rows("two", [article("b", "Ann met Bo.")]))
    with pytest.raises(WarehouseError, match=words):
        Warehouse(tmp_path).maintain()
    with pytest.raises(WarehouseError, match=words):
        Warehouse(tmp_path).known_files()


def test_a_question_to_a_newer_warehouse_is_refused(tmp_path: Path) -> None:
    Warehouse(tmp_path).publish(Batch.of_rows("one", [article("a", "Ann met Bo.")]))
    with closing(duckdb.connect(tmp_path / "warehouse.duckdb")) as connection:
        connection.execute("CREATE OR REPLACE VIEW base.mentions AS SELECT 'sunny' AS weather")
    with pytest.raises(WarehouseError, match=r"newer version of Dragoman, which knows mentions.weather; this version"):
        open_warehouse(tmp_path)


def test_removed_and_retyped_columns_need_a_written_migration_and_no_row_is_lost(tmp_path: Path) -> None:
    root, folder = tmp_path / "warehouse", tmp_path / "migrations"
    stored = to_arrow(Article, [article("a", "Ann met Bo.", day=date(2025, 3, 31))])
    older = stored.set_column(
        stored.schema.get_field_index("source_position"), "source_position", pa.array(["1"])
    ).append_column("edition", pa.array(["late"]))
    write_deltalake(
        str(root / "tables/articles"), older.append_column("month", pa.array(["2025-03"])), partition_by=["month"]
    )
    write_deltalake(str(root / "tables/runs"), to_arrow(Run, [run_row("r")]).rename_columns({"flow": "name_of_flow"}))
    batch = Batch.of_rows("new", [article("b", "Cy met Di."), run_row("new")])
    with pytest.raises(WarehouseError, match=r"articles.edition, column articles.source_position \(string, here int64"):
        Warehouse(root).publish(batch)

    folder.mkdir()
    (folder / "0001_edition.sql").write_text("-- articles: nobody asked.\nSELECT * EXCLUDE (edition) FROM old;\n")
    (folder / "0002_position.sql").write_text(
        "-- articles: it is a number.\nSELECT * REPLACE (source_position::BIGINT AS source_position) FROM old\n"
    )
    (folder / "0003_flow.sql").write_text("-- runs: shorter.\nSELECT * RENAME (name_of_flow AS flow) FROM old")
    migrations = list_migrations(folder)
    Warehouse(root, migrations=migrations).publish(batch)
    with open_warehouse(root) as connection:
        found = connection.execute("SELECT source_position, title FROM base.articles ORDER BY ALL").fetchall()
        runs = connection.execute("SELECT run_id, flow FROM base.runs ORDER BY ALL").fetchall()
    assert found == [(1, "Title of a"), (1, "Title of b")]
    assert runs == [("new", "run"), ("r", "run")]
    assert Warehouse(root, migrations=migrations).publish(batch).changed is False
    assert Warehouse(root, migrations=migrations).verify().problems == ()


def test_a_migration_that_leaves_what_nobody_declares_is_refused(tmp_path: Path) -> None:
    root, folder = tmp_path / "warehouse", tmp_path / "migrations"
    write_deltalake(str(root / "tables/runs"), to_arrow(Run, [run_row("r")]).append_column("x", pa.array([1])))
    folder.mkdir()
    (folder / "0001.sql").write_text("-- runs: why.\nSELECT *, 1 AS y FROM old")
    with pytest.raises(WarehouseError, match="leave columns that it does not declare: x, y"):
        Warehouse(root, migrations=list_migrations(folder)).maintain()


def test_a_migration_names_its_table_in_its_first_line(tmp_path: Path) -> None:
    (tmp_path / "0001.sql").write_text("SELECT *\nFROM old")
    with pytest.raises(ValueError, match=r"0001.sql: the first line must be `-- TABLE: why`"):
        list_migrations(tmp_path)


def test_the_packaged_migrations_can_be_read() -> None:
    assert all(migration.name[:4].isdigit() for migration in list_migrations())
