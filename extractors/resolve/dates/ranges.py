"""Joins two dates that are the ends of one range: from March 30 to April 4."""

import re

from extractors.resolve.dates import periods
from extractors.resolve.dates.expression import Tense
from extractors.resolve.dates.periods import Period, unknown
from schemas.enums import Precision

JOINT = re.compile(r"\s*(?:(?P<dash>[-–—])|(?P<word>to|until|till|through|and)(?:\s(?:the|early|mid|late))?)\s*\Z", re.IGNORECASE)
OPENER = re.compile(r"\b(?P<word>from|between)\s(?:the\s)?\Z", re.IGNORECASE)
FINE = (Precision.DAY, Precision.MONTH, Precision.QUARTER, Precision.SEASON, Precision.YEAR)


def joins(text: str, start: int, end: int, begin: int) -> bool:
    """Tell whether the words between two dates, and the one before them, make a range."""
    joint = JOINT.match(text[end:begin])
    if joint is None:
        return False
    opener = OPENER.search(text[max(0, start - 14) : start])
    word, opening = (joint["word"] or "").lower(), opener["word"].lower() if opener else ""
    return bool(joint["dash"]) or word == "through" or (word in ("to", "until", "till") and opening == "from") or (
        word == "and" and opening == "between"
    )


def joined(
    one: tuple[Period, bool], two: tuple[Period, bool], tense: Tense
) -> Period | None:
    """Return the range from one date to the other, or None where they do not fit.

    Each comes with whether its words fix the year.
    """
    (start, start_has_year), (end, end_has_year) = one, two
    if start.precision not in FINE or start.precision is not end.precision:
        return None
    if start.first is None or end.last is None:
        return unknown(Precision.RANGE)
    start, end = in_order(start, end, start_has_year, end_has_year, tense)
    if start.first is None or end.last is None or start.first > end.last:
        return None
    return Period(f"{start.value}/{end.value}", start.first, end.last, Precision.RANGE)


def in_order(start: Period, end: Period, start_has_year: bool, end_has_year: bool, tense: Tense) -> tuple[Period, Period]:
    """Return both ends, the one without a year of its own moved next to the other."""
    if start.first is None or end.first is None:
        return start, end
    if start.precision is Precision.DAY and not start_has_year and not end_has_year and abs((end.first - start.first).days) <= 7:
        return start, end
    if not start_has_year and end_has_year:
        start = periods.moved_years(start, end.first.year - start.first.year)
        if start.first and start.first > end.first:
            start = periods.moved_years(start, -1)
    elif start_has_year and not end_has_year:
        end = periods.moved_years(end, start.first.year - end.first.year)
        if end.first and end.first < start.first:
            end = periods.moved_years(end, 1)
    elif start.first > end.first:
        if tense is Tense.PAST:
            start = periods.moved_years(start, -1)
        else:
            end = periods.moved_years(end, 1)
    return start, end
