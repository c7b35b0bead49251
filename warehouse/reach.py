"""DuckDB reading files in buckets with no extension, through Arrow's client."""

from functools import cached_property

import duckdb
import pyarrow.fs as pa_fs
from fsspec import AbstractFileSystem
from fsspec.implementations.arrow import ArrowFSWrapper

from warehouse.bucket import SCHEME, storage


class BucketFiles(ArrowFSWrapper):  # type: ignore[misc]
    """Files in buckets as DuckDB asks for them; the client is made when the first is asked for."""

    protocol = "s3"
    root_marker = ""

    def __init__(self) -> None:
        AbstractFileSystem.__init__(self, skip_instance_cache=True)

    @cached_property
    def fs(self) -> pa_fs.S3FileSystem:
        """The client of all buckets."""
        return storage()

    @classmethod
    def _strip_protocol(cls, path: str) -> str:
        return path.removeprefix(SCHEME)


def reach_buckets(connection: duckdb.DuckDBPyConnection) -> None:
    """Let a connection read `s3://` files with the credentials of the environment."""
    connection.register_filesystem(BucketFiles())
