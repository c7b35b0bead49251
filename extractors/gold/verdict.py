"""Judges what was coded from an example: found, missed, false."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from extractors.gold.checks import Check, checks
from extractors.gold.example import Example, Wanted
from schemas import Details, Mention


@dataclass(frozen=True, slots=True)
class Found:
    """A wanted event that was coded."""

    wanted: Wanted
    mention: Mention
    checks: tuple[Check, ...]

    @property
    def wrong(self) -> tuple[Check, ...]:
        """Return the checks that failed."""
        return tuple(check for check in self.checks if not check.is_right)


@dataclass(frozen=True, slots=True)
class Missed:
    """A wanted event that was not coded."""

    wanted: Wanted
    instead: tuple[Mention, ...]
    """Events of other kinds that were coded at the same words."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """An example and how far the coder agrees with it; what is optional is neither found, missed nor false."""

    example: Example
    coded: tuple[Mention, ...]
    found: tuple[Found, ...]
    missed: tuple[Missed, ...]
    false: tuple[Mention, ...]
    """Coded events that the example does not state."""


def judge(
    example: Example,
    mentions: Sequence[Mention],
    details: Sequence[Details] = (),
    *,
    kinds: Collection[str] | None = None,
) -> Verdict:
    """Return the verdict on what was coded from an example, on some kinds only where they are given.

    A coded event belongs to a wanted one of its kind whose trigger it overlaps, each to one at most.
    """
    by_id = {detail.mention_id: detail for detail in details}
    left = {m.mention_id: m for m in mentions if kinds is None or m.kind in kinds}
    found, missed = [], []
    # Whatever is optional takes what nobody else wants.
    for wanted in sorted(example.events, key=lambda event: event.is_optional):
        if kinds is not None and wanted.kind not in kinds:
            continue
        mention = next((m for m in left.values() if m.kind == wanted.kind and _overlaps(wanted, m)), None)
        if mention is not None:
            del left[mention.mention_id]
        if wanted.is_optional:
            continue
        if mention is None:
            missed.append(Missed(wanted, tuple(m for m in mentions if _overlaps(wanted, m))))
        else:
            found.append(Found(wanted, mention, checks(wanted, mention, by_id.get(mention.mention_id))))
    return Verdict(example, tuple(mentions), tuple(found), tuple(missed), tuple(left.values()))


def _overlaps(wanted: Wanted, mention: Mention) -> bool:
    return mention.trigger.start < wanted.end and wanted.start < mention.trigger.end
