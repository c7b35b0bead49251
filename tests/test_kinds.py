"""Every kind by its examples: each declaration of frames is fired by one, and each kind has near misses."""

from pathlib import Path

import pytest

from extractors.coder import Coder
from extractors.frames import Kind, all_kinds
from extractors.gold.checks import Check
from extractors.gold.example import Example
from extractors.gold.verdict import Found, Verdict
from tests.examples import examples_of, verdicts

EXAMPLES = Path(__file__).parent / "kinds"
CASES = [example for path in sorted(EXAMPLES.glob("*.yaml")) for example in examples_of(path)]


@pytest.fixture(scope="module")
def judged(coder: Coder) -> dict[str, Verdict]:
    return {verdict.example.name: verdict for verdict in verdicts(coder, CASES)}


def kind_of(example: Example) -> str:
    return example.name.rsplit("-", 1)[0]


def wrongs(verdict: Verdict) -> list[str]:
    """Return what the coder gets wrong in an example; gaps that are known and optional events do not count."""
    kind = kind_of(verdict.example)
    return [
        *(f"no {m.wanted.kind} at {m.wanted.trigger!r}" for m in verdict.missed if not m.wanted.gap),
        *(told(check) for found in verdict.found if not found.wanted.gap for check in lacks(found)),
        *(f"unwanted {m.kind} at {m.trigger.text!r} ({m.pattern})" for m in verdict.false if m.kind == kind),
    ]


def lacks(found: Found) -> list[Check]:
    """Return what is wrong with an event; examples of kinds need not name everybody who plays a role."""
    return [check for check in found.wrong if not check.is_extra]


def told(check: Check) -> str:
    return f"{check.field} {check.got!r}, wanted {check.wanted!r} ({check.why})"


@pytest.mark.parametrize("example", CASES, ids=lambda e: e.name)
def test_example_is_coded_as_written(example: Example, judged: dict[str, Verdict]) -> None:
    assert wrongs(judged[example.name]) == [], example.text


@pytest.mark.parametrize("kind", [kind.name for kind in all_kinds()])
def test_kind_has_near_misses(kind: str) -> None:
    examples = [e for e in CASES if kind_of(e) == kind]
    assert any(not [w for w in e.events if w.kind == kind] for e in examples), (
        f"tests/kinds/{kind}.yaml has no near miss"
    )


@pytest.mark.parametrize("kind", all_kinds(), ids=lambda k: k.name)
def test_every_declaration_of_frames_is_fired_by_an_example(kind: Kind, judged: dict[str, Verdict]) -> None:
    fired = {mention.pattern.split(">")[0] for verdict in judged.values() for mention in verdict.coded}
    names: dict[str, set[str]] = {}
    for frame in kind.frames:
        names.setdefault(frame.group, set()).add(f"{kind.name}/{frame.name}")
    silent = sorted(group for group, patterns in names.items() if not patterns & fired)
    assert silent == []


def test_known_gaps_are_still_gaps(judged: dict[str, Verdict]) -> None:
    closed = [
        f"{name}: {found.wanted.trigger}"
        for name, verdict in judged.items()
        for found in verdict.found
        if found.wanted.gap and not lacks(found)
    ]
    assert closed == [], "the coder now gets these right: remove their `gap`"
