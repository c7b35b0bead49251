"""Figures of the warehouse, its runs and their checks for Prometheus."""

from collections.abc import Iterator, Sequence

import duckdb
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from schemas import TABLES, CheckRow
from schemas.enums import Verdict
from warehouse.query import open_warehouse
from warehouse.store import Warehouse

COUNTED = ("file", "article", "mention", "rejection", "word")
"""What a run counts; `article_count` and its like are columns of `runs`."""

LAST = {
    "end_timestamp_seconds": ("epoch(ended_at)", "When the last run ended, or published last."),
    "duration_seconds": ("epoch(ended_at) - epoch(started_at)", "How long the last run took."),
    **{f"{what}s": (f"{what}_count", f"Number of {what}s of the last run.") for what in COUNTED},
}
"""What is told of the last run of every flow, with its SQL."""


def metrics_text(warehouse: Warehouse, checks: Sequence[CheckRow], version: str) -> bytes:
    """Return the figures in Prometheus' text format; an empty warehouse has a release 0 and no more.

    `checks` are what the health checks say now.
    """
    registry = CollectorRegistry()
    registry.register(_Families(warehouse, checks, version))
    return generate_latest(registry)


class _Families(Collector):
    def __init__(self, warehouse: Warehouse, checks: Sequence[CheckRow], version: str) -> None:
        self._warehouse, self._checks, self._version = warehouse, checks, version

    def collect(self) -> Iterator[Metric]:
        info = GaugeMetricFamily("dragoman_info", "Version of Dragoman that wrote these figures.", labels=["version"])
        info.add_metric([self._version], 1)
        yield info
        release = self._warehouse.last_release()
        yield GaugeMetricFamily("dragoman_release", "Number of the newest release.", value=release)
        if release:
            with open_warehouse(self._warehouse.root) as connection:
                yield from _stored(connection)
                yield from _runs(connection)
            yield from _health(self._checks)


def _stored(connection: duckdb.DuckDBPyConnection) -> Iterator[Metric]:
    ((created,),) = connection.execute("SELECT epoch(created) FROM base.release").fetchall()
    yield GaugeMetricFamily("dragoman_release_timestamp_seconds", "When the newest release was made.", value=created)
    rows = GaugeMetricFamily("dragoman_rows", "Rows of a table in the newest release.", labels=["table"])
    for row in TABLES:
        ((count,),) = connection.execute(f"SELECT count(*) FROM base.{row.table}").fetchall()
        rows.add_metric([row.table], count)
    yield rows


def _runs(connection: duckdb.DuckDBPyConnection) -> Iterator[Metric]:
    runs = CounterMetricFamily("dragoman_runs", "Runs by flow and by how they ended.", labels=["flow", "state"])
    for flow, state, count in connection.execute("SELECT flow, state, count(*) FROM base.runs GROUP BY ALL").fetchall():
        runs.add_metric([flow, state], count)
    yield runs
    sums = ", ".join(f"coalesce(sum({what}_count), 0)" for what in COUNTED)
    (totals,) = connection.execute(f"SELECT {sums} FROM base.runs").fetchall()
    for what, total in zip(COUNTED, totals, strict=True):
        yield CounterMetricFamily(f"dragoman_{what}s", f"Number of {what}s of all runs together.", value=int(total))
    columns = ", ".join(query for query, _ in LAST.values())
    last = connection.execute(
        f"SELECT DISTINCT ON (flow) flow, {columns} FROM base.runs ORDER BY flow, started_at DESC"
    ).fetchall()
    for position, (name, (_, told)) in enumerate(LAST.items(), 1):
        family = GaugeMetricFamily(f"dragoman_last_run_{name}", told, labels=["flow"])
        for row in last:
            family.add_metric([row[0]], row[position])
        yield family


def _health(checks: Sequence[CheckRow]) -> Iterator[Metric]:
    names = dict.fromkeys(row.name for row in checks)
    failed = GaugeMetricFamily("dragoman_check_failed", "1 where a health check fails now.", labels=["check"])
    for name in names:
        failed.add_metric([name], any(row.verdict is Verdict.FAILED for row in checks if row.name == name))
    yield failed
    value = GaugeMetricFamily("dragoman_check_value", "What a health check measures now.", labels=["check", "subject"])
    for row in checks:
        if row.value is not None:
            value.add_metric([row.name, row.subject], row.value)
    yield value
