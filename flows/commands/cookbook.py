"""The command `cookbook`: questions that analysts ask, ready to run."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from flows.commands.asking import format_of
from flows.errors import UsageError, in_one_line
from flows.options import Format, WarehouseOption, settings_with

if TYPE_CHECKING:
    from warehouse.cookbook import Recipe


def cookbook(
    name: Annotated[str | None, typer.Argument(help="A recipe; without it all are listed.")] = None,
    values: Annotated[
        list[str] | None, typer.Argument(metavar="[NAME=VALUE]...", help="Values for the recipe, such as country=IRQ.")
    ] = None,
    is_sql: Annotated[bool, typer.Option("--sql", help="Show the SQL, for other clients or as a start.")] = False,
    form: Annotated[
        Format | None,
        typer.Option("--format", "-f", help="How to write rows; else by the ending of the output file."),
    ] = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="File to write to.")] = None,
    rows: Annotated[int, typer.Option(min=0, help="Rows to show as a table; 0 shows all.")] = 50,
    warehouse: WarehouseOption = None,
) -> None:
    """List the questions that analysts ask, or answer one of them.

    Example: dragoman cookbook pairs_by_month country=IRQ first=2025-11-01

    Example: dragoman cookbook dyads_one_a_day -o dyads.csv

    Example: dragoman cookbook one_event --sql > one_event.sql
    """
    from flows.answers import answer
    from warehouse.cookbook import set_parameters
    from warehouse.query import open_warehouse

    with in_one_line():
        if name is None:
            _list()
            return
        recipe = _find(name)
        if is_sql:
            typer.echo(recipe.text, nl=False)
            return
        given = _values(recipe, values or [])
        chosen = format_of(form, output)
        connection = open_warehouse(settings_with(warehouse=warehouse).warehouse)
        set_parameters(connection, recipe, given)
        answer(connection, recipe.text, chosen, output, rows)


def _find(name: str) -> "Recipe":
    from warehouse.cookbook import list_recipes

    recipes = {recipe.name: recipe for recipe in list_recipes()}
    if name not in recipes:
        raise UsageError(f"there is no recipe {name}; there are {', '.join(recipes)}")
    return recipes[name]


def _values(recipe: "Recipe", given: list[str]) -> dict[str, str]:
    values = {}
    for one in given:
        name, sign, value = one.partition("=")
        if not sign or name not in recipe.parameters:
            known = "; ".join(f"{known}=VALUE" for known in recipe.parameters)
            raise UsageError(f"{one}: {recipe.name} takes {known}")
        values[name] = value
    return values


def _list() -> None:
    from rich.table import Table

    from flows.console import console
    from warehouse.cookbook import list_recipes

    table = Table(box=None, padding=(0, 2, 1, 0))
    for heading in ("recipe", "question", "takes"):
        table.add_column(heading, overflow="fold")
    for recipe in list_recipes():
        table.add_row(recipe.name, recipe.question, ", ".join(recipe.parameters))
    console().print(table)
    typer.echo("Run one: dragoman cookbook RECIPE NAME=VALUE ...; its SQL: dragoman cookbook RECIPE --sql")
