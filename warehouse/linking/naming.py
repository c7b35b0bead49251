"""Which id an event has: an id that was published stays with its event for as long as the event is told."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Naming:
    """The ids of some events."""

    ids: tuple[str, ...]
    """Id of each group of tellings, in their order."""

    merged: Mapping[str, str | None]
    """Former id to the event that tells it now; None where nothing does any more."""


def name_events(
    groups: Sequence[Sequence[str]],
    *,
    days: Mapping[str, date | None],
    claims: Mapping[str, Sequence[str]],
    first_seen: Mapping[str, date | None],
    taken: Collection[str] = (),
) -> Naming:
    """Return an id for every group of tellings.

    `days` are the tellings' days of publication, `claims` the ids under which a telling (or what it replaces)
    was published before, `first_seen` the former events' first days. An id that several groups claim stays
    with the one that holds the mention it is named after, else with most of its tellings. A group that keeps
    several ids takes the one seen first; the others are merged into it. A new event is named after its
    earliest telling whose id is not `taken` by an event that lives on.
    """
    holders = _holders(groups, claims)
    kept: dict[int, list[str]] = defaultdict(list)
    for former, number in holders.items():
        kept[number].append(former)
    ids: list[str] = []
    merged: dict[str, str | None] = {former: None for former in first_seen if former not in holders}
    used = holders.keys() | set(taken)
    for number, group in enumerate(groups):
        if kept[number]:
            chosen, *others = sorted(kept[number], key=lambda former: (first_seen[former] or date.max, former))
            merged |= dict.fromkeys(others, chosen)
        else:
            in_order = sorted(group, key=lambda t: (days[t] or date.max, t))
            chosen = next((t for t in in_order if t not in used), _another(in_order[0]))
        ids.append(chosen)
    return Naming(tuple(ids), {former: into for former, into in merged.items() if former not in set(ids)})


def _another(name: str) -> str:
    return hashlib.sha256(f"event:{name}".encode()).hexdigest()[:16]


def _holders(groups: Sequence[Sequence[str]], claims: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """Return the group that keeps each former id."""
    votes: dict[str, Counter[int]] = defaultdict(Counter)
    named_after: dict[str, int] = {}
    for number, group in enumerate(groups):
        for telling in group:
            named_after[telling] = number
            for former in claims.get(telling, ()):
                votes[former][number] += 1
    holders = {}
    for former, counts in votes.items():
        own = named_after.get(former, -1)
        holders[former] = own if own in counts else min(counts, key=lambda n: (-counts[n], groups[n][0]))
    return holders
