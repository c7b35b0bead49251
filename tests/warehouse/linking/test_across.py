"""Tellings of different articles: who took part tells like events of one week apart."""

from contextlib import closing
from datetime import date

import duckdb

from tests.warehouse.linked import MemoryWarehouse
from tests.warehouse.linking.news import Report, day, meeting
from warehouse.linking.across import prepare


def told_of(name: str, other: str, told: date) -> Report:
    body = f"Brandauer met {other} in Valdoria. The Kestrel pipeline and its Quillon spur filled the agenda."
    return meeting(name, body, "Brandauer", other, told=told, trigger="met")


def count_events(*reports: Report) -> int:
    with closing(duckdb.connect()) as connection:
        warehouse = MemoryWarehouse(connection)
        warehouse.publish(*(row for of, mentions in reports for row in (of, *mentions)))
        return len(warehouse.events())


def test_one_minister_meets_two_colleagues_over_one_matter_in_two_events() -> None:
    assert count_events(told_of("herald-1", "Okonjo", day(0)), told_of("gazette-1", "Okonjo", day(0))) == 1
    assert count_events(told_of("herald-1", "Okonjo", day(0)), told_of("gazette-1", "Lindqvist", day(0))) == 2


def test_a_share_of_names_counts_by_the_side_that_has_fewer() -> None:
    with closing(duckdb.connect()) as connection:
        prepare(connection)
        query = "SELECT apart(['a', 'b'], ['b', 'c', 'd']), apart(['a'], ['b']), apart(['a'], [])"
        assert connection.execute(query).fetchone() == (0.5, 1, 0)
