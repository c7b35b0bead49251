"""Makes `countries.json` of the npm package world-atlas: python -m flows.report.outlines.build countries-110m.json."""

import json
import sys
from pathlib import Path

ANTARCTICA = "010"


def build(given: Path, made: Path) -> None:
    """Write the outlines of all countries but Antarctica, without their names."""
    topology = json.loads(given.read_text(encoding="utf-8"))
    countries = topology["objects"]["countries"]["geometries"]
    kept = [{"type": c["type"], "arcs": c["arcs"]} for c in countries if c.get("id") != ANTARCTICA]
    topology["objects"] = {"countries": {"type": "GeometryCollection", "geometries": kept}}
    made.write_text(json.dumps(topology, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    build(Path(sys.argv[1]), Path(__file__).with_name("countries.json"))
