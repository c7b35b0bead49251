"""What the checks found in a run."""

from datetime import datetime
from typing import ClassVar

from schemas.enums import Severity, Verdict
from schemas.row import Row


class CheckRow(Row):
    """What one check found when a nightly run ended."""

    table: ClassVar[str] = "checks"
    key: ClassVar[tuple[str, ...]] = ("run_id", "name", "subject")

    run_id: str
    """Run that was looked at."""

    name: str
    """Name of the check, such as quiet_publishers."""

    subject: str
    """What it is about: a publisher or a day; `all` for the whole run."""

    severity: Severity
    """Whether a finding stops the release (blocking) or is only told (warning)."""

    verdict: Verdict
    """passed, failed, accepted, or unknown where the past is too short to tell."""

    value: float | None
    """What was measured."""

    at_least: float | None
    """Least value that passes; null where there is none."""

    at_most: float | None
    """Greatest value that passes; null where there is none."""

    compared: int
    """Number of runs, days or publishers that it was compared with."""

    message: str
    """What was found and, where it failed, what to look at."""

    checked_at: datetime
    """Instant at which it was looked at."""
