"""The figures: words that never lie on each other, dots where the map has their place, bars of fitting length."""

import re
from datetime import date, timedelta

import altair as alt
import pytest
import vl_convert
from hypothesis import given
from hypothesis import strategies as st

from flows.report.charts.circle import Ring, around, strongest
from flows.report.charts.colours import OTHER, shades_of
from flows.report.charts.drawing import NARROW, WIDE
from flows.report.charts.labels import LETTER, Dot, place_labels
from flows.report.charts.projection import view_of
from flows.report.charts.timeline import timeline, unit_of
from warehouse.report.rows import Count, Tie

DOTS = st.lists(
    st.builds(
        Dot, st.floats(0, 300), st.floats(0, 200), st.floats(2, 20), st.sampled_from(["Oslo", "Rome", "Addis Ababa"])
    ),
    max_size=30,
)


@given(DOTS)
def test_labels_lie_within_the_map_and_on_no_other_label(dots: list[Dot]) -> None:
    labels = place_labels(dots, 10, font=12, width=300, height=200)
    assert len(labels) <= 10
    boxes = []
    for one in labels:
        length = len(one.words) * 12 * LETTER
        left = one.x if one.align == "left" else one.x - length
        assert 0 <= left <= left + length <= 300
        boxes.append((left, one.y, left + length))
    for number, (left, y, right) in enumerate(boxes):
        for other_left, other_y, other_right in boxes[:number]:
            assert right <= other_left or other_right <= left or abs(y - other_y) >= 14


@pytest.mark.parametrize(("lat", "lon"), [(0, 0), (59.9, 10.7), (-33.9, 18.4), (64.2, -149.5), (-8.8, 125.6)])
def test_a_dot_falls_where_the_drawing_library_puts_its_coordinates(lat: float, lon: float) -> None:
    view = view_of([(59.9, 10.7), (-33.9, 18.4)], 1000, 500)
    chart = (
        alt.Chart(alt.Data(values=[{"lat": lat, "lon": lon}]))
        .mark_circle()
        .encode(latitude="lat:Q", longitude="lon:Q")
        .project(type="equalEarth", scale=view.scale, translate=[view.left, view.top])
        .properties(width=1000, height=500)
        .configure(padding=0)
    )
    drawn = vl_convert.vegalite_to_svg(chart.to_dict(), allowed_base_urls=[])
    found = re.search(r'aria-roledescription="circle"[^>]*translate\(([-.\d]+),([-.\d]+)\)', drawn)
    assert found
    assert (float(found[1]), float(found[2])) == pytest.approx(view.place(lat, lon), abs=0.01)


@given(st.lists(st.tuples(st.floats(-55, 80), st.floats(-180, 180)), min_size=1, max_size=20))
def test_every_inhabited_place_is_on_the_map(places: list[tuple[float, float]]) -> None:
    view = view_of(places, 348, 260)
    assert 0 < view.height <= 260
    for lat, lon in places:
        x, y = view.place(lat, lon)
        assert -1 <= x <= 349
        assert -1 <= y <= view.height + 1


def tie(one: str, other: str, count: int = 1) -> Tie:
    return Tie(one, other, count, count, 0)


def test_the_strongest_ties_are_drawn_with_whom_they_tie() -> None:
    ties = (tie("A", "B", 5), tie("C", "D", 4), tie("A", "C", 3), tie("E", "F", 2))
    names, kept = strongest(ties, 4, 10)
    assert (names, len(kept)) == (("A", "B", "C", "D"), 3)
    assert strongest(ties, 9, 1)[0] == ("A", "B")


def test_those_who_are_tied_stand_side_by_side() -> None:
    ties = (tie("A", "D", 9), tie("B", "E", 9), tie("C", "F", 9))
    order = around(["A", "B", "C", "D", "E", "F"], ties)
    for one, other in (("A", "D"), ("B", "E"), ("C", "F")):
        assert abs(order.index(one) - order.index(other)) in (1, 5)


def test_a_curve_begins_and_ends_at_its_names() -> None:
    ring = Ring(WIDE, ("A", "B", "C"))
    points = list(ring.curve("A", "C"))
    assert points[0] == pytest.approx(ring.spot("A"))
    assert points[-1] == pytest.approx(ring.spot("C"))


def test_kinds_of_a_family_share_its_colours_and_the_rare_ones_are_other() -> None:
    kinds = ["attack", "meeting", "sanction", "coercion", "protest", "appointment"]
    quads = {"attack": 4, "sanction": 4, "coercion": 4, "protest": 4, "meeting": 1}
    shades = {shade.name: shade.colour for shade in shades_of(kinds, quads)}
    assert shades["attack"] == "var(--q4-1)"
    assert shades["meeting"] == "var(--q1-1)"
    assert not {"protest", "appointment"} & shades.keys()
    assert OTHER in shades


@pytest.mark.parametrize(("days", "unit"), [(1, "day"), (100, "day"), (101, "week"), (700, "week"), (701, "month")])
def test_bars_are_days_weeks_or_months_as_the_range_is_long(days: int, unit: str) -> None:
    first = date(2025, 1, 1)
    assert unit_of(first, first + timedelta(days=days - 1)) == unit


@pytest.mark.parametrize("days", [2, 90, 400, 1500])
def test_the_bars_of_a_long_range_add_up_to_its_events(days: int) -> None:
    counts = [
        Count(date(2022, 1, 5), "meeting", "actual", 3),
        Count(date(2022, 1, 5) + timedelta(days=days), "meeting", "actual", 4),
        Count(None, "meeting", "actual", 9),
    ]
    drawn = timeline(counts, {"meeting": 1}, "label")
    assert drawn
    hints = re.findall(r"<title>[^<]*: (\d+) meeting</title>", drawn[0].wide)
    assert sum(map(int, hints)) == 7


def test_one_day_needs_no_timeline() -> None:
    assert timeline([Count(date(2022, 1, 5), "meeting", "actual", 3)], {}, "label") is None


def test_figures_fit_the_phone() -> None:
    assert NARROW.width <= 390 - 2 * 16
