"""Finds the dates of a text."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from extractors.resolve.dates.edges import bounded, find_bound, find_part, narrowed
from extractors.resolve.dates.expression import DateExpression, Tense
from extractors.resolve.dates.month_days import listed_days
from extractors.resolve.dates.periods import OutOfCalendarError, Period
from extractors.resolve.dates.ranges import joined, joins
from extractors.resolve.dates.reading import Context, Reading, Rule
from extractors.resolve.dates.starts import starts_before
from extractors.resolve.dates.tenses import guess_tense, led_tense
from extractors.resolve.dates.triggers import TRIGGER, rules_of
from schemas.enums import Precision

REACH = 1200
"""How far back a date can be that `the following day` counts from."""


@dataclass(frozen=True, slots=True)
class Found:
    """An expression and what later expressions need to know about it."""

    expression: DateExpression
    period: Period
    has_year: bool


def find_dates(
    text: str, reference: date | None, *, tense: Callable[[int, int], Tense] | None = None
) -> tuple[DateExpression, ...]:
    """Return the dates that a text states, in text order.

    `reference` is the day of publication; without it what depends on it stays open. `tense` tells for offsets
    whether their clause looks back or ahead; without it the words nearby decide.
    """

    def direction(start: int, end: int) -> Tense:
        return led_tense(text, start, tense(start, end) if tense else guess_tense(text, start, end))

    found: list[Found] = []
    quarter: Period | None = None
    for trigger in TRIGGER.finditer(text):
        floor = found[-1].expression.end if found else 0
        if trigger.start() < floor:
            continue
        context = Context(
            text,
            reference,
            direction,
            anchor_at(found, trigger.start()),
            anchor_at(found, trigger.start(), Precision.DAY),
            quarter,
        )
        hit = read_at(trigger, floor, context)
        if hit is None:
            continue
        start, end, reading = hit
        if reading.rule in ("quarter", "quarter-past") and is_past(reading.period, reference):
            quarter = reading.period
        found.append(finish(start, end, floor, reading, context))
        join_last(text, found, direction)
        found.extend(Found(day, reading.period, True) for day in listed_days(text, end, reading))
    return tuple(item.expression for item in found)


def is_past(period: Period, reference: date | None) -> bool:
    """Tell whether a period has begun."""
    return period.first is not None and (reference is None or period.first <= reference)


def anchor_at(found: list[Found], position: int, precision: Precision | None = None) -> Period | None:
    """Return the date last stated shortly before, of the precision asked for."""
    for item in reversed(found):
        if position - item.expression.end > REACH:
            return None
        if (
            item.period.first
            and item.period.precision is not Precision.VAGUE
            and precision in (None, item.period.precision)
        ):
            return item.period
    return None


def read_at(trigger: re.Match[str], floor: int, context: Context) -> tuple[int, int, Reading] | None:
    """Return the first reading from the leftmost word on that holds the trigger."""
    rules = rules_of(trigger[0])
    for start in starts_before(context.text, trigger.start(), floor):
        for rule in rules:
            match = rule.pattern.match(context.text, start)
            if match is None or match.end() <= trigger.start():
                continue
            reading = attempt(rule, match, context)
            if reading:
                return start, match.end() if reading.end is None else reading.end, reading
    return None


def attempt(rule: Rule, match: re.Match[str], context: Context) -> Reading | None:
    """Return the reading of a match, none for days that no calendar has."""
    try:
        return rule.read(match, context)
    except OutOfCalendarError:
        return None


def finish(start: int, end: int, floor: int, reading: Reading, context: Context) -> Found:
    """Return the expression with the words before it taken into account: early, since, by."""
    text, reference, period, name = context.text, context.reference, reading.period, reading.rule
    if period.precision is not Precision.VAGUE:
        begin, word = find_part(text, start, floor)
        if begin != start:
            start = begin
            period = period if period.precision is Precision.DAY else narrowed(period, word, reference)
        bound = None if name.endswith("-noun") or name == "overnight" else find_bound(text, start, end, floor)
        if bound:
            period = bounded(period, bound, reference, context.tense(start, end))
            name = f"{name}-{bound.replace(' ', '-')}"
    expression = DateExpression(
        start, end, text[start:end], period.value, period.first, period.last, period.precision, name
    )
    return Found(expression, reading.period, reading.has_year)


def join_last(text: str, found: list[Found], direction: Callable[[int, int], Tense]) -> None:
    """Replace the last two expressions by one where they are the ends of a range."""
    if len(found) < 2:
        return
    one, two = found[-2:]
    days = all(item.expression.rule.endswith("month-day") for item in (one, two))
    if not joins(text, one.expression.start, one.expression.end, two.expression.start, plain_to=days):
        return
    span = (one.expression.start, two.expression.end)
    weekly = all(re.match(r"weekday-(?!month)", item.expression.rule) for item in (one, two))
    range_ = joined((one.period, one.has_year), (two.period, two.has_year), direction(*span), weekly=weekly)
    if range_ is not None:
        whole = DateExpression(
            *span,
            text[slice(*span)],
            range_.value,
            range_.first,
            range_.last,
            range_.precision,
            f"{one.expression.rule}-to",
        )
        found[-2:] = [Found(whole, range_, True)]
