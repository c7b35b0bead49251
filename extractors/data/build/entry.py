"""A place on its way into the gazetteer, and what most builders share."""

import re
import unicodedata
from dataclasses import dataclass, field

from extractors.resolve.placenames import folded
from extractors.resolve.tables import packaged

CAPITAL_BONUS, REGION_PENALTY, DISTRICT_PENALTY, ALIAS_PENALTY = 1.0, 0.7, 0.5, 2.0
LANDMARK_PRIOR, SITE_PRIOR, COUNTRY_PRIOR = 6.6, 5.5, 8.6
SHORT_KEY = "="
WITHIN_KEY = ","
LATIN = re.compile(r"[A-ZÀ-ÞŁŠŽĀ-Ž][A-Za-zÀ-ɏ'’ .\-]+|al-[A-Z][a-z]+")
TRANSLITERATED = re.compile(r"[āēīōūǎḨḩḤḥŞşṢṣŢţṬṭẔẕẒẓḐḑḌḍ‘’]")
"""Marks of transliteration that English news leaves out."""
CHINESE_RANK = re.compile(r" (?:Sheng|Shi|(?:[A-Z]\w+zu )?Zizhiqu)$")
OWN_MARKS = frozenset("TUR LVA LTU ROU MDA NZL AZE MLT TKM".split())
"""Countries in whose own spelling such marks occur."""
ENGLISH_LOCAL = frozenset("USA GBR CAN AUS IRL NZL".split())
"""Countries whose small towns English-language local news names."""


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
    keys: dict[str, float] = field(default_factory=dict)
    """Further keys with what their weight lacks of the prior."""


def iso3(alpha2: str, alpha3: str) -> str:
    """Return a country's code as the project has it."""
    return "XKX" if alpha2 == "XK" else alpha3


def plain(name: str, aliases: list[str], country: str) -> str:
    """Return the spelling without marks of transliteration where the aliases have it: Maharashtra."""
    if country == "CHN":
        name = CHINESE_RANK.sub("", name)
    if not TRANSLITERATED.search(name) or country in OWN_MARKS:
        return name
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c) and c not in "‘’")
    return next((a for a in aliases if a.isascii() and folded(a) == folded(name)), bare)


def abbreviations() -> dict[str, dict[str, float]]:
    """Return the exact-case keys of a region's GeoNames code or a city's GeoNames id."""
    keys: dict[str, dict[str, float]] = {}
    for short, place in packaged("abbreviations.csv", ("abbreviation", "place")):
        keys.setdefault(place, {})[SHORT_KEY + short] = 0.0
    return keys
