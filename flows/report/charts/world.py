"""Where events happened: dots on an outline map of the part of the world that has them."""

import json
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from math import pi, sqrt

import altair as alt
from markupsafe import Markup

from flows.report.charts.drawing import NARROW, WIDE, Figure, Size, draw, named
from flows.report.charts.labels import Align, Dot, place_labels
from flows.report.charts.projection import View, view_of
from warehouse.report.rows import Spot

HINTED_KINDS = 4
FONT = 12
LEAST_RADIUS = {"wide": 3.5, "narrow": 2.4}
LARGEST_RADIUS = {"wide": 22.0, "narrow": 13.0}
LEAST_MOST = 6
"""Events of the largest dot below which it is drawn smaller."""

MOST_HEIGHT = {"wide": 500.0, "narrow": 260.0}
MOST_NAMES = {"wide": 16, "narrow": 6}
ALIGNS: tuple[Align, ...] = ("left", "right")


def world(spots: Sequence[Spot], label: str) -> Figure | None:
    """Return the map, the places with most events named; None where no place is known."""
    if not spots:
        return None
    wide, narrow = (_draw(spots, size, label) for size in (WIDE, NARROW))
    return Figure(wide, narrow)


def _draw(spots: Sequence[Spot], size: Size, label: str) -> Markup:
    view = view_of([(spot.lat, spot.lon) for spot in spots], size.width, MOST_HEIGHT[size.name])
    dots = _dots(spots, view, size)
    labels = place_labels(dots, MOST_NAMES[size.name], font=FONT, width=size.width, height=view.height)
    at_x = alt.X("x:Q", axis=None, scale=alt.Scale(domain=[0, size.width], nice=False))
    at_y = alt.Y("y:Q", axis=None, scale=alt.Scale(domain=[view.height, 0], nice=False))
    land = (
        alt.Chart(alt.NamedData(name="land", format=alt.TopoDataFormat(type="topojson", feature="countries")))
        .mark_geoshape(fill="var(--land)", stroke="var(--page)", strokeWidth=0.6, aria=False)
        .project(
            type="equalEarth",
            scale=view.scale,
            translate=[view.left, view.top],
            clipExtent=[[0, 0], [size.width, view.height]],
        )
    )
    circles = (
        alt.Chart(named("dots"))
        .mark_circle(stroke="var(--accent)", strokeWidth=1.2, opacity=1, fillOpacity=0.55)
        .encode(
            x=at_x,
            y=at_y,
            size=alt.Size("size:Q", scale=None),
            fill=alt.Fill("colour:N", scale=None),
            description="hint:N",
        )
    )
    words = [
        alt.Chart(named(align))
        .mark_text(align=align, baseline="middle", fontSize=FONT, fontWeight=600, color="var(--ink)", aria=False)
        .encode(x=at_x, y=at_y, text="words:N")
        for align in ALIGNS
    ]
    data: dict[str, object] = {
        "land": _outlines(),
        "dots": [
            {
                "x": dot.x,
                "y": dot.y,
                "size": pi * dot.radius**2,
                "colour": "var(--veil)" if spot.is_country else "var(--accent)",
                "hint": _hint(spot),
            }
            for dot, spot in zip(dots, spots, strict=True)
        ],
        **{a: [{"x": one.x, "y": one.y, "words": one.words} for one in labels if one.align == a] for a in ALIGNS},
    }
    chart = alt.layer(land, circles, *words).properties(width=size.width, height=view.height)
    return draw(chart, data, size, label)


def _dots(spots: Sequence[Spot], view: View, size: Size) -> list[Dot]:
    least, largest = LEAST_RADIUS[size.name], LARGEST_RADIUS[size.name]
    most = max(LEAST_MOST, *(spot.event_count for spot in spots))
    return [
        Dot(*view.place(spot.lat, spot.lon), max(least, largest * sqrt(spot.event_count / most)), spot.place)
        for spot in spots
    ]


def _hint(spot: Spot) -> str:
    pairs = [f"{count:,} {kind}" for kind, count in zip(spot.kinds, spot.kind_counts, strict=True)]
    more = ", …" if len(pairs) > HINTED_KINDS else ""
    where = spot.place if spot.country is None or spot.is_country else f"{spot.place} ({spot.country})"
    return f"{where}: {', '.join(pairs[:HINTED_KINDS])}{more}"


@cache
def _outlines() -> object:
    return json.loads(files("flows.report.outlines").joinpath("countries.json").read_text(encoding="utf-8"))
