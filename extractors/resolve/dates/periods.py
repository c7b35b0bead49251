"""Stretches of the calendar with their TIMEX3 values."""

import calendar
from dataclasses import dataclass, replace
from datetime import MAXYEAR, MINYEAR, date, timedelta

from schemas.enums import Precision

SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
UNDATED = 2025
"""Year that years of two digits are read from where no publication is known."""

UNIT_YEARS = {"decade": 10, "century": 100}
UNIT_CODES = {
    "day": "D",
    "week": "W",
    "month": "M",
    "quarter": "Q",
    "year": "Y",
    "decade": "Y",
    "century": "Y",
}
PRECISIONS = {
    "day": Precision.DAY,
    "week": Precision.WEEK,
    "weekend": Precision.RANGE,
    "month": Precision.MONTH,
    "quarter": Precision.QUARTER,
    "year": Precision.YEAR,
    "decade": Precision.RANGE,
    "century": Precision.RANGE,
}


@dataclass(frozen=True, slots=True)
class Period:
    """Days from first to last, both included; null where open."""

    value: str | None
    first: date | None
    last: date | None
    precision: Precision


class OutOfCalendarError(ValueError):
    """A day that the calendar does not have."""


def unknown(precision: Precision) -> Period:
    """Return a period that nothing fixes."""
    return Period(None, None, None, precision)


def on_day(year: int, month: int, day: int) -> date:
    """Return the day; raise OutOfCalendarError where there is none, such as 30 February."""
    if not (MINYEAR <= year <= MAXYEAR and 1 <= month <= 12):
        raise OutOfCalendarError(f"{year}-{month}-{day}")
    if not 1 <= day <= calendar.monthrange(year, month)[1]:
        raise OutOfCalendarError(f"{year}-{month}-{day}")
    return date(year, month, day)


def exists(year: int, month: int, day: int) -> bool:
    """Tell whether the calendar has a day."""
    try:
        on_day(year, month, day)
    except OutOfCalendarError:
        return False
    return True


def day(when: date) -> Period:
    """Return one day."""
    return Period(when.isoformat(), when, when, Precision.DAY)


def week(when: date) -> Period:
    """Return the ISO week of a day."""
    monday = when - timedelta(when.weekday())
    year, number, _ = when.isocalendar()
    return Period(f"{year}-W{number:02}", monday, monday + timedelta(6), Precision.WEEK)


def weekend(when: date) -> Period:
    """Return the weekend at the end of the ISO week of a day."""
    saturday = when + timedelta(5 - when.weekday())
    year, number, _ = when.isocalendar()
    return Period(f"{year}-W{number:02}-WE", saturday, saturday + timedelta(1), Precision.RANGE)


def months(year: int, month: int, count: int, value: str, precision: Precision) -> Period:
    """Return a number of whole months under a value of their own."""
    end = shift(on_day(year, month, 1), "month", count) - timedelta(1)
    return Period(value, date(year, month, 1), end, precision)


def month(year: int, number: int) -> Period:
    """Return one month."""
    return months(year, number, 1, f"{year:04}-{number:02}", Precision.MONTH)


def quarter(year: int, number: int) -> Period:
    """Return one quarter of the calendar year."""
    return months(year, 3 * number - 2, 3, f"{year:04}-Q{number}", Precision.QUARTER)


def half(year: int, number: int) -> Period:
    """Return one half of the calendar year."""
    return months(year, 6 * number - 5, 6, f"{year:04}-H{number}", Precision.RANGE)


def season(year: int, code: str) -> Period:
    """Return a season of the northern half; winter begins in the December of its year."""
    return months(year, SEASONS[code], 3, f"{year:04}-{code}", Precision.SEASON)


def year(number: int) -> Period:
    """Return one calendar year."""
    return years(number, 1, f"{number:04}", Precision.YEAR)


def years(first: int, count: int, value: str, precision: Precision = Precision.RANGE) -> Period:
    """Return a number of whole years under a value of their own."""
    return Period(value, on_day(first, 1, 1), on_day(first + count - 1, 12, 31), precision)


def decade(any_year: int) -> Period:
    """Return the decade of a year: 1990 to 1999."""
    return years(any_year // 10 * 10, 10, f"{any_year // 10:03}")


def century(any_year: int) -> Period:
    """Return the hundred years that share the first digits of a year: 1900 to 1999."""
    return years(any_year // 100 * 100, 100, f"{any_year // 100:02}")


def around(unit: str, when: date) -> Period:
    """Return the day, week, weekend, month, quarter, year, decade or century of a day."""
    if unit == "month":
        return month(when.year, when.month)
    if unit == "quarter":
        return quarter(when.year, (when.month + 2) // 3)
    if unit in ("year", "decade", "century"):
        return {"year": year, "decade": decade, "century": century}[unit](when.year)
    return {"day": day, "week": week, "weekend": weekend}[unit](when)


def shift(when: date, unit: str, count: int) -> date:
    """Return a day moved by a number of units, at the month's last day where its own is missing."""
    if unit in ("day", "week", "weekend"):
        days = count * (1 if unit == "day" else 7)
        if not date.min.toordinal() <= when.toordinal() + days <= date.max.toordinal():
            raise OutOfCalendarError(f"{when} and {days} days")
        return when + timedelta(days)
    size = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[unit]
    number = when.year * 12 + when.month - 1 + count * size
    year_, month_ = divmod(number, 12)
    if not MINYEAR <= year_ <= MAXYEAR:
        raise OutOfCalendarError(f"{when} and {count} {unit}s")
    return date(year_, month_ + 1, min(when.day, calendar.monthrange(year_, month_ + 1)[1]))


def length(count: int | None, unit: str) -> str:
    """Return the TIMEX3 value of a length of time: P6M, or PXM where the number is vague."""
    if unit == "hour":
        return f"PT{'X' if count is None else count}H"
    return f"P{'X' if count is None else count * UNIT_YEARS.get(unit, 1)}{UNIT_CODES[unit]}"


def full_year(two_digits: int, reference: date | None) -> int:
    """Return the year that ends in two digits, from 80 years before the publication to 20 after it."""
    now = reference.year if reference else UNDATED
    near = now // 100 * 100 + two_digits
    return near - 100 if near > now + 20 else near + 100 if near < now - 79 else near


def moved_years(period: Period, count: int) -> Period:
    """Return the same day, month or quarter of another year."""
    if period.first is None or count == 0:
        return period
    first = shift(period.first, "year", count)
    for unit in ("day", "month", "quarter"):
        if PRECISIONS[unit] is period.precision:
            return around(unit, first)
    return replace(period, first=first, last=period.last and shift(period.last, "year", count))


def part(period: Period, which: str) -> Period:
    """Return the early, mid or late third, or the begin or end sixth of a period."""
    if period.first is None or period.last is None:
        return period
    days = (period.last - period.first).days + 1
    begin, end = {"early": (0, 2), "mid": (2, 4), "late": (4, 6), "begin": (0, 1), "end": (5, 6)}[which]
    first = period.first + timedelta(days * begin // 6)
    last = period.first + timedelta(max(days * end // 6, days * begin // 6 + 1) - 1)
    return replace(period, first=first, last=last)
