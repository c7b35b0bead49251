"""Full disks and lost permissions, each in a process that has a small disk or few rights of its own."""

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

PROJECT = Path(__file__).parents[2]
SMALL_DISK = "mount -t tmpfs -o size=64m tmpfs {folder} && exec "
"""Makes a folder a disk of its own; only the process that asked for it sees it."""


def can_mount() -> bool:
    """Say whether this machine lets us make a small disk without being its administrator."""
    if shutil.which("unshare") is None:
        return False
    probe = ["unshare", "--user", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


def can_lock() -> bool:
    """Say whether permissions can be taken from this process: from root only where `setpriv` is there."""
    return os.geteuid() != 0 or shutil.which("setpriv") is not None


def fill_disk(folder: Path, times: int, seed: int) -> Counter[str]:
    """Let so many nights meet a full disk; `can_mount` must hold."""
    script = SMALL_DISK.format(folder="$0") + '"$@"'
    within = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script, str(folder)]
    return _run([*within, *_command("full", folder, times, seed)])


def take_permissions(folder: Path, times: int, seed: int) -> Counter[str]:
    """Let so many nights meet read-only folders and files; `can_lock` must hold."""
    without = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.geteuid() == 0 else []
    return _run([*without, *_command("locked", folder, times, seed)])


def _command(kind: str, folder: Path, times: int, seed: int) -> list[str]:
    return [sys.executable, "-m", "tests.torture.fault", kind, str(folder / "warehouse"), str(times), str(seed)]


def _run(command: list[str]) -> Counter[str]:
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{done.stderr[-3000:]}")
    found: Mapping[str, int | list[str]] = json.loads(done.stdout)
    counts = Counter({name: count for name, count in found.items() if isinstance(count, int)})
    unclear = found["unclear"]
    if unclear:
        raise RuntimeError(f"errors that tell a person nothing: {unclear}")
    return counts
