"""Ledgers: what became of commitments and demands, and who is on which list from when to when."""

from datetime import date
from pathlib import Path

import pytest

from schemas import CommitmentDetails, DesignationDetails, Mention, Row
from schemas.enums import PloverRole
from tests.warehouse.rows import article, mention, participant
from warehouse.query import open_warehouse
from warehouse.store import Batch, Warehouse

PLEDGED = date(2025, 3, 3)
LATER = date(2025, 4, 2)


def told(name: str, body: str, day: date, kind: str, trigger: str, actor: str, recipient: str | None) -> list[Row]:
    of = article(name, body, day=day)
    who = [participant(body, actor, name=actor)]
    if recipient:
        who.append(participant(body, recipient, name=recipient, side=PloverRole.RECIPIENT))
    return [of, mention(of, trigger, kind=kind, participants=tuple(who))]


def details(rows: list[Row], deadline: date | None) -> CommitmentDetails:
    (made,) = (row for row in rows if isinstance(row, Mention))
    return CommitmentDetails(
        mention_id=made.mention_id,
        published_on=made.published_on,
        form="pledge",
        content=None,
        amount=None,
        amount_bound=None,
        currency=None,
        unit=None,
        deadline_first=None,
        deadline=deadline,
        deadline_text=None,
        condition=None,
        beneficiary=None,
    )


PROMISE = told(
    "p", "Norland pledged to send hydrofoils to Ostia by March.", PLEDGED, "commitment", "pledged", "Norland", "Ostia"
)
FULFILS = told("f", "Norland delivered hydrofoils to Ostia.", LATER, "aid", "delivered", "Norland", "Ostia")
REPEATS = told(
    "r", "Norland renewed its offer of hydrofoils for Ostia.", LATER, "commitment", "offer", "Norland", "Ostia"
)
BREAKS = told("b", "Norland broke its word on hydrofoils for Ostia.", LATER, "rejection", "broke", "Norland", "Ostia")
OTHERS = told("o", "Sudland delivered hydrofoils to Ostia.", LATER, "aid", "delivered", "Sudland", "Ostia")
THIRD = told(
    "t",
    "Norland again promised Sudland hydrofoils and pontoons.",
    LATER,
    "commitment",
    "promised",
    "Norland",
    "Sudland",
)
MET = told("m", "Norland met Ostia on hydrofoils.", LATER, "meeting", "met", "Norland", "Ostia")
ELSE = told("e", "Norland delivered blankets to Ostia.", LATER, "aid", "delivered", "Norland", "Ostia")


@pytest.mark.parametrize(
    ("later", "state"),
    [
        pytest.param(FULFILS, "fulfilled", id="done"),
        pytest.param(BREAKS, "broken", id="not kept"),
        pytest.param(REPEATS, "overdue", id="only said again"),
        pytest.param(OTHERS, "overdue", id="done by somebody else"),
        pytest.param(ELSE, "overdue", id="something else done"),
        pytest.param(MET, "overdue", id="only talked of"),
    ],
)
@pytest.mark.parametrize("is_backfilled", [False, True], ids=["in order", "backfilled"])
def test_the_ledger_tells_what_became_of_a_promise(
    tmp_path: Path, later: list[Row], state: str, is_backfilled: bool
) -> None:
    batches = [Batch.of_rows("p", [*PROMISE, details(PROMISE, date(2025, 3, 31))]), Batch.of_rows("l", later)]
    for batch in reversed(batches) if is_backfilled else batches:
        Warehouse(tmp_path).publish(batch)
    with open_warehouse(tmp_path) as connection:
        query = "SELECT state, deadline FROM commitment_ledger WHERE deadline IS NOT NULL"
        assert connection.execute(query).fetchall() == [(state, date(2025, 3, 31))]


def test_the_same_promised_to_somebody_else_is_no_repetition(tmp_path: Path) -> None:
    promised = told(
        "p2", "Norland pledged hydrofoils and pontoons to Ostia.", PLEDGED, "commitment", "pledged", "Norland", "Ostia"
    )
    again = told(
        "p3", "Norland pledged Ostia hydrofoils and pontoons anew.", LATER, "commitment", "pledged", "Norland", "Ostia"
    )
    Warehouse(tmp_path).publish(Batch.of_rows("all", [*promised, *again, *THIRD]))
    with open_warehouse(tmp_path) as connection:
        query = "SELECT relation, article_id FROM follow_ups"
        assert connection.execute(query).fetchall() == [("reaffirmed", again[1].article_id)]


def test_a_follow_up_goes_with_the_article_that_told_it(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    warehouse.publish(Batch.of_rows("one", [*PROMISE, details(PROMISE, None), *FULFILS]))
    warehouse.publish(Batch.of_rows("two", [FULFILS[0]]))
    with open_warehouse(tmp_path) as connection:
        assert connection.execute("SELECT state FROM commitment_ledger").fetchall() == [("open",)]


def designation(name: str, day: date, action: str) -> list[Row]:
    body = f"Norland acted on the Kestrel Group, number {name}."
    of = article(name, body, day=day)
    who = (
        participant(body, "Norland", name="Norland"),
        participant(body, "Kestrel Group", name="Kestrel Group", side=PloverRole.RECIPIENT),
    )
    acted = mention(of, "acted", kind="designation", participants=who)
    more = DesignationDetails(
        mention_id=acted.mention_id,
        published_on=day,
        action=action,
        list_name="entity list",
        list_text=None,
        list_keeper=None,
        measures=(),
        authority="Norland",
        legal_basis=None,
        reason=None,
    )
    return [of, acted, more]


def test_a_listing_runs_from_its_designation_to_its_delisting(tmp_path: Path) -> None:
    acts = (("designate", date(2024, 1, 8)), ("renew", date(2024, 7, 8)), ("delist", date(2025, 2, 3)))
    rows = [row for number, (action, day) in enumerate(acts) for row in designation(str(number), day, action)]
    Warehouse(tmp_path).publish(Batch.of_rows("run", rows))
    with open_warehouse(tmp_path) as connection:
        query = "SELECT designee, list, listed_on, renewal_count, delisted_on, state FROM designation_ledger"
        assert connection.execute(query).fetchall() == [
            ("Kestrel Group", "entity list", date(2024, 1, 8), 1, date(2025, 2, 3), "delisted")
        ]
