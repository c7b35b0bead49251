"""Archives (zip and tar): files inside of files, read without ever unpacking them to disk."""

import io
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from extractors.limits import Limits
from extractors.raw import Raw
from extractors.readers.decompress import check_unpacked
from extractors.readers.seeking import whole
from extractors.readers.sniffing import Head
from extractors.readers.unusable import Unusable
from schemas.enums import Reason

ZIP, TAR = b"PK\x03\x04", b"ustar"
TAR_MARK = 257
OFFICE = (b"[Content_Types].xml", b"word/", b"xl/", b"ppt/", b"_rels/", b"docProps/", b"customXml/", b"mimetype")
"""Office documents are zip files too; their first entry gives them away."""

FIRST_NAME = 30

ENCRYPTED = 1
BROKEN = (
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    struct.error,
    EOFError,
    KeyError,
    OSError,
    RuntimeError,
    ValueError,
)
"""What the libraries raise for archives that no program should have written."""


@dataclass(frozen=True)
class Member:
    """A file in an archive; opening it raises Unusable where it cannot be read."""

    name: str
    open: Callable[[], BinaryIO]


def is_zip(head: Head) -> bool:
    """Tell whether a zip archive starts here that is no office document."""
    return head.data.startswith(ZIP) and not is_office(head)


def is_office(head: Head) -> bool:
    """Tell whether an office document starts here."""
    return head.data.startswith(ZIP) and head.data.startswith(OFFICE, FIRST_NAME)


def is_tar(head: Head) -> bool:
    """Tell whether a tar archive starts here."""
    return head.data[TAR_MARK : TAR_MARK + len(TAR)] == TAR


def zip_members(stream: io.BufferedReader, limits: Limits) -> Iterator[Member]:
    """Yield the files of a zip archive; raises Unusable where it cannot be read."""
    try:
        archive = zipfile.ZipFile(whole(stream))
    except BROKEN as error:
        raise broken("zip", error) from error
    for entry in archive.infolist():
        if not entry.is_dir() and not is_hidden(entry.filename):
            yield Member(entry.filename, lambda entry=entry: _entry(archive, entry, limits))  # type: ignore[misc]


def tar_members(stream: io.BufferedReader, limits: Limits) -> Iterator[Member]:  # noqa: ARG001
    """Yield the files of a tar archive, each to be read before the next is asked for."""
    try:
        with tarfile.open(fileobj=stream, mode="r|") as archive:
            while entry := archive.next():
                if not entry.isdir() and not is_hidden(entry.name):
                    yield Member(entry.name, lambda entry=entry: _tar_entry(archive, entry))  # type: ignore[misc]
                archive.members.clear()  # type: ignore[attr-defined]  # else they pile up in memory
    except BROKEN as error:
        raise broken("tar", error) from error


def is_hidden(path: str) -> bool:
    """Tell whether a path leads to what systems put beside the files that people mean."""
    return any(part.startswith((".", "~$", "__MACOSX")) for part in path.split("/") if part not in (".", ".."))


def _entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, limits: Limits) -> BinaryIO:
    if entry.flag_bits & ENCRYPTED:
        raise Unusable(Reason.UNREADABLE, "the file is locked with a password; unpack it by hand")
    check_unpacked("zip", entry.file_size, entry.compress_size, limits)
    try:
        return io.BufferedReader(_Guarded("zip", archive.open(entry).read))
    except BROKEN as error:
        raise broken("zip", error) from error


def _tar_entry(archive: tarfile.TarFile, entry: tarfile.TarInfo) -> BinaryIO:
    file = archive.extractfile(entry) if entry.isreg() else None
    if file is None:
        raise Unusable(Reason.UNREADABLE, "a link or device, which is never followed; put the file itself here")
    return io.BufferedReader(_Guarded("tar", file.read))


class _Guarded(Raw):
    """A file in an archive whose damage is named."""

    def __init__(self, kind: str, take: Callable[[int], bytes]) -> None:
        super().__init__()
        self.kind, self.take = kind, take

    def give(self, size: int) -> bytes:
        try:
            return self.take(size)
        except BROKEN as error:
            raise broken(self.kind, error) from error


def broken(kind: str, error: Exception) -> Exception:
    """Return the signal for what a library said of a broken archive, or its own error where a disk failed.

    A disk that fails has an error number; an archive that is broken has none.
    """
    if isinstance(error, OSError) and error.errno is not None:
        return error
    reason = Reason.TRUNCATED if isinstance(error, EOFError) or "unexpected end" in str(error) else Reason.UNREADABLE
    return Unusable(reason, f"bad {kind} file ({error}); fetch or make it again")
