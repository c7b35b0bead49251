"""Which mentions of one article tell the same event: coreference of events within the article."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from schemas import Mention, Telling
from warehouse.linking.likeness import WITHIN_THRESHOLD, likeness_within
from warehouse.linking.senses import SPEECH
from warehouse.linking.traits import traits_of

PROMISE = "commitment"
"""Kind of which two are never one where others promise."""

BY_AUTHORITY = frozenset(("designation", "sanction", "appointment"))
"""Kinds of which two by different authorities are never one."""

OF_ONE_PERSON = frozenset(("appointment",))
"""Kinds of which two that befall different people are never one."""

COLLECTED = (
    "triggers",
    "senses",
    "actors",
    "recipients",
    "actor_names",
    "recipient_names",
    "actor_countries",
    "recipient_countries",
    "actor_parties",
    "recipient_parties",
    "places",
    "words",
    "content",
)


@dataclass(frozen=True)
class Told:
    """One event as an article tells it: its mentions in text order and what linking compares of them."""

    mentions: tuple[Mention, ...]
    scores: tuple[float, ...]
    """How like the event each mention is; 1 for the first."""
    telling: Telling


@dataclass(frozen=True)
class _Text:
    """What counts of the article beside its mentions."""

    starts: Mapping[str, int]
    """Where each mention's trigger begins."""

    counts: Mapping[str, int]
    """Mentions of each family."""


def tell(mentions: Sequence[Mention]) -> list[Told]:
    """Return the events of one article, in the order of their first mentions.

    Mentions that the coder marks as the same stay together; beyond that those groups are joined whose
    mentions are alike on average, the most alike first. Raises ValueError where `same_as` runs in a circle
    or leaves the article.
    """
    in_order = sorted(mentions, key=lambda m: (m.trigger.start, m.trigger.end, m.mention_id))
    traits = {mention.mention_id: traits_of(mention) for mention in in_order}
    same_as = {mention.mention_id: mention.same_as for mention in in_order}
    groups: dict[str, list[Telling]] = {}
    for mention in in_order:
        groups.setdefault(_root(mention.mention_id, same_as), []).append(traits[mention.mention_id])
    text = _Text(
        starts={mention.mention_id: mention.trigger.start for mention in in_order},
        counts=Counter(telling.family for telling in traits.values()),
    )
    joined = _join(list(groups.values()), text)
    by_id = {mention.mention_id: mention for mention in in_order}
    order = {mention.mention_id: n for n, mention in enumerate(in_order)}
    told = [_told(sorted(group, key=lambda t: order[t.telling_id]), by_id, text) for group in joined]
    return sorted(told, key=lambda t: order[t.telling.telling_id])


def _root(mention_id: str, same_as: dict[str, str | None]) -> str:
    seen = [mention_id]
    while earlier := same_as[seen[-1]]:
        if earlier in seen or earlier not in same_as:
            problem = "runs in a circle" if earlier in seen else f"names {earlier}, which is not in the article"
            raise ValueError(f"mention {mention_id}: same_as {problem}; the coder must name an earlier mention")
        seen.append(earlier)
    return seen[-1]


def _join(groups: list[list[Telling]], text: _Text) -> list[list[Telling]]:
    """Return the groups joined while two of them are alike enough."""
    alike = {
        (i, j): likeness
        for (i, one), (j, other) in combinations(enumerate(groups), 2)
        if (likeness := _likeness(one, other, text)) >= WITHIN_THRESHOLD
    }
    while alike:
        i, j = min(alike, key=lambda pair: (-alike[pair], pair))
        groups[i] = groups[i] + groups[j]
        groups[j] = []
        alike = {pair: likeness for pair, likeness in alike.items() if not {i, j} & set(pair)}
        for k, other in enumerate(groups):
            if other and k != i and (likeness := _likeness(groups[i], other, text)) >= WITHIN_THRESHOLD:
                alike[min(i, k), max(i, k)] = likeness
    return [group for group in groups if group]


def _likeness(one: list[Telling], other: list[Telling], text: _Text) -> float:
    """Return the mean likeness of two groups' mentions."""
    if one[0].family != other[0].family or not any(_may_match(a, b) for a in one for b in other):
        return 0.0
    return sum(_pair(a, b, text) for a in one for b in other) / (len(one) * len(other))


def _pair(one: Telling, other: Telling, text: _Text) -> float:
    distance = abs(text.starts[one.telling_id] - text.starts[other.telling_id])
    return likeness_within(one, other, distance=distance, mentions=text.counts[one.family])


def _may_match(one: Telling, other: Telling) -> bool:
    """Return whether two mentions have in common what no other evidence makes up for."""
    if one.family == PROMISE and one.actors and other.actors and set(one.actors).isdisjoint(other.actors):
        return False
    if one.family in BY_AUTHORITY and _are_apart(one.actor_parties, other.actor_parties):
        return False
    if one.family in OF_ONE_PERSON and _are_apart(one.recipient_parties, other.recipient_parties):
        return False
    if one.family == SPEECH:
        return not set(one.actors).isdisjoint(other.actors) and not set(one.words).isdisjoint(other.words)
    return not set(one.senses).isdisjoint(other.senses) or not set(one.triggers).isdisjoint(other.triggers)


def _are_apart(one: Sequence[str], other: Sequence[str]) -> bool:
    return bool(one) and bool(other) and set(one).isdisjoint(other)


def _told(group: list[Telling], by_id: dict[str, Mention], text: _Text) -> Told:
    first, *others = group
    scores = [1.0, *(max(_pair(t, o, text) for o in group if o is not t) for t in others)]
    collected = {name: tuple(sorted({x for t in group for x in getattr(t, name)})) for name in COLLECTED}
    dated = min(group, key=lambda t: (not t.is_dated, t.first_day is None))
    days = {"first_day": dated.first_day, "last_day": dated.last_day, "is_dated": dated.is_dated}
    held = {"is_held": any(t.is_held for t in group), "is_meant": any(t.is_meant for t in group)}
    return Told(
        mentions=tuple(by_id[t.telling_id] for t in group),
        scores=tuple(round(score, 6) for score in scores),
        telling=first.model_copy(update={**collected, **days, **held}),
    )
