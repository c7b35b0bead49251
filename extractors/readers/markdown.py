"""Markdown: one article in a file, with front matter or a first heading as its headline."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from io import BufferedReader

from extractors.readers.decode import decode
from extractors.readers.decompress import read_all
from extractors.readers.fields import record_of
from extractors.readers.plain_text import LARGEST_FILE, parts
from extractors.readers.record import Record
from extractors.readers.source import Source

FRONT_MATTER = re.compile(r"\s*---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
KEY_LINE = re.compile(r"([A-Za-z][\w -]*):[ \t]*(.*)")
HEADING = re.compile(r"\s*#[ \t]+(.+?)[ \t]*#*[ \t]*\n|\s*(\S[^\n]{0,200})\n=+[ \t]*\n")
MARKS = (
    (re.compile(r"<!--.*?-->", re.DOTALL), ""),
    (re.compile(r"^(```|~~~).*?^\1[^\n]*$", re.DOTALL | re.MULTILINE), ""),
    (re.compile(r"!\[[^\]]*\]\([^)]*\)"), ""),
    (re.compile(r"\[([^\]]+)\]\([^)]*\)"), r"\1"),
    (re.compile(r"\[([^\]]+)\]\[[^\]]*\]"), r"\1"),
    (re.compile(r"^[ \t]*\[[^\]]+\]:[^\n]*$", re.MULTILINE), ""),
    (re.compile(r"<(https?://[^>\s]+)>"), r"\1"),
    (re.compile(r"^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+(?=\S))", re.MULTILINE), ""),
    (re.compile(r"^[ \t]*(?:[-*_][ \t]*){3,}$", re.MULTILINE), ""),
    (re.compile(r"(?<![\w*])(\*{1,3}|_{1,3})(?=\S)([^\n*_]+?)(?<=\S)\1(?![\w*])"), r"\2"),
    (re.compile(r"`([^`\n]+)`"), r"\1"),
    (re.compile(r"(?: {2,}|\\)\n"), "\n"),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!>-])"), r"\1"),
)


def read(stream: BufferedReader, source: Source) -> Iterator[Callable[[], Record]]:  # noqa: ARG001
    """Yield the one record of the file."""
    yield partial(_record, decode(read_all(stream, limit=LARGEST_FILE)))


def _record(text: str) -> Record:
    text = text.replace("\r\n", "\n")
    fields: dict[str, object] = {}
    if front := FRONT_MATTER.match(text):
        fields = _front_matter(front[1])
        text = text[front.end() :]
    if heading := HEADING.match(text):
        fields.setdefault("title", _without_marks(heading[1] or heading[2]))
        text = text[heading.end() :]
    return record_of(parts(_without_marks(text)) | fields)


def _front_matter(text: str) -> dict[str, object]:
    matches = filter(None, map(KEY_LINE.fullmatch, text.split("\n")))
    return {match[1]: match[2].strip().strip("\"'") for match in matches if match[2].strip()}


def _without_marks(text: str) -> str:
    for mark, words in MARKS:
        text = mark.sub(words, text)
    return text
