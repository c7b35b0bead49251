"""Portions: what is met while reading, cut into tasks of a fair size."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from flows.sieve import Sieve, Sifted
from schemas import Article, Row

LOOK_UP_ARTICLES = 500
"""Articles whose published versions are asked for at once."""


@dataclass(frozen=True, slots=True)
class Met:
    """An article, or the row of a file read to its end or of a rejection; and how far reading is."""

    row: Row
    bytes_read: int = 0
    """Bytes of the whole run read so far."""


@dataclass
class Portion:
    """Articles to code, and what else was met while they were read."""

    number: int
    articles: dict[str, Article] = field(default_factory=dict)
    rows: list[Row] = field(default_factory=list)
    """Files read to their end, and rejections."""
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    words: int = 0
    bytes_read: int = 0

    def add(self, sifted: Sifted) -> None:
        """Take in sifted articles."""
        for article_id, article in sifted.to_code.items():
            if earlier := self.articles.pop(article_id, None):
                self.words -= word_count(earlier)
            self.articles[article_id] = article
            self.words += word_count(article)
        self.new += sifted.new
        self.changed += sifted.changed
        self.unchanged += sifted.unchanged


def word_count(article: Article) -> int:
    """Return the number of blank-separated words."""
    return len(article.body.split())


def portions(met: Iterable[Met], sieve: Sieve, words: int) -> Iterator[Portion]:
    """Yield portions of about so many words; a file's row never comes before the last of its articles."""
    portion, waiting, rows, waiting_words = Portion(1), list[Article](), list[Row](), 0
    for one in met:
        portion.bytes_read = one.bytes_read
        if isinstance(one.row, Article):
            waiting.append(one.row)
            waiting_words += word_count(one.row)
        else:
            rows.append(one.row)
        if len(waiting) < LOOK_UP_ARTICLES and portion.words + waiting_words < words:
            continue
        portion.add(sieve.sift(waiting))
        portion.rows += rows
        waiting, rows, waiting_words = [], [], 0
        if portion.words >= words:
            yield portion
            portion = Portion(portion.number + 1, bytes_read=portion.bytes_read)
    portion.add(sieve.sift(waiting))
    portion.rows += rows
    yield portion
