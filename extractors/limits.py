"""What a file may ask of the machine, whatever its format."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one file; what is beyond them becomes a rejection."""

    unpacked_mb: int = 8192
    """Megabytes that packed data may unpack to, all files of an archive together."""

    ratio: int = 300
    """Unpacked bytes for each packed byte, from 32 MB on."""

    archive_depth: int = 3
    """Archives inside archives."""

    article_characters: int = 2_000_000
    """Characters of one article, several books' worth."""


USUAL = Limits()
