"""NewsML-G2: the articles of agencies, with NITF, XHTML or escaped text inside."""

from collections.abc import Callable, Iterator
from functools import partial
from io import BufferedReader

from lxml import etree

from extractors.readers.fields import record_of
from extractors.readers.markup import SILENT, text_in
from extractors.readers.nitf import NOT_TEXT, WITHDRAWN, nitf_text
from extractors.readers.record import Record
from extractors.readers.sniffing import Head, root_of
from extractors.readers.source import Source
from extractors.readers.unusable import Unusable
from extractors.readers.xml_walk import elements, every, first, name_of, words
from schemas.enums import Reason

ITEMS = frozenset({"newsitem", "packageitem", "conceptitem", "knowledgeitem", "planningitem"})
ROOTS = ITEMS | {"newsmessage", "itemset"}
TEXT_CLASSES = ("text", "composite", "")
"""Items of other classes are pictures, films, graphics and events."""

PRIVATE = SILENT | NOT_TEXT | {"footer", "header", "head", "title"}
"""What stands in the markup and is no text: headlines again, and notes that are not for publication."""


def is_newsml_g2(head: Head) -> bool:
    """Tell whether an item or a message of NewsML-G2 starts here."""
    return root_of(head) in ROOTS and ("iptc.org/std/nar" in head.text or "NewsML-G2" in head.text)


def read(stream: BufferedReader, source: Source) -> Iterator[Callable[[], Record]]:  # noqa: ARG001
    """Yield one record for each news item that is a text."""
    for item in elements(stream, ITEMS, what="NewsML-G2 file"):
        if name_of(item) == "newsitem" and _is_text(item):
            yield partial(_record, item)


def _is_text(item: etree._Element) -> bool:
    kind = first(item, "itemclass")
    code = (kind.get("qcode") or kind.get("uri") or "") if kind is not None else ""
    return code.replace("/", ":").rpartition(":")[2] in TEXT_CLASSES


def _record(item: etree._Element) -> Record:
    status = first(item, "pubstatus")
    code = (status.get("qcode") or "").rpartition(":")[2] if status is not None else ""
    if code in WITHDRAWN:
        raise Unusable(Reason.WITHDRAWN, f"the agency marks it as {code}")
    meta, content = first(item, "itemmeta"), first(item, "contentmeta")
    dates = (first(part, *names) for part, names in _dates(meta, content) if part is not None)
    return record_of(
        {
            "title": _in(content, "headline") or _in(meta, "title"),
            "text": _text(item),
            "byline": _in(content, "by") or _creators(content) or _byline(item),
            "dateline": _in(content, "dateline") or _name(content, "located"),
            "date": next((words(date) for date in dates if words(date)), None),
            "guid": item.get("guid"),
            "publisher": _name(meta, "provider") or _name(content, "infosource"),
            "url": _link(meta),
        }
    )


def _dates(
    meta: etree._Element | None, content: etree._Element | None
) -> tuple[tuple[etree._Element | None, tuple[str, ...]], ...]:
    return (meta, ("firstcreated", "versioncreated")), (content, ("contentcreated", "contentmodified"))


def _text(item: etree._Element) -> str:
    contents = first(item, "contentset")
    if contents is None:
        return ""
    for inner in contents:
        if name_of(inner) == "inlinexml":
            if first(inner, "body.content") is not None:
                return nitf_text(inner)
            if text := text_in(inner, silent=PRIVATE).strip():
                return text
        elif name_of(inner) == "inlinedata" and (inner.text or "").strip():
            return inner.text or ""
    return ""


def _creators(content: etree._Element | None) -> list[str]:
    if content is None:
        return []
    return list(filter(None, (_label(creator) for creator in every(content, "creator"))))


def _byline(item: etree._Element) -> str:
    byline = first(item, "byline")
    return " ".join(" ".join(map(str, byline.itertext())).split()) if byline is not None else ""


def _in(part: etree._Element | None, name: str) -> str:
    return words(first(part, name)) if part is not None else ""


def _name(part: etree._Element | None, name: str) -> str:
    found = first(part, name) if part is not None else None
    return _label(found) if found is not None else ""


def _label(element: etree._Element) -> str:
    """Return a name as it is printed, else as a code that reads like one."""
    named = next((child for child in element if name_of(child) == "name"), None)
    return words(named) if named is not None else element.get("literal") or ""


def _link(meta: etree._Element | None) -> str | None:
    if meta is None:
        return None
    links = (link.get("href") or "" for link in every(meta, "link"))
    return next((link for link in links if link.startswith("http")), None)
