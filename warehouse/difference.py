"""What differs between two releases: mentions gained, lost and changed, also where only their details did."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

import duckdb
import pyarrow as pa

from schemas import Mention, Row
from warehouse.batch import DETAILS
from warehouse.delta import DeltaTables
from warehouse.shape import BY_NAME
from warehouse.snapshot import open_snapshot, read_parquet

ALWAYS_NEW = ("run_id", "coder_version")
"""Columns that every coding sets anew; they alone make no change."""

PARTS = (Mention.table, *DETAILS)

_TOUCHED = """
CREATE TEMP TABLE touched AS
SELECT
    mention_id,
    bool_or(o.print IS NOT NULL AND part = 'mentions') AS was,
    bool_or(n.print IS NOT NULL AND part = 'mentions') AS is_now,
    string_agg(part, ', ' ORDER BY part) FILTER (part <> 'mentions') AS details
FROM old_prints AS o
FULL JOIN new_prints AS n USING (mention_id, part)
WHERE o.print IS DISTINCT FROM n.print
GROUP BY mention_id
"""

_ROWS = """
SELECT
    CASE WHEN was AND NOT is_now THEN 'lost' WHEN is_now AND NOT was THEN 'gained' ELSE 'changed' END AS change,
    coalesce(n.kind, o.kind) AS kind,
    mention_id,
    coalesce(n.published_on, o.published_on) AS published_on,
    CASE WHEN was = is_now THEN concat_ws(', ', {columns}, details) END AS columns,
    o.status AS old_status,
    n.status AS new_status,
    coalesce(n.trigger, o.trigger).text AS trigger,
    coalesce(n.sentence, o.sentence).text AS sentence
FROM touched
LEFT JOIN old_mentions AS o USING (mention_id)
LEFT JOIN new_mentions AS n USING (mention_id)
ORDER BY kind, change, published_on, mention_id
"""

_BY_KIND = """
SELECT
    kind,
    coalesce(o.rows, 0) AS before,
    coalesce(n.rows, 0) AS after,
    count(*) FILTER (change = 'gained') AS gained,
    count(*) FILTER (change = 'lost') AS lost,
    count(*) FILTER (change = 'changed') AS changed
FROM (SELECT kind, count(*) AS rows FROM old_mentions GROUP BY kind) AS o
FULL JOIN (SELECT kind, count(*) AS rows FROM new_mentions GROUP BY kind) AS n USING (kind)
LEFT JOIN found USING (kind)
GROUP BY ALL
ORDER BY kind
"""


@dataclass(frozen=True)
class Difference:
    """Two releases compared."""

    by_kind: pa.Table
    """One row per kind: rows before and after, gained, lost and changed."""

    rows: pa.Table
    """One row per mention that differs, with the names of the columns and details tables that do."""


def compare(tables: DeltaTables, old: Mapping[str, int], new: Mapping[str, int]) -> Difference:
    """Return what differs in the mentions between two sets of table versions."""
    with _sides(tables, old, new) as connection:
        connection.execute(_TOUCHED)
        names = [name for name in Mention.model_fields if name not in ALWAYS_NEW]
        differs = ", ".join(f"CASE WHEN o.{name} IS DISTINCT FROM n.{name} THEN '{name}' END" for name in names)
        rows = connection.sql(_ROWS.format(columns=differs)).to_arrow_table()
        connection.register("found", rows)
        return Difference(connection.sql(_BY_KIND).to_arrow_table(), rows)


@contextmanager
def _sides(tables: DeltaTables, old: Mapping[str, int], new: Mapping[str, int]) -> Iterator[duckdb.DuckDBPyConnection]:
    """Yield a connection with the mentions of both sides, and a hash of every row that is not in a file of both."""
    files = {name: (tables.data_files(name, old[name]), tables.data_files(name, new[name])) for name in PARTS}
    with open_snapshot({}) as connection:
        for side, index in (("old", 0), ("new", 1)):
            whole = (str(tables.schema_file(Mention.table)), *files[Mention.table][index])
            connection.execute(f"CREATE VIEW {side}_mentions AS SELECT * FROM {read_parquet(whole)}")
            prints = " UNION ALL ".join(
                _prints(BY_NAME[name], (str(tables.schema_file(name)), *sorted({*both[index]} - {*both[1 - index]})))
                for name, both in files.items()
            )
            connection.execute(f"CREATE TEMP TABLE {side}_prints AS {prints}")
        yield connection


def _prints(row: type[Row], files: tuple[str, ...]) -> str:
    columns = ", ".join(name for name in row.model_fields if name not in ALWAYS_NEW)
    rows = f"SELECT {columns} FROM {read_parquet(files)}"
    return f"SELECT mention_id, '{row.table}' AS part, hash(r) AS print FROM ({rows}) AS r"
