"""Countries: names, demonyms, capitals and other seats of government."""

from collections.abc import Iterator
from dataclasses import dataclass

from extractors.resolve.tables import listed, packaged
from extractors.resolve.words import straight

COLUMNS = ("iso3", "name", "aliases", "demonyms", "capital", "seats", "palaces", "lat", "lon", "geonames_id")
PEOPLE_COLUMNS = ("label", "country", "kind")
NO_PLURAL = ("s", "sh", "ch", "ese", "men", "women", "x", "z")


@dataclass(frozen=True, slots=True)
class Country:
    """One country or territory."""

    iso3: str
    name: str
    aliases: tuple[str, ...]
    demonyms: tuple[str, ...]
    capital: str
    seats: tuple[str, ...]
    palaces: tuple[str, ...]
    lat: float
    lon: float
    geonames_id: int | None


def plurals(demonym: str) -> Iterator[str]:
    """Yield a demonym and its regular plural: Iraqi, Iraqis."""
    yield demonym
    if not demonym.endswith(NO_PLURAL):
        yield demonym + "s"


class Countries:
    """All countries, found by exact name, demonym or seat of government."""

    def __init__(self) -> None:
        """Load the packaged tables `countries.csv` and `peoples.csv`."""
        self.by_code = {row[0]: _country(row) for row in packaged("countries.csv", COLUMNS)}
        self._names: dict[str, str] = {}
        self._demonyms: dict[str, str] = {}
        self._seats: dict[str, str] = {}
        for country in self.by_code.values():
            for name in (country.name, *country.aliases):
                self._names[straight(name)] = country.iso3
            for demonym in country.demonyms:
                for form in plurals(demonym):
                    self._demonyms[form] = country.iso3
            for seat in (*country.seats, *country.palaces):
                self._seats[straight(seat)] = country.iso3
        self._peoples: dict[str, str | None] = {}
        for label, code, _kind in packaged("peoples.csv", PEOPLE_COLUMNS):
            for form in plurals(label):
                self._peoples[form] = code or None
        self._palaces = {straight(palace) for c in self.by_code.values() for palace in c.palaces}

    def code(self, name: str) -> str | None:
        """Return the ISO 3166 alpha-3 code of a name or common short form."""
        return self._names.get(_without_the(name))

    def demonym(self, word: str) -> str | None:
        """Return the country of a demonym or of a people that belongs to one country."""
        return self._demonyms.get(word) or self._peoples.get(word)

    def is_demonym(self, phrase: str) -> bool:
        """Tell whether the phrase names the people of a country or region, an ethnic group or a faith."""
        return phrase in self._demonyms or phrase in self._peoples

    def seat(self, name: str) -> str | None:
        """Return the country whose government the name of a capital or palace stands for."""
        return self._seats.get(_without_the(name))

    def is_palace(self, name: str) -> bool:
        """Tell whether a seat of government is never a place of its own: the Kremlin, Downing Street."""
        return _without_the(name) in self._palaces


def _without_the(name: str) -> str:
    plain = straight(name)
    return plain[4:] if plain[:4] in ("the ", "The ") and plain != "The Hague" else plain


def _country(row: tuple[str, ...]) -> Country:
    iso3, name, aliases, demonyms, capital, seats, palaces, lat, lon, geonames_id = row
    return Country(
        iso3=iso3,
        name=name,
        aliases=listed(aliases),
        demonyms=listed(demonyms),
        capital=capital,
        seats=listed(seats),
        palaces=listed(palaces),
        lat=float(lat),
        lon=float(lon),
        geonames_id=int(geonames_id) if geonames_id else None,
    )
