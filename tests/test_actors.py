"""Who the participants of an event are: several nations in one phrase, counted people, friends of a country."""

import pytest

from extractors.coder import Coder, article_of_text

Person = tuple[str | None, str | None, str | None]


def actors(coder: Coder, text: str) -> list[Person]:
    """Return name, country and sector of the actors of the first mention."""
    (coded,) = coder.code([article_of_text(text, None)])
    return [(p.name, p.country, p.sector) for p in coded.mentions[0].participants if p.plover_role == "actor"]


CASES: list[tuple[str, list[Person]]] = [
    (
        "The foreign ministers of France and Britain met in Vienna.",
        [("foreign ministers of France", "FRA", "GOV"), ("foreign ministers of Britain", "GBR", "GOV")],
    ),
    (
        "Kenyan and Ethiopian troops attacked rebels.",
        [("Kenyan troops", "KEN", "MIL"), ("Ethiopian troops", "ETH", "MIL")],
    ),
    ("Pro-Russian separatists attacked Ukrainian soldiers.", [("Pro-Russian separatists", None, "REB")]),
    ("US-backed rebels attacked a convoy.", [("US-backed rebels", None, "REB")]),
    ("Dozens of protesters blocked a road.", [("protesters", None, "OPP")]),
    ("Some 2,000 of the rebels attacked a convoy.", [("rebels", None, "REB")]),
    ("A spokeswoman for the education ministry accused teachers of fraud.", [(None, None, "GOV")]),
]


@pytest.mark.parametrize(("text", "wanted"), CASES, ids=[text for text, _ in CASES])
def test_actors_are_told_by_the_words_of_their_phrase(coder: Coder, text: str, wanted: list[Person]) -> None:
    assert actors(coder, text) == wanted


def test_the_words_of_ministers_of_several_countries_name_all_of_them(coder: Coder) -> None:
    text = "The foreign ministers of France, Germany and Britain met in Vienna."
    (coded,) = coder.code([article_of_text(text, None)])
    assert {p.text for p in coded.mentions[0].participants} == {"The foreign ministers of France, Germany and Britain"}
