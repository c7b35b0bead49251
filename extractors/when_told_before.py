"""Events dated by one that the article told of before: two days after the resignation."""

from collections.abc import Mapping, Sequence

from extractors.parse import Parse
from extractors.when_relative import offset_from_event
from schemas import EventDate, Mention
from schemas.enums import EventDateSource, Precision

STEM = 4
"""Letters that the words for a deed share at least: resigned, resignation."""
DEFINITE = frozenset("the that this these those his her its their".split())


def with_earlier_dates(
    mentions: Sequence[Mention], sources: Mapping[str, tuple[int, Parse]], body: str
) -> tuple[Mention, ...]:
    """Return the mentions with dates counted from an event told before, where the text counts from it.

    `sources` gives each mention's predicate and the parse that it stands in.
    """
    dated = [(m, m.event_date) for m in mentions if _is_day(m.event_date)]
    return tuple(_counted(mention, *sources[mention.mention_id], dated, body) for mention in mentions)


def _is_day(when: EventDate | None) -> bool:
    return when is not None and when.source is EventDateSource.TEXT and when.precision is Precision.DAY


def _counted(
    mention: Mention, token: int, parse: Parse, dated: Sequence[tuple[Mention, EventDate | None]], body: str
) -> Mention:
    if mention.event_date is not None and mention.event_date.source is EventDateSource.TEXT:
        return mention
    offset = offset_from_event(parse, token)
    if offset is None or not any(parse.lower[i] in DEFINITE for i in parse.all_children(offset.other, "det", "poss")):
        return mention
    word = parse.lower[offset.other]
    for earlier, when in reversed(dated):
        if earlier.trigger.end > offset.start or not _is_same_deed(word, earlier.trigger.text.lower()):
            continue
        day = when.first if when is not None else None
        counted = offset.event_date(day, body, rule="earlier-event") if day is not None else None
        if counted is None:
            return mention
        return mention.model_copy(update={"event_date": counted})
    return mention


def _is_same_deed(noun: str, trigger: str) -> bool:
    shared = 0
    for one, other in zip(noun, trigger, strict=False):
        if one != other:
            break
        shared += 1
    return shared >= STEM and 2 * shared > len(noun.removesuffix("s"))
