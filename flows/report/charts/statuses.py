"""Events by kind, each bar split by status: what happened beside what is promised, demanded or denied."""

from collections import Counter
from collections.abc import Sequence

import altair as alt
from markupsafe import Markup

from flows.report.charts.colours import STATUS_COLOURS, Shade
from flows.report.charts.drawing import NARROW, WIDE, Figure, Size, draw, named
from warehouse.report.rows import Count

ROW_PIXELS = 24


def statuses(counts: Sequence[Count], label: str) -> tuple[Figure, tuple[Shade, ...]] | None:
    """Return one bar for each kind with the legend; None where there is no event."""
    cells: Counter[tuple[str, str]] = Counter()
    for row in counts:
        cells[row.kind, row.status] += row.event_count
    if not cells:
        return None
    used = {status for _, status in cells}
    shades = tuple(Shade(status, colour) for status, colour in STATUS_COLOURS.items() if status in used)
    wide, narrow = (_draw(cells, shades, size, label) for size in (WIDE, NARROW))
    return Figure(wide, narrow), shades


def _draw(cells: Counter[tuple[str, str]], shades: Sequence[Shade], size: Size, label: str) -> Markup:
    totals: Counter[str] = Counter()
    for (kind, _), count in cells.items():
        totals[kind] += count
    kinds = sorted(totals, key=lambda kind: (-totals[kind], kind))
    ranks = {shade.name: rank for rank, shade in enumerate(shades)}
    rows = [
        {"kind": k, "status": s, "rank": ranks[s], "events": n, "hint": f"{k}, {s}: {n:,} of {totals[k]:,}"}
        for (k, s), n in sorted(cells.items())
    ]
    ends = [{"kind": kind, "events": total, "total": f"{total:,}"} for kind, total in totals.items()]
    along = alt.X("events:Q", title=None, axis=None, scale=alt.Scale(domain=[0, max(totals.values())]))
    down = alt.Y(
        "kind:N",
        title=None,
        sort=kinds,
        axis=alt.Axis(ticks=False, domain=False, labelPadding=8, minExtent=96, labelColor="var(--ink)"),
    )
    bars = (
        alt.Chart(named("rows"))
        .mark_bar(stroke="var(--page)", strokeWidth=0.5, height=alt.RelativeBandSize(band=0.72))
        .encode(
            x=along,
            y=down,
            color=alt.Color(
                "status:N",
                scale=alt.Scale(domain=[s.name for s in shades], range=[s.colour for s in shades]),
                legend=None,
            ),
            order=alt.Order("rank:Q"),
            description="hint:N",
        )
    )
    numbers = (
        alt.Chart(named("ends"))
        .mark_text(align="left", dx=6, fontSize=12, color="var(--soft)")
        .encode(x=along, y=down, text="total:N")
    )
    chart = (bars + numbers).properties(width=size.width - 150, height=ROW_PIXELS * len(kinds))
    return draw(chart, {"rows": rows, "ends": ends}, size, label)
