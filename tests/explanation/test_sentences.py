"""What an explanation holds of a text."""

from datetime import date

import pytest

from extractors.coder import Coder, article_of_text
from extractors.explanation.account import Explanation, Taken
from extractors.explanation.facts import facts

PUBLISHED = date(2025, 11, 24)


def explain(coder: Coder, text: str) -> Explanation:
    return coder.explain(text, PUBLISHED)


def only(coder: Coder, text: str) -> Taken:
    """Return the only event of a text."""
    (taken,) = explain(coder, text).taken
    return taken


def told(coder: Coder, text: str) -> dict[str, str]:
    """Return the facts about the only event of a text."""
    return {fact.label: fact.text for fact in facts(only(coder, text))}


def reasons(coder: Coder, text: str) -> list[str]:
    """Return why words of a text are no events."""
    return [f"{r.word}: {r.reason}" for sentence in explain(coder, text).sentences for r in sentence.refused]


def test_arguments_are_deep(coder: Coder) -> None:
    passive = told(coder, "Two envoys were expelled by Poland.")
    assert passive["arguments"] == "subject Poland; object Two envoys"


def test_a_frame_is_told_with_what_it_insists_on(coder: Coder) -> None:
    frame = told(coder, "Poland expelled two envoys.")["frame"]
    assert frame.startswith("sanction/verb:expel")
    assert "object is 'two envoys'" in frame


def test_players_are_told_with_name_country_slot_and_rule(coder: Coder) -> None:
    assert (
        told(coder, "Warsaw expelled two envoys.")["sender"] == "Warsaw = Poland, POL GOV (slot subject, rule metonym)"
    )


def test_status_is_told_with_what_decided_it(coder: Coder) -> None:
    assert told(coder, "Poland may expel two envoys.")["status"] == "conditional, because of 'may'"


def test_a_date_is_told_with_its_words(coder: Coder) -> None:
    assert told(coder, "Poland expelled two envoys on Friday.")["date"] == "2025-11-21, from 'Friday'"


def test_a_date_that_only_the_publication_day_gives_is_told_as_that(coder: Coder) -> None:
    assert told(coder, "Poland expelled two envoys.")["date"] == "2025-11-24, the publication day"


def test_composition_is_told_with_its_rule(coder: Coder) -> None:
    composed = told(coder, "Iran will release ten prisoners.")
    assert composed["composed"] == "retreat becomes commitment, by rule future-retreat"
    assert composed["committer"].endswith("(slot subject, rule country)")


def test_what_nothing_embeds_has_no_composition(coder: Coder) -> None:
    assert "composed" not in told(coder, "Iran released ten prisoners.")


def test_speaker_and_cue_are_told(coder: Coder) -> None:
    explanation = explain(coder, "Poland denied that it had expelled two envoys.")
    (sanction,) = [t for t in explanation.taken if t.mention.kind == "sanction"]
    assert "Poland = POL, cue 'denied'" in [fact.text for fact in facts(sanction) if fact.label == "speaker"]


def test_columns_of_the_details_are_told(coder: Coder) -> None:
    details = told(coder, "Germany pledged 210 million euros to Lebanon.")["details"]
    assert "amount 210,000,000; currency EUR" in details


def test_codes_are_told_with_their_names(coder: Coder) -> None:
    codes = told(coder, "Poland expelled two envoys.")["codes"]
    assert "SANCTION expel; CAMEO 161 (Reduce or break diplomatic relations); Goldstein" in codes


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param(
            "The plant failed to meet its targets.", "meet: object is 'its targets', must be empty", id="not empty"
        ),
        pytest.param("Talks were held.", "; governor is 'held', which rules it out", id="ruled out"),
        pytest.param("Talks were held.", "Talks: neither two who take part nor a group", id="nobody takes part"),
        pytest.param("He carried a box.", "carried: no 'out' with it", id="no particle"),
        pytest.param("The river succeeded.", "succeeded: no as, must be", id="no slot"),
        pytest.param("Poland urged Iran to free him.", "free: what the demand at 'urged' is about", id="content"),
        pytest.param("Mali held talks with Chad.", "talks: part of the meeting at 'held'", id="part of an event"),
    ],
)
def test_a_word_that_was_considered_and_not_taken_is_told_with_its_reason(text: str, reason: str, coder: Coder) -> None:
    assert any(reason in told for told in reasons(coder, text)), reasons(coder, text)


def test_every_mention_of_a_text_is_explained(coder: Coder) -> None:
    text = "Iran must stop the work, the minister said. The pact was signed. The United States urged the two to talk."
    explained = {taken.mention.mention_id for taken in explain(coder, text).taken}
    (coded,) = coder.code([article_of_text(text, PUBLISHED)])
    assert explained == {mention.mention_id for mention in coded.mentions}
    assert len(explained) >= 4


def test_a_text_without_events_has_sentences(coder: Coder) -> None:
    explanation = explain(coder, "Oil fell. Rain came.")
    assert [s.text for s in explanation.sentences] == ["Oil fell.", "Rain came."]
    assert list(explanation.taken) == []
