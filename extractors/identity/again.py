"""Whom a noun phrase names again: by surname, acronym, part of a name, the same noun, or a noun for its kind."""

from typing import TYPE_CHECKING

from extractors.identity.definites import count_of, is_bare, same_noun, single
from extractors.identity.description import NAMED_RULES, PROPER, Described
from extractors.identity.referent import Referent, Sort
from extractors.identity.register import Register, key_of
from extractors.identity.words import POINTERS, SIDE_NOUNS
from extractors.parse import Parse
from schemas.enums import ActorType

if TYPE_CHECKING:
    from extractors.identity.namings import Namings

NEW = frozenset(("a", "an", "another", "some", "other", "more", "several", "many", "no", "any"))
"""Words before somebody not named yet."""
POINTING = frozenset(("det", "predet", "preconj", "cc"))

Found = tuple[Referent | None, str | None]
"""Whom a phrase names again, and the rule where its own words do not say so."""


def find_again(namings: "Namings", parse: Parse, token: int, described: Described) -> Found:
    """Return whom a phrase names again, None for somebody new, and the rule where the words alone do not say it."""
    register = namings.register
    if described.person is not None:
        known = register.person(described.person, described.nouns)
        return known or _named_late(namings, parse, token, described), None
    determined = {parse.lower[c] for c in parse.children[token] if parse.deps[c] in POINTING}
    if parse.tags[token] in PROPER:
        known = _short_name(register, parse, token, described, determined)
        if known is not None:
            return known, "short name"
    government = _owned_government(namings, parse, token)
    if government is not None:
        return government, "owner"
    actor = described.actor
    if described.sort is Sort.COUNTRY and actor is not None and actor.country is not None and not determined & NEW:
        name = key_of(actor.name or "")
        return register.by_text(name, Sort.COUNTRY) or register.by_text(name, Sort.BODY), None
    if described.is_name:
        return _by_name(register, described), None
    lemma = parse.lemmas[token]
    if described.sort is Sort.THING and not namings.lexicon.is_agent_noun(lemma) and lemma not in SIDE_NOUNS:
        return None, None
    if is_bare(parse, token):
        return _definite(namings, parse, token, described, determined)
    owned = any(parse.tags[c] == "PRP$" for c in parse.children[token])
    if owned or determined & NEW or (described.is_plural and count_of(parse, token)):
        return None, None
    return register.by_text(key_of(described.text), described.sort), None


def _short_name(
    register: Register, parse: Parse, token: int, described: Described, determined: set[str]
) -> Referent | None:
    """Return whose surname, acronym or shortened name a capitalised word is."""
    # A surname is one whatever the model or a list of agent nouns takes it for.
    unknown = described.actor is None or described.actor.rule not in NAMED_RULES
    if unknown and len(described.text.split()) == 1 and parse.child(token, "det") is None:
        found = register.person(key_of(described.text))
        if found is not None:
            return found
    found = register.acronym(parse.words[token])
    if found is None and determined & {"the", "this"} and not described.is_name:
        found = register.body(tuple(key_of(described.text).split()))
    return found


def _named_late(namings: "Namings", parse: Parse, token: int, described: Described) -> Referent | None:
    """Return the nameless person of the sentence before whose name comes now: "a general ... General Karki"."""
    sentence = namings.sentence(parse, token)
    country = described.actor.country if described.actor is not None else None
    for naming in reversed(namings.register.order):
        if sentence - naming.sentence > 1:
            return None
        referent, actor = naming.referent, naming.referent.actor
        if referent.sort is not Sort.PERSON or actor is None or actor.name is not None or referent.is_plural:
            continue
        if referent.nouns & described.nouns and (country is None or actor.country in (None, country)):
            return referent if naming.sentence < sentence else None
    return None


def _by_name(register: Register, described: Described) -> Referent | None:
    actor = described.actor
    name = actor.name if actor is not None else None
    found = register.by_text(key_of(name or described.text), described.sort)
    if found is None and actor is not None and actor.rule == "name":
        found = register.body(tuple(key_of(described.text).split()))
    return found


def _definite(namings: "Namings", parse: Parse, token: int, described: Described, determined: set[str]) -> Found:
    register, lemma, count = namings.register, parse.lemmas[token], count_of(parse, token)
    if lemma == "government":
        return _government(namings, parse, token, register)
    same = same_noun(register, parse, token)
    if same is not None:
        return same, "same noun"
    if described.is_plural or count is not None or determined & POINTERS:
        joint = namings.several(parse, token, count, lemma)
        return joint, "several" if joint is not None else None
    here = (namings.paragraph, token, namings.sentence(parse, token))
    found = single(register, parse, token, here=here, own=namings.own_country())
    return found, "definite" if found is not None else None


def _government(namings: "Namings", parse: Parse, token: int, register: Register) -> Found:
    """Return whose "the government" is: that of a country named just before, of the dateline, or the last one."""
    here = (namings.paragraph, token, namings.sentence(parse, token))
    found = single(register, parse, token, here=here, own=namings.own_country())
    if found is not None:
        return found, "definite"
    if namings.home is not None:
        return namings.country(namings.home), "dateline"
    same = same_noun(register, parse, token)
    return same, "same noun" if same is not None else None


def _owned_government(namings: "Namings", parse: Parse, token: int) -> Referent | None:
    """Return the country of "his government": that of the person, else that of the dateline."""
    possessor = parse.child(token, "poss")
    if possessor is None or parse.lemmas[token] not in ("government", "administration"):
        return None
    naming = namings.of(parse, possessor)
    owner = naming.referent.actor if naming is not None else None
    if owner is None or owner.type is not ActorType.PERSON:
        return None
    code = owner.country or (namings.home if owner.sector == "GOV" else None)
    return namings.country(code) if code is not None and code in namings.lexicon.country_codes else None
