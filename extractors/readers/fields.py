"""From named fields, as JSON, front matter and header lines hold them, to a record."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from extractors.readers.dates import Published, parse_date
from extractors.readers.decode import mend
from extractors.readers.field_names import (
    BODY,
    BYLINE,
    DATELINE,
    KNOWN,
    OWN_ID,
    PUBLISHED,
    PUBLISHER,
    SECTION,
    SUMMARY,
    TITLE,
    URL,
)
from extractors.readers.identity import host, split_url
from extractors.readers.markup import is_markup, text_of
from extractors.readers.record import Record
from extractors.readers.unusable import Unusable
from extractors.text import one_line, resolve_entities
from schemas.enums import Reason

NOT_IN_NAMES = re.compile(r"[\W_]+")
CUT_MARK = re.compile(r"\s*(?:…|\.\.\.)?\s*\[\+?\d+ chars\]\s*$")
BY = re.compile(r"^(?:By|BY|by)\s+")
SURROGATE = re.compile("[\ud800-\udfff]")
SHOWN_FIELDS = 12
BODY_PARTS = ("summary", "sections", "headline", "paragraphs", "text", "content", "html", "value")
NOT_BODY_PARTS = frozenset({"kicker", "title", "byline", "date", "author_info", "image", "video"})

Fields = dict[str, object]


def record_of(value: object) -> Record:
    """Return the record in a JSON object or a header; raises Unusable for what is none."""
    if not isinstance(value, dict):
        raise Unusable(Reason.MALFORMED, f"the record is {_sort(value)}, not an object with named fields")
    fields = _unwrapped({bare(str(name)): content for name, content in value.items()})
    body = _body(fields)
    if body is None and not KNOWN & fields.keys():
        seen = ", ".join(map(str, list(value)[:SHOWN_FIELDS])) or "none"
        raise Unusable(Reason.NO_TEXT, f"no field is known; seen: {seen}; rename the one with the text to `text`")
    url = _first(fields, URL, _address)
    return Record(
        title=_first(fields, TITLE, _line),
        body=body,
        url=url,
        own_id=_first(fields, OWN_ID, _identifier),
        publisher=_first(fields, PUBLISHER, _name),
        byline=_first(fields, BYLINE, _byline),
        section=_first(fields, SECTION, _names),
        published=_published(fields),
        dateline=_first(fields, DATELINE, _names),
    )


def plain_body(text: str) -> str:
    """Return a field's text without markup, its entities resolved once."""
    if not is_markup(text):
        text = resolve_entities(text)
    return text_of(text) if is_markup(text) else text


@lru_cache(maxsize=4096)
def bare(name: str) -> str:
    """Return a field's name in lower case without marks and spaces."""
    return NOT_IN_NAMES.sub("", name).lower()


def _unwrapped(fields: Fields) -> Fields:
    """Search engines and agencies put the article one level down."""
    for wrapper in ("source", "item", "article", "data"):
        inner = fields.get(wrapper)
        if isinstance(inner, dict):
            within = {bare(str(name)): content for name, content in inner.items()}
            if any(name in within for name in BODY):
                return {**fields, **within}
    return fields


def _values(fields: Fields, names: tuple[str, ...]) -> Iterator[object]:
    for name in names:
        outer, _, inner = name.partition(".")
        value = fields.get(outer)
        if inner:
            value = _get(value[0] if isinstance(value, list) and value else value, inner)
        if value is not None and value != "":
            yield value


def _get(value: object, bare_name: str) -> object:
    if not isinstance(value, dict):
        return None
    return next((content for name, content in value.items() if bare(str(name)) == bare_name), None)


def _first(fields: Fields, names: tuple[str, ...], convert: Callable[[object], str | None]) -> str | None:
    return next(filter(None, map(convert, _values(fields, names))), None)


def _body(fields: Fields) -> str | None:
    return _first(fields, BODY, _text) or _first(fields, SUMMARY, _text)


def _text(value: object) -> str | None:
    return _whole(plain_body(_mended(_flat(value))).strip()) or None


def _whole(text: str) -> str:
    """NewsAPI and GNews cut texts and say by how much."""
    return CUT_MARK.sub("", text) if text.endswith(" chars]") else text


def _flat(value: object) -> str:
    """Texts come as one string, as paragraphs, as typed parts or as runs of one line."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        runs = any(isinstance(part, str) for part in value) and any(isinstance(part, dict) for part in value)
        return ("" if runs else "\n").join(filter(None, map(_flat, value)))
    if isinstance(value, dict) and value.get("type") not in NOT_BODY_PARTS:
        return "\n".join(filter(None, (_flat(value[name]) for name in BODY_PARTS if name in value)))
    return ""


def _line(value: object) -> str | None:
    if not isinstance(value, str):
        return None
    text = _mended(value)
    return one_line(text_of(text) if is_markup(text) else text) or None


def _names(value: object) -> str | None:
    if isinstance(value, list):
        return ", ".join(filter(None, map(_names, value))) or None
    if isinstance(value, dict):
        return next(filter(None, (_line(value.get(key)) for key in ("name", "title", "original", "label"))), None)
    return _line(value)


def _byline(value: object) -> str | None:
    names = _names(value)
    return BY.sub("", names) if names else None


def _name(value: object) -> str | None:
    name = _names(value)
    parts = split_url(name) if name else None
    return host(parts) if parts else name


def _address(value: object) -> str | None:
    if isinstance(value, dict):
        value = value.get("@id") or value.get("url")
    address = _mended(value).strip() if isinstance(value, str) else ""
    return SURROGATE.sub("", address) if split_url(address) else None


def _identifier(value: object) -> str | None:
    return str(value) if isinstance(value, int | str) else None


def _published(fields: Fields) -> Published | None:
    problem: ValueError | None = None
    for value in _values(fields, PUBLISHED):
        if isinstance(value, dict) and len(value) == 1:
            (value,) = value.values()
        try:
            published = parse_date(value)
        except ValueError as error:
            problem = problem or error
        else:
            if published:
                return published
    if problem:
        raise Unusable(Reason.BAD_DATE, f"{problem}; write dates as 2026-11-23 or 2026-11-23T09:30:00Z") from problem
    return None


def _mended(text: str) -> str:
    return text if text.isascii() or not SURROGATE.search(text) else mend(text)


def _sort(value: object) -> str:
    return {list: "a list", str: "a string", type(None): "null", bool: "true or false"}.get(type(value), "a number")
