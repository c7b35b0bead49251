"""Web archives: what is broken in them costs only its record, and memory stays flat."""

import gzip
import io
import resource

import pytest

from extractors.readers import Source, read
from schemas import Article, Rejection
from tests.readers.rows import rows_of

PAGE = "<html><body><article><p>Norland closed its border on Monday, for the {}th time.</p></article></body></html>"


def record(number: int, *, answer: bytes | None = None, length: int | None = None) -> bytes:
    block = answer or b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE.format(number).encode()
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://n.example/{number}\r\n"
        f"WARC-Date: 2026-11-23T08:00:00Z\r\nContent-Length: {len(block) if length is None else length}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def urls(rows: list[Article | Rejection]) -> list[str | None]:
    return [row.url if isinstance(row, Article) else None for row in rows]


def test_a_damaged_member_costs_only_itself() -> None:
    members = [gzip.compress(record(number)) for number in range(5)]
    members[2] = members[2][:60] + bytes([members[2][60] ^ 0xFF]) + members[2][61:]
    rows = rows_of(b"".join(members), "a.warc.gz")
    assert {f"https://n.example/{number}" for number in (0, 1, 3, 4)} <= set(urls(rows))
    (broken,) = (row for row in rows if isinstance(row, Rejection))
    assert broken.reason == "unreadable"
    assert "bad gzip data near byte" in broken.detail


def test_a_cut_file_gives_what_it_holds() -> None:
    data = b"".join(gzip.compress(record(number)) for number in range(3))
    first, second, cut = rows_of(data[:-60], "a.warc.gz")
    assert urls([first, second]) == ["https://n.example/0", "https://n.example/1"]
    assert isinstance(cut, Rejection)
    assert cut.reason == "truncated"


@pytest.mark.parametrize("pack", [bytes, gzip.compress, lambda data: gzip.compress(data) + b"\0" * 512])
def test_one_member_or_none_makes_no_difference(pack: object) -> None:
    data = b"".join(record(number) for number in range(3))
    assert urls(rows_of(pack(data), "a.warc.gz")) == [f"https://n.example/{number}" for number in range(3)]  # type: ignore[operator]


@pytest.mark.parametrize("length", [0, 17, 10_000])
def test_a_wrong_length_does_not_cost_what_comes_two_records_later(length: int) -> None:
    data = record(0) + record(1, length=length) + b"".join(record(number) for number in range(2, 80))
    assert urls(rows_of(data, "a.warc"))[-1] == "https://n.example/79"


def test_a_page_too_large_is_passed_over() -> None:
    large = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + b"<p>word" * 900_000
    refused, good = rows_of(record(0, answer=large) + record(1), "a.warc")
    assert isinstance(refused, Rejection)
    assert refused.reason == "too_large"
    assert isinstance(good, Article)


def test_a_bomb_in_a_web_archive_is_refused() -> None:
    data = gzip.compress(record(0)) + gzip.compress(b"\0" * (64 << 20))
    rows = rows_of(data, "a.warc.gz")
    assert isinstance(rows[-1], Rejection)
    assert rows[-1].reason == "too_large"


def test_memory_does_not_grow_with_the_file() -> None:
    class Endless(io.RawIOBase):
        """A web archive of 300 MB in which nothing is a page."""

        block = record(0, answer=b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n" + b"\x89" * (4 << 20))
        left = 75

        def readable(self) -> bool:
            return True

        def read(self, size: int = -1, /) -> bytes:
            if not hasattr(self, "rest") or not self.rest:
                self.rest, self.left = (self.block, self.left - 1) if self.left else (b"", 0)
            data, self.rest = self.rest[:size], self.rest[size:]
            return data

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    (row,) = read(Endless(), Source("a.warc"))  # type: ignore[arg-type]
    assert isinstance(row, Rejection)
    assert row.reason == "empty"
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100 << 10
