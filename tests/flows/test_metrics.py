from datetime import UTC, datetime
from pathlib import Path

import pytest
from prometheus_client import Metric
from prometheus_client.parser import text_string_to_metric_families
from typer.testing import CliRunner

from flows.command import app
from tests.flows.rows import article
from tests.warehouse.rows import run_row
from warehouse.store import Batch, Warehouse


@pytest.fixture
def stored(tmp_path: Path) -> Path:
    """A warehouse with two articles and two runs."""
    started, ended = datetime(2025, 11, 24, 2, tzinfo=UTC), datetime(2025, 11, 24, 2, 5, tzinfo=UTC)
    nightly = run_row("n").model_copy(update={"flow": "nightly", "started_at": started, "ended_at": ended})
    odd = article("0" * 16).model_copy(update={"publisher": 'The "Old"\\Post'})
    rows = [odd, article("1" * 16), nightly, run_row("r").model_copy(update={"article_count": 3})]
    Warehouse(tmp_path / "warehouse").publish(Batch.of_rows("n", rows))
    return tmp_path / "warehouse"


def families(text: str) -> dict[str, Metric]:
    """Read the text as Prometheus would."""
    return {family.name: family for family in text_string_to_metric_families(text)}


def metrics(*arguments: str, code: int = 0) -> str:
    result = CliRunner().invoke(app, ["metrics", *arguments])
    assert result.exit_code == code, result.output
    return result.stderr if code else result.stdout


def values(family: Metric) -> dict[tuple[str, ...], float]:
    return {tuple(sample.labels.values()): sample.value for sample in family.samples}


def test_prometheus_reads_the_figures_of_releases_runs_and_checks(stored: Path) -> None:
    found = families(metrics("-w", str(stored)))
    assert all(family.documentation for family in found.values())
    assert {name: family.type for name, family in found.items() if family.type != "gauge"} == dict.fromkeys(
        ("dragoman_runs", *(f"dragoman_{what}s" for what in ("file", "article", "mention", "rejection", "word"))),
        "counter",
    )
    assert values(found["dragoman_release"]) == {(): 1}
    assert values(found["dragoman_rows"])["articles",] == 2
    assert values(found["dragoman_runs"]) == {("nightly", "completed"): 1, ("run", "completed"): 1}
    assert values(found["dragoman_articles"]) == {(): 4}
    assert values(found["dragoman_last_run_duration_seconds"]) == {("nightly",): 300, ("run",): 0}
    assert values(found["dragoman_last_run_end_timestamp_seconds"])["nightly",] == 1763949900
    assert values(found["dragoman_check_failed"])["fresh_files",] == 1


def test_an_empty_warehouse_has_no_release_and_no_failure(tmp_path: Path) -> None:
    found = families(metrics("-w", str(tmp_path / "none")))
    assert set(found) == {"dragoman_info", "dragoman_release"}
    assert values(found["dragoman_release"]) == {(): 0}


def test_the_file_is_replaced_as_a_whole_and_leaves_nothing_beside_it(stored: Path, tmp_path: Path) -> None:
    folder = tmp_path / "textfiles"
    folder.mkdir()
    target = folder / "dragoman.prom"
    target.write_text("old")
    assert metrics("-w", str(stored), "--out", str(target)) == ""
    assert families(target.read_text()).keys() >= {"dragoman_rows"}
    assert list(folder.iterdir()) == [target]


def test_a_folder_that_is_not_there_is_told(stored: Path, tmp_path: Path) -> None:
    assert "is no folder; make it first" in metrics("-w", str(stored), "--out", str(tmp_path / "a" / "b"), code=2)
