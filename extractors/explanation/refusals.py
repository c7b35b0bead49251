"""Why a frame that knows a word did not take it."""

from collections.abc import Iterator

from extractors.explanation.account import Refused
from extractors.explanation.arguments import words_of
from extractors.frames import ANY, BARE, EMPTY, FINITE, INFINITIVE, Condition, Entry
from extractors.match import Matcher

SHOWN = 2
"""Frames of a word that are told, the nearest first."""

WORDS = 5
"""Words of a condition that are told."""

ABOVE = frozenset(("governor", "light", "word", "head"))
"""Slots of which only the word counts, not all that hangs on it."""

CLAUSES = {FINITE: "a stated clause", INFINITIVE: "a to-infinitive", BARE: "a clause with a bare verb"}
NEEDS = {
    "actor": "nobody who acts",
    "recipient": "nobody whom it is done to",
    "both": "not both somebody who acts and somebody whom it is done to",
    "patient": "nobody who acts or whom it is done to",
    "several": "fewer than two who take part",
    "gathering": "neither two who take part nor a group",
    "content": "nothing that it is about",
}


def refusals(matcher: Matcher, token: int, body: str) -> tuple[Refused, ...]:
    """Return the frames that came nearest to taking a word, and what each missed."""
    found: list[tuple[int, Refused]] = []
    for entry in matcher.entries(token):
        reasons = list(_reasons(matcher, entry, token, body))
        pattern = f"{entry.kind.name}/{entry.frame.name}"
        found.append((len(reasons), Refused(matcher.parse.words[token], pattern, "; ".join(reasons))))
    nearest = sorted(found, key=lambda pair: pair[0])
    return tuple(dict.fromkeys(refused for _, refused in nearest))[:SHOWN]


def _reasons(matcher: Matcher, entry: Entry, token: int, body: str) -> Iterator[str]:
    particle = entry.frame.particle
    if particle is not None and not matcher.conditions.has_particle(token, particle):
        yield f"no {particle!r} with it"
        return
    unmet = [c for c in entry.frame.conditions if not matcher.conditions.holds(c, token, set())]
    for condition in unmet:
        yield _unmet(matcher, condition, token, body)
    match = matcher.fill(entry, token) if not unmet else None
    lack = matcher.lack(match) if match is not None else None
    if lack is not None:
        yield NEEDS.get(lack, f"nobody as {lack}")


def _unmet(matcher: Matcher, condition: Condition, token: int, body: str) -> str:
    parse, tokens = matcher.parse, matcher.slot(token, condition.slot)
    filled = ", ".join(parse.words[t] if condition.slot in ABOVE else words_of(parse, t, body) for t in tokens)
    words = condition.words
    if not condition.holds:
        return f"{condition.slot} is {filled!r}, which rules it out"
    if EMPTY in words:
        return f"{condition.slot} is {filled!r}, must be empty"
    if ANY in words:
        return f"no {condition.slot}"
    clause = next((told for word, told in CLAUSES.items() if word in words), None)
    wanted = clause or ", ".join(sorted(words)[:WORDS]) + (" ..." if len(words) > WORDS else "")
    if not filled:
        return f"no {condition.slot}, must be {wanted}"
    return f"{condition.slot} is {filled!r}, must be {wanted}"
