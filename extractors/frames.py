"""Kinds of events and the frames that find them, declared as data and indexed by lemma."""

import importlib
import pkgutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from schemas import Details

NONE = "none"
ANY = "*"
"""Stands for any word in a condition: the slot must be filled; NONE says that PLOVER has no type for the words."""

VERB, NOUN, ADJECTIVE = "verb", "noun", "adj"


EMPTY, FINITE, INFINITIVE, BARE, AGENT = "-", "FINITE", "TO", "BARE", "<AGENT>"
"""Words of a condition: an empty slot, a stated clause, an infinitive, whoever acts; `<GPE>` is an entity label."""
OPEN = frozenset((ANY, EMPTY, FINITE, INFINITIVE, BARE, AGENT))
"""Words of a condition that no word of a text need be."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A demand on the words that fill a slot."""

    slot: str
    words: frozenset[str]
    holds: bool = True
    """False turns it round: none of the words may fill the slot."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Words that name an event and which deep arguments play which role."""

    lemma: str
    pos: str
    roles: tuple[tuple[str, str], ...]
    """Role and slot; `a|b` takes the first slot that is filled, `a+b` takes both."""
    particle: str | None = None
    conditions: tuple[Condition, ...] = ()
    cameo: str | None = None
    mode: str | None = None
    plover: str | None = None
    """PLOVER type where it differs from the kind's; NONE where PLOVER has none for these words."""
    tags: tuple[tuple[str, str], ...] = ()
    """Facts for the details of the kind, such as `form: pledge`."""
    needs: tuple[str, ...] = ()
    """Roles or sides that must be filled, or `nothing`; empty leaves it to the kind."""
    trigger: str | None = None
    """Slot whose word names the event where the verb says little: the fire of "opened fire"."""
    group: str = ""
    """All words of the declaration that made the frame: frames of one group differ in their word only."""

    def plover_of(self, kind: "Kind") -> str | None:
        """Return the PLOVER type of the frame's events in a kind."""
        if self.plover is None:
            return kind.plover
        return None if self.plover == NONE else self.plover

    @property
    def name(self) -> str:
        """Name of the frame in the column `pattern`."""
        slots = [c.slot for c in self.conditions if c.holds]
        return ":".join([self.pos, "_".join(filter(None, (self.lemma, self.particle))), *slots])


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of event: its place in the ontologies, its roles and its frames."""

    name: str
    plover: str | None
    cameo: str | None
    description: str
    roles: Mapping[str, str | None]
    """Role to PLOVER role: actor, recipient or None."""
    frames: tuple[Frame, ...]
    needs: tuple[str, ...] = ("actor",)
    """Which sides must be filled, for verbs and for nouns: `actor`, `recipient`, `both`, `patient` (somebody "
    "on either
    side), `several` (two phrases on any side), `gathering` (several, or a plural one), `content`."""
    noun_needs: tuple[str, ...] = ("both",)
    swallows: bool = False
    """Whether what stands in its content is part of it and no event of its own."""
    details: type[Details] | None = None
    affects: bool = True
    """Whether a country or body that the event's words name counts as its recipient where none is said."""


Words = str | Iterable[str]


def frame(
    words: Words,
    *,
    pos: str = VERB,
    when: Mapping[str, str] | None = None,
    unless: Mapping[str, str] | None = None,
    cameo: str | None = None,
    mode: str | None = None,
    plover: str | None = None,
    tags: Mapping[str, str] | None = None,
    needs: str = "",
    trigger: str | None = None,
    **roles: str,
) -> tuple[Frame, ...]:
    """Return one frame for each word; `lash_out` is a verb with its particle.

    `when` and `unless` map a slot to the words that must or must not fill it; `ANY` stands for any word.
    """
    conditions = tuple(
        Condition(slot, frozenset(listed.split()), holds)
        for given, holds in ((when or {}, True), (unless or {}, False))
        for slot, listed in given.items()
    )
    entries = words.split() if isinstance(words, str) else list(words)
    frames = []
    for word in entries:
        lemma, _, particle = word.partition("_")
        frames.append(
            Frame(
                lemma=lemma,
                pos=pos,
                particle=particle or None,
                roles=tuple(roles.items()),
                conditions=conditions,
                cameo=cameo,
                mode=mode,
                plover=plover,
                tags=tuple((tags or {}).items()),
                needs=tuple(needs.split()),
                trigger=trigger,
                group=f"{pos}: {' '.join(entries)[:60]} {sorted((when or {}).items())}",
            )
        )
    return tuple(frames)


def noun(words: Words, **options: str | Mapping[str, str] | None) -> tuple[Frame, ...]:
    """Return frames of event nouns; the options are those of `frame`."""
    return frame(words, pos=NOUN, **options)  # type: ignore[arg-type]


def frames(*groups: tuple[Frame, ...]) -> tuple[Frame, ...]:
    """Return groups of frames as one tuple, in the order given."""
    return tuple(single for group in groups for single in group)


@dataclass(frozen=True, slots=True)
class Entry:
    """A frame with its kind."""

    kind: Kind
    frame: Frame
    required: tuple[frozenset[str], ...]
    """Sets of words of which a paragraph must hold one each, or the frame fits nowhere in it: a cheap first look."""

    @classmethod
    def of(cls, kind: Kind, frame: Frame) -> "Entry":
        """Return a frame with its kind and what it requires."""
        asked = tuple(_endings(c.words) for c in frame.conditions if c.holds and not c.words & OPEN)
        return cls(kind, frame, asked if frame.particle is None else (frozenset((frame.particle,)), *asked))


@dataclass(frozen=True, slots=True)
class Index:
    """All frames by part of speech and lemma, the most demanding first."""

    kinds: Mapping[str, Kind]
    entries: Mapping[tuple[str, str], tuple[Entry, ...]]
    lemmas: frozenset[str]
    """Every lemma that has a frame of any part of speech."""

    @classmethod
    def of(cls, kinds: Iterable[Kind]) -> "Index":
        """Return the index of some kinds; raises ValueError where a frame names an unknown role."""
        by_name: dict[str, Kind] = {}
        found: dict[tuple[str, str], list[Entry]] = {}
        for kind in kinds:
            by_name[kind.name] = kind
            for single in kind.frames:
                for role, _ in single.roles:
                    if role not in kind.roles and role not in ("content", "said_by"):
                        raise ValueError(f"extractors/kinds/{kind.name}.py: frame {single.name} has role {role}")
                found.setdefault((single.pos, single.lemma), []).append(Entry.of(kind, single))
        ordered = {
            key: tuple(sorted(entries, key=lambda e: (-_demand(e.frame), -(e.frame.particle is not None))))
            for key, entries in found.items()
        }
        return cls(kinds=by_name, entries=ordered, lemmas=frozenset(lemma for _, lemma in ordered))


def _endings(words: frozenset[str]) -> frozenset[str]:
    """Return words with what follows a hyphen in them: `tear-gas` may be met by a gas whose modifier is tear."""
    return words | {word[i + 1 :] for word in words for i, mark in enumerate(word) if mark == "-"}


def _demand(single: Frame) -> float:
    """Return how specific a frame is: word conditions count more than filled slots."""
    return sum((2 if ANY not in c.words else 1) if c.holds else 0.25 for c in single.conditions) + (
        1.5 if single.particle else 0
    )


@cache
def all_kinds() -> tuple[Kind, ...]:
    """Return every kind in `extractors/kinds/`, in name order."""
    package = importlib.import_module("extractors.kinds")
    names = sorted(module.name for module in pkgutil.iter_modules(package.__path__))
    return tuple(importlib.import_module(f"extractors.kinds.{name}").KIND for name in names)


@cache
def full_index() -> Index:
    """Return the index of every kind."""
    return Index.of(all_kinds())


__all__ = [
    "ADJECTIVE",
    "ANY",
    "NONE",
    "NOUN",
    "VERB",
    "Condition",
    "Entry",
    "Frame",
    "Index",
    "Kind",
    "all_kinds",
    "frame",
    "frames",
    "full_index",
    "noun",
]
