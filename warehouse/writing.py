"""What comes before every write: the lock, tables that are whole and have today's columns, views that show them."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from warehouse.bucket import Folder
from warehouse.delta import DeltaTables
from warehouse.layout import check_layout, declared_columns
from warehouse.ledger import Ledger, LedgerHome, Writer, read_ledger, write_ledger
from warehouse.migration import Migration, migrated_rows
from warehouse.publish import write_views
from warehouse.release import LedgerRow
from warehouse.shape import BY_NAME, columns_of, delta_schema
from warehouse.snapshot import open_snapshot, read_parquet
from warehouse.trouble import disk_trouble_told

MIGRATION = "migration"


def complete(release: LedgerRow) -> dict[str, int]:
    """Return a release's version of every table, also of those that are younger than the release."""
    return {name: release.versions.get(name, 0) for name in BY_NAME}


@dataclass(frozen=True)
class Place:
    """Where a warehouse lies."""

    root: Folder
    ledger: LedgerHome
    tables: DeltaTables
    migrations: Sequence[Migration]

    @contextmanager
    def reading(self) -> Iterator[Ledger | None]:
        """Yield the ledger for reading, None where nothing was published.

        Raises WarehouseError for a newer version, and where SQLite may not write the files that it reads with.
        """
        if not self.ledger.exists():
            yield None
            return
        with disk_trouble_told(self.root), read_ledger(self.ledger) as ledger:
            if not ledger.is_made:
                yield None
                return
            if known := ledger.layout():
                check_layout(self.root, known.columns, ledger.migrations(), self.migrations)
            if not self.tables.have_schema_files():
                # An older version wrote last; what it lacks is added before anybody reads.
                with self.writing(None):
                    pass
            yield ledger

    @contextmanager
    def writing(self, on_wait: Callable[[str], None] | None) -> Iterator[Writer]:
        """Yield the locked ledger with all tables ready: created, dead runs undone, migrated, with new columns.

        Raises WarehouseError for a warehouse of a newer version, where the lock cannot be had, and for whatever
        is done meanwhile on a disk that is full or locked.
        """
        with disk_trouble_told(self.root), write_ledger(self.ledger, on_wait) as ledger:
            self._make_ready(ledger)
            last, published = ledger.last(), ledger.published()
            if last and (not published or (published.release, published.root) != (last.number, str(self.root))):
                self.show_last(ledger)
            yield ledger

    def show_last(self, ledger: Writer) -> None:
        """Make the published file show the newest release."""
        last = ledger.last()
        if last:
            write_views(self.root, last, self.tables.files(complete(last)))
            ledger.note_published(last.number, str(self.root))

    def _make_ready(self, ledger: Writer) -> None:
        known, last = ledger.layout(), ledger.last()
        stored = known.columns if known else self.tables.columns()
        pending = check_layout(self.root, stored, ledger.migrations(), self.migrations)
        self.tables.open()
        for name in BY_NAME:
            self.tables.undo_dead_run(name, last.versions.get(name, 0) if last else 0)
        is_migrated = [self._migrate(name, pending) for name in BY_NAME]
        self.tables.evolve()
        if stored != declared_columns() or pending:
            for migration in pending:
                ledger.record_layout(declared_columns(), migration.name)
            if not pending:
                ledger.record_layout(declared_columns(), None)
        if last and any(is_migrated):
            ledger.record(MIGRATION, ",".join(migration.name for migration in pending), self.tables.heads())

    def _migrate(self, name: str, pending: Sequence[Migration]) -> bool:
        """Carry out a table's migrations and say whether there was something to do."""
        row = BY_NAME[name]
        mine = [migration for migration in pending if migration.table == name]
        stored = self.tables.columns_of(name)
        if not mine or stored.items() <= columns_of(name, delta_schema(row)).items():
            return False
        with open_snapshot({}) as connection:
            connection.register("stored", self.tables.schema_of(name).empty_table())
            old = "SELECT * FROM stored"
            if files := self.tables.data_files(name, self.tables.heads()[name]):
                old += f" UNION ALL BY NAME SELECT * FROM {read_parquet(files)}"
            self.tables.rewrite(name, migrated_rows(connection, row, old, mine))
        return True
