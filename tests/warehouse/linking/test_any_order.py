"""One event, many articles: the same events whatever the order, the batches and the repetitions."""

from collections.abc import Iterator
from contextlib import closing, contextmanager

import duckdb
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.warehouse.linked import MemoryWarehouse
from tests.warehouse.linking.news import EVENTS, REPORTS, mentions_of

WANTED = {mentions_of(*names) for names in EVENTS}


@contextmanager
def memory_warehouse() -> Iterator[MemoryWarehouse]:
    with closing(duckdb.connect()) as connection:
        yield MemoryWarehouse(connection)


def publish(warehouse: MemoryWarehouse, *numbers: int) -> None:
    warehouse.publish(*(row for n in numbers for row in (REPORTS[n][0], *REPORTS[n][1])))


@st.composite
def deliveries(draw: st.DrawFn) -> list[list[int]]:
    """Draw batches of reports that deliver each report at least once."""
    order = draw(st.permutations(range(len(REPORTS))))
    order += draw(st.lists(st.sampled_from(range(len(REPORTS))), max_size=3))
    cuts = sorted(draw(st.sets(st.integers(1, len(order) - 1), max_size=4)))
    return [sorted(set(order[i:j])) for i, j in zip([0, *cuts], [*cuts, len(order)], strict=True)]


def test_articles_of_one_event_are_one_event_and_look_alikes_are_not() -> None:
    with memory_warehouse() as warehouse:
        publish(warehouse, *range(len(REPORTS)))
        assert set(warehouse.events().values()) == WANTED


@settings(max_examples=12, deadline=None)
@given(deliveries())
def test_any_order_split_and_repetition_gives_the_same_events(batches: list[list[int]]) -> None:
    published: set[str] = set()
    with memory_warehouse() as warehouse:
        for batch in batches:
            publish(warehouse, *batch)
            published |= warehouse.events().keys()
        events, merges = warehouse.events(), warehouse.merges()
        assert set(events.values()) == WANTED
        assert {merges.get(event, event) for event in published} == events.keys()
        assert not merges.keys() & events.keys()


@settings(max_examples=6, deadline=None)
@given(deliveries())
def test_an_id_stays_with_its_mentions_or_is_recorded_as_merged(batches: list[list[int]]) -> None:
    with memory_warehouse() as warehouse:
        for batch in batches:
            before = warehouse.events()
            publish(warehouse, *batch)
            after, merges = warehouse.events(), warehouse.merges()
            for event, mentions in before.items():
                assert mentions <= after[merges.get(event) or event]


def test_an_article_that_held_two_others_together_lets_them_go() -> None:
    with memory_warehouse() as warehouse:
        publish(warehouse, 0, 1, 2, 3)
        (before,) = warehouse.events()
        of, (told,) = REPORTS[2]
        warehouse.publish(of)
        assert told.mention_id not in frozenset().union(*warehouse.events().values())
        assert before in warehouse.events()
        publish(warehouse, 2)
        assert warehouse.events() == {before: mentions_of(*EVENTS[0])}


def test_an_event_that_no_article_tells_any_more_is_recorded_as_gone() -> None:
    with memory_warehouse() as warehouse:
        publish(warehouse, 4)
        (event,) = warehouse.events()
        warehouse.publish(REPORTS[4][0])
        assert (warehouse.events(), warehouse.merges()) == ({}, {event: None})
        publish(warehouse, 4)
        assert (set(warehouse.events()), warehouse.merges()) == ({event}, {})


def test_a_meeting_announced_and_held_is_one_event_with_its_history() -> None:
    with memory_warehouse() as warehouse:
        publish(warehouse, 3, 1, 2, 0)
        history = "SELECT position, stage, mention_count FROM event_history ORDER BY position"
        assert warehouse.rows(history) == [(1, "announced", 2), (2, "held", 2)]
        event = "SELECT stage, status, article_count, publisher_count, witness_count FROM events"
        assert warehouse.rows(event) == [("held", "actual", 4, 2, 2)]
        assert warehouse.rows("SELECT list_sort([p.name FOR p IN participants]) FROM events") == [
            (["Brandauer", "Okonjo"],)
        ]
