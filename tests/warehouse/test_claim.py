"""One process at a time: a living holder keeps others out, a dead one does not."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from warehouse.claim import BusyError
from warehouse.store import Warehouse

HOLDER = """
import sys, time
from pathlib import Path
from warehouse.store import Warehouse
with Warehouse(Path(sys.argv[1])).claim("nightly", "process 7 since noon"):
    print("held", flush=True)
    time.sleep(60)
"""


@contextmanager
def holder(root: Path) -> Iterator["subprocess.Popen[str]"]:
    child = subprocess.Popen([sys.executable, "-c", HOLDER, str(root)], stdout=subprocess.PIPE, text=True)
    try:
        assert child.stdout
        assert child.stdout.readline() == "held\n"
        yield child
    finally:
        child.kill()
        child.communicate()


def test_a_living_holder_keeps_others_out_and_is_named(tmp_path: Path) -> None:
    with holder(tmp_path), pytest.raises(BusyError, match=r"nightly is at work .* already: process 7 since noon"):
        Warehouse(tmp_path).claim("nightly", "me").__enter__()


def test_a_killed_holder_blocks_nobody(tmp_path: Path) -> None:
    with holder(tmp_path) as child:
        child.send_signal(signal.SIGKILL)
        child.wait()
        with Warehouse(tmp_path).claim("nightly", "me"):
            assert (tmp_path / "nightly.lock").read_text() == "me"


def test_a_claim_ends_with_its_block_and_another_name_is_another_claim(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    for _ in range(2):
        with warehouse.claim("nightly", "me"), warehouse.claim("serve", "me"):
            pass
    with warehouse.claim("nightly", "me"), pytest.raises(BusyError), warehouse.claim("nightly", "also me"):
        pass
