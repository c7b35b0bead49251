"""Other programs than ours read the sample week: the DuckDB command, and engines that know Delta."""

import subprocess
import sys
from pathlib import Path

import polars
import pytest
from deltalake import DeltaTable

from extractors.coder import Coder
from tests.cookbook.week import build_week
from warehouse.cookbook import Recipe, list_recipes
from warehouse.query import open_warehouse
from warehouse.store import Warehouse


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory, coder: Coder) -> Path:
    root = tmp_path_factory.mktemp("week")
    build_week(root, coder)
    return root


def duckdb_command(week: Path, *commands: str) -> str:
    """Return what the DuckDB command answers on the published file, as CSV; the file is opened read-only."""
    program = Path(sys.executable).with_name("duckdb")
    asked = [part for command in commands for part in ("-c", command)]
    told = subprocess.run(
        [program, "-readonly", "-csv", week / "warehouse.duckdb", *asked], capture_output=True, text=True, check=True
    )
    assert told.stderr == ""
    return told.stdout


@pytest.mark.slow
@pytest.mark.parametrize("recipe", list_recipes(), ids=lambda recipe: recipe.name)
def test_the_duckdb_command_runs_every_recipe(week: Path, recipe: Recipe) -> None:
    with open_warehouse(week) as connection:
        rows = len(connection.execute(recipe.text).fetchall())
    counted = duckdb_command(week, f"SELECT count(*) AS rows FROM (\n{recipe.text}\n)")
    assert counted == f"rows\n{rows}\n"


def test_the_duckdb_command_takes_values_for_a_recipe(week: Path) -> None:
    (recipe,) = (recipe for recipe in list_recipes() if recipe.name == "pairs_by_month")
    told = duckdb_command(week, "SET VARIABLE country = 'PHL'", recipe.text)
    assert len(told.splitlines()) > 1
    assert all("PHL" in line for line in told.splitlines()[1:])


def test_polars_reads_the_tables_at_the_versions_of_the_release(week: Path) -> None:
    versions = Warehouse(week).verify()
    with open_warehouse(week) as connection:
        listed = connection.execute("SELECT table_name, version, folder FROM base.versions").fetchall()
        counts = {
            name: connection.execute(f"SELECT count(*) FROM base.{name}").fetchall()[0][0] for name, _, _ in listed
        }
    assert {name: version for name, version, _ in listed} == {t.name: t.released for t in versions.tables}
    for name, version, folder in listed:
        read = polars.scan_delta(folder, version=version).select(polars.len()).collect().item()
        assert read == counts[name] == DeltaTable(folder, version=version).to_pyarrow_dataset().count_rows()
