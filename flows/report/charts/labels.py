"""Placing words beside dots so that none lies on another."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Align = Literal["left", "right"]
"""Which end of words stands at their spot."""

LETTER = 0.62
"""Width of a letter in font sizes, on average."""

GAP = 4.0


@dataclass(frozen=True)
class Dot:
    """A dot with the words that belong to it."""

    x: float
    y: float
    radius: float
    words: str


@dataclass(frozen=True)
class Label:
    """Words with the spot where they begin or end."""

    words: str
    x: float
    y: float
    align: Align


@dataclass(frozen=True)
class _Box:
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "_Box") -> bool:
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


def place_labels(dots: Sequence[Dot], most: int, *, font: float, width: float, height: float) -> list[Label]:
    """Return labels for the first dots that have room to their right or left, at most so many."""
    taken = [_Box(d.x - d.radius, d.y - d.radius, d.x + d.radius, d.y + d.radius) for d in dots]
    found: list[Label] = []
    for number, dot in enumerate(dots):
        others = [box for n, box in enumerate(taken) if n != number]
        length = len(dot.words) * font * LETTER
        start, end = dot.x + dot.radius + GAP, dot.x - dot.radius - GAP
        for label, left in (
            (Label(dot.words, start, dot.y, "left"), start),
            (Label(dot.words, end, dot.y, "right"), end - length),
        ):
            box = _Box(left, dot.y - font * 0.6, left + length, dot.y + font * 0.6)
            is_inside = box.left >= 0 and box.right <= width and box.top >= 0 and box.bottom <= height
            if is_inside and not any(box.meets(other) for other in others):
                taken.append(box)
                found.append(label)
                break
        if len(found) == most:
            break
    return found
