"""Numbers and amounts of money in words and digits."""

import pytest

from extractors.money import find_money
from extractors.numbers import Number, read_number


@pytest.mark.parametrize(
    ("words", "value", "bound"),
    [
        ("at least three dozen people", 36, "at_least"),
        ("tens of thousands of fans", 20_000, "at_least"),
        ("hundreds of thousands", 200_000, "at_least"),
        ("dozens of people", 24, "at_least"),
        ("several dozen", 24, "at_least"),
        ("a few hundred", 200, "at_least"),
        ("1.5 million doses", 1_500_000, None),
        ("half a million", 500_000, None),
        ("two and a half million", 2_500_000, None),
        ("a million and a half", 1_500_000, None),
        ("a hundred and five men", 105, None),
        ("two hundred and twenty - three", 223, None),
        ("three thousand five hundred", 3_500, None),
        ("20 to 30 soldiers", 20, "at_least"),
        ("between 20 and 30 men", 20, "at_least"),
        ("up to 16 hostages", 16, "at_most"),
        ("as many as 30", 30, "at_most"),
        ("no fewer than 12", 12, "at_least"),
        ("12 or more", 12, "at_least"),
        ("nearly 5,000", 5_000, "about"),
        ("a couple of men", 2, None),
        ("1,200", 1_200, None),
        ("3 crore people", 30_000_000, None),
    ],
)
def test_number_is_read_with_its_bound(words: str, value: float, bound: str | None) -> None:
    assert read_number(words.split()) == Number(value, bound)


@pytest.mark.parametrize(
    "words",
    ["a soldier", "the 2021 protests", "a 40 - year - old man", "12 - member team", "30 percent", "no. 2 leader", ""],
)
def test_years_ages_shares_and_ranks_are_no_counts(words: str) -> None:
    assert read_number(words.split()) is None


@pytest.mark.parametrize(
    ("text", "amount", "currency", "bound"),
    [
        ("$5 million", 5e6, "USD", None),
        ("US$1.2bn", 1.2e9, "USD", None),
        ("€2.5 billion", 2.5e9, "EUR", None),
        ("$10 to $15 million", 10e6, "USD", "at_least"),
        ("between $10 and $15 million", 10e6, "USD", "at_least"),
        ("five million euros", 5e6, "EUR", None),
        ("half a million dollars", 5e5, "USD", None),
        ("tens of millions of dollars", 2e7, "USD", "at_least"),
        ("a few million dollars", 2e6, "USD", "at_least"),
        ("3 million Canadian dollars", 3e6, "CAD", None),
        ("over 1 million Kuwaiti dinars", 1e6, "KWD", "at_least"),
        ("500,000 Iraqi dinars", 5e5, "IQD", None),
        ("USD 3 million", 3e6, "USD", None),
        ("2 billion U.S. dollars", 2e9, "USD", None),
        ("up to 50 million pounds", 5e7, "GBP", "at_most"),
        ("some $40 million", 4e7, "USD", "about"),
        ("a 5-million-dollar grant", 5e6, "USD", None),
        ("Rs 500 crore", 5e9, "INR", None),
        ("$2025", 2025, "USD", None),
    ],
)
def test_money_is_read_with_its_currency(text: str, amount: float, currency: str, bound: str | None) -> None:
    found = find_money(text)
    assert found is not None
    assert found.amount == pytest.approx(amount)
    assert (found.currency, found.bound) == (currency, bound)


@pytest.mark.parametrize("text", ["ten buses", "won two seats", "pound the table", "a dollar", "40 Fijian dollars", ""])
def test_what_is_no_money_or_of_unknown_currency_is_left_alone(text: str) -> None:
    assert find_money(text) is None


def test_the_span_of_money_points_at_its_words() -> None:
    text = "It gave an additional $3 million."
    found = find_money(text)
    assert found is not None
    assert text[found.start : found.end] == "$3 million"
