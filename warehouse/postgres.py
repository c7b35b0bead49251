"""The release ledger in PostgreSQL, for a warehouse that several machines write to: its connection and its lock."""

import hashlib
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urlsplit

from warehouse.errors import WarehouseError

if TYPE_CHECKING:
    from adbc_driver_manager.dbapi import Connection, Cursor

SCHEMES = ("postgresql", "postgres")
LOCK_TIMEOUT = "55P03"
DEFAULTS = {"connect_timeout": "10", "application_name": "dragoman", "keepalives_idle": "30"}
WRONG_ADDRESS = "the setting ledger is no address of a database: write postgresql://USER@HOST/DATABASE"
REMEDY = (
    "look at the setting ledger, at PGPASSWORD or ~/.pgpass, and whether the user may create a schema; "
    "then try `dragoman doctor`"
)


class PostgresSession:
    """One connection on which a statement at a time is run; as far as the ledger needs, like one to SQLite."""

    def __init__(self, cursor: "Cursor") -> None:
        self._cursor = cursor

    def execute(self, query: str, values: Sequence[str | int | None] = ()) -> "Cursor":
        """Run a statement with its values bound to the question marks, and return its rows."""
        numbers = count(1)
        numbered = re.sub(r"\?", lambda _: f"${next(numbers)}", query)
        self._cursor.execute(numbered, tuple(values) or None)
        return self._cursor


@dataclass(frozen=True)
class PostgresLedger:
    """The ledger of one warehouse, in a schema of its own of a database that may hold several."""

    address: str
    """Such as postgresql://dragoman@db.example/news, without a password."""

    root: str
    """Address of the warehouse."""

    def __post_init__(self) -> None:
        check_address(self.address)

    def __str__(self) -> str:
        return f"{self.address} (schema {self.schema})"

    @property
    def schema(self) -> str:
        """Name of the schema; the same for the same warehouse."""
        return f"dragoman_{hashlib.sha256(self.root.encode()).hexdigest()[:16]}"

    @property
    def lock(self) -> int:
        """Number of the advisory lock of the one writer, a signed integer of 64 bits."""
        return int.from_bytes(hashlib.sha256(self.schema.encode()).digest()[:8], signed=True)

    def exists(self) -> bool:
        """Say whether anything was ever published; raises WarehouseError where the database cannot be reached."""
        with self.session() as session:
            row = session.execute("SELECT to_regclass(?) IS NOT NULL", (f"{self.schema}.releases",)).fetchone()
            return bool(row and row[0])

    def facts(self) -> tuple[str, datetime]:
        """Return version and clock of the server; raises WarehouseError where it cannot be reached."""
        with self.session() as session:
            row = session.execute("SELECT current_setting('server_version'), clock_timestamp()").fetchone()
        if row is None:
            raise WarehouseError(f"the ledger {self} answers with nothing; {REMEDY}")
        version, clock = row
        return str(version), clock

    @contextmanager
    def session(self) -> Iterator[PostgresSession]:
        """Yield a connection to the schema; raises WarehouseError where the database refuses."""
        import adbc_driver_manager

        try:
            with closing(_connect(self.address)) as connection, closing(connection.cursor()) as cursor:
                session = PostgresSession(cursor)
                # The schema's name is a hash.
                session.execute(f"SET search_path TO {self.schema}")
                yield session
        except adbc_driver_manager.Error as error:
            reason = " ".join(str(error).split())
            raise WarehouseError(f"the ledger {self}: {reason}; {REMEDY}") from error

    @contextmanager
    def claimed(self, name: str) -> Iterator[bool]:
        """Yield whether a claim of that name could be had at once; it ends with the block or with the process."""
        key = int.from_bytes(hashlib.sha256(f"{self.schema} {name}".encode()).digest()[:8], signed=True)
        with self.session() as session:
            row = session.execute("SELECT pg_try_advisory_lock(?)", (key,)).fetchone()
            yield bool(row and row[0])

    @contextmanager
    def locked(self, on_wait: Callable[[str], None] | None, seconds: int) -> Iterator[PostgresSession]:
        """Yield a connection that holds the writer's lock, with the schema there; another writer waits.

        The lock ends with the connection, also when the writer dies. Raises WarehouseError where it cannot be
        had in time.
        """
        import adbc_driver_manager

        with self.session() as session:
            row = session.execute("SELECT pg_try_advisory_lock(?)", (self.lock,)).fetchone()
            if not (row and row[0]):
                if on_wait:
                    on_wait(f"another run is publishing to {self.root}; waiting for it to finish")
                session.execute(f"SET lock_timeout = '{seconds}s'")
                try:
                    session.execute("SELECT 1 FROM pg_advisory_lock(?)", (self.lock,)).fetchone()
                except adbc_driver_manager.Error as error:
                    if error.sqlstate != LOCK_TIMEOUT:
                        raise
                    raise WarehouseError(
                        f"{self.root} has been locked by another run for {seconds} seconds: see whether that run "
                        "still works, end it and start again; what it did not publish is undone by itself"
                    ) from error
                session.execute("SET lock_timeout = 0")
            session.execute("SET idle_in_transaction_session_timeout = 0")
            session.execute(f"CREATE SCHEMA IF NOT EXISTS {self.schema}")
            yield session


def check_address(address: str) -> str:
    """Return the address of a database; raises WarehouseError for a wrong one, and never repeats a password."""
    try:
        parts = urlsplit(address)
        asked = dict(parse_qsl(parts.query))
    except ValueError as error:
        raise WarehouseError(WRONG_ADDRESS) from error
    if parts.password is not None or "password" in asked:
        raise WarehouseError(
            "the setting ledger holds a password: take it out and put it into PGPASSWORD or ~/.pgpass, "
            "so that no log and no page shows it"
        )
    if parts.scheme not in SCHEMES:
        raise WarehouseError(WRONG_ADDRESS)
    return address


def _connect(address: str) -> "Connection":
    from adbc_driver_postgresql import dbapi

    parts = urlsplit(address)
    asked = {**DEFAULTS, **dict(parse_qsl(parts.query))}
    return dbapi.connect(parts._replace(query=urlencode(asked)).geturl(), autocommit=True)
