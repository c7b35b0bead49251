"""The Prefect flows `run` and `nightly`: read, code, publish."""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime
from functools import partial
from importlib.metadata import version
from pathlib import Path
from zoneinfo import ZoneInfo

from prefect import flow, get_run_logger
from prefect.artifacts import create_link_artifact, create_table_artifact
from prefect.client.schemas.objects import State
from prefect.runtime import flow_run
from prefect.states import Cancelled

from extractors.readers.source import Source
from flows.codes import known_codes
from flows.health import NIGHTLY, artifact_rows
from flows.holder import this_process
from flows.interrupt import listening
from flows.landing import LandedFile, Plan, plan
from flows.log import log_as, tell
from flows.notice import end_night, failure_told
from flows.portions import Met
from flows.progress import meter
from flows.reading import Reading, source_of
from flows.settings import Place, Settings
from flows.setup import Setup
from flows.stores import open_store
from flows.submitting import run_id_of, submit
from flows.tally import Tally
from flows.work import Job
from flows.workers import coder_facts

ARTIFACT = "dragoman-summary"
VERSION = version("dragoman")
HEALTH_ARTIFACT = "dragoman-health"
REPORT_ARTIFACT = "dragoman-report"

Outcome = Tally | State[Tally]
"""What a flow returns: its counts, in a cancelled state where a signal stopped it."""


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


@flow(name="run", flow_run_name=_run_name, version=VERSION)
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


@flow(name=NIGHTLY, flow_run_name=_nightly_name, version=VERSION)
def nightly(settings: Settings | None = None) -> Outcome:
    """Read, code and publish every file of the landing folder that is new or changed, however old.

    Args:
        settings: Where and how. None: what DRAGOMAN_* variables and dragoman.toml say where the run takes place.
    """
    settings = _settings(settings)
    asked = {"landing": str(settings.landing)}
    with failure_told(settings), open_store(settings).claim(NIGHTLY, this_process()):
        new = find_new([settings.landing], settings)
        outcome = _read_and_publish(NIGHTLY, asked, settings, new, partial(source_of, settings=settings))
    if isinstance(outcome, Tally):
        end_night(settings, outcome)
        if outcome.checks:
            create_table_artifact(artifact_rows(outcome.checks), key=HEALTH_ARTIFACT)
        if outcome.untold:
            get_run_logger().error("webhook: %s", outcome.untold)
    if settings.nightly_report and isinstance(outcome, Tally) and outcome.run_id is not None:
        outcome.report = _report(outcome.run_id, settings)
    return outcome


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

    return carry_out(name, asked, settings, new, met)


def carry_out(
    name: str,
    asked: Mapping[str, object],
    settings: Settings,
    new: Plan,
    met: Callable[[str], Iterable[Met]],
    *,
    read_at: int | None = None,
) -> Outcome:
    """Code and publish what is met by the present flow run, under a run id that `met` is told."""
    # A flow may run in a process that no command started.
    log_as(settings.log)
    started = datetime.now(UTC)
    setup = Setup.of(settings)
    run_id = run_id_of(started)
    tally = Tally(run_id=run_id, known_files=new.known_count)
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
        )
        about = {"run_id": run_id, "flow": name, "coder_version": job.coder.version}
        tell("run_started", about | {"files": len(new.files), "bytes": new.size, "parameters": asked})
        job.work(met(run_id), submit, stop, shown)
        tell("run_ended", about | {"summary": tally.sentence, "seconds": tally.seconds})
        stop.hurry()
    get_run_logger().info(tally.sentence)
    if tally.stopped_by is not None:
        return Cancelled(message=tally.sentence, data=tally)
    show_tally(tally)
    return tally


def show_tally(tally: Tally) -> None:
    """Show the counts of the present flow run in Prefect's page."""
    columns = ("counted", "number", "of which")
    rows = [dict(zip(columns, line, strict=True)) for line in tally.lines()]
    told = "Nothing was published." if tally.release is None else f"Published as release {tally.release}."
    create_table_artifact(rows, key=ARTIFACT, description=f"{told} `dragoman releases` lists them all.")


def _report(run_id: str, settings: Settings) -> str:
    """Write the run's page into the warehouse, link it from the flow run and return where it is."""
    # Drawing takes half a second to import, which runs without a page need not wait for.
    from flows.report.write import address_of, write_beside_tables

    place = write_beside_tables(settings.warehouse, run_id)
    create_link_artifact(
        link=address_of(place), link_text=f"Report of {run_id}", key=REPORT_ARTIFACT, description=place
    )
    return place
