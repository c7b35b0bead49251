"""CSV and Parquet as people have them."""

import csv
import io

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from extractors.readers import detect
from extractors.readers.csv_table import LARGEST_FIELD
from schemas import Article, Rejection
from tests.readers.rows import article_in, rejection_in, rows_of

STORY = "Norland closed its border with Tavria on Monday."


@pytest.mark.parametrize("delimiter", list(",;\t|"))
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_delimiter_line_end_and_encoding_are_found(delimiter: str, end: str, encoding: str) -> None:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL)
    writer.writerows([["title", "text"], ["Café", f"{STORY}\n“So” it was."], ["", ""], ["B", STORY]])
    data = stream.getvalue().encode(encoding)
    assert detect(data, "export") == "csv"
    first, second = rows_of(data, "export")
    assert isinstance(first, Article)
    assert (first.title, first.body) == ("Café", f"{STORY}\n“So” it was.")
    assert isinstance(second, Article)
    assert second.title == "B"


@pytest.mark.parametrize(
    "text",
    ["Text, and more of it\nNorland closed its border.", "Norland closed, its text\nwas read.", "title,text\n"],
)
def test_prose_with_commas_is_no_table(text: str) -> None:
    assert detect(text.encode(), "a.txt") == "text"


def test_a_quote_that_is_never_closed_costs_no_memory() -> None:
    data = b'title,text\na,"' + b"x " * (LARGEST_FIELD // 2) + b"\n" + b"b,c\n" * 100
    rows = rows_of(data, "a.csv")
    assert isinstance(rows[0], Rejection)
    assert rows[0].reason in {"malformed", "too_large"}


def test_rows_do_not_depend_on_where_the_chunks_part() -> None:
    rows = [f'"{number}","{STORY} é\r\n""{number}"""\r\n' for number in range(6000)]
    read = rows_of(("title,text\r\n" + "".join(rows)).encode(), "a.csv")
    assert [row.title for row in read if isinstance(row, Article)] == [str(number) for number in range(6000)]


def test_a_broken_parquet_file_is_one_rejection() -> None:
    stream = io.BytesIO()
    pq.write_table(pa.table({"text": [STORY]}), stream)
    row = rejection_in(stream.getvalue()[:-40], "a.parquet")
    assert (row.position, row.reason) == (0, "malformed")


def test_a_text_in_parquet_that_is_no_utf8_costs_its_row() -> None:
    bad = pa.array([b"Norland \xff\xfe closed", STORY.encode()], pa.binary()).cast(pa.string(), safe=False)
    bad = pa.Array.from_buffers(pa.string(), 2, bad.buffers())
    stream = io.BytesIO()
    pq.write_table(pa.table({"text": bad}), stream)
    first, second = rows_of(stream.getvalue(), "a.parquet")
    assert isinstance(first, Rejection)
    assert (first.position, first.reason) == (1, "encoding")
    assert isinstance(second, Article)


def test_lists_of_paragraphs_in_parquet_are_a_body() -> None:
    stream = io.BytesIO()
    pq.write_table(pa.table({"title": ["A"], "text": [[STORY, "It stays closed."]]}), stream)
    assert article_in(stream.getvalue(), "a.parquet").body == f"{STORY}\nIt stays closed."
