"""`python -m tests.benchmarks`: what coding costs, beside plain spaCy on the same texts, in one run."""

import argparse
import json
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.flow import Night, night
from tests.benchmarks.measure import Cost, step_cost
from tests.benchmarks.plot import draw
from tests.benchmarks.texts import read_texts, words_in


def main() -> None:
    """Measure, print a table and write `bench.json` and `bench.png`."""
    asked = _parser().parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    texts = read_texts(asked.texts, asked.articles)
    found: dict[str, float] = {"articles": len(texts), "words": words_in(texts)}
    with tempfile.TemporaryDirectory(prefix="dragoman-bench-") as name:
        folder = Path(name)
        given = folder / "texts.json"
        given.write_text(json.dumps(texts), encoding="utf-8")
        for step in ("bare", "code"):
            # The least of several rounds, taken in turn: what disturbs a shared machine only adds.
            found |= _least(step, [step_cost(step, given) for _ in range(asked.rounds)])
        lexicons = step_cost("lexicons", given).told
        found |= {"lexicons_mb": lexicons["mb"], "lexicons_load": lexicons["load"]}
        for workers in asked.workers:
            found |= _night(f"flow{workers}", night(texts, folder / f"flow{workers}", workers=workers))
        growth = {}
        for count in asked.growth:
            run = night(read_texts(asked.texts, count), folder / f"growth{count}", workers=1).first
            growth[count] = {"cpu": run.cpu, "peak_mb": run.peak_mb, "words": words_in(read_texts(asked.texts, count))}
    found |= _ratios(found)
    (asked.out / "bench.json").write_text(json.dumps({"run": found, "growth": growth}, indent=1), encoding="utf-8")
    draw(found, growth, asked.out / "bench.png")
    sys.stdout.write("".join(f"{name:24} {value:12,.3f}\n" for name, value in found.items()))
    for count, cost in growth.items():
        speed = cost["words"] / cost["cpu"]
        sys.stdout.write(f"{count:>8} articles {speed:9,.0f} words a CPU second, {cost['peak_mb']:6,.0f} MB\n")


def _least(step: str, costs: list[Cost]) -> dict[str, float]:
    best = min(costs, key=lambda cost: cost.told["work"])
    told = {f"{step}_{name}": value for name, value in best.told.items()}
    return told | {f"{step}_peak_mb": best.peak_mb}


def _night(name: str, run: Night) -> dict[str, float]:
    return {
        f"{name}_cpu": run.first.cpu,
        f"{name}_seconds": run.first.wall,
        f"{name}_peak_mb": run.first.peak_mb,
        f"{name}_again_cpu": run.again.cpu,
    }


def _ratios(found: dict[str, float]) -> dict[str, float]:
    words, bare = found["words"], found["bare_work"]
    ratios = {
        "bare_words_per_cpu_s": words / bare,
        "code_words_per_cpu_s": words / found["code_work"],
        "code_vs_bare": bare / found["code_work"],
        "after_vs_bare": found["code_after"] / bare,
        "after_vs_parse": found["code_after"] / found["code_parse"],
    }
    if "flow1_cpu" in found:
        coding = found["code_work"] + found["code_load"]
        ratios |= {
            "flow_words_per_cpu_s": words / found["flow1_cpu"],
            "flow_vs_bare": (bare + found["bare_load"]) / found["flow1_cpu"],
            "flow_overhead": 1 - coding / found["flow1_cpu"],
            "again_vs_first": found["flow1_again_cpu"] / found["flow1_cpu"],
        }
    return ratios


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--texts", type=Path, action="append", default=[], help="JSON Lines with a field text")
    parser.add_argument("--articles", type=int, default=1000, help="articles to code")
    parser.add_argument("--rounds", type=int, default=3, help="rounds of which the least counts")
    parser.add_argument("--workers", type=int, action="append", default=[], help="run the flow with so many processes")
    parser.add_argument("--growth", type=int, action="append", default=[], help="run the flow over so many articles")
    parser.add_argument("--out", type=Path, default=Path("bench"), help="folder for bench.json and bench.png")
    return parser


if __name__ == "__main__":
    main()
