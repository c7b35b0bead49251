"""Events told again within one article, as the coder marks them."""

from extractors.coreference import resolve_events
from tests.warehouse.rows import article, mention, participant

BODY = "Valdoria listed Quillon House. Valdoria took Quillon House off the list."


def test_what_is_taken_off_a_list_is_not_what_was_put_on_it() -> None:
    of = article("a", BODY)
    who = tuple(participant(BODY, name, name=name) for name in ("Valdoria", "Quillon House"))
    put, taken = (mention(of, trigger, kind="designation", participants=who) for trigger in ("listed", "took"))

    def second(cameo: str) -> str | None:
        told = (put.model_copy(update={"cameo": "163"}), taken.model_copy(update={"cameo": cameo}))
        return resolve_events(told, definite=frozenset(), pointers=frozenset(), joined={})[1].same_as

    assert second("163") == put.mention_id
    assert second("085") is None
