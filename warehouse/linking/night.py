"""Tonight's articles linked with what is stored: the rows of every derived table that come and those that go."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import duckdb
import pyarrow as pa

from schemas import (
    Article,
    ArticleWords,
    Event,
    EventMerge,
    EventStage,
    FollowUp,
    Link,
    Mention,
    Row,
    Telling,
    to_arrow,
)
from warehouse.batch import Batch
from warehouse.linking.across import FAR_DAYS, find_edges, prepare
from warehouse.linking.batch import tellings_of
from warehouse.linking.components import Components
from warehouse.linking.following import LEAVING_PAIRS, follow_batch, months_to_follow
from warehouse.linking.naming import Naming, name_events
from warehouse.linking.stored import Stored, months_around
from warehouse.linking.texts import query_text
from warehouse.merge import merge_events, merge_history
from warehouse.shape import conform, months_of

Edge = tuple[str, str, float]


@dataclass(frozen=True)
class Linked:
    """The derived rows of a batch and of every stored event that it touches."""

    rows: Mapping[str, pa.Table]
    """New rows by table."""

    leaving: Mapping[str, frozenset[str]]
    """Event ids, of follow-ups pair ids, whose stored rows go, by table."""

    months: Mapping[str, frozenset[str]]
    """Months that hold these rows, by table."""


def months_to_compare(batch: Batch) -> frozenset[str]:
    """Return the months whose tellings the batch's are compared with."""
    days = batch.tables[Mention.table]["published_on"].unique().to_pylist()
    return months_around(days, reach=FAR_DAYS)


def link_batch(stored: Stored, batch: Batch) -> Linked:
    """Return what follows from a batch for links and events, whatever the order in which batches come.

    The connection of `stored` holds `batch_articles`, the ids of the articles that the batch replaces.
    """
    connection = stored.connection
    prepare(connection)
    new = tellings_of(batch.tables[Mention.table], batch.tables[Article.table])
    connection.register("new_tellings", new.tellings)
    connection.register("new_words", new.words)
    connection.register("new_mentions", new.mentions)
    _run(connection, "compared.sql")
    edges: list[Edge] = find_edges(connection)
    _note(connection, "edges", edges)
    _run(connection, "touched.sql")
    _widen(stored)
    _run(connection, "shaken.sql")
    edges += find_edges(connection)
    naming, groups = _name(connection, edges)
    placed = [(telling, event) for group, event in zip(groups, naming.ids, strict=True) for telling in group]
    connection.register("placed", _table(("telling_id", "event_id"), placed))
    _note(connection, "edges", edges)
    links = conform(Link, _select(connection, "links.sql"))
    merges = _merges(connection, naming, batch.run_id)
    events = _events(connection, links, batch)
    touched = frozenset(event for (event,) in connection.execute("SELECT event_id FROM touched").fetchall())
    months = _months(connection, Link, "SELECT DISTINCT published_on FROM links SEMI JOIN touched USING (event_id)")
    stored.widen(months_to_follow(batch))
    followed = follow_batch(stored, new.tellings)
    pairs = _query(connection, LEAVING_PAIRS)
    connection.register("leaving_pairs", pairs)
    by_event = (Link.table, Event.table, EventStage.table)
    return Linked(
        rows={
            Telling.table: new.tellings,
            ArticleWords.table: new.words,
            Link.table: links,
            EventMerge.table: merges,
            FollowUp.table: followed,
            **events,
        },
        leaving={**dict.fromkeys(by_event, touched), FollowUp.table: frozenset(pairs["pair_id"].to_pylist())},
        months={
            **dict.fromkeys(by_event, months),
            FollowUp.table: _months(connection, FollowUp, "SELECT DISTINCT published_on FROM leaving_pairs"),
        },
    )


def _widen(stored: Stored) -> None:
    """Read on until all mentions of the touched events are there: none is farther from the next than FAR_DAYS."""
    while True:
        query = "SELECT min(published_on), max(published_on) FROM links SEMI JOIN touched USING (event_id)"
        ((first, last),) = stored.connection.execute(query).fetchall()
        if first is None or not stored.widen(months_around((first, last), reach=FAR_DAYS)):
            return


def _name(connection: duckdb.DuckDBPyConnection, edges: Iterable[Edge]) -> tuple[Naming, list[list[str]]]:
    """Return the groups of tellings that are events now, and their ids."""
    days: dict[str, date | None] = {}
    claims: dict[str, list[str]] = defaultdict(list)
    components = Components()
    whole: dict[str, str] = {}
    query = "SELECT telling_id, event_id, published_on, is_shaken FROM old_placed ORDER BY telling_id"
    for telling, event, day, is_shaken in connection.execute(query).fetchall():
        components.add(telling)
        days[telling] = day
        claims[telling].append(event)
        if not is_shaken:
            components.join(telling, whole.setdefault(event, telling))
    query = "SELECT telling_id, published_on FROM new_tellings"
    for telling, day in connection.execute(query).fetchall():
        components.add(telling)
        days[telling] = day
    for telling, event in connection.execute("SELECT telling_id, event_id FROM inherited ORDER BY ALL").fetchall():
        claims[telling].append(event)
    for one, other, _ in edges:
        components.join(one, other)
    first_seen = dict(connection.execute("SELECT event_id, first_seen_on FROM touched_seen").fetchall())
    taken = [event for (event,) in connection.execute("SELECT event_id FROM living").fetchall()]
    groups = components.parts()
    return name_events(groups, days=days, claims=claims, first_seen=first_seen, taken=taken), groups


def _merges(connection: duckdb.DuckDBPyConnection, naming: Naming, run_id: str) -> pa.Table:
    """Return the ids that are no events any more, and those merged earlier into them."""
    rows = [EventMerge(event_id=old, merged_into=new, run_id=run_id) for old, new in sorted(naming.merged.items())]
    living = set(naming.ids)
    connection.register("merged", _table(("merged_into",), [(old,) for old in naming.merged]))
    earlier = "SELECT event_id, merged_into, run_id FROM event_merges SEMI JOIN merged USING (merged_into)"
    for event, into, run in connection.execute(earlier).fetchall():
        if event not in living and event not in naming.merged:
            rows.append(EventMerge(event_id=event, merged_into=naming.merged[into], run_id=run))
    return conform(EventMerge, to_arrow(EventMerge, rows))


def _events(connection: duckdb.DuckDBPyConnection, links: pa.Table, batch: Batch) -> dict[str, pa.Table]:
    """Return the events of the links with their histories."""
    connection.register("linked", links)
    connection.register("new_mention_rows", batch.tables[Mention.table])
    connection.register("new_article_rows", batch.tables[Article.table])
    mentions = _select(connection, "mentions.sql")
    articles = _select(connection, "articles.sql")
    history = merge_history(links, mentions)
    return {Event.table: merge_events(links, mentions, articles, history), EventStage.table: history}


def _months(connection: duckdb.DuckDBPyConnection, row: type[Row], query: str) -> frozenset[str]:
    return frozenset(months_of(row, _query(connection, query)).to_pylist())


def _note(connection: duckdb.DuckDBPyConnection, name: str, edges: list[Edge]) -> None:
    names = ("telling_id", "other_telling_id", "likeness")
    columns = {n: [edge[i] for edge in edges] for i, n in enumerate(names)}
    kinds = pa.schema([(names[0], pa.string()), (names[1], pa.string()), (names[2], pa.float64())])
    connection.register(name, pa.table(columns, schema=kinds))


def _table(names: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> pa.Table:
    return pa.table({name: pa.array([row[i] for row in rows], pa.string()) for i, name in enumerate(names)})


def _run(connection: duckdb.DuckDBPyConnection, name: str) -> None:
    connection.execute(query_text(name))


def _select(connection: duckdb.DuckDBPyConnection, name: str) -> pa.Table:
    return _query(connection, query_text(name))


def _query(connection: duckdb.DuckDBPyConnection, query: str) -> pa.Table:
    return connection.sql(query).to_arrow_table()
