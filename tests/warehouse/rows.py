"""Small builders of rows; every word of them is ours."""

import hashlib
from datetime import UTC, date, datetime

from schemas import (
    Article,
    EventDate,
    FileRow,
    MeetingDetails,
    Mention,
    Participant,
    Place,
    PlaceName,
    Quote,
    Rejection,
    Run,
    Span,
)
from schemas.enums import ActorType, DateSource, EventDateSource, PloverRole, Precision, QuoteKind, Status

DAY = date(2025, 3, 14)
NOON = datetime(2025, 3, 15, 12, tzinfo=UTC)


def identity(*parts: object) -> str:
    return hashlib.sha256(":".join(map(str, parts)).encode()).hexdigest()[:16]


def article(name: str, body: str, *, day: date | None = DAY, publisher: str | None = "Example Wire") -> Article:
    return Article(
        article_id=identity(name),
        title=f"Title of {name}",
        body=body,
        url=f"https://example.org/{name}",
        publisher=publisher,
        byline=None,
        section=None,
        language="en",
        published_at=None,
        published_on=day,
        date_source=DateSource.METADATA if day else None,
        dateline=None,
        body_hash=identity(body),
        coder_version="1",
        source_file="news.jsonl",
        source_position=1,
        report_id=identity(name),
        story_id=identity(name),
        run_id=None,
    )


def span(body: str, words: str) -> Span:
    start = body.index(words)
    return Span(text=words, start=start, end=start + len(words))


def participant(
    body: str,
    words: str,
    *,
    name: str | None = None,
    side: PloverRole | None = PloverRole.ACTOR,
    country: str | None = None,
    sector: str | None = None,
) -> Participant:
    found = span(body, words)
    return Participant(
        role="participant",
        plover_role=side,
        text=found.text,
        start=found.start,
        end=found.end,
        name=name,
        type=ActorType.PERSON if name else None,
        country=country,
        sector=sector,
        rule=None,
    )


def text_date(body: str, words: str, day: date, precision: Precision = Precision.DAY) -> EventDate:
    found = span(body, words)
    return EventDate(
        text=words,
        start=found.start,
        end=found.end,
        value=day.isoformat(),
        first=day,
        last=day,
        precision=precision,
        source=EventDateSource.TEXT,
        rule=None,
    )


def publication_date(day: date) -> EventDate:
    return EventDate(
        text=None,
        start=None,
        end=None,
        value=day.isoformat(),
        first=day,
        last=day,
        precision=Precision.DAY,
        source=EventDateSource.PUBLICATION,
        rule=None,
    )


def place_name(told: Article, words: str, *, lat: float | None = None) -> PlaceName:
    found = span(told.body, words)
    return PlaceName(
        article_id=told.article_id,
        published_on=told.published_on,
        text=words,
        start=found.start,
        stop=found.end,
        name=words,
        country="NOR",
        region=None,
        lat=lat,
        lon=None,
        geonames_id=None,
        precision=None,
        part_of=None,
        rule="label",
    )


def quote(told: Article, cue: str, *content: str, speaker: str | None = None, nested_in: str | None = None) -> Quote:
    word = span(told.body, cue)
    return Quote(
        quote_id=identity(told.article_id, "quote", word.start),
        article_id=told.article_id,
        published_on=told.published_on,
        kind=QuoteKind.INDIRECT,
        is_speech=True,
        speaker=participant(told.body, speaker, side=None) if speaker else None,
        cue=word,
        content=tuple(span(told.body, words) for words in content),
        sentence=Span(text=told.body, start=0, end=len(told.body)),
        nested_in=nested_in,
        coder_version="1",
        run_id=None,
    )


def place(body: str, words: str, *, rule: str = "syntax", country: str | None = None) -> Place:
    found = span(body, words)
    return Place(
        text=words,
        start=found.start,
        end=found.end,
        name=words,
        country=country,
        region=None,
        lat=None,
        lon=None,
        geonames_id=None,
        precision=None,
        rule=rule,
    )


def mention(
    of: Article,
    trigger: str,
    *,
    kind: str = "meeting",
    participants: tuple[Participant, ...] = (),
    event_date: EventDate | None = None,
    where: Place | None = None,
    same_as: str | None = None,
    status: Status = Status.ACTUAL,
    confidence: float = 0.5,
    run_id: str | None = None,
) -> Mention:
    word = span(of.body, trigger)
    return Mention(
        mention_id=identity(of.article_id, kind, word.start),
        article_id=of.article_id,
        published_on=of.published_on,
        kind=kind,
        plover="CONSULT",
        mode=None,
        cameo="040",
        quad_class=1,
        goldstein=1.0,
        plover_score=2.5,
        contexts=(),
        status=status,
        status_rule=None,
        trigger=word,
        sentence=Span(text=of.body, start=0, end=len(of.body)),
        content=None,
        speaker=None,
        participants=participants,
        event_date=event_date,
        place=where,
        same_as=same_as,
        confidence=confidence,
        pattern="made by hand",
        coder_version="1",
        run_id=run_id,
    )


def meeting_details(of: Mention, *, form: str | None = "talks", topic: str | None = None) -> MeetingDetails:
    return MeetingDetails(mention_id=of.mention_id, published_on=of.published_on, form=form, topic=topic)


def file_row(path: str, *, fingerprint: str = "0" * 32, run_id: str = "run") -> FileRow:
    return FileRow(
        path=path,
        fingerprint=fingerprint,
        size=10,
        format="jsonl",
        article_count=1,
        rejection_count=0,
        read_at=NOON,
        run_id=run_id,
    )


def rejection(file: str, position: int, *, reason: str = "no_text") -> Rejection:
    return Rejection(file=file, position=position, reason=reason, detail="empty body", run_id="run")


def run_row(run_id: str) -> Run:
    return Run(
        run_id=run_id,
        flow="run",
        parameters="{}",
        coder_version="1",
        model="en_example 1.0",
        model_digest="0" * 64,
        file_count=1,
        article_count=1,
        unchanged_count=0,
        mention_count=1,
        rejection_count=0,
        word_count=100,
        started_at=NOON,
        ended_at=NOON,
        state="completed",
    )
