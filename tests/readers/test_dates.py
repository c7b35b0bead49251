from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.readers.dates import Published, date_in_path, parse_date

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    "value",
    [
        "2026-11-23",
        "20261123",
        20261123,
        "2026/11/23",
        "2026-11-23 08:00:00",
        "2026-11-23T00:00:00+02:00",
        "2026-11-23T00:00:00Z",
        "20261123101500",
        "Mon, 23 Nov 2026",
        "Mon, 23 Nov 2026 10:15:00",
        "November 23, 2026",
        "Nov. 23, 2026",
        "Monday, 23rd November 2026",
        "23 Nov 2026, 10:15 am",
        "November 23, 2026 at 10:15 p.m. ET",
        "23.11.2026",
        "23/11/2026",
        "11/23/2026 10:15:00 PM",
        "23-Nov-26",
        MONDAY,
        datetime(2026, 11, 23, 10, 15),
    ],
)
def test_a_date_without_a_sure_time_of_day_gives_the_day_as_printed(value: object) -> None:
    assert parse_date(value) == Published(MONDAY)


@pytest.mark.parametrize(
    "value",
    [
        "2026-11-23T10:15:00Z",
        "2026-11-23T10:15:00.000Z",
        "2026-11-23 11:15:00+01:00",
        "2026-11-23T05:15:00-0500",
        "20261123T101500Z",
        "2026-11-23 10:15:00 UTC",
        "Mon, 23 Nov 2026 10:15:00 GMT",
        "Mon, 23 Nov 2026 05:15:00 EST",
        1795428900,
        1795428900.0,
        "1795428900",
        1795428900000,
        "1795428900000",
    ],
)
def test_a_time_of_day_with_a_zone_gives_the_instant(value: object) -> None:
    assert parse_date(value) == Published(MONDAY, datetime(2026, 11, 23, 10, 15, tzinfo=UTC))


def test_the_day_of_an_instant_is_that_of_utc() -> None:
    published = parse_date("2026-11-22T23:30:00-03:00")
    assert published
    assert published.on == MONDAY


@pytest.mark.parametrize("value", [None, "", " ", "null", "N/A", 0, False, "0001-01-01T00:00:00Z"])
def test_an_empty_field_tells_no_date(value: object) -> None:
    assert parse_date(value) is None


@pytest.mark.parametrize(
    "value",
    [
        "yesterday",
        "2 hours ago",
        "03/04/2026",
        "2026",
        "2026-13-40",
        "99999999",
        [],
        {},
        "1212-12-12",
        float("inf"),
        float("nan"),
        "Mon, 23 Nov 99999999999999999999 10:00:00",
    ],
)
def test_a_field_that_cannot_be_understood_is_an_error(value: object) -> None:
    with pytest.raises(ValueError, match=r"date|range|day/month|in |must"):
        parse_date(value)


@given(st.one_of(st.text(max_size=40), st.integers(), st.floats(), st.text("0123456789-:TZ+/., APMNov", max_size=30)))
def test_no_value_does_more_than_raise_value_error(value: object) -> None:
    try:
        published = parse_date(value)
    except ValueError:
        return
    assert published is None or 1700 <= published.on.year <= 2100


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("2026-11-23_story.txt", MONDAY),
        ("story_20261123.html", MONDAY),
        ("archive/2026/11/23/story.txt", MONDAY),
        ("2025/01/01/2026-11-23.txt", MONDAY),
        ("story-1234567890.txt", None),
        ("2026-13-40.txt", None),
        ("20260231.txt", None),
        ("2026-11.txt", None),
    ],
)
def test_a_full_date_in_a_path_is_found(path: str, day: date | None) -> None:
    assert date_in_path(path) == day


@pytest.mark.parametrize(
    ("value", "offset"),
    [
        ("2026-11-23T08:30:00+01:00", 60),
        ("2026-11-23T08:30:00-0430", -270),
        ("2026-11-23T08:30:00Z", 0),
        ("Mon, 23 Nov 2026 08:30:00 EST", -300),
        (1795420800.5, None),
        ("2026-11-23T08:30:00", None),
        ("2026-11-23", None),
    ],
)
def test_the_zone_of_a_time_is_kept(value: object, offset: int | None) -> None:
    published = parse_date(value)
    assert published
    assert published.offset == offset
