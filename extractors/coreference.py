"""Events told again within one article: "the talks", "the meeting", the same people in the same kind of event."""

from collections.abc import Sequence

from schemas import Mention

RETOLD = frozenset(("meeting", "agreement", "designation", "cooperation"))
"""Kinds in which the same named people in one article mean the same event."""
ANAPHORIC = frozenset(("meeting", "agreement", "attack", "protest", "designation"))
"""Kinds whose event nouns point back at an event told before."""


def resolve_events(mentions: Sequence[Mention], definite: frozenset[str]) -> tuple[Mention, ...]:
    """Return the mentions of one article with `same_as` set; `definite` names those that point back by their words.

    A mention that points back and brings nobody of its own needs an earlier one to point at, else it is dropped.
    """
    kept: list[Mention] = []
    roots: dict[str, str] = {}
    for mention in mentions:
        earlier = _antecedent(mention, kept, definite)
        if earlier is not None:
            root = roots.get(earlier.mention_id, earlier.mention_id)
            roots[mention.mention_id] = root
            kept.append(mention.model_copy(update={"same_as": root}))
        elif mention.mention_id in definite and not _sides(mention):
            continue
        else:
            kept.append(mention)
    return tuple(kept)


def _sides(mention: Mention) -> bool:
    return any(p.plover_role for p in mention.participants)


def _antecedent(mention: Mention, earlier: Sequence[Mention], definite: frozenset[str]) -> Mention | None:
    names = _names(mention)
    for other in reversed(earlier):
        if other.kind != mention.kind:
            continue
        if mention.mention_id in definite and mention.kind in ANAPHORIC:
            if not names or len(names) < 2 or names & _names(other):
                return other
        elif (
            mention.kind in RETOLD
            and len(names) > 1
            and names == _names(other)
            and mention.status == other.status
            and not _differ(mention, other)
        ):
            return other
    return None


def _names(mention: Mention) -> frozenset[str]:
    return frozenset(p.name for p in mention.participants if p.name)


def _differ(mention: Mention, other: Mention) -> bool:
    """Tell whether two mentions give different dates by their own words."""
    first, second = mention.event_date, other.event_date
    if first is None or second is None or first.text is None or second.text is None:
        return False
    return first.value != second.value
