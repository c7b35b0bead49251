"""People of several nations in one phrase: the ministers of France and Spain, Kenyan and Ethiopian troops."""

from dataclasses import replace

from extractors.parse import Parse
from extractors.resolve.actor import Actor
from extractors.resolve.lexicon import Lexicon

PLURALS = ("NNS", "NNPS")


def nations(parse: Parse, head: int, lexicon: Lexicon) -> tuple[tuple[str, str, int], ...]:
    """Return name, code and token of the countries that `of` joins behind a plural noun, none where it names one."""
    if parse.tags[head] not in PLURALS or not lexicon.is_agent_noun(parse.lemmas[head]):
        return ()
    for preposition in parse.all_children(head, "prep"):
        current = parse.child(preposition, "pobj")
        if parse.lower[preposition] != "of":
            continue
        found: list[tuple[str, str, int]] = []
        while current is not None:
            name = _name(parse, current)
            code = lexicon.country(name) or lexicon.capital_of(name)
            if code is None:
                return ()
            found.append((name, code, current))
            current = parse.child(current, "conj")
        return tuple(found) if len(found) > 1 else ()
    return ()


def _name(parse: Parse, token: int) -> str:
    """Return the words of a country's name."""
    before = [child for child in parse.all_children(token, "compound") if parse.entities[child]]
    return " ".join(parse.words[i] for i in (*before, token))


def in_nation(actor: Actor | None, name: str, code: str) -> Actor:
    """Return the part of a group that is of one nation."""
    if actor is None:
        return Actor(name=None, type=None, country=code, sector=None, rule="joint")
    words = actor.name.partition(" of ")[0] if actor.name else None
    return replace(actor, name=f"{words} of {name}" if words else None, country=code)


def noun_of(parse: Parse, token: int) -> int | None:
    """Return the noun that a people's name stands before where another one shares it: Kenyan and Ethiopian troops."""
    if parse.entities[token] != "NORP" or parse.deps[token] != "amod" or parse.child(token, "conj") is None:
        return None
    noun = parse.heads[token]
    return noun if parse.is_noun(noun) else None


def sharing(actor: Actor, group: Actor | None, noun: str) -> Actor:
    """Return those of a people who are what the shared noun says: Kenyan troops."""
    if group is None:
        return actor
    return replace(actor, name=f"{actor.name} {noun}", type=group.type, sector=group.sector)
