import bz2
import gzip
import io
import json
import lzma
from collections.abc import Callable

import pyarrow as pa
import pytest

from extractors.readers import Source, decompress, detect, read
from schemas import Article, Rejection
from tests.readers.rows import rows_of

LINES = "".join(
    json.dumps({"title": f"Story {number}", "text": f"Norland sent {number * 7919} trucks to Tavria on Monday."}) + "\n"
    for number in range(3000)
).encode()


def zstd(data: bytes) -> bytes:
    sink = pa.BufferOutputStream()
    with pa.CompressedOutputStream(sink, "zstd") as stream:
        stream.write(data)
    return bytes(sink.getvalue())


PACKERS: tuple[Callable[[bytes], bytes], ...] = (gzip.compress, bz2.compress, lzma.compress, zstd)


@pytest.mark.parametrize("pack", PACKERS, ids=["gz", "bz2", "xz", "zst"])
@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz", "a"])
def test_compressed_files_are_known_by_their_content(pack: Callable[[bytes], bytes], name: str) -> None:
    packed = pack(LINES)
    assert len(rows_of(packed, name)) == 3000
    assert detect(packed[:20_000], name) == "jsonl"


@pytest.mark.parametrize("pack", PACKERS, ids=["gz", "bz2", "xz", "zst"])
def test_what_was_read_before_the_data_break_off_is_kept(pack: Callable[[bytes], bytes]) -> None:
    packed = pack(LINES)
    *articles, last = rows_of(packed[: len(packed) * 9 // 10], "a.jsonl")
    assert isinstance(last, Rejection)
    assert last.reason == "truncated"
    assert last.position == (len(articles) + 1 if articles else 0)
    assert articles or pack is bz2.compress
    assert all(isinstance(row, Article) for row in articles)


def test_members_in_a_row_are_one_file() -> None:
    assert len(rows_of(gzip.compress(LINES) * 2)) == 6000


def test_garbage_behind_the_data_is_reported_and_costs_no_article() -> None:
    *articles, last = rows_of(gzip.compress(LINES) + b"GARBAGE")
    assert len(articles) == 3000
    assert isinstance(last, Rejection)
    assert last.reason == "unreadable"


def test_damage_is_reported_once() -> None:
    packed = bytearray(gzip.compress(LINES))
    packed[len(packed) // 2] ^= 0xFF
    rejections = [row for row in rows_of(bytes(packed)) if isinstance(row, Rejection)]
    assert rejections[-1].reason in {"unreadable", "truncated"}


@pytest.mark.parametrize("pack", PACKERS, ids=["gz", "bz2", "xz", "zst"])
def test_a_bomb_is_refused(pack: Callable[[bytes], bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decompress, "RATIO_FROM", 1 << 20)
    (row,) = rows_of(pack(b"[" + b" " * (8 << 20)), "a.json")
    assert isinstance(row, Rejection)
    assert row.reason == "too_large"


def test_a_compressed_name_without_compression_is_read() -> None:
    assert len(rows_of(LINES, "a.jsonl.gz")) == 3000


def test_a_disk_that_fails_is_no_fault_of_the_data() -> None:
    class Failing(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            if self.tell() > 6:
                raise OSError(5, "Input/output error")
            return super().read(size)

    with pytest.raises(OSError, match="Input/output error"):
        list(read(Failing(gzip.compress(LINES)), Source("a.jsonl.gz")))
