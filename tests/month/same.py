"""Whether two warehouses hold the same, whatever the nights in which it came."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from schemas import TABLES, CheckRow, Event, EventMerge, Rejection, Row, Run
from tests.warehouse.renamed import renamed
from warehouse.query import open_warehouse

NOT_COMPARED = (Run, EventMerge, CheckRow)
"""What tells how it came about: the runs, what was checked each night, and ids of events that were replaced."""

BY_THE_WAY = ("run_id", "read_at")
"""Columns that tell when and by which run."""

BY_ORDER = ("story_id", "report_id")
"""Groups of copies: the earlier night wins, so that what was published stays."""

COUNTED_BY_GROUP = ("story_count", "report_count", "witness_count", "confidence")
"""Columns of events that follow from the groups."""


@dataclass(frozen=True)
class Difference:
    """One table of two warehouses."""

    table: str
    rows: int
    lost: int
    """Rows only in the other one."""
    extra: int
    """Rows only in this one."""

    is_allowed: bool = False
    """Whether it may differ, as groups of copies do."""

    @property
    def is_wrong(self) -> bool:
        """Whether rows were lost or doubled."""
        return not self.is_allowed and bool(self.lost or self.extra)


def differences(root: Path, other: Path) -> Iterator[Difference]:
    """Yield every table of a warehouse beside another's."""
    for row in TABLES:
        if row not in NOT_COMPARED:
            mine, theirs = _rows(root, row), _rows(other, row)
            yield Difference(row.table, mine.total(), (theirs - mine).total(), (mine - theirs).total())
    for name in ("story_id", "report_id"):
        mine, theirs = _groups(root, name), _groups(other, name)
        yield Difference(
            f"groups by {name}", mine.total(), (theirs - mine).total(), (mine - theirs).total(), is_allowed=True
        )


def doubled(root: Path) -> int:
    """Return how many rows share their key with another one."""
    with open_warehouse(root) as connection:
        return sum(
            connection.execute(
                f"SELECT count(*) - count(DISTINCT ({', '.join(row.key)})) FROM base.{row.table}"
            ).fetchall()[0][0]
            for row in TABLES
            if row is not Rejection and row.key
        )


def _rows(root: Path, row: type[Row]) -> Counter[str]:
    left_out = (*BY_THE_WAY, *BY_ORDER, *(COUNTED_BY_GROUP if row is Event else ()))
    chosen = [name for name in row.model_fields if name not in left_out]
    with open_warehouse(root) as connection:
        found = connection.execute(f"SELECT {', '.join(chosen)} FROM ({renamed(row)})").fetchall()
    return Counter(map(repr, found))


def _groups(root: Path, name: str) -> Counter[str]:
    with open_warehouse(root) as connection:
        query = f"SELECT list(article_id ORDER BY article_id) FROM base.articles GROUP BY {name}"
        return Counter(map(repr, connection.execute(query).fetchall()))
