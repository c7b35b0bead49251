"""Where events happen: by what hangs from the predicate, else by the sentence, else by the dateline."""

import pytest

from extractors.coder import Coder, article_of_text


def told(coder: Coder, text: str, trigger: str) -> tuple[str, str | None] | None:
    """Return words and rule of the place of the first mention with a trigger."""
    (coded,) = coder.code([article_of_text(text, None)])
    place = next(m.place for m in coded.mentions if m.trigger.text == trigger)
    return (place.text, place.rule) if place is not None else None


SYNTAX = [
    ("Gunmen killed two guards in Basra on Monday.", "killed", "Basra"),
    ("In Mannheim, 3,000 people protested against the plan.", "protested", "Mannheim"),
    ("Rebels captured the town of Azaz on Monday.", "captured", "Azaz"),
    ("Jets bombed Raqqa on Monday.", "bombed", "Raqqa"),
    ("Rebels attacked an army base near Mosul.", "attacked", "Mosul"),
    ("Thousands marched through the streets of Ankara.", "marched", "Ankara"),
    ("A bomb exploded in central Algiers, killing ten people.", "killing", "Algiers"),
    ("Four men were killed and six wounded in Kirkuk.", "killed", "Kirkuk"),
    ("Gunmen killed a guard in the town of Balad in Iraq.", "killed", "Balad"),
    ("A bomb killed a guard in Baghdad's Dora district.", "killed", "Dora"),
    ("Two men were killed in the Qarfoush area of Karachi.", "killed", "Qarfoush"),
    ("Two men were killed in the Berlin suburb of Spandau.", "killed", "Spandau"),
    ("The two generals met in Tunis.", "met", "Tunis"),
    ("Indian and Sri Lankan marines exercised together off Trincomalee.", "exercised", "Trincomalee"),
    ("The rebels freed 34 prisoners at a crossroads north of Goma.", "freed", "Goma"),
    ("Shots were fired near the crossing of Nasib on Sunday night.", "fired", "Nasib"),
    ("Troops captured eight rebels in raids north of Baghdad.", "captured", "Baghdad"),
    ("The Armenian minister paid a three-day visit to Tehran.", "visit", "Tehran"),
    ("The capital, Kabul, is patrolled by peacekeepers.", "patrolled", "Kabul"),
]


@pytest.mark.parametrize(("text", "trigger", "place"), SYNTAX, ids=[row[0] for row in SYNTAX])
def test_the_place_hangs_from_the_predicate(coder: Coder, text: str, trigger: str, place: str) -> None:
    assert told(coder, text, trigger) == (place, "syntax")


SENTENCE = [
    ("He was shot dead on Monday as he entered a Baghdad mosque.", "shot", "Baghdad"),
    ("A guard was killed after gunmen opened fire in Basra.", "killed", "Basra"),
]


@pytest.mark.parametrize(("text", "trigger", "place"), SENTENCE, ids=[row[0] for row in SENTENCE])
def test_the_place_stands_in_the_sentence(coder: Coder, text: str, trigger: str, place: str) -> None:
    assert told(coder, text, trigger) == (place, "sentence")


def test_the_first_paragraph_happened_where_it_is_reported_from(coder: Coder) -> None:
    text = "CAIRO (AP) -- Thousands protested against rising prices on Monday."
    assert told(coder, text, "protested") == ("CAIRO", "dateline")


NOWHERE = [
    ("JERUSALEM (AP) -- Jordanian troops killed two Syrians on Monday.", "killed"),
    ("CAIRO (AP) -- The party plans to protest against the law.", "protest"),
    ("U.S. troops killed two insurgents on Monday.", "killed"),
    ("Gunmen killed ten people in the wake of the Madrid bombings.", "killed"),
    ("France accused Iran of espionage.", "accused"),
    ("Gunmen killed a guard 90 km east of Tikrit.", "killed"),
    ("Police fired from a base and killed two men who had fled from Syria.", "killed"),
]


@pytest.mark.parametrize(("text", "trigger"), NOWHERE, ids=[row[0] for row in NOWHERE])
def test_no_place_rather_than_a_wrong_one(coder: Coder, text: str, trigger: str) -> None:
    assert told(coder, text, trigger) is None
