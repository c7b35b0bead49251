"""Words that only tell past, present or future: now, recently, soon."""

import re

from extractors.resolve.dates.expression import Tense
from extractors.resolve.dates.periods import Period
from extractors.resolve.dates.reading import Context, Reading, rule, vague
from extractors.resolve.dates.words import S
from schemas.enums import Precision

NO_UNIT = (
    rf"(?!{S}(?:[\w-]+{S}){{0,2}}(?:hour|day|week|month|quarter|year|decade|centur|generation|season|winter|summer|spring"
    "|fall|autumn|weekend))"
)


def read_now(match: re.Match[str], context: Context) -> Reading | None:
    """Read `now` and `currently`."""
    if context.after(match.end(), 1) == "-":
        return None
    return Reading("now", Period("PRESENT_REF", context.reference, context.reference, Precision.VAGUE))


def read_past(_: re.Match[str], context: Context) -> Reading | None:
    """Read `recently`."""
    return vague("recent", context, Tense.PAST)


def read_future(match: re.Match[str], context: Context) -> Reading | None:
    """Read `soon`."""
    if match[0].lower() == "soon" and re.match(r"\s(?:after|as)\b|\w", context.after(match.end(), 7)):
        return None
    return vague("coming", context, Tense.FUTURE)


VAGUE_RULES = (
    rule(rf"(?:(?:right|just){S})?now|currently|nowadays|at{S}present|at{S}the{S}moment|these{S}days", read_now),
    rule(
        rf"(?:(?:more|most|as){S})?recently|lately|(?:the{S}(?:recent|distant)|(?<=\bin\s)the){S}past{NO_UNIT}",
        read_past,
    ),
    rule(
        rf"soon|(?:the{S}(?:near|foreseeable|not{S}too{S}distant|immediate)|(?<=\bin\s)the){S}future(?!{S}of\b)",
        read_future,
    ),
)
