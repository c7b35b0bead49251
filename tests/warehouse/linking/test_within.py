"""Coreference of events within one article, and what is compared of a mention."""

import pytest

from schemas import Mention
from schemas.enums import ActorType, PloverRole, Stage, Status
from tests.warehouse.rows import article, mention, participant, place
from warehouse.linking.stages import family_of, stage_of
from warehouse.linking.traits import traits_of
from warehouse.linking.within import tell
from warehouse.linking.words import stem_of, telling_words

BODY = (
    "Gunmen shot Ann Lee in Oslo on Monday. The shooting shocked Norland. Police say Bo Rask was shot in Bergen, too. "
    "The attack on Ann Lee killed her."
)
TOLD = article("a", BODY)


def attack(trigger: str, victim: str | None = None, where: str | None = None, *, cameo: str = "193") -> Mention:
    who = (participant(BODY, victim, name=victim, side=PloverRole.RECIPIENT),) if victim else ()
    found = mention(TOLD, trigger, kind="attack", participants=who, where=place(BODY, where) if where else None)
    return found.model_copy(update={"cameo": cameo})


def groups(*mentions: Mention) -> list[list[str]]:
    return [[m.trigger.text for m in told.mentions] for told in tell(mentions)]


def test_the_shooting_is_the_one_told_before() -> None:
    assert groups(attack("shot", "Ann Lee", "Oslo"), attack("shooting")) == [["shot", "shooting"]]


def test_the_same_deed_elsewhere_to_somebody_else_is_another_event() -> None:
    other = attack("was shot", "Bo Rask", "Bergen")
    assert len(groups(attack("shot", "Ann Lee", "Oslo"), other)) == 2


def test_a_killing_is_not_the_shooting_beside_it() -> None:
    assert len(groups(attack("shot", "Ann Lee"), attack("killed", "Ann Lee", cameo="190"))) == 2


def test_two_meetings_of_different_people_are_two_events() -> None:
    body = "Ann Lee held talks with Norland. Bo Rask held separate talks with Ostia."
    of = article("b", body)
    first = mention(of, "talks", participants=tuple(participant(body, who, name=who) for who in ("Ann Lee", "Norland")))
    who = tuple(participant(body, name, name=name) for name in ("Bo Rask", "Ostia"))
    other = mention(of, "separate talks", participants=who)
    other = other.model_copy(update={"trigger": other.trigger.model_copy(update={"text": "talks"})})
    assert len(tell([first, other])) == 2


def test_two_who_promise_the_same_make_two_promises() -> None:
    body = "Donors pledged money for Norland. Ostia pledged cash for Norland."
    of = article("c", body)
    mentions = []
    for who, trigger in (("Donors", "pledged"), ("Ostia", "pledged cash")):
        sides = (
            participant(body, who, name=None if who == "Donors" else who),
            participant(body, "Norland", name="Norland", side=PloverRole.RECIPIENT),
        )
        told = mention(of, trigger, kind="commitment", participants=sides)
        mentions.append(
            told.model_copy(update={"cameo": "0331", "trigger": told.trigger.model_copy(update={"text": "pledged"})})
        )
    assert len(tell(mentions)) == 2


def told_of(body: str, kind: str, *deeds: tuple[str, str, str]) -> list[list[str]]:
    """Return the groups of an article's mentions: triggers by what hangs together; a deed is who, trigger, whom."""
    of = article("d", body)
    mentions = []
    for who, trigger, whom in deeds:
        side = PloverRole.ACTOR if kind == "meeting" else PloverRole.RECIPIENT
        sides = (participant(body, who, name=who), participant(body, whom, name=whom, side=side))
        mentions.append(mention(of, trigger, kind=kind, participants=sides))
    return [[m.trigger.text for m in told.mentions] for told in tell(mentions)]


def test_one_who_meets_two_people_has_two_meetings() -> None:
    body = "Okonjo met Brandauer. Okonjo met with Lindqvist."
    assert len(told_of(body, "meeting", ("Okonjo", "met", "Brandauer"), ("Okonjo", "met with", "Lindqvist"))) == 2


def test_two_who_are_nominated_make_two_appointments() -> None:
    body = "Okonjo nominated Brandauer. Okonjo also nominated Lindqvist."
    deeds = (("Okonjo", "nominated", "Brandauer"), ("Okonjo", "also nominated", "Lindqvist"))
    assert len(told_of(body, "appointment", *deeds)) == 2


def test_what_one_authority_designates_another_does_not() -> None:
    body = "Valdoria designated Quillon. Skarholm may designate Quillon, too."
    deeds = (("Valdoria", "designated", "Quillon"), ("Skarholm", "may designate", "Quillon"))
    assert len(told_of(body, "designation", *deeds)) == 2


def test_offices_of_one_government_are_told_apart_by_their_names() -> None:
    body = "The Department of State met the Department of the Treasury."
    names = ("U.S. Department of State", "U.S. Department of the Treasury")
    offices = tuple(
        participant(body, words, name=name, country="USA").model_copy(update={"type": ActorType.GOVERNMENT})
        for words, name in zip(("Department of State", "Department of the Treasury"), names, strict=True)
    )
    found = mention(article("e", body), "met", kind="meeting", participants=offices)
    assert traits_of(found).actor_parties == tuple(name.casefold() for name in names)


def test_a_spokesman_is_no_party_to_what_we_did() -> None:
    body = "We met Brandauer."
    who = (participant(body, "We", name="Petrossian", country="VAL"), participant(body, "Brandauer", name="Brandauer"))
    found = mention(article("f", body), "met", kind="meeting", participants=who)
    assert traits_of(found).actor_parties == ("VAL", "brandau")


def test_who_talks_of_many_meetings_seldom_means_one() -> None:
    few, many = ("Okonjo met Brandauer. " + "They met again. " * n for n in (1, 30))

    def largest(body: str) -> int:
        of = article("g", body)
        starts = [n for n in range(len(body)) if body.startswith("met", n)]
        mentions = []
        for n, start in enumerate(starts):
            found = mention(of, "met", kind="meeting", participants=())
            trigger = found.trigger.model_copy(update={"start": start, "end": start + 3})
            mentions.append(found.model_copy(update={"trigger": trigger, "mention_id": f"{n:016x}"}))
        return max(len(told.mentions) for told in tell(mentions))

    assert (largest(few), largest(many)) == (2, 1)


def test_what_the_coder_marks_as_the_same_stays_together() -> None:
    shot = attack("shot", "Ann Lee")
    killed = attack("killed", cameo="190").model_copy(update={"same_as": shot.mention_id})
    assert groups(shot, killed) == [["shot", "killed"]]


@pytest.mark.parametrize(
    ("body", "trigger", "family", "stage"),
    [
        pytest.param("Norland cancelled the talks with Ostia.", "cancelled", "meeting", Stage.CANCELLED, id="talks"),
        pytest.param("Norland called off the summit.", "called off", "meeting", Stage.CANCELLED, id="summit"),
        pytest.param("Norland cancelled the licence.", "cancelled", "rejection", Stage.HELD, id="no meeting"),
    ],
)
def test_a_meeting_called_off_is_a_meeting(body: str, trigger: str, family: str, stage: Stage) -> None:
    found = mention(article("a", body), trigger, kind="rejection")
    assert (family_of(found), stage_of(found)) == (family, stage)


def test_an_agreement_to_meet_announces_a_meeting() -> None:
    found = mention(TOLD, "shot", kind="commitment", status=Status.ACTUAL).model_copy(update={"cameo": "036"})
    assert (family_of(found), stage_of(found)) == ("meeting", Stage.ANNOUNCED)


@pytest.mark.parametrize(("word", "like"), [("shooting", "shot"), ("Killings", "killed"), ("talks", "talk")])
def test_forms_of_one_word_have_one_stem(word: str, like: str) -> None:
    assert stem_of(word) == stem_of(like)


def test_names_tell_more_than_common_words() -> None:
    (first, _), *_ = telling_words("The minister said that Quillon was the place.", count=3)
    assert first == "quillon"
