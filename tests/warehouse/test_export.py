"""A release as plain Parquet, as programs read it that know no Delta."""

import json
from datetime import date
from pathlib import Path

import duckdb
import polars
import pyarrow.dataset as ds
import pytest
from typer.testing import CliRunner

from flows.command import app
from schemas import TABLES
from tests.warehouse.rows import article, meeting_details, mention, run_row
from warehouse.query import open_warehouse
from warehouse.store import Batch, Warehouse


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("warehouse")
    for run, day in (("one", date(2025, 3, 31)), ("two", date(2025, 4, 1)), ("three", None)):
        told = article(run, "Ann met Bo.", day=day)
        met = mention(told, "met")
        Warehouse(root).publish(Batch.of_rows(run, [told, met, meeting_details(met), run_row(run)]))
    return root


def export(root: Path, *arguments: str, code: int = 0) -> str:
    result = CliRunner().invoke(app, ["export", "-w", str(root), *arguments])
    assert result.exit_code == code, result.output
    return result.stderr if code else result.stdout


def test_every_table_is_there_with_all_rows_and_columns_parted_by_month(root: Path, tmp_path: Path) -> None:
    folder = tmp_path / "made/for me"
    assert "Release 3 of" in export(root, "--parquet", str(folder))
    about = json.loads((folder / "release.json").read_text())
    with open_warehouse(root) as connection:
        for row in TABLES:
            stored = connection.sql(f"SELECT * FROM base.{row.table} ORDER BY ALL").to_arrow_table()
            copied = stored
            if stored.num_rows:
                columns = ", ".join(row.model_fields)
                files = f"read_parquet('{folder}/{row.table}/**/*.parquet', union_by_name = true)"
                copied = duckdb.sql(f"SELECT {columns} FROM {files} ORDER BY ALL").to_arrow_table()
            assert copied.to_pylist() == stored.to_pylist()
            assert about["rows"][row.table] == stored.num_rows
    months = {part.name for part in (folder / "articles").iterdir()}
    assert months == {"month=2025-03", "month=2025-04", "month=unknown"}


def test_arrow_and_polars_read_the_months(root: Path, tmp_path: Path) -> None:
    export(root, "--parquet", str(tmp_path / "copy"))
    articles = ds.dataset(tmp_path / "copy/articles", partitioning="hive")
    assert articles.to_table(filter=ds.field("month") == "2025-04")["title"].to_pylist() == ["Title of two"]
    mentions = polars.read_parquet(tmp_path / "copy/mentions", hive_partitioning=True)
    assert sorted(mentions["month"]) == ["2025-03", "2025-04", "unknown"]


def test_an_older_release_can_be_written(root: Path, tmp_path: Path) -> None:
    assert "Release 1 of" in export(root, "--parquet", str(tmp_path / "old"), "--as-of", "1")
    assert ds.dataset(tmp_path / "old/articles", partitioning="hive").count_rows() == 1


def test_a_folder_that_is_there_is_never_written_to(root: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    assert "exists already" in export(root, "--parquet", str(tmp_path), code=1)
    assert [file.name for file in tmp_path.iterdir()] == ["mine.txt"]
