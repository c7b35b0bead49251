"""Which of the articles met still have to be coded."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from schemas import Article

Version = tuple[str, str | None]
"""Body hash and coder version."""

Known = Callable[[Collection[str]], Mapping[str, Version]]
"""Looks up the published version of articles by their ids."""


@dataclass(frozen=True)
class Sifted:
    """Some articles, parted by whether they are new."""

    to_code: Mapping[str, Article]
    """New and changed articles by id; of two versions only the one met last."""
    new: int
    changed: int
    unchanged: int


class Sieve:
    """Lets articles through that are not published, or were published otherwise."""

    def __init__(self, known: Known, coder_version: str) -> None:
        self._known = known
        self._coder_version = coder_version
        self._underway: dict[str, Version] = {}

    def sift(self, articles: Iterable[Article]) -> Sifted:
        """Return what is to be coded; the articles count as under way from now on."""
        met = tuple(articles)
        strange = {article.article_id for article in met} - self._underway.keys()
        versions = {**self._known(strange), **self._underway} if strange else self._underway
        current = {article.article_id: versions.get(article.article_id) for article in met}
        to_code: dict[str, Article] = {}
        new = changed = 0
        for article in met:
            version = article.body_hash, self._coder_version
            earlier = current[article.article_id]
            if earlier == version:
                continue
            new += earlier is None
            changed += earlier is not None
            current[article.article_id] = version
            self._underway[article.article_id] = version
            to_code.pop(article.article_id, None)
            to_code[article.article_id] = article
        return Sifted(to_code, new, changed, len(met) - new - changed)

    def forget(self, published: Iterable[tuple[str, str]]) -> None:
        """Drop articles, given by id and body hash, that the warehouse knows by now."""
        for article_id, body_hash in published:
            if self._underway.get(article_id) == (body_hash, self._coder_version):
                del self._underway[article_id]
