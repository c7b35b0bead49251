"""A user's own names for fields: what they name is taken, what they misname is told."""

import io

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from extractors.readers.field_map import parse_map
from schemas import Article, Rejection
from tests.readers.rows import article_in, rejection_in, rows_of

STORY = "Norland closed its border with Tavria on Monday."
FIELDS = {"title": "hl", "text": "Story", "date": "When", "publisher": "meta.paper", "byline": "who"}
RECORD = f'{{"hl": "Border closed", "title": "x", "Story": "{STORY}", "When": "23.11.2026", "meta": {{"paper": "CN"}}'


def test_a_mapping_is_written_in_one_line() -> None:
    assert parse_map("title=headline, text=Story ,date=When") == {"title": "headline", "text": "Story", "date": "When"}


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("titel=headline", r"'titel' is no field of an article; the fields are title, text, date"),
        ("text", "'text' is mapped to nothing; write text=NAME"),
    ],
)
def test_a_wrong_mapping_is_refused_with_what_is_right(text: str, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        parse_map(text)


@pytest.mark.parametrize("name", ["a.jsonl", "a.json"])
def test_mapped_fields_come_before_known_ones(name: str) -> None:
    row = article_in(f'{RECORD}, "who": "Mira Dorn"}}\n'.encode(), name, fields=FIELDS)
    assert (row.title, row.body, str(row.published_on)) == ("Border closed", STORY, "2026-11-23")
    assert (row.publisher, row.byline) == ("CN", "Mira Dorn")


def test_a_field_that_no_record_has_is_told_at_the_end() -> None:
    good, missing = rows_of(f"{RECORD}}}\n".encode(), fields=FIELDS)
    assert isinstance(good, Article)
    assert isinstance(missing, Rejection)
    assert missing.detail == (
        "there is no field 'who', which --map gives for byline; the fields are hl, title, Story, When, meta"
    )


def test_a_record_without_the_mapped_text_is_not_read_from_another_field() -> None:
    first, second = rows_of(b'{"text": "A", "Story": ""}\n{"Story": "Norland."}', fields={"text": "Story"})
    assert isinstance(first, Rejection)
    assert first.detail == "the field 'Story' is empty or missing, which --map gives for the text"
    assert isinstance(second, Article)


def test_a_table_without_the_mapped_column_is_refused_whole() -> None:
    data = f'H,Story\nBorder,"{STORY}"\n'.encode()
    assert article_in(data, "a.csv", fields={"title": "H"}).title == "Border"
    (row,) = rows_of(data, "a.csv", fields={"title": "Hl"})
    assert isinstance(row, Rejection)
    assert row.detail == "there is no field 'Hl', which --map gives for title; the fields are H, Story"


def test_columns_of_parquet_are_mapped() -> None:
    stream = io.BytesIO()
    pq.write_table(pa.table({"H": ["Border"], "S": [STORY]}), stream)
    row = article_in(stream.getvalue(), "a", fields={"title": "H", "text": "S"})
    assert (row.title, row.body) == ("Border", STORY)


def test_a_table_of_unknown_columns_asks_for_a_mapping() -> None:
    assert "say which is which, such as --map text=" in rejection_in(b"a,b\n1,2\n", "a.csv").detail
