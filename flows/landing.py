"""The landing folder: which files are there, and which of them are new."""

import errno
import hashlib
import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from flows.opening import open_landed
from flows.remote import LandingError, is_url, remote_files

TEMPORARY_PREFIXES = (".", "~$")
TEMPORARY_SUFFIXES = (".tmp", ".part", ".partial", ".crdownload", ".swp", "~")
SKIPPED_FOLDERS = ("__MACOSX",)
BLOCK = 1 << 20


@dataclass(frozen=True)
class FolderLimits:
    """What is too much for a landing folder; what lies beyond is one rejection, the run goes on."""

    file_mb: int = 4_000
    """Megabytes of a file, packed or not."""
    depth: int = 32
    """Folders within folders."""


@dataclass(frozen=True)
class LandedFile:
    """One file as it lies in the landing folder."""

    path: str
    """Absolute path, or URL."""
    name: str
    """Path relative to the folder that was read."""
    size: int
    fingerprint: str
    """Hash of the bytes; for an unreadable file of what is known about it."""
    problem: str | None = None
    """Why it cannot be read."""


@dataclass(frozen=True)
class Plan:
    """What a run shall read."""

    files: tuple[LandedFile, ...]
    """New and changed files, in the order of their paths."""
    known_count: int
    """Files that were read before and have not changed."""

    @property
    def size(self) -> int:
        """Bytes to read."""
        return sum(file.size for file in self.files)


def plan(
    paths: Iterable[Path | str],
    known: Mapping[str, str],
    limits: FolderLimits = FolderLimits(),
    *,
    fields: Mapping[str, str] | None = None,
) -> Plan:
    """Return the files under the paths whose fingerprint is not the known one.

    `known` holds fingerprints by absolute path or URL. `fields` is what the user mapped: with another mapping, a file
    is new again. Raises `LandingError` for a path or URL that does not exist.
    """
    found = tuple(_with_fields(file, fields) for file in landed_files(paths, limits))
    new = tuple(file for file in found if known.get(file.path) != file.fingerprint)
    return Plan(files=new, known_count=len(found) - len(new))


def _with_fields(file: LandedFile, fields: Mapping[str, str] | None) -> LandedFile:
    if not fields:
        return file
    mark = hashlib.blake2b(f"{file.fingerprint}{sorted(fields.items())}".encode(), digest_size=16)
    return replace(file, fingerprint=mark.hexdigest())


def landed_files(paths: Iterable[Path | str], limits: FolderLimits = FolderLimits()) -> Iterator[LandedFile]:
    """Yield every file under the paths and URLs once, sorted within each.

    Hidden and temporary files are left out. A link inside a folder is never followed: it counts as a file
    that cannot be read, as does what is beyond the limits. Raises `LandingError` for a path that does not
    exist or is neither file nor folder.
    """
    seen: set[str] = set()
    for path in paths:
        for file in _behind(path) if isinstance(path, str) and is_url(path) else _under(Path(path), limits):
            if file.path not in seen:
                seen.add(file.path)
                yield file


def _behind(url: str) -> Iterator[LandedFile]:
    for file in remote_files(url):
        if not any(is_temporary(part) or part in SKIPPED_FOLDERS for part in file.name.split("/")):
            yield LandedFile(file.url, file.name, file.size, file.mark)


def _under(path: Path, limits: FolderLimits) -> Iterator[LandedFile]:
    if path.is_symlink():
        raise LandingError(f"{path} is a symbolic link; give {path.resolve()} itself")
    if path.is_file():
        yield _landed(path.absolute(), path.name, limits)
    elif path.is_dir():
        folder = path.absolute()
        for file in _walk(folder, limits.depth):
            yield _landed(file, file.relative_to(folder).as_posix(), limits)
    elif path.exists():
        raise LandingError(f"{path} is neither a file nor a folder; give regular files or folders")
    else:
        raise LandingError(f"{path} does not exist; give a file or a folder that does")


def _walk(folder: Path, depth: int) -> Iterator[Path]:
    """Yield the files below a folder in order, and folders that lie too deep as if they were files.

    Raises `LandingError` if the folder cannot be listed.
    """
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        raise LandingError(f"{folder} cannot be listed: {error.strerror}; check its permissions") from error
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            if not entry.name.startswith(".") and entry.name not in SKIPPED_FOLDERS:
                yield from _walk(Path(entry.path), depth - 1) if depth else (Path(entry.path),)
        elif not is_temporary(entry.name):
            yield Path(entry.path)


def is_temporary(name: str) -> bool:
    """Say whether a file name is hidden or marks a file that is still being written."""
    return name.startswith(TEMPORARY_PREFIXES) or name.lower().endswith(TEMPORARY_SUFFIXES)


def _landed(path: Path, name: str, limits: FolderLimits) -> LandedFile:
    status = path.lstat()
    try:
        mark, problem = _fingerprint(path, status, limits), None
    except OSError as error:
        problem = f"{error.strerror}; remedy: {_remedy(error)}"
        mark = hashlib.blake2b(f"{problem}:{status.st_mtime_ns}".encode(), digest_size=16).hexdigest()
    return LandedFile(_shown(str(path)), _shown(name), status.st_size, mark, problem)


def _remedy(error: OSError) -> str:
    if error.errno == errno.EFBIG:
        return "cut it into smaller files or raise the setting landing_file_mb"
    if error.errno == errno.EISDIR:
        return "move it up or raise the setting landing_depth"
    return "give it permissions or put a regular file here"


def _fingerprint(path: Path, status: os.stat_result, limits: FolderLimits) -> str:
    """Return the hash of a file's bytes; raises `OSError` for whatever is not a readable regular file in the limits."""
    if stat.S_ISLNK(status.st_mode):
        raise OSError(errno.ELOOP, "symbolic link, which is never followed")
    if stat.S_ISDIR(status.st_mode):
        raise OSError(errno.EISDIR, f"a folder more than {limits.depth} folders deep")
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, "not a regular file")
    if status.st_size > limits.file_mb * 10**6:
        raise OSError(errno.EFBIG, f"{status.st_size / 10**6:,.0f} MB, more than the limit of {limits.file_mb:,} MB")
    if _shown(str(path)) != str(path):
        raise OSError(errno.EILSEQ, "file name is not UTF-8")
    return fingerprint(str(path), status.st_size, status.st_mtime_ns, status.st_ino)


def _shown(name: str) -> str:
    """Return a file name with undecodable bytes replaced, so that it can be stored."""
    return os.fsencode(name).decode("utf-8", "replace")


@lru_cache(maxsize=100_000)
def fingerprint(path: str, size: int, modified_ns: int, inode: int) -> str:  # noqa: ARG001
    """Return a hash of a file's bytes; size, time and inode only keep the answer from going stale."""
    digest = hashlib.blake2b(digest_size=16)
    with open_landed(path) as stream:
        while block := stream.read(BLOCK):
            digest.update(block)
    return digest.hexdigest()
