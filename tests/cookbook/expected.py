"""Expected rows of the cookbook: `python -m tests.cookbook.expected` writes them anew after the coder changed."""

import csv
import io
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb

from extractors.coder import Coder
from tests.cookbook.week import build_week
from warehouse.cookbook import Recipe, list_recipes
from warehouse.query import open_warehouse

FOLDER = Path(__file__).parent / "expected"


def expected_file(recipe: Recipe) -> Path:
    return FOLDER / f"{recipe.name}.csv"


def rows_as_csv(connection: duckdb.DuckDBPyConnection, recipe: Recipe) -> str:
    """Return what a recipe answers, as CSV with a header."""
    cursor = connection.execute(recipe.text)
    names = [str(column[0]) for column in cursor.description or ()]
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(names)
    writer.writerows(cursor.fetchall())
    return stream.getvalue()


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        build_week(Path(folder), Coder())
        with open_warehouse(Path(folder)) as connection:
            for recipe in list_recipes():
                expected_file(recipe).write_text(rows_as_csv(connection, recipe), encoding="utf-8")


if __name__ == "__main__":
    main()
