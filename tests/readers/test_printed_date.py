"""Dates as databases print them."""

import pytest

from extractors.readers.printed_date import iso_date


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("November 22, 2026 Sunday", "2026-11-22"),
        ("November 22, 2026, Sunday, Late Edition - Final", "2026-11-22"),
        ("September 30, 2015 Wednesday 9:03 AM GMT", "2015-09-30T09:03:00+00:00"),
        ("May 31, 2019 Friday 22:45 EST", "2019-05-31T22:45:00-05:00"),
        ("27. Februar 2012 Montag 9:50 PM GMT+1", "2012-02-27T21:50:00+01:00"),
        ("December 30, 2008 Tuesday 12:10 AM IST", "2008-12-30T00:10:00+05:30"),
        ("Mittwoch 31. August 2011", "2011-08-31"),
        ("29 décembre 2011", "2011-12-29"),
        ("12 de marzo de 2018", "2018-03-12"),
        ("1er mai 2015", "2015-05-01"),
        ("2018 年 10 月 7 日 17:04", "2018-10-07"),
        ("13 November 2017", "2017-11-13"),
        ("Coast News; Port Hallen [Port Hallen]23 Nov 2026: A.1.", "2026-11-23"),
        ("22 November 2026 04:05 PM", "2026-11-22"),
        ("22 November 2026 99:99 GMT", "2026-11-22"),
        ("Schedule for Sunday, April 20, 1400 GMT", None),
        ("1,008 words", None),
        ("Chapter 3 Part 2026", None),
    ],
)
def test_a_printed_date_is_read(line: str, day: str | None) -> None:
    assert iso_date(line) == day
