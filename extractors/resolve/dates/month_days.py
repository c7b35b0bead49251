"""Days of the month in all written forms: March 3, 3rd of March 2024, Nov. 13-16."""

import re
from collections.abc import Iterator
from datetime import date

from extractors.resolve.dates import periods
from extractors.resolve.dates.expression import DateExpression, Tense
from extractors.resolve.dates.periods import Period, exists, unknown
from extractors.resolve.dates.reading import Context, Reading, group, rule
from extractors.resolve.dates.tenses import looks_ahead
from extractors.resolve.dates.words import DAY, MONTH, YEAR, S, month_number
from schemas.enums import Precision

CONSTANT = (
    (9, 11, 2001, re.compile(r"attack|terror|hijack|suicide|plot|memorial")),
    (10, 7, 2023, re.compile(r"(?:\S+ )?(?:attack|massacre|assault|atrocit|raid)")),
    (1, 6, 2021, re.compile(r"(?:\S+ )?(?:riot|insurrection|attack on the (?:U\.?S\.? )?Capitol)")),
)
"""Days that news names by month and day alone: month, day, year, words that follow."""

GROUP = re.compile(
    r"(?: \w+)? (?:movement|alliance|coalition|brigades?|front|group|bloc|camp"
    r"|martyrs|revolutionary|organi[sz]ation)\b",
    re.IGNORECASE,
)
"""What makes a date the name of a group: the July 26 Movement."""

COUNTED = re.compile(r"\s(?!in|at|on|for|with|by|and|or|of|when|as|to|after|before)[a-z]")
DAY_TAIL = r"(?![\d:%]|[.,]\d)"
UNTIL_DAY = (
    rf"(?P<joint>{S}?[-–—]{S}?|{S}(?:to|through|until|till|and){S})"
    rf"(?P<last>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?{DAY_TAIL}"
)
YEAR_TAIL = (
    rf"(?: ?,?{S}(?:of{S})?(?:{YEAR}|(?P<relative>last|this|next){S}year\b"
    rf"|(?P<that>(?:that|the{S}same){S}year)\b)"
    rf"|,?{S}'(?P<short>\d\d)\b)"
)
LISTED = re.compile(
    rf"(?:,|,?\s(?:and|or))\s(?P<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)?){DAY_TAIL}"
    r"(?=\s*[.,;:)]|\s(?:and|or|in|at|to|when|for|with)\b|\Z)"
)


def explicit_year(match: re.Match[str], context: Context) -> int | None:
    """Return the year in digits."""
    year, short = group(match, "year"), group(match, "short")
    if year:
        return int(year)
    return periods.full_year(int(short), context.reference) if short else None


def relative_year(match: re.Match[str], context: Context) -> int | None:
    """Return the year that `last year` or `that year` means, or None where that is not known."""
    relative = group(match, "relative")
    if relative and context.reference:
        return context.reference.year + {"last": -1, "this": 0, "next": 1}[relative.lower()]
    if group(match, "that") and context.anchor and context.anchor.first:
        return context.anchor.first.year
    return None


def stated_year(match: re.Match[str], context: Context, month: int, day: int) -> int | None:
    """Return the year that the words fix, or that everybody knows."""
    year = explicit_year(match, context)
    if year is not None:
        return year
    rest = context.after(match.end()).lstrip().lower()
    known = (y for m, d, y, words in CONSTANT if (m, d) == (month, day) and words.match(rest))
    return next(known, None) or relative_year(match, context)


def nearest_year(month: int, day: int, context: Context, tense: Tense) -> int | None:
    """Return the year of the day before or after publication that the clause means."""
    reference = context.reference
    if reference is None:
        return None
    # The 29th of February is looked for in leap years only.
    past = next(y for y in range(reference.year, 0, -1) if exists(y, month, day) and date(y, month, day) <= reference)
    ahead = next(y for y in range(reference.year, 9999) if exists(y, month, day) and date(y, month, day) >= reference)
    back, wait = (reference - date(past, month, day)).days, (date(ahead, month, day) - reference).days
    return ahead if looks_ahead(tense, back, wait) else past


def read_month_day(match: re.Match[str], context: Context) -> Reading | None:
    """Read `March 3`, with or without a year, and `Nov. 13-16`."""
    month, day = month_number(match["month"]), int(match["day"])
    last = int(group(match, "last") or day)
    in_order = last > day or group(match, "last") is None
    if not in_order or not exists(2000, month, last) or GROUP.match(context.after(match.end(), 30)):
        return None
    year = stated_year(match, context, month, day)
    has_year = year is not None
    if year is None and not (group(match, "relative") or group(match, "that")):
        tense = Tense.PAST if group(match, "which") else context.tense(match.start(), match.end())
        year = nearest_year(month, day, context, tense)
    name = "month-day" if last == day else "month-day-range"
    if year is None:
        return Reading(name, unknown(Precision.DAY if last == day else Precision.RANGE), has_year=False)
    first_day, last_day = periods.on_day(year, month, day), periods.on_day(year, month, last)
    if last == day:
        return Reading(name, periods.day(first_day), has_year)
    return Reading(name, Period(f"{first_day}/{last_day}", first_day, last_day, Precision.RANGE), has_year)


def read_month_day_to(match: re.Match[str], context: Context) -> Reading | None:
    """Read `June 13 to 24`, unless the second number counts something: `June 13 to 24 points`."""
    joined = match["joint"].strip().lower()
    opened = context.before(match.start(), 10).lower().rstrip().endswith(("from", "between"))
    if joined in ("to", "and") and not opened and (joined == "and" or COUNTED.match(context.after(match.end()))):
        return None
    return read_month_day(match, context)


def listed_days(text: str, end: int, reading: Reading) -> Iterator[DateExpression]:
    """Yield the days that follow a day of the same month: `April 24 and 25`."""
    first = reading.period.first
    if not reading.rule.endswith("month-day") or first is None:
        return
    day = first.day
    while match := LISTED.match(text, end):
        start, end = match.span("day")
        number = int(match["day"].rstrip("stndrh"))
        if number <= day or not exists(first.year, first.month, number):
            return
        day, when = number, first.replace(day=number)
        yield DateExpression(start, end, match["day"], when.isoformat(), when, when, Precision.DAY, "month-day-listed")


MONTH_DAYS = (
    rule(rf"{MONTH}{S}{DAY}{UNTIL_DAY}{YEAR_TAIL}?", read_month_day_to),
    rule(rf"(?:(?P<which>last|this{S}past){S})?{MONTH}{S}{DAY}{DAY_TAIL}{YEAR_TAIL}?", read_month_day),
    rule(rf"(?:the{S})?{DAY}{UNTIL_DAY}{S}(?:of{S})?{MONTH}\b{YEAR_TAIL}?", read_month_day_to),
    rule(rf"(?:the{S})?{DAY}{S}(?:of{S})?{MONTH}{YEAR_TAIL}?", read_month_day),
)
