"""Text as it is stored: clean paragraphs parted by one newline, to which every offset points."""

import re
import unicodedata
from html import unescape
from itertools import groupby, pairwise

from extractors.boilerplate import is_boilerplate

LINE_BREAKS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
INDENTS = (" ", "\t", "\u3000")
INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\ud800-\udfff]"
)
C1 = re.compile("[\x80-\x84\x86-\x9f]")
"""Bytes of Windows-1252 that somebody read as Latin-1; the line break U+0085 is none of them."""

CONTINUATIONS = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xC0))
SCRAMBLED = {character: 0x80 + number for number, character in enumerate(CONTINUATIONS)}
ANY = f"[{re.escape(CONTINUATIONS)}]"
MOJIBAKE = re.compile(f"Â[\xa0-\xbf]|(?:Ã|â[€‚„]){ANY}|ðŸ{ANY}{ANY}|[ÄÅ][ƒ†‡ˆ‰Š‹ŒŽ™š›œžŸ\xa1-\xbf]")
"""UTF-8 that somebody read as Windows-1252: an accented letter, a quotation mark, a dash, a picture."""

STRAY = re.compile("(?<=[a-z])Â(?=[’‘“”–—…])")
"""What is left of a quotation mark of Windows-1252 that went through UTF-8 twice."""

ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")

LEFT_OVER = re.compile(rf"(?!&(?:lt|gt|amp|#0*(?:38|60|62)|#x0*(?:26|3c|3e));){ENTITY.pattern}", re.IGNORECASE)
"""Entities that were escaped twice; no text means them, unlike `&lt;`, of which one may write."""

NARROWEST_WRAP, WIDEST_WRAP = 40, 120
SENTENCE_END = (".", "!", "?", '"', "”", "’", "'", ":", ")")


def clean(text: str) -> str:
    """Return the text in clean paragraphs parted by one newline; clean text comes back unchanged."""
    while (cleaner := _clean_once(text)) != text:
        text = cleaner
    return text


def one_line(text: str) -> str:
    """Return the text as one clean line, entities resolved once."""
    return " ".join(_characters(resolve_entities(text)).split())


def resolve_entities(text: str) -> str:
    """Return the text with well-formed HTML entities resolved once."""
    return ENTITY.sub(lambda match: unescape(match[0]), text) if "&" in text else text


def _clean_once(text: str) -> str:
    if "&" in text:
        text = LEFT_OVER.sub(lambda match: unescape(match[0]), text)
    lines = _mark_indents(_characters(text).split("\n"))
    lines = [line for line in lines if not is_boilerplate(line)]
    return "\n".join(line for line in _unwrap(lines) if line)


def _mark_indents(lines: list[str]) -> list[str]:
    """Return the lines without outer spaces; where only some are indented, those start paragraphs."""
    indented = [line[:1] in INDENTS and not line.isspace() for line in lines]
    starts = indented if 0 < 2 * sum(indented) < len(lines) else [False] * len(lines)
    marked = []
    for line, start in zip(lines, starts, strict=True):
        words = " ".join(line.split())
        marked += ["", words] if start else [words]
    return marked


def _characters(text: str) -> str:
    if not text.isascii():
        text = STRAY.sub("", MOJIBAKE.sub(_unscrambled, text))
    if not all(map(str.isprintable, text.split("\n"))):
        text = C1.sub(lambda match: match[0].encode("latin-1").decode("cp1252", "replace"), text)
        text = INVISIBLE.sub("", LINE_BREAKS.sub("\n", text))
    return unicodedata.normalize("NFC", text)


def _unscrambled(match: re.Match[str]) -> str:
    return bytes(SCRAMBLED.get(character, ord(character) & 0xFF) for character in match[0]).decode()


def _unwrap(lines: list[str]) -> list[str]:
    """Join lines that were broken at a fixed width; every other line stays a paragraph."""
    blocks = [list(block) for filled, block in groupby(lines, key=bool) if filled]
    wrapped = [block for block in blocks if len(block) > 1 and max(map(len, block)) <= WIDEST_WRAP]
    width = max((len(line) for block in wrapped for line in block), default=0)
    full = [line for block in wrapped for line, following in pairwise(block) if _is_full(line, following, width)]
    inside = sum(not line.endswith(SENTENCE_END) for line in full)
    if width < NARROWEST_WRAP or not inside or 2 * inside < len(full):
        return lines
    return [line for block in blocks for line in (_joined(block, width) if block in wrapped else block)]


def _joined(block: list[str], width: int) -> list[str]:
    joined = [block[0]]
    for line, following in pairwise(block):
        if _is_full(line, following, width):
            joined[-1] = f"{joined[-1]} {following}"
        else:
            joined.append(following)
    return joined


def _is_full(line: str, following: str, width: int) -> bool:
    """Tell whether the next line's first word would not have fitted into the line."""
    return len(line) + 1 + len(following.split(" ", 1)[0]) > width
