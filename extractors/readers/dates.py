"""Publication dates in the ways that news files write them."""

import re
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from email.utils import parsedate_to_datetime

YEARS = range(1700, 2101)
FIRST_SECOND, LAST_SECOND = 100_000_000, 5_000_000_000
"""Of the Unix epoch, from 1973 to 2128; greater numbers are milliseconds."""

DIGITS = re.compile(r"-?\d{9,13}(?:\.\d+)?")
ABSENT = frozenset({"", "none", "null", "nan", "n/a", "na", "unknown", "-", "0"})
COMPACT = re.compile(r"((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?")
COLONLESS_ZONE = re.compile(r"(?<=\d) ?([+-]\d\d):?(\d\d)$")
ZULU = re.compile(r"(?<=\d) ?(?:Z|UTC|GMT)$")
ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b", re.IGNORECASE)
WEEKDAY = re.compile(r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?", re.IGNORECASE)
CLOCK = re.compile(
    r"(?:,|\bat\b|\s-\s|\|)?\s*\b\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s*[ap]\.?m\.?)?(?:\s*\(?[A-Z]{2,5}\)?)?(?=\W*$)",
    re.IGNORECASE,
)
MONTH_NAMES = re.compile(r"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]*)\b\.?", re.IGNORECASE)
DAY_FORMATS = (
    "%b %d %Y",
    "%d %b %Y",
    "%Y %b %d",
    "%d-%b-%Y",
    "%d-%b-%y",
    "%d/%b/%Y",
    "%b-%d-%Y",
    "%Y/%m/%d",
    "%Y.%m.%d",
    "%Y-%m-%d",
    "%d.%m.%Y",
)
EITHER_ORDER = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})")
IN_PATH = re.compile(
    r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<sep>[-_/.]?)(?P<m>0[1-9]|1[0-2])(?P=sep)(?P<d>0[1-9]|[12]\d|3[01])(?!\d)"
)


@dataclass(frozen=True, slots=True)
class Published:
    """A publication day, and the instant where a time of day and its zone are known."""

    on: date
    at: datetime | None = None
    offset: int | None = field(default=None, compare=False)
    """Minutes east of UTC of the zone in which the time was given; the same instant in another zone is equal."""


def parse_date(value: object) -> Published | None:
    """Return what a date field says, or None where it says nothing.

    Raises ValueError for a value that is there but cannot be understood.
    """
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, float):
        return _epoch(value) if value else None
    if isinstance(value, datetime):
        return _moment(value)
    if isinstance(value, date):
        return _day(value)
    if isinstance(value, int):
        value = str(value)
    if not isinstance(value, str):
        raise ValueError(f"{type(value).__name__} is no date")  # noqa: TRY004  one signal for all bad values
    text = " ".join(value.split())
    if text.lower() in ABSENT or text.startswith("0001-01-01"):
        return None
    for attempt in (_compact, _number, _iso, _rfc822, _words):
        if published := attempt(text):
            return published
    raise ValueError(f"{text[:60]!r} is no date that can be understood")


def date_in_path(path: str) -> date | None:
    """Return the last full date written in a file's path, such as `2026/11/23/a.txt` or `a_20261123.txt`."""
    for match in reversed(tuple(IN_PATH.finditer(path))):
        try:
            return date(int(match["y"]), int(match["m"]), int(match["d"]))
        except ValueError:
            continue
    return None


def _day(day: date) -> Published:
    if day.year not in YEARS:
        raise ValueError(f"{day} is out of range")
    return Published(day)


def _moment(moment: datetime) -> Published:
    """Midnight is how date-only fields are written; without a zone only the day is sure."""
    if moment.tzinfo is None or moment.time() == time():
        return _day(moment.date())
    if moment.year not in YEARS:
        raise ValueError(f"{moment} is out of range")
    instant = moment.astimezone(UTC)
    offset = moment.utcoffset()
    return Published(instant.date(), instant, round(offset.total_seconds() / 60) if offset is not None else None)


def _epoch(seconds: float) -> Published:
    if not FIRST_SECOND <= seconds < LAST_SECOND:
        seconds /= 1000
    if not FIRST_SECOND <= seconds < LAST_SECOND:
        raise ValueError(f"{seconds:g} is no date that can be understood")
    # Seconds since 1970 tell an instant, but no zone in which it was printed.
    return replace(_moment(datetime.fromtimestamp(seconds, UTC)), offset=None)


def _compact(text: str) -> Published | None:
    match = COMPACT.fullmatch(text)
    return _day(date(*map(int, match.groups()))) if match else None


def _iso(text: str) -> Published | None:
    if not text[:4].isdigit():
        return None
    text = COLONLESS_ZONE.sub(r"\1:\2", ZULU.sub("+00:00", text))
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return _day(moment.date()) if len(text) <= len("2026-11-23") else _moment(moment)


def _rfc822(text: str) -> Published | None:
    if ":" not in text or text[:4].isdigit():
        return None
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    return _moment(moment)


def _words(text: str) -> Published | None:
    if match := EITHER_ORDER.match(text):
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        if first > 12 or match[2] == ".":
            return _day(date(year, second, first))
        if second > 12:
            return _day(date(year, first, second))
        if first != second:
            raise ValueError(f"{text!r} may be either day/month or month/day")
        return _day(date(year, first, second))
    text = CLOCK.sub("", WEEKDAY.sub("", ORDINAL.sub("", text)))
    text = " ".join(MONTH_NAMES.sub(r"\1", text).replace(",", " ").split()).strip(" -|")
    for layout in DAY_FORMATS:
        try:
            return _day(datetime.strptime(text, layout).date())
        except ValueError:
            continue
    return None


def _number(text: str) -> Published | None:
    return _epoch(float(text)) if DIGITS.fullmatch(text) else None
