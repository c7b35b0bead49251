"""What a batch replaces: for every table the rows that go and the rows that come."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import duckdb
import pyarrow as pa

from schemas import Article, Event, FileRow, Link, Mention, Rejection, Run
from warehouse.batch import DETAILS, Batch
from warehouse.delta import Replacement
from warehouse.link import link_mentions
from warehouse.merge import merge_events
from warehouse.shape import BY_NAME, conform, months_of

REPLACED_BY: dict[str, str] = {
    Article.table: "article_id",
    Mention.table: "article_id",
    Link.table: "article_id",
    Event.table: "event_id",
    **dict.fromkeys(DETAILS, "mention_id"),
    FileRow.table: "path",
    Rejection.table: "file",
    Run.table: "run_id",
}


@dataclass(frozen=True)
class _Stored:
    """What is stored already of a batch's articles and files."""

    months: frozenset[str]
    mention_ids: frozenset[str]
    event_ids: frozenset[str]
    rejections: pa.Table


def stored_article_months(connection: duckdb.DuckDBPyConnection, batch: Batch) -> frozenset[str]:
    """Return the months in which articles of the batch are stored already."""
    connection.register("batch_articles", batch.tables[Article.table].select(["article_id"]))
    query = """
        SELECT DISTINCT coalesce(strftime(published_on, '%Y-%m'), 'unknown')
        FROM articles SEMI JOIN batch_articles USING (article_id)
    """
    return frozenset(month for (month,) in connection.execute(query).fetchall())


def _column(connection: duckdb.DuckDBPyConnection, query: str) -> frozenset[str]:
    return frozenset(value for (value,) in connection.execute(query).fetchall())


def _read_stored(connection: duckdb.DuckDBPyConnection, batch: Batch, months: frozenset[str]) -> _Stored:
    connection.register("batch_articles", batch.tables[Article.table].select(["article_id"]))
    connection.register("batch_files", batch.tables[FileRow.table].select(["path"]))
    connection.register("batch_rejections", batch.tables[Rejection.table].select(list(Rejection.key)))
    chosen = "SEMI JOIN batch_articles USING (article_id)"
    rejections = """
        SELECT * FROM rejections
        SEMI JOIN (SELECT DISTINCT file FROM batch_rejections) AS met USING (file)
        ANTI JOIN batch_rejections USING (file, position)
        ANTI JOIN batch_files ON path = file
    """
    return _Stored(
        months=months,
        mention_ids=_column(connection, f"SELECT mention_id FROM mentions {chosen}")
        if months
        else frozenset(),
        event_ids=_column(connection, f"SELECT event_id FROM links {chosen}") if months else frozenset(),
        rejections=conform(Rejection, connection.sql(rejections).to_arrow_table()),
    )


def _values(table: pa.Table, column: str, more: Iterable[str] = ()) -> tuple[str, ...]:
    return tuple(sorted({*table[column].to_pylist(), *more}))


def plan_replacements(
    connection: duckdb.DuckDBPyConnection, batch: Batch, months: frozenset[str]
) -> dict[str, Replacement]:
    """Return the replacement of every table that the batch touches.

    The connection shows the tables as stored, of those with a month at least `months`, in which articles
    of the batch are stored already.
    """
    stored = _read_stored(connection, batch, months)
    new = _new_rows(batch, stored)
    articles = new[Article.table]
    values: Mapping[str, tuple[str, ...]] = {
        Event.table: _values(new[Event.table], "event_id", stored.event_ids),
        **{name: _values(new[name], "mention_id", stored.mention_ids) for name in DETAILS},
        **dict.fromkeys((Mention.table, Link.table), _values(articles, "article_id")),
        Rejection.table: _values(new[Rejection.table], "file", new[FileRow.table]["path"].to_pylist()),
    }
    plan = {}
    for name, column in REPLACED_BY.items():
        chosen = values.get(name) or _values(new[name], column)
        if chosen:
            plan[name] = _replacement(connection, name, new[name], chosen, stored.months)
    return plan


def _new_rows(batch: Batch, stored: _Stored) -> dict[str, pa.Table]:
    new = dict(batch.tables)
    new[Rejection.table] = pa.concat_tables([new[Rejection.table], stored.rejections])
    new[Link.table] = link_mentions(new[Mention.table])
    new[Event.table] = merge_events(new[Link.table], new[Mention.table], new[Article.table])
    return new


def _replacement(
    connection: duckdb.DuckDBPyConnection,
    name: str,
    rows: pa.Table,
    values: tuple[str, ...],
    stored_months: frozenset[str],
) -> Replacement:
    row, column = BY_NAME[name], REPLACED_BY[name]
    connection.register("replaced", pa.table({column: pa.array(values, pa.string())}))
    query = f"SELECT count(*) FROM {name} SEMI JOIN replaced USING ({column})"
    ((stale,),) = connection.execute(query).fetchall()
    months = stored_months | set(months_of(row, rows).to_pylist()) if row.month_of else frozenset()
    return Replacement(rows=rows, column=column, values=values, months=months, is_append=not stale)
