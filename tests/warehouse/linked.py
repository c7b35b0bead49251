"""A warehouse in memory: what linking makes of batches, without files, checks and releases."""

from collections.abc import Sequence
from contextlib import closing

import duckdb
import pyarrow as pa

from schemas import TABLES, Article, ArticleWords, Event, EventMerge, EventStage, FollowUp, Link, Mention, Row, Telling
from warehouse.batch import Batch
from warehouse.linking.night import link_batch
from warehouse.linking.stored import Stored
from warehouse.replace import register_batch
from warehouse.shape import file_schema

BY_ARTICLE = (Article, Mention, Telling, ArticleWords)
LEAVING = (Link, Event, EventStage, FollowUp)


class MemoryWarehouse:
    """The tables that linking reads and writes."""

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._connection = connection
        for row in TABLES:
            connection.register(f"empty_{row.table}", file_schema(row).empty_table())
            connection.execute(f"CREATE TABLE {row.table} AS FROM empty_{row.table}")

    def publish(self, *rows: Row) -> dict[str, pa.Table]:
        """Link a batch, store what follows and return it."""
        connection, batch = self._connection, Batch.of_rows("run", rows)
        register_batch(connection, batch)
        linked = link_batch(Stored(connection, lambda _: {}, frozenset()), batch)
        for row in BY_ARTICLE:
            connection.execute(f"DELETE FROM {row.table} WHERE article_id IN (SELECT article_id FROM batch_articles)")
        for row in LEAVING:
            key = "pair_id" if row is FollowUp else "event_id"
            gone = list(linked.leaving[row.table])
            connection.execute(f"DELETE FROM {row.table} WHERE {key} IN (SELECT unnest($1))", [gone])
        living = linked.rows[Event.table]["event_id"].to_pylist()
        merged = linked.rows[EventMerge.table]["event_id"].to_pylist()
        connection.execute("DELETE FROM event_merges WHERE event_id IN (SELECT unnest($1))", [living + merged])
        for name, table in {**batch.tables, **linked.rows}.items():
            connection.register("coming", table)
            connection.execute(f"INSERT INTO {name} BY NAME FROM coming")
        return dict(linked.rows)

    def events(self) -> dict[str, frozenset[str]]:
        """Return the mentions of every event by its id."""
        query = "SELECT event_id, list(mention_id) FROM links GROUP BY event_id"
        return {event: frozenset(mentions) for event, mentions in self._connection.execute(query).fetchall()}

    def merges(self) -> dict[str, str | None]:
        """Return where the former ids went."""
        return dict(self._connection.execute("SELECT event_id, merged_into FROM event_merges").fetchall())

    def rows(self, query: str) -> list[tuple[object, ...]]:
        """Return what a query finds."""
        found: list[tuple[object, ...]] = self._connection.execute(query).fetchall()
        return found


def link_alone(rows: Sequence[Row]) -> dict[str, pa.Table]:
    """Return the tables that follow from rows of articles and mentions in an empty warehouse."""
    with closing(duckdb.connect()) as connection:
        return MemoryWarehouse(connection).publish(*rows)
