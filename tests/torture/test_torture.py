"""The short form of `make torture`."""

import random
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.torture.__main__ import WRONG
from tests.torture.faults import can_lock, can_mount, fill_disk, take_permissions
from tests.torture.kills import kill_writers
from tests.torture.together import run_together

pytestmark = pytest.mark.slow
SEED = random.randrange(10**6)


@pytest.fixture
def folder() -> Iterator[Path]:
    with TemporaryDirectory(prefix="torture-") as name:
        yield Path(name)


def test_killed_writers_lose_double_and_mix_nothing_and_maintenance_cleans_up_after_them(folder: Path) -> None:
    found = kill_writers(folder, 10, SEED)
    assert found["kills"] == 10
    assert {name: found[name] for name in WRONG} == dict.fromkeys(WRONG, 0), f"seed {SEED}"


@pytest.mark.skipif(not can_mount(), reason="a small disk cannot be mounted here")
def test_a_full_disk_publishes_all_or_nothing_and_says_so(folder: Path) -> None:
    found = fill_disk(folder, 3, SEED)
    assert found["faults"] + found["survived"] == 3
    assert {name: found[name] for name in WRONG} == dict.fromkeys(WRONG, 0), f"seed {SEED}"


@pytest.mark.skipif(not can_lock(), reason="permissions cannot be taken from root here")
def test_lost_permissions_publish_all_or_nothing_and_say_so(folder: Path) -> None:
    found = take_permissions(folder, 3, SEED)
    assert found["faults"] + found["survived"] == 3
    assert {name: found[name] for name in WRONG} == dict.fromkeys(WRONG, 0), f"seed {SEED}"


def test_nights_backfills_maintenance_and_readers_do_not_disturb_each_other(folder: Path) -> None:
    found = run_together(folder, 12, SEED)
    assert found["nights"] > 1
    assert found["reads"] > 0
    assert {name: found[name] for name in WRONG} == dict.fromkeys(WRONG, 0), f"seed {SEED}"
