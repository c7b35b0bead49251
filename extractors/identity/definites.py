"""Noun phrases that point back: the group, the minister, the two countries, both sides."""

from collections.abc import Callable, Iterable

from extractors.identity.clauses import role_of
from extractors.identity.referent import Referent, Sort
from extractors.identity.register import Register
from extractors.identity.salience import most_salient
from extractors.identity.words import (
    BODY_SECTORS,
    COUNTRY_NOUNS,
    DETERMINERS,
    INTERNATIONAL,
    PERSON_NOUNS,
    POINTERS,
    SAME_OFFICE,
    SIDE_NOUNS,
    UNTYPED,
)
from extractors.parse import Parse

NEAR, FAR = 3, 60
"""Sentences back to which a noun may point at somebody of another name, and at a body whose name holds the noun."""
PAIR_WINDOW = 12
PEOPLE_NOUNS = frozenset("man woman person child".split())
UNKNOWN = 20.0
"""Handicap of a body of which nothing but its name is known."""
NUMBERS = {"two": 2, "both": 2, "neither": 2, "either": 2, "three": 3, "four": 4, "five": 5}


def is_bare(parse: Parse, head: int) -> bool:
    """Tell whether a noun has a pointing determiner and nothing that says anew whom it means."""
    pointing = False
    for child in parse.children[head]:
        dep, word = parse.deps[child], parse.lower[child]
        if dep in ("det", "predet", "preconj", "cc") and word in DETERMINERS:
            pointing = True
        elif dep == "nummod" and word in NUMBERS:
            continue
        elif dep in ("punct", "case", "conj", "cc", "appos", "prep", "relcl") and child > head:
            if (dep == "prep" and parse.lower[child] == "of") or (dep == "relcl" and child == head + 1):
                return False
        else:
            return False
    return pointing


def count_of(parse: Parse, head: int) -> int | None:
    """Return how many a phrase says they are."""
    return next((NUMBERS[parse.lower[c]] for c in parse.children[head] if parse.lower[c] in NUMBERS), None)


def count_over(parse: Parse, head: int) -> int | None:
    """Return how many of a group a phrase speaks of: three of its leaders."""
    preposition = parse.heads[head]
    if parse.deps[head] != "pobj" or parse.lower[preposition] != "of":
        return None
    return NUMBERS.get(parse.lower[parse.heads[preposition]])


def same_noun(register: Register, parse: Parse, head: int) -> Referent | None:
    """Return the latest referent that was named by the same noun in the same number."""
    lemma, plural = parse.lemmas[head], parse.tags[head] in ("NNS", "NNPS")
    for naming in reversed(register.order):
        referent = naming.referent
        if lemma in referent.nouns and referent.is_plural == plural and referent.sort is not Sort.THING:
            return referent
    return None


def single(
    register: Register, parse: Parse, head: int, *, here: tuple[int, int, int], own: str | None
) -> Referent | None:
    """Return whom "the country", "the company" or "the man" stands for where nobody was named by that noun.

    `own` is the speaker's country, which the speaker does not call "the country".
    """
    lemma = parse.lemmas[head]
    found = _single(register, parse, head, here=here, window=FAR, fits=lambda r: 0.0 if _is_named(lemma, r) else None)
    if found is not None:
        return found

    def fits(referent: Referent) -> float | None:
        if not _fits(lemma, referent):
            return None
        if own is not None and referent.sort is Sort.COUNTRY and referent.actor and referent.actor.country == own:
            return None
        return UNKNOWN if referent.actor is not None and referent.actor.rule == "name" else 0.0

    # Which government it is tells the sentence or the one before, else where the article reports from.
    return _single(register, parse, head, here=here, window=1 if lemma == "government" else NEAR, fits=fits)


def _single(
    register: Register,
    parse: Parse,
    head: int,
    *,
    here: tuple[int, int, int],
    window: int,
    fits: Callable[[Referent], float | None],
) -> Referent | None:
    paragraph, token, sentence = here
    role = role_of(parse, head)
    return most_salient(
        register.order, place=(paragraph, token), sentence=sentence, role=role, window=window, fits=fits
    )


def _is_named(lemma: str, referent: Referent) -> bool:
    """Tell whether a body's name holds a noun: the International Criminal Court is a court."""
    name = referent.actor.name if referent.actor is not None else None
    return referent.sort is Sort.BODY and name is not None and " " in name and lemma in name.casefold().split()


def _fits(lemma: str, referent: Referent) -> bool:
    if referent.is_plural or referent.actor is None:
        return False
    actor = referent.actor
    if lemma in COUNTRY_NOUNS:
        return referent.sort is Sort.COUNTRY and actor.country is not None
    if lemma in ("man", "woman"):
        return referent.sort is Sort.PERSON and referent.gender in (None, "m" if lemma == "man" else "f")
    if lemma in PERSON_NOUNS:
        return referent.sort is Sort.PERSON and _same_office(lemma, referent.nouns)
    if lemma in BODY_SECTORS and referent.sort is Sort.BODY and actor.name is not None:
        if lemma in actor.name.casefold().split():
            return True
        if actor.sector is None or (actor.rule == "institution" and not actor.country):
            return (lemma in UNTYPED and actor.rule in ("name", "institution")) or (
                lemma in INTERNATIONAL and actor.country == "IGO"
            )
        return actor.sector in BODY_SECTORS[lemma]
    return False


def _same_office(lemma: str, nouns: Iterable[str]) -> bool:
    if lemma in ("official", "politician", "figure", "leader", "suspect", "defendant"):
        return True
    return any(lemma in office and office & set(nouns) for office in SAME_OFFICE) or lemma in set(nouns)


def several(register: Register, *, number: int | None, sentence: int, lemma: str | None) -> tuple[Referent, ...]:
    """Return those for whom "the two ministers", "both sides" or "both" stands; empty where not that many fit."""
    wanted = number or 2
    counted = _counted(register, sentence, wanted, lemma)
    if counted is not None:
        return (counted,)
    if number is None:
        return ()
    found: list[Referent] = []
    sort = None
    for naming in reversed(register.order):
        if sentence - naming.sentence > PAIR_WINDOW:
            break
        for referent in reversed(naming.referent.everyone()):
            if referent in found or not _joins(lemma, referent):
                continue
            if sort is not None and referent.sort is not sort:
                continue
            sort = referent.sort
            found.append(referent)
        if len(found) >= wanted:
            break
    if len(found) != wanted:
        return ()
    return tuple(reversed(found))


def _counted(register: Register, sentence: int, wanted: int, lemma: str | None) -> Referent | None:
    """Return a plural or joint referent of just that number named shortly before: "two tribes ... the two sides"."""
    for naming in reversed(register.order):
        if sentence - naming.sentence > (FAR if lemma in SIDE_NOUNS else NEAR + 2):
            return None
        referent = naming.referent
        if referent.sort is Sort.JOINT and len(referent.members) == wanted:
            if all(_joins(lemma, member) for member in referent.members):
                return referent
        elif (
            referent.sort is Sort.PEOPLE
            and referent.number == wanted
            and (lemma is None or lemma in SIDE_NOUNS or lemma in PEOPLE_NOUNS)
        ):
            return referent
    return None


def _joins(lemma: str | None, referent: Referent) -> bool:
    """Tell whether somebody can be one of those whom a plural noun means."""
    if referent.is_plural or referent.actor is None:
        return False
    if lemma is None:
        return referent.sort in (Sort.COUNTRY, Sort.PERSON, Sort.BODY)
    if lemma in SIDE_NOUNS or lemma in POINTERS:
        return referent.sort in (Sort.COUNTRY, Sort.BODY)
    if referent.sort is Sort.PERSON and referent.actor.name is None:
        return False
    return _fits(lemma, referent)
