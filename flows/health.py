"""The health of the nightly runs, as people and Prefect see it."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from rich.table import Table
from rich.text import Text

from flows.console import console
from flows.errors import UsageError
from flows.settings import Settings
from schemas import CheckRow
from schemas.enums import Severity, Verdict
from warehouse.health import Asked

NIGHTLY = "nightly"
"""The flow whose runs are judged: others read what somebody chose."""

MARKS = {
    Verdict.PASSED: Text("ok", style="green"),
    Verdict.ACCEPTED: Text("ok", style="yellow"),
    Verdict.UNKNOWN: Text("-"),
    Verdict.FAILED: Text("BAD", style="bold red"),
}


BRIEF = (Verdict.FAILED, Verdict.ACCEPTED)


def asked_now(settings: Settings) -> Asked:
    """Return what health means by the settings, at this instant; raises `UsageError` for an unknown time zone."""
    now = datetime.now(UTC)
    try:
        zone = ZoneInfo(settings.timezone)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise UsageError(f"time zone {settings.timezone!r} is not known; use one like Europe/Berlin") from error
    return Asked(
        now=now,
        today=now.astimezone(zone).date(),
        quiet_hours=settings.health_quiet_hours,
        lag_days=settings.health_lag_days,
        quiet_days=settings.health_quiet_days,
        deviations=settings.health_deviations,
    )


def verdict_line(checks: Sequence[CheckRow]) -> str:
    """Return how many checks failed, passed or had nothing to compare with, in one line."""
    counts = Counter(row.verdict for row in checks)
    phrases = {
        Verdict.FAILED: "failed",
        Verdict.ACCEPTED: "accepted by a person",
        Verdict.PASSED: "passed",
        Verdict.UNKNOWN: "with nothing to compare yet",
    }
    return ", ".join(f"{counts[verdict]} {phrase}" for verdict, phrase in phrases.items() if counts[verdict])


def bounds(row: CheckRow) -> str:
    """Return the bounds of a check as people write them."""
    if row.at_least is not None and row.at_most is not None:
        return f"{row.at_least:g} to {row.at_most:g}"
    if row.at_most is not None:
        return f"at most {row.at_most:g}"
    return f"at least {row.at_least:g}" if row.at_least is not None else ""


def artifact_rows(checks: Sequence[CheckRow]) -> list[dict[str, str]]:
    """Return the checks as a table for Prefect, what failed first."""
    return [
        {
            "check": row.name,
            "about": row.subject,
            "verdict": row.verdict.value,
            "severity": row.severity.value,
            "value": "" if row.value is None else f"{row.value:g}",
            "bounds": bounds(row),
            "message": row.message,
        }
        for row in sorted(checks, key=lambda row: row.verdict is not Verdict.FAILED)
    ]


def show_health(checks: Sequence[CheckRow], *, is_brief: bool = False) -> None:
    """Print the health checks and what else did not simply pass; in brief, only what failed or was accepted."""
    if not checks:
        return
    grid = Table(box=None, padding=(0, 2, 0, 0), show_header=False)
    grid.add_column(width=3)
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    for row in checks:
        if row.verdict in BRIEF or (row.severity is Severity.WARNING and not is_brief):
            passes = f" (passes: {bounds(row)})" if bounds(row) else ""
            grid.add_row(MARKS[row.verdict], row.name, Text(row.message + passes))
    printer = console()
    printer.print(f"Checks: {verdict_line(checks)}")
    if grid.row_count:
        printer.print(grid)
