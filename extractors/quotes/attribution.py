"""What one cue of a paragraph attributes, and to whom."""

from dataclasses import dataclass

from extractors.parse import Parse

Piece = tuple[int, int]
"""Tokens `[first, after)`."""


@dataclass(slots=True)
class Attribution:
    """A cue with its source and its content, as tokens of one paragraph."""

    cue: Piece
    source: int | None
    """Head of the words that stand for whoever says or thinks it: a name, a pronoun, `who`."""
    named: int | None
    """Head of the words that name the source: what `who` stands for."""
    pieces: list[Piece]
    is_speech: bool
    """Whether the cue can bring a quotation."""
    is_verbatim: bool = False
    """Whether the content is quoted though no marks say so, as in a transcript."""


def whole(parse: Parse, head: int) -> Piece:
    """Return the tokens of everything that hangs on a head, itself included."""
    first, last = parse.subtree(head)
    return first, last + 1
