"""Errors that the command line shows in one line, and the exit codes they give."""

from collections.abc import Iterator
from contextlib import contextmanager

import typer

from flows.interrupt import LATE_LINE, Terminated, exit_code
from flows.landing import LandingError
from warehouse.errors import WarehouseError

FAILED = 1
USAGE = 2
MANY_REJECTED = 3


class UsageError(Exception):
    """What was asked for cannot be done as asked; the message says what can."""


class QueryError(Exception):
    """The query was refused; the message is the database's."""


@contextmanager
def in_one_line() -> Iterator[None]:
    """Show the errors a person can do something about in one line, and exit with their code."""
    try:
        yield
    except (LandingError, UsageError) as error:
        _leave(str(error), USAGE, error)
    except (WarehouseError, QueryError) as error:
        _leave(str(error), FAILED, error)
    except KeyboardInterrupt as error:
        _leave(LATE_LINE, exit_code(15 if isinstance(error, Terminated) else 2), error)
    except BrokenPipeError as error:
        # The reader of our output, such as `head`, has seen enough.
        raise typer.Exit(0) from error


def _leave(line: str, code: int, error: BaseException) -> None:
    typer.echo(f"dragoman: {line}", err=True)
    raise typer.Exit(code) from error
