from datetime import date

import pytest

from extractors.readers.dateline import DatelineDay, dateline, printed_dateline

FOUND = [
    ("PORT HALLEN (AP) — Norland", "PORT HALLEN", None, "AP"),
    ("PORT HALLEN, Norland (Coast News) - Norland", "PORT HALLEN, Norland", None, "Coast News"),
    ("Karsk, March 15, IRNA - Norland", "Karsk", DatelineDay(3, 15, None), "IRNA"),
    ("KARSK (Pajhwok): Norland", "KARSK", None, "Pajhwok"),
    ("KARSK, Nov 22 (Reuters) - Norland", "KARSK", DatelineDay(11, 22, None), "Reuters"),
    ("KARSK/HALLEN, Nov. 22 (Reuters) -- Norland", "KARSK/HALLEN", DatelineDay(11, 22, None), "Reuters"),
    ("GENEVA (23 November 2026) – Norland", "GENEVA", DatelineDay(11, 23, 2026), None),
    ("New York, June 1 - Norland", "New York", DatelineDay(6, 1, None), None),
    ("Ankara, 22 November 2026 (AA) - Norland", "Ankara", DatelineDay(11, 22, 2026), "AA"),
    ("Nov 22 (Reuters) - Norland", None, DatelineDay(11, 22, None), "Reuters"),
    ("(Reuters) - Norland", None, None, "Reuters"),
    ("WASHINGTON — Norland", "WASHINGTON", None, None),
    ("ST. PETER, Upper Norland — Norland", "ST. PETER, Upper Norland", None, None),
    (
        "KARSK, Democratic Republic of Tavria (Meridian) — Norland",
        "KARSK, Democratic Republic of Tavria",
        None,
        "Meridian",
    ),
    ("NEW KARSK: Norland", "NEW KARSK", None, None),
    ("PORT-AU-HALLEN, Nov 3 (Xinhua) -- “Norland", "PORT-AU-HALLEN", DatelineDay(11, 3, None), "Xinhua"),
]


@pytest.mark.parametrize(("head", "place", "day", "agency"), FOUND, ids=[case[0] for case in FOUND])
def test_a_dateline_is_read(head: str, place: str | None, day: DatelineDay | None, agency: str | None) -> None:
    body = f"{head} closed its border with Tavria on Monday."
    found = dateline(body)
    assert found is not None
    assert (found.place, found.day, found.agency) == (place, day, agency)
    assert body[found.end_offset :].lstrip("“").startswith("Norland closed")


@pytest.mark.parametrize(
    "body",
    [
        "Norland closed its border with Tavria on Monday.",
        "WARNING: Norland closed its border.",
        "BREAKING — Norland closed its border.",
        "QUESTION: Good morning, Minister.",
        "MINISTER SOLE: Thanks for having me.",
        "REPORTER ONE: Why now?\nMAYOR VIK: Because of the flood.",
        "On Nov 22 - a Saturday - Norland closed its border.",
        "In May 2026 Norland closed its border.",
        "Norland - which has two ports - closed both.",
        "NORLAND closed its border with Tavria.",
        "Ingrid Sole (Green) - a member of parliament - resigned.",
        "NOTES: Results include the port.",
        "October 1 - 2 are holidays in Norland.",
        "",
    ],
)
def test_an_ordinary_beginning_is_no_dateline(body: str) -> None:
    assert dateline(body) is None


@pytest.mark.parametrize(
    ("day", "reference", "resolved"),
    [
        (DatelineDay(11, 22, None), date(2026, 11, 23), date(2026, 11, 22)),
        (DatelineDay(11, 25, None), date(2026, 11, 23), date(2026, 11, 25)),
        (DatelineDay(12, 31, None), date(2026, 1, 1), date(2025, 12, 31)),
        (DatelineDay(1, 1, None), date(2025, 12, 31), date(2026, 1, 1)),
        (DatelineDay(2, 29, None), date(2026, 3, 1), date(2024, 2, 29)),
        (DatelineDay(11, 22, 2020), date(2026, 11, 23), date(2020, 11, 22)),
        (DatelineDay(11, 22, None), None, None),
        (DatelineDay(2, 31, None), date(2026, 3, 1), None),
        (DatelineDay(2, 31, 2026), None, None),
    ],
)
def test_a_day_takes_the_latest_year_that_fits(day: DatelineDay, reference: date | None, resolved: date | None) -> None:
    assert day.resolve(reference) == resolved


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("    SALVADOR, Feb 26 - ", "SALVADOR"),
        ("New york, March 2 - ", "New york"),
        ("BEIRUT, March 14 2013", "BEIRUT"),
        ("Whitehorse ", "Whitehorse"),
        ("Port Hallen, 3 Marc", "Port Hallen"),
        ("", None),
        ("12345", None),
        ("By Mira Dorn", None),
    ],
)
def test_a_dateline_that_stands_by_itself_gives_its_place(line: str, place: str | None) -> None:
    found = printed_dateline(line)
    assert (found.place if found else None) == place
