"""When events happen: by the date of their own clause, by another event's, else the day of publication."""

from datetime import date

import pytest

from extractors.coder import Coder, article_of_text
from schemas import EventDate

THURSDAY = date(2025, 10, 23)


def dated(coder: Coder, text: str, trigger: str, published: date | None = THURSDAY) -> EventDate | None:
    """Return the date of the first mention with a trigger."""
    (coded,) = coder.code([article_of_text(text, published)])
    return next(m.event_date for m in coded.mentions if m.trigger.text == trigger)


OWN = [
    ("Poland recalled its envoy to Sudan on Friday.", "recalled", "2025-10-17"),
    ("In February gunmen killed nine officers and abducted two nurses.", "abducted", "2025-02"),
    ("Rebels raided the town in 2018 and killed at least 112 people.", "killed", "2018"),
    ("Police fired tear gas at protesters on Monday, injuring two.", "injuring", "2025-10-20"),
    ("The drivers walked out on Tuesday, when gunmen shot a colleague.", "shot", "2025-10-21"),
    ("The minister attended Friday's summit in Accra.", "summit", "2025-10-17"),
    ("The court sentenced him on Monday for the 2019 bombing of a market.", "bombing", "2019"),
    ("The court sentenced him on Monday for the 2019 bombing of a market.", "sentenced", "2025-10-20"),
    ("The two sides agreed on Monday to meet on Friday.", "agreed", "2025-10-20"),
    ("Soldiers shot a driver on Sunday. The night before, gunmen had attacked a checkpoint.", "attacked", "2025-10-18"),
    ("Soldiers shot a driver on Sunday. The next morning gunmen attacked a checkpoint.", "attacked", "2025-10-20"),
]


@pytest.mark.parametrize(("text", "trigger", "value"), OWN, ids=[f"{row[1]}: {row[0]}" for row in OWN])
def test_an_event_has_the_date_of_its_clause(coder: Coder, text: str, trigger: str, value: str) -> None:
    when = dated(coder, text, trigger)
    assert when is not None
    assert (when.value, when.source) == (value, "text")


NOT_OWN = [
    ("France condemned Friday's attack on the convoy.", "condemned"),
    ("Norway criticised the August memorandum.", "criticised"),
    ("The United Nations condemned the 2015 massacre.", "condemned"),
    ("Chad denounced last week's raid and expelled the envoy on Tuesday.", "denounced"),
    ("The president vowed to resign by the end of the year.", "vowed"),
    ("The rebels, who had seized the town in May, freed the hostages.", "freed"),
]


@pytest.mark.parametrize(("text", "trigger"), NOT_OWN, ids=[row[0] for row in NOT_OWN])
def test_the_date_of_something_else_is_not_the_event_s(coder: Coder, text: str, trigger: str) -> None:
    when = dated(coder, text, trigger)
    assert when is not None
    assert (when.value, when.source) == ("2025-10-23", "publication")


RELATIVE = [
    (
        "Two tribes exchanged 46 prisoners on Thursday, two days after a truce between them took effect.",
        "truce",
        "2025-10-21",
    ),
    ("The army shelled the village two days after the attack of 5 October.", "shelled", "2025-10-07"),
    ("The army shelled the village two days after the attack of 5 October.", "attack", "2025-10-05"),
    ("Rebels attacked the town on Tuesday, a week after the government arrested their leader.", "arrested", "2025-W42"),
    ("The president resigned on Monday. Two days after the resignation, a mob stormed the palace.", "stormed",
     "2025-10-22"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "value"), RELATIVE, ids=[f"{row[1]}: {row[0]}" for row in RELATIVE])
def test_a_date_counts_from_another_event(coder: Coder, text: str, trigger: str, value: str) -> None:
    when = dated(coder, text, trigger)
    assert when is not None
    assert when.value == value
    assert when.start is not None
    assert when.text == text[when.start : when.end]


def test_an_event_before_one_without_a_day_stays_open(coder: Coder) -> None:
    assert dated(coder, "Protesters marched in Lima a day after police killed a student.", "killed") is None


def test_an_event_of_an_article_without_date_stays_open(coder: Coder) -> None:
    when = dated(coder, "Poland recalled its envoy to Sudan on Friday.", "recalled", None)
    assert when is not None
    assert (when.value, when.first, when.last) == (None, None, None)


@pytest.mark.parametrize(("day", "value"), [("Saturday", "2025-10-25"), ("Wednesday", "2025-10-22")])
def test_what_was_to_happen_falls_on_the_nearer_day(coder: Coder, day: str, value: str) -> None:
    when = dated(coder, f"The minister was to have visited Lagos on {day}.", "visited")
    assert when is not None
    assert when.value == value
