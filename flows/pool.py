"""Pools of processes that code: they take a function with some articles and give its result later."""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from typing import Protocol, TypeVar

from flows.errors import WorkerError
from flows.interrupt import Stop, end_children
from flows.setup import Setup

POLL_SECONDS = 0.2
DIED = (
    "a worker process died, most likely for want of memory; start again with fewer --workers, what was published stays"
)

Items = TypeVar("Items")
Rows = TypeVar("Rows")


class Pool(Protocol):
    """Processes that code."""

    def size(self) -> int:
        """Return how many pieces of work can be done at once."""

    def submit(self, code: Callable[[Setup, Items], Rows], setup: Setup, items: Items) -> Future[Rows]:
        """Hand over a piece of work without waiting."""

    def result(self, future: "Future[Rows]", stop: Stop) -> Rows:
        """Wait for a piece of work; raises `Stopped`, and `WorkerError` where nobody can do it."""


@contextmanager
def worker_pool(where: int | str, setup: Setup) -> Iterator[Pool]:
    """Give the pool that a setting names; an error inside ends its processes at once.

    Raises `WorkerError` for a cluster that cannot be reached or does not have this coder.
    """
    if isinstance(where, str):
        # Dask is an extra, and takes a second to import.
        from flows.cluster import dask_pool

        with dask_pool(where, setup) as pool:
            yield pool
    else:
        with _process_pool(where) as processes:
            yield processes


@dataclass(frozen=True)
class _Processes:
    executor: ProcessPoolExecutor
    number: int

    def size(self) -> int:
        return self.number

    def submit(self, code: Callable[[Setup, Items], Rows], setup: Setup, items: Items) -> Future[Rows]:
        try:
            return self.executor.submit(code, setup, items)
        except BrokenProcessPool as error:
            raise WorkerError(DIED) from error

    def result(self, future: "Future[Rows]", stop: Stop) -> Rows:
        while not wait([future], timeout=POLL_SECONDS).done:
            stop.check()
        try:
            return future.result()
        except BrokenProcessPool as error:
            stop.check()
            raise WorkerError(DIED) from error


@contextmanager
def _process_pool(number: int) -> Iterator[_Processes]:
    # Python cannot fork beside Prefect's threads, and a fresh process shares no state with this one.
    executor = ProcessPoolExecutor(number, get_context("spawn"), _start_worker)
    try:
        yield _Processes(executor, number)
    except BaseException:
        end_children()
        executor.shutdown(wait=False, cancel_futures=True)
        raise
    executor.shutdown()


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
