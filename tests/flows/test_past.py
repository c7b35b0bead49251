"""Commands about older states, on a warehouse of two runs."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows.command import app
from tests.warehouse.rows import article, mention, run_row
from warehouse.store import Batch, Warehouse

TOLD = article("a", "Ann met Bo.")


def dragoman(*arguments: str, code: int = 0) -> str:
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == code, result.output
    return result.stderr if code else result.stdout


@pytest.fixture(autouse=True)
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "warehouse"
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DRAGOMAN_WAREHOUSE", str(root))
    Warehouse(root).publish(Batch.of_rows("one", [TOLD, run_row("one")]))
    Warehouse(root).publish(Batch.of_rows("two", [TOLD, mention(TOLD, "met"), run_row("two")]))
    return root


def mentions(*options: str) -> int:
    rows = json.loads(dragoman("sql", *options, "SELECT count(*) AS n FROM mentions", "-f", "json"))
    return int(rows["n"])


def test_releases_are_listed_the_newest_first() -> None:
    newest, oldest = map(json.loads, dragoman("releases", "-f", "json").splitlines())
    assert (newest["release"], newest["run"], newest["articles"], newest["mentions"]) == (2, "two", 1, 1)
    assert oldest["release"] == 1


def test_an_older_state_answers_questions() -> None:
    assert (mentions(), mentions("--as-of", "1"), mentions("--as-of", "one")) == (1, 0, 0)
    assert "no release is called '7'" in dragoman("sql", "--as-of", "7", "SELECT 1", code=1)


def test_the_difference_is_told_by_kind_and_row_by_row() -> None:
    by_kind = json.loads(dragoman("diff", "--from", "1", "-f", "json"))
    assert by_kind == {"kind": "meeting", "before": 0, "after": 1, "gained": 1, "lost": 0, "changed": 0}
    row = json.loads(dragoman("diff", "--from", "2", "--to", "1", "--rows", "-f", "json"))
    assert (row["change"], row["trigger"], row["sentence"]) == ("lost", "met", "Ann met Bo.")
    assert dragoman("diff", "--from", "1", "--kind", "attack", "-f", "json") == ""


def test_the_last_run_is_undone_and_that_too() -> None:
    dragoman("rollback", "--yes")
    assert mentions() == 0
    assert "Release 4 shows what release 2 did" in dragoman("rollback", "--to", "2", "--yes")
    assert mentions() == 1


def test_everything_is_undone_run_by_run(root: Path) -> None:
    Warehouse(root).maintain()
    for _ in range(2):
        dragoman("rollback", "--yes")
    assert json.loads(dragoman("sql", "SELECT count(*) AS n FROM articles", "-f", "json")) == {"n": 0}
    assert "shows no run that could be undone" in dragoman("rollback", "--yes", code=1)


def test_a_rollback_asks_somebody_and_does_nothing_twice() -> None:
    assert "nobody is there to confirm it; add --yes" in dragoman("rollback", code=2)
    assert "release 2 is what is shown already" in dragoman("rollback", "--to", "2", code=2)
    assert mentions() == 1


def test_maintenance_ends_the_time_in_which_older_states_can_be_asked() -> None:
    dragoman("maintain", "--retention-days", "0")
    assert "cannot be read any more" in dragoman("sql", "--as-of", "1", "SELECT 1", code=1)


def test_only_checks_of_what_is_plausible_can_be_accepted(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ann met Bo.")
    said = dragoman("run", str(tmp_path / "a.txt"), "--accept", "evidence", code=1)
    assert "evidence: no check that can be accepted; these can: articles_from_the_future" in said
