"""Bytes to text, whatever encoding they are in."""

import codecs
import re
from collections.abc import Iterator
from io import BufferedReader

from charset_normalizer import from_bytes

from extractors.readers.unusable import Unusable
from schemas.enums import Reason

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
LIKELY = [
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "iso8859_2", "iso8859_5",
    "iso8859_7", "iso8859_9", "koi8_r", "mac_roman", "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr",
]  # fmt: skip
PATTERN_LENGTH = 4096
GUESS_LENGTH = 16_384
MOSTLY_ASCII = 0.03
CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
MOST_CONTROLS = 0.02


def decode(data: bytes, *, declared: str | None = None) -> str:
    """Return the bytes as text.

    Raises Unusable where they are no text in any known encoding.
    """
    encoding = wide_encoding(data)
    text = data.decode(encoding, "replace") if encoding else _decode_narrow(data, declared)
    if len(CONTROLS.findall(text)) > MOST_CONTROLS * len(text):
        raise Unusable(Reason.ENCODING, "the bytes are no text in any known encoding; convert the file to UTF-8")
    return text


def wide_encoding(data: bytes) -> str | None:
    """Return the encoding that a byte order mark or a pattern of zero bytes gives away."""
    for mark, encoding in BOMS:
        if data.startswith(mark):
            return encoding
    head = data[:PATTERN_LENGTH]
    if not head or b"\0" not in head:
        return None
    even, odd = head[::2].count(0) / len(head), head[1::2].count(0) / len(head)
    if odd > 0.35 and even < 0.05:
        return "utf-16-le"
    if even > 0.35 and odd < 0.05:
        return "utf-16-be"
    return None


def characters(stream: BufferedReader, *, chunk_size: int = 1 << 18) -> Iterator[str]:
    """Yield a stream's text in chunks; bytes that are not UTF-8 stay marked as surrogates for `mend`."""
    head = stream.read1(chunk_size)
    wide = wide_encoding(head)
    decoder = codecs.getincrementaldecoder(wide or "utf-8")("replace" if wide else "surrogateescape")
    while head:
        yield decoder.decode(head)
        head = stream.read1(chunk_size)
    yield decoder.decode(b"", final=True)


def mend(text: str) -> str:
    """Return text with the bytes that `characters` could not read decoded by the usual means."""
    try:
        return decode(text.encode("utf-8", "surrogateescape"))
    except UnicodeEncodeError:
        return text


def _decode_narrow(data: bytes, declared: str | None) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    if declared:
        try:
            return data.decode(declared)
        except (UnicodeDecodeError, LookupError):
            pass
    sample = data[:GUESS_LENGTH]
    if sum(byte > 127 for byte in sample) > MOSTLY_ASCII * len(sample):
        guess = from_bytes(sample, cp_isolation=LIKELY).best()
        if guess is not None:
            return data.decode(guess.encoding, "replace")
    return data.decode("cp1252", "replace")
