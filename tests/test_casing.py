"""Cables, telexes and headlines in capitals are coded as other text is, and quoted as they are printed."""

from datetime import date

import pytest

from extractors.casing import in_usual_case, is_capitals
from extractors.coder import Coder, article_of_text
from extractors.resolve.lexicon import load_lexicon

CABLE = (
    "LA PAZ, 9 FEB 88 (RADIO ANDINA) -- UNIDENTIFIED GUNMEN SHOT AND KILLED A JUDGE IN COCHABAMBA ON 7 FEBRUARY. "
    "THE POLICE ARRESTED TWO STUDENTS, AND PRESIDENT VICTOR PAZ CONDEMNED THE MURDER."
)


@pytest.mark.parametrize(
    ("printed", "usual"),
    [
        ("REBELS KILLED A FARMER NEAR SAN MIGUEL.", "Rebels killed a farmer near San Miguel."),
        ("THE UNITED STATES WARNED TURKEY'S ARMY.", "The United States warned Turkey's army."),
        ("THEY MARCH ON LIMA IN MARCH, ON MAY 3 OR IN MAY.", "They march on Lima in March, on May 3 or in May."),
        (
            "HE MAY MEET GEN. COLIN RICE. THE U.S. ENVOY MAY NOT.",
            "He may meet Gen. Colin Rice. The U.S. envoy may not.",
        ),
        ("MEN MACHINEGUNNED THE HOUSE OF MR. D'ARCE AT NIGHT", "Men machinegunned the house of Mr. D'Arce at night"),
        ("THE US ARMY AND NATO SPOKE TO US.", "The US army and NATO spoke to us."),
        ('HE SAID: "WE SHALL NOT YIELD." THEY LEFT.', 'He said: "We shall not yield." They left.'),
        ("THE PEOPLE'S FRONT (PEFRO) DON'T WANT IT", "The people's front (PEFRO) don't want it"),
    ],
)
def test_words_in_capitals_are_read_in_their_usual_case(printed: str, usual: str) -> None:
    assert in_usual_case(printed, load_lexicon()) == usual


def test_only_paragraphs_in_capitals_are_changed() -> None:
    mixed = "PARLIAMENT REJECTS THE BUDGET BILL\nThe FBI and NATO agreed.\nUN NATO EU"
    assert in_usual_case(mixed, load_lexicon()).splitlines() == [
        "Parliament rejects the budget bill",
        "The FBI and NATO agreed.",
        "UN NATO EU",
    ]


def test_a_letter_whose_small_form_is_longer_keeps_the_offsets() -> None:
    text = "TROOPS LEFT İZMİR AFTER TALKS WITH STRAẞE"
    assert len(in_usual_case(text, load_lexicon())) == len(text)


def test_a_few_small_letters_leave_a_paragraph_in_capitals() -> None:
    assert is_capitals("SENATOR McCARTHY WILL VISIT THE 5th FLEET")
    assert not is_capitals("The US, UK and EU met NATO")


def test_a_cable_is_coded_and_quoted_as_printed(coder: Coder) -> None:
    (coded,) = coder.code([article_of_text(CABLE, None)])
    found = {m.trigger.text: m for m in coded.mentions}
    assert found.keys() >= {"KILLED", "ARRESTED", "CONDEMNED"}
    killed = found["KILLED"]
    assert [(p.role, p.text) for p in killed.participants] == [
        ("attacker", "UNIDENTIFIED GUNMEN"),
        ("victim", "A JUDGE"),
    ]
    assert killed.place is not None
    assert (killed.place.text, killed.place.name, killed.place.country) == ("COCHABAMBA", "Cochabamba", "BOL")
    assert killed.event_date is not None
    assert (killed.event_date.text, killed.event_date.first) == ("7 FEBRUARY", date(1988, 2, 7))
    for mention in coded.mentions:
        for span in (mention.trigger, mention.sentence, *mention.participants):
            assert span.text == CABLE[span.start : span.end]
    assert coded.article.body == CABLE


def test_what_is_explained_of_a_cable_is_what_is_coded(coder: Coder) -> None:
    (coded,) = coder.code([article_of_text(CABLE, None)])
    explained = coder.explain(CABLE)
    assert explained.text == CABLE
    assert {taken.mention for taken in explained.taken} == set(coded.mentions)
