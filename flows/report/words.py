"""Dates, numbers and names as the report writes them, the same in every locale."""

from collections.abc import Sequence
from datetime import date, datetime
from urllib.parse import urlsplit

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
SHOWN_NAMES = 3


def day_in_words(day: date | None) -> str:
    """Return a day such as 24 Nov 2025."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}" if day else "no day"


def days_in_words(first: date | None, last: date | None) -> str:
    """Return a range such as 28 Oct – 3 Nov 2025, or the one day that it is; empty where both ends are open."""
    if first is None or last is None:
        known = first or last
        return "" if known is None else f"{'from' if first else 'until'} {day_in_words(known)}"
    if first == last:
        return day_in_words(last)
    if first.year != last.year:
        return f"{day_in_words(first)} – {day_in_words(last)}"
    if first.month != last.month:
        return f"{first.day} {MONTHS[first.month - 1]} – {day_in_words(last)}"
    return f"{first.day} – {day_in_words(last)}"


def instant_in_words(instant: datetime) -> str:
    """Return an instant in UTC such as 24 Nov 2025, 02:30 UTC."""
    return f"{day_in_words(instant.date())}, {instant:%H:%M} UTC"


def names_in_words(names: Sequence[str], most: int = SHOWN_NAMES) -> str:
    """Return the first names, and how many more there are."""
    shown = ", ".join(names[:most])
    return f"{shown} and {len(names) - most} more" if len(names) > most else shown


def number_in_words(number: float) -> str:
    """Return a number with its thousands apart, without decimals that say nothing."""
    return f"{number:,.0f}" if float(number).is_integer() else f"{number:,.2f}".rstrip("0")


def value_in_words(value: object) -> str:
    """Return a value of any column."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return instant_in_words(value)
    if isinstance(value, date):
        return day_in_words(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return number_in_words(value)
    return str(value)


def counted_in_words(count: int, one: str, many: str | None = None) -> str:
    """Return a number with its noun."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def web_address(given: str | None) -> str | None:
    """Return an address that a reader may follow; None for a script, a file or what is no address."""
    if given is None:
        return None
    try:
        parts = urlsplit(given)
    except ValueError:
        return None
    return given if parts.scheme in ("http", "https") and parts.netloc else None
