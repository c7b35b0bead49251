"""Periods counted in units: two years ago, a day later, the past six months, within 30 days."""

import re
from datetime import date

from extractors.resolve.dates import periods
from extractors.resolve.dates.expression import Tense
from extractors.resolve.dates.periods import PRECISIONS, Period
from extractors.resolve.dates.reading import Context, Reading, rule, still_open, vague
from extractors.resolve.dates.words import APPROX, COUNT, UNIT, WEEKDAY, WEEKDAY_NUMBERS, S, count_of
from schemas.enums import Precision

STOP = re.compile(r"\s*(?:[.,;:!?)\"'”’—–]|$|\n|-\s)|\s(?:and|but|or|in|at|on)\b")
"""What follows a bare `the day before` and no noun that it counts from."""


def unit_of(match: re.Match[str]) -> tuple[str, int]:
    """Return the unit and how many of it make one: a fortnight is two weeks."""
    unit = match["unit"].lower()
    return ("week", 2) if unit == "fortnight" else (unit, 1)


def whole_days(unit: str, count: int) -> tuple[str, int]:
    """Return hours as the days they touch, everything else as it is."""
    return ("day", -(-count // 24)) if unit == "hour" else (unit, count)


def read_ago(match: re.Match[str], context: Context) -> Reading | None:
    """Read `two years ago`; after a quarter `a year ago` is the same quarter."""
    count, (unit, size) = count_of(match["count"]), unit_of(match)
    reference = context.reference
    if count is None:
        return vague("ago", context, Tense.PAST)
    if reference is None:
        return still_open("ago", PRECISIONS[unit])
    if context.quarter and (unit, count, match["half"], match["point"]) == ("year", 1, None, None):
        return Reading("ago", periods.moved_years(context.quarter, -1))
    moved = periods.shift(reference, unit, -count * size)
    if match["half"] and unit == "year":
        moved = periods.shift(moved, "month", -6)
    if match["point"]:
        return Reading("ago", pointed(match["point"].lower(), moved))
    return Reading("ago", periods.around(unit, moved))


def pointed(point: str, moved: date) -> Period:
    """Return the day, week or month that `a year ago today` points at."""
    if point in WEEKDAY_NUMBERS:
        return periods.day(periods.shift(moved, "day", WEEKDAY_NUMBERS[point] - moved.weekday()))
    return periods.around(point.split()[-1] if " " in point else "day", moved)


def read_bare_ago(_: re.Match[str], context: Context) -> Reading | None:
    """Read `years ago`."""
    return vague("ago", context, Tense.PAST)


def read_hours_ago(_: re.Match[str], context: Context) -> Reading | None:
    """Read `three hours ago`."""
    if context.reference is None:
        return still_open("ago", Precision.DAY)
    return Reading("ago", periods.day(context.reference))


def read_earlier(match: re.Match[str], context: Context) -> Reading | None:
    """Read `a day earlier` and `two weeks later` from the date stated before."""
    count, (unit, size) = count_of(match["count"]), unit_of(match)
    way = match["way"].lower()
    if way.startswith(("before", "after")) and not STOP.match(context.after(match.end(), 12)):
        return None
    back = way in ("earlier", "before", "previously")
    name, sign = ("earlier", -1) if back else ("later", 1)
    anchor = context.day if unit in ("day", "week") else context.anchor
    base = anchor.first if anchor else context.reference if back else None
    if count is None:
        return still_open(name, Precision.VAGUE)
    if base is None:
        return still_open(name, PRECISIONS[unit])
    if context.quarter and (unit, count) == ("year", 1):
        return Reading(name, periods.moved_years(context.quarter, sign))
    return Reading(name, periods.around(unit, periods.shift(base, unit, sign * count * size)))


def read_year_earlier(_: re.Match[str], context: Context) -> Reading | None:
    """Read `the year-earlier quarter`."""
    if context.quarter:
        return Reading("year-earlier", periods.moved_years(context.quarter, -1))
    if context.reference is None:
        return still_open("year-earlier", Precision.YEAR)
    return Reading("year-earlier", periods.year(context.reference.year - 1))


def read_span(match: re.Match[str], context: Context) -> Reading | None:
    """Read `the past six months`, `the next ten days`, `the last few weeks`."""
    which, (unit, size) = match["which"].lower(), unit_of(match)
    count = count_of(match["count"])
    if which == "following" and not match[0].lower().startswith("the"):
        return None
    back = which in ("last", "past", "previous", "preceding")
    if count is None:
        return vague("span-vague", context, Tense.PAST if back else Tense.FUTURE, periods.length(None, unit))
    base = context.reference
    if which in ("previous", "preceding", "following"):
        base = context.anchor.first if context.anchor else None
    if base is None:
        return still_open("span", Precision.RANGE)
    value = periods.length(count * size, unit)
    unit, count = whole_days(unit, count * size)
    other = periods.shift(base, unit, -count if back else count)
    name = "span-past" if back else "span-future"
    return Reading(name, Period(value, min(base, other), max(base, other), Precision.RANGE))


def read_within(match: re.Match[str], context: Context) -> Reading | None:
    """Read `within 30 days`; what it counts from is unknown where another event follows."""
    count, (unit, size) = count_of(match["count"]), unit_of(match)
    reference = context.reference
    if count is None or reference is None or re.match(r"\s(?:of|after|from)\b", context.after(match.end(), 8)):
        return still_open("within", Precision.VAGUE)
    if context.tense(match.start(), match.end()) is Tense.PAST:
        return still_open("within", Precision.VAGUE)
    value = periods.length(count * size, unit)
    last = periods.shift(reference, *whole_days(unit, count * size))
    return Reading("within", Period(value, reference, last, Precision.RANGE))


def read_in(match: re.Match[str], context: Context) -> Reading | None:
    """Read `in two weeks` where the clause looks ahead; elsewhere it tells how long something took."""
    count, (unit, size) = count_of(match["count"]), unit_of(match)
    if not match["sure"]:
        alone = match["in"] and (unit, count) != ("quarter", 1)
        if not alone or re.match(r"\s(?:of|after)\b|-", context.after(match.end(), 8)):
            return None
        if context.tense(match.start(), match.end()) is not Tense.FUTURE:
            return None
    if count is None:
        return vague("in-future", context, Tense.FUTURE)
    if context.reference is None:
        return still_open("in-future", PRECISIONS[unit])
    return Reading("in-future", periods.around(unit, periods.shift(context.reference, unit, count * size)))


HALF = rf"(?P<half>{S}and{S}a{S}half|{S}1/2)?"
SPAN_UNIT = rf"(?:(?:fiscal|calendar){S})?{UNIT.replace(')', '|hour)')}s?"
COUNTED_RULES = (
    rule(
        rf"{APPROX}{COUNT}{HALF}{S}{UNIT}s?{S}ago(?:{S}(?P<point>today|this{S}(?:week|month)|{WEEKDAY}\b))?",
        read_ago,
    ),
    rule(rf"{APPROX}(?:(?:a{S})?[\w-]+{S})?(?:hours?|minutes?){S}ago", read_hours_ago),
    rule(rf"(?:(?:many|long){S})?(?:days|weeks|months|years|decades|centuries){S}ago", read_bare_ago),
    rule(
        rf"{APPROX}{COUNT}(?:{S}more)?{S}{UNIT}s?{S}(?P<way>earlier|later|before|after|afterwards?|previously)",
        read_earlier,
    ),
    rule(rf"(?:(?:the|a){S})?year-(?:ago|earlier)(?:{S}(?:quarter|period|level|figure)s?)?", read_year_earlier),
    rule(
        rf"(?:the{S})?(?P<which>last|past|previous|preceding|next|coming|following){S}{COUNT}{S}{SPAN_UNIT}"
        rf"(?:{S}or{S}so)?",
        read_span,
    ),
    rule(rf"within{S}(?:the{S}next{S})?{COUNT}{S}{SPAN_UNIT}", read_within),
    rule(
        rf"(?:(?P<in>in){S})?{APPROX}{COUNT}{S}{UNIT}s?(?P<sure>['’]?{S}time\b|{S}from{S}(?:now|today))?",
        read_in,
    ),
)
