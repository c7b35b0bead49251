"""Hand-coded chains: who is who in our articles."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

BRACKETED = re.compile(r"\[(.+)\]")


@dataclass(frozen=True)
class Pointer:
    """One phrase of a chain, up to its head word."""

    start: int
    end: int
    is_optional: bool
    """Whether a coder may link it or not at no cost."""


@dataclass(frozen=True)
class Chain:
    """Everything in one article that names or means one person, body, group or country."""

    name: str
    pointers: tuple[Pointer, ...]


@dataclass(frozen=True)
class CodedText:
    """One article with its chains."""

    path: Path
    text: str
    published: str
    chains: tuple[Chain, ...]


def read_texts(folder: Path) -> Iterator[CodedText]:
    """Yield the articles of a folder that have chains; ValueError names a phrase that the text does not hold."""
    for path in sorted(folder.glob("*.yaml")):
        loaded = yaml.safe_load(path.read_text(encoding="utf-8"))
        chains = tuple(
            Chain(name, tuple(_pointers(path, loaded["text"], phrases)))
            for name, phrases in loaded.get("chains", {}).items()
        )
        yield CodedText(path, loaded["text"], str(loaded["published"]), chains)


def _pointers(path: Path, text: str, phrases: list[str]) -> Iterator[Pointer]:
    """Yield the phrases of a chain, each found after the one before it; brackets mark the phrase in its context."""
    after = 0
    for phrase in phrases:
        optional = phrase.startswith("?")
        words = phrase.removeprefix("?")
        marked = BRACKETED.search(words)
        plain = words.replace("[", "").replace("]", "")
        found = re.compile(rf"(?<!\w){re.escape(plain)}(?!\w)").search(text, after)
        if found is None:
            raise ValueError(
                f"{path.name}: the text does not hold {plain!r} after {text[max(0, after - 30) : after]!r}"
            )
        start = found.start() + (marked.start() if marked else 0)
        inner = marked[1] if marked else plain
        yield Pointer(start, start + len(inner), optional)
        after = start + 1
