"""The short form of `make month`: faults, a second delivery and a kill end as one clean run does."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from prefect.settings import PREFECT_API_URL

from extractors.readers import read
from extractors.readers.source import Source
from schemas import Article
from tests.flows.rows import article
from tests.month.__main__ import compare
from tests.month.kills import kill_and_resume
from tests.month.news import day_of, deliver, wire, write
from tests.month.nightly import Place
from tests.month.nights import SHORT, locked, run_nights
from tests.torture.faults import can_lock
from warehouse.store import Batch, Warehouse

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("server")]


def test_nights_with_faults_end_with_the_rows_of_one_clean_run(tmp_path: Path) -> None:
    place = Place(tmp_path / "landing", tmp_path / "warehouse", str(PREFECT_API_URL.value()), is_apart=False)
    nights = list(run_nights(place, 4, SHORT))
    assert [night.code for night in nights] == [0, 0, None, 0]
    assert [night.rejections for night in nights] == [0, 1, 1, 0]
    found, twice = compare(place)
    assert {one.table: (one.lost, one.extra) for one in found if one.is_wrong} == {}
    assert twice == 0
    assert next(one.rows for one in found if one.table == "mentions") > 50


def test_a_night_killed_in_the_middle_is_resumed_and_nothing_is_done_again(tmp_path: Path) -> None:
    place = Place(tmp_path / "landing", tmp_path / "warehouse", str(PREFECT_API_URL.value()), is_apart=False)
    for night in range(1, 3):
        deliver(place.landing, night)
    starts = list(kill_and_resume(place, 1, seed=11))
    assert [start.end for start in starts] == ["killed", "exit 0"]
    assert starts[0].batches_now > 0
    assert starts[1].articles_before > 0
    assert starts[1].articles_now > 0
    assert all(start.is_right for start in starts)


def test_half_past_two_of_the_night_in_which_it_comes_twice_is_two_instants_of_one_day(tmp_path: Path) -> None:
    write(tmp_path / "a.jsonl", 21, wire(21)[:2])
    with (tmp_path / "a.jsonl").open("rb") as stream:
        found = [row for row in read(stream, Source(name="a.jsonl")) if isinstance(row, Article)]
    assert [row.published_at for row in found] == [datetime(2025, 10, 26, hour, 30, tzinfo=UTC) for hour in (0, 1)]
    assert {row.published_on for row in found} == {day_of(21)}


@pytest.mark.skipif(not can_lock(), reason="permissions cannot be taken from root here")
def test_a_folder_that_cannot_be_written_to_is_told_in_one_line(tmp_path: Path) -> None:
    place = Place(tmp_path / "landing", tmp_path / "warehouse", str(PREFECT_API_URL.value()))
    Warehouse(place.root).publish(Batch.of_rows("run", [article()]))
    deliver(place.landing, 1)
    done = locked(place, 1)
    assert done.code == 1
    assert done.errors.startswith(f"dragoman: {place.root} cannot be written to: ")
    assert len(done.errors.splitlines()) == 1
