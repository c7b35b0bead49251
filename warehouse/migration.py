"""Written migrations: one SQL file for each column that was removed, renamed or given another type."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable

import duckdb
import pyarrow as pa

from schemas import Row
from warehouse.errors import WarehouseError
from warehouse.shape import BY_NAME, MONTH, UNKNOWN_MONTH, delta_schema

BATCH_ROWS = 50_000
_FIRST_LINE = re.compile(r"-- (\w+): .+")


@dataclass(frozen=True)
class Migration:
    """How the rows of one table become rows of its next declaration."""

    name: str
    """Name of its file, which starts with a number; they are carried out in this order."""

    table: str
    """Table that it is about; one that the schemas do not declare any more is given up, and the query empty."""

    query: str
    """Query that gives the new rows from the relation `old`."""


def list_migrations(folder: Traversable | None = None) -> tuple[Migration, ...]:
    """Return all written migrations in order; each file starts with `-- TABLE: why`.

    Raises ValueError for a file that names no table.
    """
    chosen = folder or files("warehouse").joinpath("migrations")
    found = [file for file in chosen.iterdir() if file.name.endswith(".sql")]
    return tuple(_read(file) for file in sorted(found, key=lambda file: file.name))


def _read(file: Traversable) -> Migration:
    first, query = file.read_text(encoding="utf-8").split("\n", 1)
    match = _FIRST_LINE.fullmatch(first)
    if match is None or (match[1] not in BY_NAME and query.strip()):
        raise ValueError(f"{file.name}: the first line must be `-- TABLE: why`, found {first!r}")
    return Migration(file.name.removesuffix(".sql"), match[1], query.strip().removesuffix(";"))


def migrated_rows(
    connection: duckdb.DuckDBPyConnection, row: type[Row], old: str, migrations: Iterable[Migration]
) -> pa.RecordBatchReader:
    """Return the rows of a table after its migrations, with their month, sorted by date and key.

    `old` is the query that gives them as stored. Raises WarehouseError where the result has columns that the
    schemas do not declare, or values that do not fit their types.
    """
    query = old
    for migration in migrations:
        query = f"WITH old AS ({query}) {migration.query}"
    if row.month_of:
        month = f"coalesce(strftime({row.month_of}, '%Y-%m'), '{UNKNOWN_MONTH}') AS {MONTH}"
        query = f"SELECT {month}, * FROM ({query}) ORDER BY {row.month_of}, {', '.join(row.key)}"
    reader = connection.sql(query).to_arrow_reader(BATCH_ROWS)
    declared = delta_schema(row)
    if odd := sorted(set(reader.schema.names) - set(declared.names)):
        raise WarehouseError(f"the migrations of {row.table} leave columns that it does not declare: {', '.join(odd)}")
    wanted = pa.schema([declared.field(name) for name in reader.schema.names])
    return pa.RecordBatchReader.from_batches(wanted, (batch.cast(wanted) for batch in reader))
