"""Who deals with whom: actors on a circle, a line for every pair, the thicker the more events."""

from collections import Counter
from collections.abc import Sequence

import altair as alt
from markupsafe import Markup

from flows.report.charts.circle import Ring, around, strongest
from flows.report.charts.drawing import NARROW, WIDE, Figure, Size, draw, named
from flows.report.charts.labels import Align
from flows.report.words import counted_in_words
from warehouse.report.rows import Tie

MOST_NAMES = {"wide": 22, "narrow": 12}
MOST_TIES = {"wide": 40, "narrow": 20}
LONGEST_NAME = {"wide": 34, "narrow": 13}
LABEL_GAP = 14.0
"""Pixels between a dot's middle and its name."""

ALIGNS: tuple[Align, ...] = ("left", "right")
FONT = 12


def network(ties: Sequence[Tie], label: str) -> Figure | None:
    """Return the network of the strongest ties; None where nobody deals with anybody by name."""
    if not ties:
        return None
    wide, narrow = (_draw(ties, size, label) for size in (WIDE, NARROW))
    return Figure(wide, narrow)


def spirit_of(tie: Tie) -> str:
    """Return the colour of a tie: cooperation, conflict, or both where neither has two thirds."""
    both = tie.cooperative_count + tie.conflictual_count
    if both and tie.cooperative_count * 3 >= both * 2:
        return "var(--q1-1)"
    return "var(--q4-1)" if both and tie.conflictual_count * 3 >= both * 2 else "var(--mixed)"


def _draw(ties: Sequence[Tie], size: Size, label: str) -> Markup:
    names, shown = strongest(ties, MOST_NAMES[size.name], MOST_TIES[size.name])
    ring = Ring(size, around(names, shown))
    at_x = alt.X("x:Q", axis=None, scale=alt.Scale(domain=[0, size.width], nice=False))
    at_y = alt.Y("y:Q", axis=None, scale=alt.Scale(domain=[ring.height, 0], nice=False))
    lines = (
        alt.Chart(named("curves"))
        .mark_line(strokeCap="round", opacity=0.75)
        .encode(
            x=at_x,
            y=at_y,
            detail="pair:N",
            order="step:Q",
            stroke=alt.Stroke("colour:N", scale=None),
            strokeWidth=alt.StrokeWidth("thick:Q", scale=None),
            description="hint:N",
        )
    )
    dots = (
        alt.Chart(named("dots"))
        .mark_circle(fill="var(--ink)", stroke="var(--page)", strokeWidth=1.5, opacity=1)
        .encode(x=at_x, y=at_y, size=alt.Size("size:Q", scale=None), description="hint:N")
    )
    words = [
        alt.Chart(named(align))
        .mark_text(align=align, baseline="middle", fontSize=FONT, color="var(--ink)", aria=False)
        .encode(x=at_x, y=at_y, text="words:N")
        for align in ALIGNS
    ]
    data: dict[str, object] = {"curves": _curves(ring, shown), "dots": _dots(ring, shown)}
    data |= {align: _names(ring, align) for align in ALIGNS}
    chart = alt.layer(lines, dots, *words).properties(width=size.width, height=ring.height)
    return draw(chart, data, size, label)


def _curves(ring: Ring, ties: Sequence[Tie]) -> list[dict[str, object]]:
    """Return the points of every pair's line, the strongest on top."""
    most = max(3, *(tie.event_count for tie in ties))
    return [
        {
            "pair": number,
            "step": step,
            "x": x,
            "y": y,
            "thick": max(1.2, ring.thickest * (tie.event_count / most) ** 0.5),
            "colour": spirit_of(tie),
            "hint": f"{tie.one} and {tie.other}: {counted_in_words(tie.event_count, 'event')}, "
            f"{tie.cooperative_count:,} of cooperation, {tie.conflictual_count:,} of conflict",
        }
        for number, tie in enumerate(reversed(ties))
        for step, (x, y) in enumerate(ring.curve(tie.one, tie.other))
    ]


def _dots(ring: Ring, ties: Sequence[Tie]) -> list[dict[str, object]]:
    weights: Counter[str] = Counter()
    for tie in ties:
        weights[tie.one] += tie.event_count
        weights[tie.other] += tie.event_count
    most = max(weights.values())
    rows: list[dict[str, object]] = []
    for name in ring.names:
        x, y = ring.spot(name)
        hint = f"{name}: {counted_in_words(weights[name], 'event')} with the others shown"
        rows.append({"x": x, "y": y, "size": 40 + ring.largest * weights[name] / most, "hint": hint})
    return rows


def _names(ring: Ring, align: Align) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = []
    for name in ring.names:
        x, y = ring.spot(name, LABEL_GAP)
        if (x >= ring.middle[0]) == (align == "left"):
            rows.append({"x": x, "y": y, "words": _short(name, LONGEST_NAME[ring.size.name])})
    return rows


def _short(name: str, longest: int) -> str:
    return name if len(name) <= longest else f"{name[: longest - 1].rstrip()}…"
