"""Whether a table writes days or months first, as its own dates give away."""

import re
from collections.abc import Iterable
from enum import Enum

WRITTEN = re.compile(r"\s*(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
THIS_CENTURY = 50
"""Years of two digits below it are of the 21st century."""


class DayOrder(Enum):
    """What stands first in dates such as 03/04/2026."""

    DAY = "day"
    MONTH = "month"


def day_order(values: Iterable[str]) -> DayOrder | None:
    """Return what stands first where some value can be read in one way only and none in the other, else None."""
    found = set()
    for value in values:
        if match := WRITTEN.match(value):
            first, second = int(match[1]), int(match[3])
            if first > 12 >= second:
                found.add(DayOrder.DAY)
            elif second > 12 >= first:
                found.add(DayOrder.MONTH)
    return found.pop() if len(found) == 1 else None


def in_order(value: str, order: DayOrder | None) -> str:
    """Return a value with its date as 2026-11-23 where the order is known."""
    match = WRITTEN.match(value) if order else None
    if match is None:
        return value
    day, month = (match[1], match[3]) if order is DayOrder.DAY else (match[3], match[1])
    year = match[4] if len(match[4]) > 2 else f"{'20' if int(match[4]) < THIS_CENTURY else '19'}{match[4]}"
    return f"{year}-{month:0>2}-{day:0>2}{value[match.end() :]}"
