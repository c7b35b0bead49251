"""The form in which place names are compared, and the words around a name that only describe it."""

import re
import unicodedata

from extractors.resolve.words import straight

SAINTS = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}
PLAIN = re.compile(r"[^\w\s]|_")
MARKS = re.compile(r"['.`]")
SHORT = re.compile(r"(?:[A-Z]\.? ?){1,5}$|[A-Z]\. ?[A-Z][a-z]\.$|[A-Z][A-Za-z]{0,4}\.$|[A-Z]\.[A-Z][a-z]{1,3}\.?$")


def folded(name: str) -> str:
    """Return a name without accents, marks and case, St. and Mt. in full."""
    plain = name
    if not name.isascii():
        plain = "".join(
            c for c in unicodedata.normalize("NFKD", straight(name)) if not unicodedata.combining(c)
        )
        plain = plain.translate(
            {0x2BC: None, 0x2BB: None, 0x2BF: None, 0x2BE: None, 0x131: "i", 0xF8: "o", 0x142: "l"}
        )
    parts = PLAIN.sub(" ", MARKS.sub("", plain.lower())).split()
    if parts[:1] == ["the"] and len(parts) > 1:
        parts = parts[1:]
    return " ".join(SAINTS.get(part, part) for part in parts)


def is_short(name: str) -> bool:
    """Tell whether a name is an abbreviation that counts in exact case only: US, Calif., W.Va."""
    return SHORT.match(name) is not None
