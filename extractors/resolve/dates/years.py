"""Years, spans of years, decades and centuries."""

import re

from extractors.resolve.dates import periods
from extractors.resolve.dates.reading import Context, Reading, group, rule, still_open
from extractors.resolve.dates.spoken import ONES, SPOKEN_YEAR, spoken_year
from extractors.resolve.dates.words import NUMBERS, YEAR, S, either
from schemas.enums import Precision

TIME_LEAD = re.compile(
    r"(?:^|\b(?:in|since|until|till|til|during|by|early|mid|middle|late|end|year|years|fiscal|circa|before|after"
    r"|from|through|pre|post|of|to|for|between|than|with|and|or|throughout|around|back|as|on))"
    r"(?: the| about| around)?[ \n(-]+\Z"
    r"|\(\Z",
    re.IGNORECASE,
)
FIRM_LEAD = re.compile(
    r"\b(?:in|since|until|till|during|by|early|mid|late|year|fiscal|before|after)[ \n-]\Z", re.IGNORECASE
)
NAMED_LEAD = """
resolution resolutions article articles no nos number flight unit room route highway section law act
form boeing airbus model agenda vision area studio decree order camp bill channel page pages size at
some nearly almost over than least most only another roughly approximately exactly paragraph chapter
brigade battalion regiment windows project case target strategy line index close closed point points
additional extra further killed killing wounded injured version plan
""".split()
"""Words before a number that is a name or a quantity and no year."""

COUNTED_NOUNS = """
people troops soldiers men women children civilians dollars euros pounds tons tonnes kilometers
kilometres km miles meters metres feet homes houses cases deaths votes seats points hours hrs days
weeks months years times percent per million billion thousand members workers refugees prisoners
migrants police officers fighters militants residents families villages barrels rupees yen jobs
employees shares students inmates detainees victims personnel protesters demonstrators rebels others
targets tanks vehicles rockets missiles acres hectares copies words gmt utc local est edt cet strong
square bc
""".split()
"""Words after a number that counts them and is no year."""

NAME_LEAD = re.compile(
    rf"(?:\b{either(NAMED_LEAD)}\.?[ \n]|[$€£¥#/:.,+=*&]|\d[ ,.-]|[A-Za-z]-)\Z",
    re.IGNORECASE,
)
COUNTED = re.compile(
    rf"[ \n-](?:\w+[ \n])?{either(COUNTED_NOUNS)}\b|[%°]|[.,:/]\d|-(?!era|present|style|vintage|to\b|now)\w",
    re.IGNORECASE,
)
PREFIX = re.compile(r"\b(?:pre|post|mid)-\Z", re.IGNORECASE)
DETERMINED = re.compile(r"\b(?:the|a|an|of)\s\Z", re.IGNORECASE)
OWNED = re.compile(r"(?:\b(?:the|its|his|her|their)|['’]s)\s\Z", re.IGNORECASE)
PLURAL = re.compile(r"[ \n][a-z]+s\b")
EVENTS = re.compile(
    r"[ \n](?:elections|polls|talks|accords|protests|riots|attacks|games|census|floods"
    r"|olympics|was|has|is)\b",
    re.IGNORECASE,
)
CLOSED = re.compile(r"[,.;:)\"'!?\n]|\Z|\s(?:and|to|or)\b")
NOUN_LEAD = re.compile(r"(?:\b(?:the|a|an|his|her|its|their|our|this)|['’]s)\s(?:\w+\s)?\Z", re.IGNORECASE)
NOUN_AHEAD = re.compile(r"\s(?!(?:and|or|to|when|as|that|but|in|on|at|for|with|by|the|was|is)\b)[\w-]+")
OWNER = re.compile(r"\b(?:my|your|his|her|their|our|its|low|high|mid)\s$", re.IGNORECASE)
DECADES = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
CENTURIES = {"eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21, "21st": 21}


def is_year(match: re.Match[str], context: Context) -> bool:
    """Tell a year from a quantity, a name and an hour by its neighbours."""
    number = int(match["year"])
    before, after = context.before(match.start("year"), 24), context.after(match.end(), 30)
    timed = bool(TIME_LEAD.search(before))
    if COUNTED.match(after):
        return False
    if NAME_LEAD.search(before) and not PREFIX.search(before):
        return bool(re.search(r"\bthan\s\Z", before)) and number % 100 != 0
    if number % 100 == 0:
        if PLURAL.match(after) and not EVENTS.match(after):
            return False
        if number == 2000 and OWNED.search(before) and NOUN_AHEAD.match(after):
            return True
    elif 1900 <= number < 2100:
        return timed or not after[:1].isalnum()
    elif DETERMINED.search(before):
        return not PLURAL.match(after)
    return bool(FIRM_LEAD.search(before)) or (timed and bool(CLOSED.match(after)))


def read_year(match: re.Match[str], context: Context) -> Reading | None:
    """Read `in 2019` and `the 2015 deal`."""
    if not is_year(match, context):
        return None
    noun = NOUN_LEAD.search(context.before(match.start(), 24)) and NOUN_AHEAD.match(context.after(match.end()))
    return Reading("year-noun" if noun else "year", periods.year(int(match["year"])))


def read_years(match: re.Match[str], context: Context) -> Reading | None:
    """Read `2001-2005`, `1994-95`, `2024-03`."""
    before, after = context.before(match.start(), 4), context.after(match.end(), 3)
    first, digits = int(match["year"]), match["until"]
    last = int(digits) if len(digits) == 4 else first // 100 * 100 + int(digits)
    if re.search(r"[\d$€£./-]\Z", before) or re.match(r"[-/]?\d|[.,]\d|-", after):
        return None
    if last <= first:
        if len(digits) == 2 and match["mark"] == "-" and 1 <= int(digits) <= 12:
            return Reading("iso-month", periods.month(first, int(digits)))
        return None
    if last - first > 150 or not 1500 <= first <= 2150:
        return None
    return Reading("years", periods.years(first, last - first + 1, f"{first}/{last}"))


def read_spoken_year(match: re.Match[str], _: Context) -> Reading | None:
    """Read `nineteen ninety-six`."""
    return Reading("year-spoken", periods.year(spoken_year(match)))


def read_spoken_millennium(match: re.Match[str], _: Context) -> Reading | None:
    """Read `the year two thousand`."""
    return Reading("year-spoken", periods.year(2000 + (NUMBERS[match["ones"].lower()] if match["ones"] else 0)))


def read_fiscal(match: re.Match[str], context: Context) -> Reading | None:
    """Read `fiscal 2024` as the calendar year, since fiscal years begin in many months."""
    digits = match["year"] or match["short"]
    year = int(digits) if len(digits) == 4 else periods.full_year(int(digits), context.reference)
    return Reading("fiscal-year", periods.year(year))


def read_decade(match: re.Match[str], _: Context) -> Reading | None:
    """Read `the 1990s`, and `the 1800s`, which are a century."""
    first = int(match["decade"] + "0")
    if first % 100 == 0 and first < 1900:
        return Reading("century", periods.century(first))
    return Reading("decade", periods.decade(first))


def read_short_decade(match: re.Match[str], context: Context) -> Reading | None:
    """Read `the '90s` and `the nineties`, which are no age of a person."""
    if OWNER.search(context.before(match.start(), 8)):
        return None
    tens = int(match["tens"]) if group(match, "tens") else DECADES.index(match["name"].lower()) + 2
    year = periods.full_year(tens * 10, context.reference)
    now = context.reference.year if context.reference else periods.UNDATED
    return Reading("decade", periods.decade(year if year <= now else year - 100))


def read_century(match: re.Match[str], context: Context) -> Reading | None:
    """Read `the 19th century`."""
    if re.match(r"\s(?:BC|B\.C|before)", context.after(match.end(), 8)):
        return None
    number = int(match["number"]) if match["number"] else CENTURIES[match["name"].lower()]
    return Reading("century", periods.century(100 * (number - 1))) if 1 < number < 23 else None


def read_which_century(match: re.Match[str], context: Context) -> Reading | None:
    """Read `last century`."""
    if context.reference is None:
        return still_open("century", Precision.RANGE)
    offset = {"this": 0, "last": -1, "the past": -1, "next": 1}[match["which"].lower()]
    return Reading("century", periods.century(context.reference.year + 100 * offset))


YEAR_RULES = (
    rule(
        rf"(?:the{S})?(?:fiscal(?:{S}year)?|financial{S}year|FY)(?:{S}|-)?(?:{YEAR}|(?P<short>\d\d))",
        read_fiscal,
    ),
    rule(rf"{YEAR}(?P<mark>{S}?[-–—/]{S}?)(?P<until>\d{{4}}|\d\d)", read_years),
    rule(r"(?:the[ -])?(?:year[ -])?(?P<decade>1[5-9]\d|20\d)0['’]?s", read_decade),
    rule(rf"(?:the{S})?['’](?P<tens>[2-9])0['’]?s", read_short_decade),
    rule(rf"the{S}(?:(?:early|mid|late)[ -])?(?P<name>{'|'.join(DECADES)})", read_short_decade),
    rule(rf"(?:the{S}year{S})?{SPOKEN_YEAR}", read_spoken_year),
    rule(
        rf"the{S}year{S}two{S}thousand(?:{S}(?:and{S})?(?P<ones>{'|'.join(ONES)}))?",
        read_spoken_millennium,
    ),
    rule(rf"(?:the{S}year{S})?{YEAR}", read_year),
)
CENTURY_RULES = (
    rule(
        rf"(?:the{S})?(?:(?P<number>\d\d?)(?:st|nd|rd|th)|(?P<name>{'|'.join(CENTURIES)}))(?:{S}|-)century",
        read_century,
    ),
    rule(rf"(?P<which>this|last|next){S}century", read_which_century),
)
