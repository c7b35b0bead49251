"""Rows built by hand."""

from datetime import date

from schemas import Article
from schemas.enums import DateSource


def article(article_id: str = "a1", body: str = "Two words.", body_hash: str = "h1") -> Article:
    return Article(
        article_id=article_id,
        title=None,
        body=body,
        url=None,
        publisher=None,
        byline=None,
        section=None,
        language="en",
        published_at=None,
        published_on=date(2025, 11, 24),
        date_source=DateSource.GIVEN,
        dateline=None,
        body_hash=body_hash,
        coder_version=None,
        source_file="a.txt",
        source_position=1,
        report_id=article_id,
        story_id=article_id,
        run_id=None,
    )
