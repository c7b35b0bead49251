"""A DuckDB connection in which every table of one release is a view of its own name."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager

import duckdb

from warehouse.reach import reach_buckets


def quoted(text: str) -> str:
    """Return text as an SQL string."""
    return "'" + text.replace("'", "''") + "'"


def read_parquet(files: Iterable[str]) -> str:
    """Return the SQL that reads the files of one table, of which the first gives the columns."""
    listed = ", ".join(quoted(file) for file in files)
    return f"read_parquet([{listed}], union_by_name = true, hive_partitioning = false)"


def limit_connection(connection: duckdb.DuckDBPyConnection) -> None:
    """Show instants in UTC and keep DuckDB from fetching extensions."""
    for setting in (
        "TimeZone = 'UTC'",
        "autoinstall_known_extensions = false",
        "autoload_known_extensions = false",
    ):
        connection.execute(f"SET {setting}")


@contextmanager
def open_snapshot(files: Mapping[str, tuple[str, ...]]) -> Iterator[duckdb.DuckDBPyConnection]:
    """Yield a connection with one view per table over the given files."""
    with closing(duckdb.connect()) as connection:
        limit_connection(connection)
        reach_buckets(connection)
        for name, paths in files.items():
            connection.execute(f"CREATE VIEW {name} AS SELECT * FROM {read_parquet(paths)}")
        yield connection
