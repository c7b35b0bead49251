"""Finds the dates of a text."""

import re
from collections.abc import Callable
from datetime import date

from extractors.resolve.dates.expression import DateExpression, Tense
from schemas.enums import Precision

ISO = re.compile(r"(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])")


def find_dates(
    text: str, reference: date | None, *, tense: Callable[[int, int], Tense] | None = None
) -> tuple[DateExpression, ...]:
    """Return the dates that a text states, in text order."""
    found = []
    for match in ISO.finditer(text):
        day = date.fromisoformat(match[0])
        found.append(
            DateExpression(match.start(), match.end(), match[0], match[0], day, day, Precision.DAY, "iso")
        )
    return tuple(found)
