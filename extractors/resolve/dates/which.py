"""One period picked by its place: last week, this month, the following day, the end of the year."""

import re

from extractors.resolve.dates import periods
from extractors.resolve.dates.counted import STOP
from extractors.resolve.dates.edges import narrowed
from extractors.resolve.dates.expression import Tense
from extractors.resolve.dates.periods import PRECISIONS, Period
from extractors.resolve.dates.reading import Context, Reading, group, rule, still_open, vague
from extractors.resolve.dates.words import S
from schemas.enums import Precision

AHEAD = re.compile(r"\b(?:over|during|within|in|for|through|throughout)\s\Z", re.IGNORECASE)
OF = re.compile(r"\sof\b")
STEPS = {"last": -1, "past": -1, "latest": -1, "next": 1, "coming": 1, "upcoming": 1}
NO_DAY = ("last", "past", "this", "coming", "current", "latest", "full")
"""Words that pick no day of their own: today is not `this day`."""


def read_which(match: re.Match[str], context: Context) -> Reading | None:
    """Read `last week`, `this month`, `the next day`, `the same year`, `that year`."""
    which, unit = " ".join(match["which"].lower().split()), match["unit"].lower()
    article, _, word = which.rpartition(" ")
    if unit == "day" and word in NO_DAY:
        return None
    spanning = bool(AHEAD.search(context.before(match.start(), 14)))
    if word in ("same", "that"):
        return anchored(f"same-{unit}", unit, 0, context, context.anchor)
    if word in ("previous", "preceding"):
        return anchored(f"previous-{unit}", unit, -1, context, context.anchor or published(context))
    if word == "following" or (word == "next" and not spanning and (article == "the" or unit == "day")):
        return anchored(f"following-{unit}", unit, 1, context, context.anchor)
    if ("last" in which and OF.match(context.after(match.end(), 4))) or (
        which == "last" and context.before(match.start(), 4).lower() == "the "
    ):
        return None
    reference = context.reference
    if reference is None:
        return still_open(f"{word}-{unit}", PRECISIONS[unit])
    if which in ("the last", "the past", "past", "the next", "the coming") and unit != "weekend":
        back = word in ("last", "past")
        other = periods.shift(reference, unit, -1 if back else 1)
        period = Period(periods.length(1, unit), min(reference, other), max(reference, other), Precision.RANGE)
        return Reading("span-past" if back else "span-future", period)
    return Reading(f"{word}-{unit}", periods.around(unit, periods.shift(reference, unit, STEPS.get(word, 0))))


def published(context: Context) -> Period | None:
    """Return the day of publication as a date to count from."""
    return periods.day(context.reference) if context.reference else None


def anchored(name: str, unit: str, step: int, context: Context, anchor: Period | None) -> Reading:
    """Return the unit before, at or after the date stated before; days count from days only."""
    if unit == "day":
        anchor = context.day or (anchor if anchor and anchor.precision is Precision.DAY else None)
    if anchor is None or anchor.first is None:
        return still_open(name, PRECISIONS[unit])
    return Reading(name, periods.around(unit, periods.shift(anchor.first, unit, step)))


def read_day_before(match: re.Match[str], context: Context) -> Reading | None:
    """Read `the day before` at the end of a clause; before a noun it counts from an event."""
    if not STOP.match(context.after(match.end(), 12)):
        return None
    way = match["way"].lower()
    return anchored(f"day-{way}", "day", -1 if way == "before" else 1, context, context.anchor)


def read_of_unit(match: re.Match[str], context: Context) -> Reading | None:
    """Read `the end of the year`, `earlier in the week`, `the fiscal year`."""
    unit, reference = match["unit"].lower(), context.reference
    if unit == "day":
        return anchored("in-day", "day", 0, context, published(context)) if group(match, "in") else None
    if reference is None:
        return still_open(f"of-{unit}", PRECISIONS[unit])
    return Reading(f"of-{unit}", narrowed(periods.around(unit, reference), group(match, "part"), reference))


def read_year_end(match: re.Match[str], context: Context) -> Reading | None:
    """Read `year-end`, the past one after `since`."""
    if context.reference is None:
        return still_open("year-end", Precision.DAY)
    since = re.search(r"\b(?:since|from)\s\Z", context.before(match.start(), 6))
    return Reading("year-end", periods.day(periods.on_day(context.reference.year - bool(since), 12, 31)))


def read_weekend(match: re.Match[str], context: Context) -> Reading | None:
    """Read `over the weekend`, which looks back on weekdays unless the clause looks ahead."""
    reference, which = context.reference, " ".join((match["which"] or "").lower().split())
    if not which and not re.search(r"\b(?:over|on|at)\s\Z", context.before(match.start(), 6)):
        return None
    if reference is None:
        return still_open("weekend", Precision.RANGE)
    tense, running = context.tense(match.start(), match.end()), reference.weekday() >= 5
    step = 0
    if which.endswith(("last", "past")):
        step = -1
    elif which == "next":
        step = 1
    elif not running and (tense is Tense.PAST or (tense is Tense.UNKNOWN and which in ("the", ""))):
        step = -1
    return Reading("weekend", periods.weekend(periods.shift(reference, "week", step)))


def read_vague_units(match: re.Match[str], context: Context) -> Reading | None:
    """Read `recent weeks` and `the coming days`."""
    value = periods.length(None, match["unit"].lower())
    if match["which"].lower() in ("recent", "past"):
        return vague("recent", context, Tense.PAST, value)
    return vague("coming", context, Tense.FUTURE, value)


UNIT = r"(?P<unit>day|week|month|quarter|year|decade|century|weekend)"
WHICH = (
    rf"(?P<which>(?:(?:the|this|that){S})?(?:last|past|previous|preceding|next|following|coming|upcoming)"
    rf"|(?:the|that){S}(?:same|current|latest|full)|this|that)"
)
WHICH_RULES = (
    rule(
        rf"(?:the{S})?(?P<which>recent|coming|upcoming|past|next|future){S}"
        r"(?P<unit>day|week|month|quarter|year|decade)s",
        read_vague_units,
    ),
    rule(rf"{WHICH}{S}(?:(?:fiscal|calendar|full|whole|entire){S})?{UNIT}", read_which),
    rule(rf"the{S}day{S}(?P<way>before|after)", read_day_before),
    rule(
        rf"(?:the{S})?(?:very{S})?(?P<part>end|beginning|start|middle|close|rest|remainder){S}of{S}the{S}{UNIT}",
        read_of_unit,
    ),
    rule(rf"(?P<part>earlier|later|early|late){S}(?P<in>in){S}the{S}{UNIT}", read_of_unit),
    rule(rf"the{S}fiscal{S}{UNIT}", read_of_unit),
    rule(rf"(?:the{S})?(?:year(?:['’]s)?[ -]end|end-year)", read_year_end),
)
WEEKEND_RULES = (
    rule(
        rf"(?:(?P<which>(?:the|this){S}(?:past|coming)|last|this|next|past|coming|the){S})?weekend",
        read_weekend,
    ),
)
