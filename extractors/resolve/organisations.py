"""Organisations known by name: bodies, ministries, armies, armed groups, parties, media, firms."""

from dataclasses import dataclass

from extractors.resolve.tables import listed, packaged
from extractors.resolve.words import straight
from schemas.enums import ActorType

COLUMNS = ("name", "aliases", "type", "country", "sector", "metonyms")
FOLDED_LENGTH = 9
"""Names of several words from this length on are met in any case: an Israeli Army is the Israeli army."""


@dataclass(frozen=True, slots=True)
class Organisation:
    """One organisation."""

    name: str
    aliases: tuple[str, ...]
    type: ActorType
    country: str | None
    sector: str | None
    metonyms: tuple[str, ...]


class Organisations:
    """All organisations, found by exact name or acronym."""

    def __init__(self) -> None:
        """Load the packaged table `organisations.csv`."""
        self.all = tuple(_organisation(row) for row in packaged("organisations.csv", COLUMNS))
        self._names: dict[str, Organisation] = {}
        self._folded: dict[str, Organisation] = {}
        self._seats = {seat: found for found in self.all for seat in found.metonyms}
        for found in self.all:
            for name in (found.name, *found.aliases):
                plain = straight(name).removeprefix("the ").removeprefix("The ")
                self._names.setdefault(plain, found)
                if " " in plain and len(plain) >= FOLDED_LENGTH:
                    self._folded.setdefault(plain.lower(), found)

    def find(self, name: str) -> Organisation | None:
        """Return the organisation of that name; acronyms and single words in exact case only."""
        plain = straight(name).removeprefix("the ").removeprefix("The ")
        found = self._names.get(plain)
        if found is None and plain[:1].isupper():
            found = self._folded.get(plain.lower())
        return found

    def seat(self, name: str) -> Organisation | None:
        """Return the organisation that a place stands for: Brussels for the European Union."""
        return self._seats.get(straight(name))


def _organisation(row: tuple[str, ...]) -> Organisation:
    name, aliases, kind, country, sector, metonyms = row
    return Organisation(
        name=name,
        aliases=listed(aliases),
        type=ActorType(kind),
        country=country or None,
        sector=sector or None,
        metonyms=listed(metonyms),
    )
