import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from flows.command import app
from flows.health import artifact_rows, asked_now, bounds, verdict_line
from flows.settings import Settings
from tests.warehouse.rows import run_row
from warehouse.health import failed
from warehouse.store import Batch, Warehouse


def health(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["health", *arguments])


def with_last_night(root: Path, hours: float) -> str:
    """Fill a warehouse with one nightly run that ended so many hours ago; return its folder."""
    ended = datetime.now(UTC) - timedelta(hours=hours)
    night = run_row("n").model_copy(update={"flow": "nightly", "started_at": ended, "ended_at": ended})
    Warehouse(root).publish(Batch.of_rows("n", [night]))
    return str(root)


def test_a_warehouse_with_nothing_in_it_is_no_alarm(tmp_path: Path) -> None:
    result = health("-w", str(tmp_path / "none"))
    assert (result.exit_code, result.stdout) == (0, f"{tmp_path / 'none'} holds nothing yet.\n")


def test_a_first_night_is_no_alarm(tmp_path: Path) -> None:
    result = health("-w", with_last_night(tmp_path / "w", 1))
    assert result.exit_code == 0
    assert "Checks: 1 passed, 4 with nothing to compare yet" in result.stdout


def test_a_night_that_did_not_run_exits_with_4(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = with_last_night(tmp_path / "w", 40)
    result = health("-w", root)
    assert result.exit_code == 4
    assert "BAD  fresh_files" in result.stdout
    monkeypatch.setenv("DRAGOMAN_HEALTH_QUIET_HOURS", "48")
    assert health("-w", root).exit_code == 0


def test_other_programs_read_the_checks_as_json(tmp_path: Path) -> None:
    result = health("--json", "-w", with_last_night(tmp_path / "w", 40))
    (bad,) = [row for row in json.loads(result.stdout) if row["verdict"] == "failed"]
    assert (bad["name"], bad["severity"], bad["at_most"]) == ("fresh_files", "warning", 36)


def test_an_unknown_time_zone_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRAGOMAN_TIMEZONE", "Mars/Olympus")
    assert health("-w", str(tmp_path / "none")).exit_code == 2


def test_what_failed_comes_first_in_prefects_table(tmp_path: Path) -> None:
    settings = Settings(warehouse=Path(with_last_night(tmp_path / "w", 40)))
    checks = Warehouse(settings.warehouse).health(asked_now(settings))
    assert [row["verdict"] for row in artifact_rows(checks)] == ["failed", *["unknown"] * 4]
    assert bounds(failed(checks)[0]) == "at most 36"
    assert verdict_line(checks) == "1 failed, 4 with nothing to compare yet"
