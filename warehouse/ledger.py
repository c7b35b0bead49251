"""The release ledger: which version of every table belongs together, and the lock of the one writer."""

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from warehouse.bucket import BucketFolder, Folder
from warehouse.errors import WarehouseError
from warehouse.postgres import PostgresLedger, PostgresSession
from warehouse.release import Layout, LedgerRow, Published, in_effect

LOCK_SECONDS = 3600

LedgerHome = Path | PostgresLedger
"""Where a ledger is: the file of an SQLite database, or a schema in PostgreSQL."""

FILE_NAME = "ledger.sqlite"

_Session = sqlite3.Connection | PostgresSession

_SQLITE_NOW = "(strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))"
_POSTGRES_NOW = """(to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))"""

_TABLES = (
    """
    CREATE TABLE IF NOT EXISTS releases (
        release INTEGER PRIMARY KEY,
        run_id TEXT NOT NULL,
        batch TEXT NOT NULL,
        versions TEXT NOT NULL,
        created TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
        counts TEXT NOT NULL DEFAULT '{}',
        restores INTEGER,
        is_expired INTEGER NOT NULL DEFAULT 0
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS layouts (
        layout INTEGER PRIMARY KEY,
        columns TEXT NOT NULL,
        migration TEXT,
        created TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS published (
        one INTEGER PRIMARY KEY CHECK (one = 1), release INTEGER NOT NULL, root TEXT NOT NULL
    )
    """,
)

_FROM_FIRST = (
    "ALTER TABLE releases RENAME TO first_releases",
    _TABLES[0],
    """
    INSERT INTO releases (release, run_id, batch, versions, created)
    SELECT release, run_id, batch, versions, created FROM first_releases
    """,
    "DROP TABLE first_releases",
)
"""From the ledger of the first version, where a batch that was rolled back could never be published again."""

_FIRST_COLUMNS = "release, run_id, batch, versions, created, '{}', NULL, 0"
_COLUMNS = "release, run_id, batch, versions, created, counts, restores, is_expired"


class Ledger:
    """Reads the ledger; only `Writer` changes it."""

    def __init__(self, connection: _Session) -> None:
        self._connection = connection

    @property
    def is_made(self) -> bool:
        """Whether there are tables; the first writer may have died before it made them."""
        return isinstance(self._connection, PostgresSession) or bool(_columns_of_releases(self._connection))

    def _rows(self, condition: str, *values: str | int) -> list[LedgerRow]:
        columns = _FIRST_COLUMNS if _is_first(self._connection) else _COLUMNS
        found = self._connection.execute(f"SELECT {columns} FROM releases {condition}", values)
        return [
            LedgerRow(number, run_id, batch, json.loads(versions), created, json.loads(counts), restores, bool(expired))
            for number, run_id, batch, versions, created, counts, restores, expired in found
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

    def in_effect(self) -> list[LedgerRow]:
        """Return the releases whose work is in the newest one, newest first; what was rolled back is left out."""
        return list(in_effect(self.releases()))

    def release_of(self, run_id: str, batch: str) -> LedgerRow | None:
        """Return the release that holds a run's batch; None where it was not published, or rolled back."""
        if not self._rows("WHERE run_id = ? AND batch = ?", run_id, batch):
            return None
        return next((row for row in self.in_effect() if (row.run_id, row.batch) == (run_id, batch)), None)

    def layout(self) -> Layout | None:
        """Return the columns that the tables have; None in a ledger that does not know."""
        if _is_first(self._connection):
            return None
        query = "SELECT layout, columns, migration FROM layouts ORDER BY layout DESC LIMIT 1"
        row = self._connection.execute(query).fetchone()
        return Layout(row[0], json.loads(row[1]), row[2]) if row else None

    def migrations(self) -> frozenset[str]:
        """Return the names of all written migrations that were carried out."""
        if _is_first(self._connection):
            return frozenset()
        query = "SELECT migration FROM layouts WHERE migration IS NOT NULL"
        return frozenset(name for (name,) in self._connection.execute(query))

    def published(self) -> Published | None:
        """Return what the published file was made for; None where there is none."""
        row = self._connection.execute("SELECT release, root FROM published").fetchone()
        return Published(*row) if row else None


class Writer(Ledger):
    """The ledger in the hands of the one writer; the lock is held until `write_ledger` ends."""

    def check_lock(self) -> None:
        """Raise WarehouseError where the lock went with a lost connection; a lock on a file cannot be lost."""
        if isinstance(self._connection, PostgresSession):
            self._connection.execute("SELECT 1").fetchone()

    def record(
        self,
        run_id: str,
        batch: str,
        versions: Mapping[str, int],
        *,
        counts: Mapping[str, int] | None = None,
        restores: int | None = None,
    ) -> LedgerRow:
        """Make versions the newest release, durably, and return it.

        Another writer may come in between the commit and the lock taken again, so what follows must ask
        for `last()` and not rely on this release being the newest.
        """
        self._connection.execute(
            """
            INSERT INTO releases (release, run_id, batch, versions, counts, restores)
            VALUES ((SELECT coalesce(max(release), 0) + 1 FROM releases), ?, ?, ?, ?, ?)
            """,
            (run_id, batch, _as_json(versions), _as_json(counts or {}), restores),
        )
        (row,) = self._rows("ORDER BY release DESC LIMIT 1")
        self._commit()
        return row

    def record_layout(self, columns: Mapping[str, str], migration: str | None) -> None:
        """Remember which columns the tables have from now on; durable with the next release, or at the end."""
        self._connection.execute(
            """
            INSERT INTO layouts (layout, columns, migration)
            VALUES ((SELECT coalesce(max(layout), 0) + 1 FROM layouts), ?, ?)
            """,
            (_as_json(columns), migration),
        )

    def expire(self, until: int) -> None:
        """Mark releases up to a number, durably, as no longer readable: their files are about to go."""
        self._connection.execute("UPDATE releases SET is_expired = 1 WHERE release <= ?", (until,))
        self._commit()

    def note_published(self, release: int, root: str) -> None:
        """Remember for which release and folder the published file was made."""
        self._connection.execute(
            """
            INSERT INTO published VALUES (1, ?, ?)
            ON CONFLICT (one) DO UPDATE SET release = excluded.release, root = excluded.root
            """,
            (release, root),
        )

    def _commit(self) -> None:
        self._connection.execute("COMMIT")
        self._connection.execute("BEGIN IMMEDIATE" if isinstance(self._connection, sqlite3.Connection) else "BEGIN")


def ledger_of(root: Folder, address: str | None) -> LedgerHome:
    """Return where the ledger of a warehouse is; raises WarehouseError where folder and address do not fit."""
    if isinstance(root, BucketFolder):
        if address is None:
            raise WarehouseError(
                f"{root} needs a ledger in PostgreSQL: set ledger (DRAGOMAN_LEDGER) to postgresql://USER@HOST/DATABASE"
            )
        return PostgresLedger(address, str(root))
    if address is not None:
        raise WarehouseError(
            f"a ledger in PostgreSQL goes with a warehouse in a bucket, and {root} is a folder, which holds its own: "
            "set warehouse to s3://BUCKET/FOLDER or leave ledger out"
        )
    return root / FILE_NAME


def _as_json(values: Mapping[str, object]) -> str:
    return json.dumps(dict(sorted(values.items())))


def _is_first(connection: _Session) -> bool:
    """Say whether the ledger is one of the first version, which knew SQLite only."""
    if isinstance(connection, PostgresSession):
        return False
    columns = _columns_of_releases(connection)
    return bool(columns) and "counts" not in columns


def _columns_of_releases(connection: sqlite3.Connection) -> frozenset[str]:
    return frozenset(str(row[1]) for row in connection.execute("PRAGMA table_info(releases)"))


def _prepare(connection: _Session) -> None:
    if isinstance(connection, PostgresSession):
        for statement in _TABLES:
            connection.execute(statement.replace(_SQLITE_NOW, _POSTGRES_NOW))
        return
    for statement in (*(_FROM_FIRST if _is_first(connection) else ()), *_TABLES):
        connection.execute(statement)


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=LOCK_SECONDS, isolation_level=None)
    connection.execute("PRAGMA synchronous = FULL")
    return connection


@contextmanager
def read_ledger(home: LedgerHome) -> Iterator[Ledger]:
    """Yield the ledger for reading, never waiting for a writer; it must exist."""
    if isinstance(home, PostgresLedger):
        with home.session() as session:
            yield Ledger(session)
        return
    with closing(_connect(home)) as connection:
        yield Ledger(connection)


@contextmanager
def write_ledger(home: LedgerHome, on_wait: Callable[[str], None] | None) -> Iterator[Writer]:
    """Yield the ledger with the writer lock held; a second writer waits, after telling `on_wait`.

    Raises WarehouseError where the other writer does not finish within an hour.
    """
    if isinstance(home, PostgresLedger):
        with home.locked(on_wait, LOCK_SECONDS) as session:
            session.execute("BEGIN")
            _prepare(session)
            yield Writer(session)
            session.execute("COMMIT")
        return
    home.parent.mkdir(parents=True, exist_ok=True)
    with closing(_connect(home)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        _begin(connection, home, on_wait)
        _prepare(connection)
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
