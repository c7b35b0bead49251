"""Trouble with the disk, which every library tells in its own words, told in ours with the remedy."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import duckdb
from deltalake.exceptions import DeltaError

from warehouse.bucket import Folder
from warehouse.errors import WarehouseError

_DISK = re.compile(
    r"No space left on device|Disk quota exceeded|File too large|database or disk is full|disk I/O error"
    r"|Input/output error|Permission denied|Read-only file system|readonly database|unable to open database file"
    r"|Too many open files|Not a directory",
    re.IGNORECASE,
)


@contextmanager
def disk_trouble_told(root: Folder) -> Iterator[None]:
    """Turn what libraries raise on a full, locked or broken disk into a WarehouseError."""
    try:
        yield
    except (OSError, sqlite3.OperationalError, duckdb.Error, DeltaError) as error:
        reason = _DISK.search(str(error))
        if reason is None:
            raise
        raise WarehouseError(
            f"{root} cannot be written to: {reason[0]}. Make room, or make everything in it writable, and run again; "
            "what was not published is undone by itself"
        ) from error
