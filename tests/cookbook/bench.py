"""The cookbook on a year of three million mentions: our tables after maintenance against 365 plain daily files.

`make bench-warehouse` runs it. The sample week is copied, each copy with ids, days, countries and words of its
own. What is printed are CPU seconds of all threads and their ratio, taken in turns in one process.
"""

import argparse
import resource
import sys
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import duckdb

from extractors.coder import Coder
from schemas import TABLES, Row
from tests.cookbook.week import build_week
from warehouse.cookbook import list_recipes
from warehouse.delta import DeltaTables, Replacement
from warehouse.ledger import write_ledger
from warehouse.publish import create_views
from warehouse.query import open_warehouse
from warehouse.release import LedgerRow
from warehouse.shape import conform
from warehouse.snapshot import limit_connection, quoted
from warehouse.store import Warehouse

FIRST = date(2025, 1, 1)
DAYS = 365
ROUNDS = 3
IDS = ("article_id", "mention_id", "event_id", "best_mention_id", "quote_id", "nested_in", "same_as", "story_id")
DAY_COLUMNS = ("published_on", "first_seen_on", "last_seen_on")
SHIFTED = ("deadline", "deadline_first")
COUNTRIES = "'" + "','".join(f"{a}{b}{c}" for a in "ABCD" for b in "EFGHI" for c in "JKLMN") + "'"
PERSON = "if(p.name IS NULL, NULL, p.name || ' ' || hash(p.name, day, copy) % 400)"
COUNTRY = f"if(p.country IS NULL, NULL, [{COUNTRIES}][(1 + hash(p.country, day, copy) % 100)::BIGINT])"


def _copied(row: type[Row], types: Mapping[str, str]) -> str:
    """Return the query that gives some days' copies of a table's rows."""
    changed = {name: f"left(md5({name} || '-' || day || '-' || copy), 16)" for name in IDS}
    changed |= dict.fromkeys(DAY_COLUMNS, "day")
    changed |= {name: f"{name} + (day - DATE '2025-11-20')::INTEGER" for name in SHIFTED}
    changed["run_id"] = "'run-' || day"
    changed["started_at"] = changed["ended_at"] = "day + INTERVAL 150 MINUTE"
    fields = ("role", "plover_role", "text", "start", "end", "name", "type", "country", "sector", "rule")
    person = ", ".join(f"'{f}': {PERSON if f == 'name' else COUNTRY if f == 'country' else f'p.{f}'}" for f in fields)
    changed["participants"] = f"list_transform(participants, lambda p: {{{person}}})::{types.get('participants')}"
    words = "sentence.text || ' ' || md5(sentence.text || day || copy)"
    changed["sentence"] = f"{{'text': {words}, 'start': sentence.start, 'end': sentence.end}}::{types.get('sentence')}"
    kept = ", ".join(f"{expression} AS {name}" for name, expression in changed.items() if name in row.model_fields)
    return f"SELECT * EXCLUDE (day, copy) REPLACE ({kept}) FROM template.{row.table}, days, copies"


def build(template: Path, root: Path, plain: Path, copies: int) -> dict[str, tuple[str, ...]]:
    """Write both: a warehouse with a release, and a file per day and table; return the latter's files by table."""
    tables = DeltaTables(root / "tables")
    tables.open()
    tables.evolve()
    with duckdb.connect() as connection:
        limit_connection(connection)
        connection.execute("CREATE SCHEMA template")
        queries = {}
        for row in TABLES:
            files = f"{template}/tables/{row.table}/**/*.parquet"
            if not list((template / "tables" / row.table).rglob("part-*.parquet")):
                continue
            connection.execute(
                f"CREATE TABLE template.{row.table} AS SELECT {', '.join(row.model_fields)} "
                f"FROM read_parquet({quoted(files)}, union_by_name = true)"
            )
            described = connection.execute(f"DESCRIBE template.{row.table}").fetchall()
            queries[row.table] = (row, _copied(row, {str(d[0]): str(d[1]) for d in described}))
        connection.execute("CREATE TABLE copies AS SELECT 1 AS copy")
        written: dict[str, list[str]] = {row.table: [str(tables.schema_file(row.table))] for row in TABLES}
        days = [FIRST + timedelta(days=n) for n in range(DAYS)]
        for month in range(1, 13):
            of_month = [day for day in days if day.month == month]
            for name, (row, query) in queries.items():
                many = 1 if name in ("runs", "files", "rejections") else copies
                connection.execute("CREATE OR REPLACE TABLE copies AS SELECT unnest(range(?)) AS copy", [many])
                if name == "runs":
                    query += " QUALIFY row_number() OVER (PARTITION BY day) = 1"
                for day in of_month:
                    connection.execute("CREATE OR REPLACE TABLE days AS SELECT ?::DATE AS day", [day])
                    file = plain / f"{name}-{day}.parquet"
                    connection.execute(f"COPY ({query}) TO {quoted(str(file))} (COMPRESSION zstd)")
                    written[name].append(str(file))
                listed = ", ".join(quoted(f"{plain}/{name}-{day}.parquet") for day in of_month)
                rows = conform(row, connection.sql(f"FROM read_parquet([{listed}])").to_arrow_table())
                tables.write(name, Replacement(rows=rows, column=row.key[0], values=()))
            sys.stderr.write(f"month {month} of 12 is written\n")
        with write_ledger(root / "ledger.sqlite", None) as ledger:
            ledger.record("bench", "bench", tables.heads())
    Warehouse(root).maintain(retention_days=0)
    return {name: tuple(files) for name, files in written.items()}


def open_plain(root: Path, files: Mapping[str, tuple[str, ...]]) -> duckdb.DuckDBPyConnection:
    """Return a connection with the same views over the daily files."""
    connection = duckdb.connect()
    limit_connection(connection)
    release = LedgerRow(1, "plain", "plain", {}, "2026-01-01T00:00:00Z", {}, None, False)
    create_views(connection, root, release, files)
    return connection


def spent(connection: duckdb.DuckDBPyConnection, query: str) -> tuple[float, int]:
    """Return CPU seconds of all threads and the number of rows of a query."""
    before = resource.getrusage(resource.RUSAGE_SELF)
    rows = len(connection.execute(query).fetchall())
    after = resource.getrusage(resource.RUSAGE_SELF)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mentions", type=int, default=3_000_000)
    wanted = parser.parse_args().mentions
    with TemporaryDirectory() as folder:
        template, root, plain = Path(folder, "week"), Path(folder, "warehouse"), Path(folder, "plain")
        plain.mkdir()
        build_week(template, Coder())
        with open_warehouse(template) as connection:
            ((of_week,),) = connection.execute("SELECT count(*) FROM base.mentions").fetchall()
        Warehouse(template).maintain(retention_days=0)
        files = build(template, root, plain, max(1, round(wanted / (of_week * DAYS))))
        with open_warehouse(root) as ours, open_plain(root, files) as theirs:
            ((mentions,),) = ours.execute("SELECT count(*) FROM base.mentions").fetchall()
            sys.stdout.write(f"{mentions:,} mentions, duckdb {duckdb.__version__}; CPU seconds, median of {ROUNDS}\n")
            sys.stdout.write(f"{'recipe':22}{'ours':>8}{'plain':>8}{'ratio':>8}{'rows':>9}\n")
            ratios = []
            for recipe in list_recipes():
                turns = [(spent(ours, recipe.text), spent(theirs, recipe.text)) for _ in range(ROUNDS)]
                if any(mine[1] != other[1] for mine, other in turns):
                    raise ValueError(f"{recipe.name}: the answers differ")
                mine, other = median(m[0] for m, _ in turns), median(o[0] for _, o in turns)
                ratios.append(mine / other)
                sys.stdout.write(f"{recipe.name:22}{mine:8.2f}{other:8.2f}{ratios[-1]:8.2f}{turns[0][0][1]:9,}\n")
            sys.stdout.write(f"median ratio {median(ratios):.2f}, highest {max(ratios):.2f}\n")


if __name__ == "__main__":
    main()
