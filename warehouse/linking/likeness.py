"""What speaks for and against two tellings being of one event, and how much.

The weights are those of a logistic regression over hand-linked news, rounded; what that news could not tell
(days, as it is undated) is set by hand. Nothing here depends on other articles or on the night, so that the
same two tellings are always alike in the same degree.
"""

import math
from collections.abc import Collection, Mapping

from schemas import Telling
from warehouse.linking.senses import SPEECH
from warehouse.linking.stages import MUTUAL
from warehouse.linking.words import weight_of

ACROSS: Mapping[str, float] = {
    "bias": -2.95,
    "cosine": 3.0,
    "trigger": 1.1,
    "sense": 1.7,
    "other_sense": -1.0,
    "actor": 1.2,
    "recipient": 1.05,
    "other_actor_name": -0.9,
    "other_recipient_name": -1.2,
    "other_actor_country": -0.6,
    "other_recipient_country": -0.95,
    "place": 0.4,
    "other_place": -0.4,
    "day": 0.8,
    "name_missing": -0.45,
    "nobody_shared": -1.5,
    "parties": 0.8,
    "other_party": -3.0,
    "one_party": -1.2,
    "other_authority": -2.5,
    "other_person": -2.5,
}
"""Weights for tellings of different articles; a day that differs rules the pair out beforehand."""

SPEECH_ACROSS: Mapping[str, float] = {
    "bias": -4.9,
    "cosine": 1.5,
    "trigger": 1.4,
    "actor": 2.7,
    "other_actor_country": -0.8,
    "words": 1.6,
}
"""The same for what is only said: who says it and in which words counts."""

ACROSS_THRESHOLD = 0.88
SPEECH_THRESHOLD = 0.72

WITHIN: Mapping[str, float] = {
    "bias": -1.3,
    "trigger": 2.0,
    "sense": 1.6,
    "other_sense": -0.9,
    "recipient": 0.5,
    "other_actor_name": -1.0,
    "other_recipient_name": -0.6,
    "other_recipient_country": -0.5,
    "other_place": -1.0,
    "day": 0.7,
    "other_day": -4.0,
    "nobody_shared": -2.5,
    "other_party": -3.5,
    "far": -2.5,
    "crowded": -1.0,
}
"""Weights for two mentions of one article."""

SPEECH_WITHIN: Mapping[str, float] = {
    "bias": -4.2,
    "trigger": 1.2,
    "actor": 2.0,
    "other_actor_name": -0.5,
    "words": 2.0,
    "other_day": -4.0,
}

WITHIN_THRESHOLD = 0.65


PAIR = 2
"""Parties that make a meeting."""

FEW = 6
"""Mentions of one family up to which an article is not crowded; each doubling counts once more."""

FAR_CHARACTERS = 1_500
"""Characters between two mentions beyond which `far` counts, unless they name somebody both."""


def likeness_within(one: Telling, other: Telling, *, distance: int, mentions: int) -> float:
    """Return how likely two mentions of one article and family, so many characters apart, tell one event.

    The likeness goes from 0 to 1. `mentions` are those of the family in the article: who talks of forty meetings
    seldom means one and the same.
    """
    weights = SPEECH_WITHIN if one.family == SPEECH else WITHIN
    total = weights["bias"] + weights.get("crowded", 0.0) * math.log2(max(mentions / FEW, 1))
    if distance > FAR_CHARACTERS and not _name_somebody_both(one, other):
        total += weights.get("far", 0.0)
    for name, held in _evidence(one, other).items():
        total += weights.get(name, 0.0) * held
    return 1 / (1 + math.exp(-total))


def _name_somebody_both(one: Telling, other: Telling) -> bool:
    names = {*one.actor_names, *one.recipient_names}
    return not names.isdisjoint((*other.actor_names, *other.recipient_names))


def _evidence(one: Telling, other: Telling) -> dict[str, float]:
    evidence = {
        "trigger": _share(one.triggers, other.triggers),
        "sense": _share(one.senses, other.senses),
        "other_sense": _differ(one.senses, other.senses),
        "actor": _share(one.actors, other.actors),
        "recipient": _share(one.recipients, other.recipients),
        "other_actor_name": _differ(one.actor_names, other.actor_names),
        "other_recipient_name": _differ(one.recipient_names, other.recipient_names),
        "other_recipient_country": _differ(one.recipient_countries, other.recipient_countries),
        "other_place": _differ(one.places, other.places),
    }
    if one.family in MUTUAL:
        evidence["nobody_shared"] = _differ(one.actors, other.actors)
        evidence["other_party"] = float(has_other_party(one, other))
    if one.family == SPEECH:
        evidence["words"] = _common_words(one.words, other.words)
    if one.first_day and one.last_day and other.first_day and other.last_day:
        meet = one.first_day <= other.last_day and other.first_day <= one.last_day
        evidence["day" if meet else "other_day"] = 1.0
    return evidence


def has_other_party(one: Telling, other: Telling) -> bool:
    """Return whether each of two meetings names somebody whom the other does not, and they share but one or none."""
    shared = len({*one.actor_parties} & {*other.actor_parties})
    return shared < PAIR <= min(len(one.actor_parties), len(other.actor_parties))


def _share(one: Collection[str], other: Collection[str]) -> float:
    return float(not set(one).isdisjoint(other))


def _differ(one: Collection[str], other: Collection[str]) -> float:
    return float(bool(one) and bool(other) and set(one).isdisjoint(other))


def _common_words(one: Collection[str], other: Collection[str]) -> float:
    less = min(_weight(one), _weight(other))
    return _weight(set(one) & set(other)) / less if less else 0.0


def _weight(words: Collection[str]) -> float:
    return sum(weight_of(word) for word in words)
