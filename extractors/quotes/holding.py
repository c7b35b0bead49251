"""Which spans hold a place, for many places at once."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

Held = TypeVar("Held")


def holding(spans: Iterable[tuple[int, int, Held]], places: Sequence[int]) -> list[list[Held]]:
    """Return for each place what the spans `[start, end)` around it stand for, the shortest span first."""
    ordered = sorted(spans, key=lambda span: span[:2])
    found: list[list[Held]] = [[] for _ in places]
    around: list[tuple[int, int, Held]] = []
    n = 0
    for number in sorted(range(len(places)), key=lambda i: places[i]):
        place = places[number]
        while n < len(ordered) and ordered[n][0] <= place:
            around.append(ordered[n])
            n += 1
        around = [span for span in around if span[1] > place]
        found[number] = [held for _, _, held in sorted(around, key=lambda span: span[1] - span[0])]
    return found
