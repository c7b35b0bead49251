"""RSS and Atom feeds: one article for each item."""

from collections.abc import Callable, Iterator
from functools import partial
from html import escape
from io import BufferedReader

from lxml import etree

from extractors.readers.fields import record_of
from extractors.readers.record import Record
from extractors.readers.source import Source
from extractors.readers.xml_walk import elements, name_of

# Names without their namespace; of each list the first that holds something wins.
BODY = ("encoded", "content", "description", "summary", "body")
PUBLISHED = ("pubdate", "published", "date", "issued", "created", "updated", "modified")
BYLINE = ("creator", "author")
ITEMS = frozenset({"item", "entry"})
CHANNELS = frozenset({"channel", "feed"})


def read(stream: BufferedReader, source: Source) -> Iterator[Callable[[], Record]]:  # noqa: ARG001
    """Yield one record for each item or entry of the feed."""
    publisher = ""
    for element in elements(stream, ITEMS, what="feed", beside={"title"}):
        if name_of(element) in ITEMS:
            yield partial(_record, element, publisher)
        elif not publisher and name_of(element.getparent()) in CHANNELS:
            publisher = content_of(element)


def _record(item: etree._Element, publisher: str) -> Record:
    texts: dict[str, str] = {}
    for child in item:
        # Pictures may be called `content` too, but hold no text.
        if text := content_of(child):
            texts.setdefault(name_of(child), text)
    guid = texts.get("guid") or texts.get("id", "")
    fields: dict[str, object] = {
        "title": texts.get("title"),
        "text": next(filter(None, map(texts.get, BODY)), None),
        "link": texts.get("origlink") or _link(item) or guid,
        "guid": guid,
        "publisher": texts.get("source") or publisher,
        "byline": next(filter(None, map(texts.get, BYLINE)), None),
        "category": texts.get("category"),
    }
    dates = {name: texts[name] for name in PUBLISHED if texts.get(name)}
    return record_of(fields | dates)


def _link(item: etree._Element) -> str | None:
    """RSS writes the address as text; Atom as an attribute, beside links to other things."""
    for child in item:
        if name_of(child) != "link":
            continue
        if child.get("href") and child.get("rel", "alternate") == "alternate":
            return child.get("href")
        if child.text and child.text.strip():
            return child.text.strip()
    return None


def content_of(element: etree._Element) -> str:
    """Return an element's text, or the markup where elements or unknown entities stand inside."""
    if not len(element):
        return (element.text or "").strip()
    if name_of(element) == "author":
        return next((content_of(child) for child in element if name_of(child) == "name"), "")
    inside = (etree.tostring(child, encoding="unicode") for child in element)
    return f"<div>{escape(element.text or '', quote=False)}{''.join(inside)}</div>"
