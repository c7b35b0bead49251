"""Noun phrases around a head token: the words that belong to it and the words that name it."""

from extractors.parse import Parse
from extractors.predicates.sharing import own_part

BEFORE = frozenset(
    """
    det amod compound nmod poss nummod quantmod predet case advmod neg punct
    """.split()
)
OPENERS = frozenset(
    """
    the a an this that these those some any both all its their his her
    """.split()
)
INSIDE = frozenset(("of",))
TITLE_PREPOSITIONS = frozenset(("for", "to", "in", "at", "from"))
TITLE_HEADS = frozenset(
    """
    spokesman spokeswoman spokesperson ambassador envoy representative authority official minister
    secretary adviser advisor commissioner delegate observer leader people force troop group resident
    lawyer candidate protester demonstrator police court prosecutor activist worker rebel militant
    government
    """.split()
)


def phrase(parse: Parse, head: int, *, with_apposition: bool = True, wide: bool = False) -> tuple[int, int]:
    """Return the first token of a head's noun phrase and the token after its last.

    Relative clauses, participles, joined nouns and loose prepositional phrases stay outside; `of` phrases, and place
    phrases of offices ("authorities in Iraq"), stay inside. A wide phrase keeps every prepositional phrase, as things
    need it ("the attack on a church in Quetta").
    """
    first, last = own_part(parse, head) or _left(parse, head), head
    for child in parse.children[head]:
        if child < head:
            continue
        dep, word = parse.deps[child], parse.lower[child]
        adjacent = child <= last + 1
        if dep == "case" and adjacent:
            continue
        if dep == "prep" and adjacent and (wide or _belongs(parse, head, word)):
            target = parse.child(child, "pobj")
            if target is not None:
                last = max(last, phrase(parse, target, with_apposition=False, wide=wide)[1] - 1)
        elif dep == "nummod" and adjacent:
            last = child
        elif (
            with_apposition
            and dep == "appos"
            and parse.entities[child] == "PERSON"
            and child - last <= 5
            and parse.entities[head] != "PERSON"
            and (parse.tags[head] != "NNS" or parse.words[last + 1] not in (",", ":"))
        ):
            last = phrase(parse, child, with_apposition=False)[1] - 1
    return first, last + 1


def _belongs(parse: Parse, head: int, preposition: str) -> bool:
    """Tell whether a prepositional phrase names whom its head stands for."""
    return preposition in INSIDE or (preposition in TITLE_PREPOSITIONS and parse.lemmas[head] in TITLE_HEADS)


def _left(parse: Parse, head: int) -> int:
    first = head
    for child in reversed(parse.children[head]):
        if child >= head or not (parse.deps[child] in BEFORE or _is_hyphened(parse, child)):
            continue
        if parse.deps[child] in ("punct", "advmod") and child != first - 1:
            continue
        if parse.deps[child] == "punct" and parse.words[child] not in ("-", "'", '"', "/"):
            continue
        low = _left(parse, child)
        if parse.subtree(child)[1] >= head:
            continue
        first = min(first, low)
    while first < head and parse.deps[first] == "punct":
        first += 1
    return first


def _is_hyphened(parse: Parse, token: int) -> bool:
    """Tell whether a word is the first half of a compound: Vietnamese-led."""
    return parse.deps[token] == "npadvmod" and parse.words[token + 1] == "-"


def naming(parse: Parse, head: int) -> tuple[int, int]:
    """Return the token range of a noun phrase without determiners and apposition, for look-ups."""
    first, after = phrase(parse, head, with_apposition=False)
    while (
        first < head
        and (parse.lower[first] in OPENERS or parse.tags[first] in ("CD", "DT", "PRP$"))
        and parse.entities[first] not in ("ORG", "GPE", "PERSON")
    ):
        first += 1
    return first, after
