"""The analyst's views: one SQL file each, read with its purpose and its columns' descriptions."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from graphlib import TopologicalSorter
from importlib.resources import files

from schemas import TABLES, Row
from warehouse.shape import BY_NAME

TABLE_SCHEMA = "base"
"""DuckDB schema with every table as stored; the analyst's views are in `main`."""

_DESCRIBED = re.compile(r"(\w+),?\s+-- (.+)$", re.MULTILINE)
_SOURCE = re.compile(rf"(?:FROM|JOIN) ({TABLE_SCHEMA}\.)?(\w+)")


@dataclass(frozen=True)
class View:
    """One analyst view."""

    name: str

    purpose: str
    """First line of its file: who it is for and what a row is."""

    query: str

    descriptions: Mapping[str, str]
    """What its columns mean, by name: said beside them, else where the view takes them from."""


def _read(name: str, text: str, others: Mapping[str, View]) -> View:
    first, query = text.split("\n", 1)
    descriptions = {column: f"{said}." for column, said in _DESCRIBED.findall(query)}
    for is_table, source in _SOURCE.findall(query):
        if is_table:
            inherited = _descriptions(BY_NAME[source])
        else:
            inherited = others[source].descriptions if source in others else {}
        descriptions = {**inherited, **descriptions}
    return View(name, first.removeprefix("--").strip(), query.strip(), descriptions)


def _descriptions(row: type[Row]) -> Mapping[str, str]:
    return {name: " ".join((info.description or "").split()) for name, info in row.model_fields.items()}


@cache
def list_views() -> tuple[View, ...]:
    """Return all analyst views, each after those that it reads from."""
    folder = files("warehouse").joinpath("views")
    texts = {
        file.name.removesuffix(".sql"): file.read_text(encoding="utf-8")
        for file in sorted(folder.iterdir(), key=lambda file: file.name)
        if file.name.endswith(".sql")
    }
    sources = {
        name: {s for is_table, s in _SOURCE.findall(text) if not is_table and s in texts}
        for name, text in texts.items()
    }
    views: dict[str, View] = {}
    for name in TopologicalSorter(sources).static_order():
        views[name] = _read(name, texts[name], views)
    return tuple(views.values())


def tables_shown_as_stored() -> tuple[type[Row], ...]:
    """Return the tables that are in `main` under their own name; the others give way to an analyst view."""
    taken = {view.name for view in list_views()}
    return tuple(row for row in TABLES if row.table not in taken)
