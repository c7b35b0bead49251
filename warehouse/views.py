"""The analyst's views: one SQL file each, read with its purpose and its columns' descriptions."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from graphlib import TopologicalSorter
from importlib.resources import files

from schemas import TABLES, Row

TABLE_SCHEMA = "base"
"""DuckDB schema with every table as stored; the analyst's views are in `main`."""

_DESCRIBED = re.compile(r"(\w+),?\s+-- (.+)$", re.MULTILINE)


@dataclass(frozen=True)
class View:
    """One analyst view."""

    name: str
    purpose: str
    """First line of its file: who it is for and what a row is."""

    query: str
    described: Mapping[str, str]
    """Descriptions that the file itself gives, by column."""

    def describe(self, column: str) -> str | None:
        """Return a column's description, the file's own first, else that of the like-named table column."""
        return self.described.get(column) or _table_columns().get(column)


@cache
def _table_columns() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for row in TABLES:
        for name, info in row.model_fields.items():
            found.setdefault(name, " ".join((info.description or "").split()))
    return found


def _read(name: str, text: str) -> View:
    first, query = text.split("\n", 1)
    return View(name, first.removeprefix("--").strip(), query.strip(), dict(_DESCRIBED.findall(query)))


@cache
def list_views() -> tuple[View, ...]:
    """Return all analyst views, each after those it reads from."""
    folder = files("warehouse").joinpath("views")
    paths = sorted((f for f in folder.iterdir() if f.name.endswith(".sql")), key=lambda f: f.name)
    views = {p.name.removesuffix(".sql"): p.read_text(encoding="utf-8") for p in paths}
    sources = {
        name: {s for s in re.findall(r"(?:FROM|JOIN) (\w+)\b(?!\.)", text) if s in views and s != name}
        for name, text in views.items()
    }
    return tuple(_read(name, views[name]) for name in TopologicalSorter(sources).static_order())


def tables_shown_as_stored() -> tuple[type[Row], ...]:
    """Return the tables that are in `main` under their own name; the others give way to an analyst view."""
    taken = {view.name for view in list_views()}
    return tuple(row for row in TABLES if row.table not in taken)
