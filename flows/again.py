"""Which articles a backfill goes over again, and which of them the landing folder holds no more."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from flows.errors import UsageError
from flows.landing import LandedFile
from flows.portions import Met
from schemas import Article, Rejection
from warehouse.store import StoredArticle, Warehouse


@dataclass(frozen=True)
class Wanted:
    """A range of publication days, or a set of articles."""

    first: date | None
    last: date | None
    ids: frozenset[str]

    @classmethod
    def of(cls, first: date | None, last: date | None, articles: Iterable[str]) -> "Wanted":
        """Return what is asked for; raises `UsageError` for neither or both, and for half a range."""
        ids = frozenset(articles)
        if ids and first is None and last is None:
            return cls(None, None, ids)
        if ids or first is None or last is None:
            raise UsageError("name a range of days with --from and --to, or articles with --article")
        if first > last:
            raise UsageError(f"--from {first} is after --to {last}; swap them")
        return cls(first, last, ids)

    def stored(self, warehouse: Warehouse) -> Iterator[Met]:
        """Yield the wanted articles that are stored."""
        if self.first is None or self.last is None:
            yield from map(Met, warehouse.articles_of(self.ids))
        else:
            for day in warehouse.articles_between(self.first, self.last):
                yield from map(Met, day)

    def sources(self, warehouse: Warehouse) -> Mapping[str, str]:
        """Return the source file of the wanted articles that are stored, by id."""
        if self.first is None or self.last is None:
            return {article.article_id: article.source_file for article in warehouse.articles_of(self.ids)}
        return {article.article_id: article.source_file for article in self.in_range(warehouse)}

    def in_range(self, warehouse: Warehouse) -> list[StoredArticle]:
        """Return what is stored of the days of a range, without the texts; nothing for a set of articles."""
        if self.first is None or self.last is None:
            return []
        return warehouse.stored_between(self.first, self.last)

    def holds(self, article: Article) -> bool:
        """Say whether an article is wanted by itself, whatever is stored."""
        if self.first is None or self.last is None:
            return article.article_id in self.ids
        return article.published_on is not None and self.first <= article.published_on <= self.last


@dataclass
class Again:
    """Reads the wanted articles again, also those that are stored as wanted and have another day by now."""

    wanted: Wanted
    stored: Mapping[str, str]
    """Source file of the wanted articles that are stored, by id."""

    _met: set[str] = field(default_factory=set)
    _troubled: set[str] = field(default_factory=set)
    """Paths of files that could not be read whole."""

    def is_wanted(self, article: Article) -> bool:
        """Say whether an article shall be coded."""
        self._met.add(article.article_id)
        return self.wanted.holds(article) or article.article_id in self.stored

    @property
    def met_count(self) -> int:
        """Articles met so far, wanted or not."""
        return len(self._met)

    def watched(self, met: Iterable[Met]) -> Iterator[Met]:
        """Yield what is met, noting which files had rejections."""
        for one in met:
            if isinstance(one.row, Rejection):
                self._troubled.add(one.row.file)
            yield one

    def withdrawn(self, files: Iterable[LandedFile]) -> frozenset[str]:
        """Return the stored articles that no file holds any more; those of files with rejections may be in there."""
        paths = {place for path in self._troubled for place in _with_outer(path)}
        troubled = {file.name for file in files if file.path in paths}
        return frozenset(
            article_id
            for article_id, source in self.stored.items()
            if article_id not in self._met and troubled.isdisjoint(_with_outer(source))
        )


def _with_outer(path: str) -> Iterator[str]:
    """Yield a path and all it lies in: a file of an archive goes by the archive's path and its own."""
    while path:
        yield path
        path = path.rpartition("/")[0]
