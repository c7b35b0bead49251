"""A crew: workers that several runs share, so that the model is loaded once for all of them."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, nullcontext, suppress

from flows.errors import WorkerError
from flows.interrupt import Stop, Stopped
from flows.setup import Setup
from flows.workers import Code, CodedTables, workers
from schemas import Article


class Crew:
    """Codes batches for several threads; starts with the first one, and anew where a worker died."""

    def __init__(self, setup: Setup, processes: int, stop: Stop) -> None:
        self._setup, self._processes, self._stop = setup, processes, stop
        self._opening = threading.Lock()
        # Without a pool the coding happens in this process, where two batches at once gain nothing.
        self._turn = threading.Lock() if processes == 1 else nullcontext()
        self._open: tuple[ExitStack, Code] | None = None

    def code(self, articles: Sequence[Article]) -> CodedTables:
        """Return the rows of a batch; raises `Stopped` and `WorkerError` as the workers do."""
        opened = self._opened()
        try:
            with self._turn:
                return opened[1](articles)
        except WorkerError:
            self._leave(opened)
            raise

    def _opened(self) -> tuple[ExitStack, Code]:
        with self._opening:
            if self._open is None:
                stack = ExitStack()
                self._open = stack, stack.enter_context(workers(self._setup, self._processes, self._stop))
            return self._open

    def _leave(self, opened: tuple[ExitStack, Code]) -> None:
        with self._opening:
            if self._open is opened:
                self._open = None
                _close(opened)

    def close(self) -> None:
        """End the workers."""
        if self._open is not None:
            _close(self._open)


def _close(opened: tuple[ExitStack, Code]) -> None:
    # Whoever waited for a batch has been told to stop already.
    with suppress(Stopped):
        opened[0].close()


@contextmanager
def crew(setup: Setup, processes: int, stop: Stop) -> Iterator[Code]:
    """Give a function that codes a batch for whichever run asks; nothing is loaded before the first one."""
    found = Crew(setup, processes, stop)
    try:
        yield found.code
    finally:
        found.close()
