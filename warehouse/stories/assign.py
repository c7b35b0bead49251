"""A batch with its reports and stories filled in."""

from dataclasses import replace

import duckdb
import pyarrow as pa

from schemas import Article, Fingerprint
from warehouse.batch import Batch
from warehouse.stories.groups import Groups
from warehouse.stories.window import copies, open_window, tellings

GROUPS = ("report_id", "story_id")


def with_stories(connection: duckdb.DuckDBPyConnection, batch: Batch) -> Batch:
    """Return the batch with the report and the story of each article that has a fingerprint.

    An article that is stored with a fingerprint keeps both. The connection shows `articles` and
    `fingerprints` as stored, of the months in which articles of the batch are stored or may find company.
    """
    if not batch.tables[Fingerprint.table].num_rows:
        return batch
    members = open_window(connection, batch)
    groups = Groups(member for member in members if member.story_id)
    new = [member for member in members if not member.story_id]
    if new:
        members = (*members, *groups.join(new, copies(connection), tellings(connection)))
    of = {member.article_id: (member.report_id, member.story_id) for member in members}
    articles = batch.tables[Article.table]
    own = zip(*(articles[name].to_pylist() for name in ("article_id", *GROUPS)), strict=True)
    columns = zip(*(of.get(article_id, given) for article_id, *given in own), strict=True)
    for name, column in zip(GROUPS, columns, strict=False):
        place = articles.schema.get_field_index(name)
        articles = articles.set_column(place, articles.schema.field(place), pa.array(column, pa.string()))
    return replace(batch, tables={**batch.tables, Article.table: articles})
