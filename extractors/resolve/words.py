"""The words of a noun phrase, freed of determiners, counts, quotes and possessive marks."""

import re
from dataclasses import dataclass

STRAIGHT = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "ʽ": "'", "“": '"', "”": '"', "\u00a0": " ", "‑": "-"})
OUTER = ',;:"()[]{}?!*'

DETERMINERS = frozenset(
    "the a an this that these those its his her their our my your some any each every both all most "
    "many few several various numerous certain other another such no at least about around nearly "
    "almost up to more than over some under only just as many scores dozens hundreds thousands "
    "millions tens of dozen hundred thousand million pair couple handful scores number half one two "
    "three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty".split()
)
COUNTS = frozenset(
    "several many few numerous scores dozens hundreds thousands millions tens dozen hundred thousand "
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty "
    "both".split()
)
MARKS = ("'s", "'S", "'")
NUMBER = re.compile(r"\d[\d,.]*$")


@dataclass(frozen=True, slots=True)
class Word:
    """One word without quotes; `mark` is the possessive mark cut off its end."""

    text: str
    mark: str = ""

    @property
    def possessive(self) -> bool:
        """Tell whether the word stands in the possessive."""
        return self.mark != ""


def straight(text: str) -> str:
    """Return the text with straight quotes and plain spaces."""
    return text.translate(STRAIGHT)


def words(phrase: str) -> tuple[Word, ...]:
    """Return the words of a phrase; a possessive mark becomes a property of its word."""
    found: list[Word] = []
    for piece in straight(phrase).split():
        if piece in MARKS and found:
            found[-1] = Word(found[-1].text, piece)
            continue
        text = piece.strip(OUTER)
        mark = next((mark for mark in MARKS if text.endswith(mark) and len(text) > len(mark)), "")
        # A quotation's opening mark comes with its closing one: 'rebels' is no possessive.
        quoted = text.startswith("'") and mark == "'"
        stem = text.removesuffix(mark).strip("'" if quoted else "")
        if stem:
            found.append(Word(stem, "" if quoted else mark))
    return tuple(found)


def bare(found: tuple[Word, ...]) -> tuple[tuple[Word, ...], bool]:
    """Return the words after leading determiners and counts, and whether they are counted as several."""
    counted = False
    for index, word in enumerate(found[:-1]):
        lower = word.text.lower()
        # Names such as Three Mile Island are looked up with all their words before this.
        if lower not in DETERMINERS and not NUMBER.match(lower):
            return found[index:], counted
        counted = counted or lower in COUNTS or bool(NUMBER.match(lower) and lower != "1")
    return found[-1:], counted


def joined(found: tuple[Word, ...]) -> str:
    """Return the words as text, without the possessive mark of the last one."""
    if not found:
        return ""
    return " ".join([*(word.text + word.mark for word in found[:-1]), found[-1].text])
