"""A run that states a kind far less or more often than the runs before it is not published."""

from pathlib import Path

import pytest

from schemas import Row
from tests.warehouse.rows import article, mention
from warehouse.errors import CheckError
from warehouse.ledger import write_ledger
from warehouse.release import LedgerRow
from warehouse.store import Batch, Warehouse
from warehouse.volumes import compare_volumes

ARTICLES = 60


def run(name: str, meetings: int, attacks: int = 0) -> Batch:
    rows: list[Row] = []
    for n in range(ARTICLES):
        told = article(f"{name}-{n}", "Ann met Bo.")
        rows += [told, *([mention(told, "met")] if n < meetings else [])]
        rows += [mention(told, "Ann", kind="attack")] if n < attacks else []
    return Batch.of_rows(name, rows)


def with_past(root: Path, meetings: int, runs: int) -> Warehouse:
    """Return a warehouse whose ledger tells of earlier runs, alike but for a few mentions."""
    warehouse = Warehouse(root)
    warehouse.publish(run("first", meetings))
    with write_ledger(root / "ledger.sqlite", None) as ledger:
        heads = ledger.releases()[-1].versions
        for n in range(1, runs):
            ledger.record(f"past {n}", "", heads, counts={"articles": ARTICLES, "meeting": meetings - n % 3})
    return warehouse


@pytest.mark.parametrize(("past", "now"), [(60, 2), (8, 60)], ids=["far fewer", "far more"])
def test_a_kind_far_from_the_last_runs_stops_the_release_and_can_be_accepted(
    tmp_path: Path, past: int, now: int
) -> None:
    warehouse = with_past(tmp_path, past, 10)
    with pytest.raises(
        CheckError, match=f"kind_volumes: kind='meeting', mentions={now}, articles=60, at_least="
    ) as error:
        warehouse.publish(run("odd", now))
    assert "publish it with --accept kind_volumes" in str(error.value)
    assert warehouse.verify().last_release == 10
    assert Warehouse(tmp_path, accepted=["kind_volumes"]).publish(run("odd", now)).changed


@pytest.mark.parametrize(
    ("past", "now", "runs"), [(60, 2, 9), (60, 29, 10), (8, 30, 10)], ids=["short past", "half", "thrice"]
)
def test_what_is_within_bounds_or_cannot_be_told_passes(tmp_path: Path, past: int, now: int, runs: int) -> None:
    assert with_past(tmp_path, past, runs).publish(run("usual", now)).changed


def release(number: int, run_id: str, **counts: int) -> LedgerRow:
    return LedgerRow(number, run_id, "", {}, "", counts, None, is_expired=False)


def test_a_run_that_publishes_in_parts_is_compared_as_a_whole() -> None:
    newest_first = [
        release(4, "now", articles=30, meeting=3),
        release(3, "maintain"),
        release(2, "past", articles=10, meeting=1),
        release(1, "past", articles=40, attack=2),
        release(0, "tiny", articles=19, meeting=19),
    ]
    found = compare_volumes(newest_first, "now", {"articles": 20, "attack": 5}).to_pylist()
    assert [(r["run_id"], r["kind"], r["articles"], r["mentions"]) for r in found] == [
        ("now", "attack", 50, 5),
        ("now", "meeting", 50, 3),
        ("past", "attack", 50, 2),
        ("past", "meeting", 50, 1),
    ]
    assert [r["is_new"] for r in found] == [True, True, False, False]


def test_only_the_last_thirty_runs_count() -> None:
    past = [release(40 - n, f"run {n}", articles=50, meeting=n) for n in range(40)]
    found = compare_volumes(past, "now", {"articles": 50}).to_pylist()
    assert [r["mentions"] for r in found if not r["is_new"]] == list(range(30))
