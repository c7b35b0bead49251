"""Factiva exports as lines: with a code before every field, or with the fields in a fixed order."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from extractors.readers.fields import Fields, record_of
from extractors.readers.printed_date import iso_date
from extractors.readers.record import Record

CODE = re.compile(
    r"(HD|CLM|SE|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|CX|LP|TD|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN|ART|NGC|GC)"
    r"(?:\s*[|\t:]\s*|\s{2,}|$)(.*)"
)
DOCUMENT = re.compile(r"(?:Document|Dokument|Documento|Documenti|文件|文档|文書|Документ)\s+([A-Za-z]+\w{12,})\W*")
WORD_COUNT = re.compile(
    r"[\d.,\s]+(?:words?|Wörter|Wort|mots?|palabras|parole|woorden|palavras|字|слов|語|단어)\W*", re.IGNORECASE
)
CLOCK = re.compile(r"\d{1,2}:\d{2}(?:\s*[AP]M)?(?:\s+[A-Z]{2,4})?", re.IGNORECASE)
NOTICE = re.compile(r"(?:copyright|©|\(c\))", re.IGNORECASE)
BYLINE = re.compile(r"(?:By|Von|Par|Por|Di)\s+\S", re.IGNORECASE)
OURS = {"HD": "title", "BY": "byline", "PD": "date", "SN": "publisher", "SE": "section", "AN": "an", "DL": "dateline"}
"""Codes and the fields that they are."""


def is_factiva(text: str) -> bool:
    """Tell whether lines of text are an export of Factiva."""
    lines = [line.strip() for line in text.splitlines()]
    coded = {match[1] for line in lines if (match := CODE.fullmatch(line))}
    if {"HD", "WC", "PD", "SN"} <= coded:
        return True
    return any(map(DOCUMENT.fullmatch, lines)) and any(map(WORD_COUNT.fullmatch, lines))


def records(lines: Iterable[str]) -> Iterator[Callable[[], Record]]:
    """Yield one record for each article; each ends with its number."""
    block: list[str] = []
    for line in lines:
        text = " ".join(line.split()) if not CODE.match(line.strip()) else line.strip()
        block.append(text)
        if DOCUMENT.fullmatch(text) or ((code := CODE.fullmatch(text)) and code[1] == "AN" and code[2]):
            yield partial(_record, block)
            block = []


def coded_fields(values: dict[str, str]) -> Fields:
    """Return the fields behind Factiva's codes."""
    fields: Fields = {OURS[code]: value for code, value in values.items() if code in OURS}
    number = DOCUMENT.search(values.get("AN", ""))
    fields["an"] = number[1] if number else values.get("AN")
    fields["date"] = iso_date(values.get("PD", "")) or values.get("PD")
    fields["text"] = "\n".join(filter(None, (values.get("LP"), values.get("TD"))))
    return fields


def ordered_fields(header: list[str]) -> Fields:
    """Return the fields of an article without codes from the lines above its text.

    Before the number of words stand a section or column, the headline and the author, whose order tells nothing
    certain; so only the headline is taken there, and the author where a line says so.
    """
    at = next((number for number, line in enumerate(header) if WORD_COUNT.fullmatch(line)), None)
    if at is None:
        return {"title": header[0] if header else None}
    above = [line for line in header[:at] if not BYLINE.match(line)]
    bylines = [line for line in header[:at] if BYLINE.match(line)]
    below = header[at + 1 :]
    day = next((number for number, line in enumerate(below) if iso_date(line)), None)
    fields: Fields = {"title": above[-1] if above else None, "byline": bylines[-1] if bylines and above else None}
    if day is not None:
        fields["date"] = iso_date(below[day])
        sources = [line for line in below[day + 1 :] if not CLOCK.fullmatch(line) and not NOTICE.match(line)]
        fields["publisher"] = sources[0] if sources else None
    return fields


def _record(block: list[str]) -> Record:
    lines = list(filter(None, block))
    values: dict[str, str] = {}
    code = ""
    for line in lines:
        if match := CODE.fullmatch(line):
            code = match[1]
            line = match[2]
        if code and line:
            values[code] = f"{values[code]}\n{line}" if code in values else line
    if {"HD", "PD"} <= values.keys():
        return record_of(coded_fields(values))
    number = DOCUMENT.fullmatch(lines[-1])
    end = next((at for at, line in enumerate(lines) if NOTICE.match(line)), None)
    if end is None:
        counted = next((at for at, line in enumerate(lines) if WORD_COUNT.fullmatch(line)), 0)
        end = min(counted + 4, len(lines) - 1)
    fields = ordered_fields(lines[:end])
    return record_of(fields | {"text": "\n".join(lines[end + 1 : -1]), "an": number[1] if number else None})
