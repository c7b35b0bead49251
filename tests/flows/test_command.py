import json
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from typer.testing import CliRunner

from flows.command import app
from flows.landing import landed_files
from schemas import FileRow
from tests.flows.rows import article
from warehouse.store import Batch, Warehouse

HEAVY = ("prefect", "spacy", "duckdb", "deltalake", "pyarrow")


def dragoman(*arguments: str, code: int = 0, stdin: str | None = None) -> str:
    """Run the command and return what it printed; without errors on standard output alone."""
    result = CliRunner().invoke(app, arguments, input=stdin)
    assert result.exit_code == code, result.output
    return result.stderr if code else result.stdout


def one_line(text: str) -> str:
    (line,) = text.splitlines()
    return line


@pytest.fixture(autouse=True)
def in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse with two articles."""
    root = tmp_path_factory.mktemp("stored") / "warehouse"
    rows = [article("0" * 16, body="It's, as it were, told."), article("1" * 16)]
    Warehouse(root).publish(Batch.of_rows("run", rows))
    return root


def test_help_needs_no_heavy_package() -> None:
    probe = f"import sys, flows.command; print(sorted(set({HEAVY}) & sys.modules.keys()))"
    found = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert found.stdout == "[]\n"


@pytest.mark.parametrize("command", [c.name or c.callback.__name__ for c in app.registered_commands if c.callback])
def test_every_command_shows_an_example(command: str) -> None:
    assert f"dragoman {command}" in dragoman(command, "--help")


def test_the_version_is_told() -> None:
    assert dragoman("--version").startswith("dragoman ")


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        pytest.param(["run", "nowhere"], "nowhere does not exist", id="a path that is not there"),
        pytest.param(["nightly"], "landing does not exist", id="no landing folder"),
        pytest.param(["backfill", "--from", "2025-11-02", "--to", "2025-11-01"], "swap them", id="days reversed"),
        pytest.param(["tables", "evnts"], "there is no evnts", id="an unknown table"),
        pytest.param(["sql", "SELECT 1", "-f", "parquet"], "add -o", id="Parquet to the terminal"),
        pytest.param(["sql", "SELECT 1", "-o", "x.doc"], "which format", id="an unknown ending"),
        pytest.param(["code", "nowhere.jsonl", "-o", "out.jsonl"], "is not a file", id="no input"),
        pytest.param(["serve", "--landing", "."], "is not known", id="an unknown time zone"),
    ],
)
def test_what_was_asked_wrongly_is_told_in_one_line(
    arguments: list[str], problem: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DRAGOMAN_TIMEZONE", "Mars/Olympus")
    assert problem in one_line(dragoman(*arguments, code=2))


def test_an_empty_folder_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "landing").mkdir()
    assert one_line(dragoman("nightly")) == "No files in landing."


def test_a_second_run_over_known_files_starts_nothing(stored: Path, tmp_path: Path) -> None:
    landing = tmp_path / "landing"
    landing.mkdir()
    (landing / "a.txt").write_text("text")
    (file,) = landed_files([landing])
    row = FileRow(
        path=file.path,
        fingerprint=file.fingerprint,
        size=4,
        format="text",
        article_count=1,
        rejection_count=0,
        read_at=datetime(2025, 11, 24, tzinfo=UTC),
        run_id="run",
    )
    Warehouse(stored).publish(Batch.of_rows("run 2", [row]))
    told = dragoman("nightly", "--warehouse", str(stored))
    assert one_line(told) == "Nothing new: all 1 files in landing were read before."


def test_without_a_warehouse_the_remedy_is_told() -> None:
    assert "dragoman run PATH" in one_line(dragoman("sql", "SELECT 1", code=1))


class TestSql:
    @pytest.fixture(autouse=True)
    def in_the_stored_warehouse(self, stored: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DRAGOMAN_WAREHOUSE", str(stored))

    def test_rows_come_as_a_table(self) -> None:
        shown = dragoman("sql", "SELECT article_id, published_on FROM articles ORDER BY 1")
        assert "0000000000000000   2025-11-24" in shown
        assert "2 rows" in shown

    def test_what_is_too_wide_for_a_table_comes_as_records(self) -> None:
        shown = dragoman("sql", "SELECT * FROM base.articles")
        assert "row 2" in shown
        assert max(map(len, shown.splitlines())) <= 110

    def test_more_rows_than_shown_are_counted(self) -> None:
        assert "1 row of 2" in dragoman("sql", "SELECT 1 AS n FROM articles", "--rows", "1")

    def test_csv_quotes_what_must_be_quoted(self) -> None:
        query = "SELECT body, [1, 2] AS list FROM base.articles ORDER BY article_id LIMIT 1"
        assert dragoman("sql", query, "-f", "csv") == 'body,list\n"It\'s, as it were, told.","[1, 2]"\n'

    def test_json_is_one_object_a_line(self) -> None:
        lines = dragoman("sql", "SELECT published_on, 1 AS n FROM base.articles", "-f", "json").splitlines()
        assert [json.loads(line) for line in lines] == [{"published_on": "2025-11-24", "n": 1}] * 2

    def test_parquet_keeps_types(self) -> None:
        dragoman("sql", "SELECT published_on FROM base.articles", "-o", "out.parquet")
        assert pq.read_table("out.parquet").to_pylist()[0] == {"published_on": date(2025, 11, 24)}

    def test_the_query_may_come_from_standard_input(self) -> None:
        assert "42" in dragoman("sql", stdin="SELECT 42 AS answer")

    @pytest.mark.parametrize(
        ("query", "problem"),
        [
            ("SELEC 1", "syntax error"),
            ("SELECT * FROM evnts", "evnts"),
            ("DROP VIEW articles", "read-only"),
            (" ;", "empty"),
        ],
    )
    def test_a_refused_query_is_one_line(self, query: str, problem: str) -> None:
        assert problem in one_line(dragoman("sql", query, code=1))


def test_the_dictionary_tells_what_a_column_holds() -> None:
    assert "The word or words that name the event." in dragoman("tables", "mentions")


class TestOntology:
    def test_all_of_it_is_shown_with_kinds_and_contexts(self) -> None:
        shown = dragoman("tables", "--ontology")
        for words in ("SANCTION", "martial-law", "designation", "Express intent to cooperate", "terrorism"):
            assert words in shown
        assert max(map(len, shown.splitlines())) <= 110

    @pytest.mark.parametrize(
        ("name", "words"),
        [
            pytest.param("SANCTION", ("Quad class 4, score -6.", "discontinue", "1621"), id="a type"),
            pytest.param("sanction", ("Roles: sender, target.", "163"), id="a kind"),
            pytest.param("16", ("Halt mediation", "threatened", "GDELT's table swaps"), id="a root"),
            pytest.param("1952", ("Employ remotely piloted aerial munitions", "(-10)"), id="a code without a value"),
            pytest.param("terrorism", ("Told by:", "suicide bombing"), id="a context"),
        ],
    )
    def test_one_entry_shows_what_belongs_to_it(self, name: str, words: tuple[str, ...]) -> None:
        shown = dragoman("tables", "--ontology", name)
        for word in words:
            assert word in shown

    def test_it_comes_as_rows_too(self) -> None:
        (line,) = dragoman("tables", "--ontology", "1622", "-f", "json").splitlines()
        assert json.loads(line)["contexts"] == ["military"]
        lines = dragoman("tables", "--ontology", "20", "-f", "csv").splitlines()
        assert lines[0].startswith("scheme,code,parent,name")
        assert len(lines) == 9

    @pytest.mark.parametrize(
        ("arguments", "problem"),
        [
            (("--ontology", "161x"), "there is no 161x"),
            (("--ontology", "-f", "parquet"), "as csv or as json"),
            (("-f", "csv"), "goes with --ontology"),
        ],
    )
    def test_what_it_cannot_show_is_told_in_one_line(self, arguments: tuple[str, ...], problem: str) -> None:
        assert problem in one_line(dragoman("tables", *arguments, code=2))


def test_formats_lists_the_readers() -> None:
    assert ".jsonl" in dragoman("formats")


def test_maintaining_an_empty_warehouse_is_no_failure() -> None:
    assert "holds nothing yet" in dragoman("maintain")
