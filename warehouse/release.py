"""What the ledger holds: releases, layouts of the tables, and what is published."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class LedgerRow:
    """One release: a version of every table."""

    number: int
    run_id: str
    batch: str
    versions: Mapping[str, int]
    created: str

    counts: Mapping[str, int]
    """Articles and mentions by kind that its batch wrote."""

    restores: int | None
    """Release that it brings back; None where it adds to the release before."""

    is_expired: bool
    """Whether its files may be gone."""


@dataclass(frozen=True)
class Layout:
    """Columns that the tables have had since a release, with their types."""

    number: int

    columns: Mapping[str, str]
    """Type by `table.column`."""

    migration: str | None
    """Written migration that led to it; None where columns were only added."""


@dataclass(frozen=True)
class Published:
    """Release and folder that the published DuckDB file was made for."""

    release: int
    root: str


def in_effect(releases: Iterable[LedgerRow]) -> Iterator[LedgerRow]:
    """Yield the releases whose work is in the last of them, newest first; rollbacks lead back over what they undid."""
    number: int | None = None
    for row in sorted(releases, key=lambda row: row.number, reverse=True):
        if number is None or row.number <= number:
            number = row.number - 1 if row.restores is None else row.restores
            yield row
