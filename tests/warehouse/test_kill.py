"""A writer killed at random instants leaves nothing half done for those who read the published file."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.warehouse.rows import article
from tests.warehouse.writer import ARTICLES
from warehouse.query import open_warehouse
from warehouse.store import Batch, Warehouse

KILLS = 10
PROJECT = Path(__file__).parents[2]


def kill_a_writer(root: Path, start: int, delay: float) -> int:
    """Start a writer, kill it some time after its first release, return the last release that it told of."""
    command = [sys.executable, "-m", "tests.warehouse.writer", str(root), str(start)]
    with subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout
        first = child.stdout.readline()
        time.sleep(delay)
        os.kill(child.pid, signal.SIGKILL)
        told = [first, *child.stdout.readlines()]
    return int([line for line in told if line.endswith("\n")][-1])


@pytest.mark.slow
def test_all_tables_agree_however_the_writer_dies(tmp_path: Path) -> None:
    seed = random.randrange(10**6)
    chance = random.Random(seed)
    for number in range(KILLS):
        acknowledged = kill_a_writer(tmp_path, number * 1000, chance.uniform(0, 1.2))
        with open_warehouse(tmp_path) as connection:
            (seen,) = connection.execute(
                """
                SELECT
                    (SELECT list(DISTINCT run_id) FROM base.articles),
                    (SELECT list(DISTINCT run_id) FROM base.mentions),
                    (SELECT list(DISTINCT topic) FROM base.meeting_details),
                    (SELECT count(*) FROM base.articles),
                    (SELECT count(*) FROM base.mentions SEMI JOIN base.links USING (mention_id)),
                    (SELECT sum(mention_count)::BIGINT FROM base.events SEMI JOIN base.links USING (event_id)),
                    (SELECT release FROM base.release)
                """
            ).fetchall()
        articles, mentions, details, *rows, release = seen
        assert len(articles) == 1, f"seed {seed}"
        assert articles == mentions == details, f"seed {seed}"
        assert rows == [ARTICLES] * 3, f"seed {seed}"
        assert release >= acknowledged, f"seed {seed}"
    warehouse = Warehouse(tmp_path)
    warehouse.publish(Batch.of_rows("last", [article("last", "Nobody died.")]))
    warehouse.audit()
    state = warehouse.verify()
    assert state.problems == ()
    assert not any(table.has_dead_run for table in state.tables)
