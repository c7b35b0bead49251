"""The Prefect flow `backfill`."""

import time
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from functools import partial

from prefect import flow, get_run_logger
from prefect.artifacts import create_table_artifact
from prefect.runtime import flow_run
from prefect.states import Cancelled, Failed

from flows.again import Again, Wanted
from flows.day_runs import DayRuns
from flows.days import look_at_days
from flows.interrupt import listening
from flows.landing import Plan, plan
from flows.pipeline import VERSION, Outcome, carry_out, show_tally
from flows.portions import Met
from flows.progress import meter
from flows.reading import Reading, source_of
from flows.settings import Settings
from flows.setup import Setup
from flows.shared_crew import shared_crew
from flows.stores import open_store
from flows.submitting import run_id_of
from flows.workers import coder_facts

DAYS_ARTIFACT = "dragoman-days"


def _name() -> str:
    asked = flow_run.parameters
    chosen = asked["articles"] or ()
    return f"backfill: {len(chosen)} articles" if chosen else f"backfill {asked['first']} to {asked['last']}"


@flow(name="backfill", flow_run_name=_name, version=VERSION)
def backfill(
    first: date | None = None,
    last: date | None = None,
    recode: bool = False,
    settings: Settings | None = None,
    articles: list[str] | None = None,
    exact: bool = False,
) -> Outcome:
    """Read a range of publication days, or some articles, of the landing folder again, or re-code what is stored.

    Each day is a run of its own; one that fails does not stop the others. What other runs publish meanwhile stays
    as they did.

    Args:
        first: First publication day.
        last: Last publication day.
        recode: Code again what is stored, and read no file.
        settings: Where and how. None: what DRAGOMAN_* variables and dragoman.toml say where the run takes place.
        articles: Ids of articles, instead of days.
        exact: Take out stored articles of these days that the landing folder holds no more.
    """
    chosen = Settings() if settings is None else settings
    asked = {"first": first, "last": last, "recode": recode, "articles": articles, "exact": exact}
    wanted = Wanted.of(first, last, articles or ())
    if wanted.ids:
        return _articles(wanted, asked, chosen, recode=recode)
    return _days(wanted, asked, chosen, recode=recode, exact=exact)


def _days(wanted: Wanted, asked: Mapping[str, object], settings: Settings, *, recode: bool, exact: bool) -> Outcome:
    began, setup = time.monotonic(), Setup.of(settings)
    run_id, coder = run_id_of(datetime.now(UTC)), coder_facts(setup)
    with (
        listening() as stop,
        meter(0, 0) as shown,
        look_at_days(wanted, settings, coder_version=coder.version, run_id=run_id, recode=recode, exact=exact) as days,
        shared_crew(setup, settings.workers, stop) as crew,
    ):
        runs = DayRuns(days, asked, settings, setup, coder, crew, stop)
        runs.work(run_id, shown)
        stop.hurry()
    tally = runs.tally
    # Days overlap, so that what each of them took does not add up.
    tally.seconds = tally.coding_seconds = time.monotonic() - began
    get_run_logger().info(tally.sentence)
    if runs.lines:
        lines = sorted(runs.lines, key=lambda line: line["day"])
        create_table_artifact(lines, key=DAYS_ARTIFACT, description="What came of each day that had something to do.")
    if tally.stopped_by is not None:
        return Cancelled(message=tally.sentence, data=tally)
    show_tally(tally)
    if failed := tally.failed_days:
        return Failed(message=f"{len(failed)} days failed: {', '.join(map(str, sorted(failed)))}", data=tally)
    return tally


def _articles(wanted: Wanted, asked: Mapping[str, object], settings: Settings, *, recode: bool) -> Outcome:
    store = open_store(settings)
    read_at = store.last_release()
    if recode:
        return carry_out("backfill", asked, settings, Plan((), 0), lambda _: wanted.stored(store), read_at=read_at)
    again, known = Again(wanted, wanted.sources(store)), store.known_files()
    new = plan([settings.landing], {}, settings.folder_limits, fields=settings.map)

    def met(run_id: str) -> Iterable[Met]:
        reading = Reading(
            run_id=run_id,
            source=partial(source_of, settings=settings),
            keep=again.is_wanted,
            seconds=settings.record_seconds_limit,
            known=known,
        )
        return again.watched(reading.read(new.files))

    return carry_out("backfill", asked, settings, new, met, read_at=read_at)
