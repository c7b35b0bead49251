"""Dates, names, addresses and marks as the page writes them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.report.highlight import stretches
from flows.report.words import days_in_words, names_in_words, number_in_words, web_address
from warehouse.report.rows import Mark


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2025, 11, 24), date(2025, 11, 24), "24 Nov 2025"),
        (date(2025, 11, 3), date(2025, 11, 24), "3 – 24 Nov 2025"),
        (date(2025, 10, 28), date(2025, 11, 3), "28 Oct – 3 Nov 2025"),
        (date(2025, 12, 28), date(2026, 1, 3), "28 Dec 2025 – 3 Jan 2026"),
        (None, date(2026, 1, 3), "until 3 Jan 2026"),
        (date(2026, 1, 3), None, "from 3 Jan 2026"),
        (None, None, ""),
    ],
)
def test_a_range_of_days_is_written_once(first: date | None, last: date | None, words: str) -> None:
    assert days_in_words(first, last) == words


def test_a_long_list_of_names_ends_in_a_count() -> None:
    assert names_in_words(["A", "B", "C"]) == "A, B, C"
    assert names_in_words(["A", "B", "C", "D", "E"]) == "A, B, C and 2 more"


@pytest.mark.parametrize(("number", "words"), [(45000000.0, "45,000,000"), (2.5, "2.5"), (0.25, "0.25"), (7, "7")])
def test_a_number_has_no_needless_decimals(number: float, words: str) -> None:
    assert number_in_words(number) == words


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//x",
        "http://",
        "http://[x",
        "",
        None,
    ],
)
def test_only_addresses_in_the_web_can_be_followed(address: str | None) -> None:
    assert web_address(address) is None
    assert web_address("https://example.org/a?b=c&d") == "https://example.org/a?b=c&d"


def test_marks_may_overlap_and_the_most_telling_comes_first() -> None:
    marks = [Mark("content", 4, 16), Mark("recipient", 9, 16), Mark("trigger", 0, 3)]
    cut = [(one.words, one.parts) for one in stretches("vow to help Oslo.", marks)]
    assert cut == [
        ("vow", ("trigger",)),
        (" ", ()),
        ("to he", ("content",)),
        ("lp Oslo", ("recipient", "content")),
        (".", ()),
    ]


@given(st.text(max_size=40), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=5))
def test_stretches_are_the_sentence(sentence: str, spans: list[tuple[int, int]]) -> None:
    inside = [sorted((min(a, len(sentence)), min(b, len(sentence)))) for a, b in spans]
    marks = [Mark("actor", a, b) for a, b in inside if a < b]
    assert "".join(one.words for one in stretches(sentence, marks)) == sentence
