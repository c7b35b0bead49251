"""Exports of LexisNexis and Factiva as HTML."""

from collections.abc import Callable, Iterator
from functools import partial
from io import BufferedReader

from lxml import html

from extractors.readers import nexis
from extractors.readers.decompress import read_all
from extractors.readers.factiva import DOCUMENT, coded_fields, ordered_fields
from extractors.readers.fields import Fields, record_of
from extractors.readers.html_page import page_text, parse_page
from extractors.readers.markup import is_attribute_bomb, text_in
from extractors.readers.record import Record
from extractors.readers.sniffing import Head
from extractors.readers.source import Source
from extractors.readers.unusable import Unusable
from schemas.enums import Reason

LARGEST_FILE = 128 << 20
NEXIS_MARKS = ("Hide XML section from browser", "LXNComment", "<DOCFULL>")
FACTIVA_MARKS = ("<title>Factiva", 'class="article enArticle"', "articleParagraph", "factiva.com")
FACTIVA_LEAST = 2


def is_export(head: Head) -> bool:
    """Tell whether a database's export as HTML starts here."""
    return _is_nexis(head.text) or sum(mark in head.text for mark in FACTIVA_MARKS) >= FACTIVA_LEAST


def read(stream: BufferedReader, source: Source) -> Iterator[Callable[[], Record]]:  # noqa: ARG001
    """Yield one record for each article."""
    text = page_text(read_all(stream, limit=LARGEST_FILE))
    if is_attribute_bomb(text):
        raise Unusable(Reason.TOO_LARGE, "a tag has thousands of attributes, which no browser writes")
    root = parse_page(text)
    if _is_nexis(text):
        yield from nexis.records(_lines(root))
        return
    articles = list(filter(_is_article, root.iterfind(".//div[@class]")))
    for article in articles:
        # Where a tag was not closed, articles stand within the one before; each is read on its own.
        parent = article.getparent()
        if parent is not None and any(map(_is_article, article.iterancestors("div"))):
            parent.remove(article)
    yield from (partial(_factiva, article) for article in articles)


def _is_article(div: html.HtmlElement) -> bool:
    names = (div.get("class") or "").split()
    return names[:1] == ["article"] and any(name.endswith("Article") for name in names)


def _is_nexis(text: str) -> bool:
    return any(mark in text for mark in NEXIS_MARKS)


def _lines(root: html.HtmlElement) -> Iterator[str]:
    """Yield the lines of every paragraph, and a blank one between two."""
    for paragraph in root.iterfind(".//p"):
        yield from filter(str.strip, text_in(paragraph).split("\n"))
        yield ""


def _factiva(article: html.HtmlElement) -> Record:
    values: dict[str, str] = {}
    for row in article.iterfind(".//tr"):
        cells = row.findall("td")
        if len(cells) == 2:
            code = " ".join(text_in(cells[0]).split())
            values.setdefault(code, "\n".join(filter(None, map(_line, text_in(cells[1]).split("\n")))))
    if "HD" in values:
        return record_of(coded_fields(values))
    return record_of(_ordered(article))


def _ordered(article: html.HtmlElement) -> Fields:
    headline = article.find(".//*[@id='hd']")
    author = article.find(".//div[@class='author']")
    above = set() if headline is None else set(headline.itersiblings(preceding=True))
    # What holds other divs holds their lines once more.
    divs = [div for div in article.iterfind(".//div") if div.find("div") is None and div not in above]
    header = [_line(text_in(headline))] if headline is not None else []
    lines = (_line(text_in(div)) for div in divs if div is not headline and div is not author)
    fields = ordered_fields([*header, *filter(None, lines)])
    paragraphs = [_line(text_in(paragraph)) for paragraph in article.iterfind(".//p[@class]")]
    numbers = (DOCUMENT.fullmatch(_line(text_in(paragraph))) for paragraph in article.iterfind(".//p"))
    fields["an"] = next((number[1] for number in numbers if number), None)
    fields["byline"] = _line(text_in(author)) if author is not None else None
    fields["text"] = "\n".join(filter(None, paragraphs))
    return fields


def _line(text: str) -> str:
    return " ".join(text.split())
