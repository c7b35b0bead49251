"""Reuters Corpus Volume 1: one news item in a document."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from io import BufferedReader

from lxml import etree

from extractors.readers.fields import record_of
from extractors.readers.markup import text_in
from extractors.readers.record import Record
from extractors.readers.sniffing import Head, root_of
from extractors.readers.source import Source
from extractors.readers.xml_walk import elements, first, words

DAY = re.compile(r"\s*\d{4}-\d{2}-\d{2}$")


def is_rcv1(head: Head) -> bool:
    """Tell whether an item of the Reuters corpus starts here."""
    return root_of(head) == "newsitem" and "itemid=" in head.text[:2000]


def read(stream: BufferedReader, source: Source) -> Iterator[Callable[[], Record]]:  # noqa: ARG001
    """Yield one record for each item."""
    for item in elements(stream, {"newsitem"}, what="Reuters item"):
        yield partial(_record, item)


def _record(item: etree._Element) -> Record:
    text = first(item, "text")
    return record_of(
        {
            "title": words(first(item, "headline", "title")),
            "text": text_in(text) if text is not None else None,
            "byline": words(first(item, "byline")),
            "dateline": DAY.sub("", words(first(item, "dateline"))),
            "date": item.get("date"),
            "uri": f"rcv1-{item.get('itemid')}",
            "publisher": "Reuters",
        }
    )
