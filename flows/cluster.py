"""Dask: the same coding on worker processes of a cluster, here or on other machines.

Articles travel as text and rows as Arrow tables, so that workers need no shared disk, no Prefect server and no
warehouse; they need this version of Dragoman, the same model and the same spaCy.
"""

import logging
import platform
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import CancelledError, Executor, Future, wait
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import version
from typing import TypeVar

from flows.errors import UsageError, WorkerError
from flows.interrupt import Stop
from flows.placement import dask_processes, is_address
from flows.pool import POLL_SECONDS
from flows.settings import default_workers
from flows.setup import Setup
from flows.workers import coder_facts

try:
    import dask
    from distributed import Client, KilledWorker, LocalCluster
    from distributed.security import Security
except ImportError as error:
    raise UsageError(
        "workers on Dask need the extra package: pip install 'dragoman[dask]', or give a number of --workers"
    ) from error

CONNECT_SECONDS = 10
LOST_SECONDS = 60
"""Time for which a cluster may be without any worker."""

LOOK_SECONDS = 5

NO_PAGES: Mapping[str, Sequence[str]] = {
    f"distributed.{part}.http.routes": [] for part in ("scheduler", "worker", "nanny")
}
"""Dask's web pages, which nobody asked for on this machine."""

Items = TypeVar("Items")
Rows = TypeVar("Rows")

_ONE_AT_A_TIME = threading.Lock()


@cache
def facts(setup: Setup) -> str:
    """Return what must be the same in every process, so that the rows are."""
    python = ".".join(platform.python_version_tuple()[:2])
    return f"coder {coder_facts(setup).version}, spaCy {version('spacy')}, Python {python}"


def code_alike(code: Callable[[Setup, Items], Rows], setup: Setup, wanted: str, items: Items) -> Rows:
    """Return what a function makes of some items, in a worker; raises `WorkerError` where its coder is another."""
    # A worker with several threads has one model, which is not made for more than one of them.
    with _ONE_AT_A_TIME:
        if (mine := facts(setup)) != wanted:
            raise WorkerError(_other_coder(socket.gethostname(), mine, wanted))
        return code(setup, items)


def _other_coder(where: str, theirs: str, wanted: str) -> str:
    return (
        f"the worker on {where} would give other rows: it has {theirs}, here it is {wanted}; "
        "install the same version of Dragoman and of the model there"
    )


@dataclass
class DaskPool:
    """Workers of a Dask scheduler."""

    client: Client
    executor: Executor
    address: str
    """The scheduler's, as people know it."""

    _workers: int = 0
    _looked_at: float = field(default_factory=time.monotonic)
    _seen_at: float = field(default_factory=time.monotonic)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def size(self) -> int:
        """Return twice the number of workers, so that none waits for the next piece; workers may come and go."""
        return 2 * max(1, self._workers)

    def submit(self, code: Callable[[Setup, Items], Rows], setup: Setup, items: Items) -> Future[Rows]:
        """Hand over a piece of work without waiting; where its worker dies, another one does it."""
        return self.executor.submit(code_alike, code, setup, facts(setup), items)

    def result(self, future: "Future[Rows]", stop: Stop) -> Rows:
        """Wait for a piece of work; raises `Stopped`, and `WorkerError` where the cluster is lost."""
        while not wait([future], timeout=POLL_SECONDS).done:
            stop.check()
            self.look()
        try:
            return future.result()
        except KilledWorker as error:
            raise WorkerError(
                f"the same articles ended {error.allowed_failures + 1} workers of {self.address} one after the other, "
                "most likely for want of memory; give workers more of it or lower batch_words, what was published stays"
            ) from error
        except CancelledError as error:
            stop.check()
            raise WorkerError(self._lost("is gone")) from error

    def look(self) -> None:
        """Count the workers now and then; raises `WorkerError` where there have been none for a minute."""
        with self._lock:
            now = time.monotonic()
            if now - self._looked_at < LOOK_SECONDS:
                return
            self._looked_at = now
            try:
                self._workers = len(self.client.nthreads())
            except OSError as error:
                raise WorkerError(self._lost("does not answer any more")) from error
            if self._workers:
                self._seen_at = now
            elif now - self._seen_at > LOST_SECONDS:
                raise WorkerError(self._lost(f"has had no worker for {LOST_SECONDS} s"))

    def _lost(self, how: str) -> str:
        return f"the Dask scheduler {self.address} {how}; what was published stays, the same command goes on from there"

    def check(self, setup: Setup) -> None:
        """Raise `WorkerError` where there is no worker, or one that would give other rows or holds several threads."""
        try:
            self.client.wait_for_workers(1, timeout=CONNECT_SECONDS)
        except TimeoutError as error:
            raise WorkerError(
                f"the Dask scheduler {self.address} has no worker; start some where Dragoman is installed: "
                f"dask worker {self.address} --nthreads 1 --nworkers 4"
            ) from error
        threads: Mapping[str, int] = self.client.nthreads()
        if crowded := sorted(worker for worker, number in threads.items() if number > 1):
            raise WorkerError(
                f"worker {crowded[0]} has {threads[crowded[0]]} threads but one model, which codes with one of them: "
                "start it with --nthreads 1, and with --nworkers for more processes"
            )
        wanted = facts(setup)
        for worker, found in sorted(self.client.run(facts, setup, on_error="return").items()):
            if isinstance(found, WorkerError):
                raise WorkerError(f"worker {worker}: {found}") from found
            if isinstance(found, BaseException):
                raise WorkerError(_other_coder(worker, f"no such coder ({found})", wanted)) from found
            if found != wanted:
                raise WorkerError(_other_coder(worker, found, wanted))
        self._workers = len(threads)


@contextmanager
def dask_pool(where: str, setup: Setup) -> Iterator[DaskPool]:
    """Give the workers of a scheduler, or of a cluster that is started here and ends with the block."""
    if is_address(where):
        _knock(where)
        with _connected(where, where) as pool:
            pool.check(setup)
            yield pool
        return
    number = dask_processes(where, default_workers())
    with (
        dask.config.set(NO_PAGES),
        closing(
            LocalCluster(
                n_workers=number,
                threads_per_worker=1,
                host="127.0.0.1",
                security=True,
                dashboard_address="127.0.0.1:0",
                worker_dashboard_address="127.0.0.1:0",
                memory_limit=0,
                silence_logs=logging.CRITICAL,
            )
        ) as cluster,
        _connected(cluster, where) as pool,
    ):
        pool.check(setup)
        yield pool


def try_cluster(where: str, setup: Setup) -> None:
    """Raise `WorkerError` where a cluster of somebody else's cannot do the work; one of our own is not started."""
    if is_address(where):
        with dask_pool(where, setup):
            pass


def _knock(address: str) -> None:
    """Raise `WorkerError` where no scheduler listens: Dask itself would go on asking for long, or for ever."""
    host, _, port = address.partition("://")[2].rpartition(":")
    try:
        with socket.create_connection((host.strip("[]"), int(port)), timeout=CONNECT_SECONDS) as caller:
            # A scheduler speaks first.
            if address.startswith("tcp:") and not caller.recv(1):
                raise ConnectionError("it hangs up at once")
    except (OSError, OverflowError) as error:
        raise WorkerError(_unreachable(address, str(error))) from error
    if address.startswith("tls:") and Security().get_connection_args("client")["ssl_context"] is None:
        raise WorkerError(
            f"{address} needs certificates: set DASK_DISTRIBUTED__COMM__TLS__CA_FILE and, under "
            "DASK_DISTRIBUTED__COMM__TLS__CLIENT__, CERT and KEY to the files of the cluster"
        )


def _unreachable(address: str, why: str) -> str:
    return (
        f"no Dask scheduler answers at {address} ({why}); look at the address in --workers or DRAGOMAN_WORKERS, "
        "and whether `dask scheduler` runs there"
    )


@contextmanager
def _connected(scheduler: "str | LocalCluster", name: str) -> Iterator[DaskPool]:
    try:
        client = Client(scheduler, timeout=CONNECT_SECONDS, set_as_default=False)
    except OSError as error:
        raise WorkerError(_unreachable(name, f"nothing that Dask understands in {CONNECT_SECONDS} s")) from error
    with closing(client):
        yield DaskPool(client, client.get_executor(pure=False), name)
