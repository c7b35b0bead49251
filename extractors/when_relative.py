"""Events dated by another one: two days after a truce took effect, a week before the vote."""

import re
from dataclasses import dataclass
from datetime import date

from extractors.parse import Parse
from extractors.resolve.dates import periods
from extractors.resolve.dates.words import COUNT, UNIT, S, count_of
from schemas import EventDate
from schemas.enums import EventDateSource

MEASURE = re.compile(
    rf"\b(?:(?P<the>the)|{COUNT}){S}(?:(?:full|whole){S})?{UNIT}s?\Z|\b(?P<night>the{S}(?:night|evening|morning))\Z",
    re.IGNORECASE,
)
LONGEST = 5
"""Tokens of the longest measure."""
WITHIN = frozenset("nsubj nsubjpass dobj pobj prep conj xcomp compound acl".split())
"""Links within the clause that tells of an event."""
WAYS = {"after": 1, "following": 1, "before": -1}


@dataclass(frozen=True, slots=True)
class Offset:
    """How long after or before another event something happened."""

    other: int
    """Token of the other event's predicate."""
    start: int
    end: int
    unit: str
    count: int
    led: tuple[int, int]
    """Offsets of the words that `after` or `before` leads."""

    def holds(self, start: int) -> bool:
        """Tell whether an offset lies in the words that tell of the other event."""
        return self.led[0] <= start < self.led[1]

    def event_date(self, day: date, body: str, *, rule: str) -> EventDate | None:
        """Return the date so far from a day, with the words of the body that measure it."""
        period = periods.around(self.unit, periods.shift(day, self.unit, self.count))
        if period is None:
            return None
        return EventDate(
            text=body[self.start : self.end],
            start=self.start,
            end=self.end,
            value=period.value,
            first=period.first,
            last=period.last,
            precision=period.precision,
            source=EventDateSource.TEXT,
            rule=rule,
        )


@dataclass(frozen=True, slots=True)
class _Link:
    """A measured `after` or `before`, what it leads and what it hangs from."""

    word: int
    led: int
    main: int
    unit: str
    count: int
    first: int


def offset_to_event(parse: Parse, token: int) -> Offset | None:
    """Return how far the event at a token lies from the main one, if it is what `two days after` leads."""
    for link in _links(parse, token):
        low, high = parse.subtree(link.led)
        if low <= token <= high and _is_led(parse, token, link.led):
            return _offset(parse, link, link.main, -link.count)
    return None


def offset_from_event(parse: Parse, token: int) -> Offset | None:
    """Return how far the event at a token lies from the one that its clause names: fled two days after the raid."""
    for link in _links(parse, token):
        if _is_led(parse, token, link.main):
            return _offset(parse, link, link.led, link.count)
    return None


def _offset(parse: Parse, link: _Link, other: int, count: int) -> Offset:
    low, high = parse.subtree(link.led)
    led = (max(parse.starts[low], parse.ends[link.word]), parse.ends[high])
    return Offset(other, parse.starts[link.first], parse.ends[link.word], link.unit, count, led)


def _links(parse: Parse, token: int) -> list[_Link]:
    first, after = parse.sentences[parse.sentence_of[token]]
    found = (_link(parse, at, first) for at in range(first + 1, after) if parse.lower[at] in WAYS)
    return [link for link in found if link is not None]


def _link(parse: Parse, word: int, first: int) -> _Link | None:
    begin = max(first, word - LONGEST)
    measure = MEASURE.search(" ".join(parse.words[begin:word]))
    if measure is None:
        return None
    skipped = len(measure.string[: measure.start()].split())
    if parse.deps[word] == "mark":
        led = parse.heads[word]
        main = parse.heads[led]
    else:
        child = parse.child(word, "pobj", "pcomp", "advcl")
        if child is None:
            return None
        led, main = child, parse.heads[word]
    while not parse.is_verb(main) and parse.heads[main] != main:
        main = parse.heads[main]
    if main == led:
        return None
    unit, count = ("day", 1) if measure["night"] or measure["the"] else (measure["unit"].lower(), None)
    if measure["the"]:
        unit = measure["unit"].lower()
    count = count if count is not None else count_of(measure["count"])
    if count is None or unit in ("hour", "decade", "century"):
        return None
    if unit == "fortnight":
        unit, count = "week", 2 * count
    return _Link(word, led, main, unit, count * WAYS[parse.lower[word]], begin + skipped)


def _is_led(parse: Parse, token: int, top: int) -> bool:
    """Tell whether a predicate is a clause's head or its subject, object or conjunct."""
    current = token
    for _ in range(4):
        if current == top:
            return True
        if parse.deps[current] not in (
            "nsubj",
            "nsubjpass",
            "dobj",
            "pobj",
            "prep",
            "conj",
            "xcomp",
            "compound",
            "acl",
        ):
            return False
        if parse.deps[current] == "conj" and parse.child(current, "nsubj", "nsubjpass") is not None:
            return False
        current = parse.heads[current]
    return current == top
