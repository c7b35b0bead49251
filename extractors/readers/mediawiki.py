"""MediaWiki dumps, above all of Wikinews: one article for each page."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from io import BufferedReader
from urllib.parse import quote

import mwparserfromhell
from lxml import etree
from mwparserfromhell.parser import ParserError

from extractors.readers.fields import record_of
from extractors.readers.identity import split_url
from extractors.readers.printed_date import iso_date
from extractors.readers.record import Record
from extractors.readers.sniffing import Head, root_of
from extractors.readers.source import Source
from extractors.readers.unusable import Unusable
from extractors.readers.xml_walk import elements, every, first, name_of, words
from schemas.enums import Reason

DRAFTS = frozenset({"develop", "developing", "review", "under review", "tasks", "delete", "abandoned", "prepare"})
DATES = frozenset({"date", "byline"})
TAIL = re.compile(
    r"^=+\s*(?:sources?|related (?:news|articles?|stories)|external links?|see also|references|notes|further reading)"
    r"\s*=+\s*$.*",
    re.IGNORECASE | re.MULTILINE | re.DOTALL,
)
SILENT_LINKS = re.compile(r"\[\[(?:file|image|category|[a-z]{2,3}(?:-[a-z]+)?):", re.IGNORECASE)
SILENT_TAGS = frozenset({"ref", "gallery", "timeline", "math", "table"})
QUOTED_ARGUMENTS = frozenset({"w", "wikipedia", "wlink"})
LONGEST_TEXT = 2_000_000


def is_mediawiki(head: Head) -> bool:
    """Tell whether a dump of a wiki starts here."""
    return root_of(head) == "mediawiki"


def read(stream: BufferedReader, source: Source) -> Iterator[Callable[[], Record]]:  # noqa: ARG001
    """Yield one record for each page of articles that is no redirect."""
    site, base = "", ""
    for element in elements(stream, {"page"}, what="dump", beside={"siteinfo"}):
        if name_of(element) == "siteinfo":
            site, base = words(first(element, "sitename")), words(first(element, "base"))
        elif words(first(element, "ns")) in ("0", "") and first(element, "redirect") is None:
            yield partial(_record, element, site, base)


def _record(page: etree._Element, site: str, base: str) -> Record:
    title = words(first(page, "title"))
    revisions = list(every(page, "revision"))
    newest = first(revisions[-1], "text") if revisions else None
    markup = (newest.text or "") if newest is not None else ""
    if len(markup) > LONGEST_TEXT:
        raise Unusable(Reason.TOO_LARGE, f"the page {title!r} has over {LONGEST_TEXT:,} characters")
    try:
        code = mwparserfromhell.parse(TAIL.sub("", markup))
    except (ParserError, RecursionError) as error:
        raise Unusable(Reason.MALFORMED, f"the markup of {title!r} cannot be read: {error}") from error
    day = None
    for template in code.filter_templates():
        name = str(template.name).strip().lower()
        if name in DRAFTS:
            raise Unusable(Reason.WITHDRAWN, f"{title!r} is a draft: it is marked {name!r}")
        if name in DATES and template.params:
            values = (str(parameter.value) for parameter in template.params)
            day = day or next(filter(None, map(iso_date, values)), None)
        if name in QUOTED_ARGUMENTS and template.params:
            code.replace(template, str(template.params[-1].value))
    for tag in code.filter_tags(matches=lambda tag: str(tag.tag).lower() in SILENT_TAGS):
        code.remove(tag)
    for link in code.filter_wikilinks():
        if SILENT_LINKS.match(str(link)):
            code.remove(link)
    return record_of(
        {
            "title": title,
            "text": code.strip_code(),
            "url": _address(base, title),
            "publisher": site,
            "date": day,
        }
    )


def _address(base: str, title: str) -> str | None:
    parts = split_url(base)
    if parts is None:
        return None
    folder = parts.path.rpartition("/")[0]
    return f"https://{parts.netloc}{folder}/{quote(title.replace(' ', '_'))}"
