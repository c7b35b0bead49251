"""From a record to the article as it is stored."""

from datetime import date

from extractors.readers.dateline import Dateline, dateline, printed_dateline
from extractors.readers.dates import Published, date_in_path
from extractors.readers.identity import article_id, body_hash, host, split_url
from extractors.readers.language import check_language
from extractors.readers.record import Record
from extractors.readers.source import Source
from extractors.readers.unusable import Unusable
from extractors.text import clean
from schemas import Article
from schemas.enums import DateSource, Reason


def article_of(record: Record, source: Source, position: int, *, path_dates: bool) -> Article:
    """Return the stored article; `path_dates` lets a date in the file's path stand in for a missing one.

    Raises Unusable for a record without text or in a language that is not coded.
    """
    body = clean(record.body or "")
    if not body:
        what = f"the title {record.title[:80]!r} but no text" if record.title else "neither title nor text"
        raise Unusable(Reason.NO_TEXT, f"the record has {what}; fetch the full article")
    if len(body) > source.limits.article_characters:
        detail = f"the text has {len(body):,} characters, more than {source.limits.article_characters:,}; part it"
        raise Unusable(Reason.TOO_LARGE, detail)
    language = check_language(record.title, body)
    opening = dateline(body) or printed_dateline(record.dateline or "")
    in_path = date_in_path(source.name) if path_dates else None
    published, date_source = _published(record, opening, in_path, source.published)
    identifier = article_id(record, record.title, body)
    return Article(
        article_id=identifier,
        title=record.title,
        body=body,
        url=record.url,
        publisher=record.publisher or source.publisher or _host(record.url),
        byline=record.byline,
        section=record.section,
        language=language,
        published_at=published.at if published else None,
        published_offset_minutes=published.offset if published else None,
        published_on=published.on if published else None,
        date_source=date_source,
        dateline=opening.place if opening else None,
        body_hash=body_hash(record.title, body),
        coder_version=None,
        source_file=source.name,
        source_position=position,
        report_id=identifier,
        story_id=identifier,
        run_id=None,
    )


def _published(
    record: Record, opening: Dateline | None, in_path: date | None, given: date | None
) -> tuple[Published | None, DateSource | None]:
    """The record's own date comes first, then its dateline, the file's path, its capture, what the user said."""
    if record.published:
        return record.published, DateSource.METADATA
    if opening and opening.day and (day := opening.day.resolve(in_path or record.captured or given)):
        return Published(day), DateSource.DATELINE
    if in_path:
        return Published(in_path), DateSource.FILENAME
    if record.captured:
        return Published(record.captured), DateSource.CAPTURE
    if given:
        return Published(given), DateSource.GIVEN
    return None, None


def _host(url: str | None) -> str | None:
    parts = split_url(url) if url else None
    return host(parts) if parts else None
