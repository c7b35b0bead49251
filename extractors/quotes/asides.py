"""Phrases and marks that attribute a whole sentence: "according to", "in the words of", "Minister: ..."."""

from extractors.identity.turns import NO_SPEAKERS
from extractors.parse import Parse
from extractors.predicates.agents import Agents
from extractors.quotes.attribution import Attribution, Piece, whole
from extractors.quotes.marks import DOUBLE, Stretch

RECKONING = frozenset("word view opinion estimation telling judgment judgement account reckoning eye".split())
"""Nouns of phrases such as "in the words of the envoy", "in her view"."""
REPORTING = frozenset("poll survey report study statement analysis memo letter ad exclusive source official".split())
"""Things and people for whom a colon speaks in a headline besides those who can act."""
DASHES = frozenset(("-", "--", "\u2014", "\u2013", "\u2015"))
NO_TURNS = frozenset("NOTE UPDATE CORRECTION CLARIFICATION EDITOR PHOTO VIDEO WATCH READ RELATED MORE".split())
BEFORE_COLON = 8
SIGNATURE = 14
"""Most tokens of a name after a quotation and a dash."""
NAMING = frozenset("NNP NNPS NN NNS JJ DT POS IN CD PRP$ HYPH VBG VBN , -LRB- -RRB-".split())
"""Tags of the words before a speaker's colon."""


def according(parse: Parse, token: int) -> Attribution | None:
    """Return what "according to" attributes, None where the word stands for something else."""
    to = token + 1
    if to >= len(parse.words) or parse.lower[to] != "to":
        return None
    source = parse.child(to, "pobj") if parse.heads[to] == token else parse.child(token, "pobj")
    if source is None:
        return None
    return Attribution(
        (token, to + 1), source, source, _rest(parse, whole(parse, token), parse.heads[token]), is_speech=True
    )


def reckoning(parse: Parse, noun: int) -> Attribution | None:
    """Return what "in the words of" or "in her view" attributes, None where the noun stands for something else."""
    preposition = parse.heads[noun]
    if parse.deps[noun] != "pobj" or parse.lower[preposition] not in ("in", "by"):
        return None
    of = next((p for p in parse.all_children(noun, "prep") if parse.lower[p] == "of" and p == noun + 1), None)
    source = parse.child(noun, "poss") if of is None else parse.child(of, "pobj")
    if source is None or parse.child(noun, "det", "poss") is None:
        return None
    pieces = _rest(parse, whole(parse, preposition), parse.heads[preposition])
    return Attribution((noun, noun + 1), source, source, pieces, is_speech=True)


def per(parse: Parse, agents: Agents, token: int) -> Attribution | None:
    """Return what "per the ministry" attributes, None for rates such as "ten per day"."""
    source = parse.child(token, "pobj")
    first, _ = parse.sentences[parse.sentence_of[token]]
    if source is None or (token > first and parse.words[token - 1] != ","):
        return None
    if not agents.is_agent(source) and parse.lemmas[source] not in REPORTING:
        return None
    pieces = _rest(parse, whole(parse, token), parse.heads[token])
    return Attribution((token, token + 1), source, source, pieces, is_speech=True)


def _rest(parse: Parse, phrase: Piece, governor: int) -> list[Piece]:
    """Return what a sentence says before the phrase that attributes it, and after where its verb stands there."""
    first, after = phrase
    low, high = parse.sentences[parse.sentence_of[first]]
    pieces = [piece for piece in ((low, first), (after, high)) if piece[1] - piece[0] > 1]
    return pieces if governor >= after else pieces[:1]


def colon(parse: Parse, agents: Agents) -> Attribution | None:
    """Return what a headline or a transcript attributes by a colon: "Minister: Taxes will fall"."""
    first = 1 if parse.words[0] in DOUBLE else 0
    at = next((i for i in range(first + 1, min(first + BEFORE_COLON, len(parse.words))) if parse.words[i] == ":"), None)
    if at is None or at + 1 >= len(parse.words) or not all(parse.tags[i] in NAMING for i in range(first, at)):
        return None
    source = _top(parse, at - 1, range(first, at))
    if not parse.is_noun(source) or parse.entities[source] in ("GPE", "LOC", "NORP"):
        return None
    piece = (at + 1, len(parse.words))
    if is_turn(parse):
        speaks = parse.words[source] not in NO_SPEAKERS
        speaker = source if speaks else None
        return Attribution((at, at + 1), speaker, speaker, [piece], is_speech=True, is_verbatim=True)
    may_speak = parse.entities[source] in ("PERSON", "ORG") or agents.is_agent_noun(parse.lemmas[source])
    if parse.lemmas[source] not in REPORTING and not (may_speak and agents.is_agent(source)):
        return None
    return Attribution((at, at + 1), source, source, [piece], is_speech=True)


def is_turn(parse: Parse) -> bool:
    """Tell whether a paragraph opens with a speaker's name in capitals and a colon: SECRETARY LUND: Good morning."""
    first = 1 if parse.words[0] in DOUBLE else 0
    for i in range(first, min(first + BEFORE_COLON, len(parse.words))):
        if parse.words[i] == ":":
            return i > first and parse.words[first] not in NO_TURNS
        if not parse.words[i].isupper():
            return False
    return False


def signature(parse: Parse, stretches: list[Stretch]) -> Attribution | None:
    """Return a quotation signed after a dash: "We will stay." - Ann Lee, mayor."""
    if len(stretches) != 1 or stretches[0].first > 1 or not stretches[0].is_closed:
        return None
    dash = stretches[0].after + 1
    rest = range(dash + 1, len(parse.words))
    if not 0 < len(rest) <= SIGNATURE or parse.words[dash] not in DASHES:
        return None
    if any(parse.is_verb(i) for i in rest) or not parse.words[dash + 1][:1].isupper():
        return None
    source = next((i for i in rest if parse.entities[i] == "PERSON" or parse.is_noun(i)), None)
    if source is None:
        return None
    source = _top(parse, source, rest)
    piece = (stretches[0].first, stretches[0].after)
    return Attribution((dash, dash + 1), source, source, [piece], is_speech=True)


def _top(parse: Parse, noun: int, within: range) -> int:
    """Return the noun on which a noun hangs within some tokens."""
    head = parse.heads[noun]
    while head != noun and head in within and parse.is_noun(head):
        noun, head = head, parse.heads[head]
    return noun
