"""The rows that a report is made of; each class has the columns of the query named beside it in `reading`."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class Figures:
    """The key figures."""

    article_count: int
    publisher_count: int
    event_count: int

    new_event_count: int
    """Events that no earlier article told."""

    statement_count: int
    """Events of the kind `statement`, which figures and lists leave out."""

    mention_count: int
    rejection_count: int
    first_published_on: date | None
    last_published_on: date | None


@dataclass(frozen=True)
class News:
    """One event."""

    kind: str
    status: str
    quad_class: int | None
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    others: tuple[str, ...]
    date_first: date | None
    date_last: date | None

    is_publication_day: bool | None
    """Whether its date is that of publication, for want of a date in the text."""

    told_on: date | None
    """First day on which the report's articles tell it."""

    place: str | None
    place_country: str | None
    article_count: int
    publisher_count: int
    is_new: bool
    mention_id: str


@dataclass(frozen=True)
class Count:
    """Events of one day, kind and status."""

    told_on: date | None
    kind: str
    status: str
    event_count: int


@dataclass(frozen=True)
class Quad:
    """The quad class that most events of a kind have."""

    kind: str
    quad_class: int | None


@dataclass(frozen=True)
class Spot:
    """A place with its events."""

    place: str
    country: str | None
    lat: float
    lon: float

    is_country: bool
    """Whether only the country is known; then the point stands for it."""

    event_count: int
    kinds: tuple[str, ...]
    kind_counts: tuple[int, ...]


@dataclass(frozen=True)
class Tie:
    """Two actors with the events between them."""

    one: str
    other: str
    event_count: int
    cooperative_count: int
    conflictual_count: int


@dataclass(frozen=True)
class Listing:
    """A designation, renewal or delisting."""

    action: str
    status: str
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    list: str | None
    authority: str | None
    measures: tuple[str, ...]
    told_on: date | None
    mention_id: str


@dataclass(frozen=True)
class Promise:
    """A commitment that is still open."""

    state: str
    status: str
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    amount: float | None
    unit: str | None
    deadline: date | None
    days_left: int | None
    told_on: date | None
    mention_id: str


@dataclass(frozen=True)
class Outcome:
    """What became of an earlier commitment or demand."""

    kind: str
    outcome: str
    actors: tuple[str, ...]
    said_on: date | None
    outcome_on: date | None
    mention_id: str
    outcome_mention_id: str


@dataclass(frozen=True)
class Totals:
    """How many rows the shortened lists stand for."""

    listing_count: int
    promise_count: int
    outcome_count: int
    run_count: int


@dataclass(frozen=True)
class RejectionCount:
    """Records that could not be used for one reason."""

    reason: str
    rejection_count: int
    example_detail: str
    example_file: str
    example_position: int


@dataclass(frozen=True)
class RunLine:
    """One run."""

    run_id: str
    flow: str
    state: str
    started_at: datetime
    seconds: int
    words_per_second: int | None
    file_count: int
    article_count: int
    unchanged_count: int
    mention_count: int
    rejection_count: int
    coder_version: str
    model: str


@dataclass(frozen=True)
class Mark:
    """A stretch of a sentence."""

    part: str
    """trigger, actor, recipient, other, speaker, place, date or content."""

    start: int
    """Offset of the first code point in the sentence."""

    stop: int
    """Offset after the last code point in the sentence."""


@dataclass(frozen=True)
class Evidence:
    """The sentence of a mention, its marks and the article that holds it."""

    sentence: str
    speaker: str | None
    title: str | None
    publisher: str | None
    url: str | None
    published_on: date | None
    marks: tuple[Mark, ...]


@dataclass(frozen=True)
class Checks:
    """The stored checks of the runs, with whatever columns the warehouse keeps of them."""

    columns: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]


@dataclass(frozen=True)
class Released:
    """The release that is told of."""

    number: int
    created: datetime
    root: str
