"""Answers to SQL: as a table on the terminal, or as CSV, JSON Lines or Parquet."""

import csv
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from flows.errors import QueryError
from flows.guard import check_question
from flows.options import Format

CHUNK_ROWS = 10_000


@dataclass(frozen=True)
class Answer:
    """The rows of a query."""

    schema: pa.Schema
    batches: Iterator[pa.RecordBatch]

    def rows(self) -> Iterator[dict[str, object]]:
        """Yield the rows by column."""
        for batch in self.batches:
            yield from batch.to_pylist()


def answer(connection: duckdb.DuckDBPyConnection, query: str, form: Format, output: Path | None, limit: int) -> None:
    """Write what a query returns; raises `QueryError` with the database's message."""
    write_answer(run_query(connection, query), form, output, limit)


def write_answer(found: Answer, form: Format, output: Path | None, limit: int) -> None:
    """Write rows to a file or standard output; a limit of 0 shows all of them as a table."""
    if form is Format.PARQUET and output is not None:
        _write_parquet(found, output)
        return
    with _opened(output) as stream:
        if form is Format.TABLE:
            from flows.rows import write_rows

            write_rows(found, stream, limit)
        elif form is Format.CSV:
            _write_csv(found, stream)
        else:
            _write_json(found, stream)


def run_query(connection: duckdb.DuckDBPyConnection, query: str) -> Answer:
    """Return the rows of a query in batches; raises `QueryError`, also while they are read."""
    if not query.strip(" \n\t;"):
        raise QueryError("the query is empty")
    with _refusals():
        check_question(connection, query)
        relation = connection.sql(query)
        if relation is None:
            raise QueryError("that is not a question; only queries that return rows are answered")
        reader = relation.to_arrow_reader(CHUNK_ROWS)
    return Answer(reader.schema, _read(reader))


def _read(reader: pa.RecordBatchReader) -> Iterator[pa.RecordBatch]:
    with _refusals():
        yield from reader


@contextmanager
def _refusals() -> Iterator[None]:
    """Turn the database's errors into a `QueryError` of one line."""
    try:
        yield
    except (duckdb.Error, pa.ArrowException, OSError) as error:
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
        except KeyboardInterrupt:
            sys.stdout.write("\n")
            lines = []
        if lines and lines[-1].rstrip().endswith(";"):
            query, lines = "\n".join(lines), []
            try:
                answer(connection, query, Format.TABLE, None, limit)
            except QueryError as error:
                sys.stdout.write(f"{error}\n")


@contextmanager
def _opened(output: Path | None) -> Iterator[IO[str]]:
    if output is None:
        yield sys.stdout
        return
    with output.open("w", encoding="utf-8", newline="") as stream:
        yield stream


def _write_parquet(found: Answer, output: Path) -> None:
    with pq.ParquetWriter(output, found.schema, compression="zstd") as writer:
        for batch in found.batches:
            writer.write_batch(batch)


def _write_csv(found: Answer, stream: IO[str]) -> None:
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(found.schema.names)
    for row in found.rows():
        writer.writerow([_plain(value) for value in row.values()])


def _write_json(found: Answer, stream: IO[str]) -> None:
    for row in found.rows():
        stream.write(json.dumps(row, ensure_ascii=False, default=str) + "\n")


def _plain(value: object) -> object:
    """Return a value for a CSV cell; lists and structs become JSON."""
    return json.dumps(value, ensure_ascii=False, default=str) if isinstance(value, list | dict) else value
