"""Dates in digits: 2024-03-03, 3/12/2024, 10-30-89, 12.3.2024."""

import re

from extractors.resolve.dates import periods
from extractors.resolve.dates.periods import exists
from extractors.resolve.dates.reading import Context, Reading, rule


def read_iso(match: re.Match[str], _: Context) -> Reading | None:
    """Read `2024-03-03`."""
    year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
    return Reading("iso", periods.day(periods.on_day(year, month, day))) if exists(year, month, day) else None


def read_numeric(match: re.Match[str], context: Context) -> Reading | None:
    """Read month before day, as in the US, unless dots part the numbers or only day before month exists."""
    one, two, digits = int(match["one"]), int(match["two"]), match["year"]
    year = periods.full_year(int(digits), context.reference) if len(digits) == 2 else int(digits)
    orders = ((two, one), (one, two)) if match["mark"] == "." else ((one, two), (two, one))
    for month, day in orders:
        if exists(year, month, day):
            return Reading("numeric", periods.day(periods.on_day(year, month, day)))
    return None


def read_nine_eleven(match: re.Match[str], _: Context) -> Reading | None:
    """Read `9/11`."""
    return Reading("named-day", periods.day(periods.on_day(2001, 9, 11))) if match[0] == "9/11" else None


NUMERIC_RULES = (
    rule(
        r"(?P<year>(?:1[5-9]|2[01])\d\d)(?P<mark>[-/.])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)(?![-/]|\.\d)"
        r"(?:T\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?)?",
        read_iso,
    ),
    rule(
        r"(?P<one>\d\d?)(?P<mark>[/.-])(?P<two>\d\d?)(?P=mark)(?P<year>(?:1[5-9]|2[01])\d\d)(?![-/]|\.\d)",
        read_numeric,
    ),
    rule(r"(?P<one>\d\d?)(?P<mark>[/-])(?P<two>\d\d?)(?P=mark)(?P<year>\d\d)(?![-/]|\.\d)", read_numeric),
    rule(r"9/11", read_nine_eleven),
)
