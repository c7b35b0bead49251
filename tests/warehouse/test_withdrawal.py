"""Articles taken out of a warehouse whose events many articles tell."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from schemas import Row
from tests.warehouse.linking.news import EVENTS, REPORTS, mentions_of
from tests.warehouse.rows import identity
from warehouse.query import open_warehouse
from warehouse.store import Batch, Warehouse


def events(root: Path) -> dict[str, frozenset[str]]:
    """Return the mentions of every event by its id, after a look at what the event says of itself."""
    query = """
        SELECT event_id, list(l.mention_id), any_value(mention_count), any_value(article_count), any_value(steps)
        FROM base.events
        LEFT JOIN base.links AS l USING (event_id)
        LEFT JOIN (SELECT event_id, sum(mention_count) AS steps FROM base.event_history GROUP BY ALL) USING (event_id)
        GROUP BY event_id
    """
    with open_warehouse(root) as connection:
        rows = connection.execute(query).fetchall()
    assert all(len(mentions) == told == articles == steps for _, mentions, told, articles, steps in rows)
    return {event: frozenset(mentions) for event, mentions, *_ in rows}


def merges(root: Path) -> dict[str, str | None]:
    with open_warehouse(root) as connection:
        return dict(connection.execute("SELECT event_id, merged_into FROM base.event_merges").fetchall())


def withdraw(root: Path, names: Iterable[str]) -> None:
    gone = frozenset(identity(name) for name in names)
    Warehouse(root).publish(replace(Batch.of_rows(f"without {sorted(names)}", ()), gone=gone))
    Warehouse(root).audit()


def test_events_lose_exactly_the_mentions_that_were_withdrawn_and_keep_their_ids(tmp_path: Path) -> None:
    rows: list[Row] = [row for of, mentions in REPORTS for row in (of, *mentions)]
    Warehouse(tmp_path).publish(Batch.of_rows("all", rows))
    before = events(tmp_path)
    assert set(before.values()) == {mentions_of(*names) for names in EVENTS}

    lost = mentions_of("herald-1", "gazette-3")
    withdraw(tmp_path, ("herald-1", "gazette-3"))
    after = events(tmp_path)
    assert after == {event: mentions - lost for event, mentions in before.items()}
    assert merges(tmp_path) == {}

    withdraw(tmp_path, ("courier-1", "courier-2"))
    (ended,) = (event for event, mentions in before.items() if mentions == mentions_of("courier-1", "courier-2"))
    assert events(tmp_path) == {event: mentions for event, mentions in after.items() if event != ended}
    assert merges(tmp_path) == {ended: None}

    Warehouse(tmp_path).publish(Batch.of_rows("again", rows))
    assert events(tmp_path) == before
    assert merges(tmp_path) == {}
