"""Which colour stands for what; the page's style sheet says how each looks by day and by night."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from schemas.enums import Status

SHADES = 3
"""Kinds of one family that have a shade of their own."""

OTHER = "other kinds"

STATUS_COLOURS: Mapping[str, str] = {status.value: f"var(--s-{status.value})" for status in Status}


@dataclass(frozen=True)
class Shade:
    """A name in a legend with its colour."""

    name: str
    colour: str


def family_of(quad_class: int | None) -> str:
    """Return the name of a quad class's colours."""
    return f"q{quad_class or 0}"


def shades_of(kinds: Sequence[str], quads: Mapping[str, int | None]) -> tuple[Shade, ...]:
    """Return the colours of kinds, the commonest first: by family, the commoner the darker; the rare share one."""
    taken: dict[str, list[str]] = {}
    for kind in kinds:
        taken.setdefault(family_of(quads.get(kind)), []).append(kind)
    own = tuple(
        Shade(kind, f"var(--{family}-{number})")
        for family in sorted(taken, reverse=True)
        for number, kind in enumerate(taken[family][:SHADES], 1)
        if family != "q0"
    )
    named = {shade.name for shade in own}
    return (*own, Shade(OTHER, "var(--q0-1)")) if set(kinds) - named else own
