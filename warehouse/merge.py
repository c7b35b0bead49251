"""What all mentions of an event together tell."""

from contextlib import closing
from importlib.resources import files

import duckdb
import pyarrow as pa

from schemas import Event
from schemas.enums import Precision
from warehouse.shape import conform

PLACE_RULES = ("syntax", "sentence", "dateline")
"""Rules that chose a place, the most trusted first."""


def merge_events(links: pa.Table, mentions: pa.Table, articles: pa.Table) -> pa.Table:
    """Return one row per event of the links; their mentions and articles must be given.

    The best mention is the root unless another is more certain; it gives the status. A date in the text
    goes before the day of publication and an exact one before a vague one. A participant counts once per
    side by name and sector, or by words and role where nothing is resolved.
    """
    query = files("warehouse").joinpath("merge.sql").read_text(encoding="utf-8")
    with closing(duckdb.connect()) as connection:
        for name, table in (("links", links), ("mentions", mentions), ("articles", articles)):
            connection.register(name, table)
        # Variables, not parameters: with those DuckDB computes a relation twice.
        connection.execute("SET VARIABLE precisions = $1", [[p.value for p in Precision]])
        connection.execute("SET VARIABLE place_rules = $1", [list(PLACE_RULES)])
        return conform(Event, connection.sql(query).to_arrow_table())
