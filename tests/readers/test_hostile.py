"""Input that is broken, huge or meant to harm gives rejections, never a crash."""

import io
import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from extractors.readers import FORMATS, Source, read
from extractors.readers.json_walk import LARGEST_RECORD, records
from extractors.readers.unusable import Unusable
from schemas import Article, Rejection
from tests.readers.rows import FIXTURES, article_in, rejection_in, rows_of

NAMES = sorted({f"a{extension}" for reader in FORMATS for extension in reader.extensions})
SEEDS = [path.read_bytes() for path in sorted(FIXTURES.iterdir()) if path.stat().st_size < 4000]
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.floats(), st.integers(), st.text(max_size=20)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(
            st.sampled_from(["title", "text", "date", "url", "articles", "data", "source", "content", "id", "authors"]),
            inner,
            max_size=6,
        ),
    ),
    max_leaves=20,
)


@given(st.binary(max_size=300), st.sampled_from(NAMES))
@example(b"\x1f\x8b\x08", "a.json")
@example(b"BZh9", "a.txt")
@example(b"<rss><channel><item>", "a.rss")
@example(b"---\n:\n---\n", "a.md")
def test_no_bytes_make_a_reader_crash(data: bytes, name: str) -> None:
    assert rows_of(data, name)


@given(
    st.sampled_from(SEEDS),
    st.integers(0, 4000),
    st.integers(0, 255),
    st.integers(0, 4000),
    st.sampled_from(NAMES),
)
def test_no_damage_makes_a_reader_crash(data: bytes, place: int, byte: int, cut: int, name: str) -> None:
    damaged = bytearray(data[: cut or None])
    if place < len(damaged):
        damaged[place] = byte
    assert rows_of(bytes(damaged), name)


@given(JSON, st.sampled_from(["a.json", "a.jsonl"]))
def test_no_json_makes_a_reader_crash(value: object, name: str) -> None:
    for row in rows_of(json.dumps(value).encode(), name):
        assert isinstance(row, Article | Rejection)


@given(
    st.lists(st.dictionaries(st.text(max_size=5), st.text(max_size=8), min_size=1), max_size=6),
    st.integers(1, 30),
)
def test_records_do_not_depend_on_where_the_chunks_part(values: list[dict[str, str]], size: int) -> None:
    text = json.dumps(values)
    chunks = (text[start : start + size] for start in range(0, len(text), size))
    assert list(records(chunks)) == values


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, '[{"a": ' + "[" * 100_000])
def test_deep_nesting_is_refused(text: str) -> None:
    assert rejection_in(text.encode(), "a.json").reason in {"malformed", "truncated"}


def test_deep_nesting_costs_one_line() -> None:
    data = b'{"a": ' + b"[" * 100_000 + b'\n{"text": "Norland closed its border."}\n'
    broken, good = rows_of(data, "a.jsonl")
    assert isinstance(broken, Rejection)
    assert (broken.position, broken.reason, broken.detail) == (1, "malformed", "line 1 is nested too deeply")
    assert isinstance(good, Article)


def test_an_endless_record_is_refused() -> None:
    endless = (" " * (1 << 20) for _ in range(40))
    with pytest.raises(Unusable, match="larger than"):
        list(records(iter(('{"text": "', *endless))))
    line = b'{"text": "' + b"x" * LARGEST_RECORD + b'"}\n{"text": "Norland closed its border."}\n'
    first, second = rows_of(line, "a.jsonl")
    assert isinstance(first, Rejection)
    assert first.reason == "too_large"
    assert isinstance(second, Article)


def test_a_text_file_of_any_size_is_not_read_whole() -> None:
    class Endless(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def read(self, size: int = -1, /) -> bytes:
            return b"word " * (size // 5)

    (row,) = read(Endless(), Source("a.txt"))  # type: ignore[arg-type]
    assert isinstance(row, Rejection)
    assert row.reason == "too_large"


def test_a_deep_page_is_refused_or_read() -> None:
    page = b"<html><body>" + b"<div>" * 50_000 + b"Norland closed its border."
    assert len(rows_of(page, "a.html")) == 1


def test_deep_markup_in_a_field_is_read() -> None:
    text = "<div>" * 3000 + "Norland closed its border with Tavria." + "</div>" * 3000
    assert len(rows_of(json.dumps({"text": text}).encode())) == 1


def test_a_long_attribute_is_no_bomb() -> None:
    data = "{ &quot;a&quot;: 1 } " * 6000
    page = f'<html><body><article data-all="{data}"><p>Norland closed its border on Monday.</p></article></body>'
    assert article_in(page.encode(), "a.html").body == "Norland closed its border on Monday."


def test_half_an_item_of_a_feed_is_no_article() -> None:
    item = "<item><description>Norland closed its border with Tavria on Monday.</description></item>"
    feed = f"<rss><channel>{item}<item><description>Norland opened its border with"
    good, cut = rows_of(feed.encode(), "a.rss")
    assert isinstance(good, Article)
    assert isinstance(cut, Rejection)
    assert (cut.position, cut.reason) == (2, "truncated")


def test_entities_of_other_files_are_not_read() -> None:
    feed = (
        f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file://{FIXTURES / "german.txt"}">]>'
        "<rss><channel><item><title>A</title><description>Norland said &x; on Monday to all of its people."
        "</description></item></channel></rss>"
    )
    assert "Botschafter" not in article_in(feed.encode(), "a.rss").body


def test_a_rejections_detail_is_one_short_line() -> None:
    row = rejection_in(json.dumps({"a\nb" * 200: 1, "c": 2}).encode())
    assert "\n" not in row.detail
    assert len(row.detail) <= 300


def test_articles_of_an_export_within_each_other_are_read_once_each() -> None:
    one = (
        '<div class="article enArticle"><div id="hd">Title {0}</div><div>9 words</div>'
        '<p class="articleParagraph">Text {0}.</p>'
    )
    page = "<html><head><title>Factiva</title></head><body>" + "".join(map(one.format, range(100)))
    articles = [row for row in read(io.BytesIO(page.encode()), Source("export.html")) if isinstance(row, Article)]
    assert [article.body for article in articles] == [f"Text {number}." for number in range(100)]
