"""What a publish has written but not yet released, as the checks see it."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import duckdb
import pyarrow as pa

from warehouse.delta import DeltaTables, Replacement
from warehouse.errors import CheckError
from warehouse.shape import BY_NAME
from warehouse.snapshot import open_snapshot, read_parquet


@contextmanager
def open_staged(
    tables: DeltaTables, before: Mapping[str, int], plan: Mapping[str, Replacement]
) -> Iterator[duckdb.DuckDBPyConnection]:
    """Yield a connection whose tables hold the rows that a plan wrote, as read back from the disk.

    Only new files are read, so that the cost does not grow with the warehouse. That nothing of the old
    rows is left is seen from the key columns of the months concerned. Raises CheckError where it is.
    """
    months = frozenset(month for replacement in plan.values() for month in replacement.months)
    old = tables.files(before, months=months)
    new = tables.files(tables.heads(), months=months)
    with open_snapshot({}) as connection:
        for name in BY_NAME:
            fresh = (new[name][0], *sorted(set(new[name]) - set(old[name])))
            rows = f"SELECT * FROM {read_parquet(fresh)}"
            if name in plan:
                column = plan[name].column
                values = pa.table({column: pa.array(plan[name].values, pa.string())})
                connection.register("replaced", values)
                _check_count(connection, name, plan[name], new[name])
                rows += f" SEMI JOIN replaced USING ({column})"
            connection.execute(f"CREATE TEMP TABLE {name} AS {rows}")
        yield connection


def _check_count(
    connection: duckdb.DuckDBPyConnection, name: str, replacement: Replacement, files: tuple[str, ...]
) -> None:
    query = f"SELECT count(*) FROM {read_parquet(files)} SEMI JOIN replaced USING ({replacement.column})"
    ((found,),) = connection.execute(query).fetchall()
    if found != replacement.rows.num_rows:
        raise CheckError(f"{name}: {replacement.rows.num_rows} rows were written, {found} are there")
