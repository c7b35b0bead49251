"""Files behind URLs: object stores through pyarrow, everything else through fsspec."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import BinaryIO, Protocol, cast
from urllib.parse import quote, unquote, urlsplit

from extractors.raw import Raw
from flows.opening import open_landed


class LandingError(Exception):
    """A path or URL that cannot be read at all; the message names it and the remedy."""


BUCKETS = ("s3", "gs", "gcs")
OBJECT_STORES = (*BUCKETS, "abfs", "abfss", "hdfs", "viewfs")
"""Schemes that pyarrow serves without any other package."""

BLOCK = 5 << 20
"""Bytes asked for at once: over a network, few large requests are far faster than many small ones."""


@dataclass(frozen=True)
class RemoteFile:
    """One file behind a URL."""

    url: str
    name: str
    """Path relative to the folder that was asked for."""
    size: int
    mark: str
    """What the store says of the file's state: size, time and checksum, hashed."""


class _Files(Protocol):
    """What is used of a file system of fsspec."""

    def isfile(self, path: str) -> bool: ...
    def exists(self, path: str) -> bool: ...
    def info(self, path: str) -> dict[str, object]: ...
    def find(self, path: str, *, detail: bool) -> dict[str, dict[str, object]]: ...
    def open(self, path: str, mode: str) -> BinaryIO: ...
    def unstrip_protocol(self, path: str) -> str: ...


def place_of(place: Path | str) -> Path | str:
    """Return a URL as it is and anything else as a path; `file://` is a path too."""
    text = str(place)
    if text.startswith("file://"):
        return Path(text.removeprefix("file://"))
    return text if is_url(text) else Path(place)


def is_url(place: Path | str) -> bool:
    """Say whether a place is a URL."""
    return isinstance(place, str) and "://" in place


def remote_files(url: str) -> Iterator[RemoteFile]:
    """Yield the files below a URL in order; raises `LandingError` where there is none or it cannot be reached."""
    try:
        files, root = _file_system(url)
        if files.isfile(root):
            yield _remote(url, files, root, root.rpartition("/")[2], files.info(root))
            return
        if not files.exists(root):
            raise LandingError(f"{url} does not exist; give a file or a folder that does")
        folder = f"{root.rstrip('/')}/"
        for path, info in sorted(files.find(root, detail=True).items()):
            yield _remote(url, files, path, path.removeprefix(folder), info)
    except (OSError, ValueError) as error:
        raise LandingError(f"{url} cannot be read: {_reason(error)}; look at the address and at your keys") from error


def open_file(path: str) -> BinaryIO:
    """Return a file, local or behind a URL, opened for reading; raises `OSError`."""
    if not is_url(path):
        return open_landed(path)
    files, inside = _file_system(path)
    return cast(BinaryIO, io.BufferedReader(_Blocks(files.open(inside, "rb")), BLOCK))


class _Blocks(Raw):
    """A file of a file system that reads in blocks as large as they are asked for."""

    def __init__(self, file: BinaryIO) -> None:
        super().__init__()
        self.file = file

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        return self.file.seek(offset, whence)

    def tell(self) -> int:
        return self.file.tell()

    def give(self, size: int) -> bytes:
        return self.file.read(size)

    def close(self) -> None:
        if not self.closed:
            self.file.close()
        super().close()


def _file_system(url: str) -> tuple[_Files, str]:
    """Return the file system that serves a URL, and the path inside; raises `LandingError` without its package."""
    # Most commands read no URL and need not wait for these.
    from fsspec.core import url_to_fs
    from fsspec.implementations.arrow import ArrowFSWrapper
    from pyarrow.fs import FileSystem

    parts = urlsplit(url)
    if parts.username or parts.password:
        raise LandingError("keys in a URL would be stored with it; give them in the environment, as AWS_ACCESS_KEY_ID")
    if parts.scheme in BUCKETS:
        return _bucket(f"{parts.scheme}://{parts.netloc}{_options(url)}"), unquote(f"{parts.netloc}{parts.path}")
    try:
        if parts.scheme in OBJECT_STORES:
            native, path = FileSystem.from_uri(url)
            return cast(_Files, ArrowFSWrapper(native)), path
        files, path = url_to_fs(url)
    except ImportError as error:
        raise LandingError(f"{url}: {error}; install that package") from error
    return cast(_Files, files), path


@lru_cache(maxsize=8)
def _bucket(url: str) -> _Files:
    """Return the file system of a bucket; finding its region may take a second."""
    from fsspec.implementations.arrow import ArrowFSWrapper
    from pyarrow.fs import FileSystem

    native, _ = FileSystem.from_uri(url)
    return cast(_Files, ArrowFSWrapper(native))


def _options(url: str) -> str:
    """Return what a URL says behind its question mark: region, endpoint and the like."""
    return f"?{query}" if (query := urlsplit(url).query) else ""


def _remote(url: str, files: _Files, path: str, name: str, info: dict[str, object]) -> RemoteFile:
    size = info.get("size")
    state = [size, *(info.get(key) for key in ("mtime", "LastModified", "created", "ETag", "etag", "checksum"))]
    mark = blake2b(repr(state).encode(), digest_size=16).hexdigest()
    scheme = url.partition("://")[0]
    if scheme in BUCKETS:
        address = f"{scheme}://{quote(path)}{_options(url)}"
    elif scheme in OBJECT_STORES:
        address = f"{scheme}://{urlsplit(url).netloc}/{path.lstrip('/')}{_options(url)}"
    else:
        address = files.unstrip_protocol(path)
    return RemoteFile(address, name, size if isinstance(size, int) else 0, mark)


def _reason(error: Exception) -> str:
    return " ".join(str(error).split())[:300]
