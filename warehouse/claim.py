"""Claims: one process at a time does a thing with a warehouse, and whoever dies frees it."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from warehouse.errors import WarehouseError
from warehouse.ledger import LedgerHome
from warehouse.postgres import PostgresLedger
from warehouse.trouble import disk_trouble_told


class BusyError(WarehouseError):
    """Another process does already what may be done once at a time; the message names it."""


@contextmanager
def claimed(home: LedgerHome, name: str, holder: str) -> Iterator[None]:
    """Hold a claim for as long as the block runs; `holder` tells others who has it.

    The operating system or the database keeps it, so that it ends with the process, however that ends. Raises
    BusyError where a living process has it.
    """
    if isinstance(home, PostgresLedger):
        with home.claimed(name) as is_mine:
            if not is_mine:
                raise BusyError(_told(name, home.root, "another process"))
            yield
        return
    with disk_trouble_told(home.parent):
        home.parent.mkdir(parents=True, exist_ok=True)
        claim = os.open(home.parent / f"{name}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    try:
        _lock(claim, name, home.parent)
        os.ftruncate(claim, 0)
        os.pwrite(claim, holder.encode(), 0)
        yield
    finally:
        os.close(claim)


def _lock(claim: int, name: str, root: Path) -> None:
    try:
        fcntl.flock(claim, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        # A file that its holder has not yet written to tells nobody.
        other = os.pread(claim, 500, 0).decode("utf-8", "replace") or "another process"
        raise BusyError(_told(name, root, other)) from error


def _told(name: str, root: Path | str, other: str) -> str:
    return (
        f"{name} is at work on {root} already: {other}. Wait for it to finish or end it; "
        "a run that comes later takes what this one would have taken"
    )
