"""CSV and Parquet as people have them."""

import csv
import io
import os
from itertools import islice

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from extractors.readers import Source, detect, read
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
    found = rows_of(("title,text\r\n" + "".join(rows)).encode(), "a.csv")
    assert [row.title for row in found if isinstance(row, Article)] == [str(number) for number in range(6000)]


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


def test_a_parquet_file_is_not_held_in_memory() -> None:
    text = pa.array([f"{STORY} {os.urandom(4000).hex()}" for _ in range(6000)])
    stream = io.BytesIO()
    pq.write_table(pa.table({"text": text}), stream, compression="none")
    del text
    assert stream.tell() > 40 << 20
    stream.seek(0)
    pool = pa.default_memory_pool()
    before, most = pool.bytes_allocated(), 0
    for _ in islice(read(stream, Source("a.parquet")), 500):
        most = max(most, pool.bytes_allocated() - before)
    assert most < 16 << 20


def test_a_table_without_end_is_read_as_it_comes() -> None:
    class Endless(io.RawIOBase):
        first = True

        def readable(self) -> bool:
            return True

        def read(self, size: int = -1, /) -> bytes:
            names, self.first = b"title,text\n" * self.first, False
            return names + f'A,"{STORY}"\n'.encode() * (size // 60)

    rows = list(islice(read(Endless(), Source("a.csv")), 5000))  # type: ignore[arg-type]
    assert all(isinstance(row, Article) for row in rows)


def days_in(*dates: str) -> list[str]:
    table = "date,text\n" + "".join(f'{day},"{STORY}"\n' for day in dates)
    return [
        str(row.published_on) if isinstance(row, Article) else row.reason for row in rows_of(table.encode(), "a.csv")
    ]


def test_the_dates_of_a_table_tell_whether_days_come_first() -> None:
    assert days_in("04/03/2026", "11/23/2026", "1/2/26") == ["2026-04-03", "2026-11-23", "2026-01-02"]
    assert days_in("04/03/2026", "23/11/2026 08:30", "1-2-99") == ["2026-03-04", "2026-11-23", "1999-02-01"]


def test_dates_that_tell_no_order_or_two_are_not_guessed() -> None:
    assert days_in("04/03/2026", "05/06/2026") == ["bad_date", "bad_date"]
    assert days_in("04/03/2026", "11/23/2026", "23/11/2026") == ["bad_date", "2026-11-23", "2026-11-23"]
