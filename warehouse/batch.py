"""What is published at once: finished rows of some articles and files, by table."""

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, reduce

import pyarrow as pa
import pyarrow.compute as pc

from schemas import (
    Article,
    ArticleWords,
    Details,
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
from warehouse.shape import BY_NAME, conform, file_schema

DERIVED = tuple(row.table for row in (Event, EventStage, EventMerge, Link, Telling, ArticleWords, FollowUp))
DETAILS = tuple(name for name, row in BY_NAME.items() if issubclass(row, Details))
OWN_KEYS = (Article, Mention, Link, Telling, ArticleWords, FollowUp)
PASSAGES = tuple(name for name, row in BY_NAME.items() if "article_id" in row.model_fields and row not in OWN_KEYS)
"""Tables of what is found in an article beside its events; their rows go with the article."""


def _without(table: pa.Table, column: str, values: pa.ChunkedArray) -> pa.Table:
    return table.filter(pc.invert(pc.is_in(table[column], value_set=values.combine_chunks())))


def _without_articles(tables: Mapping[str, pa.Table], articles: pa.ChunkedArray) -> dict[str, pa.Table]:
    """Return tables without what belongs to some articles."""
    kept = dict(tables)
    for name in (Article.table, Mention.table, *PASSAGES):
        kept[name] = _without(tables[name], "article_id", articles)
    for name in DETAILS:
        alive = pc.is_in(tables[name]["mention_id"], kept[Mention.table]["mention_id"].combine_chunks())
        kept[name] = tables[name].filter(alive)
    return kept


def _joined(earlier: Mapping[str, pa.Table], later: Mapping[str, pa.Table]) -> dict[str, pa.Table]:
    """Return both parts as one; an article or file of the later part replaces the earlier one's."""
    kept = _without_articles(earlier, later[Article.table][Article.key[0]])
    kept["files"] = _without(earlier["files"], "path", later["files"]["path"])
    kept["rejections"] = _without(earlier["rejections"], "file", later["files"]["path"])
    kept["runs"] = _without(earlier["runs"], "run_id", later["runs"]["run_id"])
    return {name: pa.concat_tables([kept[name], later[name]]) for name in kept}


def _complete(part: Mapping[str, pa.Table]) -> dict[str, pa.Table]:
    if odd := sorted(part.keys() - BY_NAME.keys() | part.keys() & set(DERIVED)):
        raise ValueError(f"a batch cannot hold {', '.join(odd)}: unknown, or derived by the warehouse itself")
    return {
        name: conform(row, part[name]) if name in part else file_schema(row).empty_table()
        for name, row in BY_NAME.items()
        if name not in DERIVED
    }


@dataclass(frozen=True, kw_only=True)
class Batch:
    """Rows that become visible together: for each article of `articles` all its mentions, details and passages.

    A file's rejections come with its row of `files`; `events` and `links` are derived when publishing.
    """

    run_id: str
    tables: Mapping[str, pa.Table]

    gone: frozenset[str] = frozenset()
    """Ids of articles that shall not be stored any more, with all that belongs to them."""

    @classmethod
    def of_tables(cls, run_id: str, *parts: Mapping[str, pa.Table], gone: Collection[str] = ()) -> "Batch":
        """Return a batch of Arrow tables by name, as several workers made them.

        Where two parts hold the same article, file or run, the later part wins, as if published later.
        Raises ValueError for a table or column that the schemas do not know.
        """
        empty = _complete({})
        tables = reduce(_joined, (_complete(part) for part in parts), empty)
        return cls(run_id=run_id, tables=tables, gone=frozenset(gone))

    @classmethod
    def of_rows(cls, run_id: str, rows: Iterable[Row]) -> "Batch":
        """Return a batch of row objects of any tables."""
        by_class: dict[type[Row], list[Row]] = defaultdict(list)
        for row in rows:
            by_class[type(row)].append(row)
        return cls.of_tables(run_id, {row.table: to_arrow(row, found) for row, found in by_class.items()})

    def without(self, article_ids: Collection[str]) -> "Batch":
        """Return the batch as if it did not hold some articles."""
        ids = pa.chunked_array([pa.array(sorted(article_ids), pa.string())])
        return replace(self, tables=_without_articles(self.tables, ids), gone=self.gone - frozenset(article_ids))

    @property
    def article_ids(self) -> frozenset[str]:
        """Articles that it replaces or removes."""
        return self.gone | frozenset(self.tables[Article.table]["article_id"].to_pylist())

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to publish."""
        return not self.gone and not any(table.num_rows for table in self.tables.values())

    @cached_property
    def digest(self) -> str:
        """Hash of the content; the same rows have the same digest."""
        digest = hashlib.sha256()
        for name, table in sorted(self.tables.items()):
            sink = pa.BufferOutputStream()
            with pa.ipc.new_stream(sink, table.schema) as stream:
                stream.write_table(table.combine_chunks())
            digest.update(name.encode() + b"\0")
            digest.update(sink.getvalue())
        digest.update("".join(sorted(self.gone)).encode())
        return digest.hexdigest()[:32]
