"""NITF: one article in a document, as agencies and the New York Times corpus write it."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from io import BufferedReader

from lxml import etree

from extractors.readers.fields import Fields, record_of
from extractors.readers.markup import SILENT, text_in
from extractors.readers.record import Record
from extractors.readers.sniffing import Head, root_of
from extractors.readers.source import Source
from extractors.readers.unusable import Unusable
from extractors.readers.xml_walk import elements, every, first, name_of, where, words
from schemas.enums import Reason

NOT_TEXT = SILENT | {"media", "note", "nitf-table", "hl1", "hedline", "byline", "dateline", "aside", "body.end"}
LEAD = re.compile(r"LEAD:\s*")
WITHDRAWN = frozenset({"canceled", "cancelled", "withheld", "killed"})


def is_nitf(head: Head) -> bool:
    """Tell whether an NITF document starts here."""
    return root_of(head) == "nitf"


def read(stream: BufferedReader, source: Source) -> Iterator[Callable[[], Record]]:  # noqa: ARG001
    """Yield one record for each document."""
    for document in elements(stream, {"nitf"}, what="NITF document"):
        yield partial(_record, document)


def nitf_fields(document: etree._Element) -> Fields:
    """Return what an NITF document says of its article."""
    head = first(document, "body.head")
    headline = first(head, "hl1", "hedline") if head is not None else None
    byline = first(head, "byline") if head is not None else None
    line = first(head, "dateline") if head is not None else None
    place = first(line, "location") if line is not None else None
    if place is None and line is not None and first(line, "story.date") is None:
        place = line
    number = first(document, "doc-id")
    rights = first(document, "doc.copyright")
    published = first(document, "pubdata")
    return {
        "title": words(headline if headline is not None else first(document, "title")),
        "text": nitf_text(document),
        "byline": " ".join(" ".join(map(str, byline.itertext())).split()) if byline is not None else None,
        "dateline": words(place),
        "date": _date(document),
        "guid": number.get("id-string") if number is not None else None,
        "url": published.get("ex-ref") if published is not None else None,
        "publisher": words(first(head, "distributor")) if head is not None and first(head, "distributor") is not None
        else rights.get("holder") if rights is not None else None,
        "section": (_meta(document, "online_sections") or _meta(document, "dsk")),
    }  # fmt: skip


def nitf_text(document: etree._Element) -> str:
    """Return the words of the body, without what repeats its start."""
    content = first(document, "body.content", "body")
    if content is None:
        return ""
    full = where(content, "block", lambda block: block.get("class") == "full_text")
    parts = [full] if full is not None else [content]
    text = "\n".join(text_in(part, silent=NOT_TEXT) for part in parts)
    lines = [line for line in map(str.strip, text.split("\n")) if line]
    if len(lines) > 1 and LEAD.match(lines[0]):
        lines = lines[1:] if LEAD.sub("", lines[0])[:40] == lines[1][:40] else [LEAD.sub("", lines[0]), *lines[1:]]
    return "\n".join(lines)


def _record(document: etree._Element) -> Record:
    data = first(document, "docdata")
    status = (data.get("management-status") or "") if data is not None else ""
    if status.lower() in WITHDRAWN:
        raise Unusable(Reason.WITHDRAWN, f"the agency marks it as {status}")
    return record_of(nitf_fields(document))


def _date(document: etree._Element) -> str | None:
    for name in ("date.release", "date.issue", "story.date"):
        for element in every(document, name):
            if norm := element.get("norm"):
                return norm
    published = first(document, "pubdata")
    if published is not None and (day := published.get("date.publication")):
        return day
    parts = [_meta(document, f"publication_{part}") for part in ("year", "month", "day_of_month")]
    return "-".join(f"{int(part):02}" for part in parts) if all(part.isdecimal() for part in parts) else None


def _meta(document: etree._Element, name: str) -> str:
    found = where(document, "meta", lambda meta: name_of(meta) == "meta" and meta.get("name") == name)
    return (found.get("content") or "").strip() if found is not None else ""
