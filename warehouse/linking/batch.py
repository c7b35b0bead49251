"""What linking makes of the articles of a batch alone: their tellings, their words and the mentions' place in them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

import pyarrow as pa

from schemas import ArticleWords, Mention, Telling, to_arrow
from warehouse.linking.stages import stage_of
from warehouse.linking.within import tell
from warehouse.linking.words import telling_words
from warehouse.shape import conform

WORDS_KEPT = 24
CHUNK_ROWS = 5_000


@dataclass(frozen=True)
class Tellings:
    """The tellings of some articles."""

    tellings: pa.Table
    words: pa.Table
    """Rows of `article_words`; none for articles without mentions."""

    mentions: pa.Table
    """Columns mention_id, telling_id, article_id, published_on, score, stage."""


MENTION_COLUMNS = pa.schema(
    [
        ("mention_id", pa.string()),
        ("telling_id", pa.string()),
        ("article_id", pa.string()),
        ("published_on", pa.date32()),
        ("score", pa.float64()),
        ("stage", pa.string()),
    ]
)


def tellings_of(mentions: pa.Table, articles: pa.Table) -> Tellings:
    """Return the tellings of articles with all their mentions; raises ValueError for a bad `same_as`."""
    by_article: dict[str, list[Mention]] = defaultdict(list)
    for mention in _rows(mentions):
        by_article[mention.article_id].append(mention)
    tellings: list[Telling] = []
    columns: list[tuple[object, ...]] = []
    for article_id in sorted(by_article):
        for told in tell(by_article[article_id]):
            tellings.append(told.telling)
            for mention, score in zip(told.mentions, told.scores, strict=True):
                place = (mention.mention_id, told.telling.telling_id, article_id, mention.published_on)
                columns.append((*place, score, stage_of(mention).value))
    names = MENTION_COLUMNS.names
    placed = {name: [row[i] for row in columns] for i, name in enumerate(names)}
    return Tellings(
        tellings=conform(Telling, to_arrow(Telling, tellings)),
        words=_words(articles, by_article.keys()),
        mentions=pa.table(placed, schema=MENTION_COLUMNS),
    )


def _rows(mentions: pa.Table) -> Iterable[Mention]:
    for chunk in mentions.to_batches(max_chunksize=CHUNK_ROWS):
        yield from (Mention.model_validate(row) for row in chunk.to_pylist())


def _words(articles: pa.Table, with_mentions: Iterable[str]) -> pa.Table:
    wanted = set(with_mentions)
    columns = ("article_id", "published_on", "title", "body")
    rows = []
    for article_id, day, title, body in zip(*(articles[name].to_pylist() for name in columns), strict=True):
        if article_id in wanted:
            found = telling_words(f"{title or ''}\n{body}", count=WORDS_KEPT)
            words, shares = (tuple(word for word, _ in found), tuple(share for _, share in found))
            rows.append(ArticleWords(article_id=article_id, published_on=day, words=words, shares=shares))
    return conform(ArticleWords, to_arrow(ArticleWords, rows))
