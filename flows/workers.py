"""Workers: processes that hold the model and turn articles into Arrow tables."""

import gc
import multiprocessing
import os
import signal
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from typing import TYPE_CHECKING

import pyarrow as pa

from flows.errors import WorkerError
from flows.interrupt import Stop, Stopped, end_children
from flows.setup import Setup
from schemas import Article, Fingerprint, Mention, Row, to_arrow

if TYPE_CHECKING:
    from extractors.coder import Coded, Coder

POLL_SECONDS = 0.2


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
def workers(setup: Setup, processes: int, stop: Stop) -> Iterator[Code]:
    """Give a function that codes a batch; it may be called from several threads at once.

    With one process the coding happens here, else in a pool. It raises `Stopped` when the run shall stop
    and `WorkerError` when a worker dies.
    """
    if processes == 1:
        loaded(setup)
        yield lambda articles: code_here(setup, articles, stop)
        return
    with worker_pool(processes) as pool:
        yield lambda articles: _wait(pool.submit(code_here, setup, articles), stop)
        if stop.is_set():
            raise Stopped


@contextmanager
def worker_pool(processes: int) -> Iterator[ProcessPoolExecutor]:
    """Give a pool of processes for coding; an error inside ends them at once."""
    # Python cannot fork beside Prefect's threads, and a fresh process shares no state with this one.
    pool = ProcessPoolExecutor(processes, get_context("spawn"), _start_worker)
    try:
        yield pool
    except BaseException:
        end_children()
        pool.shutdown(wait=False, cancel_futures=True)
        raise
    pool.shutdown()


def _start_worker() -> None:
    # The model is loaded with the first batch, so that what goes wrong then is told like any other error.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """Leave when the process that started this one is gone, however it went."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _wait(future: Future[CodedTables], stop: Stop) -> CodedTables:
    while not wait([future], timeout=POLL_SECONDS).done:
        stop.check()
    try:
        return future.result()
    except BrokenProcessPool as error:
        stop.check()
        raise WorkerError(
            "a worker process died, most likely for want of memory; "
            "start again with fewer --workers, what was published stays"
        ) from error
