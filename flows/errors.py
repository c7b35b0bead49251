"""Errors that the command line shows in one line, and the exit codes they give."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import typer

from flows.interrupt import Terminated, exit_code
from flows.remote import LandingError
from warehouse.errors import WarehouseError

FAILED = 1
USAGE = 2
MANY_REJECTED = 3
UNHEALTHY = 4
UNTOLD = 5


class UsageError(Exception):
    """What was asked for cannot be done as asked; the message says what can."""


class QueryError(Exception):
    """The query was refused; the message is the database's."""


class WorkerError(RuntimeError):
    """Nothing can be coded: the model is missing or a worker process died; the message says what to do."""


@contextmanager
def in_one_line(stopped: str = "stopped") -> Iterator[None]:
    """Show the errors a person can do something about in one line, and exit with their code.

    `stopped` is the line that Ctrl-C gets.
    """
    try:
        yield
    except (LandingError, UsageError) as error:
        _leave(str(error), USAGE, error)
    except (WarehouseError, QueryError, WorkerError) as error:
        _leave(str(error), FAILED, error)
    except KeyboardInterrupt as error:
        _leave(stopped, exit_code(signal.SIGTERM if isinstance(error, Terminated) else signal.SIGINT), error)
    except BrokenPipeError as error:
        # The reader of our output, such as `head`, has seen enough; Python must not complain when it closes.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(0) from error
    except OSError as error:
        _leave(f"{error.filename or 'system'}: {error.strerror or error}", FAILED, error)


def _leave(line: str, code: int, error: BaseException) -> None:
    typer.echo(f"dragoman: {line}", err=True)
    raise typer.Exit(code) from error
