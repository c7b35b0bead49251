"""Expressions of dates with the days they mean, read on Thursday 23 October 2025."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.resolve.dates import DateExpression, Tense, find_dates
from schemas.enums import Precision

THURSDAY = date(2025, 10, 23)


def written(text: str, reference: date | None = THURSDAY, *, tense: Tense | None = None) -> list[str]:
    """Return `words > value > first..last` for every date of a text."""
    found = find_dates(text, reference, tense=None if tense is None else lambda _start, _end: tense)
    return [f"{x.text} > {x.value or '?'} > {x.first or ''}..{x.last or ''}" for x in found]


def only(text: str, reference: date | None = THURSDAY, *, tense: Tense | None = None) -> DateExpression:
    """Return the one date of a text."""
    found = find_dates(text, reference, tense=None if tense is None else lambda _start, _end: tense)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Police cleared the square on Tuesday.", "Tuesday", "2025-10-21"),
        ("The minister resigned on Tuesday evening.", "Tuesday evening", "2025-10-21"),
        ("Shells fell early Wednesday.", "early Wednesday", "2025-10-22"),
        ("Shells fell late on Monday.", "late on Monday", "2025-10-20"),
        ("Police fired tear gas on Thursday.", "Thursday", "2025-10-23"),
        ("Talks resumed last Friday in Doha.", "last Friday", "2025-10-17"),
        ("Talks resumed last Thursday.", "last Thursday", "2025-10-16"),
        ("The envoy will arrive next Monday.", "next Monday", "2025-10-27"),
        ("The envoy will arrive next Friday.", "next Friday", "2025-10-31"),
        ("They signed this Wednesday.", "this Wednesday", "2025-10-22"),
        ("They will sign this Friday.", "this Friday", "2025-10-24"),
        ("They signed this past Monday.", "this past Monday", "2025-10-20"),
        ("The court sits this coming Monday.", "this coming Monday", "2025-10-27"),
        ("Leaders will meet on Sunday.", "Sunday", "2025-10-26"),
        ("Leaders agreed to meet Saturday.", "Saturday", "2025-10-25"),
        ("Friday's raid killed two.", "Friday", "2025-10-17"),
        ("The raid came on Tuesday last week.", "Tuesday last week", "2025-10-14"),
        ("They vote on Monday of next week.", "Monday of next week", "2025-10-27"),
        ("The trial opens a week from Monday.", "a week from Monday", "2025-11-03"),
        ("He fled on Friday, Oct. 17, to Amman.", "Friday, Oct. 17", "2025-10-17"),
        ("He fled on Wed., Oct. 15.", "Wed., Oct. 15", "2025-10-15"),
        ("He fled on Thursday, 16 October 2025.", "Thursday, 16 October 2025", "2025-10-16"),
        ("He fled on Tuesday the 21st of October.", "Tuesday the 21st of October", "2025-10-21"),
        ("TEHRAN STRUCK BACK ON MONDAY.", "MONDAY", "2025-10-20"),
        ("Talks start at 3 p.m. on Friday.", "Friday", "2025-10-24"),
        ("Officials could not be reached Wednesday.", "Wednesday", "2025-10-22"),
        ("Envoys met today.", "today", "2025-10-23"),
        ("Envoys met yesterday morning.", "yesterday morning", "2025-10-22"),
        ("Envoys meet tomorrow night.", "tomorrow night", "2025-10-24"),
        ("Envoys met tonight.", "tonight", "2025-10-23"),
        ("Envoys met this morning.", "this morning", "2025-10-23"),
        ("Envoys met last night.", "last night", "2025-10-22"),
        ("He left the day before yesterday.", "the day before yesterday", "2025-10-21"),
        ("He leaves the day after tomorrow.", "the day after tomorrow", "2025-10-25"),
        ("He was shot overnight.", "overnight", "2025-10-22TNI"),
    ],
    ids=lambda x: x if len(str(x)) < 30 else "",
)
def test_weekdays_and_named_days_count_from_the_publication(text: str, words: str, value: str) -> None:
    assert (only(text).text, only(text).value) == (words, value)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("3 March 2024", "2024-03-03"),
        ("March 3, 2024", "2024-03-03"),
        ("March 3 2024", "2024-03-03"),
        ("Mar. 3, 2024", "2024-03-03"),
        ("3 Mar 2024", "2024-03-03"),
        ("the 3rd of March 2024", "2024-03-03"),
        ("March 3rd, 2024", "2024-03-03"),
        ("MARCH 3, 2024", "2024-03-03"),
        ("Sept 11 2001", "2001-09-11"),
        ("4 July 1776", "1776-07-04"),
        ("2024-03-03", "2024-03-03"),
        ("2024/3/3", "2024-03-03"),
        ("2024-03-03T10:00:00Z", "2024-03-03"),
        ("3/12/2024", "2024-03-12"),
        ("25/12/2023", "2023-12-25"),
        ("12.3.2024", "2024-03-12"),
        ("10-30-89", "1989-10-30"),
        ("August 2025", "2025-08"),
        ("Aug. 2025", "2025-08"),
        ("August of 2025", "2025-08"),
        ("March nineteen ninety-seven", "1997-03"),
        ("nineteen ninety-six", "1996"),
        ("the year two thousand", "2000"),
        ("the 1990s", "199"),
        ("the late 1980s", "198"),
        ("the '90s", "199"),
        ("the nineties", "199"),
        ("the 2020s", "202"),
        ("the 1800s", "18"),
        ("the 19th century", "18"),
        ("the twenty-first century", "20"),
        ("fiscal 2024", "2024"),
        ("FY2024", "2024"),
        ("Q3 2025", "2025-Q3"),
        ("2025 Q3", "2025-Q3"),
        ("the third quarter of 2024", "2024-Q3"),
        ("the last quarter of 2023", "2023-Q4"),
        ("the first half of 2024", "2024-H1"),
        ("the spring of 2022", "2022-SP"),
        ("summer 2024", "2024-SU"),
        ("autumn 2024", "2024-FA"),
        ("the winter of 2013-14", "2013-WI"),
        ("the first nine months of 2024", "P9M"),
        ("Christmas Eve 2023", "2023-12-24"),
        ("Easter 2024", "2024-03-31"),
        ("9/11", "2001-09-11"),
    ],
)
def test_absolute_dates_resolve_without_a_publication_date(words: str, value: str) -> None:
    date_ = only(f"The ministry spoke of {words} again.", None)

    assert (date_.text, date_.value) == (words, value)
    assert date_.first is not None


@pytest.mark.parametrize(
    ("text", "written_as"),
    [
        ("In August he was sacked.", "August > 2025-08 > 2025-08-01..2025-08-31"),
        ("Last August the army left.", "Last August > 2025-08 > 2025-08-01..2025-08-31"),
        ("Last November the army left.", "Last November > 2024-11 > 2024-11-01..2024-11-30"),
        ("They will vote next March.", "next March > 2026-03 > 2026-03-01..2026-03-31"),
        ("The August memorandum binds both.", "August > 2025-08 > 2025-08-01..2025-08-31"),
        ("They will meet in November.", "November > 2025-11 > 2025-11-01..2025-11-30"),
        ("They met in December.", "December > 2024-12 > 2024-12-01..2024-12-31"),
        ("They met in October last year.", "October last year > 2024-10 > 2024-10-01..2024-10-31"),
        ("Rain came in early August.", "early August > 2025-08 > 2025-08-01..2025-08-10"),
        ("Rain came in mid-August.", "mid-August > 2025-08 > 2025-08-11..2025-08-20"),
        ("Rain came late in March.", "late in March > 2025-03 > 2025-03-21..2025-03-31"),
        ("Late last year, the pact failed.", "Late last year > 2024 > 2024-09-01..2024-12-31"),
        ("It froze at the end of 2024.", "the end of 2024 > 2024 > 2024-11-01..2024-12-31"),
        ("Earlier this year, he left.", "Earlier this year > 2025 > 2025-01-01..2025-10-23"),
        ("Later this month, he leaves.", "Later this month > 2025-10 > 2025-10-23..2025-10-31"),
        ("He died on March 3.", "March 3 > 2025-03-03 > 2025-03-03..2025-03-03"),
        ("He died on Feb. 29.", "Feb. 29 > 2024-02-29 > 2024-02-29..2024-02-29"),
        ("Talks are set for Jan. 5.", "Jan. 5 > 2026-01-05 > 2026-01-05..2026-01-05"),
        ("The port was shut on Dec. 28.", "Dec. 28 > 2024-12-28 > 2024-12-28..2024-12-28"),
        ("The deal, closed on Nov. 3, holds.", "Nov. 3 > 2025-11-03 > 2025-11-03..2025-11-03"),
        ("They quit after the Sept. 11 attacks.", "Sept. 11 > 2001-09-11 > 2001-09-11..2001-09-11"),
        ("Exports fell in the third quarter.", "the third quarter > 2025-Q3 > 2025-07-01..2025-09-30"),
        ("Next year's first quarter is key.", "Next year's first quarter > 2026-Q1 > 2026-01-01..2026-03-31"),
        ("Last summer he fled.", "Last summer > 2025-SU > 2025-06-01..2025-08-31"),
        ("He will return next spring.", "next spring > 2026-SP > 2026-03-01..2026-05-31"),
        ("Last week he fled.", "Last week > 2025-W42 > 2025-10-13..2025-10-19"),
        ("Next month he leaves.", "Next month > 2025-11 > 2025-11-01..2025-11-30"),
        ("He fled two weeks ago.", "two weeks ago > 2025-W41 > 2025-10-06..2025-10-12"),
        ("He fled 11 days ago.", "11 days ago > 2025-10-12 > 2025-10-12..2025-10-12"),
        ("He fled a year ago.", "a year ago > 2024 > 2024-01-01..2024-12-31"),
        ("He fled a year ago today.", "a year ago today > 2024-10-23 > 2024-10-23..2024-10-23"),
        ("He fled nearly four years ago.", "nearly four years ago > 2021 > 2021-01-01..2021-12-31"),
        ("He fled a decade ago.", "a decade ago > 201 > 2010-01-01..2019-12-31"),
        ("He fled three hours ago.", "three hours ago > 2025-10-23 > 2025-10-23..2025-10-23"),
        ("He fled three years earlier.", "three years earlier > 2022 > 2022-01-01..2022-12-31"),
        ("Three fell in the past six months.", "the past six months > P6M > 2025-04-23..2025-10-23"),
        ("He was ill for the past two weeks.", "the past two weeks > P2W > 2025-10-09..2025-10-23"),
        ("He was ill over the last 24 hours.", "the last 24 hours > PT24H > 2025-10-22..2025-10-23"),
        ("Ten fell in the past year.", "the past year > P1Y > 2024-10-23..2025-10-23"),
        ("Over the next 10 days they vote.", "the next 10 days > P10D > 2025-10-23..2025-11-02"),
        ("They must pay within 30 days.", "within 30 days > P30D > 2025-10-23..2025-11-22"),
        ("They will pay in three days.", "in three days > 2025-10-26 > 2025-10-26..2025-10-26"),
        ("It ends in six months' time.", "in six months' time > 2026-04 > 2026-04-01..2026-04-30"),
        ("He died over the weekend.", "the weekend > 2025-W42-WE > 2025-10-18..2025-10-19"),
        ("They will vote this weekend.", "this weekend > 2025-W43-WE > 2025-10-25..2025-10-26"),
        ("Later in the week, he left.", "Later in the week > 2025-W43 > 2025-10-23..2025-10-26"),
        ("In recent weeks he rose.", "recent weeks > PXW > ..2025-10-23"),
        ("More will come in the coming days.", "the coming days > PXD > 2025-10-23.."),
        ("He fled several years ago.", "several years ago > PAST_REF > ..2025-10-23"),
        ("He recently fled.", "recently > PAST_REF > ..2025-10-23"),
        ("It ends in the near future.", "the near future > FUTURE_REF > 2025-10-23.."),
        ("He fled to Thailand last century.", "last century > 19 > 1900-01-01..1999-12-31"),
    ],
    ids=lambda x: x.split(" > ")[0] if " > " in x else "",
)
def test_relative_dates_give_value_and_range(text: str, written_as: str) -> None:
    assert written(text) == [written_as]


@pytest.mark.parametrize(
    ("text", "written_as"),
    [
        ("The summit runs Nov. 13-16.", "Nov. 13-16 > 2025-11-13/2025-11-16 > 2025-11-13..2025-11-16"),
        (
            "He toured it from June 13 to 24.",
            "June 13 to 24 > 2025-06-13/2025-06-24 > 2025-06-13..2025-06-24",
        ),
        ("They voted between 3 and 5 May.", "3 and 5 May > 2025-05-03/2025-05-05 > 2025-05-03..2025-05-05"),
        (
            "They drilled from March 30 to April 4, 2024.",
            "March 30 to April 4, 2024 > 2024-03-30/2024-04-04 > 2024-03-30..2024-04-04",
        ),
        (
            "They held it from December to March.",
            "December to March > 2024-12/2025-03 > 2024-12-01..2025-03-31",
        ),
        ("He ruled from 2001 to 2005.", "2001 to 2005 > 2001/2005 > 2001-01-01..2005-12-31"),
        ("The war of 2001-2005 was long.", "2001-2005 > 2001/2005 > 2001-01-01..2005-12-31"),
        ("The 1994-95 crisis was long.", "1994-95 > 1994/1995 > 1994-01-01..1995-12-31"),
        ("March-May 2024 was dry.", "March-May 2024 > 2024-03/2024-05 > 2024-03-01..2024-05-31"),
        (
            "They talked from Friday to Monday.",
            "Friday to Monday > 2025-10-17/2025-10-20 > 2025-10-17..2025-10-20",
        ),
        ("Sanctions held since 2014.", "2014 > 2014 > 2014-01-01..2025-10-23"),
        ("Sanctions held since early March.", "early March > 2025-03 > 2025-03-01..2025-10-23"),
        ("Sanctions held since Monday.", "Monday > 2025-10-20 > 2025-10-20..2025-10-23"),
        ("Emissions must fall by 2030.", "2030 > 2030 > 2025-10-23..2030-12-31"),
        ("Emissions must fall by next month.", "next month > 2025-11 > 2025-10-23..2025-11-30"),
        ("Troops must leave by the end of May.", "the end of May > 2026-05 > 2025-10-23..2026-05-31"),
        ("Troops must leave by year-end.", "year-end > 2025-12-31 > 2025-10-23..2025-12-31"),
        ("He had left by May 2023.", "May 2023 > 2023-05 > ..2023-05-31"),
        ("The pact will hold until 2028.", "2028 > 2028 > 2025-10-23..2028-12-31"),
        ("They had left before March 3.", "March 3 > 2025-03-03 > ..2025-03-02"),
        ("Cars are banned from Nov. 1 onwards.", "Nov. 1 > 2025-11-01 > 2025-11-01.."),
    ],
    ids=lambda x: x if " > " not in x else "",
)
def test_ranges_and_bounds_open_or_close_the_ends(text: str, written_as: str) -> None:
    assert written(text) == [written_as]
    assert only(text).precision is Precision.RANGE


@pytest.mark.parametrize(
    "text",
    [
        "He may resign, and they march on the palace.",
        "May he live long.",
        "The March on Rome shook Italy.",
        "Prime Minister May spoke, and Theresa May left.",
        "Criticism by Theresa May and of May alone hurt.",
        "August Wilson met April Jones and June Carter.",
        "The Sunday Times reported it.",
        "The Mail on Sunday reported it.",
        "Black Friday sales rose.",
        "The Good Friday Agreement holds.",
        "USA Today reported it.",
        "Every Friday they march.",
        "On Mondays they march.",
        "They march on Monday and Tuesday nights.",
        "The March 14 Alliance and the July 26 Movement met.",
        "At least 12 people and 2000 troops came.",
        "Some 1984 houses burned, and 1,984 sheds.",
        "It cost $2015 or 2015 dollars.",
        "Version 2.2019 and flight 1999 are safe.",
        "Resolution 2231 and Article 1999 hold.",
        "Call 555-2019.",
        "Trucks rolled at 2030 GMT.",
        "Parliament voted 24-11, 24/7.",
        "He is a second lieutenant of the third division.",
        "A quarter of the seats, and the first half of the match.",
        "The fall of Kabul and the fall in prices hurt.",
        "The Arab Spring and the Prague Spring failed.",
        "In his 60s he wrote; in her forties she sang.",
        "It took two days, a 14-day truce and a decade-long war.",
        "They meet once a year, twice a week, 3 days a month.",
        "The day after the raid, and a day after 20 were killed, he quit.",
        "On Feb. 30 and 31 June nothing happened.",
        "A now-defunct party lost.",
        "He scored a touchdown in the third quarter.",
        "The future of the union is dim.",
        "",
    ],
    ids=lambda x: x[:40] or "empty",
)
def test_words_that_only_look_like_dates_are_left_alone(text: str) -> None:
    assert written(text) == []


def test_days_after_a_stated_day_count_from_it() -> None:
    text = "Iran struck on Oct. 6. Israel answered the following day. Two days later a truce held."

    assert [x.value for x in find_dates(text, THURSDAY)] == ["2025-10-06", "2025-10-07", "2025-10-09"]


def test_that_day_and_that_year_point_back() -> None:
    text = "He was shot on Oct. 6, 1998. That day she fled. That year war began. The following year it ended."

    assert [x.value for x in find_dates(text, THURSDAY)] == ["1998-10-06", "1998-10-06", "1998", "1999"]


def test_the_previous_friday_counts_from_the_day_stated() -> None:
    text = "Prices fell on Friday. They had risen the previous Friday."

    assert [x.value for x in find_dates(text, THURSDAY)] == ["2025-10-17", "2025-10-10"]


def test_a_year_earlier_after_a_quarter_is_that_quarter() -> None:
    text = "Profit rose in the third quarter from a year earlier. In the quarter, sales fell."

    assert [x.value for x in find_dates(text, THURSDAY)] == ["2025-Q3", "2024-Q3", "2025-Q3"]


def test_a_clause_that_opens_with_a_weekday_is_no_pointer_back() -> None:
    text = "They met on Oct. 6. Critics said that Tuesday's vote was a sham."

    assert [x.text for x in find_dates(text, THURSDAY)] == ["Oct. 6", "Tuesday"]


def test_the_same_day_twice_is_no_range() -> None:
    assert len(find_dates("Tonight—tonight we march.", THURSDAY)) == 2


def test_listed_days_come_one_by_one() -> None:
    assert [x.value for x in find_dates("They will meet on Nov. 12, 13 and 14.", THURSDAY)] == [
        "2025-11-12",
        "2025-11-13",
        "2025-11-14",
    ]


def test_a_postponement_from_one_day_to_another_is_no_range() -> None:
    found = find_dates("The vote was postponed from Monday to Wednesday.", THURSDAY)

    assert [x.text for x in found] == ["Monday", "Wednesday"]


@pytest.mark.parametrize(
    ("text", "tense", "value"),
    [
        ("Talks on Monday", Tense.PAST, "2025-10-20"),
        ("Talks on Monday", Tense.FUTURE, "2025-10-27"),
        ("Talks on Monday", Tense.UNKNOWN, "2025-10-20"),
        ("Talks on Thursday", Tense.PAST, "2025-10-23"),
        ("Talks on Thursday", Tense.FUTURE, "2025-10-23"),
        ("Talks in May", Tense.PAST, "2025-05"),
        ("Talks in May", Tense.FUTURE, "2026-05"),
        ("Talks in May", Tense.UNKNOWN, "2025-05"),
        ("Talks in December", Tense.PAST, "2024-12"),
        ("Talks on May 3", Tense.PAST, "2025-05-03"),
        ("Talks on May 3", Tense.FUTURE, "2026-05-03"),
        ("Talks on Nov. 3", Tense.UNKNOWN, "2025-11-03"),
        ("Talks on Dec. 28", Tense.PAST, "2024-12-28"),
        ("Talks on Nov. 3", Tense.PAST, "2025-11-03"),
        ("Talks on Oct. 20", Tense.FUTURE, "2025-10-20"),
        ("Talks over the weekend", Tense.FUTURE, "2025-W43-WE"),
    ],
)
def test_the_tense_of_the_clause_gives_the_direction(text: str, tense: Tense, value: str) -> None:
    assert only(text, tense=tense).value == value


def test_the_tense_is_asked_with_the_offsets_of_the_expression() -> None:
    asked: list[tuple[int, int]] = []

    def tense(start: int, end: int) -> Tense:
        asked.append((start, end))
        return Tense.PAST

    find_dates("They met on Monday.", THURSDAY, tense=tense)

    assert asked == [(12, 18)]


@pytest.mark.parametrize(
    "words",
    [
        *("Monday", "last Friday", "yesterday", "tonight", "overnight", "the weekend", "last week"),
        *(
            "two days ago",
            "this year",
            "March 3",
            "August",
            "last August",
            "the third quarter",
            "last summer",
        ),
        *("the past six months", "within 30 days", "the following day", "the end of the year"),
        *("a year earlier", "Thanksgiving"),
    ],
)
def test_relative_dates_stay_open_without_a_publication_date(words: str) -> None:
    date_ = only(f"They fought in {words}.", None)

    assert (date_.value, date_.first, date_.last) == (None, None, None)


def test_days_outside_the_calendar_are_no_dates() -> None:
    assert written("They met last year, on Feb. 30, 2024 years in.", date(1, 1, 1)) == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("They met on Monday.", "weekday-past"),
        ("They will meet on Monday.", "weekday-future"),
        ("They met on March 3.", "month-day"),
        ("The August memorandum binds.", "month-noun"),
        ("They met in 2019.", "year"),
        ("The 2015 nuclear deal binds.", "year-noun"),
        ("They met since 2014.", "year-since"),
        ("They met two weeks ago.", "ago"),
        ("They met last week.", "last-week"),
    ],
)
def test_the_rule_has_a_name(text: str, rule: str) -> None:
    assert only(text).rule == rule


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("on Monday", Precision.DAY),
        ("last week", Precision.WEEK),
        ("in August", Precision.MONTH),
        ("in the third quarter", Precision.QUARTER),
        ("last summer", Precision.SEASON),
        ("in 2019", Precision.YEAR),
        ("the 1990s", Precision.RANGE),
        ("recently", Precision.VAGUE),
    ],
)
def test_the_precision_is_that_of_the_words(text: str, precision: Precision) -> None:
    assert only(f"He left {text}.").precision is precision


PIECES = (
    *(
        "on",
        "in",
        "the",
        "last",
        "next",
        "this",
        "of",
        "two",
        "first",
        "ago",
        "earlier",
        "end",
        "since",
        "by",
        "from",
        "to",
    ),
    *(
        "Monday",
        "May",
        "March 3",
        "Aug.",
        "2024",
        "1999",
        "10-30-89",
        "3/12/2024",
        "week",
        "years",
        "quarter",
        "century",
    ),
    *(
        "spring",
        "weekend",
        "31",
        "29",
        "Feb.",
        "-",
        ",",
        ".",
        "'90s",
        "Q3",
        "today",
        "and",
        "\n",
        "’s",
        "day",
        "months",
    ),
)


@given(st.lists(st.sampled_from(PIECES), max_size=14), st.none() | st.dates())
def test_any_words_give_dates_in_order_at_their_offsets(pieces: list[str], reference: date | None) -> None:
    text = " ".join(pieces)
    end = 0
    for found in find_dates(text, reference):
        assert end <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.text
        assert found.first is None or found.last is None or found.first <= found.last
        end = found.end
