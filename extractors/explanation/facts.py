"""What is known of an event and why, as labels and words for any page."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from extractors.explanation.account import Taken
from extractors.ontology import ontology
from schemas import Details, Participant
from schemas.enums import EventDateSource

HOW = frozenset(("arguments", "frame", "composed", "codes", "details", "same as"))
"""Labels of lines that say how, not what."""

NOT_SHOWN = frozenset(("mention_id", "published_on", "content"))


@dataclass(frozen=True, slots=True)
class Fact:
    """One line about an event."""

    label: str
    text: str


def facts(taken: Taken) -> Iterator[Fact]:
    """Yield what is known of an event: predicate, frame, composition, status, people, time, place and codes."""
    mention = taken.mention
    if taken.arguments:
        yield Fact("arguments", "; ".join(f"{slot} {words}" for slot, words in taken.arguments))
    since = " and ".join(f"{slot} is {words!r}" for slot, words in taken.since)
    yield Fact("frame", f"{taken.frame}, since {since}" if since else taken.frame)
    if taken.composition is not None:
        yield Fact("composed", taken.composition)
    yield Fact(
        "status", f"{mention.status.value}{f', because of {mention.status_rule!r}' if mention.status_rule else ''}"
    )
    slots = list(taken.slots)
    for player in mention.participants:
        slot = next((s for role, s in slots if role == player.role), None)
        yield Fact(player.role, _player(player, slot))
    if mention.content is not None:
        yield Fact("content", mention.content.text)
    if mention.speaker is not None:
        cue = f", cue {mention.speaker.cue!r}" if mention.speaker.cue else ""
        yield Fact("speaker", _called(mention.speaker.text, mention.speaker.name, mention.speaker.country) + cue)
    yield from _when_and_where(taken)
    if taken.details is not None:
        told = "; ".join(f"{name} {value}" for name, value in _details(taken.details))
        if told:
            yield Fact("details", told)
    yield Fact("codes", _codes(taken))
    if mention.same_as is not None:
        yield Fact("same as", f"event {mention.same_as}, told before")


def _player(player: Participant, slot: str | None) -> str:
    reasons = [*((f"slot {slot}",) if slot else ()), *((f"rule {player.rule}",) if player.rule else ())]
    named = _called(player.text, player.name, " ".join(filter(None, (player.country, player.sector))) or None)
    return f"{named} ({', '.join(reasons)})" if reasons else named


def _called(words: str, name: str | None, country: str | None) -> str:
    known = ", ".join(filter(None, (name if name != words else None, country)))
    return f"{words} = {known}" if known else words


def _when_and_where(taken: Taken) -> Iterator[Fact]:
    when, where = taken.mention.event_date, taken.mention.place
    if when is not None and when.value is not None:
        stands_in = when.source is not EventDateSource.TEXT
        yield Fact("date", f"{when.value}, {'the publication day' if stands_in else f'from {when.text!r}'}")
    if where is not None:
        rule = f" (rule {where.rule})" if where.rule else ""
        yield Fact("place", _called(where.text, where.name, where.country) + rule)


def _details(details: Details) -> Iterator[tuple[str, str]]:
    for name in type(details).model_fields:
        value: object = getattr(details, name)
        if name in NOT_SHOWN or value is None or value == ():
            continue
        if isinstance(value, tuple):
            yield name, ", ".join(str(single) for single in value)
        elif isinstance(value, float):
            yield name, f"{value:,.0f}" if value.is_integer() else f"{value:,}"
        else:
            yield name, value.isoformat() if isinstance(value, date) else str(value)


def _codes(taken: Taken) -> str:
    mention = taken.mention
    plover = " ".join(filter(None, (mention.plover, mention.mode))) or "no PLOVER type"
    parts = [plover]
    if mention.cameo is not None:
        parts.append(f"CAMEO {mention.cameo} ({ontology().cameo[mention.cameo].name})")
    if mention.goldstein is not None:
        parts.append(f"Goldstein {mention.goldstein:g}")
    if mention.contexts:
        parts.append("about " + ", ".join(mention.contexts))
    parts.append(f"confidence {mention.confidence:g}")
    return "; ".join(parts)
