"""What a rule gets to know and what it answers."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from extractors.resolve.dates.expression import Tense
from extractors.resolve.dates.periods import Period, unknown
from schemas.enums import Precision


@dataclass(frozen=True, slots=True)
class Context:
    """The text around an expression, the day of publication and what was found before."""

    text: str
    reference: date | None
    tense: Callable[[int, int], Tense]
    anchor: Period | None
    """Date last stated shortly before, which `the following day` counts from."""
    day: Period | None
    """Day last stated shortly before, which `the previous Friday` counts from."""
    quarter: Period | None
    """Quarter last stated, which `the quarter` means."""

    def before(self, position: int, length: int = 40) -> str:
        """Return the text that ends at a position."""
        return self.text[max(0, position - length) : position]

    def after(self, position: int, length: int = 40) -> str:
        """Return the text that begins at a position."""
        return self.text[position : position + length]


@dataclass(frozen=True, slots=True)
class Reading:
    """The period that a rule reads out of the words."""

    rule: str
    period: Period
    has_year: bool = True
    """Whether the words fix the year, so that the other end of a range need not."""
    end: int | None = None
    """Where the expression ends, if not where the match does."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern tried at the first word of a possible date; `read` refuses with None."""

    pattern: re.Pattern[str]
    read: Callable[[re.Match[str], Context], Reading | None]


def rule(pattern: str, read: Callable[[re.Match[str], Context], Reading | None]) -> Rule:
    """Return a rule that ignores case and ends at the end of a word."""
    return Rule(re.compile(rf"(?:{pattern})(?!\w)", re.IGNORECASE), read)


def still_open(name: str, precision: Precision) -> Reading:
    """Return the reading of words whose days depend on a day that is not known."""
    return Reading(name, unknown(precision))


def vague(name: str, context: Context, tense: Tense, value: str | None = None) -> Reading:
    """Return the reading of words that only tell before or after the publication."""
    if tense is Tense.PAST:
        return Reading(name, Period(value or "PAST_REF", None, context.reference, Precision.VAGUE))
    return Reading(name, Period(value or "FUTURE_REF", context.reference, None, Precision.VAGUE))


def group(match: re.Match[str], name: str) -> str | None:
    """Return what a named group matched, or None where the rule has no such group."""
    return match.groupdict().get(name)
