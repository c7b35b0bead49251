"""Runs that died, tables that other programs changed, tables that an older version made."""

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pyarrow as pa
import pytest
from deltalake import DeltaTable, write_deltalake

from schemas import Article, Mention, to_arrow
from tests.warehouse.rows import article, mention, quote
from warehouse.delta import DeltaTables, Replacement
from warehouse.durable import sync_commits
from warehouse.query import open_warehouse
from warehouse.shape import conform, delta_schema
from warehouse.store import Batch, Warehouse


def titles(root: Path) -> list[str]:
    with open_warehouse(root) as connection:
        rows = connection.execute("SELECT title FROM articles ORDER BY title").fetchall()
    return [title for (title,) in rows]


def write_without_release(root: Path, told: Article) -> None:
    tables = DeltaTables(root / "tables")
    tables.open()
    tables.evolve()
    rows = conform(Article, to_arrow(Article, [told]))
    tables.write("articles", Replacement(rows=rows, column="article_id", values=(told.article_id,)))


@pytest.fixture
def root(tmp_path: Path) -> Iterator[Path]:
    Warehouse(tmp_path).publish(Batch.of_rows("one", [article("a", "Ann met Bo.")]))
    yield tmp_path


def test_what_a_dead_run_wrote_is_never_seen_and_taken_back_by_the_next(root: Path) -> None:
    write_without_release(root, article("dead", "Cy met Di."))
    assert titles(root) == ["Title of a"]
    (state,) = (t for t in Warehouse(root).verify().tables if t.name == "articles")
    assert state.has_dead_run
    Warehouse(root).publish(Batch.of_rows("two", [article("b", "Ed met Flo.")]))
    assert titles(root) == ["Title of a", "Title of b"]
    assert not any(t.has_dead_run for t in Warehouse(root).verify().tables)


def test_a_dead_first_run_leaves_nothing(tmp_path: Path) -> None:
    write_without_release(tmp_path, article("dead", "Cy met Di."))
    Warehouse(tmp_path).publish(Batch.of_rows("one", [article("a", "Ann met Bo.")]))
    assert titles(tmp_path) == ["Title of a"]


def test_a_run_that_died_before_it_made_the_ledgers_tables_leaves_an_empty_warehouse(tmp_path: Path) -> None:
    (tmp_path / "ledger.sqlite").touch()
    assert Warehouse(tmp_path).known_files() == {}
    assert Warehouse(tmp_path).verify().releases == 0
    Warehouse(tmp_path).publish(Batch.of_rows("one", [article("a", "Ann met Bo.")]))
    assert titles(tmp_path) == ["Title of a"]


def test_a_run_that_died_twice_is_taken_back_twice(root: Path) -> None:
    for name in ("dead", "dead too"):
        write_without_release(root, article(name, "Cy met Di."))
        Warehouse(root).publish(Batch.of_rows("nothing", []))
    Warehouse(root).publish(Batch.of_rows("two", [article("b", "Ed met Flo.")]))
    assert titles(root) == ["Title of a", "Title of b"]


def test_what_another_program_wrote_is_kept_and_comes_with_the_next_release(root: Path) -> None:
    path = root / "tables/articles"
    foreign = conform(Article, to_arrow(Article, [article("foreign", "Cy met Di.")]))
    months = pa.array(["2025-03"])
    write_deltalake(str(path), foreign.append_column("month", months), mode="append")
    assert titles(root) == ["Title of a"]
    Warehouse(root).publish(Batch.of_rows("two", [article("b", "Ed met Flo.")]))
    assert titles(root) == ["Title of a", "Title of b", "Title of foreign"]


def test_maintenance_that_died_before_its_release_is_finished_by_the_next(root: Path) -> None:
    Warehouse(root).publish(Batch.of_rows("two", [article("b", "Ed met Flo.")]))
    tables = DeltaTables(root / "tables")
    tables.open()
    tables.evolve()
    tables.compact()
    assert Warehouse(root).maintain(retention_days=0).changed
    assert titles(root) == ["Title of a", "Title of b"]


def test_a_lost_published_file_is_made_anew_by_the_next_run(root: Path) -> None:
    (root / "warehouse.duckdb").unlink()
    assert Warehouse(root).verify().problems
    Warehouse(root).maintain()
    assert titles(root) == ["Title of a"]


def test_a_table_of_an_older_version_gains_the_new_columns(tmp_path: Path) -> None:
    schema = delta_schema(Mention)
    place = schema.field("place")
    fields = [f for f in schema if f.name not in ("contexts", "place")]
    older_place = pa.struct([place.type.field(i) for i in range(3)])
    older = pa.schema([*fields, pa.field("place", older_place, metadata=place.metadata)])
    path = tmp_path / "tables/mentions"
    path.mkdir(parents=True)
    DeltaTable.create(str(path), schema=older, partition_by=["month"])
    told = article("a", "Ann met Bo.")
    Warehouse(tmp_path).publish(Batch.of_rows("one", [told, mention(told, "met")]))
    with open_warehouse(tmp_path) as connection:
        rows = connection.execute("SELECT contexts, place FROM mentions").fetchall()
    assert rows == [([], None)]
    assert set(pa.schema(DeltaTable(str(path)).schema()).names) == set(schema.names)


def test_a_warehouse_older_than_a_table_opens_and_gains_it(root: Path) -> None:
    shutil.rmtree(root / "tables/quotes")
    with closing(sqlite3.connect(root / "ledger.sqlite")) as ledger, ledger:
        ledger.execute("UPDATE releases SET versions = json_remove(versions, '$.quotes')")
    assert titles(root) == ["Title of a"]
    assert Warehouse(root).known_files() == {}
    assert not Warehouse(root).verify().problems
    told = article("b", "Ed said it rains.")
    Warehouse(root).publish(Batch.of_rows("two", [told, quote(told, "said", "it rains")]))
    with open_warehouse(root) as connection:
        assert connection.execute("SELECT title, content FROM quotes").fetchall() == [("Title of b", "it rains")]
    assert titles(root) == ["Title of a", "Title of b"]


def test_every_column_of_the_delta_tables_carries_its_description(root: Path) -> None:
    table = json.loads(DeltaTable(str(root / "tables/mentions")).schema().to_json())
    described = {field["name"]: field["metadata"]["comment"] for field in table["fields"]}
    assert described["mention_id"] == "Hash of article, kind and trigger offset; 16 hex digits."
    assert all(described.values())


def test_making_commits_durable_fails_loudly_where_a_file_is_missing(root: Path) -> None:
    path = root / "tables/articles"
    next(path.glob("month=*/*.parquet")).unlink()
    with pytest.raises(FileNotFoundError):
        sync_commits(path, 0, 1)
