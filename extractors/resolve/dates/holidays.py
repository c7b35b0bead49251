"""Days that go by a name: Christmas Day, Thanksgiving, New Year's Eve."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from extractors.resolve.dates import periods
from extractors.resolve.dates.expression import Tense
from extractors.resolve.dates.reading import Context, Reading, rule, still_open
from extractors.resolve.dates.tenses import looks_ahead
from extractors.resolve.dates.words import YEAR, S
from schemas.enums import Precision


def fixed(month: int, day: int) -> Callable[[int], date]:
    """Return the rule of a holiday with a fixed day."""
    return lambda year: date(year, month, day)


def weekday_in(month: int, weekday: int, number: int) -> Callable[[int], date]:
    """Return the rule of a holiday on the first, second ... weekday of a month; 0 is the last."""

    def on(year: int) -> date:
        if number == 0:
            last = periods.shift(date(year, month, 1), "month", 1) - timedelta(1)
            return last - timedelta((last.weekday() - weekday) % 7)
        first = date(year, month, 1)
        return first + timedelta((weekday - first.weekday()) % 7 + 7 * (number - 1))

    return on


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    month, day = divmod(h + k - 7 * ((a + 11 * h + 22 * k) // 451) + 114, 31)
    return date(year, month, day + 1)


def election_day(year: int) -> date:
    """Return the day of federal elections in the United States."""
    return weekday_in(11, 0, 1)(year) + timedelta(1)


HOLIDAYS: dict[str, Callable[[int], date]] = {
    "christmas": fixed(12, 25),
    "christmas day": fixed(12, 25),
    "christmas eve": fixed(12, 24),
    "boxing day": fixed(12, 26),
    "new year's day": fixed(1, 1),
    "new year's eve": fixed(12, 31),
    "halloween": fixed(10, 31),
    "valentine's day": fixed(2, 14),
    "bastille day": fixed(7, 14),
    "armistice day": fixed(11, 11),
    "veterans day": fixed(11, 11),
    "fourth of july": fixed(7, 4),
    "labor day": weekday_in(9, 0, 1),
    "memorial day": weekday_in(5, 0, 0),
    "thanksgiving": weekday_in(11, 3, 4),
    "thanksgiving day": weekday_in(11, 3, 4),
    "easter": easter,
    "easter sunday": easter,
    "easter monday": lambda year: easter(year) + timedelta(1),
    "good friday": lambda year: easter(year) - timedelta(2),
    "election day": election_day,
}
NAMES = "|".join(
    name.title().replace("'S", "['’]s").replace(" Of ", " of ").replace(" ", S)
    for name in sorted(HOLIDAYS, key=len, reverse=True)
)
NOT_A_DAY = re.compile(r"\s(?:Agreement|Accords?|Island|Party|parade|shopping|season|tree|market|Offensive)|-")


def read_holiday(match: re.Match[str], context: Context) -> Reading | None:
    """Read `Christmas Eve` and `Easter 2024`."""
    if NOT_A_DAY.match(context.after(match.end(), 14)):
        return None
    on = HOLIDAYS[" ".join(match["name"].lower().replace("’", "'").split())]
    reference = context.reference
    if match["year"]:
        return Reading("holiday", periods.day(on(int(match["year"]))))
    if reference is None:
        return Reading("holiday", still_open("", Precision.DAY).period, False)
    which = (match["which"] or "").lower()
    past, ahead = on(reference.year), on(reference.year)
    if past > reference:
        past = on(reference.year - 1)
    if ahead < reference:
        ahead = on(reference.year + 1)
    tense = {"last": Tense.PAST, "next": Tense.FUTURE}.get(which) or context.tense(match.start(), match.end())
    coming = looks_ahead(tense, (reference - past).days, (ahead - reference).days, trusted=bool(which))
    return Reading("holiday", periods.day(ahead if coming else past), False)


HOLIDAY_RULES = (
    rule(
        rf"(?:(?P<which>last|this|next){S})?(?:the{S})?(?P<name>(?-i:{NAMES}))\b(?:,?{S}{YEAR})?",
        read_holiday,
    ),
)
