"""Link lines: which event and which story every mention belongs to."""

import json
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from flows.contract import Document, read_documents
from flows.exchange import code_tables
from flows.settings import Settings
from flows.setup import Setup
from warehouse.bucket import Folder
from warehouse.query import open_warehouse
from warehouse.store import Batch, Warehouse

QUERY = """
    SELECT l.article_id, l.mention_id, m.trigger.start, m.trigger.end, l.event_id, a.story_id
    FROM links AS l
    JOIN mentions AS m USING (mention_id)
    JOIN articles AS a ON a.article_id = l.article_id
    ORDER BY l.article_id, m.trigger.start, l.mention_id
"""
FIELDS = ("doc_id", "mention_id", "start", "end", "event_id", "story_id")
CHUNK_ROWS = 10_000


def stored_links(warehouse: Folder) -> Iterator[str]:
    """Yield a line for every mention of the warehouse; raises `WarehouseError` where there is none."""
    cursor = open_warehouse(warehouse).execute(QUERY)
    while rows := cursor.fetchmany(CHUNK_ROWS):
        for row in rows:
            yield json.dumps(dict(zip(FIELDS, row, strict=True)), ensure_ascii=False)


def link_documents(path: Path, settings: Settings) -> Iterator[str]:
    """Yield a line for every mention of a file's documents, linked in a warehouse that is thrown away."""
    parts = code_tables(
        latest(read_documents(path)),
        setup=Setup.of(settings),
        workers=settings.workers,
        words=settings.batch_words,
    )
    with TemporaryDirectory(prefix="dragoman-") as folder:
        root = Path(folder) / "warehouse"
        Warehouse(root).publish(Batch.of_tables("links", *parts))
        yield from stored_links(root)


def latest(documents: Iterator[Document]) -> Iterator[Document]:
    """Yield of all documents with one url only the last, where the last stands."""
    newest: dict[str, Document] = {}
    for document in documents:
        key = document.url or f"id:{document.id}"
        newest.pop(key, None)
        newest[key] = document
    yield from newest.values()
