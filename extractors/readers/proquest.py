"""ProQuest exports as lines of text."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from extractors.readers.fields import record_of
from extractors.readers.printed_date import iso_date
from extractors.readers.record import Record

RULE = re.compile(r"_{20,}")
NAMES = (
    "author|publication info|links|abstract|full text|subject|location|people|company / organization|company"
    "|business indexing term|identifier / keyword|classification|title|publication title|first page|last page|pages"
    "|volume|issue|number of pages|publication year|publication date|year|section|publisher|place of publication"
    "|country of publication|publication subject|issn|e-issn|source type|language of publication|document type"
    "|document feature|dateline|column|edition|proquest document id|document url|copyright|last updated|database"
    "|credit|correspondence author"
)
LABEL = re.compile(rf"({NAMES}):\s*(.*)", re.IGNORECASE)
HAS_ARTICLE = ("proquest document id", "full text")
COUNTER = re.compile(r"Document \d+ of \d+")
NOT_AVAILABLE = re.compile(r"(?:not available|none available|full text is not available)\W*", re.IGNORECASE)
OURS = {
    "author": "byline", "abstract": "abstract", "publication title": "publisher", "section": "section",
    "proquest document id": "goid", "dateline": "dateline",
}  # fmt: skip


def is_proquest(text: str) -> bool:
    """Tell whether lines of text are an export of ProQuest."""
    lines = [line.strip() for line in text.splitlines()]
    names = {match[1].lower() for line in lines if (match := LABEL.match(line))}
    return any(map(RULE.fullmatch, lines)) and len(names & {*HAS_ARTICLE, "publication title", "abstract"}) > 1


def records(lines: Iterable[str]) -> Iterator[Callable[[], Record]]:
    """Yield one record for each article; rules of underscores part them."""
    block: list[str] = []
    for line in (*lines, "_" * 20):
        text = line.strip()
        if not RULE.fullmatch(text):
            block.append(text)
            continue
        if any((match := LABEL.match(line)) and match[1].lower() in HAS_ARTICLE for line in block):
            yield partial(_record, block)
        block = []


def _record(lines: list[str]) -> Record:
    start = next((number for number, line in enumerate(lines) if _name(line) == "full text"), None)
    end = _trailer_start(lines, start)
    values: dict[str, str] = {}
    for line in (*lines[: start or 0], *lines[end:]):
        if (match := LABEL.match(line)) and match[2]:
            values.setdefault(match[1].lower(), match[2].strip())
    text = ""
    if start is not None and (label := LABEL.match(lines[start])):
        text = "\n".join((label[2], *lines[start + 1 : end])).strip()
    headlines = (line for line in lines if line and not LABEL.match(line) and not COUNTER.fullmatch(line))
    day = values.get("publication date", "")
    return record_of(
        {ours: values.get(theirs) for theirs, ours in OURS.items()}
        | {
            "title": values.get("title") or next(headlines, None),
            "text": "" if NOT_AVAILABLE.fullmatch(text) else text,
            "date": (iso_date(day) or day) if day else iso_date(values.get("publication info", "")),
        }
    )


def _trailer_start(lines: list[str], start: int | None) -> int:
    """Return where the labels below the text start; the text may hold lines that look like labels."""
    if start is None:
        return 0
    titles = [
        number for number in range(start + 1, len(lines)) if _name(lines[number]) in ("title", "publication title")
    ]
    end = titles[-1] if titles else len(lines)
    if titles and _name(lines[end]) == "publication title" and len(titles) > 1:
        end = titles[-2]
    while end > start + 1 and (not lines[end - 1] or _name(lines[end - 1])):
        end -= 1
    return end


def _name(line: str) -> str:
    match = LABEL.match(line)
    return match[1].lower() if match else ""
