"""The stored tables, as far back and forth as linking has to look."""

from collections.abc import Callable, Collection, Iterable
from datetime import date, timedelta

import duckdb

from warehouse.shape import UNKNOWN_MONTH
from warehouse.snapshot import read_parquet

Files = Callable[[Collection[str]], dict[str, tuple[str, ...]]]
"""Gives the files of every table for some months."""


def months_around(days: Iterable[date | None], *, reach: int) -> frozenset[str]:
    """Return the months that lie within so many days of the given ones."""
    months = set()
    for day in set(days):
        if day is None:
            months.add(UNKNOWN_MONTH)
            continue
        at, end = day - timedelta(days=reach), day + timedelta(days=reach)
        while at.replace(day=1) <= end:
            months.add(at.strftime("%Y-%m"))
            at = (at.replace(day=1) + timedelta(days=32)).replace(day=1)
    return frozenset(months)


class Stored:
    """A connection whose tables hold the rows of some months, of tables without a month all rows."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, files: Files, months: Collection[str]) -> None:
        self.connection = connection
        self._files = files
        self.months = frozenset(months)
        self._show()

    def widen(self, months: Collection[str]) -> bool:
        """Add months and return whether any was new."""
        wanted = self.months | frozenset(months)
        if wanted == self.months:
            return False
        self.months = wanted
        self._show()
        return True

    def _show(self) -> None:
        for name, paths in self._files(self.months).items():
            self.connection.execute(f"CREATE OR REPLACE VIEW {name} AS SELECT * FROM {read_parquet(paths)}")
