"""Words of dates and the pattern pieces made of them."""

import re
from collections.abc import Iterable

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
SHORT_MONTHS = {
    "Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7,
    "Aug": 8, "Sep": 9, "Sept": 9, "Oct": 10, "Nov": 11, "Dec": 12,
}  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SHORT_WEEKDAYS = {
    "Mon": 0, "Tue": 1, "Tues": 1, "Wed": 2, "Thu": 3, "Thur": 3, "Thurs": 3, "Fri": 4, "Sat": 5, "Sun": 6,
}  # fmt: skip
MONTH_NUMBERS = {name.lower(): number for number, name in enumerate(MONTHS, 1)} | {
    name.lower(): number for name, number in SHORT_MONTHS.items()
}
WEEKDAY_NUMBERS = {name.lower(): number for number, name in enumerate(WEEKDAYS)} | {
    name.lower(): number for name, number in SHORT_WEEKDAYS.items()
}
SMALL_NUMBERS = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen
""".split()
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
NUMBERS = {
    **{word: number for number, word in enumerate(SMALL_NUMBERS, 1)},
    **{word: 10 * number for number, word in enumerate(TENS, 2)},
    "a": 1,
    "an": 1,
    "a couple": 2,
    "a couple of": 2,
    "couple of": 2,
}
VAGUE_NUMBERS = ("a few", "few", "several", "many", "some", "a number of", "dozens of")
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
    "final": 4, "last": 4,
}  # fmt: skip
SEASON_CODES = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}


S = r"(?:[ \xa0\t]+\n?[ \t]*|\n[ \t]*)"
"""A gap between two words, never the blank line between paragraphs."""


def either(words: Iterable[str]) -> str:
    """Return a pattern for one of the words, the longest first."""
    chosen = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", S) for word in chosen) + ")"


def named(words: Iterable[str]) -> str:
    """Return a pattern for one of the names, written as a name or in capitals, whatever the flags."""
    names = tuple(words)
    return "(?-i:" + either({*names, *(name.upper() for name in names)}) + ")"


MONTH = rf"(?P<month>{named(MONTHS)}|{named(SHORT_MONTHS)}\b\.?)"
LONG_MONTH = rf"(?P<month>{named(MONTHS)}|{named(SHORT_MONTHS)}\.|(?-i:Sept?\b))"
WEEKDAY = rf"(?P<weekday>{named(WEEKDAYS)})"
DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
YEAR = r"(?P<year>1\d{3}|2[01]\d\d)(?!\d|[.,]\d|s\b)"
COUNT = rf"(?P<count>\d{{1,3}}|{either((*NUMBERS, *VAGUE_NUMBERS))})"
ABOUT = (
    *(
        "about",
        "around",
        "nearly",
        "almost",
        "roughly",
        "approximately",
        "some",
        "over",
        "well over",
        "up to",
        "just",
    ),
    *(
        "more than",
        "less than",
        "fewer than",
        "at least",
        "just over",
        "just under",
        "exactly",
        "only",
        "barely",
    ),
    "as many as",
)
APPROX = rf"(?:{either(ABOUT)}{S})?"
UNIT = r"(?P<unit>day|week|fortnight|month|quarter|year|decade|century)"


def prefix_tree(words: Iterable[str]) -> str:
    """Return a pattern for one of the words that looks at each letter once, however many words there are."""
    tails: dict[str, list[str]] = {}
    for word in words:
        tails.setdefault(word[:1], []).append(word[1:])
    branches = [re.escape(first) + prefix_tree(rest) for first, rest in sorted(tails.items(), reverse=True) if first]
    if not branches:
        return ""
    return "(?:" + "|".join([*branches, ""] if "" in tails else branches) + ")"


def month_number(name: str) -> int:
    """Return 1 to 12 for a name or abbreviation of a month."""
    return MONTH_NUMBERS[name.rstrip(".").lower()]


def count_of(words: str) -> int | None:
    """Return the number that the words tell, or None where they stay vague."""
    plain = " ".join(words.lower().split())
    return int(plain) if plain.isdigit() else NUMBERS.get(plain)
