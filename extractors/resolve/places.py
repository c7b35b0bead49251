"""The gazetteer: which places on earth a name may stand for."""

from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import pyarrow as pa
import pyarrow.parquet as pq

from extractors.resolve.placenames import described, folded, is_short, starts_with_part
from schemas.enums import PlacePrecision

SHORT_KEY = "="
WITHIN_KEY = ","
COLUMNS = ("name", "country", "region", "lat", "lon", "geonames_id", "precision", "population")
REMEMBERED = 20_000
"""Names whose places are kept at hand."""


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One place of the gazetteer."""

    name: str
    country: str | None
    region: str | None
    lat: float
    lon: float
    geonames_id: int | None
    precision: PlacePrecision
    population: int


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that a name may stand for, with the weight of size and rank, about the logarithm of its people."""

    weight: float
    place: PlaceRow


class Gazetteer:
    """Countries, regions, cities and well-known sites, found by the names English news gives them."""

    def __init__(self) -> None:
        """Load the packaged tables `places.parquet` and `place_names.parquet`."""
        data = files("extractors").joinpath("data")
        with data.joinpath("places.parquet").open("rb") as file:
            places = pq.ParquetFile(file).read(use_threads=False).combine_chunks()
        with data.joinpath("place_names.parquet").open("rb") as file:
            names = pq.ParquetFile(file).read(use_threads=False).combine_chunks()
        self._columns = [places[name].chunk(0) for name in COLUMNS]
        # Names stay in Arrow, sorted, and are found by halving: a dictionary of them would take ten times the memory.
        self._keys = names["key"].chunk(0)
        self._rows = names["rows"].chunk(0)
        self._weights = names["weights"].chunk(0)
        self._made: dict[int, PlaceRow] = {}
        self._found: dict[tuple[str, bool], tuple[Candidate, ...]] = {}
        # Reading leaves a third of the memory to Arrow's pool; every worker process would keep it.
        pa.default_memory_pool().release_unused()

    def all_places(self) -> list[tuple[str | None, float, float]]:
        """Return country, latitude and longitude of every place."""
        _, country, _, lat, lon, *_ = self._columns
        return list(zip(country.to_pylist(), lat.to_pylist(), lon.to_pylist(), strict=True))

    def lookup(self, name: str) -> tuple[PlaceRow, ...]:
        """Return the places of that name, the likeliest by size and rank first."""
        return tuple(candidate.place for candidate in self.candidates(name))

    def candidates(self, name: str, *, is_outer: bool = False) -> tuple[Candidate, ...]:
        """Return the places of that name with their weights, the heaviest first.

        An outer place is one that follows a comma, where postal abbreviations count: Austin, TX.
        """
        asked = name, is_outer
        found = self._found.get(asked)
        if found is None:
            if len(self._found) >= REMEMBERED:
                self._found.clear()
            found = tuple(Candidate(weight, self._place(row)) for row, weight in self._weighted(name, is_outer))
            self._found[asked] = found
        return found

    def is_abbreviation(self, name: str) -> bool:
        """Tell whether a name is a known abbreviation in exactly this case: US, Calif., DC."""
        return bool(self._entry(SHORT_KEY + name))

    def _weighted(self, name: str, is_outer: bool) -> list[tuple[int, float]]:
        text = " ".join(name.split()).strip(" ,;:\"'").removesuffix("'s").removesuffix("’s")
        text = text.removeprefix("the ").removeprefix("The ") if not text.endswith("Hague") else text
        if not text:
            return []
        exact = self._entry(SHORT_KEY + text) if is_short(text) else []
        if is_outer and not exact and len(text) == 2 and text.isupper():
            exact = self._entry(WITHIN_KEY + text)
        if exact or (is_short(text) and "." in text):
            return exact
        plain = folded(text)
        if text[:1].islower() and not text.startswith(("al-", "el-")) and not starts_with_part(text):
            return self._described(text)
        if is_short(text) and not text.isupper() and "." not in text and len(plain) < 3:
            return []
        return self._entry(plain) or self._described(text) or self._joined(plain)

    def _joined(self, plain: str) -> list[tuple[int, float]]:
        """Return the places of a name that the tables write in one word: Balad Ruz."""
        return self._entry(plain.replace(" ", "")) if plain.count(" ") == 1 else []

    def _described(self, text: str) -> list[tuple[int, float]]:
        """Return the places of a name within a description: northern Iraq, the city of Mosul."""
        inner = described(text)
        if inner is None:
            return []
        found = self._entry(folded(inner.name)) or self._described(inner.name)
        if inner.is_region:
            found = sorted(found, key=lambda pair: self._place(pair[0]).precision is not PlacePrecision.REGION)
        return found

    def _entry(self, key: str) -> list[tuple[int, float]]:
        at = bisect_left(self._keys, key, key=pa.StringScalar.as_py)
        if at == len(self._keys) or self._keys[at].as_py() != key:
            return []
        return list(zip(self._rows[at].as_py(), self._weights[at].as_py(), strict=True))

    def _place(self, row: int) -> PlaceRow:
        made = self._made.get(row)
        if made is None:
            name, country, region, lat, lon, geonames_id, precision, population = (
                c[row].as_py() for c in self._columns
            )
            made = PlaceRow(
                name=name,
                country=country,
                region=region,
                lat=round(lat, 4),
                lon=round(lon, 4),
                geonames_id=geonames_id,
                precision=PlacePrecision(precision),
                population=population,
            )
            self._made[row] = made
        return made


@cache
def load_gazetteer() -> Gazetteer:
    """Return the gazetteer of the packaged tables, loaded once per process."""
    return Gazetteer()
