"""Deeds that nobody does or asks for: what a fight is fought for, what somebody has the right or the power to do."""

from extractors.composition import HOSTILE
from extractors.match import Match, Matcher

POWERS = frozenset(
    "right ability power capability capacity freedom liberty means authority might strength inability".split()
)
"""Nouns whose infinitive says what may or can be done: "the right to shoot at intruders"."""


FIGHTING = frozenset("fight battle struggle combat war".split())
"""What is done in order to do harm: "rebels fighting to topple the government"."""


def is_aim(token: int, match: Match, matcher: Matcher) -> bool:
    """Tell whether a hostile deed is only what another deed of its kind is for, or what somebody can or may do."""
    parse = matcher.parse
    kind, head = match.kind, parse.heads[token]
    if kind.name not in HOSTILE or parse.tags[token] != "VB" or head == token or head > token:
        return False
    if not any(parse.tags[c] == "TO" for c in parse.all_children(token, "aux")):
        return False
    if parse.deps[token] == "acl" and parse.lemmas[head] in POWERS:
        return True
    if parse.deps[token] not in ("advcl", "xcomp", "acl"):
        return False
    if parse.lemmas[head] in FIGHTING:
        return True
    governing = matcher.match(head)
    return governing is not None and governing.kind is kind
