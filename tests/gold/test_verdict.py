"""What is found, missed and false in an example, and the scores that follow; events are built by hand."""

import pytest

from extractors.gold.example import Example
from extractors.gold.reading import read_examples
from extractors.gold.scores import ROLES, Score, field_scores, kind_scores, macro_f1, status_scores, total
from extractors.gold.verdict import Verdict, judge
from schemas import CommitmentDetails, Mention, Participant, Span, Speaker
from schemas.enums import PloverRole, Status

TEXT = "Oslo denied that it had expelled two envoys, then expelled a cook."


def example(*events: str, text: str = TEXT) -> Example:
    lines = "".join(f"    - {{{event}}}\n" for event in events)
    (found,) = read_examples(f"- text: {text}\n  events:{' []' if not events else chr(10) + lines}", "gold.yaml")
    return found


def player(role: str, words: str, *, rule: str | None = None) -> Participant:
    start = TEXT.index(words)
    return Participant(
        role=role,
        plover_role=PloverRole.ACTOR,
        text=words,
        start=start,
        end=start + len(words),
        name=None,
        type=None,
        country=None,
        sector=None,
        rule=rule,
    )


def mention(
    words: str,
    *players: Participant,
    kind: str = "sanction",
    status: Status = Status.ACTUAL,
    start: int | None = None,
    speaker: str | None = None,
) -> Mention:
    at = TEXT.index(words) if start is None else start
    return Mention(
        mention_id=f"{kind}{at}",
        article_id="0",
        published_on=None,
        kind=kind,
        plover="SANCTION",
        mode="expel",
        cameo="161",
        quad_class=4,
        goldstein=None,
        plover_score=None,
        contexts=(),
        status=status,
        status_rule="denied",
        trigger=Span(text=words, start=at, end=at + len(words)),
        sentence=Span(text=TEXT, start=0, end=len(TEXT)),
        content=None,
        speaker=speaker
        and Speaker(text=speaker, start=0, end=4, name="Norway", country="NOR", sector=None, cue="denied"),
        participants=players,
        event_date=None,
        place=None,
        same_as=None,
        confidence=0.5,
        pattern="sanction/verb:expel",
        coder_version="1",
        run_id=None,
    )


EXPELLED = "kind: sanction, trigger: expelled"


def wrong(keys: str, coded: Mention) -> list[tuple[str, str, str]]:
    """Return what is wrong with the only event of an example."""
    (found,) = judge(example(f"{EXPELLED}, {keys}"), [coded]).found
    return [(check.field, check.wanted, check.got) for check in found.wrong]


def test_an_event_is_found_by_kind_and_overlapping_trigger() -> None:
    verdict = judge(example(EXPELLED), [mention("expelled"), mention("denied", kind="statement")])
    assert [found.wanted.trigger for found in verdict.found] == ["expelled"]
    assert [m.kind for m in verdict.false] == ["statement"]


def test_a_missed_event_shows_what_was_coded_instead() -> None:
    (miss,) = judge(example(EXPELLED), [mention("expelled", kind="coercion")]).missed
    assert [m.kind for m in miss.instead] == ["coercion"]


def test_one_coded_event_answers_one_wanted_event() -> None:
    verdict = judge(example(EXPELLED, EXPELLED), [mention("expelled")])
    assert (len(verdict.found), len(verdict.missed)) == (1, 1)


def test_an_optional_event_costs_nothing_either_way() -> None:
    optional = example(f"{EXPELLED}, optional: true")
    for coded in ([], [mention("expelled")]):
        verdict = judge(optional, coded)
        assert (verdict.found, verdict.missed, verdict.false) == ((), (), ())


def test_an_optional_event_takes_only_what_nobody_else_wants() -> None:
    verdict = judge(example(f"{EXPELLED}, optional: true", EXPELLED), [mention("expelled")])
    assert (len(verdict.found), len(verdict.missed)) == (1, 0)


def test_other_kinds_are_left_out_where_kinds_are_chosen() -> None:
    coded = [mention("expelled"), mention("denied", kind="statement")]
    verdict = judge(example(EXPELLED, "kind: meeting, trigger: cook"), coded, kinds={"meeting"})
    assert (len(verdict.found), len(verdict.missed), len(verdict.false)) == (0, 1, 0)


@pytest.mark.parametrize(
    ("keys", "coded", "told"),
    [
        pytest.param("status: actual", mention("expelled"), [], id="a right status"),
        pytest.param("status: negated", mention("expelled"), [("status", "negated", "actual")], id="a wrong status"),
        pytest.param("sender: Oslo", mention("expelled", player("sender", "Oslo")), [], id="a right role"),
        pytest.param("sender: Oslo", mention("expelled"), [("sender", "Oslo", "")], id="a role that is empty"),
        pytest.param(
            "target: a cook",
            mention("expelled", player("target", "two envoys")),
            [("target", "a cook", "two envoys"), ("target", "", "two envoys")],
            id="somebody else in a role",
        ),
        pytest.param("target: envoys", mention("expelled", player("target", "two envoys")), [], id="the head alone"),
        pytest.param("sender: it", mention("expelled", player("sender", "Oslo", rule="pronoun")), [], id="a pronoun"),
        pytest.param("sender: ", mention("expelled"), [], id="nobody, as wanted"),
        pytest.param(
            "sender: ", mention("expelled", player("sender", "Oslo")), [("sender", "", "Oslo")], id="not nobody"
        ),
        pytest.param("speaker: Oslo", mention("expelled", speaker="Oslo"), [], id="a right speaker"),
        pytest.param("speaker: Oslo", mention("expelled"), [("speaker", "Oslo", "")], id="no speaker"),
        pytest.param("mode: expel, cameo: '161', plover: SANCTION", mention("expelled"), [], id="right codes"),
        pytest.param("cameo: '16'", mention("expelled"), [("cameo", "16", "161")], id="a less exact code"),
        pytest.param("place: Oslo", mention("expelled"), [("place", "Oslo", "")], id="no place"),
    ],
)
def test_fields_are_compared(keys: str, coded: Mention, told: list[tuple[str, str, str]]) -> None:
    assert wrong(keys, coded) == told


@pytest.mark.parametrize(("amount", "is_right"), [("300000", True), ("300,000", True), ("30", False)])
def test_columns_of_the_details_are_compared(amount: str, is_right: bool) -> None:
    coded = mention("expelled", kind="commitment")
    given = {"mention_id": coded.mention_id, "form": "pledge", "amount": 300_000.0, "currency": "EUR"}
    details = CommitmentDetails.model_validate(dict.fromkeys(CommitmentDetails.model_fields) | given)
    wanted = example(f"kind: commitment, trigger: expelled, amount: '{amount}', currency: EUR, deadline: null")
    (found,) = judge(wanted, [coded], [details]).found
    assert (found.wrong == ()) is is_right


class TestScores:
    """Two events of which one is found, with a wrong status and a second target, and a false one."""

    @pytest.fixture
    def verdicts(self) -> list[Verdict]:
        wanted = example(
            f"{EXPELLED}, status: negated, sender: Oslo, target: two envoys, place: Oslo",
            f"{EXPELLED}, nth: 2, target: a cook",
        )
        coded = mention(
            "expelled", player("sender", "Oslo"), player("target", "two envoys"), player("target", "a cook")
        )
        return [judge(wanted, [coded, mention("denied", kind="statement")])]

    def test_kinds(self, verdicts: list[Verdict]) -> None:
        assert kind_scores(verdicts) == {"sanction": Score(1, 1, 0), "statement": Score(0, 0, 1)}

    def test_statuses(self, verdicts: list[Verdict]) -> None:
        assert status_scores(verdicts) == {"actual": Score(0, 0, 1), "negated": Score(0, 1, 0)}

    def test_fields(self, verdicts: list[Verdict]) -> None:
        scores = field_scores(verdicts)
        assert scores[ROLES] == Score(2, 0, 1)
        assert scores["place"] == Score(0, 1, 0)
        assert scores["status"] == Score(0, 1, 1)

    def test_shares(self, verdicts: list[Verdict]) -> None:
        scores = kind_scores(verdicts)
        assert total(scores) == Score(1, 1, 1)
        assert (total(scores).precision, total(scores).recall, total(scores).f1) == (0.5, 0.5, 0.5)
        assert macro_f1(scores) == pytest.approx((2 / 3 + 0) / 2)

    def test_nothing_wanted_and_nothing_coded_has_no_score(self) -> None:
        assert (Score().precision, Score().recall, Score().f1, macro_f1({})) == (None,) * 4
