"""Hand-coded examples: reading them and telling how far the coder agrees."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from schemas import Mention

HERE = Path(__file__).parent
NOT_ROLES = frozenset(
    (
        "kind",
        "trigger",
        "nth",
        "status",
        "speaker",
        "place",
        "date",
        "mode",
        "content",
        "optional",
        "gap",
        "plover",
        "cameo",
        "details",
    )
)


@dataclass(frozen=True)
class Wanted:
    """One event that an example expects."""

    kind: str
    trigger: str
    nth: int
    status: str | None
    roles: tuple[tuple[str, tuple[str, ...]], ...]
    speaker: str | None
    place: str | None
    mode: str | None
    plover: str | None
    cameo: str | None
    optional: bool
    gap: str | None


@dataclass(frozen=True)
class Example:
    """One text and the events that it states."""

    name: str
    text: str
    published: str | None
    events: tuple[Wanted, ...]


def read_examples(path: Path) -> Iterator[Example]:
    """Yield the examples of a YAML file; an article file holds one mapping, a sentence file a list of them."""
    loaded = yaml.safe_load(path.read_text(encoding="utf-8"))
    for number, entry in enumerate(loaded if isinstance(loaded, list) else [loaded], 1):
        yield Example(
            name=f"{path.stem}-{number}",
            text=entry["text"],
            published=str(entry["published"]) if "published" in entry else None,
            events=tuple(_wanted(e) for e in entry["events"]),
        )


def _wanted(event: Mapping[str, object]) -> Wanted:
    roles = tuple(
        (role, tuple(str(v) for v in (value if isinstance(value, list) else [value])))
        for role, value in event.items()
        if role not in NOT_ROLES
    )
    named = ("status", "speaker", "place", "mode", "gap", "plover", "cameo")
    text = {name: str(event[name]) for name in named if name in event}
    return Wanted(
        kind=str(event["kind"]),
        trigger=str(event["trigger"]),
        nth=int(str(event.get("nth", 1))),
        status=text.get("status"),
        roles=roles,
        speaker=text.get("speaker"),
        place=text.get("place"),
        mode=text.get("mode"),
        plover=text.get("plover"),
        cameo=text.get("cameo"),
        optional=bool(event.get("optional", False)),
        gap=text.get("gap"),
    )


def offset_of(text: str, words: str, nth: int = 1) -> int:
    """Return where the nth occurrence of some words starts; raises ValueError where there is none."""
    at = -1
    for _ in range(nth):
        at = text.index(words, at + 1)
    return at


def find(example: Example, wanted: Wanted, mentions: tuple[Mention, ...]) -> Mention | None:
    """Return the mention of the wanted kind whose trigger overlaps the wanted one."""
    start = offset_of(example.text, wanted.trigger, wanted.nth)
    end = start + len(wanted.trigger)
    return next(
        (m for m in mentions if m.kind == wanted.kind and m.trigger.start < end and start < m.trigger.end),
        None,
    )


def differences(wanted: Wanted, mention: Mention) -> list[str]:
    """Return in what a mention differs from what is wanted."""
    found = []
    if wanted.status is not None and mention.status.value != wanted.status:
        found.append(f"status {mention.status.value}, wanted {wanted.status} ({mention.status_rule})")
    if wanted.mode is not None and mention.mode != wanted.mode:
        found.append(f"mode {mention.mode}, wanted {wanted.mode}")
    if wanted.plover is not None and (mention.plover or "none") != wanted.plover:
        found.append(f"plover {mention.plover}, wanted {wanted.plover}")
    if wanted.cameo is not None and mention.cameo != wanted.cameo:
        found.append(f"cameo {mention.cameo}, wanted {wanted.cameo}")
    for role, texts in wanted.roles:
        got = [p.text for p in mention.participants if p.role == role]
        found += [f"{role} {got}, wanted {t!r}" for t in texts if not any(shares_words(t, g) for g in got)]
    return found


def shares_words(one: str, other: str) -> bool:
    """Tell whether one phrase stands in the other, or both end in the same word."""
    a, b = one.casefold(), other.casefold()
    return a in b or b in a or a.split()[-1] == b.split()[-1]
