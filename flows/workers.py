"""Workers: processes that hold the model and turn articles into Arrow tables."""

import gc
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import pyarrow as pa

from flows.errors import WorkerError
from flows.interrupt import Stop, Stopped
from flows.pool import worker_pool
from flows.setup import Setup
from schemas import Article, Fingerprint, Mention, Row, to_arrow

if TYPE_CHECKING:
    from extractors.coder import Coded, Coder


@dataclass(frozen=True)
class CodedTables:
    """What came of a batch of articles."""

    tables: dict[str, pa.Table]
    """Rows by the name of their table."""
    kinds: Counter[str]
    """Mentions by kind."""


@dataclass(frozen=True)
class CoderFacts:
    """Which coder a run uses."""

    version: str
    model: str
    digest: str


Code = Callable[[Sequence[Article]], CodedTables]


@dataclass(frozen=True)
class Crew:
    """Whoever codes the batches of a run."""

    code: Code
    size: Callable[[], int]
    """Tells how many batches should be under way at once."""


@cache
def loaded(setup: Setup) -> "Coder":
    """Return this process's coder, which holds the language model; raises `WorkerError` without a model."""
    from extractors.coder import Coder
    from extractors.model import ModelError

    try:
        coder = Coder(setup.model, actors=setup.actors())
    except ModelError as error:
        raise WorkerError(str(error)) from error
    # Model and lexicons live as long as the process: frozen, no collection walks through them again.
    gc.collect()
    gc.freeze()
    return coder


def coder_facts(setup: Setup) -> CoderFacts:
    """Return which coder a setup makes, without loading it; raises `WorkerError` without a model."""
    from extractors.model import ModelError, model_id
    from extractors.version import coder_version

    try:
        identity = model_id(setup.model)
    except ModelError as error:
        raise WorkerError(str(error)) from error
    return CoderFacts(coder_version(identity.digest, setup.actors()), identity.label, identity.digest)


def code_here(setup: Setup, articles: Sequence[Article], stop: Stop | None = None) -> CodedTables:
    """Return the rows of some articles, coded in this process; raises `Stopped` between two articles."""
    return _tables(_coded(setup, articles, stop))


def _coded(setup: Setup, articles: Sequence[Article], stop: Stop | None) -> "Iterator[Coded]":
    for coded in loaded(setup).code(articles):
        if stop is not None:
            stop.check()
        yield coded


def _tables(coded_articles: "Iterator[Coded]") -> CodedTables:
    from extractors.fingerprint import fingerprint

    rows: dict[type[Row], list[Row]] = {Article: [], Fingerprint: [], Mention: []}
    for coded in coded_articles:
        rows[Article].append(coded.article)
        rows[Fingerprint].append(fingerprint(coded.article))
        rows[Mention].extend(coded.mentions)
        for row in (*coded.details, *coded.places, *coded.quotes):
            rows.setdefault(type(row), []).append(row)
    tables = {row.table: to_arrow(row, found) for row, found in rows.items()}
    return CodedTables(tables, Counter(tables[Mention.table]["kind"].to_pylist()))


@contextmanager
def workers(setup: Setup, where: int | str, stop: Stop) -> Iterator[Crew]:
    """Give whoever codes a batch; several threads may ask at once.

    With one process the coding happens here, else in a pool. It raises `Stopped` when the run shall stop
    and `WorkerError` when a worker dies.
    """
    if where == 1:
        loaded(setup)
        yield Crew(lambda articles: code_here(setup, articles, stop), lambda: 1)
        return
    with worker_pool(where, setup) as pool:
        yield Crew(lambda articles: pool.result(pool.submit(code_here, setup, articles), stop), pool.size)
        if stop.is_set():
            raise Stopped
