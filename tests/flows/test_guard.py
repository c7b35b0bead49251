"""A question writes no file and reads none but the tables, whatever it is wrapped in."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows.answers import run_query
from flows.command import app
from flows.errors import QueryError
from tests.flows.rows import article
from warehouse.query import open_warehouse
from warehouse.store import Batch, Warehouse


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("guarded")
    Warehouse(root).publish(Batch.of_rows("run", [article()]))
    return root


def answered(root: Path, query: str) -> list[dict[str, object]]:
    with open_warehouse(root) as connection:
        return list(run_query(connection, query).rows())


@pytest.mark.parametrize(
    "query",
    [
        "COPY (SELECT 1) TO '{file}'",
        "EXPLAIN ANALYZE COPY (SELECT 1) TO '{file}'",
        "EXPLAIN (ANALYZE) COPY (SELECT 1) TO '{file}'",
        "EXPLAIN (FORMAT json, ANALYZE) COPY (SELECT 1) TO '{file}'",
        "EXPLAIN /* and */ ANALYZE COPY (SELECT 1) TO '{file}'",
        "/* EXPLAIN */ EXPLAIN ANALYZE COPY (SELECT 1) TO '{file}'",
        "PREPARE p AS COPY (SELECT 1) TO '{file}'; EXECUTE p",
        "SELECT 1; COPY (SELECT 1) TO '{file}'; SELECT 2",
        "EXPORT DATABASE '{file}'",
        "ATTACH '{file}' AS other",
        "COPY FROM DATABASE dragoman TO memory",
        "CALL enable_logging('QueryLog', storage := 'file', storage_path := '{file}')",
        "SELECT * FROM enable_logging('QueryLog', storage := 'file', storage_path := '{file}')",
        "SELECT * FROM enable_profiling(save_location := '{file}.json')",
        "SELECT * FROM query('SELECT * FROM enable_' || 'logging()')",
        "SELECT * FROM \"query\" /* */ ('SELECT 1')",
        "INSTALL httpfs",
        "LOAD httpfs",
        "CHECKPOINT",
    ],
)
def test_what_may_write_a_file_is_refused_even_in_the_folder_of_the_tables(root: Path, query: str) -> None:
    tables = root / "tables"
    before = sorted(tables.rglob("*"))
    with pytest.raises(QueryError):
        answered(root, query.format(file=tables / "new.csv"))
    assert sorted(tables.rglob("*")) == before


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * FROM read_text('{file}')",
        "SELECT * FROM read_text('{root}/tables/../../{name}')",
        "SELECT * FROM '{file}'",
        "SELECT * FROM glob('{folder}/*')",
        "SELECT * FROM sniff_csv('{file}')",
        "SELECT content FROM read_text('/proc/self/environ')",
        "SET VARIABLE got = (SELECT content FROM read_text('{file}')); SELECT getvariable('got')",
        "SELECT getenv('HOME')",
        "SELECT * FROM duckdb_secrets()",
        "SET enable_external_access = true; SELECT 1",
        "SET allowed_directories = ['/']; SELECT 1",
    ],
)
def test_other_files_and_the_environment_are_out_of_reach(root: Path, query: str) -> None:
    outside = root.parent / "outside.csv"
    outside.write_text("private\n1\n")
    with pytest.raises(QueryError):
        answered(root, query.format(file=outside, root=root, folder=root.parent, name=outside.name))


def test_variables_of_the_program_are_out_of_reach(root: Path) -> None:
    secret = article().model_dump()
    with open_warehouse(root) as connection, pytest.raises(QueryError, match="secret does not exist"):
        run_query(connection, "SELECT * FROM secret")
    assert secret


@pytest.mark.parametrize(
    "query",
    [
        "FROM events",
        "SHOW TABLES",
        "DESCRIBE events",
        "SUMMARIZE daily_counts",
        "VALUES (1)",
        "EXPLAIN SELECT 1",
        "EXPLAIN ANALYZE SELECT 1",
        "EXPLAIN (FORMAT json) SELECT 1",
        "PIVOT articles ON publisher USING count(*)",
        "CREATE TEMP TABLE mine AS SELECT 1 AS n; FROM mine",
        "CREATE TEMP MACRO twice(x) AS 2 * x; SELECT twice(21)",
        "SET VARIABLE day = '2025-11-24'; SELECT * FROM articles WHERE published_on = getvariable('day')::DATE",
    ],
)
def test_what_only_reads_is_answered(root: Path, query: str) -> None:
    answered(root, query)


def test_a_folder_given_by_name_can_be_read_and_not_written(root: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.csv").write_text("article_id,note\na1,seen\n")
    ask = ["sql", "-w", str(root), "-f", "csv", "--files", str(tmp_path)]
    query = f"SELECT note FROM '{tmp_path}/mine.csv' JOIN articles USING (article_id)"
    assert CliRunner().invoke(app, [*ask, query]).stdout == "note\nseen\n"
    written = CliRunner().invoke(app, [*ask, f"COPY (SELECT 1) TO '{tmp_path}/new.csv'"])
    assert written.exit_code == 1
    assert "only questions are answered" in written.stderr
    assert not (tmp_path / "new.csv").exists()
