"""Whose a thing is: "Netanyahu's policies", "attacks of the PKK", "Turkish prisons"."""

from collections.abc import Callable

from extractors.parse import Parse
from extractors.resolve.lexicon import Actor, Lexicon

OWNED = frozenset(("poss", "amod", "compound", "nmod"))
OWNERS = ("GPE", "NORP", "ORG", "PERSON")
LINKS = frozenset(("of", "by", "in", "against", "on"))


def owner_of(parse: Parse, head: int, lexicon: Lexicon, actor_of: Callable[[Parse, int], Actor | None]) -> Actor | None:
    """Return the possessor, demonym, apposition or `of` phrase of a noun that tells its country."""
    for child in parse.children[head]:
        if _is_for_or_against(parse, child):
            continue
        if parse.deps[child] in OWNED and (
            parse.entities[child] in OWNERS or parse.tags[child] in ("NNP", "PRP$", "JJ") or parse.deps[child] == "poss"
        ):
            actor = actor_of(parse, child) if parse.is_noun(child) or parse.tags[child] == "PRP$" else None
            if actor is None and parse.words[child][:1].isupper():
                country = lexicon.demonym(parse.words[child]) or lexicon.country(parse.words[child])
                if country is not None:
                    actor = Actor(name=None, type=None, country=country, sector=None, rule="owner")
            if actor is not None and actor.country:
                return actor
    for child in parse.all_children(head, "appos"):
        country = lexicon.country(parse.words[child]) or lexicon.capital_of(parse.words[child])
        if parse.entities[child] == "GPE" and country is not None:
            return Actor(name=None, type=None, country=country, sector=None, rule="owner")
    for preposition in parse.all_children(head, "prep"):
        if parse.lower[preposition] in LINKS:
            target = parse.child(preposition, "pobj")
            if target is not None:
                actor = actor_of(parse, target)
                if actor is not None and actor.country:
                    return actor
    return None


def _is_for_or_against(parse: Parse, token: int) -> bool:
    """Tell whether a name only says whose friend or foe somebody is: pro-Russian, anti-French."""
    return token > 1 and parse.words[token - 1] == "-" and parse.lower[token - 2] in ("pro", "anti", "non")
