"""What a report is about: a run, or a range of publication days."""

from dataclasses import dataclass
from datetime import date
from importlib.resources import files

import duckdb

from warehouse.errors import WarehouseError

SHOWN_RUNS = 3


@dataclass(frozen=True)
class Scope:
    """Articles that one run wrote, or that were published on some days; without either, those of the last run."""

    run: str | None = None
    first: date | None = None
    last: date | None = None


def set_scope(connection: duckdb.DuckDBPyConnection, scope: Scope) -> Scope:
    """Make the temporary tables that the report's queries read, and return what they are about, open ends filled in.

    Raises WarehouseError for an unknown run, and for days of which the release holds no article.
    """
    chosen = _days(connection, scope) if scope.first or scope.last else _run(connection, scope.run)
    for name, value in (("run", chosen.run), ("first", chosen.first), ("last", chosen.last)):
        # The names are ours; the values are bound.
        connection.execute(f"SET VARIABLE {name} = $value", {"value": value})
    connection.execute(files("warehouse.report").joinpath("sql/scope.sql").read_text(encoding="utf-8"))
    if chosen.run is None and connection.execute("SELECT 1 FROM scope_articles LIMIT 1").fetchone() is None:
        raise WarehouseError(f"no article was published from {chosen.first} to {chosen.last}; {_held(connection)}")
    return chosen


def _days(connection: duckdb.DuckDBPyConnection, scope: Scope) -> Scope:
    query = "SELECT min(published_on), max(published_on) FROM base.articles"
    ((oldest, newest),) = connection.execute(query).fetchall()
    return Scope(first=scope.first or oldest or scope.last, last=scope.last or newest or scope.first)


def _run(connection: duckdb.DuckDBPyConnection, wanted: str | None) -> Scope:
    query = "SELECT run_id FROM base.runs ORDER BY started_at DESC, run_id DESC"
    known = [str(run) for (run,) in connection.execute(query).fetchall()]
    if not known:
        raise WarehouseError("the warehouse holds no run yet: code some files first, `dragoman run PATH...`")
    if wanted is None:
        return Scope(run=known[0])
    if wanted not in known:
        latest = ", ".join(known[:SHOWN_RUNS])
        raise WarehouseError(
            f'no run is called {wanted!r}; the latest are {latest} (all: dragoman sql "FROM run_summary")'
        )
    return Scope(run=wanted)


def _held(connection: duckdb.DuckDBPyConnection) -> str:
    query = "SELECT count(*), min(published_on), max(published_on) FROM base.articles WHERE published_on IS NOT NULL"
    ((count, oldest, newest),) = connection.execute(query).fetchall()
    return f"the warehouse holds {count:,} articles from {oldest} to {newest}" if count else "no article has a day"
