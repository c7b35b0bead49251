"""A spool: articles that were read once and wait, by day, to be coded; on the disk, so that memory stays small."""

import sqlite3
import threading
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from schemas import Article

_TABLE = """
    CREATE TABLE spool (article_id TEXT PRIMARY KEY, day TEXT, number INTEGER, body_hash TEXT, article BLOB);
    CREATE INDEX by_day ON spool (day, number);
"""


class Spool:
    """Articles by day, in the order in which they came; of two versions of one article only the one that came last."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._number = 0
        # Days are read by several threads at once.
        self._lock = threading.Lock()

    def put(self, day: date, article: Article) -> None:
        """Keep an article for a day."""
        self._number += 1
        packed = zlib.compress(article.model_dump_json().encode(), 1)
        row = (article.article_id, day.isoformat(), self._number, article.body_hash, packed)
        with self._lock:
            self._connection.execute("INSERT OR REPLACE INTO spool VALUES (?, ?, ?, ?, ?)", row)

    def days(self) -> list[date]:
        """Return the days for which there is something, in order."""
        with self._lock:
            found = self._connection.execute("SELECT DISTINCT day FROM spool ORDER BY day").fetchall()
        return [date.fromisoformat(day) for (day,) in found]

    def versions(self, day: date) -> dict[str, str]:
        """Return the body hash of a day's articles, by id."""
        query = "SELECT article_id, body_hash FROM spool WHERE day = ?"
        with self._lock:
            return dict(self._connection.execute(query, (day.isoformat(),)).fetchall())

    def articles(self, day: date) -> Iterator[Article]:
        """Yield a day's articles."""
        query = "SELECT number, article FROM spool WHERE day = ? AND number > ? ORDER BY number LIMIT 1"
        last = 0
        while True:
            with self._lock:
                found = self._connection.execute(query, (day.isoformat(), last)).fetchone()
            if found is None:
                return
            last, packed = found
            yield Article.model_validate_json(zlib.decompress(packed))


@contextmanager
def spool() -> Iterator[Spool]:
    """Give an empty spool in the folder for temporary files, gone at the end."""
    with (
        TemporaryDirectory(prefix="dragoman-") as folder,
        closing(sqlite3.connect(Path(folder) / "spool.sqlite", check_same_thread=False, isolation_level=None)) as found,
    ):
        # It is thrown away after a crash, so nothing need be safe on the disk.
        found.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;" + _TABLE)
        yield Spool(found)
