"""The published `warehouse.duckdb`: views only, so that every DuckDB client opens it as it is."""

from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb
import pyarrow.parquet as pq

from schemas import TABLES, Row, arrow_schema, description
from warehouse.bucket import BucketFolder, Folder
from warehouse.durable import write_whole
from warehouse.reach import reach_buckets
from warehouse.release import LedgerRow
from warehouse.shape import file_schema
from warehouse.snapshot import quoted, read_parquet
from warehouse.views import TABLE_SCHEMA, list_views, tables_shown_as_stored

FILE_NAME = "warehouse.duckdb"
STORAGE_VERSION = "v1.0.0"
"""Format of the file; every DuckDB from 1.0 on reads it."""


def write_views(root: Folder, release: LedgerRow, files: Mapping[str, tuple[str, ...]]) -> None:
    """Replace the published file by one that shows a release; the writer lock must be held."""
    if isinstance(root, Path):
        for leftover in root.glob(f".{FILE_NAME}-*"):
            leftover.unlink()
    with TemporaryDirectory() as folder, closing(duckdb.connect()) as connection:
        if isinstance(root, BucketFolder):
            reach_buckets(connection)
        made = Path(folder) / FILE_NAME
        made.write_bytes(_views_over_nothing())
        with _attached(connection, made):
            connection.execute("BEGIN")
            _show_tables(connection, root, release, files)
            connection.execute("COMMIT")
        write_whole(root / FILE_NAME, made.read_bytes())


@contextmanager
def _attached(connection: duckdb.DuckDBPyConnection, file: Path) -> Iterator[None]:
    """Make a database file the current one for a while; it is whole afterwards."""
    connection.execute(f"ATTACH {quoted(str(file))} AS published (STORAGE_VERSION {quoted(STORAGE_VERSION)})")
    connection.execute("USE published")
    yield
    connection.execute("USE memory")
    connection.execute("DETACH published")


@cache
def _views_over_nothing() -> bytes:
    """Return a database file with all views, whose tables are empty; the same for every release and folder."""
    with TemporaryDirectory() as folder, closing(duckdb.connect()) as connection:
        files = {}
        for row in TABLES:
            schema_file = Path(folder) / f"{row.table}.parquet"
            pq.write_table(file_schema(row).empty_table(), schema_file)
            files[row.table] = (str(schema_file),)
        made = Path(folder) / FILE_NAME
        with _attached(connection, made):
            connection.execute("BEGIN")
            _create_all(connection, files)
            connection.execute("COMMIT")
        return made.read_bytes()


def create_views(
    connection: duckdb.DuckDBPyConnection,
    root: Folder,
    release: LedgerRow,
    files: Mapping[str, tuple[str, ...]],
) -> None:
    """Create all views of a release in the connection's current, empty database."""
    connection.execute("BEGIN")
    _create_all(connection, {name: listed[:1] for name, listed in files.items()})
    _show_tables(connection, root, release, files)
    connection.execute("COMMIT")


def _create_all(connection: duckdb.DuckDBPyConnection, schema_files: Mapping[str, tuple[str, ...]]) -> None:
    """Create all views while the tables show only their schema files.

    DuckDB reads the footer of every file that a new view refers to, so the long lists come last.
    """
    connection.execute(f"CREATE SCHEMA {TABLE_SCHEMA}")
    for row in TABLES:
        _create(connection, f"{TABLE_SCHEMA}.{row.table}", f"SELECT * FROM {read_parquet(schema_files[row.table])}")
    create_views_on_top(connection)


def _show_tables(
    connection: duckdb.DuckDBPyConnection,
    root: Folder,
    release: LedgerRow,
    files: Mapping[str, tuple[str, ...]],
) -> None:
    """Let the tables show the files of a release."""
    for row in TABLES:
        name = f"{TABLE_SCHEMA}.{row.table}"
        _create(connection, name, f"SELECT * FROM {read_parquet(files[row.table])}")
        _comment(connection, name, description(row), _column_comments(row))
    shown = (
        f"{release.number} AS release, {quoted(release.run_id)} AS run_id, "
        f"{quoted(release.created)}::TIMESTAMPTZ AS created, {quoted(str(root))} AS root"
    )
    _create(connection, f"{TABLE_SCHEMA}.release", f"SELECT {shown}")
    _create_versions(connection, root, release)


def _create_versions(connection: duckdb.DuckDBPyConnection, root: Folder, release: LedgerRow) -> None:
    """Create the view that tells other engines which version of each Delta table belongs to the release."""
    rows = ", ".join(
        f"({quoted(row.table)}, {release.versions.get(row.table, 0)}, {quoted(str(root / 'tables' / row.table))})"
        for row in TABLES
    )
    name = f"{TABLE_SCHEMA}.versions"
    _create(connection, name, f"SELECT * FROM (VALUES {rows}) AS v(table_name, version, folder)")
    purpose = "For Spark, Polars and other engines: one row per table, with its version in this release."
    columns = {
        "table_name": "Name of the table.",
        "version": "Version of the Delta table that belongs to the release.",
        "folder": "Where the Delta table lies.",
    }
    _comment(connection, name, purpose, columns)


def create_views_on_top(connection: duckdb.DuckDBPyConnection) -> None:
    """Create the views of `main` with their comments, where the schema of tables has all tables."""
    for row in tables_shown_as_stored():
        _create(connection, row.table, f"SELECT * FROM {TABLE_SCHEMA}.{row.table}")
        _comment(connection, row.table, description(row), _column_comments(row))
    for view in list_views():
        _create(connection, view.name, view.query)
        columns = [str(c[0]) for c in connection.execute(f"DESCRIBE {view.name}").fetchall()]
        comments = {column: text for column in columns if (text := view.descriptions.get(column))}
        _comment(connection, view.name, view.purpose, comments)


def _column_comments(row: type[Row]) -> Mapping[str, str]:
    return {field.name: field.metadata[b"comment"].decode() for field in arrow_schema(row)}


def _create(connection: duckdb.DuckDBPyConnection, name: str, query: str) -> None:
    connection.execute(f"CREATE OR REPLACE VIEW {name} AS {query}")


def _comment(connection: duckdb.DuckDBPyConnection, name: str, purpose: str, columns: Mapping[str, str]) -> None:
    connection.execute(f"COMMENT ON VIEW {name} IS {quoted(purpose)}")
    for column, text in columns.items():
        connection.execute(f'COMMENT ON COLUMN {name}."{column}" IS {quoted(text)}')
