"""The schedule of the nightly run: a cron expression in a time zone."""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from flows.errors import UsageError
from flows.settings import Settings

EXAMPLE = '"30 2 * * *" for half past two every night'


@dataclass(frozen=True)
class Nights:
    """When the nightly run starts, as Prefect reckons it."""

    cron: str
    timezone: str

    @classmethod
    def of(cls, settings: Settings) -> "Nights":
        """Return the schedule that the settings name; raises `UsageError` for one that cannot be."""
        try:
            ZoneInfo(settings.timezone)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise UsageError(f"time zone {settings.timezone!r} is not known; use one like Europe/Berlin") from error
        nights = cls(settings.nightly_cron, settings.timezone)
        nights.after(datetime.now(UTC))
        return nights

    def after(self, instant: datetime, count: int = 1) -> list[datetime]:
        """Return the next starts after an instant, in the time zone of the schedule; raises `UsageError`."""
        from prefect.server.schemas.schedules import CronSchedule

        try:
            schedule = CronSchedule(cron=self.cron, timezone=self.timezone)
            found = asyncio.run(schedule.get_dates(count, instant + timedelta(seconds=1)))
        except ValueError as error:
            # A wrong expression, or one that never comes, such as the 31st of February.
            raise UsageError(f"nightly_cron {self.cron!r} is no schedule; write {EXAMPLE}") from error
        zone = ZoneInfo(self.timezone)
        return [start.astimezone(zone) for start in found]
