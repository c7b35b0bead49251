"""Links and events of one article."""

from datetime import date

import pytest

from schemas import Article, Link, Mention
from schemas.enums import PloverRole, Precision, Status
from tests.warehouse.linked import link_alone
from tests.warehouse.rows import DAY, article, mention, participant, place, publication_date, text_date

BODY = "Ann Lee met Bo Rask in Oslo. The talks on Monday went on in Bergen. A dinner with Cy Dahl closed the day."


def merged(told: Article, *mentions: Mention) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = link_alone([told, *mentions])["events"].to_pylist()
    return rows


def names(event: dict[str, object]) -> list[str]:
    participants = event["participants"]
    assert isinstance(participants, list)
    return [p["name"] or p["text"] for p in participants]


def test_chained_mentions_are_one_event_named_by_its_root() -> None:
    told = article("a", BODY)
    met = mention(told, "met")
    talks = mention(told, "talks", same_as=met.mention_id)
    dinner = mention(told, "dinner", same_as=talks.mention_id)
    links = [Link.model_validate(row) for row in link_alone((told, dinner, met, talks))["links"].to_pylist()]
    assert {link.event_id for link in links} == {met.mention_id}
    assert {link.mention_id: link.rule for link in links} == {
        met.mention_id: "self",
        talks.mention_id: "in_article",
        dinner.mention_id: "in_article",
    }


def test_mentions_that_are_not_the_same_stay_apart() -> None:
    told = article("a", BODY)
    assert len(merged(told, mention(told, "met"), mention(told, "dinner"))) == 2


def test_a_circle_of_mentions_is_refused() -> None:
    told = article("a", BODY)
    met, talks = mention(told, "met"), mention(told, "talks")
    circle = [
        met.model_copy(update={"same_as": talks.mention_id}),
        talks.model_copy(update={"same_as": met.mention_id}),
    ]
    with pytest.raises(ValueError, match="runs in a circle"):
        link_alone((told, *circle))


def test_a_chain_that_leaves_the_article_is_refused() -> None:
    told = article("a", BODY)
    with pytest.raises(ValueError, match="not in the article"):
        link_alone((told, mention(told, "talks", same_as="0" * 16)))


def test_everybody_takes_part_once_in_the_order_of_the_root_and_the_text() -> None:
    told = article("a", BODY)
    ann = participant(BODY, "Ann Lee", name="Ann Lee")
    bo = participant(BODY, "Bo Rask")
    shouted = bo.model_copy(update={"text": "BO RASK"})
    met = mention(told, "met", participants=(ann, bo))
    dinner = mention(told, "dinner", participants=(participant(BODY, "Cy Dahl"), shouted, ann), same_as=met.mention_id)
    (event,) = merged(told, dinner, met)
    assert names(event) == ["Ann Lee", "Bo Rask", "Cy Dahl"]


def test_the_same_name_on_both_sides_counts_on_each() -> None:
    told = article("a", BODY)
    army = participant(BODY, "Ann Lee", name="Norland", sector="MIL")
    rebels = participant(BODY, "Bo Rask", name="Norland", sector="REB", side=PloverRole.RECIPIENT)
    (event,) = merged(told, mention(told, "met", participants=(army, rebels)))
    assert names(event) == ["Norland", "Norland"]


def test_the_root_tells_it_best_unless_another_is_more_certain() -> None:
    told = article("a", BODY)
    met = mention(told, "met", status=Status.PLANNED)
    equal = mention(told, "talks", same_as=met.mention_id, confidence=0.5)
    surer = mention(told, "dinner", same_as=met.mention_id, confidence=0.9)
    (event,) = merged(told, met, equal)
    assert (event["best_mention_id"], event["status"]) == (equal.mention_id, "actual")
    (event,) = merged(told, met, equal, surer)
    assert (event["best_mention_id"], event["status"]) == (surer.mention_id, "actual")


def test_a_day_in_the_text_goes_before_the_day_of_publication_and_before_a_vague_one() -> None:
    told = article("a", BODY)
    met = mention(told, "met", event_date=publication_date(DAY))
    vague = text_date(BODY, "the day", date(2025, 1, 1), Precision.VAGUE)
    talks = mention(told, "talks", event_date=vague, same_as=met.mention_id)
    exact = text_date(BODY, "Monday", date(2025, 3, 10))
    dinner = mention(told, "dinner", event_date=exact, same_as=met.mention_id)
    (event,) = merged(told, met, talks, dinner)
    assert event["event_date"] == exact.model_dump()


def test_a_place_in_the_clause_goes_before_one_in_the_dateline() -> None:
    told = article("a", BODY)
    met = mention(told, "met", where=place(BODY, "Oslo", rule="dateline"))
    talks = mention(told, "talks", where=place(BODY, "Bergen"), same_as=met.mention_id)
    (event,) = merged(told, met, talks)
    assert event["place"] == place(BODY, "Bergen").model_dump()


def test_counts_and_days_come_from_the_mentions() -> None:
    told = article("a", BODY, publisher=None)
    met = mention(told, "met")
    (event,) = merged(told, met, mention(told, "talks", same_as=met.mention_id))
    found = [event[c] for c in ("mention_count", "article_count", "publisher_count", "first_seen_on")]
    assert found == [2, 1, 0, DAY]


def test_those_whom_mentions_name_equally_early_stand_in_the_order_of_the_first() -> None:
    people = [f"Ann {letter}" for letter in "QWERTZUIOPASDFGH"]
    body = f"{', '.join(people)} met. They met again and met once more." + " Met" * len(people)
    told = article("a", body)
    met = mention(told, "met", participants=tuple(participant(body, name, name=name) for name in people))
    word = met.trigger
    turned = [
        met.model_copy(
            update={
                "mention_id": f"{turn:016}",
                "same_as": met.mention_id,
                "participants": (*met.participants[turn:], *met.participants[:turn]),
                "trigger": word.model_copy(
                    update={"text": "Met", "start": len(body) - 4 * turn + 1, "end": len(body) - 4 * turn + 4}
                ),
            }
        )
        for turn in range(1, len(people))
    ]
    (event,) = merged(told, met, *turned)
    assert names(event) == people


@pytest.mark.parametrize("words", ["it", "a third", "them"])
def test_a_word_that_names_nobody_is_no_participant_of_the_event(words: str) -> None:
    body = f"Norland listed the Kestrel Group, and {words}."
    told = article("p", body)
    who = (participant(body, "Norland", name="Norland"), participant(body, words, name=None))
    (event,) = merged(told, mention(told, "listed", kind="designation", participants=who))
    assert names(event) == ["Norland"]
