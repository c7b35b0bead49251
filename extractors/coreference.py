"""Events told again within one article: "the talks", "the meeting", the same people in the same kind of event."""

from collections.abc import Mapping, Sequence

from schemas import Mention

RETOLD = frozenset(("meeting", "agreement", "designation", "cooperation"))
"""Kinds in which the same named people in one article mean the same event."""
ANAPHORIC = frozenset(("meeting", "agreement", "attack", "protest", "designation", "coercion"))
"""Kinds whose event nouns point back at an event told before."""
UNDONE = frozenset(("designation",))
"""Kinds that tell both of doing and of undoing."""
YIELD = "08"
"""Root of the CAMEO codes of what eases and lifts."""
LASTING = frozenset("war conflict siege blockade occupation repression persecution custody".split())
"""Nouns of what lasts: "discussed the conflict" names a topic and points at no one event."""
AHEAD = frozenset(("attack", "protest"))
"""Kinds whose event nouns may also point ahead: news names "the attack" before it tells what happened."""


def resolve_events(
    mentions: Sequence[Mention], definite: frozenset[str], pointers: frozenset[str], joined: Mapping[str, str]
) -> tuple[Mention, ...]:
    """Return the mentions of one article with `same_as` set; `definite` names those that point back by their words.

    `joined` has the id of the earlier mention for one that tells the same act by a joined verb.
    A pointer, which is nothing but a definite noun, needs an event to point at, else it is dropped.
    """
    kept: list[Mention] = []
    roots: dict[str, str] = {}
    for mention in mentions:
        told = joined.get(mention.mention_id)
        earlier = next((m for m in kept if m.mention_id == told), None) or _antecedent(mention, kept, definite)
        if earlier is not None:
            root = roots.get(earlier.mention_id, earlier.mention_id)
            roots[mention.mention_id] = root
            kept.append(mention.model_copy(update={"same_as": root}))
        elif mention.mention_id not in pointers or _is_told_later(mention, mentions, pointers):
            kept.append(mention)
    return tuple(kept)


def _is_told_later(mention: Mention, mentions: Sequence[Mention], pointers: frozenset[str]) -> bool:
    """Tell whether a pointer points ahead: the article tells an event of its kind after it."""
    return mention.kind in AHEAD and any(m.kind == mention.kind and m.mention_id not in pointers for m in mentions)


def _antecedent(mention: Mention, earlier: Sequence[Mention], definite: frozenset[str]) -> Mention | None:
    names = _names(mention)
    for other in reversed(earlier):
        if other.kind != mention.kind or _undoes(mention, other):
            continue
        if mention.mention_id in definite and mention.kind in ANAPHORIC:
            if _differ(mention, other):
                continue
            if not names or names & _names(other) or (len(names) < 2 and mention.kind not in AHEAD):
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


def _undoes(mention: Mention, other: Mention) -> bool:
    """Tell whether one mention takes back what the other does: a name taken off a list is not the name put on it."""
    return mention.kind in UNDONE and (mention.cameo or "").startswith(YIELD) != (other.cameo or "").startswith(YIELD)


def _names(mention: Mention) -> frozenset[str]:
    return frozenset(p.name for p in mention.participants if p.name)


def _differ(mention: Mention, other: Mention) -> bool:
    """Tell whether two mentions give different dates by their own words."""
    first, second = mention.event_date, other.event_date
    if first is None or second is None or first.text is None or second.text is None:
        return False
    return first.value != second.value
