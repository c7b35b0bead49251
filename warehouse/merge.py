"""What all mentions of an event together tell: its row and its history."""

from collections.abc import Mapping
from contextlib import closing
from importlib.resources import files

import duckdb
import pyarrow as pa

from schemas import Event, EventStage, Row
from schemas.enums import Precision, Stage
from warehouse.shape import conform

PLACE_RULES = ("syntax", "sentence", "dateline")
"""Rules that chose a place, the most trusted first."""

STAGES = (Stage.HELD, Stage.CANCELLED, Stage.ANNOUNCED, Stage.DENIED, Stage.PROPOSED)
"""Stages by which of them a day goes where as many mentions say the one as the other."""


def merge_events(links: pa.Table, mentions: pa.Table, articles: pa.Table, history: pa.Table) -> pa.Table:
    """Return one row per event of the links; their mentions, articles and history must be given.

    The stage is the last one of the event's history. The best mention is the most certain one that tells it,
    the first of equals. A date in the text goes before the day of publication and an exact one before a vague
    one; of equals the one that most mentions tell. A participant counts once per side by name and sector, or
    by words and role where nothing is resolved; whom most articles name comes first. The confidence grows
    with the publishers that tell it independently: one minus the product of the doubts.
    """
    given = {"links": links, "mentions": mentions, "articles": articles, "history": history}
    return _query("merge.sql", Event, given)


def merge_history(links: pa.Table, mentions: pa.Table) -> pa.Table:
    """Return the stretches of days at which each event of the links was told to be at one stage."""
    return _query("history.sql", EventStage, {"links": links, "mentions": mentions})


def _query(name: str, row: type[Row], given: Mapping[str, pa.Table]) -> pa.Table:
    query = files("warehouse").joinpath(name).read_text(encoding="utf-8")
    with closing(duckdb.connect()) as connection:
        for relation, table in given.items():
            connection.register(relation, table)
        # Variables, not parameters: with those DuckDB computes a relation twice.
        connection.execute("SET VARIABLE precisions = $1", [[p.value for p in Precision]])
        connection.execute("SET VARIABLE place_rules = $1", [list(PLACE_RULES)])
        connection.execute("SET VARIABLE stages = $1", [[stage.value for stage in STAGES]])
        return conform(row, connection.sql(query).to_arrow_table())
