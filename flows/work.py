"""The work of a run: portions are coded, gathered in order and published in chunks."""

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import chain, islice
from typing import Protocol

import pyarrow as pa

from flows.errors import WorkerError
from flows.health import NIGHTLY, asked_now
from flows.interrupt import Stop, Stopped
from flows.log import is_json, tell
from flows.placement import is_address
from flows.portions import Met, Portion, portions
from flows.progress import Meter
from flows.settings import Settings
from flows.setup import Setup
from flows.sieve import Sieve
from flows.tally import Tally
from flows.workers import Code, CodedTables, CoderFacts, Crew, workers
from schemas import Article, FileRow, Rejection, Row, Run, to_arrow
from schemas.enums import RunState
from warehouse.store import Batch, Warehouse

POLL_SECONDS = 0.2
PUBLISH_WORDS = 500_000
"""Words after which a publication is due even if its time has not come: rows wait in memory."""

READ_AHEAD = 2
"""Portions that wait while every worker is busy."""


class Pending(Protocol):
    """A portion that is being coded."""

    def result(self, timeout: float | None = None) -> CodedTables:
        """Return the rows; raises TimeoutError while they are not there."""


Submit = Callable[[Portion, Code], Pending]
"""Hands a portion to the function that codes it, without waiting."""


@dataclass
class Job:
    """One run: what it was asked, what it has gathered and what it has published."""

    flow: str
    run_id: str
    parameters: str
    setup: Setup
    coder: CoderFacts
    settings: Settings
    warehouse: Warehouse
    started: datetime
    tally: Tally

    read_at: int | None = None
    """Release from which a run reads that goes over old articles again; it leaves alone what was published since."""

    withdrawn: Callable[[], frozenset[str]] = frozenset
    """Tells, once all is read, which stored articles shall go."""

    crew: Crew | None = None
    """Who codes batches, where runs share their workers; else the run starts its own."""

    end: RunState = RunState.COMPLETED
    """State in which the run ends if nothing stops it."""

    parts: list[dict[str, pa.Table]] = field(default_factory=list)
    """Rows gathered since the last publication."""

    def __post_init__(self) -> None:
        self.sieve = Sieve(self.warehouse.known_articles, self.coder.version)
        self._published_at = time.monotonic()
        self._words_published = 0

    def work(self, met: Iterable[Met], submit: Submit, stop: Stop, meter: Meter) -> None:
        """Code and publish everything met; a stop ends the run early, with what is done published."""
        try:
            for portion, coded in self._coded(met, submit, stop, meter):
                self._gather(portion, coded)
                meter.show(self.tally, portion.bytes_read)
                if self._is_publication_due():
                    meter.say("publishing")
                    self._publish(RunState.RUNNING)
                    meter.say("coding")
            state = self.end
        except WorkerError:
            self._publish(RunState.FAILED)
            raise
        except Stopped:
            state = RunState.CANCELLED
            self.tally.stopped_by = stop.signal
        meter.say("publishing")
        self._publish(state)

    def _is_publication_due(self) -> bool:
        waited = time.monotonic() - self._published_at
        words = self.tally.words - self._words_published
        return waited >= self.settings.publish_seconds or words >= PUBLISH_WORDS

    def _coded(
        self, met: Iterable[Met], submit: Submit, stop: Stop, meter: Meter
    ) -> Iterator[tuple[Portion, CodedTables | None]]:
        """Yield portions with their rows, in reading order, with few of them in memory at once."""
        cut = portions(met, self.sieve, self.settings.batch_words)
        first = list(islice(cut, 2))
        where = self.settings.workers
        if len(first) == 1 and not is_address(where):
            # For one portion the model is loaded once here, which is sooner done than starting a pool.
            where = 1
        underway: deque[tuple[Portion, Pending | None]] = deque()
        with nullcontext(self.crew) if self.crew else workers(self.setup, where, stop) as crew:
            meter.say("coding")
            coding_since = time.monotonic()
            for portion in chain(first, cut):
                stop.check()
                underway.append((portion, submit(portion, crew.code) if portion.articles else None))
                if len(underway) > crew.size() + READ_AHEAD:
                    yield self._next(underway, stop, coding_since)
            while underway:
                yield self._next(underway, stop, coding_since)

    def _next(
        self, underway: deque[tuple[Portion, Pending | None]], stop: Stop, coding_since: float
    ) -> tuple[Portion, CodedTables | None]:
        portion, pending = underway.popleft()
        coded = _wait(pending, stop) if pending else None
        self.tally.coding_seconds = time.monotonic() - coding_since
        return portion, coded

    def _gather(self, portion: Portion, coded: CodedTables | None) -> None:
        self._log_portion(portion, coded)
        if coded:
            self.parts.append({name: _stamped(table, self.run_id) for name, table in coded.tables.items()})
            self.tally.kinds += coded.kinds
        self.parts.append(_tables(portion.rows))
        self.tally.words += portion.words
        self.tally.new += portion.new
        self.tally.changed += portion.changed
        self.tally.unchanged += portion.unchanged
        self.tally.files += sum(isinstance(row, FileRow) for row in portion.rows)
        self.tally.reasons.update(row.reason for row in portion.rows if isinstance(row, Rejection))

    def _log_portion(self, portion: Portion, coded: CodedTables | None) -> None:
        """Log what was coded and what was rejected."""
        if not is_json():
            return
        of_run = {"run_id": self.run_id, "flow": self.flow}
        if coded:
            mentions = coded.kinds.total()
            counts = {"portion": portion.number, "words": portion.words, "mentions": mentions}
            tell("portion_coded", of_run | counts | {"article_ids": list(portion.articles)})
        for row in portion.rows:
            if isinstance(row, Rejection):
                tell("record_rejected", of_run | row.model_dump(mode="json"))
            elif isinstance(row, FileRow):
                tell("file_read", of_run | row.model_dump(mode="json"))

    def _publish(self, state: RunState) -> None:
        self.tally.seconds = (datetime.now(UTC) - self.started).total_seconds()
        gone = self.withdrawn() if state is RunState.COMPLETED else frozenset()
        batch = Batch.of_tables(self.run_id, *self.parts, _tables([self._row(state)]), gone=gone)
        self.parts = []
        is_night = state is RunState.COMPLETED and self.flow == NIGHTLY
        release = self.warehouse.publish(
            batch, read_at=self.read_at, asked=asked_now(self.settings) if is_night else None
        )
        self.tally.checks = release.checks
        about = {"run_id": self.run_id, "flow": self.flow, "state": state.value}
        tell("release_published", about | {"release": release.number, "rows": dict(release.rows)})
        for row in release.checks:
            tell("check", row.model_dump(mode="json"))
        articles = batch.tables[Article.table]
        self.sieve.forget(zip(articles["article_id"].to_pylist(), articles["body_hash"].to_pylist(), strict=True))
        self.tally.release = release.number
        self.tally.published += articles.num_rows
        self.tally.withdrawn += len(gone)
        self._published_at = time.monotonic()
        self._words_published = self.tally.words

    def _row(self, state: RunState) -> Run:
        return Run(
            run_id=self.run_id,
            flow=self.flow,
            parameters=self.parameters,
            coder_version=self.coder.version,
            model=self.coder.model,
            model_digest=self.coder.digest,
            file_count=self.tally.files,
            article_count=self.tally.articles,
            unchanged_count=self.tally.unchanged,
            mention_count=self.tally.mentions,
            rejection_count=self.tally.rejections,
            word_count=self.tally.words,
            started_at=self.started,
            ended_at=datetime.now(UTC),
            state=state,
        )


def _tables(rows: Iterable[Row]) -> dict[str, pa.Table]:
    by_class: dict[type[Row], list[Row]] = {}
    for row in rows:
        by_class.setdefault(type(row), []).append(row)
    return {row.table: to_arrow(row, found) for row, found in by_class.items()}


def _stamped(table: pa.Table, run_id: str) -> pa.Table:
    index = table.schema.get_field_index("run_id")
    if index < 0:
        return table
    return table.set_column(index, table.schema.field(index), pa.array([run_id] * table.num_rows, pa.string()))


def _wait(pending: Pending, stop: Stop) -> CodedTables:
    while True:
        stop.check()
        try:
            return pending.result(timeout=POLL_SECONDS)
        except TimeoutError:
            continue
