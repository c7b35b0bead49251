"""Names that say again: in apposition, in brackets, after "known as"."""

from typing import TYPE_CHECKING

from extractors.identity.description import PROPER, Described
from extractors.identity.referent import Referent, Sort
from extractors.identity.words import POINTERS
from extractors.parse import Parse

if TYPE_CHECKING:
    from extractors.identity.namings import Namings

APPOSABLE = frozenset((Sort.PERSON, Sort.BODY, Sort.PEOPLE))
CALL_ITSELF = frozenset(("call", "style", "name", "dub"))
KNOWN_AS = frozenset(("known", "called", "dubbed", "nicknamed", "named", "alias"))


def apposed_person(parse: Parse, token: int) -> int | None:
    """Return the head of a person's name in apposition to a phrase."""
    return next((c for c in parse.all_children(token, "appos") if parse.entities[c] == "PERSON"), None)


def bearers(namings: "Namings", parse: Parse, token: int, apposed: int) -> Referent | None:
    """Return the person, or the persons, whose names follow a phrase: one of the two, Vera Lupan."""
    chain = [apposed]
    while (following := parse.child(chain[-1], "conj")) is not None:
        chain.append(following)
    found = [namings.of(parse, t) for t in chain]
    persons = tuple(n.referent for n in found if n is not None and n.referent.sort is Sort.PERSON)
    if len(persons) < 2:
        return persons[0] if persons and parse.tags[token] != "NNS" else None
    return namings.joint(persons, parse.lemmas[token])


def is_bearer(namings: "Namings", parse: Parse, token: int, described: Described) -> bool:
    """Tell whether an unknown name in apposition must be a person's: "his lawyer, Karim Fassi"."""
    if parse.tags[token] not in PROPER or described.person:
        return False
    if described.actor is not None and described.actor.rule != "name":
        return False
    while parse.deps[token] == "conj" and parse.heads[token] < token:
        token = parse.heads[token]
    head = parse.heads[token]
    if parse.deps[token] != "appos" or head >= token:
        return False
    if parse.tags[head] == "NNS":
        return namings.lexicon.is_agent_noun(parse.lemmas[head])
    naming = namings.of(parse, head)
    return naming is not None and naming.referent.sort is Sort.PERSON


def partner(namings: "Namings", parse: Parse, token: int, described: Described) -> Referent | None:
    """Return whom a phrase in apposition says again: "the ombudsman, Lucia Arce"."""
    head = parse.heads[token]
    if parse.deps[token] != "appos" or head >= token or parse.lower[head] in POINTERS:
        return None
    holders = [head]
    if parse.deps[head] == "pobj" and parse.is_noun(parse.heads[parse.heads[head]]):
        # "A cousin of the sheikh, Nasser": the name may be that of the first noun.
        holders.append(parse.heads[parse.heads[head]])
    for holder in holders:
        naming = namings.of(parse, holder)
        other = naming.referent if naming is not None else None
        if other is None or other.sort is not described.sort or other.sort not in APPOSABLE:
            continue
        if described.person is None or not namings.register.is_other_person(other, described.person):
            return other
    return None


def note_aliases(namings: "Namings", parse: Parse, token: int, referent: Referent) -> None:
    """Take note of "(FAO)", "known as Abu Tariq" and "which calls itself the Guard" after a phrase."""
    if referent.sort not in APPOSABLE:
        return
    after = parse.subtree(token)[1] + 1 if parse.child(token, "prep") is not None else token + 1
    for start in {token + 1, after}:
        opening, word, closing = (parse.words[start : start + 3] + [""] * 3)[:3]
        if opening == "(" and closing == ")" and word.isupper() and len(word) > 1:
            namings.register.alias(word, referent)
    for child in parse.all_children(token, "relcl"):
        name = parse.child(child, "oprd", "attr")
        if parse.lemmas[child] in CALL_ITSELF and name is not None and parse.tags[name] in PROPER:
            namings.note_alias(parse, name, referent)
    for child in parse.all_children(token, "acl", "appos"):
        if parse.lower[child] not in KNOWN_AS:
            continue
        name = parse.child(child, "oprd", "pobj")
        preposition = parse.child(child, "prep")
        if name is None and preposition is not None and parse.lower[preposition] == "as":
            name = parse.child(preposition, "pobj")
        if name is not None and parse.tags[name] in PROPER:
            namings.note_alias(parse, name, referent)
