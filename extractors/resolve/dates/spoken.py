"""Years in words, as broadcasters spell them: nineteen ninety-six."""

import re

from extractors.resolve.dates.words import NUMBERS, SMALL_NUMBERS, TENS, S

CENTURIES = {"eighteen": 1800, "nineteen": 1900, "twenty": 2000}
ONES, TEENS = SMALL_NUMBERS[:9], SMALL_NUMBERS[9:]
SPOKEN_YEAR = (
    rf"(?P<century>{'|'.join(CENTURIES)}){S}"
    rf"(?P<rest>(?:{'|'.join(TENS)})(?:[- ](?:{'|'.join(ONES)})\b)?|{'|'.join(TEENS)})"
    rf"(?!{S}(?:people|percent|men|women)|-)"
)


def spoken_year(match: re.Match[str]) -> int:
    """Return the year that the groups of SPOKEN_YEAR spell."""
    tens, _, ones = match["rest"].lower().replace(" ", "-").partition("-")
    return CENTURIES[match["century"].lower()] + NUMBERS[tens] + (NUMBERS[ones] if ones else 0)
