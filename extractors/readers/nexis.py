"""LexisNexis exports: their two layouts of lines, whatever file they come in."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import groupby

from extractors.readers.fields import Fields, record_of
from extractors.readers.printed_date import iso_date
from extractors.readers.record import Record
from extractors.readers.unusable import Unusable
from schemas.enums import Reason

END = "End of Document"
BODY = "Body"
FULL_TEXT = "FULL TEXT"
COVER_COUNT = re.compile(r"(?:Documents|Dokumente|Documentos|Documenten|Documenti) \((\d{1,4})\)")
COUNTER = re.compile(r"\d{1,6} (?:of|von|van|sur|de|di) \d{1,6} DO[CK]UMENT[A-Z]{0,2}|Dokument \d{1,6} von \d{1,6}")
HEADER_NAMES = {
    "byline": "byline", "autor": "byline", "auteur": "byline", "section": "section", "rubrik": "section",
    "rubrique": "section", "sectie": "section", "dateline": "dateline", "link": "url", "headline": "title",
    "titre": "title", "titel": "title", "body": "", "length": "", "länge": "", "longueur": "", "lengte": "",
    "highlight": "", "series": "", "edition": "", "column": "", "distribution": "",
}  # fmt: skip
"""What stands above the body, and which field it is."""

TRAILER_NAMES = frozenset(
    """
    load-date ladedatum date-chargement fecha-de-carga update language sprache langue taal
    publication-type type-publication graphic correction-date
    """.split()
)
OLD_TRAILER_NAMES = TRAILER_NAMES | frozenset(
    "subject industry person geographic company ticker organization country state city correction notes".split()
)
END_LINES = frozenset({"Graphic", "Classification", "Klassifizierung", "Related Articles", "Correction", "Notes"})
"""Lines below which nothing of the text stands."""

LABEL = re.compile(r"([^\W\d][\w./ -]{1,24}):\s*(.*)", re.DOTALL)
NOTICE = re.compile(r"(?:copyright|©|\(c\))\s*(?:\d{4}|©|\(c\))", re.IGNORECASE)
RIGHTS = re.compile(r"all rights reserved|alle rechte|may (?:not )?be republished|permission of", re.IGNORECASE)
DATE_WITHIN = 6
"""Paragraphs of the old layout, the first of which holds the date."""

LONGEST_DATE = 120


def is_nexis(text: str) -> bool:
    """Tell whether lines of text are an export of LexisNexis."""
    lines = {" ".join(line.split()) for line in text.splitlines()}
    if any(map(COUNTER.fullmatch, lines)):
        return True
    return END in lines and BODY in lines


def records(lines: Iterable[str]) -> Iterator[Callable[[], Record]]:
    """Yield one record for each article; raises Unusable at the end where the cover announced more."""
    announced = count = 0
    is_old = False
    block: list[str] = []
    for line in lines:
        text = " ".join(line.split())
        if COUNTER.fullmatch(text):
            if is_old:
                yield partial(_old_record, block)
            is_old, block = True, []
        elif text == END and not is_old:
            yield partial(_new_record, block)
            count, block = count + 1, []
        elif (cover := COVER_COUNT.fullmatch(text)) and not count:
            announced = int(cover[1])
        else:
            block.append(text)
    if is_old:
        yield partial(_old_record, block)
    elif count < announced:
        detail = f"the cover page announces {announced} documents, {count} were found; export the file again"
        raise Unusable(Reason.TRUNCATED, detail)


def _new_record(lines: list[str]) -> Record:
    """Nexis Uni: headline, source and date in lines of their own, then labels, then `Body`."""
    lines = list(filter(None, lines))
    start = lines.index(BODY) if BODY in lines else len(lines)
    fields = _labelled(lines[:start])
    for number in range(start - 1, -1, -1):
        line = lines[number]
        if len(line) <= LONGEST_DATE and not NOTICE.match(line) and not LABEL.match(line) and (day := iso_date(line)):
            fields |= {"date": day, "publisher": lines[number - 1]} if number else {"date": day}
            fields["title"] = lines[number - 2] if number > 1 else None
            break
    body = []
    for line in lines[start + 1 :]:
        if line in END_LINES or _name(line) in TRAILER_NAMES:
            break
        body.append(line)
    if FULL_TEXT in body:
        body = body[body.index(FULL_TEXT) + 1 :]
    return record_of(fields | {"text": "\n".join(body)})


def _old_record(lines: list[str]) -> Record:
    """Nexis until 2019: centred source and date, labels in capitals, blank lines between paragraphs."""
    paragraphs = [list(block) for filled, block in groupby(lines, key=bool) if filled]
    at, fields = _old_head(paragraphs)
    labels = [number for number in range(at, len(paragraphs)) if _old_name(paragraphs[number]) in HEADER_NAMES]
    if "title" not in fields:
        headline_end = labels[0] if labels and labels[0] <= at + 3 else at + 1
        fields["title"] = _flat(paragraphs[at:headline_end])
        at = headline_end
    body: list[str] = []
    for paragraph in paragraphs[at:]:
        name = _old_name(paragraph)
        if name in HEADER_NAMES:
            fields |= _labelled([" ".join(paragraph)])
        elif name in OLD_TRAILER_NAMES or NOTICE.match(paragraph[0]):
            break
        else:
            body += [*paragraph, ""]
    return record_of(fields | {"text": "\n".join(body)})


def _old_head(paragraphs: list[list[str]]) -> tuple[int, Fields]:
    """Return where the rest starts, and the source, the date and a headline between the two."""
    for number, paragraph in enumerate(paragraphs[:DATE_WITHIN]):
        day = iso_date(" ".join(paragraph))
        if not day or len(" ".join(paragraph)) > LONGEST_DATE or any(map(NOTICE.match, paragraph)):
            continue
        above = [block for block in (_without_notice(block) for block in paragraphs[:number]) if block]
        fields: Fields = {"date": day, "publisher": above[0][-1] if above else None}
        if len(above) > 1:
            fields["title"] = _flat(above[1:])
        return number + 1, fields
    return min(1, len(paragraphs)), {"publisher": _flat(paragraphs[:1])}


def _without_notice(paragraph: list[str]) -> list[str]:
    """Return the lines of a paragraph that speak of no rights."""
    if RIGHTS.search(" ".join(paragraph)) and not NOTICE.match(paragraph[0]):
        return []
    return [line for line in paragraph if not NOTICE.match(line) and not RIGHTS.search(line)]


def _flat(paragraphs: list[list[str]]) -> str | None:
    return " ".join(line for paragraph in paragraphs for line in paragraph) or None


def _labelled(lines: list[str]) -> Fields:
    fields: Fields = {}
    for line in lines:
        if (ours := HEADER_NAMES.get(_name(line))) and (label := LABEL.match(line)):
            fields.setdefault(ours, label[2])
    return fields


def _old_name(paragraph: list[str]) -> str:
    """Labels of the old layout are in capitals, so that a paragraph cannot pass for one."""
    label = LABEL.match(paragraph[0])
    return _name(paragraph[0]) if label and label[1].isupper() else ""


def _name(line: str) -> str:
    label = LABEL.match(line)
    return label[1].strip().lower().replace(" ", "-") if label else ""
