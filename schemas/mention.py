"""The mention: one event as one sentence states it, with its evidence."""

from datetime import date
from typing import ClassVar

from schemas.enums import (
    ActorType,
    EventDateSource,
    PlacePrecision,
    PloverContext,
    PloverRole,
    Precision,
    Status,
)
from schemas.row import Row, Struct


class Span(Struct):
    """A stretch of the article's body."""

    text: str
    """The exact words."""

    start: int
    """Offset of the first code point in the body."""

    end: int
    """Offset after the last code point in the body."""


class Participant(Struct):
    """Somebody who takes part in an event."""

    role: str
    """Role of the kind, such as `designator`."""

    plover_role: PloverRole | None
    """Side in PLOVER's terms."""

    text: str
    """The exact words."""

    start: int
    """Offset of the first code point in the body."""

    end: int
    """Offset after the last code point in the body."""

    name: str | None
    """Canonical name of whom the words stand for, pronouns and short names resolved within the article."""

    type: ActorType | None
    """Sort of actor."""

    country: str | None
    """ISO 3166 alpha-3 code, or XKX for Kosovo; IGO, NGO, IMG or MNC for bodies without a country."""

    sector: str | None
    """PLOVER sector code: GOV, MIL, REB and so on."""

    rule: str | None
    """Rule that resolved the name."""


class Speaker(Struct):
    """Who claims the event; null where the article itself does."""

    text: str
    """The exact words."""

    start: int
    """Offset of the first code point in the body."""

    end: int
    """Offset after the last code point in the body."""

    name: str | None
    """Canonical name."""

    country: str | None
    """ISO 3166 alpha-3 code."""

    sector: str | None
    """PLOVER sector code."""

    cue: str | None
    """Word that reports the claim, such as `said`."""


class EventDate(Struct):
    """When the event happened or shall happen."""

    text: str | None
    """The exact words; null where the publication date stands in."""

    start: int | None
    """Offset of the first code point in the body."""

    end: int | None
    """Offset after the last code point in the body."""

    value: str | None
    """TIMEX3 value: 2025-08, 2025-11-24, 2025-W48."""

    first: date | None
    """First day of the range; null where the range is open."""

    last: date | None
    """Last day of the range; null where the range is open."""

    precision: Precision
    """How exactly the date is known."""

    source: EventDateSource
    """Whether the text gives the date or the publication day stands in."""

    rule: str | None
    """Rule that resolved the expression."""


class Place(Struct):
    """Where the event happened or shall happen."""

    text: str
    """The exact words."""

    start: int
    """Offset of the first code point in the body."""

    end: int
    """Offset after the last code point in the body."""

    name: str | None
    """Name in the gazetteer."""

    country: str | None
    """ISO 3166 alpha-3 code."""

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

    rule: str | None
    """Rule that chose the place: syntax, sentence or dateline."""


class Mention(Row):
    """One event as one sentence states it."""

    table: ClassVar[str] = "mentions"
    key: ClassVar[tuple[str, ...]] = ("mention_id",)
    month_of: ClassVar[str | None] = "published_on"

    mention_id: str
    """Hash of article, kind and trigger offset; 16 hex digits."""

    article_id: str
    """Article that holds the mention."""

    published_on: date | None
    """Day of publication of the article."""

    kind: str
    """Dragoman's event kind, such as `meeting`."""

    plover: str | None
    """PLOVER 2.0 event type; null for kinds outside PLOVER."""

    mode: str | None
    """PLOVER 2.0 mode, such as `visit`."""

    cameo: str | None
    """CAMEO code, as many digits as the words support; `dragoman tables --ontology` lists them."""

    quad_class: int | None
    """1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict."""

    goldstein: float | None
    """Goldstein value of the CAMEO code, from -10 to 10; that of the nearest code above it where it has none."""

    plover_score: float | None
    """PLOVER 2.0 score of the mode, else of the type, from -10 to 10."""

    contexts: tuple[PloverContext, ...]
    """PLOVER 2.0 contexts, such as `terrorism`, that the code or clear words of the sentence tell."""

    status: Status
    """Whether the text says it happened, is planned, demanded or denied."""

    status_rule: str | None
    """What decided the status: the modal, negation or embedding predicate."""

    trigger: Span
    """The word or words that name the event."""

    sentence: Span
    """The sentence that holds the trigger."""

    content: Span | None
    """What was promised, demanded, said, agreed or alleged, in the exact words."""

    speaker: Speaker | None
    """Who claims it; null where the article itself does."""

    participants: tuple[Participant, ...]
    """Everybody who takes part."""

    event_date: EventDate | None
    """When it happened or shall happen; null where neither text nor publication day tell."""

    place: Place | None
    """Where it happened or shall happen."""

    same_as: str | None
    """Earlier mention of the same article that tells the same event."""

    confidence: float
    """How far the pattern and the parse can be trusted, from 0 to 1."""

    pattern: str
    """Frame or composition that fired, for `dragoman explain`."""

    coder_version: str
    """Version of code, frames, lexicons and language model that made the mention."""

    run_id: str | None
    """Run that wrote this row."""
