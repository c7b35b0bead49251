"""Deep arguments of a predicate in the words of the text."""

from collections.abc import Iterator

from extractors.match import Matcher
from extractors.parse import Parse
from extractors.predicates.phrases import phrase

SLOTS = ("subject", "object", "dative", "complement", "clause", "gerund", "owner")
LONGEST = 60
"""Code points shown of a clause."""


def deep_arguments(matcher: Matcher, token: int, body: str) -> tuple[tuple[str, str], ...]:
    """Return slot and words of every argument of a predicate, passives and relative clauses undone."""
    seen: set[int] = set()
    found = []
    for slot in (*SLOTS, *_prepositions(matcher.parse, token)):
        tokens = tuple(t for t in matcher.slot(token, slot) if t not in seen)
        seen.update(tokens)
        if tokens:
            found.append((slot, ", ".join(words_of(matcher.parse, t, body) for t in tokens)))
    return tuple(found)


def words_of(parse: Parse, token: int, body: str) -> str:
    """Return the phrase of a noun, else the clause of a verb, shortened, as it stands in the text."""
    if parse.is_noun(token) or parse.tags[token].startswith(("PRP", "CD", "JJ", "RB", "W")):
        first, after = phrase(parse, token)
        return body[parse.starts[first] : parse.ends[after - 1]]
    first, last = parse.subtree(token)
    words = body[parse.starts[first] : parse.ends[last]]
    return words if len(words) <= LONGEST else words[: words.rfind(" ", 0, LONGEST)] + " ..."


def _prepositions(parse: Parse, token: int) -> Iterator[str]:
    for child in parse.all_children(token, "prep", "agent"):
        yield parse.lower[child]
