"""Numbers in words and digits: "at least three dozen", "tens of thousands", "1.5 million"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.resolve.dates.words import SMALL_NUMBERS, TENS

AT_LEAST, AT_MOST, ABOUT = "at_least", "at_most", "about"

SINGLE = {
    **{word: number for number, word in enumerate(SMALL_NUMBERS, 1)},
    **{word: 10 * number for number, word in enumerate(TENS, 2)},
    "zero": 0,
    "half": 0.5,
}
MAGNITUDES = {
    "dozen": 12.0,
    "score": 20.0,
    "hundred": 1e2,
    "thousand": 1e3,
    "lakh": 1e5,
    "crore": 1e7,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "k": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "bn": 1e9,
    "b": 1e9,
    "tn": 1e12,
}
VAGUE = {"tens": 10.0, **{f"{word}s": size for word, size in MAGNITUDES.items() if len(word) > 2}}
"""Plurals without a number: "dozens" are at least two of them."""

SEVERAL = frozenset(("several", "few", "many", "multiple"))
"""Words that make at least two of a unit: "several dozen"."""

DIGITS = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?")
YEAR = re.compile(r"(?:19|20)\d\d")
RANGE = frozenset(("to", "-", "\u2013", "or"))
BOUNDS = (
    (("at", "least"), AT_LEAST),
    (("more", "than"), AT_LEAST),
    (("no", "fewer", "than"), AT_LEAST),
    (("no", "less", "than"), AT_LEAST),
    (("not", "less", "than"), AT_LEAST),
    (("upwards", "of"), AT_LEAST),
    (("upward", "of"), AT_LEAST),
    (("in", "excess", "of"), AT_LEAST),
    (("over",), AT_LEAST),
    (("above",), AT_LEAST),
    (("up", "to"), AT_MOST),
    (("as", "many", "as"), AT_MOST),
    (("as", "much", "as"), AT_MOST),
    (("no", "more", "than"), AT_MOST),
    (("not", "more", "than"), AT_MOST),
    (("fewer", "than"), AT_MOST),
    (("less", "than"), AT_MOST),
    (("at", "most"), AT_MOST),
    (("under",), AT_MOST),
    (("below",), AT_MOST),
    (("about",), ABOUT),
    (("around",), ABOUT),
    (("some",), ABOUT),
    (("nearly",), ABOUT),
    (("almost",), ABOUT),
    (("roughly",), ABOUT),
    (("approximately",), ABOUT),
    (("close", "to"), ABOUT),
    (("estimated",), ABOUT),
)
"""Words before a number and what they make of it, the longest that fits first."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number as a text states it."""

    value: float
    bound: str | None
    """at_least, at_most or about where the words say so; None for an exact number."""


def read_number(words: Sequence[str], start: int = 0) -> Number | None:
    """Return the first number from a lower-case word on, with what the words before and after make of it.

    A vague plural counts as twice its unit, at least; of a range the lower end is taken; a year, and a number that is
    part of another word ("40-year-old"), is none.
    """
    for first in range(start, len(words)):
        found = _number_at(words, first)
        if found is None:
            continue
        value, after, is_vague = found
        return Number(value, AT_LEAST if is_vague else _bound(words, first, after))
    return None


def _number_at(words: Sequence[str], start: int) -> tuple[float, int, bool] | None:
    """Return the number that begins at a word, the word after it, and whether it is a vague plural."""
    if words[start] in SEVERAL:
        found = (
            _number_at(words, start + 1) if words[start + 1 : start + 2] and words[start + 1] in MAGNITUDES else None
        )
        return (2 * found[0], found[1], True) if found is not None else None
    if words[start] in VAGUE:
        value, i = 2 * VAGUE[words[start]], start + 1
        while i + 1 < len(words) and words[i] == "of" and words[i + 1] in VAGUE:
            value, i = value * VAGUE[words[i + 1]], i + 2
        return value, i, True
    total, current, largest, i = 0.0, 0.0, 1.0, start
    if words[i] in ("a", "an", "half"):
        following = next((w for w in words[i + 1 : i + 3] if w not in ("a", "an")), "")
        if following == "couple":
            return 2.0, i + 2, False
        if following not in MAGNITUDES or len(following) < 3:
            return None
        current, i = (0.5 if words[i] == "half" else 1.0), i + 1 + (words[i + 1] in ("a", "an"))
    begun = i > start
    while i < len(words):
        word = words[i]
        if word in SINGLE and word != "half":
            current += SINGLE[word]
        elif DIGITS.fullmatch(word) and (not begun or words[i - 1] == "and"):
            current += float(word.replace(",", ""))
        elif word in MAGNITUDES and (begun or len(word) > 2) and not (word == "score" and not begun):
            size = MAGNITUDES[word]
            if size >= 1e3:
                total, current, largest = total + (current or 1.0) * size, 0.0, size
            else:
                current = (current or 1.0) * size
        elif begun and word == "half" and words[i - 1] == "a":
            current += 0.5 * (largest if current == 0 else 1.0)
        elif not (begun and word in ("and", "-", "a") and _goes_on(words, i + 1)):
            break
        begun = True
        i += 1
    if not begun or _is_other(words, start, i):
        return None
    return total + current, i, False


def _goes_on(words: Sequence[str], i: int) -> bool:
    """Tell whether a word continues the number before it: "one hundred and five", "two and a half"."""
    if i >= len(words):
        return False
    return words[i] in SINGLE or words[i] in MAGNITUDES or (words[i] == "a" and words[i + 1 : i + 2] == ["half"])


def _is_other(words: Sequence[str], start: int, after: int) -> bool:
    """Tell whether a number is a year, a rank or part of another word."""
    if after == start + 1 and YEAR.fullmatch(words[start]):
        return True
    before = words[start - 1] if start else ""
    if before in ("no.", "number", "#", "-") and (before != "-" or (start > 1 and words[start - 2].isalpha())):
        return True
    following = words[after : after + 2]
    if following and following[0] in ("%", "percent", "per", "st", "nd", "rd", "th"):
        return True
    return len(following) == 2 and following[0] == "-" and following[1].isalpha() and following[1] not in SINGLE


def _bound(words: Sequence[str], start: int, after: int) -> str | None:
    if after + 1 < len(words) and words[after] in RANGE:
        if words[after : after + 2] == ["or", "more"]:
            return AT_LEAST
        if _number_at(words, after + 1) is not None and words[after] != "or":
            return AT_LEAST
        if words[after : after + 2] == ["or", "so"]:
            return ABOUT
    if start and words[start - 1] == "between" and words[after : after + 1] == ["and"]:
        return AT_LEAST
    for phrase, bound in BOUNDS:
        if tuple(words[max(0, start - len(phrase)) : start]) == phrase:
            return bound
    return None
