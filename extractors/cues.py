"""Words that tell what an event is about or how exactly to code it, read once from `data/cues.csv`."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from extractors.parse import Parse
from extractors.resolve.tables import listed, packaged
from schemas.enums import PloverContext

CONTENT, CONTEXT, DETAIL = "content", "context", "detail"
USES = (CONTENT, CONTEXT, DETAIL)
"""What a cue tells: the deed inside a promise or demand, the context of a sentence, the code below a code."""

COLUMNS = ("use", "cue", "codes")
FILLERS = frozenset("- the a an its their his her our my your this that these those all any some 's ' \" `` ''".split())
"""Words that may stand inside a cue: "lift the sanctions"."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A word or phrase, in lemmas, and what it tells."""

    words: tuple[str, ...]
    codes: Mapping[str, tuple[str, ...]]
    """Codes or contexts by use."""


@dataclass(frozen=True, slots=True)
class Found:
    """A cue in a text, with the tokens of its words."""

    cue: Cue
    tokens: tuple[int, ...]


Index = Mapping[str, tuple[Cue, ...]]
"""Cues by their first word, the longest first."""


@cache
def cues() -> Index:
    """Return every cue."""
    return _index(USES)


@cache
def context_cues() -> Index:
    """Return the cues of contexts."""
    return _index((CONTEXT,))


def _index(uses: tuple[str, ...]) -> Index:
    told: dict[tuple[str, ...], dict[str, tuple[str, ...]]] = {}
    for use, text, codes in packaged("cues.csv", COLUMNS):
        if use in uses:
            told.setdefault(tuple(text.split()), {})[use] = listed(codes)
    index: dict[str, list[Cue]] = {}
    for words in sorted(told, key=lambda w: (-len(w), w)):
        index.setdefault(words[0], []).append(Cue(words, told[words]))
    return {first: tuple(found) for first, found in index.items()}


def find_cue(index: Index, parse: Parse, at: int, after: int) -> Found | None:
    """Return the longest cue that starts at a token and ends before another, by its lemmas or its words as "
    "they are."""
    lemmas, lower = parse.lemmas, parse.lower
    for cue in index.get(lemmas[at]) or index.get(lower[at]) or ():
        tokens = [at]
        token = at + 1
        for word in cue.words[1:]:
            while token < after and lemmas[token] in FILLERS and lemmas[token] != word:
                token += 1
            if token >= after or (lemmas[token] != word and lower[token] != word):
                break
            tokens.append(token)
            token += 1
        if len(tokens) == len(cue.words):
            return Found(cue, tuple(tokens))
    return None


def sentence_contexts(parse: Parse, first: int, after: int) -> set[PloverContext]:
    """Return the contexts that the words of a sentence tell; a word counts once, within its longest cue."""
    index = context_cues()
    found: set[PloverContext] = set()
    token = first
    while token < after:
        cue = find_cue(index, parse, token, after)
        if cue is None:
            token += 1
        else:
            found.update(PloverContext(code) for code in cue.cue.codes[CONTEXT])
            token = cue.tokens[-1] + 1
    return found
