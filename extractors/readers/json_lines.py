"""JSON Lines: one article in a line; a broken line costs only itself."""

import json
from collections.abc import Callable, Iterator
from io import BufferedReader

from extractors.readers.decode import characters, decode, wide_encoding
from extractors.readers.field_map import mapped_records
from extractors.readers.json_walk import LARGEST_RECORD, unwrap
from extractors.readers.record import Record
from extractors.readers.source import Source
from extractors.readers.unusable import Unusable
from schemas.enums import Reason

BLANK = b" \t\r\n\0\x1e\xef\xbb\xbf"
DECODER = json.JSONDecoder(strict=False)


def read(stream: BufferedReader, source: Source) -> Iterator[Callable[[], Record]]:
    """Return one record for each line that is not blank."""
    return mapped_records(_values(stream), source)


def _values(stream: BufferedReader) -> Iterator[object]:
    """Yield what the lines hold; for a broken line, the reason."""
    for number, line in enumerate(_lines(stream), 1):
        if not line.strip(BLANK):
            continue
        try:
            value = _parse(line, number)
        except Unusable as unusable:
            yield unusable
        else:
            yield from unwrap(value)


def _parse(line: bytes, number: int) -> object:
    if len(line) > LARGEST_RECORD:
        raise Unusable(Reason.TOO_LARGE, f"line {number} is longer than {LARGEST_RECORD >> 20} MB")
    try:
        return DECODER.decode(_text(line))
    except json.JSONDecodeError as error:
        detail = f"line {number} is no JSON: {error.msg.removesuffix(' at')} at character {error.pos + 1}"
        raise Unusable(Reason.MALFORMED, detail) from error
    except RecursionError as error:
        raise Unusable(Reason.MALFORMED, f"line {number} is nested too deeply") from error
    except ValueError as error:
        raise Unusable(Reason.MALFORMED, f"line {number}: {error}") from error


def _text(line: bytes) -> str:
    """Lines of one file may differ in their encoding."""
    line = line.strip(BLANK)
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return decode(line)


def _lines(stream: BufferedReader) -> Iterator[bytes]:
    if wide_encoding(stream.peek()) not in (None, "utf-8-sig"):
        yield from _recoded_lines(stream)
        return
    while line := stream.readline(LARGEST_RECORD + 1):
        yield line
        while len(line) > LARGEST_RECORD and not line.endswith(b"\n"):
            line = stream.readline(LARGEST_RECORD + 1)


def _recoded_lines(stream: BufferedReader) -> Iterator[bytes]:
    rest = ""
    for chunk in characters(stream):
        *lines, rest = (rest + chunk).split("\n")
        yield from (line.encode() for line in lines)
    yield rest.encode()
