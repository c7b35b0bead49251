"""Reading what a report tells, all from one release."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import TypeVar

import duckdb

from warehouse.report.rows import (
    Checks,
    Count,
    Evidence,
    Figures,
    Listing,
    Mark,
    News,
    Outcome,
    Promise,
    Quad,
    RejectionCount,
    Released,
    RunLine,
    Spot,
    Tie,
    Totals,
)
from warehouse.report.scope import Scope, set_scope
from warehouse.views import TABLE_SCHEMA

T = TypeVar("T")

LONGEST = {"news": 24, "listings": 12, "promises": 15, "outcomes": 8, "runs": 20}
"""Rows of the shortened lists; `Totals` tells how many there are."""

CHECKS = "checks"
"""Table in which a warehouse may keep what its checks found."""


@dataclass(frozen=True)
class Report:
    """Everything that a report tells."""

    scope: Scope
    release: Released
    figures: Figures
    totals: Totals
    news: tuple[News, ...]
    counts: tuple[Count, ...]
    quads: Mapping[str, int | None]
    """Quad class by kind."""
    spots: tuple[Spot, ...]
    ties: tuple[Tie, ...]
    listings: tuple[Listing, ...]
    promises: tuple[Promise, ...]
    outcomes: tuple[Outcome, ...]
    evidence: Mapping[str, Evidence]
    """By mention; of every mention that the lists name."""
    runs: tuple[RunLine, ...]
    rejections: tuple[RejectionCount, ...]
    checks: Checks


def read_report(connection: duckdb.DuckDBPyConnection, scope: Scope) -> Report:
    """Return what there is to tell of a run or of days, read from the release that a connection shows.

    Raises WarehouseError for an unknown run and for days without any article.
    """
    chosen = set_scope(connection, scope)
    for name, count in LONGEST.items():
        connection.execute(f"SET VARIABLE {name} = {count}")
    news, outcomes = _rows(connection, "news", News), _rows(connection, "outcomes", Outcome)
    listings, promises = _rows(connection, "listings", Listing), _rows(connection, "promises", Promise)
    told = {row.mention_id for rows in (news, outcomes, listings, promises) for row in rows}
    (figures,), (totals,) = _rows(connection, "figures", Figures), _rows(connection, "totals", Totals)
    (release,) = connection.execute(f"SELECT release, created, root FROM {TABLE_SCHEMA}.release").fetchall()
    return Report(
        scope=chosen,
        release=Released(*release),
        figures=figures,
        totals=totals,
        news=news,
        counts=_rows(connection, "counts", Count),
        quads={row.kind: row.quad_class for row in _rows(connection, "quads", Quad)},
        spots=_rows(connection, "spots", Spot),
        ties=_rows(connection, "ties", Tie),
        listings=listings,
        promises=promises,
        outcomes=outcomes,
        evidence=_evidence(connection, told | {row.outcome_mention_id for row in outcomes}),
        runs=_rows(connection, "runs", RunLine),
        rejections=_rows(connection, "rejections", RejectionCount),
        checks=read_checks(connection),
    )


def query_text(name: str) -> str:
    """Return one of the report's queries."""
    return files("warehouse.report").joinpath(f"sql/{name}.sql").read_text(encoding="utf-8")


def _rows(connection: duckdb.DuckDBPyConnection, name: str, row: type[T]) -> tuple[T, ...]:
    found = connection.execute(query_text(name))
    columns = [str(column[0]) for column in found.description or ()]
    return tuple(
        row(**{c: tuple(v) if isinstance(v, list) else v for c, v in zip(columns, values, strict=True)})
        for values in found.fetchall()
    )


def _evidence(connection: duckdb.DuckDBPyConnection, mentions: Collection[str]) -> Mapping[str, Evidence]:
    wanted = {"mentions": sorted(mentions)}
    marks: dict[str, list[Mark]] = {}
    for mention, part, start, stop in connection.execute(query_text("marks"), wanted).fetchall():
        marks.setdefault(mention, []).append(Mark(part, start, stop))
    found = connection.execute(query_text("evidence"), wanted).fetchall()
    return {
        mention: Evidence(sentence, speaker, title, publisher, url, published_on, tuple(marks.get(mention, ())))
        for mention, sentence, speaker, title, publisher, url, published_on in found
    }


def read_checks(connection: duckdb.DuckDBPyConnection) -> Checks:
    """Return what the checks of the chosen runs found, all columns; none where the warehouse keeps no such table."""
    kept = "SELECT 1 FROM duckdb_views() WHERE schema_name = ? AND view_name = ?"
    if connection.execute(kept, [TABLE_SCHEMA, CHECKS]).fetchone() is None:
        return Checks((), ())
    query = (
        f"SELECT * EXCLUDE run_id, run_id FROM {TABLE_SCHEMA}.{CHECKS} SEMI JOIN scope_runs USING (run_id) ORDER BY ALL"
    )
    found = connection.execute(query)
    return Checks(tuple(str(column[0]) for column in found.description or ()), tuple(found.fetchall()))
