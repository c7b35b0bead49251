"""What is found in an article beside its events, one table each, joined to articles by `article_id`."""

from datetime import date
from typing import ClassVar

from schemas.enums import PlacePrecision
from schemas.row import Row


class Passage(Row):
    """Something that an article's body says at one spot; SQL reserves the word `end`, hence `stop`."""

    key: ClassVar[tuple[str, ...]] = ("article_id", "start")
    month_of: ClassVar[str | None] = "published_on"

    article_id: str
    """Article that holds the words."""

    published_on: date | None
    """Day of publication of the article."""

    text: str
    """The exact words."""

    start: int
    """Offset of the first code point in the body."""

    stop: int
    """Offset after the last code point in the body."""


class PlaceName(Passage):
    """One place that an article names, at every spot where it does."""

    table: ClassVar[str] = "places"

    name: str | None
    """Name in the gazetteer; null where the words are a place that it does not hold."""

    country: str | None
    """ISO 3166 alpha-3 code, or XKX for Kosovo."""

    region: str | None
    """First-level administrative region."""

    lat: float | None
    """Latitude in degrees, WGS 84."""

    lon: float | None
    """Longitude in degrees, WGS 84."""

    geonames_id: int | None
    """GeoNames id."""

    precision: PlacePrecision | None
    """How exactly the place is known."""

    part_of: str | None
    """Name of the body or thing in which the place name stands, such as `Mosul University`; else null."""

    rule: str
    """Rule that took the words for a place."""
