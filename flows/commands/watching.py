"""Commands for whoever watches over the nightly runs: `health`."""

import json
from typing import Annotated

import typer

from flows.errors import UNHEALTHY, in_one_line
from flows.options import WarehouseOption, settings_with


def health(
    warehouse: WarehouseOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the checks as JSON.")] = False,
) -> None:
    """Tell whether news arrives, and looks, as in the nights before; exit with 4 if not.

    It looks at the last nightly run and at the present hour, so that it also tells of a night that did not run.
    What was found at the end of each run is in the table `checks`.

    Example: dragoman health || mail -s "Dragoman" desk@example.org
    """
    from flows.health import asked_now, show_health
    from flows.stores import open_store
    from warehouse.health import failed

    with in_one_line():
        settings = settings_with(warehouse=warehouse)
        checks = open_store(settings).health(asked_now(settings))
        if as_json:
            typer.echo(json.dumps([row.model_dump(mode="json") for row in checks], ensure_ascii=False))
        elif checks:
            show_health(checks)
        else:
            typer.echo(f"{settings.warehouse} holds nothing yet.")
        if failed(checks):
            raise typer.Exit(UNHEALTHY)
