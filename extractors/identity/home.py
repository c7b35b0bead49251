"""The country from which an article reports."""

from extractors.readers.dateline import dateline
from extractors.resolve.lexicon import Lexicon
from extractors.resolve.senses import resolve_name
from schemas import Article


def home_country(article: Article, lexicon: Lexicon) -> str | None:
    """Return the country of the place in an article's dateline, None without one."""
    opening = dateline(article.body)
    place = article.dateline or (opening.place if opening is not None else None)
    if place is None:
        return None
    name, _, within = place.partition(",")
    row = resolve_name(lexicon.gazetteer, name.title() if name.isupper() else name, outer=within.strip() or None)
    return row.country if row is not None and row.country in lexicon.country_codes else None
