import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from flows.landing import plan
from flows.pipeline import run
from flows.settings import Settings
from flows.tally import Tally
from warehouse.query import open_warehouse
from warehouse.store import Warehouse

pytestmark = pytest.mark.slow

ARTICLES = 240
START_SECONDS = 200


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """A folder with two files of many articles."""
    folder = tmp_path / "news"
    folder.mkdir()
    for part in range(2):
        lines = (record(part, number) for number in range(ARTICLES // 2))
        (folder / f"part{part}.jsonl").write_text("\n".join(lines))
    return folder


def record(part: int, number: int) -> str:
    sentence = f"On Monday the minister of district {part}-{number} met the envoy and signed a water pact. "
    return json.dumps(
        {
            "url": f"https://news.example/{part}/{number}",
            "title": f"District {part}-{number} signs",
            "publishedAt": "2025-11-24T08:00:00Z",
            "content": sentence * 12,
        }
    )


def wait_for(path: Path, child: "subprocess.Popen[str]") -> None:
    end = time.monotonic() + START_SECONDS
    while not path.exists():
        assert time.monotonic() < end, "nothing was published"
        assert child.poll() is None, child.communicate()[1]
        time.sleep(0.1)


@pytest.mark.usefixtures("server")
def test_ctrl_c_leaves_what_is_published_and_the_same_command_goes_on(news: Path, tmp_path: Path) -> None:
    settings = Settings(warehouse=tmp_path / "warehouse", workers=1, batch_words=1000, publish_seconds=0)
    child = subprocess.Popen(
        [sys.executable, "-m", "flows.command", "run", str(news)],
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env={
            **{name: value for name, value in os.environ.items() if not name.startswith("PREFECT_")},
            "PREFECT_HOME": str(tmp_path / "prefect"),
            "DRAGOMAN_WAREHOUSE": str(settings.warehouse),
            "DRAGOMAN_WORKERS": "2",
            "DRAGOMAN_BATCH_WORDS": "1000",
            "DRAGOMAN_PUBLISH_SECONDS": "0",
        },
    )
    wait_for(settings.warehouse / "warehouse.duckdb", child)
    # The terminal sends Ctrl-C to the whole group: command, workers and the temporary Prefect server.
    os.killpg(child.pid, signal.SIGINT)
    _, errors = child.communicate(timeout=60)
    starting, stopped = errors.splitlines()
    assert child.returncode == 130
    assert "Starting a temporary Prefect server" in starting
    assert "the same command goes on from there" in stopped
    with open_warehouse(settings.warehouse) as connection:
        ((before,),) = connection.execute("SELECT count(*) FROM articles").fetchall()
    assert 0 < before < ARTICLES
    assert f"{before} articles are published" in stopped

    assert len(plan([news], Warehouse(settings.warehouse).known_files()).files) > 0
    tally = run([news], settings=settings.model_copy(update={"publish_seconds": 60}))
    assert isinstance(tally, Tally)
    assert tally.new == ARTICLES - before
    with open_warehouse(settings.warehouse) as connection:
        ((after, distinct),) = connection.execute("SELECT count(*), count(DISTINCT url) FROM articles").fetchall()
        states = connection.execute("SELECT state FROM runs ORDER BY started_at").fetchall()
    assert (after, distinct) == (ARTICLES, ARTICLES)
    assert states == [("cancelled",), ("completed",)]
