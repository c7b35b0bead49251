"""Coding for exchange: documents in, JSON lines or tables out, in the order of the input."""

import json
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from typing import TypeVar

import pyarrow as pa

from flows.contract import Document, coding_record
from flows.interrupt import Stop
from flows.placement import is_address
from flows.pool import worker_pool
from flows.setup import Setup
from flows.workers import code_here, loaded

READ_AHEAD = 2
NEVER = Stop()
"""What nothing sets: Ctrl-C ends these commands at once."""

Rows = TypeVar("Rows")


def code_documents(
    documents: Iterable[Document], *, setup: Setup, workers: int | str, words: int
) -> Iterator[tuple[str, ...]]:
    """Yield the output lines of batches of documents in the order of the input."""
    return _in_order(code_lines, documents, setup, workers, words)


def code_tables(
    documents: Iterable[Document], *, setup: Setup, workers: int | str, words: int
) -> Iterator[dict[str, pa.Table]]:
    """Yield the rows of batches of documents, by table, in the order of the input."""
    return _in_order(_tables, documents, setup, workers, words)


def code_lines(setup: Setup, documents: tuple[Document, ...]) -> tuple[str, ...]:
    """Return one line of output for each document, coded in this process."""
    coded = loaded(setup).code(document.article() for document in documents)
    return tuple(
        json.dumps(coding_record(document.id, one), ensure_ascii=False)
        for document, one in zip(documents, coded, strict=True)
    )


def _tables(setup: Setup, documents: tuple[Document, ...]) -> dict[str, pa.Table]:
    return code_here(setup, [document.article() for document in documents]).tables


def _in_order(
    code: Callable[[Setup, tuple[Document, ...]], Rows],
    documents: Iterable[Document],
    setup: Setup,
    workers: int | str,
    words: int,
) -> Iterator[Rows]:
    batches = _batches(documents, words)
    first = list(islice(batches, 2))
    every = chain(first, batches)
    # For one batch the model is loaded once here, which is sooner done than starting a pool.
    if workers == 1 or (len(first) < 2 and not is_address(workers)):
        for batch in every:
            yield code(setup, batch)
        return
    with worker_pool(workers, setup) as pool:
        underway = deque(pool.submit(code, setup, batch) for batch in islice(every, pool.size() + READ_AHEAD))
        while underway:
            yield pool.result(underway.popleft(), NEVER)
            underway.extend(pool.submit(code, setup, batch) for batch in islice(every, 1))


def _batches(documents: Iterable[Document], words: int) -> Iterator[tuple[Document, ...]]:
    batch: list[Document] = []
    count = 0
    for document in documents:
        batch.append(document)
        count += len(document.text.split())
        if count >= words:
            yield tuple(batch)
            batch, count = [], 0
    if batch:
        yield tuple(batch)
