"""The article: one news text and where it came from."""

from datetime import date, datetime
from typing import ClassVar

from schemas.enums import DateSource
from schemas.row import Row


class Article(Row):
    """The current version of one news article; a corrected version replaces the earlier one."""

    table: ClassVar[str] = "articles"
    key: ClassVar[tuple[str, ...]] = ("article_id",)
    month_of: ClassVar[str | None] = "published_on"

    article_id: str
    """Hash of the publisher's own id or the canonical URL, else of title and text; 16 hex digits."""

    title: str | None
    """Headline."""

    body: str
    """Text in clean paragraphs parted by one newline; all offsets count code points of it."""

    url: str | None
    """Address as the source gives it."""

    publisher: str | None
    """Name or domain of the publisher."""

    byline: str | None
    """Author or authors as printed."""

    section: str | None
    """Section or category of the publication."""

    language: str
    """ISO 639-1 code of the text's language."""

    published_at: datetime | None
    """Instant of publication (UTC), where the source gives a time of day."""

    published_offset_minutes: int | None = None
    """Minutes east of UTC of the zone in which the source gives the time; null where it tells none."""

    published_on: date | None
    """Day of publication (UTC where the source gives an instant), the reference for relative dates."""

    date_source: DateSource | None
    """Where the publication date comes from."""

    dateline: str | None
    """Place in the dateline as printed."""

    body_hash: str
    """Hash of title and body; it changes when the text is corrected; 16 hex digits."""

    coder_version: str | None
    """Version of the coder that made the article's mentions."""

    source_file: str
    """File that holds the article, relative to the folder that was read."""

    source_position: int
    """Number of the record in its file, from 1."""

    report_id: str
    """Group of copies of one report: reprints, cut, re-titled or updated; the id of the first of them."""

    story_id: str
    """Group of reports that tell the same story within a few days; the id of the first article."""

    run_id: str | None
    """Run that wrote this row."""
