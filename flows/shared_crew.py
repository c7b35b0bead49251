"""Workers that several runs share, so that the model is loaded once for all of them."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext, suppress

from flows.errors import WorkerError
from flows.interrupt import Stop, Stopped
from flows.setup import Setup
from flows.workers import CodedTables, Crew, workers
from schemas import Article


class _Shared:
    """Codes batches for several threads; starts with the first one, and anew where a worker died."""

    def __init__(self, setup: Setup, where: int | str, stop: Stop) -> None:
        self._setup, self._where, self._stop = setup, where, stop
        self._opening = threading.Lock()
        # Without a pool the coding happens in this process, where two batches at once gain nothing.
        self._turn: AbstractContextManager[object] = threading.Lock() if where == 1 else nullcontext()
        self._open: tuple[ExitStack, Crew] | None = None

    def code(self, articles: Sequence[Article]) -> CodedTables:
        """Return the rows of a batch; raises `Stopped`, and `WorkerError` where new workers fail at it too."""
        opened = self._opened()
        try:
            return self._coded(opened, articles)
        except WorkerError:
            # It may be another day's batch that killed them.
            return self._coded(self._opened(), articles)

    def _coded(self, opened: tuple[ExitStack, Crew], articles: Sequence[Article]) -> CodedTables:
        try:
            with self._turn:
                return opened[1].code(articles)
        except WorkerError:
            self._leave(opened)
            raise

    def size(self) -> int:
        """Return how many batches should be under way at once; one before anybody has asked for any."""
        return self._open[1].size() if self._open else 1

    def _opened(self) -> tuple[ExitStack, Crew]:
        with self._opening:
            if self._open is None:
                stack = ExitStack()
                self._open = stack, stack.enter_context(workers(self._setup, self._where, self._stop))
            return self._open

    def _leave(self, opened: tuple[ExitStack, Crew]) -> None:
        with self._opening:
            if self._open is opened:
                self._open = None
                _close(opened)

    def close(self) -> None:
        """End the workers."""
        if self._open is not None:
            _close(self._open)


def _close(opened: tuple[ExitStack, Crew]) -> None:
    # Whoever waited for a batch has been told to stop already.
    with suppress(Stopped):
        opened[0].close()


@contextmanager
def shared_crew(setup: Setup, where: int | str, stop: Stop) -> Iterator[Crew]:
    """Give a crew that codes batches for whichever run asks; nothing is loaded before the first one."""
    shared = _Shared(setup, where, stop)
    try:
        yield Crew(shared.code, shared.size)
    finally:
        shared.close()
