"""The words that every date has one of, and the rules to try around them."""

import re
from collections.abc import Iterable

from extractors.resolve.dates.days import DAY_RULES, WEEKDAY_RULES
from extractors.resolve.dates.holidays import HOLIDAY_RULES
from extractors.resolve.dates.months import MONTH_RULES
from extractors.resolve.dates.numeric import NUMERIC_RULES
from extractors.resolve.dates.quarters import FIRST_RULES, QUARTER_RULES, SEASON_RULES
from extractors.resolve.dates.reading import Rule
from extractors.resolve.dates.relative import UNIT_RULES, WEEKEND_RULES
from extractors.resolve.dates.vague import VAGUE_RULES
from extractors.resolve.dates.words import MONTHS, NUMBERS, SHORT_MONTHS, SHORT_WEEKDAYS, VAGUE_NUMBERS, WEEKDAYS
from extractors.resolve.dates.years import CENTURY_RULES, DECADES, YEAR_RULES

LOOKBACK = 44
"""Code points before a trigger in which its expression may begin."""

LOWER: tuple[tuple[str, tuple[Rule, ...]], ...] = (
    ("months", (*FIRST_RULES, *UNIT_RULES)),
    ("days", (*VAGUE_RULES, *UNIT_RULES)),
    ("day", (*DAY_RULES, *UNIT_RULES)),
    ("week weeks fortnight fortnights month decade decades", UNIT_RULES),
    ("year years", (*QUARTER_RULES, *SEASON_RULES, *UNIT_RULES, *YEAR_RULES)),
    ("hour hours minute minutes", UNIT_RULES),
    ("quarter quarters half period", (*QUARTER_RULES, *UNIT_RULES)),
    ("century centuries", (*CENTURY_RULES, *UNIT_RULES)),
    ("weekend", WEEKEND_RULES),
    ("today yesterday tomorrow tonight overnight morning afternoon evening night", DAY_RULES),
    ("spring summer autumn fall winter", SEASON_RULES),
    ("now currently nowadays present moment recently lately past soon future", VAGUE_RULES),
    ("fiscal financial nineteen twenty eighteen", YEAR_RULES),
    (" ".join(DECADES), YEAR_RULES),
)
"""Words written in any case, with their rules."""

NAMED: tuple[tuple[tuple[str, ...], tuple[Rule, ...]], ...] = (
    ((*MONTHS, *SHORT_MONTHS), MONTH_RULES),
    ((*WEEKDAYS, *SHORT_WEEKDAYS), (*WEEKDAY_RULES, *HOLIDAY_RULES)),
    (
        "Christmas Easter Thanksgiving Halloween Boxing Valentine Bastille Armistice Veterans Fourth Labor Memorial Election New"
        .split(),
        HOLIDAY_RULES,
    ),
)
"""Words written as names or in capitals, with their rules."""
DIGIT_RULES = (*NUMERIC_RULES, *YEAR_RULES, *QUARTER_RULES)
MONTH_LIKE = rf"\d{{1,4}}[-/.]\d\d?[-/.]\d{{2,4}}"
DIGITS = rf"{MONTH_LIKE}|\d{{4}}(?:['’]?s)?|9/11|[QH][1-4]|FY ?\d{{2,4}}"


def prefix_tree(words: Iterable[str]) -> str:
    """Return a pattern for one of the words that looks at each letter once, however many words there are."""
    tails: dict[str, list[str]] = {}
    for word in words:
        tails.setdefault(word[:1], []).append(word[1:])
    branches = [re.escape(first) + prefix_tree(rest) for first, rest in sorted(tails.items(), reverse=True) if first]
    if not branches:
        return ""
    return "(?:" + "|".join([*branches, ""] if "" in tails else branches) + ")"


RULES: dict[str, tuple[Rule, ...]] = {
    **{word: rules for words, rules in LOWER for word in words.split()},
    **{name.lower(): rules for names, rules in NAMED for name in names},
}
LOWER_WORDS = [word for words, _ in LOWER for word in words.split()]
NAMES = [name for names, _ in NAMED for name in names]
WORDS = {*LOWER_WORDS, *(word.capitalize() for word in LOWER_WORDS), *NAMES, *(name.upper() for name in NAMES)}
TRIGGER = re.compile(rf"\b(?:{prefix_tree(WORDS)}|{DIGITS})\b|['’][2-9]0['’]?s\b")
"""A word or number without which no rule can match."""

GLUE = (
    *"the a an its their his her of and or last next this that past previous preceding following coming upcoming recent".split(),
    *"latest current same day before after first second third fourth final 1st 2nd 3rd 4th fiscal calendar financial full".split(),
    *"whole entire early earlier late later mid very few several many some number dozens couple about around nearly almost".split(),
    *"roughly approximately over more less fewer than at least just under exactly only barely well up to as right most".split(),
    *"within in near foreseeable immediate distant not too these 1/2 end beginning start middle close rest remainder year".split(),
    *"good half year-ago year-earlier hours long then future twentieth nineteenth eighteenth twenty-first".split(),
    *(word for words in (*NUMBERS, *VAGUE_NUMBERS) for word in words.split()),
    *("year's", "year’s"),
)
GLUED = re.compile(
    rf"(?<![\w$€£.,])(?:(?:{prefix_tree({*GLUE, *(word.capitalize() for word in GLUE)})}|\d\d?(?:st|nd|rd|th)?|1/2|(?:19|20)\d\d(?:['’]s)?)(?:[ \xa0]|-|–|\n))+\Z"
)
GLUE_WORD = re.compile(r"[^\s–-]+[\s–-]*")


def starts_before(text: str, position: int, floor: int) -> list[int]:
    """Return where an expression around a trigger may begin, the leftmost first."""
    low = max(floor, position - LOOKBACK)
    glued = GLUED.search(text[low:position])
    if glued is None:
        return [position]
    return [low + glued.start() + word.start() for word in GLUE_WORD.finditer(glued[0])] + [position]


def rules_of(trigger: str) -> tuple[Rule, ...]:
    """Return the rules to try around a trigger."""
    return RULES.get(trigger.lower(), DIGIT_RULES)
