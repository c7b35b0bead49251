"""The formats of other programs, and the lines of a release in each of them."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from importlib.resources import files

import duckdb
import pyarrow as pa

CHUNK_ROWS = 5_000


class Shape(StrEnum):
    """How the rows of a format's query become lines."""

    LINES = "lines"
    """The one column is the line."""
    FEATURES = "features"
    """The one column is a feature of one GeoJSON collection."""
    TABLE = "table"
    """Values parted by tabs under a header."""
    BARE_TABLE = "bare_table"
    """Values parted by tabs without a header."""


@dataclass(frozen=True)
class Export:
    """One format."""

    query_file: str
    shape: Shape


EXPORTS = {
    "plover": Export("plover.sql", Shape.LINES),
    "icews": Export("icews.sql", Shape.TABLE),
    "gdelt-events": Export("gdelt_events.sql", Shape.BARE_TABLE),
    "gdelt-mentions": Export("gdelt_mentions.sql", Shape.BARE_TABLE),
    "phoenix": Export("phoenix.sql", Shape.TABLE),
    "geojson": Export("geojson.sql", Shape.FEATURES),
    "followthemoney": Export("followthemoney.sql", Shape.LINES),
}
"""Name to format."""


def export_lines(connection: duckdb.DuckDBPyConnection, name: str) -> Iterator[str]:
    """Yield the lines of a release in a format of `EXPORTS`, each without its line break.

    In tables a missing value is empty, and a tab or line break inside a value becomes a space.
    """
    export = EXPORTS[name]
    query = files("warehouse.exports").joinpath(export.query_file).read_text(encoding="utf-8")
    connection.register("gdelt_countries", _gdelt_countries())
    cursor = connection.execute(query)
    columns = [str(column[0]) for column in cursor.description or ()]
    rows = _rows(cursor)
    if export.shape == Shape.LINES:
        yield from (str(row[0]) for row in rows)
    elif export.shape == Shape.FEATURES:
        yield from _collection(str(row[0]) for row in rows)
    else:
        if export.shape == Shape.TABLE:
            yield "\t".join(columns)
        yield from ("\t".join(map(_cell, row)) for row in rows)


def _gdelt_countries() -> pa.Table:
    """Return the countries with the codes that GDELT gives to places, columns iso3, fips, name."""
    text = files("warehouse.exports").joinpath("gdelt_countries.csv").read_text(encoding="utf-8")
    header, *rows = csv.reader(text.splitlines())
    return pa.table(dict(zip(header, zip(*rows, strict=True), strict=True)))


def _rows(cursor: duckdb.DuckDBPyConnection) -> Iterator[tuple[object, ...]]:
    while rows := cursor.fetchmany(CHUNK_ROWS):
        yield from rows


def _collection(features: Iterator[str]) -> Iterator[str]:
    yield '{"type": "FeatureCollection", "features": ['
    earlier: str | None = None
    for feature in features:
        if earlier is not None:
            yield earlier + ","
        earlier = feature
    if earlier is not None:
        yield earlier
    yield "]}"


def _cell(value: object) -> str:
    return "" if value is None else " ".join(str(value).split())
