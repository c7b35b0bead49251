"""The command `report`, and the page that a nightly run may leave."""

from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from flows.command import app
from flows.pipeline import nightly
from flows.settings import Settings
from flows.tally import Tally
from tests.report.hostile import SECOND, build


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    build(tmp_path / "warehouse")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "warehouse"


def report(root: Path, *arguments: str) -> Result:
    return CliRunner().invoke(app, ["report", "-w", str(root), *arguments])


def test_the_page_is_named_after_the_run_and_the_person_is_told_where_it_is(root: Path, tmp_path: Path) -> None:
    result = report(root)
    assert result.exit_code == 0, result.output
    assert f"Written: dragoman-{SECOND}.html" in result.stderr
    assert (tmp_path / f"dragoman-{SECOND}.html").read_text().startswith("<!DOCTYPE html>")


def test_days_may_be_named_and_so_may_the_file(root: Path, tmp_path: Path) -> None:
    assert report(root, "--from", "2025-11-19", "--to", "2025-11-20").exit_code == 0
    assert (tmp_path / "dragoman-2025-11-19-to-2025-11-20.html").exists()
    assert report(root, "--from", "2025-11-19", "--out", "week.html").exit_code == 0
    assert (tmp_path / "week.html").exists()
    assert not list(tmp_path.glob(".*unfinished"))


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["--run", "nobody"], 1, SECOND),
        (["--from", "2024-01-01", "--to", "2024-01-02"], 1, "holds 2 articles from 2025-11-19 to 2025-11-20"),
        (["--from", "2025-11-20", "--to", "2025-11-19"], 2, "after"),
        (["--run", SECOND, "--to", "2025-11-20"], 2, "give one of both"),
        (["-o", "."], 2, "name a file in it"),
        (["-o", "nowhere/x.html"], 2, "make it first"),
    ],
    ids=["unknown run", "no article", "backwards", "both", "folder", "no folder"],
)
def test_what_cannot_be_told_is_answered_in_one_line(
    root: Path, tmp_path: Path, arguments: list[str], code: int, words: str
) -> None:
    result = report(root, *arguments)
    assert (result.exit_code, result.stderr.count("\n")) == (code, 1)
    assert words in result.stderr
    assert not list(tmp_path.glob("*.html"))


def test_no_warehouse_is_told_with_what_to_do(tmp_path: Path) -> None:
    result = report(tmp_path / "nothing")
    assert result.exit_code == 1
    assert "code some files first" in result.stderr


@pytest.mark.slow
@pytest.mark.usefixtures("server")
def test_a_night_may_leave_its_page_beside_the_tables_and_is_linked_to_it(tmp_path: Path, landing: Path) -> None:
    from prefect import get_client

    settings = Settings(warehouse=tmp_path / "warehouse", landing=landing, workers=1, nightly_report=True)
    tally = nightly(settings)
    assert isinstance(tally, Tally)
    (page,) = (tmp_path / "warehouse" / "reports").iterdir()
    assert tally.report == str(page)
    assert "Nightly run of" in page.read_text()
    with get_client(sync_client=True) as client:
        linked = [artifact.data for artifact in client.read_artifacts() if artifact.key == "dragoman-report"]
    assert any(page.as_uri() in str(data) for data in linked)
