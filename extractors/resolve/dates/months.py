"""Months and days of the month in all written forms."""

import re
from collections.abc import Iterator
from datetime import date

from extractors.resolve.dates import periods
from extractors.resolve.dates.expression import DateExpression, Tense
from extractors.resolve.dates.periods import Period
from extractors.resolve.dates.reading import Context, Reading, group, rule, still_open
from extractors.resolve.dates.spoken import SPOKEN_YEAR, spoken_year
from extractors.resolve.dates.tenses import looks_ahead
from extractors.resolve.dates.words import DAY, LONG_MONTH, MONTH, YEAR, S, month_number
from schemas.enums import Precision

CONSTANT = (
    (9, 11, 2001, re.compile(r"attack|terror|hijack|suicide|plot|memorial", re.IGNORECASE)),
    (10, 7, 2023, re.compile(r"(?:\S+ )?(?:attack|massacre|assault|atrocit|raid)", re.IGNORECASE)),
    (1, 6, 2021, re.compile(r"(?:\S+ )?(?:riot|insurrection|attack on the (?:U\.?S\.? )?Capitol)", re.IGNORECASE)),
)
"""Days that news names by month and day alone: month, day, year, words that follow."""

GROUP = re.compile(
    r"(?: \w+)? (?i:movement|alliance|coalition|brigades?|front|group|bloc|camp|martyrs|revolutionary|organi[sz]ation)\b"
)
DAY_TAIL = r"(?![\d:%]|[.,]\d)"
UNTIL_DAY = (
    rf"(?P<joint>{S}?[-–—]{S}?|{S}(?:to|through|until|till|and){S})"
    rf"(?P<last>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?{DAY_TAIL}"
)
YEAR_TAIL = (
    rf"(?:,?{S}(?:of{S})?(?:{YEAR}|(?P<relative>last|this|next){S}year\b|(?P<that>(?:that|the{S}same){S}year)\b)"
    rf"|,?{S}'(?P<short>\d\d)\b)"
)
AMBIGUOUS = re.compile(r"(?:March|April|May|June|August|MARCH|APRIL|MAY|JUNE|AUGUST)\Z")
LEAD = re.compile(
    r"\b(?:in|since|until|till|til|by|from|during|of|for|before|after|through|to|between|and|than|early|mid|middle|late"
    r"|end|beginning|start|last|next|this|past|or|on|as of|effective|throughout|around|previous|following|every|each)[ \n-]\Z",
    re.IGNORECASE,
)
PERSON = re.compile(r"\b(?:Theresa|Mrs\.?|Mr\.?|Ms\.?|Minister|Brian|Secretary|Captain|Erin|Dr\.?)\s(?:March|April|May|June|August)\b")
NO_NOUN = r"on|of|in|at|to|by|with|for|from|is|was|will|would|has|had|the|a|an|and|or|as|that|which|who|when|up|down|into"
NOUN_AHEAD = re.compile(rf"['’]s\b|{S}(?!(?:{NO_NOUN})\b)[\w-]{{3,}}")


def explicit_year(match: re.Match[str], context: Context) -> int | None:
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


def exists(year: int, month: int, day: int) -> bool:
    try:
        periods.on_day(year, month, day)
    except periods.OutOfCalendarError:
        return False
    return True


def read_month_day(match: re.Match[str], context: Context) -> Reading | None:
    month, day = month_number(match["month"]), int(match["day"])
    if not exists(2000, month, day) or GROUP.match(context.after(match.end(), 30)):
        return None
    until = group(match, "last")
    last = int(until) if until else None
    if last is not None and (last <= day or not exists(2000, month, last)):
        return None
    year = explicit_year(match, context)
    has_year = year is not None
    rest = context.after(match.end(), 40).lstrip()
    if year is None:
        year = next((y for m, d, y, words in CONSTANT if (m, d) == (month, day) and words.match(rest)), None)
    if year is None:
        year = relative_year(match, context)
        if year is None and (group(match, "relative") or group(match, "that")):
            return still_open("month-day", Precision.DAY if last is None else Precision.RANGE)
        has_year = year is not None
    if year is None:
        tense = Tense.PAST if group(match, "which") else context.tense(match.start(), match.end())
        year = nearest_year(month, day, context, tense)
    if year is None:
        return Reading("month-day", still_open("", Precision.DAY if last is None else Precision.RANGE).period, False)
    if last is None:
        return Reading("month-day", periods.day(periods.on_day(year, month, day)), has_year)
    first_day, last_day = periods.on_day(year, month, day), periods.on_day(year, month, last)
    period = Period(f"{first_day}/{last_day}", first_day, last_day, Precision.RANGE)
    return Reading("month-day-range", period, has_year)


def read_month_day_to(match: re.Match[str], context: Context) -> Reading | None:
    """Read `June 13 to 24`, unless the second number counts something: `June 13 to 24 points`."""
    joined = match["joint"].strip().lower()
    opener = context.before(match.start(), 10).lower().rstrip()
    if joined == "and" and not opener.endswith("between"):
        return None
    if joined in ("to", "and") and not opener.endswith(("from", "between")) and COUNTED.match(context.after(match.end())):
        return None
    return read_month_day(match, context)


COUNTED = re.compile(r"\s(?!in|at|on|for|with|by|and|or|of|when|as|to|after|before)[a-z]")


def read_month_year(match: re.Match[str], context: Context) -> Reading | None:
    month = month_number(match["month"])
    year = explicit_year(match, context)
    if year is None and group(match, "century"):
        year = spoken_year(match)
    if year is None:
        year = relative_year(match, context)
    if year is None:
        return still_open("month-year", Precision.MONTH)
    return Reading("month-year", periods.month(year, month))


def read_which_month(match: re.Match[str], context: Context) -> Reading | None:
    reference, month = context.reference, month_number(match["month"])
    which = " ".join(match["which"].lower().split())
    if reference is None:
        return still_open(f"month-{which.split()[-1]}", Precision.MONTH)
    now = (reference.year, reference.month)
    if which in ("last", "past", "this past", "the previous"):
        return Reading("month-last", periods.month(now[0] if month < now[1] else now[0] - 1, month))
    if which in ("next", "this coming", "coming", "the coming", "the following"):
        return Reading("month-next", periods.month(now[0] if month > now[1] else now[0] + 1, month))
    return Reading("month-this", periods.month(now[0], month))


def read_month(match: re.Match[str], context: Context) -> Reading | None:
    name, before, after = match["month"], context.before(match.start(), 24), context.after(match.end(), 30)
    if re.match(r"\s\d|['’]s\s\d", after) or GROUP.match(after) or re.search(r"\b(?:Black|Red)\s$", before):
        return None
    noun = bool(re.search(r"\b[Tt]he\s\Z", before) and NOUN_AHEAD.match(after))
    if AMBIGUOUS.search(name):
        if not (noun or LEAD.search(before)) or re.match(r"\s(?:[A-Z]|was\b|said\b|told\b)", after):
            return None
        if PERSON.search(context.text) or (name == "May" and re.match("['’]s", after) and not before.lower().endswith("in ")):
            return None
    elif name.rstrip(".") != name and not LEAD.search(before):
        return None
    reference, month = context.reference, month_number(name)
    rule_name = "month-noun" if noun else "month"
    if reference is None:
        return Reading(rule_name, still_open("", Precision.MONTH).period, False)
    tense, now = context.tense(match.start(), match.end()), reference.year
    past, ahead = (now if month <= reference.month else now - 1), (now if month >= reference.month else now + 1)
    back = (reference.year - past) * 12 + reference.month - month
    far = looks_ahead(tense, 30 * back, 360 - 30 * back, far=290, trusted=tense is Tense.PAST)
    return Reading(rule_name, periods.month(ahead if far else past, month), False)


WHICH_MONTH = rf"(?P<which>last|next|past|this{S}(?:past|coming)|this|coming|the{S}(?:previous|following|coming))"

MONTH_DAYS = (
    rule(rf"{MONTH}{S}{DAY}{UNTIL_DAY}{YEAR_TAIL}?", read_month_day_to),
    rule(rf"(?:(?P<which>last|this{S}past){S})?{MONTH}{S}{DAY}{DAY_TAIL}{YEAR_TAIL}?", read_month_day),
    rule(
        rf"(?:the{S})?{DAY}{UNTIL_DAY}{S}(?:of{S})?{MONTH}\b{YEAR_TAIL}?",
        read_month_day_to,
    ),
    rule(rf"(?:the{S})?{DAY}{S}(?:of{S})?{MONTH}{YEAR_TAIL}?", read_month_day),
)
MONTH_RULES = (
    *MONTH_DAYS,
    rule(rf"{MONTH}{YEAR_TAIL}", read_month_year),
    rule(rf"{MONTH}{S}{SPOKEN_YEAR}", read_month_year),
    rule(rf"{WHICH_MONTH}{S}{LONG_MONTH}", read_which_month),
    rule(LONG_MONTH, read_month),
)

LISTED = re.compile(
    r"(?:,|,?\s(?:and|or))\s(?P<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)?)(?![\d:%]|[.,]\d)(?=\s*[.,;:)]|\s(?:and|or|in|at|to|when|for|with)\b|\Z)"
)


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
