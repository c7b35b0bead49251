"""The event as all articles together tell it, and which mentions belong to it."""

from datetime import date, datetime
from typing import ClassVar

from schemas.enums import Status
from schemas.mention import EventDate, Participant, Place
from schemas.row import Row


class Event(Row):
    """One event as all articles together tell it."""

    table: ClassVar[str] = "events"
    key: ClassVar[tuple[str, ...]] = ("event_id",)
    month_of: ClassVar[str | None] = "first_seen_on"

    event_id: str
    """Id of the event's earliest mention."""

    kind: str
    """Dragoman's event kind."""

    plover: str | None
    """PLOVER 2.0 event type of the best mention."""

    mode: str | None
    """PLOVER 2.0 mode of the best mention."""

    cameo: str | None
    """CAMEO code of the best mention."""

    quad_class: int | None
    """1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict."""

    goldstein: float | None
    """Goldstein value of the CAMEO code."""

    plover_score: float | None
    """PLOVER 2.0 score of the mode, else of the type."""

    status: Status
    """Status that the latest mentions give it."""

    participants: tuple[Participant, ...]
    """Everybody who takes part by any mention, each once; offsets are those of the mention met first."""

    event_date: EventDate | None
    """Best known date."""

    place: Place | None
    """Best known place."""

    mention_count: int
    """Number of mentions."""

    article_count: int
    """Number of articles."""

    publisher_count: int
    """Number of publishers."""

    first_seen_on: date | None
    """Earliest publication day."""

    last_seen_on: date | None
    """Latest publication day."""

    best_mention_id: str
    """Mention that tells it best."""

    confidence: float
    """Confidence of the best mention."""


class Link(Row):
    """Which event a mention belongs to."""

    table: ClassVar[str] = "links"
    key: ClassVar[tuple[str, ...]] = ("mention_id",)
    month_of: ClassVar[str | None] = "published_on"

    mention_id: str
    """The mention."""

    event_id: str
    """Its event."""

    article_id: str
    """Article of the mention."""

    published_on: date | None
    """Day of publication of the article."""

    score: float
    """How sure the link is, from 0 to 1."""

    rule: str
    """What linked it: self or in_article."""


class FileRow(Row):
    """One file seen in the landing folder."""

    table: ClassVar[str] = "files"
    key: ClassVar[tuple[str, ...]] = ("path",)

    path: str
    """Absolute path or URL."""

    fingerprint: str
    """Hash of the file's bytes; 32 hex digits."""

    size: int
    """Size in bytes."""

    format: str | None
    """Reader that was used."""

    article_count: int
    """Articles read from it."""

    rejection_count: int
    """Records of it that could not be used."""

    read_at: datetime
    """Instant at which it was read."""

    run_id: str
    """Run that read it."""


class Rejection(Row):
    """One record or file that could not be used."""

    table: ClassVar[str] = "rejections"
    key: ClassVar[tuple[str, ...]] = ("file", "position")

    file: str
    """File as in the table `files`."""

    position: int
    """Number of the record in its file, from 1; 0 for the whole file."""

    reason: str
    """Why, from a closed list."""

    detail: str
    """What exactly was wrong and what would help, in one line."""

    run_id: str | None
    """Run that met it."""


class Run(Row):
    """One flow run."""

    table: ClassVar[str] = "runs"
    key: ClassVar[tuple[str, ...]] = ("run_id",)

    run_id: str
    """Id of the run."""

    flow: str
    """run, nightly, backfill or maintain."""

    parameters: str
    """Parameters as JSON."""

    coder_version: str
    """Version of the coder."""

    model: str
    """Language model and its version."""

    model_digest: str
    """SHA-256 over the model's weight and configuration files."""

    file_count: int
    """Files read."""

    article_count: int
    """Articles new or changed."""

    unchanged_count: int
    """Articles met again unchanged."""

    mention_count: int
    """Mentions written."""

    rejection_count: int
    """Records rejected."""

    word_count: int
    """Words coded."""

    started_at: datetime
    """Instant of start."""

    ended_at: datetime
    """Instant of end, or of the last publication of a run that still goes on."""

    state: str
    """running, completed, failed or cancelled; a run that was killed stays running."""
