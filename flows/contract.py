"""The exchange format of `dragoman code`: JSON Lines in, JSON Lines out, offsets into the text as given."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from extractors.readers.dateline import day_of
from flows.errors import UsageError
from schemas import Article, EventDate, Mention, Participant, Place, PlaceName, Quote, Speaker
from schemas.enums import DateSource

if TYPE_CHECKING:
    from extractors.coder import Coded
    from extractors.resolve.dates import DateExpression


@dataclass(frozen=True)
class Document:
    """One input record."""

    id: str
    text: str
    published: date | None
    title: str | None
    url: str | None

    def article(self) -> Article:
        """Return the record as an article; its text is the body, untouched, and may tell the day by its dateline."""
        printed = None if self.published else day_of(self.text)
        return Article(
            article_id=self.id,
            title=self.title,
            body=self.text,
            url=self.url,
            publisher=None,
            byline=None,
            section=None,
            language="en",
            published_at=None,
            published_on=self.published or printed,
            date_source=DateSource.GIVEN if self.published else DateSource.DATELINE if printed else None,
            dateline=None,
            body_hash="",
            coder_version=None,
            source_file="",
            source_position=1,
            report_id=self.id,
            story_id=self.id,
            run_id=None,
        )


def read_documents(path: Path) -> Iterator[Document]:
    """Yield the records of a JSON Lines file in order; raises `UsageError` naming the line."""
    seen: set[str] = set()
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            document = _document(line, f"{path}:{number}")
            if document.id in seen:
                raise UsageError(f"{path}:{number}: id {document.id!r} is used twice; ids must be unique")
            seen.add(document.id)
            yield document


def _document(line: str, where: str) -> Document:
    try:
        record = json.loads(line)
    except json.JSONDecodeError as error:
        raise UsageError(f"{where}: not JSON: {error}; write one object a line") from error
    if not isinstance(record, dict) or not isinstance(record.get("text"), str) or "id" not in record:
        raise UsageError(f"{where}: give every record an id and a text")
    try:
        published = date.fromisoformat(record["date"][:10]) if record.get("date") else None
    except (TypeError, ValueError) as error:
        raise UsageError(f"{where}: date {record['date']!r} is not YYYY-MM-DD") from error
    return Document(
        id=str(record["id"]),
        text=record["text"],
        published=published,
        title=record.get("title"),
        url=record.get("url"),
    )


def coding_record(id_: str, coded: "Coded") -> dict[str, object]:
    """Return one line of coding output."""
    return {
        "id": id_,
        "mentions": [mention_record(mention) for mention in coded.mentions],
        "dates": [_expression(expression) for expression in coded.dates],
        "places": [_place_name(place) for place in coded.places],
        "quotes": [quote_record(quote) for quote in coded.quotes if quote.cue and not quote.nested_in],
    }


def mention_record(mention: Mention) -> dict[str, object]:
    """Return a mention in the exchange format."""
    return {
        "mention_id": mention.mention_id,
        "kind": mention.kind,
        "plover": mention.plover,
        "mode": mention.mode,
        "cameo": mention.cameo,
        "trigger": mention.trigger.model_dump(),
        "sentence": {"start": mention.sentence.start, "end": mention.sentence.end},
        "status": mention.status,
        "speaker": _speaker(mention.speaker),
        "participants": [_participant(participant) for participant in mention.participants],
        "date": _date(mention.event_date),
        "place": _place(mention.place),
        "confidence": mention.confidence,
        "pattern": mention.pattern,
    }


def quote_record(quote: Quote) -> dict[str, object]:
    """Return a quote in the exchange format; `content` is its first piece, `more` holds the others."""
    first, *more = (piece.model_dump() for piece in quote.content)
    return {
        "kind": quote.kind,
        "speaker": quote.speaker.model_dump(include={"text", "start", "end", "name"}) if quote.speaker else None,
        "cue": quote.cue.model_dump() if quote.cue else None,
        "content": first,
        "more": more,
    }


def _speaker(speaker: Speaker | None) -> dict[str, object] | None:
    return speaker.model_dump(include={"text", "start", "end", "name"}) if speaker else None


def _participant(participant: Participant) -> dict[str, object]:
    return participant.model_dump(include={"role", "plover_role", "text", "start", "end", "name", "country", "sector"})


def _date(event_date: EventDate | None) -> dict[str, object] | None:
    if event_date is None:
        return None
    return {
        "text": event_date.text,
        "start": event_date.start,
        "end": event_date.end,
        "from": event_date.first and event_date.first.isoformat(),
        "to": event_date.last and event_date.last.isoformat(),
        "source": event_date.source,
    }


def _expression(expression: "DateExpression") -> dict[str, object]:
    return {
        "text": expression.text,
        "start": expression.start,
        "end": expression.end,
        "value": expression.value,
        "from": expression.first and expression.first.isoformat(),
        "to": expression.last and expression.last.isoformat(),
    }


def _place(place: Place | None) -> dict[str, object] | None:
    told = {"text", "start", "end", "name", "country", "lat", "lon", "geonames_id"}
    return place.model_dump(include=told) if place else None


def _place_name(place: PlaceName) -> dict[str, object]:
    told = place.model_dump(include={"text", "start", "name", "country", "lat", "lon", "geonames_id"})
    return {**told, "end": place.stop}
