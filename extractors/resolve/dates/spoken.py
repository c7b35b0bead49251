"""Years in words, as broadcasters spell them: nineteen ninety-six."""

import re

from extractors.resolve.dates.words import NUMBERS, S

CENTURIES = {"eighteen": 1800, "nineteen": 1900, "twenty": 2000}
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
TEENS = (
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
SPOKEN_YEAR = (
    rf"(?P<century>{'|'.join(CENTURIES)}){S}"
    rf"(?P<rest>(?:{'|'.join(TENS)})(?:[- ](?:{'|'.join(ONES)})\b)?|{'|'.join(TEENS)})(?!{S}(?:people|percent|men|women)|-)"
)


def spoken_year(match: re.Match[str]) -> int:
    """Return the year that the groups of SPOKEN_YEAR spell."""
    tens, _, ones = match["rest"].lower().replace(" ", "-").partition("-")
    return CENTURIES[match["century"].lower()] + NUMBERS[tens] + (NUMBERS[ones] if ones else 0)
