"""HTML pages: one article in a file."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from io import BufferedReader

from lxml import etree, html
from trafilatura import bare_extraction

from extractors.readers.decode import decode
from extractors.readers.decompress import read_all
from extractors.readers.html_metadata import record_of
from extractors.readers.markup import is_attribute_bomb
from extractors.readers.record import Record
from extractors.readers.source import Source
from extractors.readers.unusable import Unusable
from schemas.enums import Reason

LARGEST_PAGE = 5 << 20
SHORT_BODY = 600
"""Characters below which the fast extraction is checked by the thorough one."""

SENTENCE_END = (".", "!", "?", '"', "”", "’")
BULLET = re.compile(r"^- ", re.MULTILINE)

CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w-]{2,30})", re.IGNORECASE)
CHARSET_WITHIN = 4096


def read(stream: BufferedReader, source: Source) -> Iterator[Callable[[], Record]]:  # noqa: ARG001
    """Yield the one record of the page."""
    yield partial(page_record, read_all(stream, limit=LARGEST_PAGE))


def page_record(page: bytes, *, charset: str | None = None) -> Record:
    """Return the article of a page; `charset` is what the server said of it.

    Raises Unusable for what is no page or would take minutes.
    """
    return text_record(page_text(page, charset=charset))


def page_text(page: bytes, *, charset: str | None = None) -> str:
    """Return a page's markup decoded as the server, the page or its bytes say."""
    declared = CHARSET.search(page, 0, CHARSET_WITHIN)
    return decode(page, declared=charset or (declared[1].decode("ascii") if declared else None))


def text_record(text: str) -> Record:
    """Return the article of a page's markup; raises Unusable for what is no page or would take minutes."""
    if is_attribute_bomb(text):
        raise Unusable(Reason.TOO_LARGE, "a tag has thousands of attributes, which no browser writes")
    root = parse_page(text)
    record = record_of(root)
    body = _body(root, fast=True)
    if len(body) < SHORT_BODY or 2 * _prose(body) < len(body):
        body = max(body, _body(parse_page(text), fast=False), key=_prose)
    return replace(record, body=_without_headline(BULLET.sub("", body), record.title))


def parse_page(text: str) -> html.HtmlElement:
    """Return the tree of a page's markup; raises Unusable for what is none."""
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        return html.document_fromstring(text.replace("\0", "").encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise Unusable(Reason.MALFORMED, f"no HTML: {error}") from error


def _body(root: html.HtmlElement, *, fast: bool) -> str:
    """Return the words of the article without navigation, teasers and comments; uses up the tree."""
    found = bare_extraction(root, fast=fast, include_comments=False, include_tables=False)
    return (found.text or "") if found else ""


def _prose(body: str) -> int:
    """Return the number of characters in lines that end like sentences; menus have few."""
    return sum(len(line) for line in body.split("\n") if line.endswith(SENTENCE_END))


def _without_headline(body: str, title: str | None) -> str:
    """Pages often repeat the headline on top of the text, below a kicker or not; it would be coded twice."""
    lines = body.split("\n")
    for number, line in enumerate(lines[:2], 1):
        if title and _bare(line) == _bare(title):
            return "\n".join(lines[number:])
    return body


def _bare(text: str) -> str:
    """Quotation marks and spaces differ between the two."""
    return "".join(filter(str.isalnum, text.casefold()))
