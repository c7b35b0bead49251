"""The child runs of a backfill: one Prefect flow run for each day that has something to do, a few at once."""

import json
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextvars import copy_context
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from prefect import Flow, flow
from prefect.client.schemas.objects import State
from prefect.settings import PREFECT_FLOWS_HEARTBEAT_FREQUENCY, temporary_settings
from prefect.states import Cancelled, Completed

from flows.codes import known_codes
from flows.day_plan import DayPlan
from flows.days import Days
from flows.interrupt import Stop
from flows.progress import Meter, meter
from flows.settings import Settings
from flows.setup import Setup
from flows.stores import open_store
from flows.submitting import run_id_of, submit
from flows.tally import Tally
from flows.work import Job
from flows.workers import CoderFacts, Crew
from schemas.enums import RunState

Ended = Tally | State[Tally]
DayRun = tuple[DayPlan, State[Ended], float]
"""A day, the state in which its run ended and the seconds that it took."""


@dataclass
class DayRuns:
    """The days of one backfill and what has come of them."""

    days: Days
    asked: Mapping[str, object]
    settings: Settings
    setup: Setup
    coder: CoderFacts
    crew: Crew
    stop: Stop
    tally: Tally = field(default_factory=Tally)
    lines: list[dict[str, str]] = field(default_factory=list)
    """One line for each day that was done or failed."""

    def work(self, run_id: str, shown: Meter) -> None:
        """Do every day that has something to do, then publish under a run's id which files were read."""
        busy = self.days.busy
        self.tally.unchanged = sum(plan.unchanged for plan in self.days.plans if plan.is_idle)
        self.tally.passed_over = self.days.passed_over
        if self.days.is_idle:
            return
        shown.begin(len(busy))
        for number, (plan, state, seconds) in enumerate(self._each(busy), 1):
            self._take(plan, state, seconds, shown)
            shown.count(number, f"{number:,}/{len(busy):,} days")
        rows = self.days.rows_without(self.tally.failed_days)
        if rows and not self.stop.is_set():
            end = RunState.FAILED if self.tally.failed_days else RunState.COMPLETED
            job = self._job(run_id, self.asked, self.days.read_at, end=end)
            with meter(0, 0, is_shown=False) as silent:
                job.work(rows, submit, self.stop, silent)
            self.tally.add(job.tally)

    def _each(self, plans: list[DayPlan]) -> Iterator[DayRun]:
        """Yield the days as they end; a stop keeps those from starting that have not yet."""
        by_day = {plan.day: plan for plan in plans}
        run = _day_flow(lambda day: self._do(by_day[day]))

        def do(plan: DayPlan) -> DayRun | None:
            if self.stop.is_set():
                return None
            began = time.monotonic()
            return plan, run(plan.day, return_state=True), time.monotonic() - began

        # Prefect waits a second for the heartbeat of each run that ends; that of the parent run is enough.
        quickly = temporary_settings({PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None})
        with quickly, ThreadPoolExecutor(self.settings.concurrent_days, "dragoman-day") as pool:
            # A thread knows the run that it works for only by the context.
            waiting = [pool.submit(copy_context().run, do, plan) for plan in plans]
            yield from filter(None, (done.result() for done in as_completed(waiting)))

    def _do(self, plan: DayPlan) -> Ended:
        read_at = self.days.read_at
        if read_at is None:
            read_at = open_store(self.settings).last_release()
        asked = {**self.asked, "day": plan.day}
        job = self._job(run_id_of(datetime.now(UTC)), asked, read_at, withdrawn=lambda: plan.gone)
        with meter(0, 0, is_shown=False) as silent:
            job.work(self.days.of(plan.day), submit, self.stop, silent)
        if job.tally.stopped_by is not None:
            return Cancelled(message=job.tally.sentence, data=job.tally)
        return Completed(message=job.tally.sentence, data=job.tally)

    def _job(
        self,
        run_id: str,
        asked: Mapping[str, object],
        read_at: int | None,
        *,
        withdrawn: Callable[[], frozenset[str]] = frozenset,
        end: RunState = RunState.COMPLETED,
    ) -> Job:
        return Job(
            flow="backfill",
            run_id=run_id,
            parameters=json.dumps(asked, default=str, sort_keys=True),
            setup=self.setup,
            coder=self.coder,
            settings=self.settings,
            warehouse=open_store(self.settings, codes=known_codes()),
            started=datetime.now(UTC),
            tally=Tally(),
            read_at=read_at,
            withdrawn=withdrawn,
            crew=self.crew,
            end=end,
        )

    def _take(self, plan: DayPlan, state: State[Ended], seconds: float, shown: Meter) -> None:
        """Count a day that has ended and tell it in one line."""
        found = state.result(raise_on_failure=False)
        line = {"day": str(plan.day), "result": state.name or "", "seconds": f"{seconds:.1f}", "reason": ""}
        if isinstance(found, Tally):
            self.tally.add(found)
            counts = {
                "articles coded": found.published,
                "mentions": found.mentions,
                "withdrawn": found.withdrawn,
                "unchanged": found.unchanged,
            }
            line |= {name: f"{count:,}" for name, count in counts.items()}
            told = ", ".join(f"{count:,} {name}" for name, count in counts.items())
        else:
            reason = self.tally.failed_days[plan.day] = _reason(found)
            line["reason"] = reason
            told = f"failed: {reason}"
        shown.note(f"{plan.day}  {told}  ({seconds:.1f} s)")
        self.lines.append(line)


def _day_flow(do: Callable[[date], Ended]) -> Flow[[date], Ended]:
    """Return the flow of one day; the day is its only parameter, so that Prefect has little to store."""

    @flow(name="backfill-day", flow_run_name="backfill {day}")
    def backfill_day(day: date) -> Ended:
        """Code and publish one publication day of a backfill."""
        return do(day)

    return backfill_day


def _reason(found: object) -> str:
    text = " ".join(str(found).split())
    return text if isinstance(found, RuntimeError) else f"{type(found).__name__}: {text}"
