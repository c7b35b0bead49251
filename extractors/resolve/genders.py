"""Whether a person is a man or a woman, by title or first name; unknown stays None."""

from functools import cache

from extractors.resolve.tables import packaged

COLUMNS = ("name", "gender")

TITLES = {
    **dict.fromkeys(("mr", "mr.", "sir", "lord", "herr", "king", "prince", "sheikh", "imam", "father", "pope"), "m"),
    **dict.fromkeys(("mrs", "mrs.", "ms", "ms.", "miss", "lady", "dame", "frau", "queen", "princess", "madame"), "f"),
}


def gender_of(words: str) -> str | None:
    """Return `m` or `f` for a title or a name that tells it."""
    first, *rest = words.casefold().split() or [""]
    found = TITLES.get(first) or (TITLES.get(rest[-1]) if rest else None)
    return found or _first_names().get(first)


def is_first_name(word: str) -> bool:
    """Tell whether a word in any case is a packaged first name."""
    return word.casefold() in _first_names()


@cache
def _first_names() -> dict[str, str]:
    """Return the packaged first names that belong to one gender nearly everywhere."""
    return {name.casefold(): gender for name, gender in packaged("first_names.csv", COLUMNS)}
