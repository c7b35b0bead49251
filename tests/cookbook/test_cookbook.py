"""Every recipe answers its question on the sample week, with the rows that are stored for it."""

import re
from pathlib import Path

import duckdb
import pytest
from typer.testing import CliRunner

from extractors.coder import Coder
from flows.command import app
from tests.cookbook.expected import FOLDER, expected_file, rows_as_csv
from tests.cookbook.week import build_week
from warehouse.cookbook import Recipe, list_recipes, set_parameters
from warehouse.query import open_warehouse

RECIPES = list_recipes()
BY_NAME = {recipe.name: recipe for recipe in RECIPES}


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory, coder: Coder) -> Path:
    root = tmp_path_factory.mktemp("week")
    build_week(root, coder)
    return root


def dragoman(*arguments: str, code: int = 0) -> str:
    result = CliRunner().invoke(app, ["cookbook", *arguments])
    assert result.exit_code == code, result.output
    return result.stderr if code else result.stdout


def answers(root: Path, name: str, wanted: str, **values: str) -> set[object]:
    with open_warehouse(root) as connection:
        set_parameters(connection, BY_NAME[name], values)
        return {value for (value,) in connection.execute(f"SELECT {wanted} FROM (\n{BY_NAME[name].text}\n)").fetchall()}


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.name)
def test_a_recipe_gives_the_stored_rows(week: Path, recipe: Recipe) -> None:
    with open_warehouse(week) as connection:
        found = rows_as_csv(connection, recipe)
    stored = expected_file(recipe).read_text(encoding="utf-8")
    assert found == stored, "after a change of the coder: read the difference, then python -m tests.cookbook.expected"
    assert len(stored.splitlines()) > 1


def test_no_rows_are_stored_for_a_recipe_that_is_gone() -> None:
    assert {file.stem for file in FOLDER.iterdir()} == BY_NAME.keys()


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.name)
def test_a_recipe_asks_a_question_and_describes_what_it_takes(recipe: Recipe) -> None:
    assert recipe.question.endswith("?")
    assert set(re.findall(r"getvariable\('(\w+)'\)", recipe.text)) == recipe.parameters.keys()
    assert "ORDER BY" in recipe.text


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.name)
def test_a_recipe_runs_in_a_plain_client(week: Path, recipe: Recipe) -> None:
    with duckdb.connect(week / "warehouse.duckdb", read_only=True) as connection:
        connection.execute(recipe.text)
        assert connection.fetchone()


def test_values_narrow_the_answer(week: Path) -> None:
    assert answers(week, "pairs_by_month", "'PHL' IN (actor_country, recipient_country)", country="PHL") == {True}
    assert answers(week, "text_search", "published_on::VARCHAR", words=".", last="2025-11-18") == {
        "2025-11-17",
        "2025-11-18",
    }
    assert len(answers(week, "latest_designations", "sentence", count="2")) == 2
    assert answers(week, "changes_since", "count(*)") != answers(week, "changes_since", "count(*)", since="2025-11-01")


def test_a_value_is_only_a_value(week: Path) -> None:
    assert answers(week, "pairs_by_month", "actor_country", country="x') OR ('' = '") == set()
    with pytest.raises(KeyError), open_warehouse(week) as connection:
        set_parameters(connection, BY_NAME["one_event"], {"event = 1; SELECT": "1"})


class TestCommand:
    def test_it_lists_every_question(self) -> None:
        told = " ".join(dragoman().split())
        for recipe in RECIPES:
            assert recipe.name in told

    def test_it_answers_one(self, week: Path) -> None:
        told = dragoman("pairs_by_month", "country=PHL", "-w", str(week), "-f", "csv")
        assert told.startswith("month,actor_country")
        assert "PHL" in told
        assert "IRQ" not in told

    def test_it_shows_the_sql(self) -> None:
        assert dragoman("one_event", "--sql") == BY_NAME["one_event"].text

    @pytest.mark.parametrize(
        ("arguments", "problem"),
        [
            (("pairs",), "there is no recipe pairs; there are changes_since, "),
            (("one_event", "events=1"), "events=1: one_event takes event=VALUE"),
            (("one_event", "abc"), "abc: one_event takes event=VALUE"),
        ],
    )
    def test_what_was_asked_wrongly_is_told_in_one_line(self, arguments: tuple[str, ...], problem: str) -> None:
        (line,) = dragoman(*arguments, code=2).splitlines()
        assert problem in line

    def test_a_value_of_the_wrong_type_is_told_in_one_line(self, week: Path) -> None:
        (line,) = dragoman("pairs_by_month", "first=monday", "-w", str(week), code=1).splitlines()
        assert "monday" in line
