"""Properties of publishing: only the last version of every article counts, however it got there."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas import TABLES, Row
from tests.warehouse.renamed import NOT_COMPARED, renamed
from tests.warehouse.rows import article, meeting_details, mention, participant
from warehouse.query import open_warehouse
from warehouse.store import Batch, Warehouse

TRIGGERS = ("met", "spoke", "agreed")
DAYS = (date(2025, 1, 31), date(2025, 2, 1), None)

Version = tuple[str, date | None, tuple[str, ...]]
"""Name of an article, its day and the triggers found in it; the second is the same event as the first."""

versions = st.tuples(
    st.sampled_from(["a", "b", "c"]),
    st.sampled_from(DAYS),
    st.sets(st.sampled_from(TRIGGERS)).map(lambda found: tuple(sorted(found))),
)
few = settings(max_examples=6, deadline=None)
pytestmark = pytest.mark.slow


def rows_of(version: Version) -> list[Row]:
    name, day, triggers = version
    body = f"Ann {' and '.join(TRIGGERS)} 😀 with Bo, {triggers} on {day}."
    told = article(name, body, day=day)
    rows: list[Row] = [told]
    root: str | None = None
    for trigger in triggers:
        who = (participant(body, "Ann", name="Ann"), participant(body, "Bo"))
        found = mention(told, trigger, participants=who, same_as=root)
        root = root or found.mention_id
        rows += [found, meeting_details(found, topic=trigger)]
    return rows


def published(batches: Sequence[Sequence[Version]]) -> dict[str, list[tuple[object, ...]]]:
    """Return all visible rows, events named anew, after the batches, each version one part of its batch."""
    with TemporaryDirectory() as folder:
        warehouse = Warehouse(Path(folder))
        for number, batch in enumerate(batches):
            parts = [Batch.of_rows("run", rows_of(version)).tables for version in batch]
            warehouse.publish(Batch.of_tables(f"run {number}", *parts))
        warehouse.audit()
        with open_warehouse(Path(folder)) as connection:
            return {
                row.table: connection.execute(
                    f"SELECT * FROM ({renamed(row)}) ORDER BY {', '.join(row.key)}"
                ).fetchall()
                for row in TABLES
                if row not in NOT_COMPARED
            }


def last_versions(history: Sequence[Version]) -> list[Version]:
    return list({version[0]: version for version in history}.values())


@few
@given(st.lists(st.lists(versions, min_size=1, max_size=3), min_size=1, max_size=3))
def test_any_history_in_any_split_leaves_the_last_versions(history: list[list[Version]]) -> None:
    flat = [version for batch in history for version in batch]
    assert published(history) == published([last_versions(flat)])


@few
@given(st.lists(versions, min_size=1, max_size=3))
def test_publishing_twice_equals_once(batch: list[Version]) -> None:
    assert published([batch, batch]) == published([batch])


@few
@given(st.permutations(["a", "b", "c"]), st.data())
def test_the_order_of_different_articles_does_not_matter(order: list[str], data: st.DataObject) -> None:
    told = {name: (name, *data.draw(versions)[1:]) for name in sorted(order)}
    assert published([[told[name]] for name in order]) == published([list(told.values())])
