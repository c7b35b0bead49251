"""Reading bytes and fixtures in tests."""

import io
from pathlib import Path

from extractors.readers import Source, read
from schemas import Article, Rejection

FIXTURES = Path(__file__).parent / "fixtures"


def rows_of(data: bytes, name: str = "a.jsonl", **options: object) -> list[Article | Rejection]:
    return list(read(io.BytesIO(data), Source(name, **options)))  # type: ignore[arg-type]


def article_in(data: bytes, name: str = "a.jsonl", **options: object) -> Article:
    (row,) = rows_of(data, name, **options)
    assert isinstance(row, Article), row
    return row


def rejection_in(data: bytes, name: str = "a.jsonl") -> Rejection:
    (row,) = rows_of(data, name)
    assert isinstance(row, Rejection), row
    return row
