"""Older releases: their list, finding one by what a person calls it, reading it and comparing two."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path

import duckdb

from schemas import Article, Run
from warehouse.difference import Difference, compare
from warehouse.errors import WarehouseError
from warehouse.export import export_parquet
from warehouse.query import open_release
from warehouse.release import LedgerRow, in_effect
from warehouse.retention import MAINTENANCE, ROLLBACK
from warehouse.snapshot import open_snapshot
from warehouse.writing import MIGRATION, Place, complete

INSTANT = "%Y-%m-%dT%H:%M:%S.%f"
"""How the ledger writes instants, but for the last digits and the Z."""


@dataclass(frozen=True)
class Past:
    """One release in the list of releases."""

    number: int
    created: str
    run_id: str
    """Run that made it; maintain, migration or rollback where no run did."""

    articles: int
    mentions: int
    note: str
    """Whether it was rolled back, cannot be read any more or brings back an older one; else empty."""


class History:
    """All releases of a warehouse."""

    def __init__(self, place: Place) -> None:
        self._place = place

    def releases(self) -> list[Past]:
        """Return all releases, the newest first."""
        rows = self._rows()
        standing = {row.number for row in in_effect(rows)}
        return [_past(row, is_standing=row.number in standing) for row in reversed(rows)]

    def find(self, name: str) -> LedgerRow:
        """Return the release that somebody means, where there are several the last one.

        A name is a release's number, a day (its end, UTC), an instant, a run or a coder version. Raises
        WarehouseError for no release, and for one whose files may be gone.
        """
        rows = self._rows()
        is_meant = self._meant(name, rows)
        found = [row for row in rows if is_meant(row)]
        if not found:
            raise WarehouseError(
                f"no release is called {name!r}: give a number, a day, an instant, a run or a coder version that "
                "published; `dragoman releases` lists them"
            )
        if found[-1].is_expired:
            first = next(row.number for row in rows if not row.is_expired)
            raise WarehouseError(
                f"release {found[-1].number} cannot be read any more, `dragoman maintain` has deleted its files; "
                f"the oldest that can is {first} (the setting retention_days decides)"
            )
        return found[-1]

    def open_as_of(self, name: str, *, files: Iterable[Path] = ()) -> duckdb.DuckDBPyConnection:
        """Return a read-only connection to an older release, as `open_warehouse` does to the newest.

        Raises WarehouseError, see `find`.
        """
        release = self.find(name)
        tables = self._place.tables.files(complete(release))
        return open_release(self._place.root, release, tables, files=files)

    def export(self, name: str | None, folder: Path) -> tuple[LedgerRow, dict[str, int]]:
        """Write a release, the last where none is named, as plain Parquet; return it and the rows by table.

        Raises WarehouseError for a folder that is there already, and see `find`.
        """
        release = self.find(name) if name else self._rows()[-1]
        return release, export_parquet(release, self._place.tables.files(complete(release)), folder)

    def compare(self, old: str, new: str | None) -> tuple[LedgerRow, LedgerRow, Difference]:
        """Return two releases by name, the newer one the last where none is named, and what differs."""
        before = self.find(old)
        after = self.find(new) if new else self._rows()[-1]
        return before, after, compare(self._place.tables, complete(before), complete(after))

    def before_last_run(self) -> int:
        """Return the release before the last run published first, 0 where it was the first ever."""
        line = list(in_effect(self._rows()))
        runs = [row for row in line if row.run_id not in (MAINTENANCE, MIGRATION, ROLLBACK)]
        if not runs:
            raise WarehouseError(f"{self._place.root} shows no run that could be undone")
        first = min(row.number for row in runs if row.run_id == runs[0].run_id)
        return max((row.number for row in line if row.number < first), default=0)

    def undone_by(self, number: int) -> list[Past]:
        """Return the releases whose work is shown now and would not be as of a release, the newest first."""
        rows = self._rows()
        kept = {row.number for row in in_effect(row for row in rows if row.number <= number)}
        return [_past(row, is_standing=True) for row in in_effect(rows) if row.number not in kept]

    def _rows(self) -> list[LedgerRow]:
        with self._place.reading() as ledger:
            rows = ledger.releases() if ledger else []
        if not rows:
            raise WarehouseError(
                f"{self._place.root} holds no release yet: code some files first, `dragoman run PATH...`"
            )
        return rows

    def _meant(self, name: str, rows: Sequence[LedgerRow]) -> Callable[[LedgerRow], bool]:
        if name.isdecimal():
            return lambda row: row.number == int(name)
        if until := _until(name):
            return lambda row: row.created <= until
        runs = frozenset([name]) & {row.run_id for row in rows} or self._runs_of(name, rows[-1])
        return lambda row: row.run_id in runs

    def _runs_of(self, coder_version: str, last: LedgerRow) -> frozenset[str]:
        files = self._place.tables.files({Run.table: complete(last)[Run.table]})
        with open_snapshot(files) as connection:
            query = "SELECT run_id FROM runs WHERE coder_version = ?"
            return frozenset(run_id for (run_id,) in connection.execute(query, [coder_version]).fetchall())


def _until(name: str) -> str | None:
    """Return the instant up to which a name reaches, as the ledger writes it; None where it is no day or instant."""
    try:
        day = date.fromisoformat(name)
    except ValueError:
        try:
            given = datetime.fromisoformat(name)
        except ValueError:
            return None
    else:
        given = datetime.combine(day, time.max)
    instant = given.astimezone(UTC) if given.tzinfo else given
    return f"{instant:{INSTANT}}"[:-3] + "Z"


def _past(row: LedgerRow, *, is_standing: bool) -> Past:
    notes = (
        (row.restores is not None, f"as release {row.restores}"),
        (not is_standing, "rolled back"),
        (row.is_expired, "expired"),
    )
    return Past(
        number=row.number,
        created=row.created,
        run_id=row.run_id,
        articles=row.counts.get(Article.table, 0),
        mentions=sum(count for name, count in row.counts.items() if name != Article.table),
        note=", ".join(note for holds, note in notes if holds),
    )
