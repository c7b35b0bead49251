"""What a batch replaces: for every table the rows that go and the rows that come."""

from collections.abc import Collection, Mapping

import duckdb
import pyarrow as pa

from schemas import (
    Article,
    ArticleWords,
    CheckRow,
    Event,
    EventMerge,
    EventStage,
    FileRow,
    FollowUp,
    Link,
    Mention,
    Rejection,
    Run,
    Telling,
)
from warehouse.batch import DETAILS, PASSAGES, Batch
from warehouse.delta import Replacement
from warehouse.linking.night import Linked
from warehouse.shape import BY_NAME, conform, months_of

REPLACED_BY: dict[str, str] = {
    Article.table: "article_id",
    Mention.table: "article_id",
    Telling.table: "article_id",
    ArticleWords.table: "article_id",
    Link.table: "event_id",
    Event.table: "event_id",
    EventStage.table: "event_id",
    EventMerge.table: "event_id",
    FollowUp.table: "pair_id",
    **dict.fromkeys(DETAILS, "mention_id"),
    **dict.fromkeys(PASSAGES, "article_id"),
    FileRow.table: "path",
    Rejection.table: "file",
    Run.table: "run_id",
    CheckRow.table: "run_id",
}


def articles_written_by(connection: duckdb.DuckDBPyConnection, batch: Batch, runs: Collection[str]) -> frozenset[str]:
    """Return those articles of the batch that are stored as one of some runs wrote them."""
    register_batch(connection, batch)
    connection.register("runs_asked", pa.table({"run_id": pa.array(sorted(runs), pa.string())}))
    theirs = "SELECT article_id FROM articles SEMI JOIN runs_asked USING (run_id)"
    return _column(connection, f"{theirs} SEMI JOIN batch_articles USING (article_id)")


def stored_article_months(connection: duckdb.DuckDBPyConnection, batch: Batch) -> frozenset[str]:
    """Return the months in which articles of the batch are stored already."""
    register_batch(connection, batch)
    query = "SELECT published_on FROM articles SEMI JOIN batch_articles USING (article_id)"
    return frozenset(months_of(Article, connection.sql(query).to_arrow_table()).to_pylist())


def plan_replacements(
    connection: duckdb.DuckDBPyConnection, batch: Batch, months: frozenset[str], linked: Linked
) -> dict[str, Replacement]:
    """Return the replacement of every table that the batch touches.

    The connection shows the tables as stored, of those with a month at least `months`, in which articles
    of the batch are stored already. `linked` is what follows from the batch for links and events.
    """
    register_batch(connection, batch)
    new = _new_rows(connection, batch, linked)
    leaving = _leaving(connection, batch, linked)
    plan = {}
    for name, column in REPLACED_BY.items():
        row, rows = BY_NAME[name], new[name]
        values = _values(rows, column)
        gone = leaving.get(name, frozenset())
        stored = linked.leaving.get(name)
        if stored is None:
            stored = _stored(connection, name, column, values | gone)
        touched = linked.months.get(name, months)
        if values or stored:
            written = frozenset(months_of(row, rows).to_pylist()) if row.month_of else frozenset()
            plan[name] = Replacement(
                rows=rows,
                column=column,
                values=tuple(sorted(values | stored)),
                months=touched | written if row.month_of else frozenset(),
                is_append=not stored,
            )
    return plan


def register_batch(connection: duckdb.DuckDBPyConnection, batch: Batch) -> None:
    """Make the ids of the batch's articles, files and rejections known as relations."""
    connection.register("batch_articles", pa.table({"article_id": pa.array(batch.article_ids, pa.string())}))
    connection.register("batch_files", batch.tables[FileRow.table].select(["path"]))
    connection.register("batch_rejections", batch.tables[Rejection.table].select(list(Rejection.key)))


def _new_rows(connection: duckdb.DuckDBPyConnection, batch: Batch, linked: Linked) -> dict[str, pa.Table]:
    """Return the batch's rows with what follows from them, and the old rejections that stay."""
    new = {**batch.tables, **linked.rows}
    kept = """
        SELECT * FROM rejections
        SEMI JOIN (SELECT DISTINCT file FROM batch_rejections) AS met USING (file)
        ANTI JOIN batch_rejections USING (file, position)
        ANTI JOIN batch_files ON path = file
    """
    stays = conform(Rejection, connection.sql(kept).to_arrow_table())
    new[Rejection.table] = pa.concat_tables([new[Rejection.table], stays])
    return new


def _leaving(connection: duckdb.DuckDBPyConnection, batch: Batch, linked: Linked) -> Mapping[str, frozenset[str]]:
    """Return values under which old rows of the batch's articles and files may be stored, by table."""
    articles = batch.article_ids
    of_articles = "SEMI JOIN batch_articles USING (article_id)"
    mentions = _column(connection, f"SELECT mention_id FROM mentions {of_articles}")
    return {
        **dict.fromkeys((Article.table, Mention.table, Telling.table, ArticleWords.table, *PASSAGES), articles),
        **dict.fromkeys(DETAILS, mentions),
        EventMerge.table: _values(linked.rows[Event.table], "event_id"),
        Rejection.table: _values(batch.tables[FileRow.table], "path"),
    }


def _stored(connection: duckdb.DuckDBPyConnection, name: str, column: str, values: frozenset[str]) -> frozenset[str]:
    connection.register("asked", pa.table({column: pa.array(values, pa.string())}))
    return _column(connection, f"SELECT DISTINCT {column} FROM {name} SEMI JOIN asked USING ({column})")


def _column(connection: duckdb.DuckDBPyConnection, query: str) -> frozenset[str]:
    return frozenset(value for (value,) in connection.execute(query).fetchall())


def _values(table: pa.Table, column: str) -> frozenset[str]:
    return frozenset(table[column].to_pylist())
