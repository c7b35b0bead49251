"""Which statements a question may consist of: those that read, and those that only touch the session's memory."""

import re

import duckdb

from flows.errors import QueryError

KINDS = frozenset(
    (
        duckdb.StatementType.SELECT,
        duckdb.StatementType.CREATE,  # temporary tables and macros; PIVOT makes one too
        duckdb.StatementType.DROP,
        duckdb.StatementType.SET,
        duckdb.StatementType.VARIABLE_SET,
    )
)

_EXPLAIN = re.compile(r"\s*EXPLAIN\b\s*(ANALYZE\b\s*|\([^)]*\)\s*)?", re.IGNORECASE)

# DuckDB's logs and profiles write files, in 1.5 even where the configuration is locked; query() runs SQL from a text.
_FILES_BY_FUNCTION = re.compile(
    r"\benable_(?:logging|profiling)\b|\bquery_table\b|\bquery\b[\"\s]*[(/-]", re.IGNORECASE
)


def check_question(connection: duckdb.DuckDBPyConnection, query: str) -> None:
    """Raise QueryError for what may write files; raises duckdb.Error where the query is no SQL.

    The views need their folder readable, which lets COPY write there, also inside EXPLAIN ANALYZE and PREPARE.
    """
    if _FILES_BY_FUNCTION.search(query):
        raise QueryError(
            "enable_logging, enable_profiling, query() and query_table() are refused: they can write files"
        )
    for statement in connection.extract_statements(query):
        kinds = {statement.type}
        # Not `is`: the client makes a new enum value each time.
        if statement.type == duckdb.StatementType.EXPLAIN:
            explained = _EXPLAIN.sub("", statement.query, count=1)
            kinds = {inner.type for inner in connection.extract_statements(explained)}
        if odd := {kind.name for kind in kinds - KINDS}:
            raise QueryError(
                f"{', '.join(sorted(odd))}: only questions are answered, nothing that would write files; "
                "use --format and -o to keep an answer"
            )
