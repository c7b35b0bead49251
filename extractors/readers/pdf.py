"""PDF: press releases and papers with a text layer, one article a file."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from io import BufferedReader

import pypdfium2 as pdfium

from extractors.readers.decompress import read_all
from extractors.readers.fields import record_of
from extractors.readers.plain_text import parts
from extractors.readers.printed_date import iso_date
from extractors.readers.record import Record
from extractors.readers.sniffing import Head
from extractors.readers.source import Source
from extractors.readers.unusable import Unusable
from schemas.enums import Reason

MAGIC = b"%PDF-"
LARGEST_FILE = 64 << 20
MOST_PAGES = 200
MOST_CHARACTERS = 2_000_000
DATE_WITHIN = 12
"""Lines at the top, one of which may be the date."""

LONGEST_DATE_LINE = 90
RELEASE = re.compile(
    r"(?:for immediate release|press release|news release|media release|embargoed? until)\b", re.IGNORECASE
)
LONG_LINE = 0.75
"""Share of the longest line from which on a line is one of running text."""

MOST_HEADLINE_LINES = 3
PAGE_NUMBER = re.compile(r"(?:page\s*)?[-–]?\s*\d{1,4}\s*[-–]?(?:\s*(?:of|/)\s*\d{1,4})?", re.IGNORECASE)
HYPHENATED = re.compile("(?<=[a-z])[-\u00ad\u0002\ufffe]$")
SENTENCE_END = (".", "!", "?", '"', "”", "’", ":")


def is_pdf(head: Head) -> bool:
    """Tell whether a PDF starts here."""
    return MAGIC in head.data[:1024]


def read(stream: BufferedReader, source: Source) -> Iterator[Callable[[], Record]]:  # noqa: ARG001
    """Yield the one record of the file."""
    yield partial(_record, read_all(stream, limit=LARGEST_FILE))


def _record(data: bytes) -> Record:
    pages = [page.replace("\r\n", "\n").replace("\r", "\n").split("\n") for page in _pages(data)]
    text = "\n".join(_joined(_without_margins(pages)))
    if not text.strip():
        raise Unusable(Reason.NO_TEXT, "the PDF has no text layer; it may be a scan, so run text recognition first")
    fields = parts(_headline_apart(text))
    if "date" not in fields:
        lines = [line for line in text.split("\n") if line.strip()][:DATE_WITHIN]
        fields["date"] = next(filter(None, (iso_date(line) for line in lines if len(line) <= LONGEST_DATE_LINE)), None)
    return record_of(fields)


def _pages(data: bytes) -> Iterator[str]:
    try:
        document = pdfium.PdfDocument(data)
        size = 0
        for number in range(min(len(document), MOST_PAGES)):
            page = document[number].get_textpage().get_text_bounded()
            size += len(page)
            if size > MOST_CHARACTERS:
                raise Unusable(Reason.TOO_LARGE, f"the PDF holds more than {MOST_CHARACTERS:,} characters")
            yield page
    except pdfium.PdfiumError as error:
        locked = "assword" in str(error)
        remedy = "take off its password" if locked else "fetch the file again"
        raise Unusable(Reason.UNREADABLE, f"the PDF cannot be opened ({error}); {remedy}") from error


def _headline_apart(text: str) -> str:
    """Set a blank line below the headline, as plain texts have it: short lines above the first long one."""
    lines = [line for line in text.split("\n") if line.strip() and not RELEASE.match(line.strip())]
    width = max(map(len, lines), default=0)
    start = next((number for number, line in enumerate(lines) if len(line) > LONG_LINE * width), 0)
    above = [line for line in lines[:start] if not iso_date(line)]
    is_headline = 0 < len(above) <= MOST_HEADLINE_LINES and not above[-1].rstrip().endswith((".", ":", ";", ","))
    if not is_headline or start != len(above) + sum(iso_date(line) is not None for line in lines[:start]):
        return text
    return "\n".join((" ".join(map(str.strip, above)), "", *lines[start:]))


def _joined(lines: Iterator[str]) -> Iterator[str]:
    """Join what goes on in small letters after a line that ends no sentence."""
    held = ""
    for line in map(str.strip, lines):
        if held and line[:1].islower() and not held.endswith(SENTENCE_END):
            held = HYPHENATED.sub("", held) + line if HYPHENATED.search(held) else f"{held} {line}"
            continue
        if held:
            yield held
        held = line
    yield held


def _without_margins(pages: list[list[str]]) -> Iterator[str]:
    """Drop page numbers, and lines that stand at the edge of most pages."""
    edges = Counter(line.strip() for page in pages for line in {*page[:2], *page[-2:]} if line.strip())
    for page in pages:
        for line in page:
            is_margin = len(pages) > 2 and 2 * edges[line.strip()] > len(pages)
            if not is_margin and not (PAGE_NUMBER.fullmatch(line.strip()) and len(pages) > 1):
                yield line
