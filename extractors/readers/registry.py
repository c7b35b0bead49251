"""Every format that can be read; a new one is one more line and one more file."""

from collections.abc import Callable
from dataclasses import dataclass

from extractors.readers import feed, html_page, json_file, json_lines, markdown, plain_text, sniffing
from extractors.readers.record import Read
from extractors.readers.sniffing import Head


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """One format: how to know it and how to read it."""

    name: str
    description: str
    extensions: tuple[str, ...]
    sniff: Callable[[Head], bool]
    read: Read
    path_dates: bool = False
    """Whether a file holds one article, so that a date in its path is the article's."""


READERS: tuple[Reader, ...] = (
    Reader(
        name="feed",
        description="RSS 2.0, RSS 1.0 (RDF) and Atom feeds",
        extensions=(".rss", ".atom", ".rdf"),
        sniff=sniffing.is_feed,
        read=feed.read,
    ),
    Reader(
        name="html",
        description="HTML pages, one article each; metadata from JSON-LD and meta tags",
        extensions=(".html", ".htm", ".xhtml"),
        sniff=sniffing.is_html,
        read=html_page.read,
        path_dates=True,
    ),
    Reader(
        name="jsonl",
        description="JSON Lines, one article a line, field names of all common news APIs and crawlers",
        extensions=(".jsonl", ".ndjson", ".jl"),
        sniff=sniffing.is_json_lines,
        read=json_lines.read,
    ),
    Reader(
        name="json",
        description="JSON: one article, a list, an API response around a list, or objects in a row",
        extensions=(".json",),
        sniff=sniffing.is_json,
        read=json_file.read,
    ),
    Reader(
        name="markdown",
        description="Markdown, one article a file, with front matter or a first heading",
        extensions=(".md", ".markdown"),
        sniff=sniffing.is_markdown,
        read=markdown.read,
        path_dates=True,
    ),
    Reader(
        name="text",
        description="plain text, one article a file; headline, dateline and `Title:` lines are recognised",
        extensions=(".txt", ".text", ""),
        sniff=sniffing.is_unmarked,
        read=plain_text.read,
        path_dates=True,
    ),
)


def choose(head: Head) -> Reader | None:
    """Return the reader for a file, by its content first and its name second."""
    for reader in READERS:
        if reader.sniff(head):
            return reader
    if not head.is_text:
        return None
    return next((reader for reader in READERS if head.extension in reader.extensions), None)
