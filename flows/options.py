"""Options that several commands share; their help comes from the settings."""

import tomllib
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from pydantic import ValidationError

from flows.errors import UsageError
from flows.log import log_as
from flows.settings import SETTINGS_FILE, Settings, describe
from warehouse.errors import WarehouseError

DAY = ["%Y-%m-%d"]

WarehouseOption = Annotated[str | None, typer.Option("--warehouse", "-w", metavar="FOLDER", help=describe("warehouse"))]
LandingOption = Annotated[str | None, typer.Option("--landing", help=describe("landing"))]
ModelOption = Annotated[str | None, typer.Option("--model", help=describe("model"))]
ActorsOption = Annotated[Path | None, typer.Option("--actors", help=describe("actors"))]
WorkersOption = Annotated[
    str | None, typer.Option("--workers", metavar="NUMBER|dask|ADDRESS", help=describe("workers"), show_default=False)
]
MapOption = Annotated[
    str | None, typer.Option("--map", metavar="FIELD=NAME,...", help=describe("map"), show_default=False)
]
ConcurrentDaysOption = Annotated[int | None, typer.Option("--concurrent-days", help=describe("concurrent_days"))]
AcceptOption = Annotated[list[str] | None, typer.Option("--accept", help=describe("accept"))]
RetentionOption = Annotated[int | None, typer.Option("--retention-days", min=0, help=describe("retention_days"))]
PublishedOption = Annotated[
    datetime | None,
    typer.Option("--published", formats=DAY, help="Publication day of texts that tell none themselves."),
]


class Format(StrEnum):
    """How rows are written."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    PARQUET = "parquet"


def settings_with(
    *,
    warehouse: str | Path | None = None,
    landing: str | None = None,
    map: str | None = None,
    model: str | None = None,
    actors: Path | None = None,
    workers: str | None = None,
    concurrent_days: int | None = None,
    accept: list[str] | None = None,
    retention_days: int | None = None,
) -> Settings:
    """Return the settings with the given options on top; raises `UsageError`."""
    given = {
        "warehouse": warehouse,
        "landing": landing,
        "map": map,
        "model": model,
        "actors": actors,
        "workers": workers,
        "concurrent_days": concurrent_days,
        "accept": accept or None,
        "retention_days": retention_days,
    }
    try:
        settings = Settings.model_validate({name: value for name, value in given.items() if value is not None})
    except WarehouseError as error:
        raise UsageError(str(error)) from error
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{SETTINGS_FILE}: {error}") from error
    except ValidationError as error:
        problem = error.errors()[0]
        name = ".".join(str(part) for part in problem["loc"])
        # An address that lets its holder post is a secret.
        found = "" if name == "webhook" else f", found {problem['input']!r}"
        raise UsageError(
            f"setting {name}: {problem['msg']}{found}; look at the options, "
            f"at DRAGOMAN_{name.upper()} and at dragoman.toml"
        ) from error
    log_as(settings.log)
    return settings
