"""The Equal Earth projection, as the drawing library computes it, so that labels can be placed beside dots."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt

_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_M = sqrt(3) / 2

WORLD_WIDTH = 5.4133
"""Width of the world at scale 1."""

INHABITED = (1.31, -1.06)
"""From the north of Greenland to the south of Chile at scale 1."""

LARGEST_ZOOM = 4.0
MARGIN = 0.16
"""Share of the map that stays free around the outermost dots, on each side."""


@dataclass(frozen=True)
class View:
    """A window on the projected world."""

    width: float
    height: float
    scale: float
    left: float
    """Where longitude 0 falls, in pixels from the left."""
    top: float
    """Where the equator falls, in pixels from the top."""

    def place(self, lat: float, lon: float) -> tuple[float, float]:
        """Return the pixels of a place, from the left and from the top."""
        x, y = equal_earth(lat, lon)
        return self.left + self.scale * x, self.top - self.scale * y


def equal_earth(lat: float, lon: float) -> tuple[float, float]:
    """Return a place at scale 1, to the east and to the north."""
    t = asin(_M * sin(radians(lat)))
    t2 = t * t
    t6 = t2 * t2 * t2
    x = radians(lon) * cos(t) / (_M * (_A1 + 3 * _A2 * t2 + t6 * (7 * _A3 + 9 * _A4 * t2)))
    return x, t * (_A1 + _A2 * t2 + t6 * (_A3 + _A4 * t2))


def view_of(places: Sequence[tuple[float, float]], width: float, most_height: float) -> View:
    """Return the window that shows all places, given as latitude and longitude, with land around them."""
    points = [equal_earth(lat, lon) for lat, lon in places]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    whole = width / WORLD_WIDTH
    room = 1 - 2 * MARGIN
    fitting = min(
        room * width / max(max(xs) - min(xs), 1e-6),
        room * most_height / max(max(ys) - min(ys), 1e-6),
    )
    scale = max(whole, min(fitting, whole * LARGEST_ZOOM))
    height = min(most_height, scale * INHABITED[0] - scale * INHABITED[1])
    # Nobody needs the emptiness beyond the edges of the world.
    slack = max(WORLD_WIDTH / 2 - width / 2 / scale, 0)
    middle_x = min(max((max(xs) + min(xs)) / 2, -slack), slack)
    highest, lowest = INHABITED[0] - height / 2 / scale, INHABITED[1] + height / 2 / scale
    middle_y = min(max((max(ys) + min(ys)) / 2, lowest), highest)
    return View(width, height, scale, width / 2 - scale * middle_x, height / 2 + scale * middle_y)
