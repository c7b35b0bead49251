"""RSS and Atom feeds: one article for each item."""

from collections.abc import Callable, Iterator
from functools import partial
from html import escape
from io import BufferedReader

from lxml import etree

from extractors.readers.fields import record_of
from extractors.readers.record import Record
from extractors.readers.source import Source
from extractors.readers.unusable import Unusable
from schemas.enums import Reason

# Names without their namespace; of each list the first that holds something wins.
BODY = ("encoded", "content", "description", "summary", "body")
PUBLISHED = ("pubdate", "published", "date", "issued", "created", "updated", "modified")
BYLINE = ("creator", "author")
ITEMS = frozenset({"item", "entry"})
CHANNELS = frozenset({"channel", "feed"})


def read(stream: BufferedReader, source: Source) -> Iterator[Callable[[], Record]]:  # noqa: ARG001
    """Yield one record for each item or entry of the feed."""
    events = etree.iterparse(
        stream,
        events=("start", "end"),
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    publisher = ""
    count = depth = 0
    try:
        for event, element in events:
            name = _name(element)
            if event == "start":
                depth += name in ITEMS
            elif name in ITEMS:
                _check_end(events.error_log)
                depth -= 1
                count += 1
                yield partial(_record, element, publisher)
                _forget(element)
            elif name == "title" and not depth and not publisher and _name(element.getparent()) in CHANNELS:
                publisher = _content(element)
    except etree.XMLSyntaxError as error:
        raise Unusable(Reason.MALFORMED, f"no XML: {error.msg}") from error
    _check_end(events.error_log)
    if not count and (problems := [error.message for error in events.error_log]):
        raise Unusable(Reason.MALFORMED, f"a feed without items; no XML: {problems[0]}")


def _record(item: etree._Element, publisher: str) -> Record:
    children: dict[str, etree._Element] = {}
    for child in item:
        if _content(child) or child.attrib:
            children.setdefault(_name(child), child)
    texts = {name: _content(child) for name, child in children.items()}
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
        if _name(child) != "link":
            continue
        if child.get("href") and child.get("rel", "alternate") == "alternate":
            return child.get("href")
        if child.text and child.text.strip():
            return child.text.strip()
    return None


def _content(element: etree._Element) -> str:
    """Return the text, or the markup where elements or unknown entities stand inside."""
    if not len(element):
        return (element.text or "").strip()
    if _name(element) == "author":
        return next((_content(child) for child in element if _name(child) == "name"), "")
    inside = (etree.tostring(child, encoding="unicode") for child in element)
    return f"<div>{escape(element.text or '', quote=False)}{''.join(inside)}</div>"


def _name(element: etree._Element | None) -> str:
    tag = element.tag if element is not None else None
    return tag.rpartition("}")[2].rpartition(":")[2].lower() if isinstance(tag, str) else ""


def _forget(element: etree._Element) -> None:
    """Free what was read, so that a feed of any length takes little memory."""
    parent = element.getparent()
    element.clear()
    while parent is not None and parent[0] is not element:
        del parent[0]


def _check_end(log: etree._ListErrorLog) -> None:
    """The parser closes what was open when the text broke off; half an item must not pass for a whole one."""
    if any(error.message.startswith("Premature end") for error in log):
        raise Unusable(Reason.TRUNCATED, "the feed breaks off in the middle; fetch it again")
