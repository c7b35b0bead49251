"""What makes a coder: a language model and a user's own actors, as plain values that every process loads from."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from flows.errors import UsageError
from flows.settings import Settings

if TYPE_CHECKING:
    from extractors.resolve.own import OwnActor


@dataclass(frozen=True)
class Setup:
    """Which coder a run uses."""

    model: str
    actors_file: str | None = None
    actors_text: str | None = None

    @classmethod
    def of(cls, settings: Settings) -> "Setup":
        """Return the setup that settings ask for, its file of actors read and checked; raises `UsageError`."""
        if settings.actors is None:
            return cls(settings.model)
        setup = cls(settings.model, str(settings.actors), _read(settings.actors))
        setup.actors()
        return setup

    def actors(self) -> "tuple[OwnActor, ...]":
        """Return the user's own actors; raises `UsageError` with every line that is wrong."""
        from extractors.resolve.own import ActorsError, read_actors

        if self.actors_file is None or self.actors_text is None:
            return ()
        try:
            return read_actors(self.actors_text.splitlines(keepends=True), source=self.actors_file)
        except ActorsError as error:
            raise UsageError(str(error)) from error


def _read(path: Path) -> str:
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise UsageError(f"{path}: there is no such file of actors; look at --actors or DRAGOMAN_ACTORS") from error
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise UsageError(f"{path}:{line}: byte {error.start} is not UTF-8; save the file as UTF-8") from error
