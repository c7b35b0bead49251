"""Ids of events: kept, merged, split, gone."""

from datetime import date

from warehouse.linking.naming import name_events

MONDAY, TUESDAY = date(2025, 3, 10), date(2025, 3, 11)


def test_a_new_event_is_named_after_its_earliest_telling() -> None:
    naming = name_events([["a", "b"]], days={"a": TUESDAY, "b": MONDAY}, claims={}, first_seen={})
    assert (naming.ids, dict(naming.merged)) == (("b",), {})


def test_an_old_event_keeps_its_id_when_an_earlier_telling_comes() -> None:
    naming = name_events([["a", "b"]], days={"a": TUESDAY, "b": MONDAY}, claims={"a": ["a"]}, first_seen={"a": TUESDAY})
    assert (naming.ids, dict(naming.merged)) == (("a",), {})


def test_of_two_events_that_become_one_the_first_seen_survives() -> None:
    naming = name_events(
        [["a", "b", "c"]],
        days={"a": TUESDAY, "b": MONDAY, "c": TUESDAY},
        claims={"a": ["a"], "b": ["b"]},
        first_seen={"a": TUESDAY, "b": MONDAY},
    )
    assert (naming.ids, dict(naming.merged)) == (("b",), {"a": "b"})


def test_an_event_that_falls_apart_leaves_its_id_to_the_part_it_is_named_after() -> None:
    naming = name_events(
        [["a"], ["b", "c"]],
        days=dict.fromkeys("abc", MONDAY),
        claims={"a": ["a"], "b": ["a"], "c": ["a"]},
        first_seen={"a": MONDAY},
    )
    assert naming.ids == ("a", "b")


def test_an_id_that_lives_elsewhere_is_not_given_again() -> None:
    naming = name_events([["a"]], days={"a": MONDAY}, claims={}, first_seen={}, taken=["a"])
    assert naming.ids != ("a",)


def test_an_event_that_nobody_claims_is_gone() -> None:
    assert dict(name_events([], days={}, claims={}, first_seen={"a": MONDAY}).merged) == {"a": None}
