"""The extras of each kind by our own examples: what each column holds, and when it holds nothing."""

from pathlib import Path

import pytest

from extractors.coder import Coder
from extractors.details import BUILDERS
from extractors.gold.verdict import Verdict
from schemas import Details
from tests.examples import examples_of, verdicts

CASES = examples_of(Path(__file__).parent / "details.yaml")
UNSHOWN = frozenset(("mention_id", "published_on", "cue"))


@pytest.fixture(scope="module")
def judged(coder: Coder) -> dict[str, Verdict]:
    return {v.example.name: v for v in verdicts(coder, list(CASES))}


@pytest.mark.parametrize("name", [case.name for case in CASES])
def test_extras_are_as_written(name: str, judged: dict[str, Verdict]) -> None:
    verdict = judged[name]
    assert [missed.wanted.trigger for missed in verdict.missed] == [], verdict.example.text
    wrong = [f"{c.field} {c.got!r}, wanted {c.wanted!r}" for found in verdict.found for c in found.wrong]
    assert wrong == [], verdict.example.text


def test_every_table_of_extras_has_its_builder() -> None:
    built = {kind: builder.__annotations__["return"] for kind, builder in BUILDERS.items()}
    assert sorted(row.__name__ for row in built.values()) == sorted(row.__name__ for row in Details.__subclasses__())
