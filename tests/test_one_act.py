"""Joined verbs with the same people in them tell one act."""

from datetime import date

import pytest

from extractors.coder import Coder, article_of_text
from schemas import Mention


def told(coder: Coder, text: str) -> dict[str, Mention]:
    (coded,) = coder.code([article_of_text(text, date(2025, 10, 23))])
    return {mention.trigger.text: mention for mention in coded.mentions}


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Gunmen shot and killed a judge in Cali on Monday.", "shot", "killed"),
        ("Gunmen ambushed and killed two nurses in Cali on Monday.", "ambushed", "killed"),
        ("Agents arrested and detained a reporter in Cali on Monday.", "arrested", "detained"),
    ],
)
def test_two_verbs_of_one_act_are_one_event_on_one_day_in_one_place(
    coder: Coder, text: str, first: str, second: str
) -> None:
    found = told(coder, text)
    assert found[second].same_as == found[first].mention_id
    for trigger in (first, second):
        when, where = found[trigger].event_date, found[trigger].place
        assert when is not None
        assert where is not None
        assert (when.value, where.name) == ("2025-10-20", "Cali")


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Gunmen shot a judge and killed a nurse in Cali.", "shot", "killed"),
        ("Gunmen shot a judge on Sunday, and police killed them on Monday.", "shot", "killed"),
    ],
)
def test_two_verbs_with_other_people_are_two_events(coder: Coder, text: str, first: str, second: str) -> None:
    found = told(coder, text)
    assert found[second].same_as is None
    assert found[first].same_as is None
