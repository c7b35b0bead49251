"""What the lexicon finds: actors, titles, and known names within a phrase."""

from collections.abc import Iterable
from dataclasses import dataclass

from schemas.enums import ActorType


@dataclass(frozen=True, slots=True)
class Actor:
    """What a phrase stands for; None means that its words do not say."""

    name: str | None
    type: ActorType | None
    country: str | None
    sector: str | None
    rule: str


@dataclass(frozen=True, slots=True)
class Title:
    """A title and the person who bears it."""

    title: str
    person: str
    printed: str
    """The name as printed, where `person` is the fuller name of a known office holder."""
    country: str | None
    sector: str | None


@dataclass(frozen=True, slots=True)
class Label:
    """A name known to the lexicon, in words `[start, end)` of a phrase."""

    start: int
    end: int
    country: str | None
    sector: str | None
    rule: str
    actor: Actor | None


def first_country(labels: Iterable[Label]) -> str | None:
    """Return the country of the first name that has one."""
    return next((label.country for label in labels if label.country is not None), None)


def first_sector(labels: Iterable[Label]) -> str | None:
    """Return the sector of the first name that has one."""
    return next((label.sector for label in labels if label.sector is not None), None)
