"""Compares a coded event with the wanted one, field by field."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from extractors.gold.example import Wanted
from schemas import Details, Mention

ABSENT = "none"
"""Stands for a PLOVER type where PLOVER has none."""

PRONOUNS = frozenset("he him she her it they them i me we us who which that both".split())


@dataclass(frozen=True, slots=True)
class Check:
    """One wanted field of an event and what the coder has there."""

    field: str
    wanted: str
    """The words wanted; empty where the field must be empty."""
    got: str
    is_right: bool
    why: str | None = None
    """What decided the coder, where it says so."""
    is_extra: bool = False
    """Whether it is about somebody who plays a role beside those who are wanted in it."""


def checks(wanted: Wanted, mention: Mention, details: Details | None = None) -> tuple[Check, ...]:
    """Return a check for each field that an example gives, one for each participant of a role."""
    return tuple(check for field, words in wanted.fields for check in _check(field, words, mention, details))


def _check(field: str, words: tuple[str, ...], mention: Mention, details: Details | None) -> Iterator[Check]:
    why = mention.status_rule if field == "status" else None
    values = tuple(_values(field, mention, details))
    got = "; ".join(values)
    if not words:
        yield Check(field, "", got, not values, why)
    resolved = any(p.role == field and p.rule == "pronoun" for p in mention.participants)
    for word in words:
        is_right = any(_agrees(field, word, value) for value in values)
        # A pronoun is shown by the name in its sentence.
        yield Check(field, word, got, is_right or (resolved and word.casefold() in PRONOUNS), why)
    if words and not resolved:
        for player in mention.participants:
            if player.role == field and not any(shares_words(word, player.text) for word in words):
                yield Check(field, "", player.text, is_right=False, is_extra=True)


def _values(field: str, mention: Mention, details: Details | None) -> Iterable[str]:
    """Return what a coded event has in a field, nothing where it is empty."""
    players = tuple(p.text for p in mention.participants if p.role == field)
    match field:
        case "status":
            return (mention.status.value,)
        case "mode":
            return _given(mention.mode)
        case "plover":
            return (mention.plover or ABSENT,)
        case "cameo":
            return _given(mention.cameo)
        case "date":
            return _given(mention.event_date.value if mention.event_date else None)
        case "place":
            return dict.fromkeys(_given(mention.place.text, mention.place.name)) if mention.place else ()
        case "content" if mention.content is not None:
            return (mention.content.text,)
        case "speaker" if mention.speaker is not None:
            return dict.fromkeys((*players, *_given(mention.speaker.text, mention.speaker.name)))
        case _ if players or details is None:
            return players
        case _:
            return tuple(_details(details, field))


def _given(*values: str | None) -> tuple[str, ...]:
    return tuple(value for value in values if value)


def _details(details: Details, field: str) -> Iterator[str]:
    value: object = getattr(details, field, None)
    for single in value if isinstance(value, tuple) else (value,):
        if isinstance(single, float):
            yield f"{single:g}" if single % 1 else f"{single:.0f}"
        elif isinstance(single, date):
            yield single.isoformat()
        elif single is not None:
            yield str(single)


EXACT = frozenset(("status", "mode", "plover", "cameo"))
"""Fields that are right or wrong as a whole, as numbers and days are; in others the words that matter must agree."""

NUMBER = re.compile(r"[\d.W-]+")


def _agrees(field: str, wanted: str, got: str) -> bool:
    if field in EXACT or NUMBER.fullmatch(got):
        return wanted.replace(",", "").casefold() == got.casefold()
    return shares_words(wanted, got)


def shares_words(one: str, other: str) -> bool:
    """Tell whether one phrase stands in the other, or both end in the same word."""
    a, b = one.casefold(), other.casefold()
    return a in b or b in a or a.split()[-1] == b.split()[-1]
