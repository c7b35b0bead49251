"""DuckDB reading files in buckets with no extension, through Arrow's client."""

import errno
from datetime import datetime
from functools import cache
from io import BytesIO

import duckdb
import pyarrow as pa
import pyarrow.fs as pa_fs
from fsspec import AbstractFileSystem

from warehouse.bucket import SCHEME, storage

SMALL_BYTES = 1 << 16
MOST_SMALL = 500


class BucketFiles(AbstractFileSystem):  # type: ignore[misc]
    """Files in buckets as DuckDB asks for them, only to read; the client is made when the first is asked for.

    The files of a table are written once under a name of their own and never changed. So what is known of one is
    remembered, and small ones are kept: DuckDB asks for the schema files hundreds of times.
    """

    protocol = "s3"

    def __init__(self) -> None:
        super().__init__(skip_instance_cache=True)
        self._known: dict[str, pa_fs.FileInfo] = {}
        self._small: dict[str, bytes] = {}

    @classmethod
    def _strip_protocol(cls, path: str) -> str:
        return path.removeprefix(SCHEME)

    def _found(self, path: str) -> pa_fs.FileInfo:
        key = self._strip_protocol(path)
        # DuckDB compares the beginning of an address with the folders that are allowed, and S3 goes up for dots.
        if {"", ".", ".."} & set(key.split("/")):
            raise PermissionError(errno.EPERM, "no address of a file", path)
        if key not in self._known:
            found = storage().get_file_info(key)
            if found.type != pa_fs.FileType.File:
                raise FileNotFoundError(errno.ENOENT, "no such file in the bucket", path)
            self._known[key] = found
        return self._known[key]

    def info(self, path: str) -> dict[str, str | int]:
        """Return name, size and type of a file; raises FileNotFoundError."""
        found = self._found(path)
        return {"name": found.path, "size": found.size, "type": "file"}

    def modified(self, path: str) -> datetime:
        """Return when a file was written; raises FileNotFoundError."""
        written: datetime = self._found(path).mtime
        return written

    def open(self, path: str, mode: str = "rb") -> pa.NativeFile | BytesIO:
        """Return a file's bytes; raises FileNotFoundError, and PermissionError for any mode but reading."""
        if mode != "rb":
            raise PermissionError(errno.EPERM, "files in buckets are only read", path)
        key = self._strip_protocol(path)
        if key in self._small:
            return BytesIO(self._small[key])
        is_small = self._found(path).size <= SMALL_BYTES
        stream = storage().open_input_file(key)
        if not is_small:
            return stream
        if len(self._small) >= MOST_SMALL:
            self._small.clear()
        with stream:
            self._small[key] = bytes(stream.read())
        return BytesIO(self._small[key])


@cache
def _files() -> BucketFiles:
    return BucketFiles()


def reach_buckets(connection: duckdb.DuckDBPyConnection) -> None:
    """Let a connection read `s3://` files with the credentials of the environment."""
    connection.register_filesystem(_files())
