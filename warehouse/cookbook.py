"""The analysts' cookbook: one SQL file per question, which runs in any DuckDB client on the published file."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import duckdb

_PARAMETER = re.compile(r"-- (\w+): (.+)")


@dataclass(frozen=True)
class Recipe:
    """One question with its query."""

    name: str

    question: str
    """What it answers, as the first line of its file asks."""

    parameters: Mapping[str, str]
    """What can be set, by name: DuckDB variables that the query reads with `getvariable`."""

    text: str
    """The whole file."""


def _read(name: str, text: str) -> Recipe:
    first, *rest = text.splitlines()
    parameters = {}
    for line in rest:
        described = _PARAMETER.fullmatch(line)
        if described is None:
            break
        parameters[described[1]] = described[2]
    return Recipe(name, first.removeprefix("--").strip(), parameters, text)


@cache
def list_recipes() -> tuple[Recipe, ...]:
    """Return all recipes by name."""
    folder = files("warehouse").joinpath("cookbook")
    found = sorted((file for file in folder.iterdir() if file.name.endswith(".sql")), key=lambda file: file.name)
    return tuple(_read(file.name.removesuffix(".sql"), file.read_text(encoding="utf-8")) for file in found)


def set_parameters(connection: duckdb.DuckDBPyConnection, recipe: Recipe, values: Mapping[str, str]) -> None:
    """Give the connection the values that a recipe's query will read; raises KeyError for an unknown name."""
    if unknown := values.keys() - recipe.parameters.keys():
        raise KeyError(*sorted(unknown))
    for name, value in values.items():
        # The name is one of the recipe's own; the value is bound.
        connection.execute(f"SET VARIABLE {name} = $value", {"value": value})
