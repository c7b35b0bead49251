"""Files that survive a power cut: the Delta library leaves its writes in the page cache."""

import json
import os
from pathlib import Path
from urllib.parse import unquote

from warehouse.bucket import BucketFolder, Folder


def sync_new_file(path: Path) -> None:
    """Force a file's content to the disk."""
    _sync(path, os.O_RDONLY)


def sync_folder(path: Path) -> None:
    """Force a folder's list of names to the disk."""
    _sync(path, os.O_RDONLY | os.O_DIRECTORY)


def write_whole(path: Folder, content: bytes) -> None:
    """Put a file in its place as a whole, durably: who opens it finds the old content or the new one."""
    if isinstance(path, BucketFolder):
        path.write_bytes(content)
        return
    unfinished = path.with_name(f".{path.name}-{os.getpid()}")
    unfinished.write_bytes(content)
    sync_new_file(unfinished)
    unfinished.replace(path)
    sync_folder(path.parent)


def _sync(path: Path, flags: int) -> None:
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _added_files(entry: Path) -> list[Path]:
    actions = [json.loads(line) for line in entry.read_text().splitlines() if line]
    return [entry.parent.parent / unquote(a["add"]["path"]) for a in actions if "add" in a]


def sync_commits(table: Folder, after: int, until: int) -> None:
    """Force the data files and log entries of a Delta table's commits in (after, until] to the disk.

    Storage of buckets keeps what it has acknowledged.
    """
    if after >= until or isinstance(table, BucketFolder):
        return
    log = table / "_delta_log"
    names = {f"{version:020}" for version in range(after + 1, until + 1)}
    entries = [entry for entry in log.iterdir() if entry.name.split(".")[0] in names]
    data = [file for entry in entries if entry.suffix == ".json" for file in _added_files(entry)]
    pointer = log / "_last_checkpoint"
    for file in (*data, *entries, *([pointer] if pointer.exists() else [])):
        sync_new_file(file)
    for folder in {*(file.parent for file in data), log, table}:
        sync_folder(folder)
