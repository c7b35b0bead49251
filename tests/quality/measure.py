"""How well the coder does on our own hand-coded texts, kind by kind and status by status.

`python -m tests.quality.measure` prints the table; `--write` raises the pinned floors to it; `--lower REASON` also
lowers them and notes the reason in the file.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from extractors.coder import Coder, article_of_text
from schemas import Mention
from tests.examples import Example, differences, find, read_examples

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"
PUBLISHED = date(2025, 11, 24)


@dataclass
class Counts:
    """What was right, missed and wrongly found."""

    right: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    status_right: Counter[str] = field(default_factory=Counter)
    status_all: Counter[str] = field(default_factory=Counter)
    roles_right: int = 0
    notes: list[str] = field(default_factory=list)


def read_gold() -> list[Example]:
    """Return every hand-coded sentence and article."""
    paths = [HERE / "sentences.yaml", *sorted((HERE / "articles").glob("*.yaml"))]
    return [example for path in paths for example in read_examples(path)]


def count(examples: Iterable[Example], coded: Iterable[tuple[Mention, ...]]) -> Counts:
    """Return the counts over examples and the mentions coded from them."""
    counts = Counts()
    for example, mentions in zip(examples, coded, strict=True):
        matched = set()
        for wanted in example.events:
            mention = find(example, wanted, mentions)
            if mention is not None:
                matched.add(mention.mention_id)
            if wanted.optional:
                continue
            if mention is None:
                counts.missed[wanted.kind] += 1
                counts.notes.append(
                    f"{example.name}: missed {wanted.kind} at {wanted.trigger!r}: {_around(example, wanted.trigger)}"
                )
                continue
            counts.right[wanted.kind] += 1
            wrong = differences(wanted, mention)
            counts.roles_right += not any("wanted" in w and not w.startswith(("status", "mode")) for w in wrong)
            if wanted.status is not None:
                counts.status_all[wanted.status] += 1
                counts.status_right[wanted.status] += mention.status.value == wanted.status
            counts.notes += [f"{example.name}: {wanted.kind} at {wanted.trigger!r}: {w}" for w in wrong]
        for mention in mentions:
            if mention.mention_id not in matched:
                counts.false[mention.kind] += 1
                counts.notes.append(
                    f"{example.name}: false {mention.kind} at {mention.trigger.text!r} ({mention.pattern}): "
                    f"{mention.sentence.text}"
                )
    return counts


def _around(example: Example, words: str) -> str:
    at = example.text.index(words)
    return example.text[max(0, at - 60) : at + 60].replace("\n", " ")


def figures(counts: Counts) -> dict[str, float]:
    """Return F1 of every kind, recall of every status and the share of matched events whose roles are all right."""
    found = {}
    for kind in sorted({*counts.right, *counts.missed, *counts.false}):
        right, missed, false = counts.right[kind], counts.missed[kind], counts.false[kind]
        found[f"kind {kind}"] = round(2 * right / (2 * right + missed + false), 3) if right else 0.0
    for status in sorted(counts.status_all):
        found[f"status {status}"] = round(counts.status_right[status] / counts.status_all[status], 3)
    found["roles"] = round(counts.roles_right / max(1, sum(counts.right.values())), 3)
    return found


def measure(coder: Coder) -> Counts:
    """Return the counts of a coder over the whole gold."""
    examples = read_gold()
    articles = [
        article_of_text(e.text, date.fromisoformat(e.published) if e.published else PUBLISHED) for e in examples
    ]
    return count(examples, [c.mentions for c in coder.code(articles)])


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
    counts = measure(Coder())
    now = figures(counts)
    for name, value in now.items():
        kind = name.removeprefix("kind ")
        tail = (
            f"  right {counts.right[kind]} missed {counts.missed[kind]} false {counts.false[kind]}"
            if name.startswith("kind")
            else ""
        )
        sys.stdout.write(f"{name:22} {value:.3f}{tail}\n")
    if arguments.notes:
        for note in counts.notes:
            if arguments.notes == "all" or arguments.notes in note:
                sys.stdout.write(note + "\n")
    if arguments.write or arguments.lower:
        write_floors(now, lower=arguments.lower)


if __name__ == "__main__":
    main()
