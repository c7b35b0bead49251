"""What an HTML page says of itself: JSON-LD first, then meta tags, then the visible page."""

import json
from collections.abc import Iterator
from urllib.parse import urljoin

from lxml import html

from extractors.readers.dates import Published, parse_date
from extractors.readers.record import Record
from extractors.text import one_line

ARTICLES = ("Article", "BlogPosting", "SocialMediaPosting", "Report", "LiveBlogPosting", "Review")
META_TITLE = ("og:title", "twitter:title", "dc.title", "headline", "title")
META_DATE = (
    "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued", "dcterms.created", "dcterms.issued", "dc.date", "dcterms.date", "article.published",
    "publishdate", "publish-date", "publish_date", "pubdate", "publication_date", "date",
    "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "iptc.date", "bt:pubdate",
    "article_date_original", "og:published_time", "created", "og:pubdate", "displaydate",
    "rnews:datepublished",
    "og:release_date", "article:published", "citation_date",
)  # fmt: skip
META_PUBLISHER = ("og:site_name", "application-name", "twitter:site", "dc.publisher", "publisher")
META_BYLINE = (
    "author",
    "article:author",
    "dc.creator",
    "parsely-author",
    "byl",
    "sailthru.author",
    "citation_author",
)
META_SECTION = ("article:section", "section", "parsely-section", "cxenseparse:category")
META_URL = ("og:url", "parsely-link", "twitter:url")

Fields = dict[str, object]


def record_of(root: html.HtmlElement) -> Record:
    """Return the page's metadata as a record without a body."""
    data = _linked_data(root)
    meta = _meta(root)
    return Record(
        title=_line(data.get("headline")) or _meta_line(meta, META_TITLE) or _visible_title(root),
        url=_url(root, data, meta),
        publisher=_names(data.get("publisher")) or _meta_line(meta, META_PUBLISHER),
        byline=_names(data.get("author")) or _byline(meta),
        section=_names(data.get("articleSection")) or _meta_line(meta, META_SECTION),
        published=_published(root, data, meta),
    )


def _linked_data(root: html.HtmlElement) -> Fields:
    """Return the first JSON-LD object that describes an article."""
    for script in root.iterfind(".//script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        try:
            value = json.loads((script.text or "").strip().strip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        for found in _objects(value):
            kinds = found.get("@type")
            if any(str(kind).endswith(ARTICLES) for kind in (kinds if isinstance(kinds, list) else [kinds])):
                return found
    return {}


def _objects(value: object) -> Iterator[Fields]:
    if isinstance(value, list):
        for element in value:
            yield from _objects(element)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            if isinstance(value.get(key), list | dict):
                yield from _objects(value[key])


def _meta(root: html.HtmlElement) -> dict[str, str]:
    meta: dict[str, str] = {}
    for element in root.iterfind(".//meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
        content = (element.get("content") or "").strip()
        if name and content:
            meta.setdefault(name.strip().lower(), content)
    return meta


def _published(root: html.HtmlElement, data: Fields, meta: dict[str, str]) -> Published | None:
    """Prefer the first field that tells an instant; a page's fields mostly differ in precision only."""
    day: Published | None = None
    for value in _date_values(root, data, meta):
        try:
            published = parse_date(value)
        except ValueError:
            continue
        if published and published.at:
            if day is None or abs((published.on - day.on).days) <= 1:
                return published
        elif published:
            day = day or published
    return day


def _date_values(root: html.HtmlElement, data: Fields, meta: dict[str, str]) -> Iterator[object]:
    yield from (data.get("datePublished"), data.get("dateCreated"))
    yield from (meta[name] for name in META_DATE if name in meta)
    for element in root.iterfind(".//*[@itemprop='datePublished']"):
        yield element.get("datetime") or element.get("content")
    for element in root.iterfind(".//time[@datetime]"):
        yield element.get("datetime")
        return


def _url(root: html.HtmlElement, data: Fields, meta: dict[str, str]) -> str | None:
    links = [element.get("href") for element in root.iterfind(".//link[@rel='canonical']")]
    url = data.get("url")
    candidates = (*links, *(meta.get(name) for name in META_URL), url if isinstance(url, str) else None)
    base = next((link for link in candidates if link and link.startswith("http")), None)
    first = next(filter(None, candidates), None)
    try:
        address = urljoin(base, first) if base and first else base
    except ValueError:
        return base
    return address.strip() if address else None


def _byline(meta: dict[str, str]) -> str | None:
    values = (meta[name] for name in META_BYLINE if name in meta)
    return next((one_line(value) for value in values if not value.startswith("http")), None)


def _visible_title(root: html.HtmlElement) -> str | None:
    for path in (".//h1", ".//title"):
        for element in root.iterfind(path):
            if text := one_line(str(element.text_content())):
                return text
    return None


def _meta_line(meta: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((line for name in names if (line := one_line(meta.get(name, "")))), None)


def _names(value: object) -> str | None:
    if isinstance(value, list):
        return ", ".join(dict.fromkeys(filter(None, map(_names, value)))) or None
    if isinstance(value, dict):
        return _names(value.get("name"))
    return _line(value)


def _line(value: object) -> str | None:
    return one_line(value) or None if isinstance(value, str) else None
