"""The gazetteer: which place on earth a name stands for."""

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import pyarrow as pa
import pyarrow.parquet as pq

from extractors.resolve.placenames import described, folded, is_short, starts_with_part
from schemas.enums import PlacePrecision

SHORT_KEY = "="
WITHIN_KEY = ","
CONTEXT_WEIGHT, WIDE_WEIGHT = 2.0, 1.0
WIDE = frozenset({"USA"})
"""Countries of which most news speaks, so that their mention says little."""
SHARE_WEIGHT, REGION_WEIGHT = 1.0, 1.0
NEARNESS = ((60.0, 2.5), (150.0, 1.5), (300.0, 0.7))
MARGINS = (1.0, 0.7, 0.3)
EARTH_KILOMETRES = 6371.0
COUNTRY = PlacePrecision.COUNTRY


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


class Gazetteer:
    """Countries, regions, cities and well-known sites, found by the names English news gives them."""

    def __init__(self) -> None:
        """Load the packaged tables `places.parquet` and `place_names.parquet`."""
        data = files("extractors").joinpath("data")
        with data.joinpath("places.parquet").open("rb") as file:
            self._places = pq.ParquetFile(file).read(use_threads=False).combine_chunks()
        with data.joinpath("place_names.parquet").open("rb") as file:
            names = pq.ParquetFile(file).read(use_threads=False).combine_chunks()
        keys = names["key"].to_pylist()
        self._key = dict(zip(keys, range(len(keys)), strict=True))
        self._rows = names["rows"].chunk(0)
        self._weights = names["weights"].chunk(0)
        self._made: dict[int, PlaceRow] = {}
        # Reading leaves a third of the memory to Arrow's pool; every worker process would keep it.
        pa.default_memory_pool().release_unused()

    def all_places(self) -> list[tuple[str | None, float, float]]:
        """Return country, latitude and longitude of every place."""
        columns = (self._places[column].to_pylist() for column in ("country", "lat", "lon"))
        return list(zip(*columns, strict=True))

    def lookup(self, name: str) -> tuple[PlaceRow, ...]:
        """Return the places of that name, the likeliest by size and rank first."""
        return tuple(self._place(row) for row, _ in self._weighted(name))

    def resolve(
        self,
        name: str,
        *,
        context_countries: Collection[str] = (),
        within: str | None = None,
        near: Collection[PlaceRow] = (),
    ) -> PlaceRow | None:
        """Return the likeliest place of that name, or None.

        `context_countries` are the ISO codes of countries the text speaks of, `within` is what follows a
        comma ("Tripoli, Lebanon"), `near` are places of the same text that are known already.
        """
        ranked = self._ranked(name, context_countries=context_countries, within=within, near=near)
        return ranked[0][1] if ranked else None

    def resolve_all(
        self, names: Sequence[tuple[str, str | None]], *, context_countries: Collection[str] = ()
    ) -> tuple[PlaceRow | None, ...]:
        """Return the places of a text's names, each with what follows its comma; sure ones help the rest."""
        anchors: tuple[PlaceRow, ...] = ()
        for margin in MARGINS:
            context = _context(context_countries, anchors)
            sure: dict[PlaceRow, None] = {}
            for name, within in names:
                ranked = self._ranked(name, context_countries=context, within=within, near=anchors)
                if ranked and (within or len(ranked) == 1 or ranked[0][0] - ranked[1][0] >= margin):
                    sure[ranked[0][1]] = None
            anchors = tuple(sure)
        context = _context(context_countries, anchors)
        return tuple(
            self.resolve(name, context_countries=context, within=within, near=anchors) for name, within in names
        )

    def _ranked(
        self, name: str, *, context_countries: Collection[str], within: str | None, near: Collection[PlaceRow]
    ) -> list[tuple[float, PlaceRow]]:
        found = [(weight, self._place(row)) for row, weight in self._weighted(name)]
        if within is not None:
            found = self._inside(found, within)
        scored = [(weight + _support(place, context_countries, near), place) for weight, place in found]
        return sorted(scored, key=lambda pair: -pair[0])

    def _inside(self, found: list[tuple[float, PlaceRow]], within: str) -> list[tuple[float, PlaceRow]]:
        """Return the candidates that lie in the outer place, all of them where none does."""
        outer = [self._place(row) for row, _ in self._weighted(within, after_comma=True)]
        inside = [pair for pair in found if any(_holds(place, pair[1]) for place in outer)]
        return inside or found

    def _weighted(self, name: str, *, after_comma: bool = False) -> list[tuple[int, float]]:
        text = " ".join(name.split()).strip(" ,;:\"'").removesuffix("'s").removesuffix("’s")
        text = text.removeprefix("the ").removeprefix("The ") if not text.endswith("Hague") else text
        if not text:
            return []
        exact = self._entry(SHORT_KEY + text) if is_short(text) else []
        if after_comma and not exact and len(text) == 2 and text.isupper():
            exact = self._entry(WITHIN_KEY + text)
        if exact:
            return exact
        plain = folded(text)
        if text[:1].islower() and not text.startswith(("al-", "el-")) and not starts_with_part(text):
            return self._described(text)
        if is_short(text) and not text.isupper() and "." not in text and len(plain) < 3:
            return []
        return self._entry(plain) or self._described(text)

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
        at = self._key.get(key)
        if at is None:
            return []
        return list(zip(self._rows[at].as_py(), self._weights[at].as_py(), strict=True))

    def _place(self, row: int) -> PlaceRow:
        made = self._made.get(row)
        if made is None:
            cells = {column: self._places[column][row].as_py() for column in self._places.column_names}
            made = PlaceRow(
                name=cells["name"],
                country=cells["country"],
                region=cells["region"],
                lat=round(cells["lat"], 4),
                lon=round(cells["lon"], 4),
                geonames_id=cells["geonames_id"],
                precision=PlacePrecision(cells["precision"]),
                population=cells["population"],
            )
            self._made[row] = made
        return made


def _context(countries: Collection[str], anchors: Collection[PlaceRow]) -> frozenset[str]:
    return frozenset(countries) | {
        place.country for place in anchors if place.country is not None and place.precision is not COUNTRY
    }


def _holds(outer: PlaceRow, inner: PlaceRow) -> bool:
    if outer.precision is PlacePrecision.COUNTRY:
        return inner.country == outer.country
    return inner.country == outer.country and inner.region in (outer.name, outer.region) and inner != outer


def _support(place: PlaceRow, context_countries: Collection[str], near: Collection[PlaceRow]) -> float:
    """Return how far the rest of the text speaks for a place."""
    support = 0.0
    is_country = place.precision is PlacePrecision.COUNTRY
    if place.country in context_countries and not is_country:
        support += WIDE_WEIGHT if place.country in WIDE else CONTEXT_WEIGHT
    others = [other for other in near if other is not place]
    if not others:
        return support
    same = [other for other in others if other.country == place.country]
    support += SHARE_WEIGHT * len(same) / len(others)
    if is_country:
        return support
    if place.region is not None and any(other.region == place.region for other in same):
        support += REGION_WEIGHT
    away = min((kilometres(place, o) for o in others if o.precision is PlacePrecision.CITY), default=math.inf)
    return support + next((weight for limit, weight in NEARNESS if away < limit), 0.0)


def kilometres(one: PlaceRow, other: PlaceRow) -> float:
    """Return the distance between two places along the surface."""
    lat, other_lat = math.radians(one.lat), math.radians(other.lat)
    half = math.sin((other_lat - lat) / 2) ** 2
    across = math.sin(math.radians(other.lon - one.lon) / 2) ** 2
    return 2 * EARTH_KILOMETRES * math.asin(math.sqrt(half + math.cos(lat) * math.cos(other_lat) * across))


@cache
def load_gazetteer() -> Gazetteer:
    """Return the gazetteer of the packaged tables, loaded once per process."""
    return Gazetteer()
