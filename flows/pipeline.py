"""The Prefect flows `run`, `nightly` and `backfill`: read, code, publish."""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from prefect import flow, get_run_logger, task
from prefect.artifacts import create_table_artifact
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State
from prefect.runtime import flow_run
from prefect.states import Cancelled
from prefect.utilities.annotations import quote

from extractors.readers.source import Source
from flows.again import Again, Wanted
from flows.codes import known_codes
from flows.holder import this_process
from flows.interrupt import listening
from flows.landing import LandedFile, Plan, plan
from flows.portions import Met, Portion
from flows.progress import meter
from flows.reading import Reading
from flows.settings import Place, Settings
from flows.setup import Setup
from flows.stores import open_store
from flows.tally import Tally
from flows.work import Job, Pending
from flows.workers import Code, CodedTables, coder_facts

ARTIFACT = "dragoman-summary"

Outcome = Tally | State[Tally]
"""What a flow returns: its counts, in a cancelled state where a signal stopped it."""


@task(
    name="code",
    task_run_name="portion {number}: {articles} articles, {words} words",
    cache_policy=NO_CACHE,
    persist_result=False,
)
def code_portion(number: int, articles: int, words: int, portion: Portion, code: Code) -> CodedTables:  # noqa: ARG001
    """Return the rows of a portion's articles; the numbers only name the task run."""
    return code(tuple(portion.articles.values()))


def _submit(portion: Portion, code: Code) -> Pending:
    # Quoted, so that Prefect does not search every article for futures.
    return code_portion.submit(
        portion.number,
        len(portion.articles),
        portion.words,
        quote(portion),
        quote(code),
        return_state=False,
    )


def find_new(paths: Iterable[Path | str], settings: Settings) -> Plan:
    """Return which files under the paths are new to the warehouse; raises `LandingError`."""
    return plan(paths, open_store(settings).known_files(), settings.folder_limits, fields=settings.map)


def _run_name() -> str:
    asked = flow_run.parameters
    files = find_new(asked["paths"], _settings(asked["settings"])).files
    return f"run: {len(files)} files"


def _nightly_name() -> str:
    settings = _settings(flow_run.parameters["settings"])
    files = find_new([settings.landing], settings).files
    return f"nightly {datetime.now(ZoneInfo(settings.timezone)).date()}: {len(files)} files"


def _settings(given: Settings | None) -> Settings:
    return Settings() if given is None else given


@flow(name="run", flow_run_name=_run_name)
def run(
    paths: list[Place],
    published: date | None = None,
    publisher: str | None = None,
    settings: Settings | None = None,
) -> Outcome:
    """Read, code and publish the new and changed files under the paths.

    `published` and `publisher` stand in for articles that tell none themselves.
    """
    settings = _settings(settings)
    asked = {
        "paths": [str(path) for path in paths],
        "published": published,
        "publisher": publisher,
        "map": settings.map,
    }

    def source(file: LandedFile) -> Source:
        return Source(
            name=file.name, published=published, publisher=publisher, fields=settings.map, limits=settings.limits
        )

    return _read_and_publish("run", asked, settings, find_new(paths, settings), source)


@flow(name="nightly", flow_run_name=_nightly_name)
def nightly(settings: Settings | None = None) -> Outcome:
    """Read, code and publish every file of the landing folder that is new or changed, however old.

    Args:
        settings: Where and how. None: what DRAGOMAN_* variables and dragoman.toml say where the run takes place.
    """
    settings = _settings(settings)
    asked = {"landing": str(settings.landing)}
    with open_store(settings).claim("nightly", this_process()):
        new = find_new([settings.landing], settings)
        return _read_and_publish("nightly", asked, settings, new, _source(settings))


def _backfill_name() -> str:
    asked = flow_run.parameters
    chosen = asked["articles"] or ()
    return f"backfill: {len(chosen)} articles" if chosen else f"backfill {asked['first']} to {asked['last']}"


@flow(name="backfill", flow_run_name=_backfill_name)
def backfill(
    first: date | None = None,
    last: date | None = None,
    recode: bool = False,
    settings: Settings | None = None,
    articles: list[str] | None = None,
    exact: bool = False,
) -> Outcome:
    """Read a range of publication days, or some articles, of the landing folder again, or re-code what is stored.

    What other runs publish meanwhile stays as they did. With `exact`, stored articles of the range that the
    landing folder holds no more go.
    """
    settings = _settings(settings)
    asked = {"first": first, "last": last, "recode": recode, "articles": articles, "exact": exact}
    wanted, store = Wanted.of(first, last, articles or ()), open_store(settings)
    read_at = store.last_release()
    if recode:
        return _work("backfill", asked, settings, Plan((), 0), lambda _: wanted.stored(store), read_at=read_at)
    again, new, known = (
        Again(wanted, wanted.sources(store)),
        plan([settings.landing], {}, settings.folder_limits, fields=settings.map),
        store.known_files(),
    )

    def met(run_id: str) -> Iterable[Met]:
        reading = Reading(
            run_id=run_id,
            source=_source(settings),
            keep=again.is_wanted,
            seconds=settings.record_seconds_limit,
            known=known,
        )
        return again.watched(reading.read(new.files))

    withdrawn = partial(again.withdrawn, new.files) if exact else frozenset
    return _work("backfill", asked, settings, new, met, read_at=read_at, withdrawn=withdrawn)


def _source(settings: Settings) -> Callable[[LandedFile], Source]:
    return lambda file: Source(name=file.name, fields=settings.map, limits=settings.limits)


def _read_and_publish(
    name: str,
    asked: Mapping[str, object],
    settings: Settings,
    new: Plan,
    source: Callable[[LandedFile], Source],
) -> Outcome:
    if not new.files:
        return Tally(known_files=new.known_count)

    def met(run_id: str) -> Iterable[Met]:
        return Reading(run_id=run_id, source=source, seconds=settings.record_seconds_limit).read(new.files)

    return _work(name, asked, settings, new, met)


def _work(
    name: str,
    asked: Mapping[str, object],
    settings: Settings,
    new: Plan,
    met: Callable[[str], Iterable[Met]],
    *,
    read_at: int | None = None,
    withdrawn: Callable[[], frozenset[str]] = frozenset,
) -> Outcome:
    started = datetime.now(UTC)
    setup = Setup.of(settings)
    run_id = f"{started:%Y%m%dT%H%M%SZ}-{str(flow_run.id)[-6:]}"
    tally = Tally(known_files=new.known_count)
    with listening() as stop, meter(len(new.files), new.size) as shown:
        job = Job(
            flow=name,
            run_id=run_id,
            parameters=json.dumps(asked, default=str, sort_keys=True),
            setup=setup,
            coder=coder_facts(setup),
            settings=settings,
            warehouse=open_store(settings, on_wait=shown.note, codes=known_codes()),
            started=started,
            tally=tally,
            read_at=read_at,
            withdrawn=withdrawn,
        )
        job.work(met(run_id), _submit, stop, shown)
        stop.hurry()
    get_run_logger().info(tally.sentence)
    if tally.stopped_by is not None:
        return Cancelled(message=tally.sentence, data=tally)
    columns = ("counted", "number", "of which")
    create_table_artifact([dict(zip(columns, line, strict=True)) for line in tally.lines()], key=ARTIFACT)
    return tally
