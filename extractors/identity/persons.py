"""Persons' names: which words of two names must agree for both to be one person."""

import unicodedata
from functools import lru_cache

SUFFIXES = frozenset(("jr", "jr.", "sr", "sr.", "ii", "iii", "iv"))
ARTICLES = ("al-", "el-", "ad-", "ar-", "as-", "an-", "at-", "ul-")
PARTICLES = frozenset("al el bin ibn ben abu de da dos del van von der den la le di du ag ould".split())


@lru_cache(maxsize=4096)
def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a person's name as they are compared: folded, without Arabic articles and suffixes."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    found = []
    for word in plain.replace("'", "").replace("’", "").split():
        bare = next((word.removeprefix(a) for a in ARTICLES if word.startswith(a) and len(word) > len(a) + 1), word)
        if bare not in SUFFIXES:
            found.append(bare.strip(".,"))
    return tuple(w for w in found if w)


def is_same(known: tuple[str, ...], said: tuple[str, ...]) -> bool:
    """Tell whether a later naming can be the person of an earlier one: by surname, or by a first name alone."""
    if not known or not said:
        return False
    if len(said) == 1:
        return said[0] in (known[-1], known[0]) and said[0] not in PARTICLES
    if len(known) == 1:
        return known[0] in (said[-1], said[0])
    if known[-1] != said[-1]:
        return known == said[: len(known)] or said == known[: len(said)]
    return _agree(known[0], said[0])


def _agree(one: str, other: str) -> bool:
    """Tell whether two first names, or their initials, agree."""
    return one == other or ((len(one) == 1 or len(other) == 1) and one[0] == other[0])
