"""Checks: good rows pass all of them, and each finds the rows that it is there for."""

from collections.abc import Collection, Mapping
from contextlib import closing
from datetime import date, timedelta

import duckdb
import pytest

from schemas import Article, Mention, Row, Span
from schemas.enums import PloverRole
from tests.warehouse.linked import link_alone
from tests.warehouse.rows import (
    DAY,
    NOON,
    article,
    identity,
    meeting_details,
    mention,
    participant,
    place,
    place_name,
    publication_date,
    quote,
    run_row,
    text_date,
)
from warehouse.batch import Batch
from warehouse.check import list_checks, plausibility_checks, run_checks
from warehouse.errors import CheckError, WarehouseError

BODY = "Café 😀: Ann Lee met Bo Rask in Oslo on Monday."
TOLD = article("a", BODY)
MET = mention(
    TOLD,
    "met",
    participants=(participant(BODY, "Ann Lee"), participant(BODY, "Bo Rask", side=PloverRole.RECIPIENT)),
    event_date=text_date(BODY, "Monday", DAY),
    where=place(BODY, "Oslo"),
)
OSLO = place_name(TOLD, "Oslo", lat=59.9)
LEE_MET = quote(TOLD, "met", "Bo Rask", "on Monday", speaker="Ann Lee")
GOOD: tuple[Row, ...] = (TOLD, MET, meeting_details(MET), OSLO, LEE_MET, run_row("run"))
LEE = MET.participants[0]


def find(
    rows: tuple[Row, ...],
    change: str | None = None,
    *,
    codes: Mapping[str, Collection[str]] | None = None,
    accepted: Collection[str] = (),
) -> str:
    """Return what the checks say of rows with their links and events, after an SQL change."""
    tables = dict(Batch.of_rows("run", rows).tables)
    tables |= link_alone(rows)
    with closing(duckdb.connect()) as connection:
        for name, table in tables.items():
            connection.register("given", table)
            connection.execute(f"CREATE TABLE {name} AS SELECT * FROM given")
        if change:
            connection.execute(change)
        try:
            run_checks(connection, codes=codes, accepted=accepted)
        except CheckError as error:
            return str(error)
    return ""


def with_mention(**changes: object) -> tuple[Row, ...]:
    return tuple(row.model_copy(update=changes) if isinstance(row, Mention) else row for row in GOOD)


def test_good_rows_pass() -> None:
    assert find(GOOD) == ""


Bad = tuple[str, tuple[Row, ...], str | None]

AS_STORED: Mapping[str, Bad] = {
    "a key twice": ("mentions_repeated_key", GOOD, "INSERT INTO mentions FROM mentions"),
    "a required value missing": ("articles_missing_value", GOOD, "UPDATE articles SET body = NULL"),
    "an unknown status": ("mentions_unknown_status", GOOD, "UPDATE mentions SET status = 'perhaps'"),
    "an unknown side": (
        "mentions_unknown_participants_plover_role",
        GOOD,
        "UPDATE mentions SET participants = [struct_update(participants[1], plover_role := 'host')]",
    ),
    "a mention without link": ("mentions_without_link", GOOD, "DELETE FROM links"),
    "a link without mention": ("mentions_without_link", GOOD, "DELETE FROM mentions"),
    "an event without mention": ("events_without_mentions", GOOD, "DELETE FROM links"),
    "a link without event": ("events_without_mentions", GOOD, "DELETE FROM events"),
    "a merged event that lives": (
        "merged_events_that_live",
        GOOD,
        "INSERT INTO event_merges SELECT event_id, NULL, 'run' FROM events",
    ),
    "a history that ends elsewhere": ("history_ends_elsewhere", GOOD, "UPDATE event_history SET stage = 'denied'"),
    "an event that miscounts": ("events_without_mentions", GOOD, "UPDATE events SET mention_count = 2"),
    "a day from nowhere": ("article_dates", GOOD, "UPDATE articles SET date_source = NULL"),
    "a chain that leaves": ("same_as_elsewhere", GOOD, "UPDATE mentions SET same_as = 'ffff'"),
}

AS_GIVEN: Mapping[str, Bad] = {
    "details of nothing": ("meeting_details_without_mention", (TOLD, meeting_details(MET)), None),
    "a place of no article": ("places_not_in_article", (OSLO,), None),
    "a place elsewhere": ("places_not_in_article", (TOLD, OSLO.model_copy(update={"start": OSLO.start - 1})), None),
    "a place off the globe": ("numbers_out_of_range", (TOLD, OSLO.model_copy(update={"lat": 95.0})), None),
    "a quote of no article": ("quotes_not_in_article", (LEE_MET,), None),
    "a quote of another day": (
        "quotes_not_in_article",
        (TOLD, LEE_MET.model_copy(update={"published_on": None})),
        None,
    ),
    "a quote without content": ("quotes_not_in_article", (TOLD, LEE_MET.model_copy(update={"content": ()})), None),
    "a quote in no quote": ("quotes_nested_elsewhere", (TOLD, LEE_MET.model_copy(update={"nested_in": "ff"})), None),
    "a mention of no article": ("mentions_without_article", (MET,), None),
    "a mention of another day": ("mentions_without_article", with_mention(published_on=None), None),
    "a run that ends early": (
        "runs_that_end_early",
        (run_row("run").model_copy(update={"ended_at": NOON.replace(hour=1)}),),
        None,
    ),
    "a trigger elsewhere": (
        "trigger_outside_sentence",
        with_mention(sentence=Span(text="Café", start=0, end=4)),
        None,
    ),
    "a copy in another story": (
        "reports_over_stories",
        (*GOOD, article("b", BODY).model_copy(update={"report_id": TOLD.report_id})),
        None,
    ),
    "a confidence above one": ("numbers_out_of_range", with_mention(confidence=1.5), None),
    "words for the day of publication": (
        "event_date_order",
        with_mention(event_date=publication_date(DAY).model_copy(update={"text": "Oslo"})),
        None,
    ),
}

BAD = {**AS_STORED, **AS_GIVEN}


@pytest.mark.parametrize(("check", "rows", "change"), BAD.values(), ids=BAD)
def test_a_check_finds(check: str, rows: tuple[Row, ...], change: str | None) -> None:
    assert f"\n{check}: " in find(rows, change)


@pytest.mark.parametrize(
    "span",
    [
        {"start": LEE.start + 1, "end": LEE.end + 1},
        {"start": LEE.start - 1},
        {"end": len(BODY) + 9},
        {"start": -1},
        {"text": "Anne Lee"},
    ],
    ids=["shifted", "too long", "behind the end", "before the start", "other words"],
)
def test_offsets_must_point_at_their_words_in_code_points(span: dict[str, object]) -> None:
    assert "\nevidence: " in find(with_mention(participants=(LEE.model_copy(update=span),)))


@pytest.mark.parametrize("column", ["trigger", "sentence", "event_date", "place"])
def test_the_evidence_of_every_column_is_checked(column: str) -> None:
    wrong = getattr(MET, column).model_copy(update={"text": "other words"})
    assert "\nevidence: " in find(with_mention(**{column: wrong}))


@pytest.mark.parametrize("column", ["speaker", "cue", "sentence", "content"])
def test_the_words_of_a_quote_are_checked(column: str) -> None:
    given = getattr(LEE_MET, column)
    words = given[1] if isinstance(given, tuple) else given
    wrong = words.model_copy(update={"text": "other words"})
    changed = LEE_MET.model_copy(update={column: (given[0], wrong) if isinstance(given, tuple) else wrong})
    assert "\nquotes_not_in_article: " in find((TOLD, changed))


def test_every_written_check_has_an_example_that_it_finds() -> None:
    derived = ("_repeated_key", "_missing_value", "_without_mention", "_not_in_article")
    written = {c.name for c in list_checks() if not c.name.endswith(derived) and "_unknown_" not in c.name}
    apart = {"evidence", "unknown_codes", "dates_far_from_publication", "articles_from_the_future", "kind_volumes"}
    assert written - {check for check, _, _ in BAD.values()} == apart


def test_the_message_shows_a_few_rows_and_says_that_there_are_more() -> None:
    rows: list[Row] = [article(f"a{n}", "Ann met Bo.") for n in range(9)]
    message = find(tuple(r.model_copy(update={"date_source": None}) for r in rows if isinstance(r, Article)))
    assert message.count("published_on=") == 5
    assert message.endswith(" ... (A day of publication says where it comes from)")


CODES = {"kind": ["meeting"], "plover": ["CONSULT"], "cameo": ["040"], "country": ["NOR"], "sector": ["GOV"]}


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"kind": "picnic"}, "what='kind', value='picnic'"),
        ({"plover": "PICNIC"}, "what='plover', value='PICNIC'"),
        ({"cameo": "999"}, "what='cameo', value='999'"),
        ({"place": place(BODY, "Oslo", country="XXX")}, "what='country', value='XXX'"),
        ({"participants": (participant(BODY, "Ann Lee", sector="ZZZ"),)}, "what='sector', value='ZZZ'"),
    ],
    ids=["kind", "plover", "cameo", "country", "sector"],
)
def test_codes_that_the_coder_does_not_know_are_found(changes: dict[str, object], told: str) -> None:
    rows = with_mention(**changes)
    assert f"{told} (Kinds, PLOVER types" in find(rows, codes=CODES)
    assert "unknown_codes" not in find(rows)


def test_codes_that_the_coder_knows_pass() -> None:
    known = participant(BODY, "Ann Lee", country="NOR", sector="GOV")
    assert find(with_mention(participants=(known,)), codes=CODES) == ""


def with_date(day: date, copies: int) -> tuple[Row, ...]:
    far = text_date(BODY, "Monday", day)
    many = [MET.model_copy(update={"mention_id": identity(n), "event_date": far}) for n in range(copies)]
    return (TOLD, *many)


def test_many_dates_far_from_publication_are_found_and_may_be_accepted() -> None:
    rows = with_date(date(1625, 3, 14), 21)
    said = find(rows)
    assert "\ndates_far_from_publication: mention_id=" in said
    assert said.endswith("publish it with --accept dates_far_from_publication")
    assert find(rows, accepted=["dates_far_from_publication"]) == ""


@pytest.mark.parametrize(("day", "copies"), [(date(1625, 3, 14), 20), (date(1930, 1, 1), 30)], ids=["few", "near"])
def test_a_few_history_lessons_pass(day: date, copies: int) -> None:
    assert find(with_date(day, copies)) == ""


def test_many_articles_from_the_future_are_found() -> None:
    rows = [article(f"a{n}", "It rains.", day=NOON.date() + timedelta(days=3)) for n in range(6)]
    assert "\narticles_from_the_future: " in find((*rows, run_row("run")))
    assert find((*rows[:5], run_row("run"))) == ""


def test_only_what_is_unlikely_can_be_accepted() -> None:
    with pytest.raises(WarehouseError, match="evidence: no check that can be accepted; these can: articles_from_the_"):
        plausibility_checks(["evidence"])
