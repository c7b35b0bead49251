"""Where a file comes from, as far as its reader needs to know."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from extractors.limits import USUAL, Limits


@dataclass(frozen=True)
class Source:
    """A file's name and what the user said about it."""

    name: str
    """Path relative to the landing folder, or as given; it becomes `source_file`."""

    published: date | None = None
    """Publication day of records that tell no date themselves."""

    publisher: str | None = None
    """Publisher of records that tell none themselves."""

    fields: Mapping[str, str] = field(default_factory=dict)
    """The file's name for each field of an article that the user mapped, such as `text` to `story`."""

    limits: Limits = USUAL
    """What the file may ask of the machine."""
