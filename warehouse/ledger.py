"""The release ledger: which version of every table belongs together, and the lock of the one writer."""

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from warehouse.errors import WarehouseError

LOCK_SECONDS = 3600

_TABLES = """
CREATE TABLE IF NOT EXISTS releases (
    release INTEGER PRIMARY KEY,
    run_id TEXT NOT NULL,
    batch TEXT NOT NULL,
    versions TEXT NOT NULL,
    created TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    UNIQUE (run_id, batch)
);
CREATE TABLE IF NOT EXISTS published (
    one INTEGER PRIMARY KEY CHECK (one = 1), release INTEGER NOT NULL, root TEXT NOT NULL
);
"""


@dataclass(frozen=True)
class LedgerRow:
    """One release: a version of every table."""

    number: int
    run_id: str
    batch: str
    versions: Mapping[str, int]
    created: str


@dataclass(frozen=True)
class Published:
    """Release and folder that the published DuckDB file was made for."""

    release: int
    root: str


class Ledger:
    """Reads the ledger; only `Writer` changes it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def _rows(self, condition: str, *values: str | int) -> list[LedgerRow]:
        query = f"SELECT release, run_id, batch, versions, created FROM releases {condition}"
        return [
            LedgerRow(number, run_id, batch, json.loads(versions), created)
            for number, run_id, batch, versions, created in self._connection.execute(query, values)
        ]

    def last(self) -> LedgerRow | None:
        """Return the newest release; None where nothing was published yet."""
        return next(iter(self._rows("ORDER BY release DESC LIMIT 1")), None)

    def release(self, number: int) -> LedgerRow | None:
        """Return one release by number."""
        return next(iter(self._rows("WHERE release = ?", number)), None)

    def releases(self) -> list[LedgerRow]:
        """Return all releases, oldest first."""
        return self._rows("ORDER BY release")

    def release_of(self, run_id: str, batch: str) -> LedgerRow | None:
        """Return the release that holds a run's batch; None where it was not published."""
        return next(iter(self._rows("WHERE run_id = ? AND batch = ?", run_id, batch)), None)

    def published(self) -> Published | None:
        """Return what the published file was made for; None where there is none."""
        row = self._connection.execute("SELECT release, root FROM published").fetchone()
        return Published(*row) if row else None


class Writer(Ledger):
    """The ledger in the hands of the one writer; the lock is held until `write_ledger` ends."""

    def record(self, run_id: str, batch: str, versions: Mapping[str, int]) -> LedgerRow:
        """Make versions the newest release, durably, and return it.

        Another writer may come in between the commit and the lock taken again, so what follows must ask
        for `last()` and not rely on this release being the newest.
        """
        self._connection.execute(
            "INSERT INTO releases (run_id, batch, versions) VALUES (?, ?, ?)",
            (run_id, batch, json.dumps(dict(sorted(versions.items())))),
        )
        self._connection.execute("COMMIT")
        self._connection.execute("BEGIN IMMEDIATE")
        (row,) = self._rows("WHERE run_id = ? AND batch = ?", run_id, batch)
        return row

    def note_published(self, release: int, root: str) -> None:
        """Remember for which release and folder the published file was made."""
        self._connection.execute("INSERT OR REPLACE INTO published VALUES (1, ?, ?)", (release, root))


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=LOCK_SECONDS, isolation_level=None)
    connection.execute("PRAGMA synchronous = FULL")
    return connection


@contextmanager
def read_ledger(path: Path) -> Iterator[Ledger]:
    """Yield the ledger for reading, never waiting for a writer; the file must exist."""
    with closing(_connect(path)) as connection:
        yield Ledger(connection)


@contextmanager
def write_ledger(path: Path, on_wait: Callable[[str], None] | None) -> Iterator[Writer]:
    """Yield the ledger with the writer lock held; a second writer waits, after telling `on_wait`.

    Raises WarehouseError where the other writer does not finish within an hour.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(_connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.executescript(_TABLES)
        _begin(connection, path, on_wait)
        yield Writer(connection)
        connection.execute("COMMIT")


def _begin(connection: sqlite3.Connection, path: Path, on_wait: Callable[[str], None] | None) -> None:
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
            raise
    connection.execute(f"PRAGMA busy_timeout = {LOCK_SECONDS * 1000}")
    if connection.in_transaction:
        return
    if on_wait:
        on_wait(f"another run is publishing to {path.parent}; waiting for it to finish")
    try:
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        raise WarehouseError(
            f"{path} has been locked by another run for an hour: see whether that run still works, "
            "end it and start again; what it did not publish is undone by itself"
        ) from error
