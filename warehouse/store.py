"""The warehouse: publishes batches of rows as releases and tells what is stored."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

import duckdb
import pyarrow as pa

from schemas import Article, CheckRow, Fingerprint, to_arrow
from warehouse.batch import Batch
from warehouse.bucket import Folder, folder_of
from warehouse.check import blocking_rows, plausibility_checks, run_checks
from warehouse.claim import claimed
from warehouse.delta import DeltaTables, Replacement, check_root
from warehouse.errors import CheckError
from warehouse.health import TABLES as HEALTH_TABLES
from warehouse.health import Asked, check_health
from warehouse.history import History
from warehouse.ledger import Writer, ledger_of
from warehouse.linking.night import link_batch, months_to_compare
from warehouse.linking.stored import Stored
from warehouse.migration import Migration, list_migrations
from warehouse.release import LedgerRow
from warehouse.replace import articles_written_by, plan_replacements, register_batch, stored_article_months
from warehouse.retention import MAINTENANCE, ROLLBACK, check_restorable, expire
from warehouse.shape import BY_NAME, conform
from warehouse.snapshot import open_snapshot
from warehouse.staged import open_staged
from warehouse.state import State, read_state
from warehouse.stories import months_around, with_stories
from warehouse.volumes import compare_volumes, counts_of
from warehouse.writing import Place, complete

__all__ = ["Batch", "Release", "StoredArticle", "Warehouse"]

WHOLE = "* REPLACE (coalesce(report_id, article_id) AS report_id)"
"""Columns of an article; the first version stored no groups of copies, so that each was one of its own."""


@dataclass(frozen=True)
class Release:
    """What `publish` or `maintain` made visible."""

    number: int
    """Number of the release, from 1; 0 where nothing was ever published."""

    rows: Mapping[str, int]
    """Rows written by table; empty where nothing changed."""

    changed: bool
    """False where the batch was empty or published already."""

    checks: tuple[CheckRow, ...] = ()
    """What the checks say, where health was asked for."""


class StoredArticle(NamedTuple):
    """Where a stored article belongs, where it came from and what coded it."""

    article_id: str
    published_on: date
    source_file: str
    coder_version: str | None


class Warehouse:
    """The tables, their releases and the published file under one folder, on a disk or in a bucket.

    `ledger` is the address of the database that holds the releases of a warehouse in a bucket; a folder on a
    disk holds its own. Any number of processes may read; one writes at a time and the next waits, after telling
    `on_wait`. `codes` are the codes that the coder knows, by what they tell (kind, plover, mode, cameo, country,
    sector); other ones are not published. Findings of the `accepted` checks are. `migrations` stands in for the
    packaged ones. Whatever is done raises WarehouseError where a newer version of the code has changed the tables.
    """

    def __init__(
        self,
        root: str | Folder,
        *,
        ledger: str | None = None,
        on_wait: Callable[[str], None] | None = None,
        codes: Mapping[str, Collection[str]] | None = None,
        accepted: Collection[str] = (),
        migrations: Sequence[Migration] = (),
    ) -> None:
        self.root = folder_of(root).resolve()
        check_root(self.root)
        self._ledger = ledger_of(self.root, ledger)
        self._tables = DeltaTables(self.root / "tables")
        self._place = Place(self.root, self._ledger, self._tables, migrations or list_migrations())
        self.history = History(self._place)
        self._on_wait = on_wait
        self._codes = codes
        self._accepted = plausibility_checks(accepted)

    def publish(self, batch: Batch, *, read_at: int | None = None, asked: Asked | None = None) -> Release:
        """Replace everything derived from the batch's articles and files, in all tables or in none.

        The same run and content twice changes nothing. A run that goes over old articles again names the
        release at which it began to read: what other runs published since stays as they did. Where health is
        `asked` for, what its checks say goes into `checks`. Raises CheckError where a check finds rows that
        should not exist; then nothing is published.
        """
        with self._place.writing(self._on_wait) as ledger:
            last = ledger.last()
            done = ledger.release_of(batch.run_id, batch.digest)
            if done or batch.is_empty:
                number = done.number if done else last.number if last else 0
                return Release(number, {}, changed=False)
            before = self._tables.heads()
            newer = set() if read_at is None else {r.run_id for r in ledger.releases() if r.number > read_at}
            kept = batch.without(self._written_by(newer - {batch.run_id}, batch, before))
            counts = counts_of(kept.tables)
            volumes = compare_volumes(ledger.in_effect(), batch.run_id, counts)
            rows, accepted = self._stage(kept, before, volumes, ledger)
            checks = self._stage_checks(batch.run_id, asked, accepted) if asked else []
            self._tables.check_alone()
            self._tables.sync(before)
            release = ledger.record(batch.run_id, batch.digest, self._tables.heads(), counts=counts)
            self._place.show_last(ledger)
        return Release(release.number, rows, changed=True, checks=tuple(checks))

    def _written_by(self, runs: Collection[str], batch: Batch, versions: Mapping[str, int]) -> frozenset[str]:
        if not runs:
            return frozenset()
        with open_snapshot(self._tables.files({Article.table: versions[Article.table]})) as connection:
            return articles_written_by(connection, batch, runs)

    def _stage(
        self, batch: Batch, before: Mapping[str, int], volumes: pa.Table, ledger: Writer
    ) -> tuple[dict[str, int], frozenset[str]]:
        """Write a batch without making it visible and check it.

        Returns the rows written by table, and the checks whose findings were accepted.
        """
        article_files = self._tables.files({Article.table: before[Article.table]})
        with open_snapshot(article_files) as connection:
            months = stored_article_months(connection, batch)
        around = {name: before[name] for name in (Article.table, Fingerprint.table)}
        with open_snapshot(self._tables.files(around, months=months | months_around(batch))) as connection:
            batch = with_stories(connection, batch)
        reach = months | months_to_compare(batch)
        with open_snapshot(self._tables.files(before, months=reach)) as connection:
            register_batch(connection, batch)
            stored = Stored(connection, lambda wanted: self._tables.files(before, months=wanted), reach)
            linked = link_batch(stored, batch)
        with open_snapshot(self._tables.files(before, months=months)) as connection:
            plan = plan_replacements(connection, batch, months, linked)
        for name, replacement in plan.items():
            ledger.check_lock()
            self._tables.write(name, replacement)
        try:
            with open_staged(self._tables, before, plan) as connection:
                accepted = run_checks(connection, volumes=volumes, codes=self._codes, accepted=self._accepted)
        except CheckError:
            for name, version in before.items():
                self._tables.restore(name, version)
            raise
        for name, replacement in plan.items():
            self._tables.tidy(name, replacement.months)
        return {name: count for name, r in plan.items() if (count := r.rows.num_rows)}, accepted

    def _stage_checks(self, run_id: str, asked: Asked, accepted: Collection[str]) -> list[CheckRow]:
        """Write and return what all checks say of the tables as staged."""
        heads = self._tables.heads()
        looked_at = {name: heads[name] for name in HEALTH_TABLES}
        with open_snapshot(self._tables.files(looked_at, months=asked.months)) as connection:
            found = check_health(connection, run_id, asked)
        found += blocking_rows(run_id, accepted, asked.now)
        rows = conform(CheckRow, to_arrow(CheckRow, found))
        self._tables.write(CheckRow.table, Replacement(rows=rows, column="run_id", values=(run_id,)))
        self._tables.tidy(CheckRow.table, frozenset())
        return found

    def health(self, asked: Asked) -> list[CheckRow]:
        """Return what the health checks say of the last release now, of the last nightly run where it is about one."""
        with self._released(*HEALTH_TABLES, months=asked.months) as connection:
            if connection is None:
                return []
            nightly = "SELECT run_id FROM runs WHERE flow = 'nightly' ORDER BY started_at DESC LIMIT 1"
            last = connection.execute(nightly).fetchone()
            return check_health(connection, last[0] if last else "none", asked)

    def maintain(self, *, retention_days: float = 7) -> Release:
        """Merge small files, release and publish that, then delete what no release within the retention needs.

        A release is within it until the one after it is older. Readers that opened an older one lose its files.
        """
        with self._place.writing(self._on_wait) as ledger:
            last = ledger.last()
            if last is None:
                return Release(0, {}, changed=False)
            self._tables.compact()
            heads = self._tables.heads()
            # Compared by files: a commit of an earlier, interrupted maintenance may be unreleased too.
            changed = self._tables.files(heads) != self._tables.files(complete(last))
            if changed:
                self._tables.check_alone()
                last = ledger.record(MAINTENANCE, ",".join(map(str, heads.values())), heads)
            self._place.show_last(ledger)
            expire(ledger, self._tables, retention_days)
        return Release(last.number, {}, changed=changed)

    def rollback(self, number: int) -> Release:
        """Bring back an older release, as a new one, so that this can be undone too; 0 brings back nothing at all.

        Raises WarehouseError where its files may be gone or its columns are of an older migration.
        """
        with self._place.writing(self._on_wait) as ledger:
            release = ledger.release(number)
            check_restorable(ledger, number)
            versions = complete(release) if release else dict.fromkeys(BY_NAME, 0)
            for name, version in versions.items():
                self._tables.bring_back(name, version)
            self._tables.evolve()
            self._tables.check_alone()
            made = ledger.record(ROLLBACK, f"{number}", self._tables.heads(), restores=number)
            self._place.show_last(ledger)
        return Release(made.number, {}, changed=True)

    @contextmanager
    def _released(
        self, *tables: str, months: Collection[str] | None = None
    ) -> Iterator[duckdb.DuckDBPyConnection | None]:
        """Yield a connection to tables of the last release, or some months of them; None where there is none."""
        last = self._last()
        if last is None:
            yield None
            return
        versions = {name: version for name, version in complete(last).items() if name in tables}
        with open_snapshot(DeltaTables(self._tables.folder).files(versions, months=months)) as connection:
            yield connection

    def _last(self) -> LedgerRow | None:
        with self._place.reading() as ledger:
            return ledger.last() if ledger else None

    def last_release(self) -> int:
        """Return the number of the newest release, 0 where nothing was published yet."""
        last = self._last()
        return last.number if last else 0

    def last_run(self, flow: str) -> datetime | None:
        """Return when the newest run of a flow that published something began; None where none did."""
        with self._released("runs") as connection:
            if connection is None:
                return None
            found = connection.execute("SELECT max(started_at) FROM runs WHERE flow = ?", [flow]).fetchone()
            return found[0] if found else None

    def known_files(self) -> dict[str, str]:
        """Return the fingerprint of every file read so far, by path."""
        with self._released("files") as connection:
            if connection is None:
                return {}
            return dict(connection.execute("SELECT path, fingerprint FROM files").fetchall())

    def known_articles(self, article_ids: Iterable[str]) -> dict[str, tuple[str, str | None]]:
        """Return body hash and coder version of those articles that are stored, by id."""
        with self._released("articles") as connection:
            if connection is None:
                return {}
            connection.register("asked", pa.table({"article_id": pa.array(list(article_ids), pa.string())}))
            query = """
                SELECT article_id, body_hash, coder_version
                FROM articles SEMI JOIN asked USING (article_id)
            """
            return {key: (body, coder) for key, body, coder in connection.execute(query).fetchall()}

    def articles_between(self, first: date, last: date) -> Iterator[list[Article]]:
        """Yield the stored articles of publication days from first to last, one day at a time.

        All come from the release that is the newest at the start, whatever is published meanwhile.
        """
        with self._released("articles") as connection:
            if connection is None:
                return
            days = connection.execute(
                "SELECT DISTINCT published_on FROM articles WHERE published_on BETWEEN ? AND ? ORDER BY ALL",
                [first, last],
            ).fetchall()
            for (day,) in days:
                query = "SELECT * FROM articles WHERE published_on = $day ORDER BY article_id"
                yield _articles(connection.sql(query, params={"day": day}))

    def stored_between(self, first: date, last: date) -> list[StoredArticle]:
        """Return what is stored of the articles of publication days from first to last, without their texts."""
        with self._released("articles") as connection:
            if connection is None:
                return []
            query = """
                SELECT article_id, published_on, source_file, coder_version FROM articles
                WHERE published_on BETWEEN ? AND ? ORDER BY published_on, article_id
            """
            return [StoredArticle(*row) for row in connection.execute(query, [first, last]).fetchall()]

    def articles_of(self, article_ids: Collection[str]) -> list[Article]:
        """Return those articles that are stored."""
        with self._released("articles") as connection:
            if connection is None:
                return []
            connection.register("asked", pa.table({"article_id": pa.array(sorted(article_ids), pa.string())}))
            return _articles(connection.sql("SELECT * FROM articles SEMI JOIN asked USING (article_id) ORDER BY 1"))

    def claim(self, name: str, holder: str) -> AbstractContextManager[None]:
        """Return a block in which this process alone does what `name` says; entering it raises BusyError otherwise.

        Publishing needs none: writers wait for each other. The claim of a process that died is free.
        """
        return claimed(self._ledger, name, holder)

    def verify(self) -> State:
        """Return the state of releases, tables and the published file, changing nothing."""
        return read_state(self.root, self._ledger, self._tables.folder)

    def audit(self) -> None:
        """Run all checks over the whole last release; raises CheckError."""
        with self._released(*BY_NAME) as connection:
            if connection is not None:
                connection.execute(f"CREATE TEMP VIEW articles AS SELECT {WHOLE} FROM memory.main.articles")
                run_checks(connection, codes=self._codes, accepted=self._accepted)


def _articles(found: duckdb.DuckDBPyRelation) -> list[Article]:
    return [Article.model_validate(row) for row in found.project(WHOLE).to_arrow_table().to_pylist()]
