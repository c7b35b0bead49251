"""What an explanation holds: of each sentence the words that were taken for events, and those that were not."""

from collections.abc import Iterator
from dataclasses import dataclass

from schemas import Details, Mention


@dataclass(frozen=True, slots=True)
class Refused:
    """A word that a frame knows and that became no event."""

    word: str
    pattern: str
    """Kind and frame that came nearest."""
    reason: str


@dataclass(frozen=True, slots=True)
class Taken:
    """An event and how it was found."""

    mention: Mention
    details: Details | None
    predicate: str
    """The word that carries the arguments: of a light verb its noun is the trigger."""
    arguments: tuple[tuple[str, str], ...]
    """Deep arguments: slot and words."""
    frame: str
    since: tuple[tuple[str, str], ...]
    """Slots on which the frame insists, and what fills them."""
    slots: tuple[tuple[str, str], ...]
    """Role and the slot that it is taken from."""
    composition: str | None
    """What became of the kind under what embeds the event, None where nothing did."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence with everything that was found in it."""

    text: str
    start: int
    end: int
    taken: tuple[Taken, ...]
    refused: tuple[Refused, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a text is coded as it is."""

    text: str
    coder: str
    sentences: tuple[Sentence, ...]

    @property
    def taken(self) -> Iterator[Taken]:
        """Yield every event in text order."""
        return (taken for sentence in self.sentences for taken in sentence.taken)
