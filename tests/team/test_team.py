"""A warehouse in a bucket with its ledger in PostgreSQL, for several writers on several machines."""

import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from itertools import count
from pathlib import Path

import duckdb
import pyarrow.fs as pa_fs
import pytest
from typer.testing import CliRunner

from flows.command import app
from tests.team.batches import ARTICLES, batch
from tests.team.conftest import Team
from tests.team.servers import BUCKET, SECRET
from warehouse.bucket import BucketFolder, storage
from warehouse.claim import BusyError
from warehouse.ledger import read_ledger
from warehouse.postgres import PostgresLedger
from warehouse.query import open_warehouse

pytestmark = pytest.mark.slow

PROJECT = Path(__file__).parents[2]
RELEASES = 2
SEEN = """
    SELECT
        (SELECT list(DISTINCT run_id) FROM base.articles),
        (SELECT list(DISTINCT run_id) FROM base.mentions),
        (SELECT list(DISTINCT topic) FROM base.meeting_details),
        (SELECT count(*) FROM base.articles),
        (SELECT count(*) FROM base.mentions SEMI JOIN base.links USING (mention_id)),
        (SELECT count(*) FROM base.links SEMI JOIN base.events USING (event_id))
"""


def start_writer(team: Team, name: str, releases: int) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "tests.team.writer", name, str(releases)]
    where = {**os.environ, "DRAGOMAN_WAREHOUSE": team.root, "DRAGOMAN_LEDGER": team.ledger}
    return subprocess.Popen(command, env=where, cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def dragoman(team: Team, *arguments: str) -> str:
    where = {"DRAGOMAN_WAREHOUSE": team.root, "DRAGOMAN_LEDGER": team.ledger}
    result = CliRunner().invoke(app, arguments, env=where)
    assert result.exit_code == 0, result.output
    return result.output


def run_seen(team: Team) -> str:
    """Return the one run whose rows all tables show."""
    with open_warehouse(team.root) as connection:
        ((articles, mentions, details, *rows),) = connection.execute(SEEN).fetchall()
    assert articles == mentions == details
    assert rows == [ARTICLES] * 3
    (run_id,) = articles
    return str(run_id)


def test_two_writers_at_once_lose_nothing_and_no_reader_sees_a_mixture(team: Team) -> None:
    team.warehouse().publish(batch("first"))
    seen = {run_seen(team)}
    writers = [start_writer(team, name, RELEASES) for name in ("anna", "boris")]
    while any(writer.poll() is None for writer in writers):
        seen.add(run_seen(team))
    for writer in writers:
        out, err = writer.communicate()
        assert (writer.returncode, len(out.splitlines())) == (0, RELEASES), err
    with read_ledger(PostgresLedger(team.ledger, team.root)) as ledger:
        releases = ledger.releases()
    published = {f"{name}-{number:06}" for name in ("anna", "boris") for number in range(RELEASES)}
    assert [release.number for release in releases] == list(range(1, 2 + 2 * RELEASES))
    assert {release.run_id for release in releases} == {"first", *published}
    assert run_seen(team) == releases[-1].run_id
    assert seen <= {release.run_id for release in releases}
    assert len(seen) > 1
    state = team.warehouse().verify()
    assert state.problems == ()
    assert not any(table.has_dead_run for table in state.tables)


def test_a_killed_writer_frees_the_lock_and_leaves_nothing_half_done(team: Team) -> None:
    with start_writer(team, "doomed", 0) as writer:
        assert writer.stdout
        told = writer.stdout.readline().strip()
        time.sleep(0.4)
        os.kill(writer.pid, signal.SIGKILL)
        told = [told, *writer.stdout.read().split()][-1]
    assert run_seen(team) >= told
    release = team.warehouse().publish(batch("last"))
    assert run_seen(team) == "last"
    assert team.warehouse().maintain(retention_days=0).number >= release.number
    assert run_seen(team) == "last"
    team.warehouse().audit()
    assert team.warehouse().verify().problems == ()


def test_a_batch_published_again_is_no_release_and_another_warehouse_of_the_database_knows_nothing_of_it(
    published: Team,
) -> None:
    again = published.warehouse().publish(batch("run"))
    assert (again.number, again.changed) == (1, False)
    assert not PostgresLedger(published.ledger, f"{published.root}-other").exists()


def test_no_credential_is_kept_or_told(published: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGPASSWORD", SECRET)
    told = "".join(dragoman(published, *arguments) for arguments in (["doctor"], ["sql", "FROM base.release"]))
    with PostgresLedger(published.ledger, published.root).session() as session:
        kept = [list(session.execute(f"SELECT * FROM {table}")) for table in ("releases", "layouts", "published")]
    assert published.root in told
    assert SECRET not in f"{told} {kept}"
    assert SECRET.encode() not in (BucketFolder.of(published.root) / "warehouse.duckdb").read_bytes()


def test_a_question_reaches_the_tables_and_nothing_else_in_the_bucket(published: Team) -> None:
    (BucketFolder.of(f"s3://{BUCKET}") / "private.txt").write_bytes(b"private")
    with open_warehouse(published.root) as connection:
        assert connection.execute("SELECT count(*) FROM articles").fetchall() == [(ARTICLES,)]
        for query in (
            f"SELECT * FROM read_text('s3://{BUCKET}/private.txt')",
            f"SELECT * FROM read_text('{published.root}/tables/../../private.txt')",
            f"COPY (SELECT 1) TO '{published.root}/tables/new.csv'",
            "SELECT * FROM read_text('/etc/hostname')",
        ):
            found = []
            with suppress(duckdb.Error, OSError):
                found = connection.execute(query).fetchall()
            assert found == [], query
    below = pa_fs.FileSelector(BucketFolder.of(published.root).address + "/tables")
    assert not [found.base_name for found in storage().get_file_info(below) if found.base_name == "new.csv"]


def test_a_file_that_is_replaced_while_it_is_read_is_never_a_mixture(team: Team) -> None:
    file, done = BucketFolder.of(team.root) / "changing", threading.Event()

    def replace() -> None:
        for number in count():
            file.write_bytes(bytes([number % 256]) * (700_000 + 40_000 * (number % 3)))
            if done.wait(0.02):
                return

    file.write_bytes(bytes(700_000))
    writer = threading.Thread(target=replace)
    writer.start()
    try:
        found = {(len(set(content)), len(content) - 700_000) for content in (file.read_bytes() for _ in range(30))}
    finally:
        done.set()
        writer.join()
    assert found <= {(1, 0), (1, 40_000), (1, 80_000)}


def test_doctor_tries_storage_database_lock_and_clocks(team: Team) -> None:
    text = " ".join(dragoman(team, "doctor").split())
    for words in (
        "can be written, read and deleted from",
        "PostgreSQL 1",
        "a second writer is kept out",
        "holds nothing",
    ):
        assert words in text
    assert text.count("s apart from the") == 2


def test_a_claim_is_held_by_one_machine_at_a_time_and_freed_with_its_connection(team: Team) -> None:
    with team.warehouse().claim("nightly", "one"):
        with pytest.raises(BusyError, match="nightly is at work"):
            team.warehouse().claim("nightly", "other").__enter__()
        with team.warehouse().claim("serve", "other"):
            pass
    with team.warehouse().claim("nightly", "other"):
        pass
