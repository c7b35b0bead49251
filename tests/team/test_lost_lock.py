"""Writers whose connection to the database ends while they write, and with it their lock."""

import time

import pytest

from schemas import Run, to_arrow
from tests.team.batches import batch
from tests.team.conftest import Team
from tests.team.test_team import run_seen, start_writer
from tests.warehouse.rows import run_row
from warehouse.bucket import folder_of
from warehouse.delta import DeltaTables, Replacement
from warehouse.errors import WarehouseError
from warehouse.ledger import ledger_of
from warehouse.postgres import PostgresLedger
from warehouse.query import open_warehouse
from warehouse.shape import conform
from warehouse.writing import Place

pytestmark = pytest.mark.slow


def place_of(team: Team) -> Place:
    root = folder_of(team.root)
    return Place(root, ledger_of(root, team.ledger), DeltaTables(root / "tables"), ())


def cut_connections(team: Team) -> int:
    """End the connection of whoever holds the writer's lock and return how many there were."""
    query = "SELECT count(pg_terminate_backend(pid)) FROM pg_locks WHERE locktype = 'advisory' AND granted"
    with PostgresLedger(team.ledger, team.root).session() as session:
        row = session.execute(query).fetchone()
    return int(row[0]) if row else 0


def write_run(place: Place, run_id: str) -> None:
    rows = conform(Run, to_arrow(Run, [run_row(run_id)]))
    place.tables.write(Run.table, Replacement(rows=rows, column="run_id", values=(run_id,)))


def test_what_a_writer_without_its_lock_still_writes_stops_the_next_and_is_undone(team: Team) -> None:
    team.warehouse().publish(batch("first"))
    late, following = place_of(team), place_of(team)
    with pytest.raises(WarehouseError, match="the ledger"), late.writing(None) as lost:
        assert cut_connections(team) == 1
        with following.writing(None):
            write_run(late, "late")
            write_run(following, "following")
            with pytest.raises(WarehouseError, match=r"a run that had lost its lock wrote to .*/runs meanwhile"):
                following.tables.check_alone()
        lost.check_lock()
    team.warehouse().publish(batch("last"))
    assert run_seen(team) == "last"
    with open_warehouse(team.root) as connection:
        assert connection.execute("SELECT count(*) FROM base.runs").fetchall() == [(0,)]
    team.warehouse().audit()


def test_a_writer_cut_off_while_it_writes_ends_with_a_message_and_the_next_goes_on(team: Team) -> None:
    with start_writer(team, "doomed", 0) as writer:
        assert writer.stdout
        told = writer.stdout.readline().strip()
        # A connection that has done its last work may be cut off without anybody noticing.
        while writer.poll() is None:
            cut_connections(team)
            time.sleep(0.2)
        out, err = writer.communicate()
    assert writer.returncode == 1
    assert f"WarehouseError: the ledger {team.ledger}" in err
    assert run_seen(team) >= [told, *out.split()][-1]
    team.warehouse().publish(batch("last"))
    assert run_seen(team) == "last"
    team.warehouse().audit()
    assert team.warehouse().verify().problems == ()
