"""The words of a noun phrase, freed of determiners, counts, quotes and possessive marks."""

import re
from dataclasses import dataclass

STRAIGHT = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "ʽ": "'", "“": '"', "”": '"', "\u00a0": " ", "‑": "-"}
)
OUTER = ',;:"()[]{}?!*'

DETERMINERS = frozenset(
    "the a an this that these those its his her their our my your some any each every both all most many few "
    "several various numerous certain other another such no at least about around nearly almost up to more than "
    "over some under only just as many scores dozens hundreds thousands millions tens of dozen hundred thousand "
    "million pair couple handful scores number half one two three four five six seven eight nine ten eleven "
    "twelve fifteen twenty thirty forty fifty".split()
)
COUNTS = frozenset(
    "several many few numerous scores dozens hundreds thousands millions tens dozen hundred thousand two three "
    "four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty both".split()
)
NUMBER = re.compile(r"\d[\d,.]*$")


@dataclass(frozen=True, slots=True)
class Word:
    """One word without quotes and possessive mark."""

    text: str
    possessive: bool


def straight(text: str) -> str:
    """Return the text with straight quotes and plain spaces."""
    return text.translate(STRAIGHT)


def words(phrase: str) -> tuple[Word, ...]:
    """Return the words of a phrase; a possessive mark becomes a property of its word."""
    found: list[Word] = []
    for piece in straight(phrase).split():
        if piece in ("'s", "'") and found:
            found[-1] = Word(found[-1].text, possessive=True)
            continue
        text = piece.strip(OUTER)
        stem = text.removesuffix("'s").removesuffix("'")
        if text.endswith(("'S",)):
            stem = text[:-2]
        stem = stem.strip("'") if stem != text or text.startswith("'") else text
        if stem:
            found.append(Word(stem, possessive=stem != text and not text.startswith("'")))
    return tuple(found)


def bare(found: tuple[Word, ...]) -> tuple[tuple[Word, ...], bool]:
    """Return the words after leading determiners and counts, and whether they are counted as several."""
    counted = False
    for index, word in enumerate(found[:-1]):
        lower = word.text.lower()
        # "Three Mile Island" and "The Hague" begin with a capital inside a phrase: names come first elsewhere.
        if lower not in DETERMINERS and not NUMBER.match(lower):
            return found[index:], counted
        counted = counted or lower in COUNTS or bool(NUMBER.match(lower) and lower != "1")
    return found[-1:], counted


def joined(found: tuple[Word, ...]) -> str:
    """Return the words as text, possessive marks restored except on the last word."""
    return " ".join(
        word.text + ("'" if word.text.endswith("s") else "'s")
        if word.possessive and word is not found[-1]
        else word.text
        for word in found
    )
