"""How long older releases can be read and brought back."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from warehouse.delta import DeltaTables
from warehouse.errors import WarehouseError
from warehouse.ledger import Ledger, Writer
from warehouse.writing import MIGRATION, complete

MAINTENANCE = "maintain"
ROLLBACK = "rollback"


def expire(ledger: Writer, tables: DeltaTables, days: float) -> None:
    """Give up releases that were superseded before so many days, then delete the files that only they need."""
    oldest = f"{datetime.now(UTC) - timedelta(days=days):%Y-%m-%dT%H:%M:%S.%f}"
    releases = ledger.releases()
    superseded = [old for old, new in pairwise(releases) if new.created < oldest]
    if superseded:
        ledger.expire(superseded[-1].number)
    tables.keep_log(days)
    tables.vacuum(days, [complete(release) for release in ledger.releases() if not release.is_expired])


def check_restorable(ledger: Ledger, number: int) -> None:
    """Raise WarehouseError for a release that cannot be brought back; 0 stands for the empty warehouse."""
    releases = ledger.releases()
    release = ledger.release(number)
    if release is None and number:
        raise WarehouseError(f"there is no release {number}; `dragoman releases` lists them")
    if release and release.is_expired:
        raise WarehouseError(f"release {number} cannot be brought back: `dragoman maintain` has deleted its files")
    if any(later.run_id == MIGRATION for later in releases if later.number > number):
        raise WarehouseError(f"release {number} cannot be brought back: its columns are those of an older version")
