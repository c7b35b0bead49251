"""The command `dragoman`."""

import os
from importlib.metadata import version
from typing import Annotated

import typer

from flows.commands import (
    asking,
    backfilling,
    care,
    coding,
    cookbook,
    evaluating,
    exchange,
    exporting,
    history,
    reporting,
    watching,
)
from flows.log import Style
from flows.settings import describe

app = typer.Typer(
    name="dragoman",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help=(
        "Turn news files into a warehouse of political and security events and ask it in SQL.\n\n"
        "Exit codes: 0 done, also when nothing was new; 1 failed; 2 asked wrongly, such as a path that does "
        "not exist; 3 done, but more records were rejected than the limit allows; 4 a health check failed "
        "(`health` only); 5 done, but the webhook could not be told; 130 or 143 stopped by "
        "Ctrl-C or SIGTERM, with what was done published."
    ),
)

CODE, ASK, CARE = "Code", "Ask", "Look after"
for panel, command in (
    (CODE, coding.run),
    (CODE, coding.nightly),
    (CODE, backfilling.backfill),
    (CODE, coding.serve),
    (ASK, asking.sql),
    (ASK, cookbook.cookbook),
    (ASK, asking.tables),
    (ASK, asking.explain),
    (ASK, asking.formats),
    (ASK, history.releases),
    (ASK, history.diff),
    (CARE, history.rollback),
    (CARE, evaluating.evaluate),
    (CARE, care.doctor),
    (CARE, watching.health),
    (CARE, watching.metrics),
    (CARE, care.maintain),
    (CODE, exchange.code),
    (CODE, exchange.links),
    (ASK, exporting.export),
    (ASK, reporting.report),
):
    app.command(rich_help_panel=panel)(command)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"dragoman {version('dragoman')}")
        raise typer.Exit


@app.callback()
def options(
    show_version: Annotated[  # noqa: ARG001
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version.")
    ] = False,
    log: Annotated[Style | None, typer.Option("--log", help=f"{describe('log')}", show_default=False)] = None,
) -> None:
    """Take the options of the whole command."""
    if log is not None:
        os.environ["DRAGOMAN_LOG"] = log


def main() -> None:
    """Run the command."""
    app()


if __name__ == "__main__":
    main()
