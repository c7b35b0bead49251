"""Ctrl-C and SIGTERM: a run stops between two publications, and its child processes are spared."""

import _thread
import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from flows.log import say

GRACE_SECONDS = 30
"""What a stopped run may take to publish what is done."""

GOODBYE_SECONDS = 5
"""What it may take after that to tell Prefect."""

LATE_LINE = "stopped; what was published stays, and the same command goes on from there"


class Terminated(KeyboardInterrupt):
    """SIGTERM arrived where no run was under way yet or any more."""


class Stopped(Exception):  # noqa: N818  a request, not an error
    """Work was given up because the run shall stop."""


class Stop:
    """Whether the run shall stop, and by which signal."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self.signal: int | None = None

    def set(self, number: int) -> None:
        """Ask the run to stop; the second call ends the process at once."""
        if self._event.is_set():
            _leave(number)
        self.signal = number
        self._event.set()
        _leave_after(GRACE_SECONDS, number)

    def is_set(self) -> bool:
        """Say whether the run shall stop."""
        return self._event.is_set()

    def hurry(self) -> None:
        """Let the process end soon, if the run shall stop: systemd stops the temporary server too."""
        if self.signal is not None:
            _leave_after(GOODBYE_SECONDS, self.signal)

    def check(self) -> None:
        """Raise `Stopped` if the run shall stop."""
        if self._event.is_set():
            raise Stopped


def exit_code(number: int) -> int:
    """Return the exit code of a process that a signal ended: 130 for Ctrl-C, 143 for SIGTERM."""
    return 128 + number


def end_children() -> None:
    """End the worker processes of this process."""
    for child in multiprocessing.active_children():
        child.terminate()


def _leave_after(seconds: float, number: int) -> None:
    watchdog = threading.Timer(seconds, _leave, (number,))
    watchdog.daemon = True
    watchdog.start()


def _leave(number: int) -> None:
    end_children()
    say(f"dragoman: {LATE_LINE}", is_error=True)
    os._exit(exit_code(number))


@contextmanager
def listening() -> Iterator[Stop]:
    """Give a `Stop` that Ctrl-C and SIGTERM set; outside the main thread nothing sets it."""
    stop = Stop()
    if threading.current_thread() is not threading.main_thread():
        yield stop
        return

    def handle(number: int, frame: FrameType | None) -> None:  # noqa: ARG001
        stop.set(number)

    earlier = {number: signal.signal(number, handle) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for number, handler in earlier.items():
            signal.signal(number, handler)


@contextmanager
def shielded() -> Iterator[None]:
    """Keep Ctrl-C away from threads and processes started inside; this process still sees it.

    The terminal sends SIGINT to the whole group. The temporary Prefect server and the workers inherit the
    blocked signal; a watching thread hands it to the main thread. SIGTERM raises `Terminated`.
    """

    def terminate(number: int, frame: FrameType | None) -> None:  # noqa: ARG001
        raise Terminated

    done = threading.Event()

    def watch() -> None:
        while not done.is_set():
            if signal.sigtimedwait({signal.SIGINT}, 0.2):
                _thread.interrupt_main(signal.SIGINT)

    blocked = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    earlier = signal.signal(signal.SIGTERM, terminate)
    watcher = threading.Thread(target=watch, name="dragoman-ctrl-c", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        done.set()
        watcher.join()
        signal.signal(signal.SIGTERM, earlier)
        signal.pthread_sigmask(signal.SIG_SETMASK, blocked)
