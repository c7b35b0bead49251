"""Opening the published warehouse for questions."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb

from schemas import TABLES
from warehouse.bucket import BucketFolder, Folder, folder_of
from warehouse.errors import CheckError, WarehouseError
from warehouse.publish import FILE_NAME, create_views
from warehouse.reach import reach_buckets
from warehouse.release import LedgerRow
from warehouse.snapshot import limit_connection, quoted
from warehouse.views import TABLE_SCHEMA

CATALOG = "dragoman"

__all__ = ["CheckError", "WarehouseError", "open_warehouse"]


def open_warehouse(root: str | Folder, *, files: Iterable[Path] = ()) -> duckdb.DuckDBPyConnection:
    """Return a read-only connection to the newest release, whose queries reach no file but the tables.

    `files` are further folders that queries may reach. Every call opens its own view of the release that is
    published at that moment. Raises WarehouseError where there is no warehouse or its folder was moved.
    """
    root = folder_of(root).resolve()
    published = root / FILE_NAME
    if not published.exists():
        raise WarehouseError(f"{root} holds no warehouse yet: code some files first, `dragoman run PATH...`")
    # A database opened by path would be shared with older connections of this process, release and all.
    connection = duckdb.connect()
    try:
        _attach(connection, published)
        connection.execute(f"USE {CATALOG}")
        _check_place(connection, root)
        _check_version(connection, root)
        _lock_down(connection, root, files)
    except BaseException:
        connection.close()
        raise
    return connection


def _attach(connection: duckdb.DuckDBPyConnection, published: Folder) -> None:
    """Attach the published file; of one in a bucket a copy, which is gone with the connection."""
    if isinstance(published, Path):
        connection.execute(f"ATTACH {quoted(str(published))} AS {CATALOG} (READ_ONLY)")
        return
    reach_buckets(connection)
    with TemporaryDirectory() as folder:
        copy = Path(folder) / FILE_NAME
        copy.write_bytes(published.read_bytes())
        # Open files outlive their names.
        connection.execute(f"ATTACH {quoted(str(copy))} AS {CATALOG} (READ_ONLY)")


def open_release(
    root: Folder, release: LedgerRow, tables: Mapping[str, tuple[str, ...]], *, files: Iterable[Path] = ()
) -> duckdb.DuckDBPyConnection:
    """Return a read-only connection to one release, given with its tables' files, in the same views as the newest."""
    connection = duckdb.connect()
    try:
        if isinstance(root, BucketFolder):
            reach_buckets(connection)
        connection.execute(f"ATTACH ':memory:' AS {CATALOG}")
        connection.execute(f"USE {CATALOG}")
        create_views(connection, root, release, tables)
        _lock_down(connection, root, files)
    except BaseException:
        connection.close()
        raise
    return connection


def _lock_down(connection: duckdb.DuckDBPyConnection, root: Folder, files: Iterable[Path]) -> None:
    limit_connection(connection)
    reached = ", ".join(quoted(str(folder)) for folder in (root / "tables", *(given.resolve() for given in files)))
    connection.execute(f"SET allowed_directories = [{reached}]")
    connection.execute("SET python_enable_replacements = false")
    connection.execute("SET enable_external_access = false")
    connection.execute("SET lock_configuration = true")


def _check_place(connection: duckdb.DuckDBPyConnection, root: Folder) -> None:
    ((written_for,),) = connection.execute(f"SELECT root FROM {TABLE_SCHEMA}.release").fetchall()
    if written_for != str(root):
        raise WarehouseError(
            f"the warehouse was written in {written_for} and is now in {root}: "
            "make its views anew with `dragoman maintain`"
        )


def _check_version(connection: duckdb.DuckDBPyConnection, root: Folder) -> None:
    """Raise WarehouseError where a newer version has published columns that the code, so also its help, ignores."""
    query = """
        SELECT table_name || '.' || column_name
        FROM duckdb_columns()
        WHERE database_name = ? AND schema_name = ? AND table_name NOT IN ('release', 'versions')
    """
    shown = {name for (name,) in connection.execute(query, [CATALOG, TABLE_SCHEMA]).fetchall()}
    known = {f"{row.table}.{name}" for row in TABLES for name in row.model_fields}
    if odd := sorted(shown - known):
        raise WarehouseError(
            f"{root} was written by a newer version of Dragoman, which knows {', '.join(odd)}; this version does "
            f"not: install the newer one, or ask {FILE_NAME} in another DuckDB client"
        )
