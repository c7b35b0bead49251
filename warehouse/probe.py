"""Trying what a deployment needs, with files and locks of our own that are gone afterwards."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from warehouse.bucket import BucketFolder, Folder, reaching, storage
from warehouse.errors import WarehouseError
from warehouse.ledger import LedgerHome
from warehouse.postgres import PostgresLedger

CONTENT = b"dragoman doctor"
PROBE_LOCK = 4_711_202_611_240_815
"""Number of an advisory lock that no warehouse uses."""


def try_storage(root: Folder) -> datetime:
    """Write, read and delete a file and return when the storage says that it was written.

    A folder that is not there yet is tried in the folder that will hold it. Raises WarehouseError with a remedy.
    """
    name = f"_doctor-{os.getpid()}"
    if isinstance(root, BucketFolder):
        probe = root / name
        probe.write_bytes(CONTENT)
        read, written = probe.read_bytes(), _time_in_bucket(probe)
        probe.unlink()
        if read != CONTENT:
            raise WarehouseError(
                f"{root} gives back other bytes than were written: this storage cannot hold a warehouse"
            )
        return written
    folder = _there(root)
    try:
        with TemporaryDirectory(dir=folder, prefix=name) as own:
            file = Path(own) / name
            file.write_bytes(CONTENT)
            return datetime.fromtimestamp(file.stat().st_mtime, UTC)
    except OSError as error:
        raise WarehouseError(
            f"{folder} cannot be written: {error.strerror}; give this user the right to, or name another folder"
        ) from error


def _time_in_bucket(file: BucketFolder) -> datetime:
    with reaching(file):
        written: datetime = storage().get_file_info(file.address).mtime
    return written


def _there(folder: Path) -> Path:
    while not folder.exists():
        folder = folder.parent
    return folder


def try_lock(home: LedgerHome) -> bool:
    """Say whether a lock that one connection holds keeps another one out; raises WarehouseError with a remedy."""
    if isinstance(home, PostgresLedger):
        with home.session() as first, home.session() as second:
            query = "SELECT pg_try_advisory_lock(?)"
            answers = [session.execute(query, (PROBE_LOCK,)).fetchone() for session in (first, second)]
            return [bool(answer and answer[0]) for answer in answers] == [True, False]
    with TemporaryDirectory(dir=_there(home.parent), prefix=f"_doctor-{os.getpid()}") as own:
        file = Path(own) / home.name
        with closing(_sqlite(file)) as first, closing(_sqlite(file)) as second:
            first.execute("BEGIN IMMEDIATE")
            try:
                second.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                return error.sqlite_errorcode == sqlite3.SQLITE_BUSY
            return False


def _sqlite(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(file, timeout=0, isolation_level=None)
