"""The words that every date has one of, and the rules to try around them."""

import re

from extractors.resolve.dates.counted import COUNTED_RULES
from extractors.resolve.dates.days import DAY_RULES, WEEKDAY_RULES
from extractors.resolve.dates.holidays import HOLIDAY_RULES
from extractors.resolve.dates.months import MONTH_RULES
from extractors.resolve.dates.numeric import NUMERIC_RULES
from extractors.resolve.dates.quarters import FIRST_RULES, QUARTER_RULES, SEASON_RULES
from extractors.resolve.dates.reading import Rule
from extractors.resolve.dates.vague import VAGUE_RULES
from extractors.resolve.dates.which import WEEKEND_RULES, WHICH_RULES
from extractors.resolve.dates.words import MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS, prefix_tree
from extractors.resolve.dates.years import CENTURY_RULES, DECADES, YEAR_RULES

HOLIDAY_WORDS = (
    *("Christmas", "Easter", "Thanksgiving", "Halloween", "Boxing", "Valentine", "Bastille", "Armistice"),
    *("Veterans", "Fourth", "Labor", "Memorial", "Election", "New"),
)

UNIT_RULES = (*COUNTED_RULES, *WHICH_RULES)
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
    (HOLIDAY_WORDS, HOLIDAY_RULES),
)
"""Words written as names or in capitals, with their rules."""

DIGIT_RULES = (*NUMERIC_RULES, *QUARTER_RULES, *YEAR_RULES)
DIGITS = r"\d{1,4}[-/.]\d\d?[-/.]\d{2,4}|\d{4}(?:['’]?s)?|9/11|[QH][1-4]|FY ?\d{2,4}"

RULES: dict[str, tuple[Rule, ...]] = {
    **{word: rules for words, rules in LOWER for word in words.split()},
    **{name.lower(): rules for names, rules in NAMED for name in names},
}
LOWER_WORDS = [word for words, _ in LOWER for word in words.split()]
NAMES = [name for names, _ in NAMED for name in names]
WORDS = {
    *LOWER_WORDS,
    *(word.capitalize() for word in LOWER_WORDS),
    *NAMES,
    *(name.upper() for name in NAMES),
}
TRIGGER = re.compile(rf"\b(?:{prefix_tree(WORDS)}|{DIGITS})\b|['’][2-9]0['’]?s\b")
"""A word or number without which no rule can match."""


def rules_of(trigger: str) -> tuple[Rule, ...]:
    """Return the rules to try around a trigger."""
    return RULES.get(trigger.lower(), DIGIT_RULES)
