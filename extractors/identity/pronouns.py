"""Whom a pronoun means: who is quoted, the subject of its clause, or the most salient fitting name before it."""

from collections.abc import Callable
from dataclasses import dataclass

from extractors.identity.clauses import (
    clause_verb,
    fronted_for,
    joined_before,
    local_subject,
    quoted_subject,
    relative_heads,
    role_of,
    subject_of,
)
from extractors.identity.referent import Naming, Referent, Sort
from extractors.identity.salience import most_salient
from extractors.identity.speakers import speaker_of
from extractors.identity.words import (
    AGENTIVE,
    EXPLETIVE,
    FIRST,
    MASCULINE,
    NEUTER,
    PERSONAL,
    PLURAL,
    REFLEXIVE,
    SUFFERED,
    TARGETED,
    WITH_BODIES,
)
from extractors.parse import Parse

WINDOWS = {"person": 4, "it": 2, "they": 2}
"""Sentences back to which a pronoun may point."""
QUOTED = 90.0
"""Extra weight of the subject of the verb that reports the pronoun's clause: "the group said it will"."""
OWN_CLAUSE = 50.0
"""Extra weight of the subject of the clause in which a possessive stands."""
NEXT_TO = 80.0
"""Extra weight of the noun that the pronoun's clause describes, or to which its phrase is joined."""
BODY_AS_MANY = 35.0
"""Handicap of a body for "they"."""
THING = 5.0
NAMELESS = 15.0
MANY = frozenset("police crew staff team press opposition family military army public".split())
"""Singular nouns that are "they" as readily as "it"."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a pronoun stands."""

    parse: Parse
    token: int
    paragraph: int
    sentence: int
    """Number of the sentence within the article."""


def meant(
    spot: Spot,
    order: list[Naming],
    naming_of: Callable[[Parse, int], Naming | None],
    is_agent_noun: Callable[[str], bool],
) -> Referent | None:
    """Return whom a pronoun means, None where it is nobody or unsure."""
    parse, token = spot.parse, spot.token
    lower = parse.lower[token]
    if lower in FIRST:
        return _named_at(speaker_of(parse, token), parse, naming_of)
    if lower in REFLEXIVE:
        if parse.deps[token] in ("appos", "npadvmod"):
            return None
        verb = clause_verb(parse, token)
        return _named_at(subject_of(parse, verb) if verb is not None else None, parse, naming_of)
    if lower == "it" and (is_empty(parse, token) or _is_matter(parse, token)):
        return None
    acting = is_acting(parse, token, is_agent_noun)
    fits = _fits(lower, acting=acting)
    if fits is None:
        return None
    window = WINDOWS["person" if lower in PERSONAL else "it" if lower in NEUTER else "they"]
    favoured: dict[int, float] = {}
    quoted = _named_at(quoted_subject(parse, token), parse, naming_of)
    if quoted is not None:
        favoured[id(quoted)] = QUOTED
    fronted = _named_at(fronted_for(parse, token), parse, naming_of)
    if fronted is not None and fits(fronted) is not None:
        return fronted
    doing, described_only = relative_heads(parse, token)
    for noun in described_only:
        verb = clause_verb(parse, noun)
        outer = _named_at(subject_of(parse, verb) if verb is not None else None, parse, naming_of)
        if outer is not None:
            favoured[id(outer)] = favoured.get(id(outer), 0.0) + OWN_CLAUSE
    for head in doing:
        described = _named_at(head, parse, naming_of)
        if described is not None:
            favoured[id(described)] = favoured.get(id(described), 0.0) + NEXT_TO
    if parse.deps[token] == "poss":
        joined = _named_at(joined_before(parse, token), parse, naming_of)
        if joined is not None:
            favoured[id(joined)] = favoured.get(id(joined), 0.0) + NEXT_TO
        verb = clause_verb(parse, token)
        owner = _named_at(subject_of(parse, verb) if verb is not None else None, parse, naming_of)
        if owner is not None:
            favoured[id(owner)] = favoured.get(id(owner), 0.0) + OWN_CLAUSE
    found = most_salient(
        order,
        place=(spot.paragraph, token),
        sentence=spot.sentence,
        role=role_of(parse, token),
        window=window,
        fits=fits,
        barred=(*_barred(parse, token, naming_of), *_all_at(described_only, parse, naming_of)),
        favoured=favoured,
    )
    if found is not None and lower in PERSONAL and found.gender is None:
        found.gender = "m" if lower in MASCULINE else "f"
    return found if found is not None and found.sort is not Sort.THING else None


def _named_at(token: int | None, parse: Parse, naming_of: Callable[[Parse, int], Naming | None]) -> Referent | None:
    naming = naming_of(parse, token) if token is not None else None
    return naming.referent if naming is not None else None


def _all_at(
    tokens: tuple[int, ...], parse: Parse, naming_of: Callable[[Parse, int], Naming | None]
) -> tuple[Referent, ...]:
    return tuple(r for token in tokens if (r := _named_at(token, parse, naming_of)) is not None)


def _barred(parse: Parse, token: int, naming_of: Callable[[Parse, int], Naming | None]) -> tuple[Referent, ...]:
    """Return whom an object pronoun cannot mean: the subject of its own clause."""
    subject = _named_at(local_subject(parse, token), parse, naming_of)
    return (subject, *subject.members) if subject is not None else ()


def _fits(lower: str, *, acting: bool) -> Callable[[Referent], float | None] | None:
    """Return the test that an antecedent must pass, with the handicap of a second choice."""
    if lower in PERSONAL:
        gender = "m" if lower in MASCULINE else "f"

        def fits_person(referent: Referent) -> float | None:
            if referent.sort is not Sort.PERSON or referent.is_plural or referent.gender not in (None, gender):
                return None
            return 0.0 if referent.actor is not None and referent.actor.name is not None else NAMELESS

        return fits_person
    if lower in NEUTER:
        sorts = (Sort.BODY, Sort.COUNTRY)

        def fits_it(referent: Referent) -> float | None:
            if referent.is_plural:
                return None
            if referent.sort in sorts:
                return 0.0
            return THING if referent.sort is Sort.THING and not acting else None

        return fits_it
    if lower in PLURAL:

        def fits_they(referent: Referent) -> float | None:
            if referent.sort in (Sort.PEOPLE, Sort.JOINT):
                return 0.0
            if referent.sort is Sort.BODY:
                return THING if referent.nouns & MANY else BODY_AS_MANY
            return 0.0 if referent.sort is Sort.THING and referent.is_plural and not acting else None

        return fits_they
    return None


def is_acting(parse: Parse, token: int, is_agent_noun: Callable[[str], bool]) -> bool:
    """Tell whether the words around a pronoun ask for somebody who acts."""
    head, dep = parse.heads[token], parse.deps[token]
    if dep == "poss":
        return is_agent_noun(parse.lemmas[head])
    if dep == "nsubj":
        return parse.lemmas[head] in AGENTIVE
    if dep in ("nsubjpass", "dobj", "dative"):
        return parse.lemmas[head] in SUFFERED or parse.lemmas[head] in TARGETED
    return False


def is_empty(parse: Parse, token: int) -> bool:
    """Tell whether "it" stands for nobody: it is clear that, it took three days, it rained."""
    if parse.deps[token] == "expl":
        return True
    verb = parse.heads[token]
    if parse.deps[token] not in ("nsubj", "nsubjpass") or parse.lemmas[verb] not in EXPLETIVE:
        return False
    return any(
        (parse.deps[c] in ("ccomp", "csubj", "advcl", "xcomp") and c > verb)
        or (parse.deps[c] in ("acomp", "attr") and parse.child(c, "ccomp", "xcomp", "relcl") is not None)
        for c in parse.children[verb]
    )


def _is_matter(parse: Parse, token: int) -> bool:
    """Tell whether "it" as an object stands for a matter rather than somebody: denied it, voted against it."""
    head, dep = parse.heads[token], parse.deps[token]
    if dep in ("dobj", "dative"):
        return parse.lemmas[head] not in SUFFERED and parse.lemmas[head] not in TARGETED
    return dep == "pobj" and parse.lower[head] not in WITH_BODIES
