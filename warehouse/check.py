"""Checks: queries for rows that should not exist; any row stops the release."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files

import duckdb

from schemas import TABLES, Details, Passage, Row, arrow_schema
from warehouse.errors import CheckError
from warehouse.vocabulary import closed_columns

SHOWN_ROWS = 5


@dataclass(frozen=True)
class Check:
    """A query for rows that should not exist."""

    name: str
    query: str


def _of_table(row: type[Row]) -> Iterator[Check]:
    """Yield what the declaration of a table promises: one row per key, no gaps, known values."""
    key = ", ".join(row.key)
    repeated = f"SELECT {key}, count(*) AS rows FROM {row.table} GROUP BY {key} HAVING count(*) > 1"
    yield Check(f"{row.table}_repeated_key", repeated)
    required = " OR ".join(f"{f.name} IS NULL" for f in arrow_schema(row) if not f.nullable)
    yield Check(f"{row.table}_missing_value", f"SELECT {key} FROM {row.table} WHERE {required}")
    for column in closed_columns(row):
        unknown = f"SELECT {key}, value FROM ({column.query}) WHERE value NOT IN {column.allowed}"
        yield Check(f"{row.table}_unknown_{column.name}", unknown)
    if issubclass(row, Details):
        stray = f"""
            SELECT d.mention_id FROM {row.table} AS d LEFT JOIN mentions AS m USING (mention_id)
            WHERE m.mention_id IS NULL OR m.published_on IS DISTINCT FROM d.published_on
        """
        yield Check(f"{row.table}_without_mention", stray)
    if issubclass(row, Passage):
        stray = f"""
            SELECT p.article_id, p.start, p.text, substring(a.body, p.start + 1, p.stop - p.start) AS found
            FROM {row.table} AS p LEFT JOIN articles AS a USING (article_id)
            WHERE a.article_id IS NULL OR a.published_on IS DISTINCT FROM p.published_on
                OR p.start < 0 OR p.stop <= p.start OR found IS DISTINCT FROM p.text
        """
        yield Check(f"{row.table}_not_in_article", stray)


def list_checks() -> tuple[Check, ...]:
    """Return all checks: those that follow from the schemas, then those of `warehouse/checks/`."""
    folder = files("warehouse").joinpath("checks")
    written = sorted((f for f in folder.iterdir() if f.name.endswith(".sql")), key=lambda f: f.name)
    return (
        *(check for row in TABLES for check in _of_table(row)),
        *(Check(f.name.removesuffix(".sql"), f.read_text(encoding="utf-8")) for f in written),
    )


def run_checks(connection: duckdb.DuckDBPyConnection) -> None:
    """Raise CheckError with the first rows of every check that finds any; tables are relations by name."""
    found = []
    for check in list_checks():
        cursor = connection.execute(check.query)
        if rows := cursor.fetchmany(SHOWN_ROWS + 1):
            names = [str(column[0]) for column in cursor.description or ()]
            shown = [", ".join(f"{n}={v!r}" for n, v in zip(names, row, strict=True)) for row in rows]
            more = " ..." if len(rows) > SHOWN_ROWS else ""
            found.append(f"{check.name}: " + "; ".join(shown[:SHOWN_ROWS]) + more)
    if found:
        raise CheckError("rows that should not exist, nothing was published:\n" + "\n".join(found))
