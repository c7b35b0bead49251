"""Reads gold files: our own YAML form for texts and the events that they state."""

import re
from collections.abc import Mapping
from datetime import date
from difflib import get_close_matches
from pathlib import PurePath

from yaml.nodes import Node, SequenceNode

from extractors.frames import Kind, all_kinds
from extractors.gold.example import Example, Fields, Wanted
from extractors.gold.nodes import GoldError, Source, line_of
from extractors.ontology import ontology
from schemas.enums import Status

EXAMPLE_KEYS = ("text", "events", "published", "title", "chains")
"""Keys of an example; `title` is for people, `chains` for those who measure who is who."""
EVENT_KEYS = ("kind", "trigger", "nth", "optional", "gap")
QUOTED = ("speaker", "place", "content")
"""Fields that hold words of the text, as roles do."""
CODED = ("status", "date", "mode", "plover", "cameo")
NOT_DETAILS = frozenset(("mention_id", "published_on"))
DATE = re.compile(r"\d{2,4}(-(\d\d|W\d\d|Q\d|H\d|[A-Z]{2})(-\d\d|-WE)?)?(/.*)?")


def read_examples(text: str, source: str) -> tuple[Example, ...]:
    """Return the examples of a gold file, one mapping or a list of them; raises `GoldError`."""
    file = Source(source)
    root = file.document(text)
    kinds = {kind.name: kind for kind in all_kinds()}
    entries = list(root.value) if isinstance(root, SequenceNode) else [root]
    if not entries:
        raise file.wrong(root, "holds no example", "write a list of texts with their events")
    return tuple(_example(file, entry, number, kinds) for number, entry in enumerate(entries, 1))


def keys_of(kind: Kind) -> tuple[str, ...]:
    """Return every key that an event of a kind may have, the common ones first."""
    details = () if kind.details is None else tuple(f for f in kind.details.model_fields if f not in NOT_DETAILS)
    return tuple(dict.fromkeys((*EVENT_KEYS, *CODED, *QUOTED, *kind.roles, *details)))


def _example(file: Source, entry: Node, number: int, kinds: Mapping[str, Kind]) -> Example:
    keys = file.mapping(entry, EXAMPLE_KEYS, "an example")
    for needed in ("text", "events"):
        if needed not in keys:
            raise file.wrong(entry, f"the example has no {needed}", f"add `{needed}:`" + FORMS[needed])
    text = file.words(keys["text"], "text")
    published = file.words(keys["published"], "published") if "published" in keys else None
    if published is not None and not _is_day(published):
        raise file.wrong(keys["published"], f"published {published!r} is no day", "write it as 2025-11-24")
    events = file.items(keys["events"], "events", "write a list of events, or [] where the text states none")
    return Example(
        source=file.name,
        line=line_of(entry),
        name=f"{PurePath(file.name).stem}-{number}",
        text=text,
        published=published,
        events=tuple(_wanted(file, event, text, kinds) for event in events),
    )


FORMS = {"text": " with the words of the article", "events": " with a list, [] where the text states none"}


def _wanted(file: Source, event: Node, text: str, kinds: Mapping[str, Kind]) -> Wanted:
    every = dict.fromkeys(key for kind in kinds.values() for key in keys_of(kind))
    keys = file.mapping(event, every, "an event")
    for needed in ("kind", "trigger"):
        if needed not in keys:
            raise file.wrong(event, f"the event has no {needed}", f"add `{needed}:`")
    kind = kinds[file.one_of(keys["kind"], kinds, "kind")]
    keys = file.mapping(event, keys_of(kind), f"an event of kind {kind.name}")
    trigger = file.words(keys["trigger"], "trigger")
    start = _place_of(file, keys, trigger, text)
    return Wanted(
        kind=kind.name,
        trigger=trigger,
        start=start,
        end=start + len(trigger),
        line=line_of(event),
        fields=tuple(_fields(file, keys, kind, text)),
        is_optional="optional" in keys and file.truth(keys["optional"], "optional"),
        gap=file.words(keys["gap"], "gap") if "gap" in keys else None,
    )


def _fields(file: Source, keys: Mapping[str, Node], kind: Kind, text: str) -> Fields:
    found = []
    for name, node in keys.items():
        if name in EVENT_KEYS:
            continue
        words = file.all_words(node, name)
        if name in CODED:
            if len(words) > 1:
                raise file.wrong(node, f"{name} has several values", "give one")
            for value in words:
                _check_code(file, node, name, value)
        elif name in QUOTED or name in kind.roles:
            for value in words:
                if value not in text:
                    raise file.wrong(
                        node, f"{name} {value!r} does not stand in the text", "copy the exact words from the text"
                    )
        found.append((name, words))
    return tuple(found)


def _check_code(file: Source, node: Node, name: str, value: str) -> None:
    known = ontology()
    match name:
        case "status":
            file.one_of(node, tuple(Status), name)
        case "date":
            if not DATE.fullmatch(value):
                raise file.wrong(node, f"date {value!r} is no date", "write 2025-11-24, 2025-11, 2025-W48 or 2025")
        case "mode":
            file.one_of(node, tuple(dict.fromkeys(mode for _, mode in known.modes)), name)
        case "plover":
            file.one_of(node, (*known.types, "none"), name)
        case _:
            file.one_of(node, tuple(known.cameo), name)


def _place_of(file: Source, keys: Mapping[str, Node], trigger: str, text: str) -> int:
    """Return where a trigger starts: of its occurrences as whole words the one that `nth` names."""
    nth = 1
    if "nth" in keys:
        written = file.words(keys["nth"], "nth")
        if not written.isdecimal() or int(written) < 1:
            raise file.wrong(keys["nth"], f"nth {written!r} is no count", "write 1, 2, 3 ...")
        nth = int(written)
    starts = [found.start() for found in re.finditer(rf"(?<!\w){re.escape(trigger)}(?!\w)", text)]
    if not starts:
        near = get_close_matches(trigger, re.findall(r"\w+", text), 1)
        hint = f"the text has {near[0]!r}" if near else "copy the exact word from the text"
        raise file.wrong(keys["trigger"], f"trigger {trigger!r} does not stand in the text", hint)
    if nth > len(starts):
        reason = f"trigger {trigger!r} stands in the text {len(starts)} times, nth asks for number {nth}"
        raise file.wrong(keys["nth"], reason, "count whole words, in the same case")
    return starts[nth - 1]


def _is_day(written: str) -> bool:
    try:
        date.fromisoformat(written)
    except ValueError:
        return False
    return True


__all__ = ["GoldError", "keys_of", "read_examples"]
