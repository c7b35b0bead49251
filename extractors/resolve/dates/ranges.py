"""Joins two dates that are the ends of one range: from March 30 to April 4."""

import re

from extractors.resolve.dates import periods
from extractors.resolve.dates.expression import Tense
from extractors.resolve.dates.periods import Period, unknown
from schemas.enums import Precision

JOINT = re.compile(
    r"(?:(?P<dash>\s*[-–]\s*|—)\Z|\s*(?P<word>to|until|till|through|and)(?:\s(?:the|early|mid|late))?)\s*\Z",
    re.IGNORECASE,
)
OPENER = re.compile(
    r"(?P<moved>\b(?:moved|postponed|delayed|rescheduled|pushed|shifted|brought)\s(?:[\w-]+\s){0,3})?"
    r"\b(?P<word>from|between|years)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
FINE = (Precision.DAY, Precision.MONTH, Precision.QUARTER, Precision.SEASON, Precision.YEAR)


def joins(text: str, start: int, end: int, begin: int, *, plain_to: bool) -> bool:
    """Tell whether the words between two dates, and the one before them, make a range.

    With `plain_to` they make one without `from`, too.
    """
    joint = JOINT.match(text[end:begin])
    if joint is None:
        return False
    opener = OPENER.search(text, max(0, start - 48), start)
    if opener and opener["moved"]:
        return False
    word, opening = (joint["word"] or "").lower(), opener["word"].lower() if opener else ""
    return (
        bool(joint["dash"])
        or word == "through"
        or (word in ("to", "until", "till") and (plain_to or opening in ("from", "years")))
        or (word == "and" and opening == "between")
    )


def joined(one: tuple[Period, bool], two: tuple[Period, bool], tense: Tense, *, weekly: bool) -> Period | None:
    """Return the range from one date to the other, or None where they do not fit.

    Each comes with whether its words fix the year; weekdays come round every week instead.
    """
    (start, start_has_year), (end, end_has_year) = one, two
    if start.precision not in FINE or start.precision is not end.precision:
        return None
    if start.first is None or end.last is None:
        return unknown(Precision.RANGE)
    start, end = in_week(start, end, tense) if weekly else in_order(start, end, start_has_year, end_has_year, tense)
    if start.first is None or end.last is None or start.first > end.last or start == end:
        return None
    return Period(f"{start.value}/{end.value}", start.first, end.last, Precision.RANGE)


def in_week(start: Period, end: Period, tense: Tense) -> tuple[Period, Period]:
    """Return both weekdays, one of them moved by a week where they stand in the wrong order."""
    if start.first is None or end.first is None or start.first <= end.first:
        return start, end
    if tense is Tense.FUTURE:
        return start, periods.day(periods.shift(end.first, "week", 1))
    return periods.day(periods.shift(start.first, "week", -1)), end


def in_order(
    start: Period, end: Period, start_has_year: bool, end_has_year: bool, tense: Tense
) -> tuple[Period, Period]:
    """Return both ends, the one without a year of its own moved next to the other."""
    if start.first is None or end.first is None:
        return start, end
    apart = end.first.year - start.first.year
    if end_has_year and not start_has_year:
        start = periods.moved_years(start, apart)
    elif start_has_year and not end_has_year:
        end = periods.moved_years(end, -apart)
    if start.first is None or end.first is None or start.first <= end.first:
        return start, end
    if end_has_year or (tense is Tense.PAST and not start_has_year):
        return periods.moved_years(start, -1), end
    return start, periods.moved_years(end, 1)
