"""News corpora in SGML: Reuters-21578, Gigaword and TREC."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from html import unescape
from io import BufferedReader

from extractors.readers.decode import characters, mend
from extractors.readers.fields import record_of
from extractors.readers.record import Record
from extractors.readers.sniffing import Head
from extractors.readers.source import Source
from extractors.readers.unusable import Unusable
from schemas.enums import Reason

OPEN = re.compile(r"<(REUTERS|DOC)\b[^>]*>")
LARGEST_RECORD = 20 << 20
TEXTS = frozenset({"story", "multi", ""})
"""Gigaword's other types are advisories to editors and tables."""

TITLES = ("HEADLINE", "TITLE", "HL", "HEAD", "TTL", "TI")
PLACES = ("DATELINE",)
DATES = ("DATE", "DATE_TIME", "DATETIME", "PUBDATE", "DATE1")
PUBLISHERS = ("SO", "SOURCE")
ID_DATE = re.compile(r"(?:[A-Z]{2,3}_ENG_|[A-Z]{2,4})((?:19|20)\d{6})\b")
REUTERS_DATE = re.compile(r"(\d{1,2}-[A-Z]{3}-\d{4})", re.IGNORECASE)
REUTERS_TAIL = re.compile(r"\s*\bREUTERS?\s*(?:&#3;|\x03)?\s*$", re.IGNORECASE)
SLASHED = re.compile(r"(\d{2})/(\d{2})/(\d{2})")
PARAGRAPH = re.compile(r"</?P\b[^>]*>|\n(?:[ \t]*\n)+|\n(?=[ \t]{3,}\S)", re.IGNORECASE)
TAG = re.compile(r"</?[A-Za-z][^<>]{0,200}>")


def is_sgml(head: Head) -> bool:
    """Tell whether a Reuters-21578, Gigaword or TREC file starts here."""
    match = OPEN.search(head.text, 0, 4096)
    return match is not None and (match[1] == "REUTERS" or re.search(r"<(?:TEXT|DOCNO|DOCID)>", head.text) is not None)


def read(stream: BufferedReader, source: Source) -> Iterator[Callable[[], Record]]:  # noqa: ARG001
    """Yield one record for each document in the file."""
    buffer = ""
    closed = False
    chunks = characters(stream)
    while not closed:
        chunk = next((chunk for chunk in chunks if chunk), "")
        closed, buffer = not chunk, buffer + chunk
        while match := OPEN.search(buffer):
            end = buffer.find(f"</{match[1]}>", match.end())
            if end < 0:
                break
            if _attribute(match[0], "type") in TEXTS or match[1] == "REUTERS":
                yield partial(_reuters if match[1] == "REUTERS" else _document, match[0], buffer[match.end() : end])
            buffer = buffer[end:]
        if len(buffer) > LARGEST_RECORD:
            raise Unusable(Reason.TOO_LARGE, f"a document is longer than {LARGEST_RECORD >> 20} MB or never closed")
    if OPEN.search(buffer):
        raise Unusable(Reason.TRUNCATED, "the file ends inside a document; fetch it again")


def _reuters(tag: str, inside: str) -> Record:
    """Reuters-21578; short texts have no element of their own for the body."""
    inside = mend(inside)
    text = _inner(inside, "TEXT")
    body = _inner(text, "BODY")
    if body is None and 'TYPE="UNPROC"' in inside:
        body = text
    day = REUTERS_DATE.search(_inner(inside, "DATE") or "")
    record = record_of(
        {
            "dateline": _plain(_inner(text, "DATELINE")),
            "byline": _plain(_inner(text, "AUTHOR")),
            "date": day[1] if day else None,
            "uri": f"reuters-21578-{_attribute(tag, 'newid')}",
            "publisher": "Reuters",
        }
    )
    # Shares such as <P> are no markup here.
    title = _plain(_inner(text, "TITLE"))
    return replace(record, title=title, body=_paragraphs(REUTERS_TAIL.sub("", body or "")))


def _document(tag: str, inside: str) -> Record:
    """Gigaword and TREC."""
    inside = mend(inside)
    number = _attribute(tag, "id") or _plain(_inner(inside, "DOCNO") or _inner(inside, "DOCID"))
    day = ID_DATE.search(number or "")
    told = next(filter(None, (_plain(_inner(inside, name)) for name in DATES)), None)
    parts = [_inner(inside, name) for name in ("LP", "LEADPARA", "TEXT")]
    return record_of(
        {
            "title": next(filter(None, (_plain(_inner(inside, name)) for name in TITLES)), None),
            "text": "\n".join(_paragraphs(part) for part in parts if part),
            "dateline": next(filter(None, (_plain(_inner(inside, name)) for name in PLACES)), None),
            "byline": _plain(_inner(inside, "BYLINE")),
            "date": day[1] if day else _american(told),
            "uri": number,
            "publisher": next(filter(None, (_plain(_inner(inside, name)) for name in PUBLISHERS)), None),
        }
    )


def _american(told: str | None) -> str | None:
    """TREC's papers write 01/30/03 for the 30th of January."""
    if told and (match := SLASHED.fullmatch(told)):
        century = "19" if match[3] > "50" else "20"
        return f"{century}{match[3]}-{match[1]}-{match[2]}"
    return told


def _attribute(tag: str, name: str) -> str:
    match = re.search(rf'\b{name}\s*=\s*"([^"]*)"', tag, re.IGNORECASE)
    return match[1] if match else ""


def _inner(text: str | None, name: str) -> str | None:
    match = re.search(rf"<{name}\b[^>]*>(.*?)</{name}>", text or "", re.DOTALL)
    return match[1] if match else None


def _plain(text: str | None) -> str | None:
    return " ".join(unescape(TAG.sub(" ", text)).split()) if text else None


def _paragraphs(text: str) -> str:
    """Paragraphs have tags, blank lines or indents; their lines are broken at a fixed width."""
    return "\n".join(filter(None, map(_plain, PARAGRAPH.split(text))))
