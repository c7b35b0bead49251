"""How well the coder does on our own hand-coded texts, kind by kind, status by status, field by field.

`python -m tests.quality.measure` prints the table; `--write` raises the pinned floors to it; `--lower REASON` also
lowers them and notes the reason in the file. `dragoman evaluate tests/quality/sentences.yaml tests/quality/articles`
shows the same figures with every miss and false hit.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from extractors.coder import Coder
from extractors.gold.example import Example
from extractors.gold.scores import field_scores, kind_scores, status_scores
from extractors.gold.verdict import Found, Verdict
from tests.examples import examples_of, verdicts

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"


def read_gold() -> list[Example]:
    """Return every hand-coded sentence and article."""
    paths = [HERE / "sentences.yaml", *sorted((HERE / "articles").glob("*.yaml"))]
    return [example for path in paths for example in examples_of(path)]


def measure(coder: Coder) -> list[Verdict]:
    """Return the verdicts on a coder over the whole gold."""
    return verdicts(coder, read_gold())


def figures(judged: Sequence[Verdict]) -> dict[str, float]:
    """Return F1 of every kind, recall of every status, F1 of every field and the share of events whose wanted
    participants are all there."""
    found = {f"kind {kind}": _rounded(score.f1) for kind, score in kind_scores(judged).items()}
    found |= {f"status {status}": _rounded(score.recall) for status, score in status_scores(judged).items()}
    fields = field_scores(judged)
    found |= {f"field {name}": _rounded(fields[name].f1) for name in FIELDS if name in fields}
    matched = [event for verdict in judged for event in verdict.found]
    found["roles"] = _rounded(sum(map(_has_right_roles, matched)) / max(1, len(matched)))
    return found


FIELDS = ("content", "date", "mode", "place", "speaker")
"""Fields beside status and participants."""


def _has_right_roles(found: Found) -> bool:
    return all(check.field in ("status", *FIELDS) or check.is_extra for check in found.wrong)


def _rounded(share: float | None) -> float:
    return round(share or 0.0, 3)


def notes(judged: Sequence[Verdict]) -> Iterator[str]:
    """Yield every miss, wrong field and false hit in a line."""
    for verdict in judged:
        name, text = verdict.example.name, verdict.example.text
        for miss in verdict.missed:
            around = text[max(0, miss.wanted.start - 60) : miss.wanted.end + 60].replace("\n", " ")
            yield f"{name}: missed {miss.wanted.kind} at {miss.wanted.trigger!r}: {around}"
        for found in verdict.found:
            for check in found.wrong:
                where = f"{name}: {found.wanted.kind} at {found.wanted.trigger!r}"
                yield f"{where}: {check.field} {check.got!r}, wanted {check.wanted!r} ({check.why})"
        for mention in verdict.false:
            where = f"{name}: false {mention.kind} at {mention.trigger.text!r}"
            yield f"{where} ({mention.pattern}): {mention.sentence.text}"


def read_floors() -> dict[str, float]:
    """Return the pinned floors."""
    floors: dict[str, float] = json.loads(FLOORS.read_text(encoding="utf-8"))["floors"]
    return floors


def write_floors(now: Mapping[str, float], *, lower: str | None) -> None:
    """Raise the floors to what was measured; lower them too where a reason is given."""
    stored = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {"floors": {}, "lowered": []}
    old = stored["floors"]
    stored["floors"] = {name: value if lower else max(value, old.get(name, 0.0)) for name, value in now.items()}
    if lower:
        stored["lowered"].append(lower)
    FLOORS.write_text(json.dumps(stored, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    """Print the table and, where asked, pin the floors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--lower", metavar="REASON")
    parser.add_argument("--notes", metavar="KIND", help="list misses and false hits of a kind, or `all`")
    arguments = parser.parse_args()
    judged = measure(Coder())
    now = figures(judged)
    scores = {f"kind {kind}": score for kind, score in kind_scores(judged).items()}
    for name, value in now.items():
        score = scores.get(name)
        tail = f"  right {score.right} missed {score.missed} false {score.false}" if score else ""
        sys.stdout.write(f"{name:22} {value:.3f}{tail}\n")
    if arguments.notes:
        for note in notes(judged):
            if arguments.notes == "all" or arguments.notes in note:
                sys.stdout.write(note + "\n")
    if arguments.write or arguments.lower:
        write_floors(now, lower=arguments.lower)


if __name__ == "__main__":
    main()
