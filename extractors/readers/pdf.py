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
PAGE_NUMBER = re.compile(r"(?:page\s*)?[-–]?\s*\d{1,4}\s*[-–]?(?:\s*(?:of|/)\s*\d{1,4})?", re.IGNORECASE)
HYPHEN = re.compile(r"(?<=[a-z])[-\u00ad\u0002\ufffe]\n(?=[a-z])")


def is_pdf(head: Head) -> bool:
    """Tell whether a PDF starts here."""
    return MAGIC in head.data[:1024]


def read(stream: BufferedReader, source: Source) -> Iterator[Callable[[], Record]]:  # noqa: ARG001
    """Yield the one record of the file."""
    yield partial(_record, read_all(stream, limit=LARGEST_FILE))


def _record(data: bytes) -> Record:
    pages = [page.replace("\r\n", "\n").replace("\r", "\n").split("\n") for page in _pages(data)]
    text = "\n".join(_without_margins(pages))
    if not text.strip():
        raise Unusable(Reason.NO_TEXT, "the PDF has no text layer; it may be a scan, so run text recognition first")
    fields = parts(HYPHEN.sub("", text))
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


def _without_margins(pages: list[list[str]]) -> Iterator[str]:
    """Drop page numbers, and lines that stand at the edge of most pages."""
    edges = Counter(line.strip() for page in pages for line in {*page[:2], *page[-2:]} if line.strip())
    for page in pages:
        for line in page:
            is_margin = len(pages) > 2 and 2 * edges[line.strip()] > len(pages)
            if not is_margin and not (PAGE_NUMBER.fullmatch(line.strip()) and len(pages) > 1):
                yield line
