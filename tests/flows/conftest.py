"""One Prefect server for all tests that run flows."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from prefect.testing.utilities import prefect_test_harness

SAMPLES = Path(__file__).parents[1] / "samples"


@pytest.fixture(scope="session")
def server() -> Iterator[None]:
    with prefect_test_harness(server_startup_timeout=300):
        yield


@pytest.fixture
def landing(tmp_path: Path) -> Path:
    """A landing folder with the sample week."""
    folder = tmp_path / "landing"
    shutil.copytree(SAMPLES, folder)
    return folder
