"""Who stands where on the circle of a network, so that its lines are short and cross little."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import cos, dist, pi, sin

from flows.report.charts.drawing import WIDE, Size
from warehouse.report.rows import Tie

ROUNDS = 20
"""Sweeps of swaps; a circle of twenty settles in fewer."""


STEPS = 16
"""Straight pieces of one curve."""


@dataclass(frozen=True)
class Ring:
    """Names around a circle."""

    size: Size
    names: Sequence[str]
    """In their order, clockwise."""

    @property
    def radius(self) -> float:
        """Pixels from the middle to the dots."""
        return 215.0 if self.size is WIDE else 74.0

    @property
    def thickest(self) -> float:
        """Pixels of the strongest line."""
        return 9.0 if self.size is WIDE else 5.0

    @property
    def largest(self) -> float:
        """Square pixels that the largest dot has above the smallest."""
        return 420.0 if self.size is WIDE else 160.0

    @property
    def height(self) -> float:
        """Pixels from top to bottom, names included."""
        return 2 * self.radius + 70

    @property
    def middle(self) -> tuple[float, float]:
        """Where the middle is."""
        return self.size.width / 2, self.height / 2

    def spot(self, name: str, gap: float = 0.0) -> tuple[float, float]:
        """Return where a name stands, or what is further out by a gap."""
        # Half a step on, so that nobody stands at the very top, where both neighbours' names would meet.
        angle = (self.names.index(name) + 0.5) / len(self.names) * 2 * pi
        x, y = self.middle
        return x + (self.radius + gap) * sin(angle), y - (self.radius + gap) * cos(angle)

    def curve(self, one: str, other: str) -> Iterator[tuple[float, float]]:
        """Yield points from one name to another, drawn towards the middle, the more so the farther they are apart."""
        start, end = self.spot(one), self.spot(other)
        mean = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
        pull = 0.25 + 0.6 * dist(start, end) / (2 * self.radius)
        bend = tuple(m + pull * (c - m) for m, c in zip(mean, self.middle, strict=True))
        for step in range(STEPS + 1):
            t = step / STEPS
            a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
            yield a * start[0] + b * bend[0] + c * end[0], a * start[1] + b * bend[1] + c * end[1]


def strongest(ties: Sequence[Tie], most_names: int, most_ties: int) -> tuple[tuple[str, ...], tuple[Tie, ...]]:
    """Return the strongest ties among few names, and these names; ties come with the strongest first."""
    names: dict[str, None] = {}
    kept: list[Tie] = []
    for tie in ties:
        added = [name for name in (tie.one, tie.other) if name not in names]
        if len(kept) < most_ties and len(names) + len(added) <= most_names:
            names.update(dict.fromkeys(added))
            kept.append(tie)
    return tuple(names), tuple(kept)


def around(names: Sequence[str], ties: Sequence[Tie]) -> list[str]:
    """Return names in the order of the circle: two change places as long as that shortens the lines."""
    order = list(names)
    length = _length(order, ties)
    for _ in range(ROUNDS):
        before = length
        for a, b in combinations(range(len(order)), 2):
            order[a], order[b] = order[b], order[a]
            changed = _length(order, ties)
            if changed < length:
                length = changed
            else:
                order[a], order[b] = order[b], order[a]
        if length == before:
            break
    return order


def _length(order: Sequence[str], ties: Sequence[Tie]) -> float:
    """Return the steps between tied names along the circle, each counted as often as it is tied."""
    spot = {name: number for number, name in enumerate(order)}
    total = 0.0
    for tie in ties:
        steps = abs(spot[tie.one] - spot[tie.other])
        total += min(steps, len(order) - steps) * (1 + tie.event_count) ** 0.5
    return total
