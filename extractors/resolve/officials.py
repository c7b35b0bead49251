"""Persons whom news names without saying who they are: leaders and ministers with their years of office."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extractors.resolve.tables import listed, packaged
from extractors.resolve.words import straight

COLUMNS = ("name", "aliases", "country", "sector", "from", "to")
OFFICES = frozenset({"GOV", "LEG", "MIL", "JUD", "COP", "SPY"})
LONG_BEFORE, LONG_AFTER = 0, 9999


@dataclass(frozen=True, slots=True)
class Official:
    """One person in one office."""

    name: str
    aliases: tuple[str, ...]
    country: str | None
    sector: str | None
    first_year: int
    last_year: int

    def sector_in(self, year: int | None) -> str | None:
        """Return the sector in a year: the office's, ELI once out of office, none before."""
        if year is None or self.first_year <= year <= self.last_year or self.sector not in OFFICES:
            return self.sector
        return "ELI" if year > self.last_year else None


def packaged_officials() -> tuple[Official, ...]:
    """Return the officials of the packaged table `officials.csv`."""
    return tuple(_official(row) for row in packaged("officials.csv", COLUMNS))


class Officials:
    """Officials found by full name, by an alias of the table, or by surname beside title and country."""

    def __init__(self, officials: Iterable[Official]) -> None:
        """Index the officials; those met first win where two share a name in the same years."""
        self._names: dict[str, list[Official]] = {}
        self._surnames: dict[str, list[Official]] = {}
        for official in officials:
            for name in (official.name, *official.aliases):
                self._names.setdefault(straight(name), []).append(official)
            self._surnames.setdefault(straight(official.name.rsplit(" ", 1)[-1]), []).append(official)

    def find(self, name: str, *, year: int | None = None) -> Official | None:
        """Return the official of that name, the one in office that year where several share it."""
        return best(self._names.get(straight(name), []), year)

    def surnamed(self, surname: str, *, country: str, year: int | None = None) -> Official | None:
        """Return the official of that surname and country, in office that year if a year is given."""
        found = [o for o in self._surnames.get(straight(surname), []) if o.country == country]
        if year is not None:
            found = [o for o in found if o.first_year <= year <= o.last_year]
        return best(found, year)


def best(found: Sequence[Official], year: int | None) -> Official | None:
    """Return who is in office in a year, else who is nearest to it; without a year the latest."""
    if year is None:
        return max(found, key=lambda o: o.last_year, default=None)
    return min(found, key=lambda o: (max(o.first_year - year, year - o.last_year, 0), -o.last_year), default=None)


def _official(row: tuple[str, ...]) -> Official:
    name, aliases, country, sector, first, last = row
    return Official(
        name=name,
        aliases=listed(aliases),
        country=country,
        sector=sector or None,
        first_year=int(first) if first else LONG_BEFORE,
        last_year=int(last) if last else LONG_AFTER,
    )
