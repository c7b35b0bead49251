"""Where an expression may begin before the word that gave it away."""

import re

from extractors.resolve.dates.words import NUMBERS, VAGUE_NUMBERS, prefix_tree

LOOKBACK = 44
"""Code points before a trigger in which its expression may begin."""

GLUE = """
the a an its their his her of and or last next this that these past previous preceding following
coming upcoming recent latest current same day before after first second third fourth final 1st 2nd
3rd 4th fiscal calendar financial full whole entire early earlier late later mid very few several
many some number dozens couple about around nearly almost roughly approximately over more less fewer
than at least just under exactly only barely well up to as right most within in near foreseeable
immediate distant not too end beginning start middle close rest remainder year good half year-ago
year-earlier hours long then future from week twentieth nineteenth eighteenth twenty-first year's
year’s 1/2
""".split()
"""Words that may stand between the beginning of an expression and its trigger."""

WORDS = {*GLUE, *(word for phrase in (*NUMBERS, *VAGUE_NUMBERS) for word in phrase.split())}
GLUED = re.compile(
    rf"(?<![\w$€£.,])(?:(?:{prefix_tree({*WORDS, *(word.capitalize() for word in WORDS)})}"
    r"|\d{1,3}(?:st|nd|rd|th)?|(?:19|20)\d\d(?:['’]s)?)(?:[ \xa0]*[-–][ \xa0]*|[ \xa0]+\n?|\n))+\Z"
)
GLUE_WORD = re.compile(r"[^\s–-]+[\s–-]*")


def starts_before(text: str, position: int, floor: int) -> list[int]:
    """Return where an expression around a trigger may begin, the leftmost first."""
    low = max(floor, position - LOOKBACK)
    glued = GLUED.search(text[low:position])
    if glued is None:
        return [position]
    return [low + glued.start() + word.start() for word in GLUE_WORD.finditer(glued[0])] + [position]
