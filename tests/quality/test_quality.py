"""The floors: on our own hand-coded texts no kind and no status may get worse."""

from extractors.coder import Coder
from extractors.frames import all_kinds
from tests.quality.measure import FIELDS, figures, measure, read_floors, read_gold

SLACK = 0.0005
"""Room for rounding."""


def test_no_kind_and_no_status_falls_below_its_floor(coder: Coder) -> None:
    floors = read_floors()
    now = figures(measure(coder))
    fallen = {name: (now.get(name, 0.0), floor) for name, floor in floors.items() if now.get(name, 0.0) < floor - SLACK}
    assert fallen == {}


def test_every_kind_status_and_field_has_a_floor() -> None:
    floors = read_floors()
    assert {f"kind {kind.name}" for kind in all_kinds()} <= floors.keys()
    assert {f"field {name}" for name in FIELDS} <= floors.keys()
    assert {
        f"status {s}" for s in ("actual", "planned", "conditional", "requested", "required", "negated")
    } <= floors.keys()


def test_gold_is_large_enough_to_mean_something() -> None:
    examples = read_gold()
    assert len([e for e in examples if e.name.startswith("sentences")]) >= 150
    assert len([e for e in examples if not e.name.startswith("sentences")]) >= 20
