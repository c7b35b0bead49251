"""Periods counted from the publication or from the date stated before: last week, two years ago, a day later."""

import re
from datetime import date

from extractors.resolve.dates import periods
from extractors.resolve.dates.edges import narrowed
from extractors.resolve.dates.expression import Tense
from extractors.resolve.dates.periods import PRECISIONS, Period
from extractors.resolve.dates.reading import Context, Reading, group, rule, still_open
from extractors.resolve.dates.words import APPROX, COUNT, UNIT, WEEKDAY, S, count_of
from schemas.enums import Precision

STOP = re.compile(r"\s*(?:[.,;:!?)\"'”’—–]|$|\n|-\s)|\s(?:and|but|or|in|at|on)\b")
AHEAD = re.compile(r"\b(?:over|during|within|in|for|through|throughout)\s\Z", re.IGNORECASE)


def unit_of(match: re.Match[str]) -> tuple[str, int]:
    """Return the unit and how many of it make one: a fortnight is two weeks."""
    unit = match["unit"].lower()
    return ("week", 2) if unit == "fortnight" else (unit, 1)


def vague(context: Context, tense: Tense, name: str, value: str | None = None) -> Reading:
    """Return a period that is only known to lie before or after the publication."""
    if tense is Tense.PAST:
        return Reading(name, Period(value or "PAST_REF", None, context.reference, Precision.VAGUE))
    return Reading(name, Period(value or "FUTURE_REF", context.reference, None, Precision.VAGUE))


def stretch(name: str, value: str, one: date, other: date) -> Reading:
    return Reading(name, Period(value, min(one, other), max(one, other), Precision.RANGE))


def recent_anchor(context: Context) -> date | None:
    return context.anchor.first if context.anchor else None


def read_ago(match: re.Match[str], context: Context) -> Reading | None:
    count, (unit, size) = count_of(match["count"]), unit_of(match)
    reference = context.reference
    if count is None:
        return vague(context, Tense.PAST, "ago")
    if reference is None:
        return still_open("ago", PRECISIONS[unit])
    if unit == "year" and count == 1 and not match["half"] and not match["point"]:
        stated = context.quarter
        if stated:
            return Reading("ago", periods.moved_years(stated, -1))
    moved = periods.shift(reference, unit, -count * size)
    if match["half"] and unit == "year":
        moved = periods.shift(moved, "month", -6)
    if match["point"]:
        return Reading("ago", pointed(match["point"].lower(), moved))
    return Reading("ago", periods.around(unit, moved))


def pointed(point: str, moved: date) -> Period:
    """Return the day, week or month that `a year ago today` points at."""
    return periods.around(point.split()[-1] if " " in point else "day", moved)


def read_bare_ago(_: re.Match[str], context: Context) -> Reading | None:
    return vague(context, Tense.PAST, "ago")


def read_hours_ago(_: re.Match[str], context: Context) -> Reading | None:
    if context.reference is None:
        return still_open("ago", Precision.DAY)
    return Reading("ago", periods.day(context.reference))


def read_earlier(match: re.Match[str], context: Context) -> Reading | None:
    """Read `a day earlier` and `two weeks later` from the date stated before."""
    count, (unit, size) = count_of(match["count"]), unit_of(match)
    way = match["way"].lower()
    if way in ("before", "after", "afterward", "afterwards") and not STOP.match(context.after(match.end(), 12)):
        return None
    back = way in ("earlier", "before", "previously")
    name = "earlier" if back else "later"
    base = recent_anchor(context) or (context.reference if back else None)
    if count is None or base is None:
        return still_open(name, Precision.VAGUE if count is None else PRECISIONS[unit])
    stated = context.quarter
    if unit == "year" and count == 1 and stated:
        return Reading(name, periods.moved_years(stated, -1 if back else 1))
    return Reading(name, periods.around(unit, periods.shift(base, unit, (-count if back else count) * size)))


def read_year_earlier(_: re.Match[str], context: Context) -> Reading | None:
    stated = context.quarter
    if stated:
        return Reading("year-earlier", periods.moved_years(stated, -1))
    if context.reference is None:
        return still_open("year-earlier", Precision.YEAR)
    return Reading("year-earlier", periods.around("year", periods.shift(context.reference, "year", -1)))


def read_counted(match: re.Match[str], context: Context) -> Reading | None:
    """Read `the past six months`, `the next ten days`, `the last few weeks`."""
    which, (unit, size) = match["which"].lower(), unit_of(match)
    count = count_of(match["count"])
    back = which in ("last", "past", "previous", "preceding")
    if count is None:
        return vague(context, Tense.PAST if back else Tense.FUTURE, "span-vague", periods.length(None, unit))
    value = periods.length(count * size, unit)
    base = context.reference if which in ("last", "past", "next", "coming") else recent_anchor(context)
    if base is None:
        return still_open("span", Precision.RANGE)
    return stretch("span-past" if back else "span-future", value, base, periods.shift(base, unit, (-count if back else count) * size))


def read_within(match: re.Match[str], context: Context) -> Reading | None:
    """Read `within 30 days`; what it counts from is unknown where another event follows."""
    count, (unit, size) = count_of(match["count"]), unit_of(match)
    if count is None or context.reference is None:
        return still_open("within", Precision.VAGUE)
    if re.match(r"\s(?:of|after|from)\b", context.after(match.end(), 8)):
        return still_open("within", Precision.VAGUE)
    if context.tense(match.start(), match.end()) is Tense.PAST:
        return still_open("within", Precision.VAGUE)
    value = periods.length(count * size, unit)
    return stretch("within", value, context.reference, periods.shift(context.reference, unit, count * size))


def read_in(match: re.Match[str], context: Context) -> Reading | None:
    """Read `in two weeks` where the clause looks ahead, else it tells how long something took."""
    count, (unit, size) = count_of(match["count"]), unit_of(match)
    sure = match["time"] or match["now"]
    if not sure and context.tense(match.start(), match.end()) is not Tense.FUTURE:
        return None
    if not sure and unit == "quarter" and count == 1:
        return None
    if not sure and (re.match(r"\s(?:of|after)\b|-", context.after(match.end(), 8)) or not match["in"]):
        return None
    if count is None:
        return vague(context, Tense.FUTURE, "in-future")
    if context.reference is None:
        return still_open("in-future", PRECISIONS[unit])
    return Reading("in-future", periods.around(unit, periods.shift(context.reference, unit, count * size)))


def read_which(match: re.Match[str], context: Context) -> Reading | None:
    """Read `last week`, `this month`, `the next day`, `the same year`, `that year`."""
    which, unit = " ".join(match["which"].lower().split()), match["unit"].lower()
    article, _, word = which.rpartition(" ")
    if unit == "day" and word in ("last", "past", "this", "coming", "current", "latest", "full") and article != "the same":
        return None
    before = context.before(match.start(), 14)
    if word in ("same", "that"):
        return anchored("same-" + unit, unit, 0, context, context.anchor)
    if word in ("previous", "preceding"):
        return anchored("previous-" + unit, unit, -1, context, context.anchor or as_anchor(context))
    if word == "following" or (word == "next" and (article == "the" or unit == "day") and not AHEAD.search(before)):
        return anchored("following-" + unit, unit, 1, context, context.anchor)
    reference = context.reference
    if reference is None:
        return still_open(f"{word}-{unit}", PRECISIONS[unit])
    if article == "the" and word in ("last", "past") or which in ("this past", "past") and unit not in ("weekend",):
        if which == "the last" and not AHEAD.search(before):
            return None
        if which != "this past":
            return stretch("span-past", periods.length(1, unit), periods.shift(reference, unit, -1), reference)
    if article == "the" and word in ("next", "coming"):
        return stretch("span-future", periods.length(1, unit), reference, periods.shift(reference, unit, 1))
    step = {"last": -1, "past": -1, "next": 1, "coming": 1, "upcoming": 1, "latest": -1}.get(word, 0)
    return Reading(f"{word}-{unit}", periods.around(unit, periods.shift(reference, unit, step)))


def as_anchor(context: Context) -> Period | None:
    return periods.day(context.reference) if context.reference else None


def anchored(name: str, unit: str, step: int, context: Context, anchor: Period | None) -> Reading:
    anchor = context.day if unit == "day" and anchor else anchor
    if anchor is None or anchor.first is None:
        return still_open(name, PRECISIONS[unit])
    return Reading(name, periods.around(unit, periods.shift(anchor.first, unit, step)))


def read_day_before(match: re.Match[str], context: Context) -> Reading | None:
    """Read `the day before` at the end of a clause; before a noun it counts from an event."""
    if not STOP.match(context.after(match.end(), 12)):
        return None
    step = -1 if match["way"].lower() == "before" else 1
    return anchored("day-" + match["way"].lower(), "day", step, context, context.anchor)


def read_of_unit(match: re.Match[str], context: Context) -> Reading | None:
    """Read `the end of the year`, `earlier in the week` and `year-end`."""
    unit = match["unit"].lower()
    if unit == "day":
        return anchored("in-day", "day", 0, context, context.anchor) if group(match, "in") else None
    if context.reference is None:
        return still_open("of-" + unit, PRECISIONS[unit])
    return Reading("of-" + unit, narrowed(periods.around(unit, context.reference), group(match, "part"), context.reference))


def read_year_end(match: re.Match[str], context: Context) -> Reading | None:
    if context.reference is None:
        return still_open("year-end", Precision.DAY)
    since = re.search(r"\b(?:since|from)\s\Z", context.before(match.start(), 6))
    return Reading("year-end", periods.day(periods.on_day(context.reference.year - bool(since), 12, 31)))


def read_weekend(match: re.Match[str], context: Context) -> Reading | None:
    reference, which = context.reference, " ".join((match["which"] or "").lower().split())
    if reference is None:
        return still_open("weekend", Precision.RANGE)
    ahead = context.tense(match.start(), match.end()) is Tense.FUTURE
    started = reference.weekday() >= 5
    step = 0
    if which in ("last", "past", "this past", "the past") or (which in ("the", "") and not ahead and not started):
        step = -1
    elif which == "next":
        step = 1
    elif which == "this" and not ahead and not started and context.tense(match.start(), match.end()) is Tense.PAST:
        step = -1
    if not which and not re.search(r"\b(?:over|on|at)\s\Z", context.before(match.start(), 6)):
        return None
    return Reading("weekend", periods.weekend(periods.shift(reference, "week", step)))


def read_vague_units(match: re.Match[str], context: Context) -> Reading | None:
    back = match["which"].lower() in ("recent", "past", "last")
    return vague(context, Tense.PAST if back else Tense.FUTURE, "recent" if back else "coming", periods.length(None, match["unit"].lower()))


UNITS = rf"{UNIT}s?"
HALF = rf"(?P<half>{S}and{S}a{S}half|{S}1/2)?"
ONE = r"(?P<unit>day|week|month|quarter|year|decade|century|weekend)"
UNIT_RULES = (
    rule(rf"{APPROX}{COUNT}{HALF}{S}{UNITS}(?:{S}and{S}a{S}half)?{S}ago(?:{S}(?P<point>today|this{S}(?:week|month)))?", read_ago),
    rule(rf"{APPROX}(?:\w+{S})?(?:hours?|minutes?){S}ago", read_hours_ago),
    rule(rf"(?:(?:many|long){S})?(?:days|weeks|months|years|decades|centuries){S}ago", read_bare_ago),
    rule(rf"{APPROX}{COUNT}(?:{S}more)?{S}{UNITS}{S}(?P<way>earlier|later|before|after|afterwards?|previously)", read_earlier),
    rule(rf"(?:(?:the|a){S})?year-(?:ago|earlier)(?:{S}(?:quarter|period|level|figure)s?)?", read_year_earlier),
    rule(
        rf"(?:the{S})?(?P<which>last|past|previous|preceding|next|coming|following){S}{COUNT}{S}(?:(?:fiscal|calendar){S})?{UNIT}s(?:{S}or{S}so)?",
        read_counted,
    ),
    rule(rf"(?:the{S})?(?P<which>recent|coming|upcoming|past|next|future){S}(?P<unit>day|week|month|quarter|year|decade)s", read_vague_units),
    rule(rf"within{S}(?:the{S}next{S})?{COUNT}{S}{UNITS}", read_within),
    rule(rf"(?:(?P<in>in){S})?{APPROX}{COUNT}{S}{UNITS}(?:(?P<time>['’]?{S}time\b)|(?P<now>{S}from{S}(?:now|today))|(?=\W))", read_in),
    rule(
        rf"(?P<which>(?:(?:the|this|that){S})?(?:last|past|previous|preceding|next|following|coming|upcoming|current|same|latest|full)|this|that)"
        rf"{S}(?:(?:fiscal|calendar|full|whole|entire){S})?{ONE}",
        read_which,
    ),
    rule(rf"the{S}day{S}(?P<way>before|after)", read_day_before),
    rule(rf"(?:the{S})?(?:(?:very{S})?(?P<part>end|beginning|start|middle|close|rest|remainder){S}of){S}the{S}{ONE}", read_of_unit),
    rule(rf"(?P<part>earlier|later|early|late){S}(?P<in>in){S}the{S}{ONE}", read_of_unit),
    rule(rf"the{S}fiscal{S}{ONE}", read_of_unit),
    rule(rf"(?:the{S})?(?:year(?:['’]s)?[ -]end|end-year)", read_year_end),
)
WEEKEND_RULES = (rule(rf"(?:(?P<which>(?:the|this){S}(?:past|coming)|last|this|next|past|coming|the){S})?weekend", read_weekend),)
