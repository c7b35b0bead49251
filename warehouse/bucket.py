"""Folders in S3-compatible storage, used where a folder on a disk would be."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from warehouse.errors import WarehouseError

if TYPE_CHECKING:
    from pyarrow.fs import S3FileSystem

SCHEME = "s3://"
READ_ATTEMPTS = 20


@cache
def storage() -> "S3FileSystem":
    """Return the client for all buckets; credentials, region and endpoint are those of the environment or profile."""
    from pyarrow.fs import S3FileSystem

    # Arrow knows the variables and profiles of AWS but for the endpoint of other providers.
    endpoint = os.environ.get("AWS_ENDPOINT_URL_S3") or os.environ.get("AWS_ENDPOINT_URL")
    region = os.environ.get("AWS_REGION") or os.environ.get("AWS_DEFAULT_REGION")
    return S3FileSystem(endpoint_override=endpoint, region=region)


@contextmanager
def reaching(folder: "BucketFolder") -> Iterator[None]:
    """Turn the errors of storage that cannot be reached into WarehouseError."""
    try:
        yield
    except OSError as error:
        reason = str(error).partition("; Details:")[0]
        raise WarehouseError(
            f"{folder} cannot be reached: {reason}; look at AWS_ENDPOINT_URL, AWS_REGION and the credentials "
            "(AWS_ACCESS_KEY_ID, AWS_PROFILE), then try `dragoman doctor`"
        ) from error


@dataclass(frozen=True)
class BucketFolder:
    """A folder or file in a bucket, with those methods of a path that the warehouse needs."""

    address: str
    """Bucket and key, such as news/warehouse."""

    @classmethod
    def of(cls, uri: str) -> "BucketFolder":
        """Return the folder of an address such as s3://news/warehouse; raises WarehouseError for a wrong one."""
        address = uri.removeprefix(SCHEME).strip("/")
        bucket = address.partition("/")[0]
        if "@" in bucket or ":" in bucket:
            raise WarehouseError(
                f"{SCHEME}...{bucket.rpartition('@')[2]}: credentials do not belong into the address; "
                "put them into AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or into a profile"
            )
        if not bucket or any(part in ("", ".", "..") for part in address.split("/")) or set(address) & set("%?#*[]"):
            raise WarehouseError(
                f"{uri} is no address of a folder in a bucket: write s3://BUCKET/FOLDER, without %?#*[]"
            )
        return cls(address)

    def __str__(self) -> str:
        return SCHEME + self.address

    def __truediv__(self, name: str) -> "BucketFolder":
        return BucketFolder(f"{self.address}/{name}")

    @property
    def name(self) -> str:
        """Last part of the key."""
        return self.address.rpartition("/")[2]

    @property
    def parent(self) -> "BucketFolder":
        """The folder around it."""
        return BucketFolder(self.address.rpartition("/")[0])

    def resolve(self) -> "BucketFolder":
        """Return itself: an address in a bucket is the same everywhere."""
        return self

    def absolute(self) -> "BucketFolder":
        """Return itself, too."""
        return self

    def exists(self) -> bool:
        """Say whether there is a file of this name, or files below it; raises WarehouseError without access."""
        with reaching(self):
            return bool(storage().get_file_info(self.address).type.name != "NotFound")

    def read_bytes(self) -> bytes:
        """Return the content of a file, of one version whoever replaces it meanwhile.

        Raises WarehouseError without access, or where it is replaced again and again.
        """
        with reaching(self):
            for _ in range(READ_ATTEMPTS):
                with storage().open_input_file(self.address) as file:
                    version, content = file.metadata(), bytes(file.read(file.size()))
                with storage().open_input_file(self.address) as file:
                    if file.metadata() == version:
                        return content
        raise WarehouseError(f"{self} was replaced {READ_ATTEMPTS} times while it was read: try again")

    def write_bytes(self, content: bytes) -> None:
        """Make the content visible as a whole, durably; raises WarehouseError without access."""
        with reaching(self), storage().open_output_stream(self.address) as stream:
            stream.write(content)

    def unlink(self) -> None:
        """Delete a file; raises WarehouseError without access."""
        with reaching(self):
            storage().delete_file(self.address)


Folder = Path | BucketFolder
"""Where a warehouse or a part of it lies."""


def folder_of(given: str | Path | BucketFolder) -> Folder:
    """Return the folder of a path or of an address such as s3://news/warehouse."""
    if isinstance(given, str):
        return BucketFolder.of(given) if given.startswith(SCHEME) else Path(given)
    return given
