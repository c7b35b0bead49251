"""What `dragoman doctor` looks at."""

import platform
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from rich.table import Table
from rich.text import Text

from flows.console import console
from flows.errors import UsageError, WorkerError
from flows.settings import Settings
from flows.setup import Setup
from flows.stores import open_store
from warehouse.errors import WarehouseError
from warehouse.ledger import ledger_of
from warehouse.postgres import PostgresLedger
from warehouse.probe import try_lock, try_storage
from warehouse.query import open_warehouse

PACKAGES = ("dragoman", "spacy", "duckdb", "deltalake", "pyarrow", "prefect")
LEAST_FREE_BYTES = 2 * 10**9
MOST_SKEW_SECONDS = 30


@dataclass(frozen=True)
class Finding:
    """One thing looked at."""

    subject: str
    text: str
    is_well: bool = True


def examine(settings: Settings) -> Iterator[Finding]:
    """Yield what is found, one subject after the other; nothing is left changed."""
    yield Finding("python", f"{platform.python_version()} on {platform.platform(terse=True)}")
    yield Finding("packages", ", ".join(f"{name} {version(name)}" for name in PACKAGES))
    yield from _coder(settings)
    yield from _deployment(settings)
    yield from _warehouse(settings)
    if isinstance(settings.warehouse, Path):
        yield _disk(settings.warehouse)
    yield _prefect(settings)


def _coder(settings: Settings) -> Iterator[Finding]:
    from flows.workers import coder_facts

    try:
        setup = Setup.of(settings)
    except UsageError as error:
        yield Finding("actors", str(error), is_well=False)
        setup = Setup(settings.model)
    else:
        if settings.actors is not None:
            yield Finding("actors", f"{len(setup.actors()):,} of {settings.actors}")
    try:
        facts = coder_facts(setup)
    except WorkerError as error:
        yield Finding("model", str(error), is_well=False)
    else:
        yield Finding("model", f"{facts.model}, weights {facts.digest[:12]}, coder {facts.version}")


def _deployment(settings: Settings) -> Iterator[Finding]:
    """Yield whether storage, lock and clocks do what two writers on two machines need."""
    root = settings.warehouse.absolute()
    try:
        written = try_storage(root)
    except WarehouseError as error:
        yield Finding("storage", str(error), is_well=False)
    else:
        yield Finding("storage", f"{root} can be written, read and deleted from")
        yield _clock("storage", written)
    try:
        home = ledger_of(root, settings.ledger)
        if isinstance(home, PostgresLedger):
            release, clock = home.facts()
            yield Finding("database", f"PostgreSQL {release}, {home}")
            yield _clock("database", clock)
        yield _lock(is_exclusive=try_lock(home), is_server=isinstance(home, PostgresLedger))
    except WarehouseError as error:
        yield Finding("database", str(error), is_well=False)


def _clock(name: str, theirs: datetime) -> Finding:
    apart = abs((theirs - datetime.now(UTC)).total_seconds())
    is_well = apart <= MOST_SKEW_SECONDS
    remedy = "" if is_well else "; set both by a time server (NTP): signatures and retention need it"
    return Finding("clock", f"{apart:,.0f} s apart from the {name}'s{remedy}", is_well=is_well)


def _lock(*, is_exclusive: bool, is_server: bool) -> Finding:
    if is_exclusive:
        return Finding("lock", "a second writer is kept out")
    remedy = (
        "connect to the server itself, not through a pooler in transaction mode"
        if is_server
        else "put the warehouse on a local disk, not on NFS or SMB, or into a bucket with a ledger in PostgreSQL"
    )
    return Finding("lock", f"a second writer is not kept out: {remedy}", is_well=False)


def _warehouse(settings: Settings) -> Iterator[Finding]:
    try:
        state = open_store(settings).verify()
    except WarehouseError as error:
        yield Finding("warehouse", str(error), is_well=False)
        return
    if not state.releases:
        yield Finding("warehouse", f"{settings.warehouse} holds nothing yet; `dragoman run PATH` fills it")
        return
    yield Finding(
        "warehouse",
        f"{state.root}, release {state.last_release} of {state.last_created}, {_counts(settings)}",
    )
    dead = [table.name for table in state.tables if table.has_dead_run]
    if dead:
        yield Finding("ledger", f"{', '.join(dead)}: written by a run that died; the next run takes it back")
    for problem in state.problems:
        yield Finding("ledger", problem, is_well=False)
    if not dead and not state.problems:
        yield Finding("ledger", "every table is at its released version")


def _counts(settings: Settings) -> str:
    connection = open_warehouse(settings.warehouse)
    counts = ", ".join(f"(SELECT count(*) FROM {name})" for name in ("articles", "mentions", "files"))
    ((articles, mentions, files),) = connection.execute(f"SELECT {counts}").fetchall()
    return f"{files:,} files, {articles:,} articles, {mentions:,} mentions"


def _disk(folder: Path) -> Finding:
    place = folder.absolute()
    while not place.exists():
        place = place.parent
    free = shutil.disk_usage(place).free
    return Finding("disk", f"{free / 1e9:,.1f} GB free under {place}", is_well=free >= LEAST_FREE_BYTES)


def _prefect(settings: Settings) -> Finding:
    from prefect.settings import PREFECT_API_URL, PREFECT_HOME

    url = settings.prefect_api_url or PREFECT_API_URL.value()
    server = f"server {url}" if url else "a temporary server for each run"
    return Finding("prefect", f"{server}, home {PREFECT_HOME.value()}")


def show(finding: Finding) -> None:
    """Print a finding, its text folded beside its subject."""
    grid = Table.grid(padding=(0, 2))
    grid.add_column(width=3)
    grid.add_column(width=9)
    grid.add_column(overflow="fold")
    mark = Text("ok", style="green") if finding.is_well else Text("BAD", style="bold red")
    grid.add_row(mark, finding.subject, Text(finding.text))
    console().print(grid)
