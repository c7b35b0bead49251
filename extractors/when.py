"""When an event happened: the date expression that belongs to its predicate, else the day of publication."""

from bisect import bisect_right
from datetime import date

from extractors.parse import Parse
from extractors.resolve.dates import DateExpression
from extractors.when_relative import Offset, offset_from_event, offset_to_event
from schemas import EventDate
from schemas.enums import EventDateSource, Precision, Status

CLAUSES = frozenset("relcl advcl ccomp acl conj parataxis".split())
MODIFIERS = frozenset("poss compound nmod amod nummod npadvmod".split())
APART = frozenset("after before since until following".split())
"""Words before another event, whose date is not that of the first."""
STAGED = frozenset("hold stage attend sign join address conduct host open end begin start close finish launch".split())
"""Verbs whose deed falls on the day of what they take: attended Friday's summit."""
AHEAD = frozenset("will shall would may might must should can could 'll".split())
CHAIN = 4


def event_date(
    parse: Parse, token: int, dates: tuple[DateExpression, ...], published: date | None, status: Status, body: str
) -> EventDate | None:
    """Return the date of the predicate at a token of a body's parse.

    The expression attached nearest to the predicate wins, then that of a clause it goes on with, then the day so
    long before or after another event; an event that happened and has none takes the day of publication; one that
    is planned, denied or demanded stays open.
    """
    here = _of_sentence(parse, token, dates)
    if status is Status.ACTUAL and published is not None:
        here = [(at, one) for at, one in here if not (_is_to_come(one, published) and _is_told_of(parse, at, token))]
    chosen = _attached(parse, token, here)
    apart = offset_to_event(parse, token)
    if chosen is not None and (apart is None or apart.holds(chosen.start)):
        return _stated(chosen)
    if apart is not None:
        return _moved(body, apart, _attached(parse, apart.other, here) or _shared(parse, apart.other, here))
    away = offset_from_event(parse, token)
    if away is not None:
        moved = _moved(body, away, _attached(parse, away.other, here))
        if moved is not None:
            return moved
    chosen = _shared(parse, token, here)
    if chosen is not None:
        return _stated(chosen)
    if published is None or status is not Status.ACTUAL:
        return None
    return EventDate(
        text=None,
        start=None,
        end=None,
        value=published.isoformat(),
        first=published,
        last=published,
        precision=Precision.DAY,
        source=EventDateSource.PUBLICATION,
        rule="publication",
    )


def _is_to_come(one: DateExpression, published: date) -> bool:
    """Tell whether a date is that of a plan, no day on which something has happened: agreed to meet on Friday."""
    if one.first is not None and one.first > published:
        return True
    return one.rule.endswith(("-by", "-until", "-till")) and one.last is not None and one.last > published


def _is_told_of(parse: Parse, at: int, token: int) -> bool:
    """Tell whether a date belongs to what a predicate is about: agreed to meet on Friday."""
    current = at
    while parse.heads[current] != current and current != token:
        if parse.deps[current] == "xcomp":
            return True
        current = parse.heads[current]
    return False


def _stated(chosen: DateExpression) -> EventDate:
    return EventDate(
        text=chosen.text,
        start=chosen.start,
        end=chosen.end,
        value=chosen.value,
        first=chosen.first,
        last=chosen.last,
        precision=chosen.precision,
        source=EventDateSource.TEXT,
        rule=chosen.rule,
    )


def _moved(body: str, offset: Offset, other: DateExpression | None) -> EventDate | None:
    """Return the date so long before or after that of the other event, or None where that one has no day."""
    day = other.first if other is not None and other.first == other.last else None
    return None if day is None else offset.event_date(day, body, rule="other-event")


def _of_sentence(parse: Parse, token: int, dates: tuple[DateExpression, ...]) -> list[tuple[int, DateExpression]]:
    """Return the dates of a predicate's sentence, each with the token it begins at."""
    first, after = parse.sentences[parse.sentence_of[token]]
    start, end = parse.starts[first], parse.ends[after - 1]
    inside = (expression for expression in dates if expression.start >= start and expression.end <= end)
    return [(bisect_right(parse.starts, expression.start) - 1, expression) for expression in inside]


def _attached(parse: Parse, token: int, dates: list[tuple[int, DateExpression]]) -> DateExpression | None:
    above = _ancestors(parse, token)
    best: tuple[int, int] | None = None
    chosen: DateExpression | None = None
    for at, expression in dates:
        distance = _distance(parse, at, above, expression)
        if distance is None:
            continue
        rank = (distance, abs(expression.start - parse.starts[token]))
        if best is None or rank < best:
            best, chosen = rank, expression
    return chosen


def _ancestors(parse: Parse, token: int) -> dict[int, int]:
    """Return a predicate and what governs it within its clause, with the steps up."""
    found, current, steps = {token: 0}, token, 0
    while parse.heads[current] != current and steps < CHAIN:
        if parse.deps[current] in CLAUSES and parse.is_verb(current):
            break
        current = parse.heads[current]
        steps += 1
        found[current] = steps * 2
    return found


def _distance(parse: Parse, at: int, above: dict[int, int], expression: DateExpression) -> int | None:
    """Return how far a date hangs from the predicate, or None where another predicate stands between."""
    current = at
    for steps in range(8):
        if current in above:
            return steps + above[current]
        head = parse.heads[current]
        if head == current:
            return None
        if parse.is_verb(current) and parse.deps[current] not in ("aux", "auxpass", "xcomp"):
            return None
        if parse.ends[current] > expression.end and parse.lower[current] in APART:
            return None
        if _dates_a_noun(parse, current, head, expression) and head not in above:
            return None
        current = head
    return None


def _dates_a_noun(parse: Parse, current: int, head: int, expression: DateExpression) -> bool:
    """Tell whether a date only says which one is meant: condemned Friday's attack, the accord of 2015."""
    if parse.starts[head] < expression.end and parse.starts[head] >= expression.start:
        return False
    if not parse.is_noun(head) or parse.lemmas[parse.heads[head]] in STAGED:
        return False
    opening = parse.starts[parse.sentences[parse.sentence_of[current]][0]]
    if expression.start == opening and parse.deps[current] != "poss":
        return False
    return parse.deps[current] in MODIFIERS or (parse.deps[current] == "prep" and parse.lower[current] == "of")


def _shared(parse: Parse, token: int, dates: list[tuple[int, DateExpression]]) -> DateExpression | None:
    """Return the date of the clause that a predicate goes on with: killed nine in May and took two hostages."""
    current = token
    for _ in range(CHAIN):
        while not parse.is_verb(current) and parse.heads[current] != current:
            current = parse.heads[current]
        while parse.deps[current] == "xcomp" and parse.heads[current] != current:
            current = parse.heads[current]
        head, dep = parse.heads[current], parse.deps[current]
        if dep in ("relcl", "advcl"):
            told = _told_when(parse, current, dates)
            if told is not None:
                return told
        is_joined = dep == "conj"
        is_beside = dep == "advcl" and parse.tags[current] == "VBG" and parse.child(current, "mark", "nsubj") is None
        if head == current or not parse.is_verb(head) or not (is_joined or is_beside):
            return None
        found = _attached(parse, head, dates)
        if found is not None and (is_beside or _goes_on(parse, current, head) or _opens(parse, head, found)):
            return found
        current = head
    return None


def _goes_on(parse: Parse, verb: int, head: int) -> bool:
    """Tell whether a joined verb has neither a subject nor a tense of its own."""
    if parse.child(verb, "nsubj", "nsubjpass") is not None:
        return False
    ahead = [any(parse.lower[i] in AHEAD for i in parse.all_children(one, "aux")) for one in (verb, head)]
    return not ahead[0] or ahead[1]


def _opens(parse: Parse, verb: int, found: DateExpression) -> bool:
    """Tell whether a date opens a sentence and so counts for all that is told in it."""
    subject = parse.child(verb, "nsubj", "nsubjpass")
    return subject is not None and found.end <= parse.starts[parse.subtree(subject)[0]]


def _told_when(parse: Parse, verb: int, dates: list[tuple[int, DateExpression]]) -> DateExpression | None:
    """Return the date right before the `when` that opens a clause: on Tuesday, when gunmen shot a guard."""
    for child in parse.all_children(verb, "advmod", "mark"):
        if parse.lower[child] in ("when", "where"):
            gap = child - 1
            while gap > 0 and parse.words[gap] in (",", "-"):
                gap -= 1
            return next((one for at, one in dates if at <= gap and one.end == parse.ends[gap]), None)
    return None
