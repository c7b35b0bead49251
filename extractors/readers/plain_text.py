"""Plain text: one article in a file, with or without a headline or a block of header lines."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from io import BufferedReader

from extractors.readers.decode import decode
from extractors.readers.decompress import read_all
from extractors.readers.fields import record_of
from extractors.readers.record import Record
from extractors.readers.source import Source

LARGEST_FILE = 20 << 20
LONGEST_HEADLINE = 150
HEADER_LINE = re.compile(
    r"(title|headline|date|published|publication date|pub date|url|link|source|publisher|publication|author"
    r"|byline|section|category|id|language)\s*:[ \t]*(.*)",
    re.IGNORECASE,
)
BYLINE = re.compile(r"[Bb]y ([A-Z][\w.'’\-]+(?: [A-Z][\w.'’\-]+){1,3}(?:(?:,| and) .{3,60})?)")
OPENING = re.compile(r"[\s\ufeff]*")


def read(stream: BufferedReader, source: Source) -> Iterator[Callable[[], Record]]:  # noqa: ARG001
    """Yield the one record of the file."""
    yield partial(_record, decode(read_all(stream, limit=LARGEST_FILE)))


def parts(text: str) -> dict[str, object]:
    """Return header lines, headline, byline and body of a text as named fields."""
    lines = text[OPENING.match(text).end() :].splitlines()  # type: ignore[union-attr]
    fields = _header(lines)
    if "title" not in fields and "headline" not in fields and _starts_with_headline(lines):
        fields["title"] = lines.pop(0).strip()
        _drop_blank(lines)
    if lines and (match := BYLINE.fullmatch(lines[0].strip())):
        fields.setdefault("byline", match[1])
        del lines[0]
    fields["text"] = "\n".join(lines)
    return fields


def _record(text: str) -> Record:
    return record_of(parts(text))


def _header(lines: list[str]) -> dict[str, object]:
    """Take lines such as `Title: ...` off the top; one alone counts only before a blank line."""
    fields: dict[str, object] = {}
    matches = []
    for line in lines:
        match = HEADER_LINE.fullmatch(line.strip())
        if match is None:
            break
        matches.append(match)
    rest = lines[len(matches) :]
    if len(matches) > 1 or (matches and rest and not rest[0].strip()):
        fields = {match[1].lower(): match[2].strip() for match in matches}
        del lines[: len(matches)]
        _drop_blank(lines)
    return fields


def _starts_with_headline(lines: list[str]) -> bool:
    """A headline is short, ends without a full stop and stands apart from what follows."""
    if len(lines) < 3 or lines[1].strip():
        return False
    first = lines[0].strip()
    return 0 < len(first) <= LONGEST_HEADLINE and not first.endswith((".", ".”", '."', ":", ","))


def _drop_blank(lines: list[str]) -> None:
    while lines and not lines[0].strip():
        del lines[0]
