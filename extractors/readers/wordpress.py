"""WordPress exports (WXR): one article for each published post."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from io import BufferedReader

from lxml import etree

from extractors.readers.feed import content_of
from extractors.readers.fields import record_of
from extractors.readers.record import Record
from extractors.readers.sniffing import Head
from extractors.readers.source import Source
from extractors.readers.xml_walk import elements, name_of

PUBLISHED = frozenset({"publish", ""})
TEXTS = frozenset({"post", "page", ""})
"""What else an export holds are pictures, menus, styles and revisions."""

CAPTION = re.compile(r"\[(caption|gallery|embed|audio|video|playlist)\b[^\]]*\].*?\[/\1\]", re.DOTALL)
SHORTCODE = re.compile(r"\[/?[a-z][\w-]*(?:\s[^\]\n]*)?/?\](?!\()")
BLANK_LINES = re.compile(r"\n\s*\n")
NO_TIME = "0000-00-00"


def is_wordpress(head: Head) -> bool:
    """Tell whether a WordPress export starts here."""
    return "wordpress.org/export/" in head.text[:8192] and "<rss" in head.text


def read(stream: BufferedReader, source: Source) -> Iterator[Callable[[], Record]]:  # noqa: ARG001
    """Yield one record for each post or page that is published."""
    publisher = ""
    for element in elements(stream, {"item"}, what="WordPress export", beside={"title"}):
        if name_of(element) == "title":
            publisher = publisher or content_of(element)
        elif _is_text(element):
            yield partial(_record, element, publisher)


def _is_text(item: etree._Element) -> bool:
    kinds = {name_of(child): (child.text or "").strip() for child in item}
    return kinds.get("post_type", "") in TEXTS and kinds.get("status", "") in PUBLISHED


def _record(item: etree._Element, publisher: str) -> Record:
    texts: dict[str, str] = {}
    sections: list[str] = []
    for child in item:
        text = content_of(child)
        if name_of(child) == "category":
            sections += [text] if child.get("domain", "category") == "category" else []
        elif child.tag == "{http://wordpress.org/export/1.2/excerpt/}encoded":
            continue
        elif text:
            texts.setdefault(name_of(child), text)
    gmt = texts.get("post_date_gmt", NO_TIME)
    return record_of(
        {
            "title": texts.get("title"),
            "text": _paragraphs(texts.get("encoded") or texts.get("description") or ""),
            "link": texts.get("link"),
            "guid": texts.get("guid"),
            "publisher": publisher,
            "byline": texts.get("creator"),
            "category": sections,
            "published": None if gmt.startswith(NO_TIME) else f"{gmt}Z",
            "pubdate": texts.get("pubdate"),
            "date": texts.get("post_date"),
        }
    )


def _paragraphs(post: str) -> str:
    """WordPress keeps paragraphs as blank lines and makes tags of them when it shows the page."""
    post = SHORTCODE.sub("", CAPTION.sub("", post.replace("\r\n", "\n")))
    return "".join(f"<div>{part}</div>\n" for part in BLANK_LINES.split(post))
