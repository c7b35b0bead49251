"""Fragments of HTML to plain text."""

import re

from lxml import etree, html
from lxml.etree import ParserError

TAG = re.compile(r"</?(?:p|br|div|a|span|b|i|em|strong|h[1-6]|ul|ol|li|blockquote|img|figure|table)\b[^<>]*>", re.I)
BLOCK_NAMES = """
address article aside blockquote br dd div dl dt footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre
section table td th tr ul
"""
BLOCKS = frozenset(BLOCK_NAMES.split())
SILENT = frozenset({"script", "style", "noscript", "template", "svg", "figure", "iframe", "form", "button"})
BLOCK_TAG = re.compile(r"<(?:p|br|div|li|h[1-6]|td)\b", re.IGNORECASE)
"""Where one is, line breaks are mere spaces, as in all HTML; elsewhere they part paragraphs."""

MOST_MARKUP = 5 << 20
MOST_ATTRIBUTES = 2000
LONG_TAG = re.compile(r"<[a-zA-Z][^<>]{50000,}")
QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
"""Values may be long and full of spaces: pages keep whole data sets in one attribute."""


def is_markup(text: str) -> bool:
    """Tell whether a text holds HTML tags."""
    return "<" in text and TAG.search(text) is not None


def is_attribute_bomb(text: str) -> bool:
    """Tell whether a tag is so long that parsers would take minutes over its attributes."""
    return any(len(QUOTED.sub("", tag[0]).split()) > MOST_ATTRIBUTES for tag in LONG_TAG.finditer(text))


def text_of(markup: str) -> str:
    """Return the words of an HTML fragment, one line for each block."""
    if len(markup) > MOST_MARKUP or is_attribute_bomb(markup):
        return ""
    try:
        root = html.fragment_fromstring(markup.replace("\0", ""), create_parent="div")
    except (AssertionError, ParserError, ValueError):
        # An assertion of lxml fails for fragments with two bodies.
        return TAG.sub(" ", markup)
    return text_in(root, lines=BLOCK_TAG.search(markup) is None)


def text_in(root: etree._Element, *, lines: bool = False, silent: frozenset[str] = SILENT) -> str:
    """Return the words of a tree of HTML or of an XML that borrows its tags, one line for each block.

    `lines` keeps line breaks inside of blocks; elements with a silent name are left out.
    """
    parts: list[str] = []
    # An own stack: trees may be nested deeper than Python recurses.
    stack: list[tuple[etree._Element, bool]] = [(root, False)]
    while stack:
        element, done = stack.pop()
        tag = element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""
        if done:
            parts.append("\n" if tag in BLOCKS else "")
            parts.append(_flat(element.tail, lines=lines) if element is not root else "")
            continue
        stack.append((element, True))
        if not tag or tag in silent:
            continue
        parts.append("\n" if tag in BLOCKS else "")
        parts.append(_flat(element.text, lines=lines))
        stack.extend((child, False) for child in reversed(element))
    return "".join(parts)


def _flat(text: str | None, *, lines: bool) -> str:
    return (text or "") if lines else (text or "").replace("\r", " ").replace("\n", " ")
