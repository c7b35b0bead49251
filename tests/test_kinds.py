"""Every kind by its examples: each declaration of frames is fired by one, and each kind has near misses."""

from datetime import date
from pathlib import Path

import pytest

from extractors.coder import Coder, article_of_text
from extractors.frames import all_kinds
from schemas import Mention
from tests.examples import Example, Wanted, differences, find, read_examples

EXAMPLES = Path(__file__).parent / "kinds"
PUBLISHED = date(2025, 11, 24)
CASES = [example for path in sorted(EXAMPLES.glob("*.yaml")) for example in read_examples(path)]


@pytest.fixture(scope="module")
def coded(coder: Coder) -> dict[str, tuple[Mention, ...]]:
    articles = [article_of_text(example.text, PUBLISHED) for example in CASES]
    return {e.name: c.mentions for e, c in zip(CASES, coder.code(articles), strict=True)}


def wrongs(example: Example, mentions: tuple[Mention, ...]) -> list[str]:
    """Return what the coder gets wrong in an example; gaps that are known and optional events do not count."""
    kind = example.name.rsplit("-", 1)[0]
    found, matched = [], set()
    for wanted in example.events:
        mention = find(example, wanted, mentions)
        if mention is not None:
            matched.add(mention.mention_id)
        if wanted.gap or wanted.optional:
            continue
        if mention is None:
            found.append(f"no {wanted.kind} at {wanted.trigger!r}")
        else:
            found += differences(wanted, mention)
    for mention in mentions:
        if mention.kind == kind and mention.mention_id not in matched:
            found.append(f"unwanted {mention.kind} at {mention.trigger.text!r} ({mention.pattern})")
    return found


@pytest.mark.parametrize("example", CASES, ids=lambda e: e.name)
def test_example_is_coded_as_written(example: Example, coded: dict[str, tuple[Mention, ...]]) -> None:
    assert wrongs(example, coded[example.name]) == [], example.text


@pytest.mark.parametrize("kind", [kind.name for kind in all_kinds()])
def test_kind_has_near_misses(kind: str) -> None:
    examples = [e for e in CASES if e.name.rsplit("-", 1)[0] == kind]
    assert any(not [w for w in e.events if w.kind == kind] for e in examples), (
        f"tests/kinds/{kind}.yaml has no near miss"
    )


@pytest.mark.parametrize("kind", all_kinds(), ids=lambda k: k.name)
def test_every_declaration_of_frames_is_fired_by_an_example(
    kind: object, coded: dict[str, tuple[Mention, ...]]
) -> None:
    from extractors.frames import Kind

    assert isinstance(kind, Kind)
    fired = {m.pattern.split(">")[0] for mentions in coded.values() for m in mentions}
    names = {frame.group: set() for frame in kind.frames}  # type: ignore[var-annotated]
    for frame in kind.frames:
        names[frame.group].add(f"{kind.name}/{frame.name}")
    silent = sorted(group for group, patterns in names.items() if not patterns & fired)
    assert silent == []


def test_known_gaps_are_still_gaps(coded: dict[str, tuple[Mention, ...]]) -> None:
    closed = [
        f"{example.name}: {wanted.trigger}"
        for example in CASES
        for wanted in example.events
        if wanted.gap and _is_right(example, wanted, coded[example.name])
    ]
    assert closed == [], "the coder now gets these right: remove their `gap`"


def _is_right(example: Example, wanted: Wanted, mentions: tuple[Mention, ...]) -> bool:
    mention = find(example, wanted, mentions)
    return mention is not None and not differences(wanted, mention)
