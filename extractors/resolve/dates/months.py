"""Months: in August, last May, August 2025, the August memorandum."""

import re

from extractors.resolve.dates import periods
from extractors.resolve.dates.expression import Tense
from extractors.resolve.dates.month_days import GROUP, MONTH_DAYS, YEAR_TAIL, explicit_year, relative_year
from extractors.resolve.dates.periods import Period, unknown
from extractors.resolve.dates.reading import Context, Reading, group, rule, still_open
from extractors.resolve.dates.spoken import SPOKEN_YEAR, spoken_year
from extractors.resolve.dates.tenses import looks_ahead
from extractors.resolve.dates.words import LONG_MONTH, MONTH, YEAR, S, either, month_number
from schemas.enums import Precision

AMBIGUOUS = ("march", "april", "may", "june", "august")
"""Months that are also verbs or names of people."""

FIRM_LEAD = re.compile(
    r"\b(?:in|since|until|till|during|through|throughout|early|mid|middle|late|last|next|this"
    r"|past)[ \n-](?:of )?\Z",
    re.IGNORECASE,
)
LEAD = re.compile(
    r"\b(?:by|from|of|for|before|after|to|between|and|than|end|beginning|start|or|on|as of|effective|around"
    r"|previous|following|every|each)[ \n-]\Z",
    re.IGNORECASE,
)
PEOPLE = {
    name: re.compile(rf"\b(?:Theresa|Mrs|Mr|Ms|Minister|Brian|Secretary|Captain|Erin|Dr)\.?\s(?:{name})\b")
    for name in ("March", "April", "May", "June", "August")
}
NAME_AFTER = re.compile(r"\s(?:[A-Z]|was\b|said\b|told\b)")
NO_NOUN = """
on of in at to by with for from is was will would has had the a an and or as that which who when up down into
""".split()
NOUN_AHEAD = re.compile(rf"['’]s\b|{S}(?!{either(NO_NOUN)}\b)[\w-]{{3,}}")
NAME_BEFORE = re.compile(r"\b(?:Black|Red)\s\Z")
NUMBER_AHEAD = re.compile(r"(?:['’]s)?\s\d")


def read_month_year(match: re.Match[str], context: Context) -> Reading | None:
    """Read `August 2025`, `August last year`, `August of that year`."""
    year = spoken_year(match) if group(match, "century") else explicit_year(match, context)
    if year is None:
        year = relative_year(match, context)
    if year is None:
        return still_open("month-year", Precision.MONTH)
    return Reading("month-year", periods.month(year, month_number(match["month"])))


def read_months(match: re.Match[str], context: Context) -> Reading | None:
    """Read `March-May` and `Jan.-March 2024`."""
    first, last = month_number(match["month"]), month_number(match["until"])
    if match["year"]:
        year = int(match["year"])
    elif context.reference is None:
        return Reading("months", unknown(Precision.RANGE), False)
    else:
        year, now = context.reference.year, context.reference.month
        if context.tense(match.start(), match.end()) is Tense.FUTURE:
            year += last < now
        else:
            year -= first > now
    start, end = periods.month(year - (first > last), first), periods.month(year, last)
    return Reading("months", Period(f"{start.value}/{end.value}", start.first, end.last, Precision.RANGE))


def read_which_month(match: re.Match[str], context: Context) -> Reading | None:
    """Read `last August`."""
    if NUMBER_AHEAD.match(context.after(match.end(), 6)):
        return None
    reference, month = context.reference, month_number(match["month"])
    which = " ".join(match["which"].lower().split())
    if reference is None:
        return still_open(f"month-{which.split()[-1]}", Precision.MONTH)
    year = reference.year
    if which in ("last", "past", "this past", "the previous"):
        return Reading("month-last", periods.month(year - (month >= reference.month), month))
    if which in ("next", "this coming", "coming", "the coming", "the following"):
        return Reading("month-next", periods.month(year + (month <= reference.month), month))
    return Reading("month-this", periods.month(year, month))


def is_month(match: re.Match[str], context: Context, *, noun: bool) -> bool:
    """Tell a month from a verb, a person and the name of a group by its neighbours."""
    name, before, after = match["month"], context.before(match.start(), 24), context.after(match.end(), 30)
    if NUMBER_AHEAD.match(after) or GROUP.match(after) or NAME_BEFORE.search(before):
        return False
    firm, led = bool(FIRM_LEAD.search(before)), bool(LEAD.search(before))
    if name.lower() not in AMBIGUOUS:
        return firm or led or not name.endswith(".")
    if firm:
        return not NAME_AFTER.match(after)
    if not (noun or led) or NAME_AFTER.match(after) or PEOPLE[name.capitalize()].search(context.text):
        return False
    return name.lower() != "may" or not after.startswith(("'s", "’s"))


def read_month(match: re.Match[str], context: Context) -> Reading | None:
    """Read `August`, in the year that the clause means."""
    after = context.after(match.end(), 30)
    noun = bool(context.before(match.start(), 4).lower() == "the " and NOUN_AHEAD.match(after))
    if not is_month(match, context, noun=noun):
        return None
    reference, month = context.reference, month_number(match["month"])
    name = "month-noun" if noun else "month"
    if reference is None:
        return Reading(name, unknown(Precision.MONTH), has_year=False)
    past, ahead = reference.year - (month > reference.month), reference.year + (month < reference.month)
    back = 30 * ((reference.year - past) * 12 + reference.month - month)
    tense = context.tense(match.start(), match.end())
    far = looks_ahead(tense, back, 360 - back, far=290, trusted=tense is Tense.PAST)
    return Reading(name, periods.month(ahead if far else past, month), has_year=False)


WHICH = rf"(?P<which>last|next|past|this{S}(?:past|coming)|this|coming|the{S}(?:previous|following|coming))"
MONTH_RULES = (
    *MONTH_DAYS,
    rule(rf"{MONTH}[-–]{MONTH.replace('month', 'until', 1)}(?:,?{S}{YEAR})?", read_months),
    rule(rf"{MONTH}{YEAR_TAIL}", read_month_year),
    rule(rf"{MONTH}{S}{SPOKEN_YEAR}", read_month_year),
    rule(rf"{WHICH}{S}{LONG_MONTH}", read_which_month),
    rule(LONG_MONTH, read_month),
)
