"""The version of the coder: package version and a hash of everything that decides what it codes."""

import hashlib
from functools import cache
from importlib import metadata, resources
from importlib.resources.abc import Traversable

from extractors.resolve.own import OwnActor
from extractors.resolve.own import digest as actors_digest

CODE_SUFFIXES = (".py", ".csv", ".yaml", ".json", ".parquet", ".arrow", ".txt")


@cache
def coder_version(model_digest: str, actors: tuple[OwnActor, ...] = ()) -> str:
    """Return the version of frames, lexicons, code, model and own actors; no model is loaded.

    It looks like `0.1.0+3f9a0c21b7d4`.
    """
    digest = hashlib.sha256((model_digest + actors_digest(actors)).encode())
    for path, content in sorted(_files(resources.files("extractors"), "")):
        digest.update(path.encode())
        digest.update(content)
    return f"{metadata.version('dragoman')}+{digest.hexdigest()[:12]}"


def _files(folder: Traversable, prefix: str) -> list[tuple[str, bytes]]:
    found = []
    for entry in folder.iterdir():
        path = f"{prefix}/{entry.name}"
        if entry.is_dir():
            if entry.name not in ("readers", "build", "explanation", "gold", "__pycache__"):
                found += _files(entry, path)
        elif entry.name.endswith(CODE_SUFFIXES):
            found.append((path, entry.read_bytes()))
    return found
