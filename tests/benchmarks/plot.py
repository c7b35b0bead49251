"""The figures of a benchmark as a picture."""

from collections.abc import Mapping
from pathlib import Path

from matplotlib.figure import Figure

INK, OURS, THEIRS = "#222222", "#1f6f8b", "#b0b0b0"


def draw(found: Mapping[str, float], growth: Mapping[int, Mapping[str, float]], path: Path) -> None:
    """Write a PNG: words a CPU second beside plain spaCy, where the coder's time goes, and growth."""
    figure = Figure(figsize=(10, 3.6), layout="constrained")
    speed, share, grown = figure.subplots(1, 3)
    bars = {"spaCy alone": found["bare_words_per_cpu_s"], "coder": found["code_words_per_cpu_s"]}
    if "flow_words_per_cpu_s" in found:
        bars["whole flow"] = found["flow_words_per_cpu_s"]
    drawn = speed.barh(list(bars), list(bars.values()), color=[THEIRS, OURS, OURS][: len(bars)])
    speed.bar_label(drawn, labels=[f"{value:,.0f}" for value in bars.values()], label_type="center", color="white")
    speed.invert_yaxis()
    speed.set_title("words a CPU second", fontsize=10)
    parts = {"parse": found["code_parse"], "after it": found["code_after"]}
    drawn = share.barh(list(parts), list(parts.values()), color=OURS)
    share.bar_label(drawn, labels=[f"{value:.1f} s" for value in parts.values()], label_type="center", color="white")
    share.axvline(found["bare_work"], color=INK, linewidth=1)
    share.set_title("coder, CPU seconds; line: spaCy alone", fontsize=10)
    share.invert_yaxis()
    if growth:
        counts = sorted(growth)
        grown.plot(counts, [growth[count]["cpu"] for count in counts], marker="o", color=OURS)
        grown.set_title("CPU seconds by articles (grey: MB)", fontsize=10)
        memory = grown.twinx()
        memory.plot(counts, [growth[count]["peak_mb"] for count in counts], marker="s", color=THEIRS)
        memory.set_ylim(bottom=0)
        grown.set_ylim(bottom=0)
    else:
        grown.set_axis_off()
    for axes in figure.axes:
        axes.spines[["top"]].set_visible(False)
    figure.savefig(path, dpi=130)
