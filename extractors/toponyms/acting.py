"""Capitals that stand for governments: in "Washington rejected the offer" no place is meant."""

from extractors.parse import Parse
from extractors.resolve.lexicon import Lexicon
from extractors.toponyms.words import ACTS

WAYS = frozenset("road highway route train flight line border way distance fly travel run drive".split())
DEALT = frozenset("with against by between among".split())
STANCES = frozenset(
    """
    decision policy position stance demand request refusal response reaction ally allies support backing pressure
    proposal offer intention plan strategy approach view willingness determination claim accusation
    """.split()
)


def is_acting(parse: Parse, token: int, text: str, lexicon: Lexicon) -> bool:
    """Tell whether the name at a token is a seat of power that acts for its government."""
    if lexicon.capital_of(text) is None or lexicon.country(text) is not None:
        return False
    current = token
    while parse.deps[current] == "conj" and parse.tags[parse.heads[current]] in ("NNP", "NNPS"):
        current = parse.heads[current]
    head, dep = parse.heads[current], parse.deps[current]
    if dep == "nsubj":
        return parse.is_verb(head) and parse.lemmas[head] in ACTS
    if dep == "pobj":
        return parse.lower[head] in DEALT and parse.deps[head] in ("prep", "agent") and not _is_place_of(parse, head)
    if dep == "poss":
        return parse.lemmas[head] in STANCES
    return dep == "dobj" and parse.lemmas[head] in ("urge", "accuse", "warn", "tell", "ask", "blame", "criticize")


def _is_place_of(parse: Parse, preposition: int) -> bool:
    """Tell whether two cities bound a way rather than talk: trains between Baghdad and Basra."""
    head = parse.heads[preposition]
    return parse.lower[preposition] == "between" and parse.lemmas[head] in WAYS
