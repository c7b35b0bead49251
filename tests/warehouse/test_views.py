"""What the analyst's views make of rows."""

from collections.abc import Callable
from pathlib import Path

import pytest

from schemas import (
    AccusationDetails,
    AgreementDetails,
    AidDetails,
    AppointmentDetails,
    AttackDetails,
    CoercionDetails,
    CommitmentDetails,
    DemandDetails,
    DesignationDetails,
    Details,
    Mention,
    MobilizationDetails,
    ProtestDetails,
    RetreatDetails,
    Row,
    SanctionDetails,
    StatementDetails,
)
from schemas.enums import PloverRole
from tests.warehouse.rows import DAY, article, file_row, mention, participant, quote, rejection, run_row
from warehouse.query import open_warehouse
from warehouse.store import Batch, Warehouse

BODY = "Ann Lee and Bo Rask told Cy Dahl what they did in Oslo."
ACTORS = (participant(BODY, "Ann Lee", name="Ann Lee", country="NOR"), participant(BODY, "Bo Rask"))
RECIPIENT = participant(BODY, "Cy Dahl", side=PloverRole.RECIPIENT, country="SWE")
NEITHER = participant(BODY, "Oslo", side=None)


def rows_of(root: Path, query: str, rows: list[Row]) -> list[tuple[object, ...]]:
    Warehouse(root).publish(Batch.of_rows("run", rows))
    with open_warehouse(root) as connection:
        found: list[tuple[object, ...]] = connection.execute(query).fetchall()
    return found


def told(kind: str, *, of: str = "a") -> tuple[Row, Mention]:
    source = article(of, BODY)
    return source, mention(source, "told", kind=kind, participants=(*ACTORS, RECIPIENT, NEITHER))


def extras(row: type[Details], **given: object) -> Callable[[Mention], Details]:
    """Return a builder of extras in which everything that is not given is unknown."""

    def build(of: Mention) -> Details:
        nothing: dict[str, object] = {
            name: () if str(info.annotation).startswith("tuple") else None for name, info in row.model_fields.items()
        }
        return row.model_validate({**nothing, "mention_id": of.mention_id, "published_on": DAY, **given})

    return build


@pytest.mark.parametrize(
    ("kind", "view", "details", "columns", "expected"),
    [
        (
            "commitment",
            "commitments",
            extras(CommitmentDetails, form="pledge", content="ten buses", amount=10.0, unit="buses", deadline=DAY),
            "form, content, amount, unit, currency, deadline",
            ("pledge", "ten buses", 10.0, "buses", None, DAY),
        ),
        (
            "designation",
            "designations",
            extras(
                DesignationDetails,
                action="delist",
                list_text="the list",
                measures=("Travel ban",),
                legal_basis="the Ports Act",
                reason="smuggling",
            ),
            "action, list, measures, legal_basis, reason",
            ("delist", "the list", ["Travel ban"], "the Ports Act", "smuggling"),
        ),
        (
            "sanction",
            "sanctions",
            extras(SanctionDetails, measures=("Arms embargo",), sector="the oil sector", penalty="a fine"),
            "measures, sector, penalty",
            (["Arms embargo"], "the oil sector", "a fine"),
        ),
        (
            "agreement",
            "agreements",
            extras(AgreementDetails, stage="signed", document="a pact", instrument="agreement", subject="water"),
            "stage, document, instrument, subject",
            ("signed", "a pact", "agreement", "water"),
        ),
        (
            "aid",
            "aid",
            extras(AidDetails, form="financial", amount=5e6, currency="USD"),
            "form, amount, currency",
            ("financial", 5e6, "USD"),
        ),
        (
            "demand",
            "demands",
            extras(DemandDetails, force="order", content="leave", deadline=DAY),
            "force, content, deadline",
            ("order", "leave", DAY),
        ),
        (
            "accusation",
            "accusations",
            extras(AccusationDetails, form="allege", content="theft"),
            "form, content",
            ("allege", "theft"),
        ),
        (
            "attack",
            "attacks",
            extras(AttackDetails, weapon="a bomb", killed=36, killed_bound="at_least", injured=5),
            "weapon, killed, killed_bound, injured, injured_bound",
            ("a bomb", 36, "at_least", 5, None),
        ),
        (
            "coercion",
            "coercions",
            extras(CoercionDetails, people=3, charge="theft"),
            "people, charge, object",
            (3, "theft", None),
        ),
        (
            "protest",
            "protests",
            extras(ProtestDetails, size=200, size_bound="about", issue="pay"),
            "size, size_bound, issue",
            (200, "about", "pay"),
        ),
        (
            "mobilization",
            "mobilizations",
            extras(MobilizationDetails, force="two ships", number=2, destination="the strait"),
            "force, number, destination",
            ("two ships", 2, "the strait"),
        ),
        (
            "retreat",
            "retreats",
            extras(RetreatDetails, content="15 sailors", number=15),
            "content, number, office",
            ("15 sailors", 15, None),
        ),
        (
            "appointment",
            "appointments",
            extras(AppointmentDetails, action="appoint", office="governor of the bank", organisation="the bank"),
            "action, office, organisation",
            ("appoint", "governor of the bank", "the bank"),
        ),
        (
            "statement",
            "statements",
            extras(StatementDetails, cue="told", content="what they did"),
            "cue, content",
            ("told", "what they did"),
        ),
    ],
)
def test_the_view_of_a_kind_shows_its_own_extras(
    tmp_path: Path,
    kind: str,
    view: str,
    details: Callable[[Mention], Details],
    columns: str,
    expected: tuple[object, ...],
) -> None:
    source, said = told(kind)
    other, meeting = told("meeting", of="b")
    found = rows_of(tmp_path, f"SELECT {columns} FROM {view}", [source, said, details(said), other, meeting])
    assert found == [expected]


def test_events_show_both_sides_and_those_on_neither(tmp_path: Path) -> None:
    query = "SELECT actors, recipients, others, actor_countries, recipient_countries FROM events"
    found = rows_of(tmp_path, query, list(told("demand")))
    assert found == [("Ann Lee; Bo Rask", "Cy Dahl", "Oslo", "NOR", "SWE")]


def test_each_participant_is_a_row(tmp_path: Path) -> None:
    query = "SELECT participant, side, country FROM participants"
    assert set(rows_of(tmp_path, query, list(told("demand")))) == {
        ("Ann Lee", "actor", "NOR"),
        ("Bo Rask", "actor", None),
        ("Cy Dahl", "recipient", "SWE"),
        ("Oslo", None, None),
    }


@pytest.mark.parametrize(
    ("kind", "mutual"),
    [("demand", []), ("meeting", [("Ann Lee", "Bo Rask", True)])],
    ids=["demand", "meeting"],
)
def test_dyads_pair_actors_with_recipients_and_those_who_meet(
    tmp_path: Path, kind: str, mutual: list[tuple[object, ...]]
) -> None:
    found = rows_of(tmp_path, "SELECT actor, recipient, is_mutual FROM dyads ORDER BY ALL", list(told(kind)))
    assert found == sorted([("Ann Lee", "Cy Dahl", False), ("Bo Rask", "Cy Dahl", False), *mutual], key=str)


def test_quotes_show_who_says_what_in_one_piece(tmp_path: Path) -> None:
    source = article("q", '"We stay," Ann Lee said, "and fight." Rain is near, it was said.')
    speaker = participant(source.body, "Ann Lee", name="Ann Lee", side=None, country="NOR", sector="GOV")
    broken = quote(source, "said", "We stay", "and fight.").model_copy(update={"speaker": speaker})
    loose = quote(source, "said.", "Rain is near").model_copy(update={"cue": None})
    query = "SELECT speaker, speaker_country, cue, content, title FROM quotes ORDER BY speaker"
    assert rows_of(tmp_path, query, [source, broken, loose]) == [
        ("Ann Lee", "NOR", "said", "We stay ... and fight.", "Title of q"),
        (None, None, None, "Rain is near", "Title of q"),
    ]


def test_articles_show_what_was_found_in_them(tmp_path: Path) -> None:
    rows: list[Row] = [*told("demand"), article("empty", "Nobody met.")]
    query = "SELECT title, kinds, event_count FROM articles ORDER BY title"
    assert rows_of(tmp_path, query, rows) == [("Title of a", "demand", 1), ("Title of empty", None, 0)]


def test_counts_by_day_publisher_run_and_reason(tmp_path: Path) -> None:
    rows: list[Row] = [*told("demand"), run_row("run"), file_row("/a"), rejection("/a", 1)]
    query = "SELECT first_seen_on, kind, status, event_count FROM daily_counts"
    assert rows_of(tmp_path, query, rows) == [(DAY, "demand", "actual", 1)]
    with open_warehouse(tmp_path) as connection:
        sources = connection.execute("SELECT publisher, article_count, mention_count FROM sources").fetchall()
        runs = connection.execute("SELECT flow, words_per_second FROM run_summary").fetchall()
        reasons = connection.execute("SELECT reason, rejection_count FROM rejection_counts").fetchall()
    assert (sources, runs, reasons) == ([("Example Wire", 1, 1)], [("run", None)], [("no_text", 1)])
