"""Quarters, halves and seasons of the year."""

import re
from datetime import date

from extractors.resolve.dates import periods
from extractors.resolve.dates.expression import Tense
from extractors.resolve.dates.periods import Period
from extractors.resolve.dates.reading import Context, Reading, group, rule, still_open
from extractors.resolve.dates.tenses import looks_ahead
from extractors.resolve.dates.words import ORDINALS, SEASON_CODES, YEAR, S, count_of, either
from schemas.enums import Precision

STEPS = {"last": -1, "this": 0, "next": 1, "the current": 0}
FALLING = re.compile(
    r"\s(?:of\s(?!(?:the\s)?(?:19|20|last|this|next))|(?:in|from|to|on|back|apart|water|loaded|forward|into|out|or)\b)|-"
)
"""What follows a fall in prices and a spring of water."""

GAME = re.compile(
    r"\b(?:touchdowns?|yards?|kick\w*|passe?[sd]?|plays?|drives?|scored?|scoring|games?|goals?|halftime|basket|rebounds)\b"
)
"""Words of a match, whose quarters are no quarters of a year."""

SEASON_LEAD = re.compile(
    r"\b(?:in|by|since|until|during|throughout|early|mid|late|of|before|after)[ \n-]\Z", re.IGNORECASE
)


def year_meant(match: re.Match[str], context: Context) -> int | None:
    """Return the year that stands beside a quarter, half or season."""
    if match["year"] or match["front"]:
        return int(match["year"] or match["front"])
    relative = match["relative"] or match["owner"]
    reference = context.reference
    if relative and reference:
        return reference.year + STEPS[relative.lower()]
    if match["same"] and reference:
        anchor = context.anchor
        return anchor.first.year if anchor and anchor.first else reference.year
    return None


def states_year(match: re.Match[str]) -> bool:
    """Tell whether a year stands beside the quarter, half or season."""
    return any(match[name] for name in ("year", "front", "relative", "owner", "same"))


def read_quarter(match: re.Match[str], context: Context) -> Reading | None:
    """Read `the third quarter`, `Q3 2025`, `next year's first quarter`."""
    ordinal = (group(match, "ordinal") or "").lower()
    if ordinal == "last" and not states_year(match):
        return None
    number = ORDINALS[ordinal] if ordinal else int(match["digit"])
    year = year_meant(match, context)
    if year is not None:
        return Reading("quarter", periods.quarter(year, number))
    reference = context.reference
    if GAME.search(context.before(match.start(), 60)) or GAME.search(context.after(match.end(), 40)):
        return None
    if reference is None or states_year(match):
        return still_open("quarter", Precision.QUARTER)
    this, past = periods.quarter(reference.year, number), periods.quarter(reference.year - 1, number)
    if this.first is None or this.last is None:
        return None
    coming = this if this.last >= reference else periods.quarter(reference.year + 1, number)
    wait = (coming.first - reference).days if coming.first else 0
    if looks_ahead(context.tense(match.start(), match.end()), 0, wait, far=200):
        return Reading("quarter-future", coming)
    return Reading("quarter-past", this if this.first <= reference else past)


def read_which_quarter(match: re.Match[str], context: Context) -> Reading | None:
    """Read `last quarter`, and `the quarter`, which is the one stated before."""
    which = " ".join(match["which"].lower().split())
    if match["noun"].lower() == "period" and not (match["number"] or which.endswith(("latest", "ago", "earlier"))):
        return None
    stated, reference = context.quarter, context.reference
    if which in ("last", "this", "next", "the current"):
        if reference is None:
            return still_open("quarter-relative", Precision.QUARTER)
        moved = periods.shift(reference, "quarter", STEPS[which])
        return Reading("quarter-relative", periods.around("quarter", moved))
    if which.endswith("latest") and stated is None and reference is not None:
        return Reading("quarter-relative", periods.around("quarter", periods.shift(reference, "quarter", -1)))
    if stated is None:
        return None
    if match["number"] and stated.value:
        return Reading("quarter-stated", periods.quarter(int(match["number"]), int(stated.value[-1])))
    shift = -1 if "year" in which else 0
    return Reading("quarter-stated", periods.moved_years(stated, shift))


def read_half(match: re.Match[str], context: Context) -> Reading | None:
    """Read `the first half of 2024`; a half without year or hyphen may be of a match."""
    ordinal = (group(match, "ordinal") or "").lower()
    number = ORDINALS[ordinal] if ordinal else int(match["digit"])
    if number > 2 and ordinal not in ("last", "final"):
        return None
    number = min(number, 2)
    year = year_meant(match, context)
    if year is not None:
        return Reading("half", periods.half(year, number))
    if states_year(match):
        return still_open("half", Precision.RANGE)
    if "-" not in match[0] and ordinal:
        return None
    if context.reference is None:
        return still_open("half", Precision.RANGE)
    this = periods.half(context.reference.year, number)
    passed = this.first is not None and this.first <= context.reference
    return Reading("half", this if passed else periods.half(context.reference.year - 1, number))


def read_first_months(match: re.Match[str], context: Context) -> Reading | None:
    """Read `the first nine months of 2024` and `the last two quarters of this year`."""
    count, unit, first = count_of(match["count"]), match["unit"].lower(), match["ordinal"].lower() == "first"
    size = (count or 12) * (3 if unit == "quarter" else 1)
    if count is None or size > 12:
        return None
    year = year_meant(match, context)
    if year is None:
        return still_open("first-of-year", Precision.RANGE)
    if (unit, count) == ("quarter", 2):
        return Reading("first-of-year", periods.half(year, 1 if first else 2))
    start = 1 if first else 13 - size
    period = periods.months(year, start, size, periods.length(count, unit), Precision.RANGE)
    return Reading("first-of-year", period)


def read_season(match: re.Match[str], context: Context) -> Reading | None:
    """Read `last summer`, `the spring of 2022`, `by winter`."""
    code, which = SEASON_CODES[match["season"].lower()], (match["which"] or "").lower()
    before, states = context.before(match.start(), 16), states_year(match)
    if match["season"][0].isupper() and not states and before and not before.endswith((". ", "\n", '"')):
        return None
    year = year_meant(match, context)
    if year is not None:
        return Reading("season", periods.season(year, code))
    if not states and not which and not SEASON_LEAD.search(before):
        return None
    if which in ("", "the") and code in ("FA", "SP") and FALLING.match(context.after(match.end(), 20)):
        return None
    if context.reference is None or states:
        return still_open("season", Precision.SEASON)
    tense = context.tense(match.start(), match.end())
    return Reading(f"season-{which or 'past'}", season_meant(code, which, context.reference, tense))


def season_meant(code: str, which: str, reference: date, tense: Tense) -> Period:
    """Return the season that `last`, `this` or `next` picks, else the one nearest to the publication."""
    if which == "this":
        return periods.season(reference.year, code)
    candidates = [periods.season(reference.year + step, code) for step in (-2, -1, 0, 1)]
    over = [season for season in candidates if season.last and season.last < reference]
    begun = [season for season in candidates if season.first and season.first <= reference]
    if which in ("last", "past"):
        return over[-1]
    if which in ("next", "coming", "the coming"):
        return candidates[len(begun)]
    coming = candidates[len(over)]
    wait = (coming.first - reference).days if coming.first else 0
    return coming if looks_ahead(tense, 0, wait, far=200) else begun[-1]


FRONT = rf"(?:(?:(?P<front>(?:19|20)\d\d)|(?P<owner>last|this|next){S}year)(?:['’]s)?{S})?"
YEAR_BEHIND = (
    rf",?{S}(?:of{S})?(?:(?:(?:fiscal|calendar){S})?(?:year{S})?{YEAR}"
    rf"|(?P<relative>last|this|next){S}(?:fiscal{S})?year\b|(?P<same>(?:the|that)(?:{S}same)?{S}year\b))"
)
BACK = rf"(?:{YEAR_BEHIND})?"
ORDINAL = rf"(?P<ordinal>{either(ORDINALS)})"
SMALL = "two|three|four|five|six|seven|eight|nine|ten|eleven"
FISCAL = rf"(?:(?:fiscal|calendar)(?:{S}|-))?"
FIRST_RULES = (
    rule(
        rf"(?:(?:the|its){S})?{FRONT}(?:the{S})?(?P<ordinal>first|last|final|second){S}(?P<count>\d\d?|{SMALL}){S}"
        rf"(?P<unit>month|quarter)s{YEAR_BEHIND}",
        read_first_months,
    ),
)
QUARTER_RULES = (
    *FIRST_RULES,
    rule(
        rf"(?:(?:the|its|their|a){S})?{FISCAL}{FRONT}{FISCAL}{ORDINAL}(?:{S}(?:fiscal{S})?|-)quarter{BACK}",
        read_quarter,
    ),
    rule(rf"{FRONT}Q(?P<digit>[1-4])\b{BACK}", read_quarter),
    rule(rf"(?:the{S})?{FRONT}{ORDINAL}(?:{S}|-)half{BACK}", read_half),
    rule(rf"{FRONT}H(?P<digit>[12])\b{BACK}", read_half),
    rule(
        rf"(?P<which>last|this|next|the(?:{S}(?:current|latest|year-ago|year-earlier))?){S}"
        rf"(?:(?P<number>(?:19|20)\d\d){S})?(?P<noun>quarter|period)(?!-|{S}of)",
        read_which_quarter,
    ),
)
SEASON_RULES = (
    rule(
        rf"(?:(?P<which>last|this|next|past|coming|the{S}coming|the){S})?{FRONT}"
        rf"(?P<season>{either(SEASON_CODES)})\b{BACK}(?:[-–/]\d\d(?:\d\d)?)?",
        read_season,
    ),
)
