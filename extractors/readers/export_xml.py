"""Exports of Factiva and ProQuest as XML."""

from collections.abc import Callable, Iterator
from functools import partial
from io import BufferedReader

from lxml import etree

from extractors.readers.fields import record_of
from extractors.readers.record import Record
from extractors.readers.sniffing import Head, root_of
from extractors.readers.source import Source
from extractors.readers.xml_walk import elements, every, first, name_of, words


def is_export(head: Head) -> bool:
    """Tell whether Factiva's articles or a record of ProQuest's TDM Studio start here."""
    root = root_of(head)
    if root == "record":
        return "<GOID>" in head.text
    return root.startswith("pps") or ("accessionNo" in head.text and root in {"article", "articles"})


def read(stream: BufferedReader, source: Source) -> Iterator[Callable[[], Record]]:  # noqa: ARG001
    """Yield one record for each article."""
    for element in elements(stream, {"article", "record"}, what="export"):
        yield partial(_proquest if name_of(element) == "record" else _factiva, element)


def _factiva(article: etree._Element) -> Record:
    return record_of(
        {
            "title": words(first(article, "headline")),
            "text": "\n".join(
                words(paragraph)
                for part in ("leadparagraph", "tailparagraphs")
                for outer in every(article, part)
                for paragraph in (*every(outer, "paragraph"), *every(outer, "para"))
            ),
            "an": words(first(article, "accessionno")),
            "byline": words(first(article, "byline")),
            "publisher": words(first(article, "sourcename", "publishername")),
            "section": words(first(article, "sectionname")),
            "date": words(first(article, "publicationdate")),
        }
    )


def _proquest(record: etree._Element) -> Record:
    titles = first(record, "titleatt")
    frosting = first(record, "pubfrosting")
    text = first(record, "text")
    authors = [words(first(author, "originalform", "normalizeddisplayform")) for author in every(record, "contributor")]
    return record_of(
        {
            "title": words(first(titles, "title")) if titles is not None else None,
            # The markup is escaped inside of the element.
            "text": text.text if text is not None else None,
            "goid": words(first(record, "goid")),
            "byline": [author for author in authors if author],
            "publisher": words(first(frosting, "title")) if frosting is not None else None,
            "date": words(first(record, "numericdate", "startdate")),
        }
    )
