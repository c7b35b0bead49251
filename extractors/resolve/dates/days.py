"""Days named by their place to today or by the weekday: yesterday, last night, on Friday."""

import re
from datetime import date, timedelta

from extractors.resolve.dates import periods
from extractors.resolve.dates.counted import STOP
from extractors.resolve.dates.expression import Tense
from extractors.resolve.dates.month_days import MONTH_DAYS
from extractors.resolve.dates.periods import Period
from extractors.resolve.dates.reading import Context, Reading, rule, still_open
from extractors.resolve.dates.words import SHORT_WEEKDAYS, WEEKDAY, WEEKDAY_NUMBERS, S, named
from schemas.enums import Precision

PARTS = "morning|afternoon|evening|night|noon|midday|midnight|lunchtime"
DAYPART = rf"(?:{S}(?:early{S}|late{S}|mid-?)?(?:{PARTS})\b)?"
NAMES_BEFORE = re.compile(
    r"\b(?:Black|Bloody|Good|Ash|Palm|Super|Cyber|Giving|Easter|Holy|Maundy|Shrove|Whit|Sheffield|Freaky"
    r"|Red|Casual|USA|Russia|India|BBC|Mail on|NFL|Blue"
    r"|[Ee]ach|[Ee]very|[Mm]ost|[Mm]any|[Aa]ny)\s$"
)
NAMES_AFTER = re.compile(
    r"\s(?:Times|Telegraph|Mirror|Express|Mail|Herald|Independent|Post|Sport|World|Star|Tribune|People|Business|Nation|Standard"
    r"|Night (?:Live|Football|Lights)|Guardian|Punch|Vision|Monitor|Now|School|Agreement|Accord|FM|[Ss]how"
    r"|[Pp]rogramme)\b"
)
HABIT = re.compile(rf"(?:{S}and{S}\w+)?{S}(?:mornings|afternoons|evenings|nights)\b")
THAT = re.compile(r"\b(?:\w+ed|said|says?|told|\w+ing|\w+ion|claims?|critics|fears?)\s\Z")
"""Verbs and nouns whose clause `that` opens: `said that Thursday's vote`."""

HALF_A_WEEK = 3
OFFSETS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}


def at_offset(name: str, context: Context, days: int) -> Reading:
    """Return the day so many days from the publication."""
    if context.reference is None:
        return still_open(name, Precision.DAY)
    return Reading(name, periods.day(periods.shift(context.reference, "day", days)))


def is_name(match: re.Match[str], context: Context) -> bool:
    """Tell the name of a paper, a feast or a habit from a day."""
    before, after = context.before(match.start(), 12), context.after(match.end(), 16)
    return bool(NAMES_AFTER.match(after) or NAMES_BEFORE.search(before))


def read_named_day(match: re.Match[str], context: Context) -> Reading | None:
    """Read `yesterday`, `tomorrow night`, `the day before yesterday`."""
    word = match["word"].lower()
    if is_name(match, context):
        return None
    beyond = {None: 0, "before": -1, "after": 1}[match["beyond"] and match["beyond"].lower()]
    return at_offset(word, context, OFFSETS[word] + beyond)


def read_this_daypart(match: re.Match[str], context: Context) -> Reading | None:
    """Read `this morning`, `last night`, `that evening`."""
    which = match["which"].lower()
    if which in ("that", "the same"):
        return from_anchor("that-day", context, 0)
    return at_offset("daypart", context, -1 if which == "last" else 0)


def read_next_daypart(match: re.Match[str], context: Context) -> Reading | None:
    """Read `the night before` at the end of a clause, `the previous evening`, `the next morning`."""
    if match["way"] and not STOP.match(context.after(match.end(), 12)):
        return None
    back = (match["way"] or match["which"]).lower() in ("before", "previous", "preceding")
    return from_anchor("previous-daypart" if back else "following-daypart", context, -1 if back else 1)


def read_overnight(_: re.Match[str], context: Context) -> Reading | None:
    """Read `overnight`, the night before the publication."""
    if context.reference is None:
        return still_open("overnight", Precision.RANGE)
    before = periods.shift(context.reference, "day", -1)
    period = Period(f"{before.isoformat()}TNI", before, context.reference, Precision.RANGE)
    return Reading("overnight", period)


def from_anchor(name: str, context: Context, days: int) -> Reading:
    """Return the day so many days from the day last stated."""
    anchor = context.day
    if anchor is None or anchor.first is None:
        return still_open(name, Precision.DAY)
    return Reading(name, periods.day(periods.shift(anchor.first, "day", days)))


def nearest(weekday: int, reference: date, tense: Tense) -> date:
    """Return the weekday on or before a day, or on or after it where the clause looks ahead."""
    back = (reference.weekday() - weekday) % 7
    if tense is Tense.FUTURE or (tense is Tense.EITHER and back > HALF_A_WEEK):
        return periods.shift(reference, "day", (weekday - reference.weekday()) % 7)
    return periods.shift(reference, "day", -back)


def read_weekday(match: re.Match[str], context: Context) -> Reading | None:
    """Read `on Friday`, `last Friday`, `Friday next week`, `Friday, Oct. 17`."""
    if is_name(match, context) or HABIT.match(context.text, match.end()):
        return None
    dated = dated_weekday(match, context)
    if dated:
        return dated
    weekday = WEEKDAY_NUMBERS[match["weekday"].lower()]
    which = " ".join((match["which"] or "").lower().split())
    if which == "that" and THAT.search(context.before(match.start(), 16)):
        return None
    reference = context.reference
    if which in ("the previous", "the following", "the preceding", "the same", "that", "the next"):
        return anchored_weekday(weekday, which, context)
    if reference is None:
        return still_open("weekday", Precision.DAY)
    if match["week"]:
        offset = {"last": -1, "this": 0, "next": 1}[match["week"].lower()]
        monday = periods.shift(reference, "day", 7 * offset - reference.weekday())
        return Reading("weekday-of-week", periods.day(monday + timedelta(weekday)))
    if which in ("last", "past", "this past"):
        return Reading("weekday-last", periods.day(nearest(weekday, periods.shift(reference, "day", -1), Tense.PAST)))
    if which == "next":
        monday = periods.shift(reference, "day", 7 - reference.weekday())
        return Reading("weekday-next", periods.day(monday + timedelta(weekday)))
    if which in ("this coming", "coming", "the coming", "upcoming", "the upcoming"):
        return Reading("weekday-next", periods.day(nearest(weekday, periods.shift(reference, "day", 1), Tense.FUTURE)))
    tense = context.tense(match.start(), match.end())
    if which == "this" and tense is Tense.UNKNOWN:
        monday = periods.shift(reference, "day", -reference.weekday())
        return Reading("weekday-this", periods.day(monday + timedelta(weekday)))
    chosen = nearest(weekday, reference, tense)
    name = "weekday-future" if chosen > reference or tense is Tense.FUTURE else "weekday-past"
    return Reading(name, periods.day(chosen))


def read_week_from(match: re.Match[str], context: Context) -> Reading | None:
    """Read `a week from Monday`."""
    if context.reference is None:
        return still_open("week-from", Precision.DAY)
    coming = nearest(WEEKDAY_NUMBERS[match["weekday"].lower()], context.reference, Tense.FUTURE)
    return Reading("week-from", periods.day(periods.shift(coming, "week", 1)))


def anchored_weekday(weekday: int, which: str, context: Context) -> Reading:
    """Return the weekday before, on or after the day last stated."""
    anchor = context.day
    if anchor is None or anchor.first is None:
        return still_open("weekday-anchored", Precision.DAY)
    if which in ("the same", "that"):
        return Reading("weekday-anchored", periods.day(nearest(weekday, anchor.first, Tense.PAST)))
    step, tense = (-1, Tense.PAST) if which in ("the previous", "the preceding") else (1, Tense.FUTURE)
    moved = periods.shift(anchor.first, "day", step)
    return Reading("weekday-anchored", periods.day(nearest(weekday, moved, tense)))


def dated_weekday(match: re.Match[str], context: Context) -> Reading | None:
    """Return the reading of `Friday, Oct. 23`, which the day of the month decides."""
    gap = GAP.match(context.text, match.end())
    if gap is None:
        return None
    for candidate in MONTH_DAYS:
        inner = candidate.pattern.match(context.text, gap.end())
        reading = candidate.read(inner, context) if inner else None
        if inner and reading:
            end = inner.end() if reading.end is None else reading.end
            return Reading("weekday-" + reading.rule, reading.period, reading.has_year, end)
    return None


def read_short_weekday(match: re.Match[str], context: Context) -> Reading | None:
    """Read `Wed., Oct. 15`."""
    return dated_weekday(match, context)


GAP = re.compile(rf"(?:,{S}?|{S})(?:the{S}|on{S})?", re.IGNORECASE)
WHICH = (
    rf"(?:(?P<which>(?:the{S})?(?:last|next|previous|preceding|following|same|coming|upcoming)"
    rf"|this(?:{S}(?:past|coming))?|that|past){S})?"
)
DAYPART_BEFORE = rf"(?:(?:early|late|later|earlier|mid-?(?:morning|afternoon)){S})?"

DAY_RULES = (
    rule(
        rf"{DAYPART_BEFORE}(?:the{S}day{S}(?P<beyond>before|after){S})?"
        rf"(?P<word>today|tonight|yesterday|tomorrow)\b{DAYPART}",
        read_named_day,
    ),
    rule(
        rf"{DAYPART_BEFORE}(?P<which>this|last|that|the{S}same){S}(?:very{S})?(?:morning|afternoon|evening|night)",
        read_this_daypart,
    ),
    rule(
        rf"the{S}(?:(?P<which>previous|preceding|next|following){S})?(?:morning|afternoon|evening|night)"
        rf"(?(which)|{S}(?P<way>before|after))",
        read_next_daypart,
    ),
    rule("overnight", read_overnight),
)
WEEKDAY_RULES = (
    rule(rf"a{S}week{S}from{S}(?:next{S})?{WEEKDAY}", read_week_from),
    rule(
        rf"{DAYPART_BEFORE}{WHICH}{WEEKDAY}\b(?!-)(?:{S}(?:of{S})?(?P<week>last|this|next){S}week\b)?{DAYPART}",
        read_weekday,
    ),
    rule(rf"{named(SHORT_WEEKDAYS)}\b\.?", read_short_weekday),
)
