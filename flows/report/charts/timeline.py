"""Events over time, stacked by kind."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

import altair as alt
from markupsafe import Markup

from flows.report.charts.colours import OTHER, Shade, shades_of
from flows.report.charts.drawing import NARROW, WIDE, Figure, Size, draw, named
from flows.report.words import day_in_words
from warehouse.report.rows import Count

MOST_DAYS, MOST_WEEKS = 100, 700
"""Days of a range up to which its bars are days, and weeks; beyond they are months."""

BAR_PIXELS = 110
"""Widest bar."""


def timeline(
    counts: Sequence[Count], quads: Mapping[str, int | None], label: str
) -> tuple[Figure, tuple[Shade, ...]] | None:
    """Return bars with their legend; None where all events are of one day, or of none."""
    days = sorted({row.told_on for row in counts if row.told_on})
    if len(days) < 2:
        return None
    bars = list(_bars(days[0], days[-1]))
    by_kind: Counter[str] = Counter()
    for row in counts:
        by_kind[row.kind] += row.event_count
    shades = shades_of([kind for kind, _ in by_kind.most_common()], quads)
    named = {shade.name for shade in shades}
    heights: Counter[tuple[date, str]] = Counter()
    for row in counts:
        if row.told_on:
            start = max(bar for bar in bars if bar <= row.told_on)
            heights[start, row.kind if row.kind in named else OTHER] += row.event_count
    wide, narrow = (_draw(bars, heights, shades, size, label) for size in (WIDE, NARROW))
    return Figure(wide, narrow), shades


def unit_of(first: date, last: date) -> str:
    """Return what one bar stands for: day, week or month."""
    days = (last - first).days + 1
    return "day" if days <= MOST_DAYS else "week" if days <= MOST_WEEKS else "month"


def _bars(first: date, last: date) -> Iterator[date]:
    """Yield the first day of every bar."""
    unit = unit_of(first, last)
    day = first
    if unit == "week":
        day -= timedelta(days=day.weekday())
    elif unit == "month":
        day = day.replace(day=1)
    while day <= last:
        yield day
        if unit == "month":
            day = (day + timedelta(days=31)).replace(day=1)
        else:
            day += timedelta(days=7 if unit == "week" else 1)


def _draw(
    bars: Sequence[date], heights: Mapping[tuple[date, str], int], shades: Sequence[Shade], size: Size, label: str
) -> Markup:
    unit = unit_of(bars[0], bars[-1])
    ranks = {shade.name: rank for rank, shade in enumerate(shades)}
    rows = [
        {
            "bar": start.isoformat(),
            "kind": kind,
            "rank": ranks[kind],
            "events": count,
            "hint": f"{'' if unit == 'day' else f'{unit} of '}{day_in_words(start)}: {count:,} {kind}",
        }
        for (start, kind), count in sorted(heights.items())
    ]
    form = "%b %Y" if unit == "month" else "%-d %b"
    chart = (
        alt.Chart(named("rows"))
        .mark_bar(stroke="var(--page)", strokeWidth=0.5)
        .encode(
            x=alt.X(
                "bar:O",
                title=None,
                scale=alt.Scale(domain=[bar.isoformat() for bar in bars], paddingInner=0.15, paddingOuter=0.1),
                axis=alt.Axis(
                    values=_ticks(bars, 9 if size is WIDE else 4),
                    labelExpr=f"utcFormat(toDate(datum.value), '{form}')",
                    labelAngle=0,
                    labelOverlap=True,
                    ticks=False,
                    labelPadding=6,
                ),
            ),
            y=alt.Y("events:Q", title=None, axis=alt.Axis(tickCount=5, format=",d", domain=False, tickMinStep=1)),
            color=alt.Color(
                "kind:N",
                scale=alt.Scale(domain=[s.name for s in shades], range=[s.colour for s in shades]),
                legend=None,
            ),
            order=alt.Order("rank:Q"),
            description="hint:N",
        )
        .properties(width=min(size.width - 40, len(bars) * BAR_PIXELS), height=280 if size is WIDE else 200)
    )
    return draw(chart, {"rows": rows}, size, label)


def _ticks(bars: Sequence[date], most: int) -> list[str]:
    step = -(-len(bars) // most)
    return [bar.isoformat() for bar in bars[::step]]
