"""Whether the tables have the columns that this version of the code declares, and what may be done about it."""

from collections.abc import Collection, Mapping, Sequence
from functools import cache

from schemas import TABLES
from warehouse.bucket import Folder
from warehouse.errors import WarehouseError
from warehouse.migration import Migration
from warehouse.shape import columns_of, file_schema


@cache
def declared_columns() -> Mapping[str, str]:
    """Return the type of every column that the schemas declare, by `table.column`."""
    return {name: kind for row in TABLES for name, kind in columns_of(row.table, file_schema(row)).items()}


def check_layout(
    root: Folder, stored: Mapping[str, str], done: Collection[str], written: Sequence[Migration]
) -> tuple[Migration, ...]:
    """Return the migrations that a warehouse needs before it is written to; columns that were added need none.

    `stored` has the type of every column there, `done` the names of migrations carried out. Raises
    WarehouseError for a warehouse of a newer version, which this one would misread.
    """
    pending = tuple(migration for migration in written if migration.name not in done)
    migrated = {migration.table for migration in pending}
    declared = declared_columns()
    odd = sorted(
        f"{name} ({kind}, here {declared[name]})" if name in declared else name
        for name, kind in stored.items()
        if declared.get(name) != kind and name.split(".")[0] not in migrated
    )
    newer = sorted(set(done) - {migration.name for migration in written})
    if odd or newer:
        found = [*(f"column {name}" for name in odd), *(f"migration {name}" for name in newer)]
        raise WarehouseError(
            f"{root} was written by a newer version of Dragoman, which knows {', '.join(found)}; this version does "
            "not: install the newer one (who removes or retypes a column writes a file in warehouse/migrations/)"
        )
    return pending
