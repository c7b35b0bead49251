"""Health: whether news arrives, and looks, as in the nights before; what is found is told and stops nothing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from importlib.resources import files

import duckdb
import pyarrow as pa

from schemas import CheckRow
from schemas.enums import Severity, Verdict

TABLES = ("articles", "runs")
"""What the health checks read."""

DAYS = 89
"""Days before today that they look at, at most; with the longest delay of articles that may be asked for."""

NOTHING = "nothing to compare yet"


@dataclass(frozen=True, kw_only=True)
class Asked:
    """When health is looked at, and what still passes."""

    now: datetime
    today: date
    """Day of `now` in the time zone of the news."""
    quiet_hours: float
    """Hours without a new file that pass."""
    lag_days: int
    """Days after which the articles of a day are all there."""
    quiet_days: int
    """Days without an article of a regular publisher that pass."""
    deviations: float
    """Robust standard deviations from the median of the last runs that pass."""

    @property
    def months(self) -> frozenset[str]:
        """Months of the articles that are looked at."""
        return frozenset(f"{self.today - timedelta(days):%Y-%m}" for days in range(DAYS + 1))


@dataclass(frozen=True)
class HealthCheck:
    """A query that measures something beside the bounds that the past gives it."""

    name: str
    query: str
    purpose: str
    """What holds where it passes; what to look at where it does not."""


@cache
def list_health_checks() -> tuple[HealthCheck, ...]:
    """Return all health checks; each is one file of `warehouse/health/`."""
    folder = files("warehouse").joinpath("health")
    found = sorted((file for file in folder.iterdir() if file.name.endswith(".sql")), key=lambda file: file.name)
    texts = {file.name.removesuffix(".sql"): file.read_text(encoding="utf-8") for file in found}
    return tuple(
        HealthCheck(name, query, query.split("\n", 1)[0].removeprefix("--").strip()) for name, query in texts.items()
    )


def check_health(connection: duckdb.DuckDBPyConnection, run_id: str, asked: Asked) -> list[CheckRow]:
    """Return what every health check says; the connection shows `articles` and `runs` as relations."""
    connection.register("asked", _relation(asked))
    return [row for check in list_health_checks() for row in _rows(connection, check, run_id, asked.now)]


def failed(rows: Sequence[CheckRow]) -> list[CheckRow]:
    """Return the rows of checks that failed."""
    return [row for row in rows if row.verdict is Verdict.FAILED]


def _relation(asked: Asked) -> pa.Table:
    row = {
        "now": asked.now,
        "today": asked.today,
        "quiet_hours": float(asked.quiet_hours),
        "lag_days": asked.lag_days,
        "quiet_days": asked.quiet_days,
        "deviations": float(asked.deviations),
    }
    types = (pa.timestamp("us", tz="UTC"), pa.date32(), pa.float64(), pa.int32(), pa.int32(), pa.float64())
    return pa.Table.from_pylist([row], schema=pa.schema(list(zip(row, types, strict=True))))


def _rows(connection: duckdb.DuckDBPyConnection, check: HealthCheck, run_id: str, now: datetime) -> Iterator[CheckRow]:
    found = connection.execute(check.query).fetchall()
    for subject, value, at_least, at_most, compared, text in found or [("all", None, None, None, 0, None)]:
        verdict = _verdict(value, at_least, at_most)
        yield CheckRow(
            run_id=run_id,
            name=check.name,
            subject=subject,
            severity=Severity.WARNING,
            verdict=verdict,
            value=value,
            at_least=at_least,
            at_most=at_most,
            compared=compared,
            message=_message(check, verdict, text),
            checked_at=now,
        )


def _verdict(value: float | None, at_least: float | None, at_most: float | None) -> Verdict:
    if value is None or (at_least is None and at_most is None):
        return Verdict.UNKNOWN
    is_within = (at_least is None or value >= at_least) and (at_most is None or value <= at_most)
    return Verdict.PASSED if is_within else Verdict.FAILED


def _message(check: HealthCheck, verdict: Verdict, found: str | None) -> str:
    if found is None or verdict is Verdict.UNKNOWN:
        return f"{found}; {NOTHING}" if found else NOTHING
    remedy = check.purpose.partition("; ")[2].removesuffix(".")
    return f"{found}; {remedy}" if verdict is Verdict.FAILED else found
