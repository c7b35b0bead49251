"""The event as all articles together tell it, and which mentions belong to it."""

from datetime import date, datetime
from typing import ClassVar

from schemas.enums import Stage, Status
from schemas.mention import EventDate, Participant, Place
from schemas.row import Row


class Event(Row):
    """One event as all articles together tell it."""

    table: ClassVar[str] = "events"
    key: ClassVar[tuple[str, ...]] = ("event_id",)
    month_of: ClassVar[str | None] = "first_seen_on"

    event_id: str
    """Id of the event's first known mention; it stays, and `event_merges` tells where a former id went."""

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
    """Status that follows from its stage."""

    stage: Stage | None
    """Where it stands after the last day of its history: proposed, announced, held, cancelled or denied."""

    participants: tuple[Participant, ...]
    """Who takes part, each once, whom most articles name first; offsets are those of one of its mentions."""

    event_date: EventDate | None
    """Best known date."""

    place: Place | None
    """Best known place."""

    mention_count: int
    """Number of mentions."""

    article_count: int
    """Number of articles."""

    report_count: int | None
    """Number of reports: copies of one are one."""

    story_count: int | None
    """Number of stories: reports of one happening within a few days."""

    publisher_count: int
    """Number of publishers."""

    witness_count: int | None
    """Number of independent reports: the lesser of reports and publishers, at least 1."""

    first_seen_on: date | None
    """Earliest publication day."""

    last_seen_on: date | None
    """Latest publication day."""

    best_mention_id: str
    """Mention that tells it best."""

    confidence: float
    """How sure it is that the event is told: one minus the product of the independent reports' doubts."""


class EventMerge(Row):
    """An event id that was published once and is no event any more."""

    table: ClassVar[str] = "event_merges"
    key: ClassVar[tuple[str, ...]] = ("event_id",)

    event_id: str
    """The former id."""

    merged_into: str | None
    """Event that tells it now; null where the corrected articles do not tell it any more."""

    run_id: str
    """Run in which the id ceased to be an event."""


class EventStage(Row):
    """One stretch of days in which an event was told to be at the same stage."""

    table: ClassVar[str] = "event_history"
    key: ClassVar[tuple[str, ...]] = ("event_id", "position")
    month_of: ClassVar[str | None] = "first_seen_on"

    event_id: str
    """The event."""

    position: int
    """Number of the stretch in the event's history, from 1."""

    stage: Stage
    """proposed, announced, held, cancelled or denied."""

    first_seen_on: date | None
    """First day of publication."""

    last_seen_on: date | None
    """Last day of publication."""

    mention_count: int
    """Number of mentions that say so."""

    article_count: int
    """Number of articles that say so."""

    event_date: EventDate | None
    """Day of the event as they tell it."""

    mention_id: str
    """Mention that says so best."""


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
    """What linked it: in_article, across (to another article) or self, where nothing else is like it."""

    telling_id: str | None
    """First mention of the article that tells the same event."""

    matched_id: str | None
    """Mention that it was found to tell the same as; the most alike of another article where there is one."""

    stage: Stage | None
    """What the mention says has become of the event."""


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
