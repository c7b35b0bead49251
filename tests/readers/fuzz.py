"""Fuzzing of all readers: `make fuzz N=100000`, or `python -m tests.readers.fuzz N [SEED [FORMAT]]`.

Samples of every format are damaged, cut, spliced and salted with what parsers stumble over. An input that
makes a reader raise is written to `fuzz-findings/`; one that takes longer than a minute ends the run.
"""

import faulthandler
import io
import random
import resource
import sys
import time
from collections import Counter
from hashlib import blake2b
from pathlib import Path

from extractors.readers import Source, detect, read
from schemas import Article, Rejection

FIXTURES = Path(__file__).parent / "fixtures"
FINDINGS = Path("fuzz-findings")
LARGEST_SAMPLE = 200_000
HANG_SECONDS = 60
SLOW_SECONDS = 5.0
SHOWN_EVERY = 10_000
SALT = (
    b"\0", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\x1f\x8b\x08", b"PK\x03\x04", b"\x1a", b"\r",
    b"<", b">", b"</", b"<![CDATA[", b"]]>", b"<!--", b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"&a;", b"&#0;", b"&#xd800;",
    b"&#99999999;", b'"', b"'", b"\\", b"\\ud800", b"\\u0000", b"{", b"}", b"[", b"]", b"[[[[[[[[", b"{\\rtf1",
    b"\\bin9",
    b"\\u-1", b"{\\*", b",", b";", b"\t", b"\n\n", b"\n", b"\n---\n", b"From ", b"Content-Length: 99999999999",
    b"Content-Type: text/plain; charset=x", b"charset=utf-7", b"-1", b"1e999", b"NaN", b"9" * 400, b"0001-01-01",
    b"9999-12-31T24:00:00+99:99",
    b"Mon, 31 Feb 2026 25:61:61 +9999", b"http://[", b"https://a:99999999/", b"=?x?q?=FF?=",
    b"End of Document", b"Documents (9)", b"1 of 9 DOCUMENTS", b"</DOC>", b"</REUTERS>", b"%PDF-1.7", b"stream\r\n",
)  # fmt: skip


def main() -> int:
    wanted, seed = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 0
    samples = [(path.name, path.read_bytes()) for path in sorted(FIXTURES.iterdir())]
    samples = [(name, data) for name, data in samples if len(data) <= LARGEST_SAMPLE]
    formats = {name: detect(data, name) or "none" for name, data in samples}
    if len(sys.argv) > 3:
        samples = [(name, data) for name, data in samples if formats[name] == sys.argv[3]]
    counts: Counter[str] = Counter()
    found, slowest, rows = 0, (0.0, ""), Counter[str]()
    for number in range(seed, seed + wanted):
        rng = random.Random(number)
        name, data = rng.choice(samples)
        damaged = damage(data, rng, samples)
        if rng.random() < 0.1:
            name = rng.choice(samples)[0]
        faulthandler.dump_traceback_later(HANG_SECONDS, exit=True)
        started = time.monotonic()
        try:
            rows.update(type(row).__name__ for row in checked(damaged, name))
        except Exception as error:  # noqa: BLE001  whatever a reader raises is a finding
            found += 1
            keep(damaged, name, f"{type(error).__name__}: {error}", number)
        took = time.monotonic() - started
        slowest = max(slowest, (took, f"{number} {name}"))
        if took > SLOW_SECONDS:
            keep(damaged, name, f"took {took:.1f} s", number)
        counts[formats[name]] += 1
        if (number - seed + 1) % SHOWN_EVERY == 0:
            tell(f"{number - seed + 1:,} inputs, {found} found, {peak_mb()} MB at most")
    faulthandler.cancel_dump_traceback_later()
    tell(f"{wanted:,} inputs from seed {seed}: {found} made a reader raise; {dict(rows)}")
    tell(f"slowest {slowest[0]:.2f} s ({slowest[1]}); memory at most {peak_mb()} MB")
    tell(", ".join(f"{name} {count:,}" for name, count in counts.most_common()))
    return 1 if found else 0


def checked(data: bytes, name: str) -> list[Article | Rejection]:
    """Return what is read of an input, which must be something and storable."""
    rows = list(read(io.BytesIO(data), Source(name)))
    if not rows:
        raise AssertionError("neither an article nor a rejection")
    for row in rows:
        row.model_dump_json().encode()
    return rows


def damage(data: bytes, rng: random.Random, samples: list[tuple[str, bytes]]) -> bytes:
    """Return the data after one to eight mutations."""
    for _ in range(rng.choice((1, 1, 1, 2, 3, 5, 8))):
        at = rng.randrange(len(data) + 1)
        size = rng.choice((1, 1, 2, 4, 16, 64, 400))
        kind = rng.randrange(8)
        if kind == 0 and data:
            at = min(at, len(data) - 1)
            data = data[:at] + bytes([data[at] ^ (1 << rng.randrange(8))]) + data[at + 1 :]
        elif kind == 1:
            data = data[:at] + rng.randbytes(size) + data[at + size :]
        elif kind == 2:
            data = data[:at] + data[at + size :]
        elif kind == 3:
            data = data[:at] + data[at : at + size] * rng.choice((2, 3, 50)) + data[at + size :]
        elif kind == 4:
            data = data[: max(1, at)]
        elif kind in (5, 6):
            data = data[:at] + rng.choice(SALT) * rng.choice((1, 1, 1, 30)) + data[at:]
        else:
            other = rng.choice(samples)[1]
            start = rng.randrange(len(other) + 1)
            data = data[:at] + other[start : start + 10 * size] + data[at:]
    return data


def keep(data: bytes, name: str, what: str, number: int) -> None:
    """Write an input down, to be made smaller by hand and to become a fixture of our own."""
    FINDINGS.mkdir(exist_ok=True)
    path = FINDINGS / f"{blake2b(data, digest_size=4).hexdigest()}-{name}"
    path.write_bytes(data)
    tell(f"{path} (seed {number}): {what}")


def peak_mb() -> int:
    """Return the most memory that this process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10


def tell(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
