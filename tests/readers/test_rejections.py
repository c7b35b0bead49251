"""Every kind of hostile or broken file with the rejection that it gives, word for word where it matters."""

import codecs
import gzip
import io
import json
import tarfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from extractors.limits import Limits
from extractors.readers import Source, decompress, read
from schemas import Article, Rejection
from schemas.enums import Reason
from tests.readers.make_binary import docx, tarred, zipped
from tests.readers.rows import FIXTURES, article_in, rows_of

STORY = b"Norland closed its border with Tavria on Monday."
LINE = b'{"text": "Norland closed its border with Tavria on Monday."}\n'
MB = 1 << 20


@dataclass(frozen=True)
class Bad:
    """A file and the one rejection that it gives."""

    name: str
    data: Callable[[], bytes]
    reason: Reason
    said: str


def linked(kind: bytes) -> bytes:
    sink = io.BytesIO()
    with tarfile.open(fileobj=sink, mode="w") as archive:
        entry = tarfile.TarInfo("news.txt")
        entry.type, entry.linkname = kind, "/etc/passwd"
        archive.addfile(entry)
    return sink.getvalue()


def entities() -> bytes:
    steps = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    return (
        f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha">{steps}]><rss><channel><item>'
        "<description>&e9;</description></item></channel></rss>"
    ).encode()


def document(xml: str) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", xml)
    return sink.getvalue()


def deflated(files: dict[str, bytes]) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return sink.getvalue()


def locked_zip() -> bytes:
    data = bytearray(zipped({"a.txt": STORY}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + place] |= 1
    return bytes(data)


BAD = {
    "an empty file": Bad("a.txt", lambda: b"", Reason.EMPTY, "the file is empty"),
    "blanks only": Bad("a.json", lambda: b" \n\t\n", Reason.EMPTY, "the file is empty"),
    "zeros only": Bad("a.txt", lambda: b"\0" * 5000, Reason.ENCODING, "no text in any known encoding"),
    "random bytes": Bad("a.txt", lambda: bytes(range(256)) * 40, Reason.UNKNOWN_FORMAT, "neither content"),
    "gzip cut after its head": Bad("a.gz", lambda: gzip.compress(LINE)[:12], Reason.TRUNCATED, "ends too early"),
    "gzip of nothing": Bad("a.jsonl.gz", lambda: gzip.compress(b""), Reason.EMPTY, "the file is empty"),
    "a gzip bomb": Bad("a.json.gz", lambda: gzip.compress(b"[" + b" " * (40 * MB)), Reason.TOO_LARGE, "to 1; unpack"),
    "a gzip bomb in gzip": Bad(
        "a.gz",
        lambda: gzip.compress(gzip.compress(b"a" * (40 * MB))),
        Reason.UNKNOWN_FORMAT,
        "neither content nor name",
    ),
    "a zip bomb": Bad("a.zip", lambda: deflated({"a.json": b"[" * (40 * MB)}), Reason.TOO_LARGE, "zip data unpacks"),
    "a tar with a symbolic link": Bad("a.tar", lambda: linked(tarfile.SYMTYPE), Reason.UNREADABLE, "never followed"),
    "a tar with a hard link": Bad("a.tar", lambda: linked(tarfile.LNKTYPE), Reason.UNREADABLE, "never followed"),
    "a tar with a device": Bad("a.tar", lambda: linked(tarfile.CHRTYPE), Reason.UNREADABLE, "never followed"),
    "a tar with a pipe": Bad("a.tar", lambda: linked(tarfile.FIFOTYPE), Reason.UNREADABLE, "never followed"),
    "a locked zip": Bad("a.zip", locked_zip, Reason.UNREADABLE, "locked with a password"),
    "a zip without its end": Bad("a.zip", lambda: zipped({"a.txt": STORY})[:-30], Reason.UNREADABLE, "bad zip file"),
    "a billion laughs": Bad("a.rss", entities, Reason.MALFORMED, "entity amplification"),
    "deeply nested JSON": Bad("a.json", lambda: b"[" * 200_000, Reason.MALFORMED, "nested too deeply"),
    "an object never closed": Bad("a.json", lambda: b'{"text": "Norland', Reason.TRUNCATED, "ends inside a record"),
    "a line of over 20 MB": Bad("a.jsonl", lambda: b'{"text": "' + b"x" * (21 * MB) + b'"}', Reason.TOO_LARGE, "20 MB"),
    "a text of over 20 MB": Bad("a.txt", lambda: b"word " * (5 * MB), Reason.TOO_LARGE, "larger than 20 MB"),
    "an article of books": Bad("a.txt", lambda: b"Norland. " * 250_000, Reason.TOO_LARGE, "2,000,000; part it"),
    "a page of over 5 MB": Bad("a.html", lambda: b"<html><p>x" + b" y" * (3 * MB), Reason.TOO_LARGE, "than 5 MB"),
    "UTF-16 called UTF-8": Bad(
        "a.txt", lambda: codecs.BOM_UTF8 + STORY.decode().encode("utf-16-le"), Reason.UNKNOWN_FORMAT, "neither content"
    ),
    "a DOCX without text": Bad("a.docx", lambda: zipped({"word/other.xml": b"<a/>"}), Reason.UNKNOWN_FORMAT, "save it"),
    "a DOCX of broken XML": Bad("a.docx", lambda: document("<w:document><w:p>"), Reason.MALFORMED, "broken Word"),
    "a DOCX with nothing in it": Bad("a.docx", lambda: docx(" "), Reason.NO_TEXT, "neither title nor text"),
    "an RTF of groups only": Bad("a.rtf", lambda: b"{\\rtf1" + b"{" * 50_000, Reason.NO_TEXT, "neither title nor text"),
    "a PDF that is none": Bad("a.pdf", lambda: b"%PDF-1.7\n" + b"x" * 900, Reason.UNREADABLE, "cannot be opened"),
    "an old Office file": Bad(
        "a.doc", lambda: b"\xd0\xcf\x11\xe0" + b"\0" * 600, Reason.UNKNOWN_FORMAT, "save it as .eml, .docx or .csv"
    ),
    "a page of one tag": Bad(
        "a.html", lambda: b"<html><p " + b"a=1 " * 50_000 + b">x</p>", Reason.TOO_LARGE, "thousands of attributes"
    ),
}


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD)
def test_a_hostile_file_gives_one_rejection_that_says_why(bad: Bad) -> None:
    (row,) = rows_of(bad.data(), bad.name)
    assert isinstance(row, Rejection)
    assert (row.reason, bad.said in row.detail) == (bad.reason, True), row.detail


@pytest.mark.parametrize("name", ["../../evil.txt", "/etc/evil.txt", "a/../../evil.txt", "c:\\evil.txt"])
@pytest.mark.parametrize("pack", [zipped, tarred])
def test_a_path_out_of_an_archive_is_only_a_name(pack: Callable[[dict[str, bytes]], bytes], name: str) -> None:
    (row,) = rows_of(pack({name: STORY}), "in/a.zip")
    assert isinstance(row, Article)
    assert row.source_file.startswith("in/a.zip/")


def test_many_small_bombs_in_one_archive_are_stopped_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decompress, "RATIO_FROM", MB)
    bombs = {f"{number}.jsonl": b'{"text": "' + b"a" * (900 << 10) + b'"}' for number in range(9)}
    *before, last = rows_of(deflated(bombs), "a.zip")
    assert len(before) < 3
    assert isinstance(last, Rejection)
    assert (last.reason, last.detail[:25]) == ("too_large", "archive data unpacks to o")


@pytest.mark.parametrize(
    ("limits", "data", "name"),
    [
        (Limits(unpacked_mb=1), gzip.compress(LINE * 40_000), "a.jsonl.gz"),
        (Limits(unpacked_mb=1), zipped({"a.jsonl": LINE * 40_000}), "a.zip"),
        (Limits(archive_depth=1), zipped({"b.zip": zipped({"a.jsonl": LINE})}), "a.zip"),
        (Limits(article_characters=20), LINE, "a.jsonl"),
    ],
    ids=["gzip", "zip", "depth", "article"],
)
def test_a_limit_that_the_user_lowers_holds(limits: Limits, data: bytes, name: str) -> None:
    *_, last = read(io.BytesIO(data), Source(name, limits=limits))
    assert isinstance(last, Rejection)
    assert last.reason == "too_large"


def test_a_ratio_that_the_user_raises_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decompress, "RATIO_FROM", 1 << 16)
    packed = gzip.compress(LINE + b"\n" * (1 << 20) + LINE)
    assert [type(row) for row in read(io.BytesIO(packed), Source("a.jsonl.gz", limits=Limits(ratio=5)))] != [
        Article
    ] * 2
    assert [type(row) for row in read(io.BytesIO(packed), Source("a.jsonl.gz", limits=Limits(ratio=9999)))] == [
        Article
    ] * 2


def test_endless_blanks_before_a_value_are_read_once() -> None:
    article = article_in(b"[" + b" " * (30 * MB) + LINE + b"]", "a.json")
    assert article.body == STORY.decode()


@pytest.mark.parametrize("mark", [codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, b""])
def test_zeros_and_half_characters_in_a_text_are_left_out(mark: bytes) -> None:
    encoding = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}.get(mark, "utf-8")
    text = "Norland closed\0 its border with \ud83dTavria on Monday."
    article = article_in(mark + text.encode(encoding, "surrogatepass"), "a.txt")
    assert "\0" not in article.body
    article.body.encode()


def test_half_a_character_in_an_address_does_not_reach_the_tables() -> None:
    article = article_in(json.dumps({"text": STORY.decode(), "url": "https://coast.example/a\udce5b"}).encode())
    article.model_dump_json().encode()
    assert article.url is not None
    assert article.url.startswith("https://coast.example/a")


def test_a_date_header_with_an_endless_zone_is_a_rejection() -> None:
    mail = b"From: a@coast.example\nSubject: A\nMessage-ID: <1@x>\nDate: Mon, 2 Nov 2026 10:00:00 +99999999999999\n\n"
    (row,) = rows_of(mail, "a.eml")
    assert isinstance(row, Rejection)
    assert row.reason == "malformed"


def test_external_entities_and_document_types_are_never_fetched() -> None:
    feed = (
        f'<?xml version="1.0"?><!DOCTYPE rss SYSTEM "file://{FIXTURES / "german.txt"}" '
        f'[<!ENTITY % p SYSTEM "file://{FIXTURES / "german.txt"}"> %p;]>'
        "<rss><channel><item><description>Norland closed its border on Monday.</description></item></channel></rss>"
    )
    for row in rows_of(feed.encode(), "a.rss"):
        assert "Botschafter" not in row.model_dump_json()
