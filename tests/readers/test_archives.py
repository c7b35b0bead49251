"""Archives are read file by file, never unpacked to disk, and what is wrong in them costs only itself."""

import bz2
import gzip
import io
import lzma
import zipfile

import pyarrow as pa
import pytest

from extractors.limits import USUAL
from extractors.readers import Source, read
from schemas import Article, Rejection
from tests.readers.make_binary import NEXIS, docx, tarred, zipped
from tests.readers.rows import FIXTURES, rows_of

STORY = b"Norland closed its border with Tavria on Monday."
OTHER = b'{"text": "Tavria opened its border with Norland on Tuesday."}\n{"text": "'


def places(data: bytes, name: str) -> list[tuple[str, int]]:
    rows = rows_of(data, name)
    return [
        (row.source_file, row.source_position) if isinstance(row, Article) else (row.file, row.position) for row in rows
    ]


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_the_files_of_an_archive_go_by_both_names(pack: type) -> None:
    data = pack({"a/1.txt": STORY, "b.jsonl": OTHER})
    assert places(data, "w/x.zip") == [("w/x.zip/a/1.txt", 1), ("w/x.zip/b.jsonl", 1), ("w/x.zip/b.jsonl", 2)]


@pytest.mark.parametrize(
    "pack", [gzip.compress, bz2.compress, lzma.compress, lambda data: pa.Codec("zstd").compress(data, asbytes=True)]
)
def test_a_packed_archive_is_an_archive(pack: object) -> None:
    (row,) = rows_of(pack(tarred({"1.txt": STORY})), "x.tgz")  # type: ignore[operator]
    assert isinstance(row, Article)
    (row,) = rows_of(pack(zipped({"1.txt": STORY})), "x.zip.gz")  # type: ignore[operator]
    assert isinstance(row, Article)


def test_formats_that_must_be_sought_are_read_inside_of_archives() -> None:
    files = {"a.docx": docx(NEXIS), "b.parquet": (FIXTURES / "corpus.parquet").read_bytes()}
    for pack in (zipped, tarred):
        rows = rows_of(pack(files), "x")
        assert sum(isinstance(row, Article) for row in rows) == 3


def test_archives_in_archives_are_read_up_to_a_depth() -> None:
    data = zipped({"1.txt": STORY})
    for _ in range(USUAL.archive_depth - 1):
        data = zipped({"in.zip": data})
    (row,) = rows_of(data, "x.zip")
    assert isinstance(row, Article)
    (refused,) = rows_of(zipped({"in.zip": data}), "x.zip")
    assert isinstance(refused, Rejection)
    assert (refused.reason, refused.file) == ("too_large", "x.zip/in.zip/in.zip/in.zip")


def test_a_broken_file_costs_only_itself() -> None:
    data = bytearray(zipped({"1.txt": STORY * 20, "2.txt": STORY}))
    data[40] ^= 0xFF
    broken, good = rows_of(bytes(data), "x.zip")
    assert isinstance(broken, Rejection)
    assert (broken.file, broken.reason) == ("x.zip/1.txt", "unreadable")
    assert isinstance(good, Article)


def test_a_locked_file_is_named() -> None:
    data = bytearray(zipped({"1.txt": STORY}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + place] |= 1
    (row,) = rows_of(bytes(data), "x.zip")
    assert isinstance(row, Rejection)
    assert row.detail == "the file is locked with a password; unpack it by hand"


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("1.txt", "w") as file:
        for _ in range(40):
            file.write(b"\0" * (1 << 20))
    (row,) = rows_of(data.getvalue(), "x.zip")
    assert isinstance(row, Rejection)
    assert row.reason == "too_large"


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_half_an_archive_gives_what_it_holds_and_a_rejection(pack: type) -> None:
    data = pack({"1.txt": STORY, "2.txt": STORY * 500})
    rows = rows_of(data[: len(data) // 2], "x")
    assert isinstance(rows[-1], Rejection)
    assert rows[-1].reason in {"truncated", "unreadable"}


def test_an_empty_archive_says_so() -> None:
    (row,) = rows_of(zipped({"folder/.hidden": b"x"}), "x.zip")
    assert isinstance(row, Rejection)
    assert (row.reason, row.detail) == ("empty", "an archive without files")


def test_an_archive_is_read_from_where_its_stream_stands() -> None:
    stream = io.BytesIO(b"before" + zipped({"1.txt": STORY}))
    stream.seek(6)
    (row,) = read(stream, Source("x.zip"))
    assert isinstance(row, Article)
    assert not stream.closed
