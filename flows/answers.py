"""Answers to SQL: as a table on the terminal, or as CSV, JSON Lines or Parquet."""

import csv
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from flows.commands.asking import Format
from flows.errors import QueryError

CHUNK_ROWS = 10_000


def answer(
    connection: duckdb.DuckDBPyConnection, query: str, form: Format, output: Path | None, limit: int
) -> None:
    """Write what a query returns; raises `QueryError` with the database's message."""
    batches = run_query(connection, query)
    if form is Format.PARQUET and output is not None:
        _write_parquet(batches, output)
        return
    with _opened(output) as stream:
        if form is Format.TABLE:
            from flows.rows import write_rows

            write_rows(batches, stream, limit)
        elif form is Format.CSV:
            _write_csv(batches, stream)
        else:
            _write_json(batches, stream)


def run_query(connection: duckdb.DuckDBPyConnection, query: str) -> pa.RecordBatchReader:
    """Return the rows of a query in batches; raises `QueryError`."""
    if not query.strip(" \n\t;"):
        raise QueryError("the query is empty")
    try:
        return connection.execute(query).fetch_record_batch(CHUNK_ROWS)
    except duckdb.Error as error:
        message = " ".join(str(error).split("\nLINE ")[0].split())
        raise QueryError(f"{message} (see what there is: dragoman tables)") from error


def prompt(connection: duckdb.DuckDBPyConnection, limit: int) -> None:
    """Answer queries from the terminal, each ended by a semicolon, until the input ends."""
    import readline  # noqa: F401  gives input() a history and line editing

    sys.stdout.write("SQL on the warehouse; end a query with ; and leave with Ctrl-D. Try: SHOW TABLES;\n")
    lines: list[str] = []
    while True:
        try:
            lines.append(input("     ... " if lines else "dragoman> "))
        except EOFError:
            sys.stdout.write("\n")
            return
        if lines[-1].rstrip().endswith(";"):
            query, lines = "\n".join(lines), []
            try:
                answer(connection, query, Format.TABLE, None, limit)
            except QueryError as error:
                sys.stderr.write(f"{error}\n")


@contextmanager
def _opened(output: Path | None) -> Iterator[IO[str]]:
    if output is None:
        yield sys.stdout
        return
    with output.open("w", encoding="utf-8", newline="") as stream:
        yield stream


def _write_parquet(batches: pa.RecordBatchReader, output: Path) -> None:
    with pq.ParquetWriter(output, batches.schema, compression="zstd") as writer:
        for batch in batches:
            writer.write_batch(batch)


def _write_csv(batches: pa.RecordBatchReader, stream: IO[str]) -> None:
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(batches.schema.names)
    for row in _rows(batches):
        writer.writerow([_plain(value) for value in row.values()])


def _write_json(batches: pa.RecordBatchReader, stream: IO[str]) -> None:
    for row in _rows(batches):
        stream.write(json.dumps(row, ensure_ascii=False, default=str) + "\n")


def _rows(batches: pa.RecordBatchReader) -> Iterator[dict[str, object]]:
    for batch in batches:
        yield from batch.to_pylist()


def _plain(value: object) -> object:
    """Return a value for a CSV cell; lists and structs become JSON."""
    return json.dumps(value, ensure_ascii=False, default=str) if isinstance(value, list | dict) else value
