"""Whatever a warehouse keeps of its checks is shown, and nothing where it keeps none."""

from datetime import UTC, datetime

import duckdb
import pytest

from flows.report.words import value_in_words
from warehouse.report.reading import read_checks
from warehouse.report.rows import Checks


def kept(table: str | None) -> Checks:
    connection = duckdb.connect()
    connection.execute("CREATE SCHEMA base; CREATE TEMP TABLE scope_runs AS SELECT 'mine' AS run_id")
    if table:
        connection.execute(f"CREATE VIEW base.checks AS {table}")
    return read_checks(connection)


def test_a_warehouse_without_checks_has_none_to_show() -> None:
    assert kept(None) == Checks((), ())


def test_all_columns_of_the_runs_checks_are_read_the_run_last() -> None:
    rows = "SELECT * FROM (VALUES ('mine', 'volume', 1.5), ('other', 'volume', 9.0)) AS v(run_id, name, value)"
    assert kept(rows) == Checks(("name", "value", "run_id"), (("volume", 1.5, "mine"),))


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, ""),
        (1234, "1,234"),
        (0.5, "0.5"),
        (True, "True"),
        ("failed", "failed"),
        (datetime(2025, 11, 24, 2, 30, tzinfo=UTC), "24 Nov 2025, 02:30 UTC"),
    ],
)
def test_a_value_of_any_column_is_written(value: object, words: str) -> None:
    assert value_in_words(value) == words
