"""The form in which place names are compared, and the words around a name that only describe it."""

import re
import unicodedata
from dataclasses import dataclass

from extractors.resolve.words import straight

SAINTS = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}
PLAIN = re.compile(r"[^\w\s]|_")
MARKS = re.compile(r"['.`]")
SHORT = re.compile(r"(?:[A-Z]\.? ?){1,5}$|[A-Z]\. ?[A-Z][a-z]\.$|[A-Z][A-Za-z]{0,4}\.$|[A-Z]\.[A-Z][a-z]{1,3}\.?$")
SIDES = (
    "northern|southern|eastern|western|central|north|south|east|west|northeast|northwest|southeast|southwest|"
    "northeastern|northwestern|southeastern|southwestern|north-eastern|north-western|south-eastern|"
    "south-western|upper|lower|inner|greater|downtown|mainland|rural|coastal|remote|nearby|neighbou?ring|"
    "war-torn|occupied"
)
PARTS = re.compile(rf"(?:(?:{SIDES})[ -])+(?=\S)")
FRONT = re.compile(
    "(?P<kind>city|town|village|port|state|province|region|district|governorate|island|municipality|suburb|"
    "settlement|kingdom|republic|territory|County|county|Port|City|capital) (?:city )?of (?P<name>.+)"
)
BACK = re.compile(
    "(?P<name>.+?) (?P<kind>province|provinces|governorate|state|region|oblast|prefecture|canton|department|"
    "district|county|Province|Governorate|State|Region|Oblast|Prefecture|District|city|town|village|area|"
    "suburb|neighbou?rhood|(?:international )?airport|(?:International )?Airport|border|coast|"
    "peninsula|refugee camp)"
)
REGIONAL = frozenset("province provinces governorate state region oblast prefecture canton department".split())


@dataclass(frozen=True, slots=True)
class Described:
    """A name freed of the words that describe it."""

    name: str
    is_region: bool


def starts_with_part(text: str) -> bool:
    """Tell whether a description of a part comes first: northern Iraq."""
    return PARTS.match(text) is not None


def described(text: str) -> Described | None:
    """Return the name within a description: northern Iraq, Anbar province, city of Mosul."""
    if starts_with_part(text):
        return Described(PARTS.sub("", text, count=1), is_region=False)
    match = FRONT.fullmatch(text) or BACK.fullmatch(text)
    if match is None:
        return None
    return Described(match["name"], is_region=match["kind"].lower() in REGIONAL)


def folded(name: str) -> str:
    """Return a name without accents, marks and case, St. and Mt. in full."""
    plain = name
    if not name.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", straight(name)) if not unicodedata.combining(c))
        plain = plain.translate({0x2BC: None, 0x2BB: None, 0x2BF: None, 0x2BE: None, 0x131: "i", 0xF8: "o", 0x142: "l"})
    parts = PLAIN.sub(" ", MARKS.sub("", plain.lower())).split()
    if parts[:1] == ["the"] and len(parts) > 1:
        parts = parts[1:]
    return " ".join(SAINTS.get(part, part) for part in parts)


def is_short(name: str) -> bool:
    """Tell whether a name is an abbreviation that counts in exact case only: US, Calif., W.Va."""
    return SHORT.match(name) is not None
