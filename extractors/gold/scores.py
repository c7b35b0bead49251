"""Precision, recall and F1 over verdicts: by kind, by status, by field."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from extractors.frames import full_index
from extractors.gold.checks import Check
from extractors.gold.verdict import Verdict

ROLES = "participants"
"""Stands for the roles of all kinds."""


@dataclass(frozen=True, slots=True)
class Score:
    """What was right, missed and false."""

    right: int = 0
    missed: int = 0
    false: int = 0

    @property
    def precision(self) -> float | None:
        """Return the share of what was coded that is right; None where nothing was coded."""
        return _share(self.right, self.right + self.false)

    @property
    def recall(self) -> float | None:
        """Return the share of what is wanted that was found; None where nothing is wanted."""
        return _share(self.right, self.right + self.missed)

    @property
    def f1(self) -> float | None:
        """Return the harmonic mean of precision and recall; None where nothing is wanted and nothing was coded."""
        return _share(2 * self.right, 2 * self.right + self.missed + self.false)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def kind_scores(verdicts: Iterable[Verdict]) -> Mapping[str, Score]:
    """Return the score of each kind that is wanted or was coded, in name order."""
    right: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    false: Counter[str] = Counter()
    for verdict in verdicts:
        right.update(found.wanted.kind for found in verdict.found)
        missed.update(miss.wanted.kind for miss in verdict.missed)
        false.update(mention.kind for mention in verdict.false)
    return _scores(right, missed, false)


def status_scores(verdicts: Iterable[Verdict]) -> Mapping[str, Score]:
    """Return the score of each status over the events that were found and whose status is given."""
    right: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    false: Counter[str] = Counter()
    for check in _checks(verdicts):
        if check.field == "status":
            (right if check.is_right else missed)[check.wanted] += 1
            if not check.is_right:
                false[check.got] += 1
    return _scores(right, missed, false)


def field_scores(verdicts: Sequence[Verdict]) -> Mapping[str, Score]:
    """Return the score of each field that is given in the events that were found; roles count as one field.

    A wrong value is both missed and false, somebody beside those who are wanted in a role is false.
    """
    kinds = full_index().kinds
    right: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    false: Counter[str] = Counter()
    for verdict in verdicts:
        for found in verdict.found:
            roles = kinds[found.wanted.kind].roles
            for check in found.checks:
                name = ROLES if check.field in roles else check.field
                right[name] += check.is_right and bool(check.wanted)
                missed[name] += not check.is_right and bool(check.wanted)
                false[name] += not check.is_right and _is_false(check, name)
    return _scores(right, missed, false)


def _is_false(check: Check, name: str) -> bool:
    """Tell whether a wrong check means that something false was coded; of roles the extra players tell that."""
    return check.is_extra or not check.wanted or (name != ROLES and bool(check.got))


def total(scores: Mapping[str, Score]) -> Score:
    """Return all scores added up."""
    return Score(
        sum(score.right for score in scores.values()),
        sum(score.missed for score in scores.values()),
        sum(score.false for score in scores.values()),
    )


def macro_f1(scores: Mapping[str, Score]) -> float | None:
    """Return the mean F1, in which a rare kind weighs as much as a frequent one."""
    values = [score.f1 for score in scores.values() if score.f1 is not None]
    return sum(values) / len(values) if values else None


def _checks(verdicts: Iterable[Verdict]) -> Iterable[Check]:
    return (check for verdict in verdicts for found in verdict.found for check in found.checks)


def _scores(right: Counter[str], missed: Counter[str], false: Counter[str]) -> Mapping[str, Score]:
    return {name: Score(right[name], missed[name], false[name]) for name in sorted({*right, *missed, *false})}
