"""The exact words of a piece of content, freed of marks at its ends, and how much of them is quoted."""

from dataclasses import dataclass

from extractors.parse import Parse
from extractors.quotes.attribution import Piece
from extractors.quotes.marks import MARKS, Stretch

OUTER = MARKS | {",", ";", ":", "-", "--", "\u2014", "\u2013"}


@dataclass(frozen=True, slots=True)
class Said:
    """A piece of content as offsets into the body."""

    start: int
    end: int
    quoted: float
    """Share of its words between quotation marks."""


def said(parse: Parse, piece: Piece, stretches: list[Stretch], *, is_verbatim: bool = False) -> Said | None:
    """Return the words of a piece; None where it holds nothing but marks. Verbatim words count as quoted."""
    first, after = piece
    while first < after and parse.words[first] in OUTER:
        first += 1
    while first < after and parse.words[after - 1] in OUTER:
        after -= 1
    if first >= after:
        return None
    inside = [s for s in stretches if s.first < after and first < s.after]
    share = 1.0 if is_verbatim else _share(parse, (first, after), inside)
    if parse.words[after - 1] == "." and not is_verbatim and not any(after <= s.after for s in inside):
        after -= 1
    for stretch in inside:
        # Of a quotation within the words both marks stay: that it was a "grave mistake".
        if first < stretch.first - 1 and after == stretch.after and stretch.is_closed:
            after += 1
        elif first == stretch.first and after > stretch.after:
            first -= 1
    if first >= after:
        return None
    return Said(parse.starts[first], parse.ends[after - 1], share)


def _share(parse: Parse, piece: Piece, inside: list[Stretch]) -> float:
    """Return the share of a piece's words that stand in some stretches."""
    if not inside:
        return 0.0
    words = [i for i in range(*piece) if parse.words[i][0].isalnum()]
    return sum(any(s.first <= i < s.after for s in inside) for i in words) / len(words) if words else 0.0
