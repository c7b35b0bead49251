"""Checks: queries for rows that should not exist; any row stops the release."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import files
from importlib.resources.abc import Traversable

import duckdb
import pyarrow as pa

from schemas import TABLES, CheckRow, Details, Passage, Row, arrow_schema
from schemas.enums import Severity, Verdict
from warehouse.errors import CheckError, WarehouseError
from warehouse.vocabulary import closed_columns
from warehouse.volumes import SCHEMA as VOLUMES

SHOWN_ROWS = 5
CODES = pa.schema([("what", pa.string()), ("value", pa.string())])


@dataclass(frozen=True)
class Check:
    """A query for rows that should not exist."""

    name: str
    query: str

    purpose: str = ""
    """What holds where it finds nothing; empty where the name says it."""

    is_plausibility: bool = False
    """Whether what it finds is only unlikely, so that a person may accept it."""


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
    """Return all checks: those that follow from the schemas, then those written in `warehouse/checks/`."""
    folder = files("warehouse").joinpath("checks")
    return (
        *(check for row in TABLES for check in _of_table(row)),
        *_written(folder, is_plausibility=False),
        *_written(folder.joinpath("plausible"), is_plausibility=True),
    )


def _written(folder: Traversable, *, is_plausibility: bool) -> Iterator[Check]:
    for file in sorted((f for f in folder.iterdir() if f.name.endswith(".sql")), key=lambda f: f.name):
        query = file.read_text(encoding="utf-8")
        purpose = query.split("\n", 1)[0].removeprefix("--").strip()
        yield Check(file.name.removesuffix(".sql"), query, purpose, is_plausibility)


def plausibility_checks(names: Collection[str]) -> frozenset[str]:
    """Return the names of checks whose findings shall be accepted; raises WarehouseError for others."""
    known = sorted(check.name for check in list_checks() if check.is_plausibility)
    if odd := sorted(set(names) - set(known)):
        raise WarehouseError(f"{', '.join(odd)}: no check that can be accepted; these can: {', '.join(known)}")
    return frozenset(names)


def run_checks(
    connection: duckdb.DuckDBPyConnection,
    *,
    volumes: pa.Table | None = None,
    codes: Mapping[str, Collection[str]] | None = None,
    accepted: Collection[str] = (),
) -> frozenset[str]:
    """Raise CheckError with the first rows of every check that finds any; tables are relations by name.

    `volumes` compares runs, see `compare_volumes`; `codes` are the codes that the coder knows; findings of
    accepted checks are let pass, and their names returned.
    """
    connection.register("volumes", VOLUMES.empty_table() if volumes is None else volumes)
    known = [(what, value) for what, values in (codes or {}).items() for value in values]
    connection.register(
        "codes", pa.table({"what": [w for w, _ in known], "value": [v for _, v in known]}, schema=CODES)
    )
    found, passed, remedy = [], set(), ""
    for check in list_checks():
        cursor = connection.execute(check.query)
        rows = cursor.fetchmany(SHOWN_ROWS + 1)
        if rows and check.name in accepted:
            passed.add(check.name)
        elif rows:
            names = [str(column[0]) for column in cursor.description or ()]
            found.append(_told(check, names, rows))
            if check.is_plausibility:
                remedy += f"\nif {check.name} finds what is right, publish it with --accept {check.name}"
    if found:
        raise CheckError("rows that should not exist, nothing was published:\n" + "\n".join(found) + remedy)
    return frozenset(passed)


def blocking_rows(run_id: str, accepted: Collection[str], now: datetime) -> list[CheckRow]:
    """Return what `checks` says of a run that the checks let pass: one row for all of structure, one for each other."""
    every = list_checks()
    structure = [check for check in every if not check.is_plausibility]
    told = [("structure", f"{len(structure)} checks of keys, references, offsets and values", Verdict.PASSED)]
    for check in every:
        if check.is_plausibility:
            verdict = Verdict.ACCEPTED if check.name in accepted else Verdict.PASSED
            told.append((check.name, check.purpose.removesuffix("."), verdict))
    return [
        CheckRow(
            run_id=run_id,
            name=name,
            subject="all",
            severity=Severity.BLOCKING,
            verdict=verdict,
            value=None,
            at_least=None,
            at_most=None,
            compared=0,
            message=message,
            checked_at=now,
        )
        for name, message, verdict in told
    ]


def _told(check: Check, names: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    shown = [", ".join(f"{n}={v!r}" for n, v in zip(names, row, strict=True)) for row in rows[:SHOWN_ROWS]]
    more = " ..." if len(rows) > SHOWN_ROWS else ""
    purpose = f" ({check.purpose.removesuffix('.')})" if check.purpose else ""
    return f"{check.name}: {'; '.join(shown)}{more}{purpose}"
