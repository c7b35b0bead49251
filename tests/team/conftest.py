"""One storage server and one database for all tests of this folder."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pyarrow.fs as pa_fs
import pytest

from tests.team.batches import batch
from tests.team.servers import BUCKET, database_server, storage_server
from warehouse.bucket import storage
from warehouse.store import Warehouse

NUMBERS = count(1)


@dataclass(frozen=True)
class Team:
    """A warehouse in a bucket that nobody has written to yet."""

    root: str
    ledger: str

    def warehouse(self) -> Warehouse:
        return Warehouse(self.root, ledger=self.ledger)


@pytest.fixture(scope="session")
def servers() -> Iterator[str]:
    # Not pytest's folder, which only this user may enter: the database runs as another one where this one is root.
    with (
        pytest.MonkeyPatch.context() as environment,
        storage_server() as found,
        TemporaryDirectory(ignore_cleanup_errors=True) as folder,
    ):
        for name, value in found.items():
            environment.setenv(name, value)
        storage.cache_clear()
        maker = pa_fs.S3FileSystem(endpoint_override=found["AWS_ENDPOINT_URL"], allow_bucket_creation=True)
        maker.create_dir(BUCKET)
        with database_server(Path(folder) / "database") as address:
            yield address
    storage.cache_clear()


def new_team(address: str) -> Team:
    return Team(f"s3://{BUCKET}/warehouse-{next(NUMBERS)}", address)


@pytest.fixture
def team(servers: str) -> Team:
    return new_team(servers)


@pytest.fixture(scope="module")
def published(servers: str) -> Team:
    """A warehouse in a bucket with twenty articles, which only readers share."""
    team = new_team(servers)
    team.warehouse().publish(batch("run"))
    return team
