"""What `verify` tells: releases, tables and the published file."""

from dataclasses import dataclass

from deltalake import DeltaTable

from warehouse.bucket import Folder
from warehouse.delta import first_dead_commit
from warehouse.ledger import LedgerHome, read_ledger
from warehouse.publish import FILE_NAME
from warehouse.release import Published
from warehouse.shape import BY_NAME


@dataclass(frozen=True)
class TableState:
    """One table: what is released and what is on the disk."""

    name: str
    released: int | None
    """Version in the last release; None where the table is younger."""

    head: int | None
    """Newest version; None where the table does not exist."""

    files: int
    """Data files of the newest version."""

    has_dead_run: bool
    """Whether a run wrote to it and died before the release; the next run takes that back."""


@dataclass(frozen=True)
class State:
    """The warehouse as it is."""

    root: Folder
    releases: int
    last_release: int
    """Number of the last release, 0 where there is none."""

    last_run_id: str | None
    last_created: str | None
    published: Published | None
    tables: tuple[TableState, ...]

    @property
    def problems(self) -> tuple[str, ...]:
        """What a person should know of, in sentences with a remedy; empty where all is well."""
        found = [
            f"table {table.name} is missing: restore the folder {self.root / 'tables' / table.name}"
            for table in self.tables
            if table.head is None and table.released is not None
        ]
        stale = self.published is None or (self.published.release, self.published.root) != (
            self.last_release,
            str(self.root),
        )
        if self.last_release and (stale or not (self.root / FILE_NAME).exists()):
            found.append(f"{FILE_NAME} does not show the last release in this folder: run `dragoman maintain`")
        return tuple(found)


def read_state(root: Folder, ledger_home: LedgerHome, folder: Folder) -> State:
    """Return the state of a warehouse without changing it; of an empty folder too."""
    if not ledger_home.exists():
        return State(root, 0, 0, None, None, None, ())
    with read_ledger(ledger_home) as ledger:
        if not ledger.is_made:
            return State(root, 0, 0, None, None, None, ())
        releases, published = ledger.releases(), ledger.published()
    last = releases[-1] if releases else None
    tables = []
    for name in BY_NAME:
        path = str(folder / name)
        delta = DeltaTable(path) if DeltaTable.is_deltatable(path) else None
        released = last.versions.get(name) if last else None
        dead = first_dead_commit(delta, released or 0) if delta else None
        tables.append(
            TableState(
                name=name,
                released=released,
                head=delta.version() if delta else None,
                files=len(delta.file_uris()) if delta else 0,
                has_dead_run=dead is not None,
            )
        )
    return State(
        root=root,
        releases=len(releases),
        last_release=last.number if last else 0,
        last_run_id=last.run_id if last else None,
        last_created=last.created if last else None,
        published=published,
        tables=tuple(tables),
    )
