"""Prefect's home, made before Prefect looks for it."""

import os
from pathlib import Path

from flows.errors import UsageError


def make_home() -> None:
    """Make the folder that PREFECT_HOME names, with those above it; raises UsageError where that cannot be.

    Prefect makes the last folder only, and its temporary server then dies without a word.
    """
    home = os.environ.get("PREFECT_HOME")
    if not home:
        return
    try:
        Path(home).expanduser().mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"PREFECT_HOME={home}: {error.strerror}; name a folder that can be written") from error
