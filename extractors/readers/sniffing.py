"""What the first bytes of a file give away."""

import json
import re
from dataclasses import dataclass
from pathlib import PurePosixPath

from extractors.readers.decode import CONTROLS, MOST_CONTROLS, wide_encoding
from extractors.readers.decompress import SUFFIXES

BEFORE_ROOT = re.compile(
    r"(?:\s|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>)*<([A-Za-z][\w.:-]*)",
    re.DOTALL | re.IGNORECASE,
)
HTML_MARK = re.compile(r"<(?:head|body|meta|title|link|article|script|div)\b", re.IGNORECASE)
FRONT_MATTER = re.compile(r"---[ \t]*\r?\n[A-Za-z][\w -]*:[^\n]*\n")
HTML_HEAD = 4096


@dataclass(frozen=True, slots=True)
class Head:
    """The first decompressed bytes of a file, the same as text, and the extension of its name."""

    data: bytes
    text: str
    extension: str

    @property
    def is_text(self) -> bool:
        """Whether the bytes look like text of any kind."""
        return len(CONTROLS.findall(self.text)) <= MOST_CONTROLS * len(self.text)


def head_of(data: bytes, name: str) -> Head:
    """Return the head of a file from its first bytes and its name."""
    text = data.decode(wide_encoding(data) or "utf-8", "replace")
    path = PurePosixPath(name.lower())
    if path.suffix in SUFFIXES:
        path = path.with_suffix("")
    return Head(data, text.lstrip("\ufeff \t\r\n\0"), path.suffix)


def root_of(head: Head) -> str:
    """Return the name of the first element in lower case without prefix, or nothing where no markup starts."""
    root = BEFORE_ROOT.match(head.text)
    return root[1].rpartition(":")[2].lower() if root else ""


def is_feed(head: Head) -> bool:
    """Tell whether an RSS, RDF or Atom feed starts here."""
    return root_of(head) in {"rss", "feed", "rdf", "channel"}


def is_html(head: Head) -> bool:
    """Tell whether an HTML page starts here."""
    if head.text[:14].lower() == "<!doctype html":
        return True
    root = BEFORE_ROOT.match(head.text)
    if root is None or head.text.startswith("<?xml"):
        return root is not None and root[1].lower() == "html"
    return root[1].lower() in {"html", "head", "body"} or HTML_MARK.search(head.text, 0, HTML_HEAD) is not None


def is_json_lines(head: Head) -> bool:
    """Tell whether every line is a JSON value of its own."""
    if not is_json(head):
        return False
    first, newline, rest = head.text.partition("\n")
    if not newline:
        return head.extension in {".jsonl", ".ndjson", ".jl"}
    try:
        json.loads(first, strict=False)
    except (ValueError, RecursionError):
        return head.extension in {".jsonl", ".ndjson", ".jl"}
    return bool(rest.strip()) or head.extension in {".jsonl", ".ndjson", ".jl"}


def is_json(head: Head) -> bool:
    """Tell whether a JSON object or list starts here."""
    return re.match(r"\{\s*[\"}]|\[\s*[\[{\"\]]", head.text) is not None


def is_markdown(head: Head) -> bool:
    """Tell whether front matter starts here."""
    return FRONT_MATTER.match(head.text) is not None


def is_unmarked(head: Head) -> bool:  # noqa: ARG001
    """Plain text has no mark of its own; only its name tells."""
    return False
