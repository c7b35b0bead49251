"""The days of a backfill: what is read or stored for each, and what would change."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from functools import partial

from flows.again import Again, Wanted
from flows.day_plan import DayPlan, plan_reading, plan_recoding
from flows.landing import LandedFile, plan
from flows.portions import Met
from flows.reading import Reading, source_of
from flows.settings import Settings
from flows.spool import Spool, spool
from flows.stores import open_store
from schemas import Article, FileRow
from warehouse.store import StoredArticle


@dataclass
class Days:
    """What a backfill over a range of days works on."""

    settings: Settings
    plans: list[DayPlan]
    read_at: int | None
    """Release from which stored articles were looked at; None where each day looks for itself."""

    spooled: Spool | None = None
    """Articles that were read; None where what is stored is coded again."""

    rows: list[tuple[Met, frozenset[date]]] = field(default_factory=list)
    """Rows of files and of rejections, each with the days whose articles came before it."""

    known: Mapping[str, str] = field(default_factory=dict)
    """Fingerprints of the files that were read before, by path."""

    passed_over: int = 0
    """Articles that were read and belong to other days."""

    @property
    def busy(self) -> list[DayPlan]:
        """The days that have something to do."""
        return [plan for plan in self.plans if not plan.is_idle]

    @property
    def is_idle(self) -> bool:
        """Whether nothing would change: no day, and no file is new."""
        files = (met.row for met, _ in self.rows if isinstance(met.row, FileRow))
        return not self.busy and all(self.known.get(file.path) == file.fingerprint for file in files)

    def of(self, day: date) -> Iterator[Met]:
        """Yield the articles of a day."""
        if self.spooled is not None:
            return map(Met, self.spooled.articles(day))
        return Wanted.of(day, day, ()).stored(open_store(self.settings))

    def rows_without(self, failed: Collection[date]) -> list[Met]:
        """Return the rows of files and rejections; a file with articles of a day that failed stays new to `nightly`."""
        return [met for met, days in self.rows if not isinstance(met.row, FileRow) or days.isdisjoint(failed)]


@contextmanager
def look_at_days(
    wanted: Wanted, settings: Settings, *, coder_version: str, run_id: str, recode: bool, exact: bool
) -> Iterator[Days]:
    """Give what a backfill over a range of days works on, and what it would change; nothing is changed yet."""
    store = open_store(settings)
    stored = wanted.in_range(store)
    if recode:
        yield Days(settings, plan_recoding(stored, coder_version), read_at=None)
        return
    read_at = store.last_release()
    files = plan([settings.landing], {}, settings.folder_limits, fields=settings.map).files
    again = Again(wanted, {article.article_id: article.source_file for article in stored})
    reading = Reading(
        run_id=run_id,
        source=partial(source_of, settings=settings),
        keep=again.is_wanted,
        seconds=settings.record_seconds_limit,
        known=store.known_files(),
    )
    with spool() as spooled:
        rows = _sort(again, reading, files, spooled, stored)
        gone = _by_day(stored, again.withdrawn(files)) if exact else {}
        plans = plan_reading(store, spooled, coder_version, gone)
        wanted_count = sum(plan.new + plan.again + plan.unchanged for plan in plans)
        yield Days(settings, plans, read_at, spooled, rows, reading.known, again.met_count - wanted_count)


def _sort(
    again: Again, reading: Reading, files: tuple[LandedFile, ...], spooled: Spool, stored: Collection[StoredArticle]
) -> list[tuple[Met, frozenset[date]]]:
    """Read everything once: articles into the spool, by day, and the other rows into a list."""
    days = {article.article_id: article.published_on for article in stored}
    rows: list[tuple[Met, frozenset[date]]] = []
    fed: set[date] = set()
    for met in again.watched(reading.read(files)):
        if isinstance(met.row, Article):
            day = met.row.published_on
            # One that has another day by now replaces what is stored for this one.
            if day is None or not again.wanted.holds(met.row):
                day = days[met.row.article_id]
            spooled.put(day, met.row)
            fed.add(day)
            continue
        rows.append((met, frozenset(fed)))
        if isinstance(met.row, FileRow):
            fed.clear()
    return rows


def _by_day(stored: Collection[StoredArticle], gone: Collection[str]) -> Mapping[date, frozenset[str]]:
    found: dict[date, set[str]] = {}
    for article in stored:
        if article.article_id in gone:
            found.setdefault(article.published_on, set()).add(article.article_id)
    return {day: frozenset(ids) for day, ids in found.items()}
