"""The Delta tables: created, evolved, replaced, restored, compacted; nothing else writes to them."""

import hashlib
import os
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from math import ceil
from pathlib import Path
from urllib.parse import unquote

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from deltalake import CommitProperties, DeltaTable, WriterProperties, write_deltalake

from schemas import TABLES, Row, description
from warehouse.bucket import BucketFolder, Folder
from warehouse.durable import sync_commits, sync_folder, write_whole
from warehouse.errors import WarehouseError
from warehouse.shape import (
    BY_NAME,
    MONTH,
    UNKNOWN_MONTH,
    columns_of,
    delta_schema,
    described_as,
    file_schema,
    with_month,
)

ROW_GROUP_ROWS = 131_072
MARKER = "dragoman"
SMALL_BYTES = 16 * 2**20
MANY = 8
"""Small files of one month and table that are merged when the last of them comes; those of past months sooner."""

LOG_DAYS = 30
CONFIGURATION = {
    "delta.checkpointInterval": "10",
    "delta.logRetentionDuration": f"interval {LOG_DAYS} days",
    "delta.deletedFileRetentionDuration": "interval 7 days",
}


class Act(StrEnum):
    """What one of our commits did, as its commit info says under `dragoman`."""

    SCHEMA = "schema"
    PUBLISH = "publish"
    RESTORE = "restore"
    MAINTAIN = "maintain"


@dataclass(frozen=True)
class Replacement:
    """Rows of one table that go and rows that come instead."""

    rows: pa.Table
    """New rows in the table's file schema."""

    column: str
    """Column by which rows are replaced."""

    values: tuple[str, ...]
    """Values of that column; every new row has one of them."""

    months: frozenset[str] = field(default_factory=frozenset)
    """Months that hold rows to remove or to write; none for tables without a month."""

    is_append: bool = True
    """Whether nothing is stored yet under these values."""

    @property
    def predicate(self) -> str:
        """SQL condition for what is replaced."""
        chosen = f"{self.column} IN ({_literals(self.values)})"
        return f"{chosen} AND {MONTH} IN ({_literals(sorted(self.months))})" if self.months else chosen


def _literals(values: Collection[str]) -> str:
    return ", ".join("'" + value.replace("'", "''") + "'" for value in values)


def _marked(act: Act) -> CommitProperties:
    return CommitProperties(custom_metadata={MARKER: act.value})


def _writer() -> WriterProperties:
    return WriterProperties(compression="ZSTD", max_row_group_size=ROW_GROUP_ROWS)


def _stats_columns(row: type[Row]) -> str:
    return ",".join(dict.fromkeys((*row.key, *([row.month_of] if row.month_of else []))))


class DeltaTables:
    """All tables under one folder."""

    def __init__(self, folder: Folder) -> None:
        self.folder = folder
        self._tables: dict[str, DeltaTable] = {}
        self._is_described = False

    def path(self, name: str) -> Folder:
        """Return the folder of a table."""
        return self.folder / name

    def schema_file(self, name: str) -> Folder:
        """Return the empty Parquet file that gives readers the columns of a table."""
        columns = file_schema(BY_NAME[name]).remove_metadata().to_string().encode()
        return self.path(name) / f"_schema-{hashlib.sha256(columns).hexdigest()[:8]}.parquet"

    def have_schema_files(self) -> bool:
        """Say whether every table has the schema file of today's columns; asked until it is so."""
        self._is_described = self._is_described or all(self.schema_file(name).exists() for name in BY_NAME)
        return self._is_described

    def open(self) -> None:
        """Open all tables at their newest version, creating those that are missing; the writer lock must be held."""
        for row in TABLES:
            name = row.table
            if name not in self._tables:
                self._tables[name] = self._open_or_create(row)
            self._tables[name].update_incremental()

    def evolve(self) -> None:
        """Add the columns that the schemas gained; columns that they do not know stay."""
        for row in TABLES:
            self._evolve(row, self._tables[row.table])

    def columns(self) -> dict[str, str]:
        """Return the type of every column of the tables that are there, by `table.column`."""
        there = [name for name in BY_NAME if DeltaTable.is_deltatable(str(self.path(name)))]
        return {column: kind for name in there for column, kind in self.columns_of(name).items()}

    def columns_of(self, name: str) -> dict[str, str]:
        """Return the type of every column of one table."""
        return columns_of(name, self.schema_of(name))

    def schema_of(self, name: str) -> pa.Schema:
        """Return the columns of one table as its Delta log declares them, but for the month."""
        table = self._tables.get(name) or DeltaTable(str(self.path(name)))
        return pa.schema([field for field in pa.schema(table.schema()) if field.name != MONTH])

    def rewrite(self, name: str, rows: pa.RecordBatchReader) -> None:
        """Replace a table, columns and all, by rows that bring their month; durable when this returns."""
        table = self._tables[name]
        before = table.version()
        write_deltalake(
            table,
            rows,
            mode="overwrite",
            schema_mode="overwrite",
            writer_properties=_writer(),
            commit_properties=_marked(Act.PUBLISH),
        )
        table.update_incremental()
        sync_commits(self.path(name), before, table.version())

    def _open_or_create(self, row: type[Row]) -> DeltaTable:
        path = self.path(row.table)
        if DeltaTable.is_deltatable(str(path)):
            return DeltaTable(str(path))
        if isinstance(path, Path):
            path.mkdir(parents=True, exist_ok=True)
        table = DeltaTable.create(
            str(path),
            schema=delta_schema(row),
            partition_by=[MONTH] if row.month_of else None,
            description=description(row),
            configuration={**CONFIGURATION, "delta.dataSkippingStatsColumns": _stats_columns(row)},
            commit_properties=_marked(Act.SCHEMA),
        )
        sync_commits(path, -1, 0)
        if isinstance(self.folder, Path):
            sync_folder(self.folder)
        return table

    def _evolve(self, row: type[Row], table: DeltaTable) -> None:
        wanted = delta_schema(row)
        if not columns_of(row.table, wanted).items() <= self.columns_of(row.table).items():
            before = table.version()
            write_deltalake(
                table,
                described_as(pa.schema(table.schema()), wanted).empty_table(),
                mode="append",
                schema_mode="merge",
                commit_properties=_marked(Act.SCHEMA),
            )
            sync_commits(self.path(row.table), before, table.version())
        schema_file = self.schema_file(row.table)
        if schema_file.exists():
            return
        sink = pa.BufferOutputStream()
        pq.write_table(file_schema(row).empty_table(), sink)
        write_whole(schema_file, sink.getvalue().to_pybytes())

    def heads(self) -> dict[str, int]:
        """Return the newest version of every table as seen by `open` or written since."""
        return {name: table.version() for name, table in self._tables.items()}

    def undo_dead_run(self, name: str, released: int) -> bool:
        """Take back what a run that died wrote after the released version; commits of others stay.

        Commits that others made on top of a dead run's are taken back with it.
        """
        dead = first_dead_commit(self._tables[name], released)
        if dead is None:
            return False
        self.restore(name, dead - 1)
        return True

    def restore(self, name: str, version: int) -> None:
        """Take back what was written to a table since a version, by a new commit."""
        self._restore(name, version, Act.RESTORE)

    def bring_back(self, name: str, version: int) -> None:
        """Make a table hold what it held at a version, by a new commit that is taken back unless it is released."""
        if version:
            self._restore(name, version, Act.PUBLISH)
            return
        # Version 0 of every table is empty, and its log entry may be gone.
        table = self._tables[name]
        before = table.version()
        table.delete(commit_properties=_marked(Act.PUBLISH))
        table.update_incremental()
        sync_commits(self.path(name), before, table.version())

    def _restore(self, name: str, version: int, act: Act) -> None:
        table = self._tables[name]
        before = table.version()
        if before == version:
            return
        table.restore(version, commit_properties=_marked(act))
        table.update_incremental()
        sync_commits(self.path(name), before, table.version())

    def write(self, name: str, replacement: Replacement) -> None:
        """Write one table's replacement as one commit, not yet durable; `sync` makes it so."""
        table, rows = self._tables[name], with_month(BY_NAME[name], replacement.rows)
        write_deltalake(
            table,
            rows.cast(described_as(pa.schema(table.schema()), rows.schema)),
            mode="append" if replacement.is_append else "overwrite",
            predicate=None if replacement.is_append else replacement.predicate,
            writer_properties=_writer(),
            commit_properties=_marked(Act.PUBLISH),
        )

    def sync(self, since: Mapping[str, int]) -> None:
        """Force everything committed since these versions to the disk."""
        for name, table in self._tables.items():
            sync_commits(self.path(name), since[name], table.version())

    def files(
        self, versions: Mapping[str, int], *, months: Collection[str] | None = None
    ) -> dict[str, tuple[str, ...]]:
        """Return the Parquet files of every table at its version, the schema file first.

        With months, only files of these months; tables without a month are always whole.
        """
        return {
            name: (str(self.schema_file(name)), *self.data_files(name, version, months))
            for name, version in versions.items()
        }

    def data_files(self, name: str, version: int, months: Collection[str] | None = None) -> tuple[str, ...]:
        """Return the Parquet files of one table at a version, of all months or of some."""
        table = self._tables.get(name)
        if table is None or table.version() != version:
            table = DeltaTable(str(self.path(name)), version=version)
        limit = months is not None and BY_NAME[name].month_of is not None
        pruning = [(MONTH, "in", sorted(months or ()))] if limit else None
        uris = [] if limit and not months else table.file_uris(file_pruning_predicate=pruning)
        return tuple(sorted(unquote(uri) for uri in uris))

    def compact(self) -> None:
        """Merge small files month by month."""
        for name, table in self._tables.items():
            before = table.version()
            table.optimize.compact(writer_properties=_writer(), commit_properties=_marked(Act.MAINTAIN))
            table.update_incremental()
            sync_commits(self.path(name), before, table.version())

    def tidy(self, name: str, months: Collection[str]) -> None:
        """Merge the small files of those written months in which many have come together, so that nights stay fast.

        The first file of the newest month also has those of every earlier month merged: most of them have seen
        their last. Of a table without a month, the small files of the whole table.
        """
        table = self._tables[name]
        files = pa.table(table.get_add_actions(flatten=True))
        is_small = pc.less(files["size_bytes"], SMALL_BYTES)
        where = files[f"partition.{MONTH}"] if months else pa.nulls(files.num_rows)
        small = Counter(where.filter(is_small).to_pylist())
        crowded = {month for month, count in small.items() if count >= MANY and (not months or month in months)}
        known = Counter(month for month in where.to_pylist() if month and month != UNKNOWN_MONTH)
        newest = max(known, default=None)
        if newest in months and known[newest] == 1:
            crowded |= {month for month in known if month < newest and small[month] > 1}
        if crowded:
            table.optimize.compact(
                partition_filters=[(MONTH, "in", sorted(crowded))] if months else None,
                target_size=SMALL_BYTES,
                writer_properties=_writer(),
                commit_properties=_marked(Act.MAINTAIN),
            )
            table.update_incremental()

    def keep_log(self, days: float) -> None:
        """Make the logs tell of at least as many days as older versions shall be readable."""
        wanted = {**CONFIGURATION, "delta.logRetentionDuration": f"interval {max(ceil(days), LOG_DAYS)} days"}
        for name, table in self._tables.items():
            if wanted.items() <= table.metadata().configuration.items():
                continue
            before = table.version()
            table.alter.set_table_properties(wanted, commit_properties=_marked(Act.MAINTAIN))
            sync_commits(self.path(name), before, table.version())

    def vacuum(self, retention_days: float, kept: Sequence[Mapping[str, int]]) -> int:
        """Delete files older than the retention that no kept versions need and return how many they were."""
        return sum(
            len(
                table.vacuum(
                    retention_hours=int(retention_days * 24),
                    dry_run=False,
                    full=True,
                    enforce_retention_duration=False,
                    keep_versions=sorted({versions[name] for versions in kept}),
                    commit_properties=_marked(Act.MAINTAIN),
                )
            )
            for name, table in self._tables.items()
        )


def first_dead_commit(table: DeltaTable, released: int) -> int | None:
    """Return the first version after the released one that a run wrote and did not live to release."""
    if table.version() <= released:
        return None
    newer = [(c["version"], c.get(MARKER)) for c in table.history(table.version() - released)]
    restored = max((version for version, act in newer if act == Act.RESTORE), default=released)
    return min((v for v, act in newer if act == Act.PUBLISH and v > restored), default=None)


def check_root(root: Folder) -> None:
    """Raise WarehouseError for a folder whose name the Delta library cannot handle."""
    if isinstance(root, BucketFolder):
        return
    if "%" in str(root) or os.sep != "/":
        raise WarehouseError(f"{root} cannot hold a warehouse: choose a folder on a POSIX system with no % in its path")
