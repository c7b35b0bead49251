"""Words in front of a date that take a part of it or leave one end open: early, the end of, since, by."""

import re
from dataclasses import replace
from datetime import date, timedelta

from extractors.resolve.dates import periods
from extractors.resolve.dates.expression import Tense
from extractors.resolve.dates.periods import Period
from extractors.resolve.dates.words import S
from schemas.enums import Precision

PARTS = {
    "early": "early",
    "mid": "mid",
    "middle": "mid",
    "late": "late",
    "beginning": "begin",
    "start": "begin",
    "end": "end",
    "close": "end",
    "turn": "begin",
}
PART = re.compile(
    rf"\b(?:the{S})?(?:(?P<of>middle|end|beginning|start|close|rest|remainder|turn){S}(?:of|in)(?:{S}the)?{S}"
    rf"|(?:very{S}|as{S})?(?P<plain>early|mid|late|later|earlier)(?:{S}(?:in|on)(?:{S}the)?)?(?:{S}|-)"
    rf"|(?:so{S})?(?P<far>far){S})\Z",
    re.IGNORECASE,
)
BOUND = re.compile(
    rf"\b(?P<word>since|by|until|till|'til|through|before|prior{S}to|after|up{S}to|no{S}later{S}than|from)"
    rf"(?:{S}(?:about|around|as{S}early{S}as|at{S}least|the))?{S}\Z",
    re.IGNORECASE,
)
NOT_BOUNDED = re.compile(
    rf" ?['’] ?s\b"
    rf"|{S}(?!(?:when|and|or|but|with|for|in|at|to|that|as|if|unless|because|he|she|they|it|on)\b)[a-z]"
)
"""What makes a date an adjective, so that `after Friday's attack` is no time after Friday."""


def narrowed(period: Period, word: str | None, reference: date | None) -> Period:
    """Return the part of a period that the word before it picks."""
    word = word.lower() if word else None
    if word in PARTS:
        return periods.part(period, PARTS[word])
    if reference is None or period.first is None or period.last is None or not period.first <= reference <= period.last:
        return period
    if word in ("earlier", "far"):
        return replace(period, last=reference)
    return replace(period, first=reference) if word in ("later", "rest", "remainder") else period


def find_part(text: str, start: int, floor: int) -> tuple[int, str | None]:
    """Return where the expression begins with the word that picks a part, and the word."""
    match = PART.search(text, max(floor, start - 30), start)
    return (match.start(), match["of"] or match["plain"] or match["far"]) if match else (start, None)


def find_bound(text: str, start: int, end: int, floor: int) -> str | None:
    """Return the word before the expression that leaves one end open."""
    match = BOUND.search(text, max(floor, start - 30), start)
    if match is None:
        return None
    word = " ".join(match["word"].lower().split())
    if word == "from":
        return "since" if re.match(r"\s(?:on|onwards?|forward)\b", text[end : end + 9]) else None
    return None if word in ("before", "after", "prior to") and NOT_BOUNDED.match(text, end) else word


def bounded(period: Period, word: str, reference: date | None, tense: Tense) -> Period:
    """Return the open range that `since 2014` or `by 2030` leaves."""
    first, last = period.first, period.last
    if first is None or last is None:
        return period
    if word == "since":
        return replace(period, last=reference if reference and reference >= first else None, precision=Precision.RANGE)
    if word == "after":
        return replace(period, first=last + timedelta(1), last=None, precision=Precision.RANGE)
    if word in ("before", "prior to"):
        return replace(period, first=None, last=first - timedelta(1), precision=Precision.RANGE)
    ahead = reference is not None and last >= reference and tense is not Tense.PAST
    return replace(period, first=reference if ahead else None, precision=Precision.RANGE)
