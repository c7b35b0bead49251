"""A date as a text states it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from schemas.enums import Precision


class Tense(StrEnum):
    """Which way a clause looks from the day of publication."""

    PAST = "past"
    FUTURE = "future"
    EITHER = "either"
    """Past or coming, whichever is nearer: they were to have met on Friday."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class DateExpression:
    """Words that place something in time, and the days they mean."""

    start: int
    """Offset of the first code point."""

    end: int
    """Offset after the last code point."""

    text: str
    """The exact words."""

    value: str | None
    """TIMEX3 value, or an ISO interval for a range of dates; null where nothing fixes it."""

    first: date | None
    """First day of the range; null where the range is open."""

    last: date | None
    """Last day of the range; null where the range is open."""

    precision: Precision
    """How exactly the words tell the date."""

    rule: str
    """Name of the rule that read the words."""
