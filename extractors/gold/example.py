"""Hand-coded examples: a text and the events that a good coder finds in it."""

from dataclasses import dataclass

Fields = tuple[tuple[str, tuple[str, ...]], ...]
"""Names of fields and the words wanted in each; no words where the field must be empty."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One event that an example wants."""

    kind: str
    trigger: str
    start: int
    """Offset of the trigger in the text."""
    end: int
    line: int
    """Line of the file on which the event stands."""
    fields: Fields
    """What must be right of it: status, roles, speaker, place, date, codes, columns of the kind's details."""
    is_optional: bool = False
    """Whether a coder may leave it out at no cost."""
    gap: str | None = None
    """Why the coder is known not to find it."""

    def field(self, name: str) -> str | None:
        """Return what is wanted in a field, None where that is not said."""
        return next((words[0] for field, words in self.fields if field == name and words), None)


@dataclass(frozen=True, slots=True)
class Example:
    """One text and all the events that it states."""

    source: str
    """File that holds it."""
    line: int
    """Line of the file on which it begins."""
    name: str
    """File without folder and ending, and the number of the example in it."""
    text: str
    published: str | None
    """Publication day, YYYY-MM-DD."""
    events: tuple[Wanted, ...]
