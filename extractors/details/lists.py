"""Known terror and sanctions lists: their wording, who keeps them and what being on them entails by law."""

import re
from dataclasses import dataclass

from schemas.enums import Measure

US, UN, EU, UK = "United States", "United Nations", "European Union", "United Kingdom"
FREEZE, TRAVEL, ARMS = Measure.ASSET_FREEZE, Measure.TRAVEL_BAN, Measure.ARMS_EMBARGO


@dataclass(frozen=True, slots=True)
class KnownList:
    """A list or label that authorities put people, bodies or states on."""

    name: str
    wording: re.Pattern[str]
    keeper: str | None = None
    measures: tuple[Measure, ...] = ()


def _list(name: str, wording: str, keeper: str | None = None, *measures: Measure) -> KnownList:
    return KnownList(name, re.compile(wording, re.IGNORECASE), keeper, measures)


LISTS = (
    _list(
        "foreign terrorist organization",
        r"foreign terrorist organi[sz]ation|\bFTOs?\b",
        US,
        FREEZE,
        TRAVEL,
    ),
    _list(
        "specially designated global terrorist",
        r"(?:specially )?designated global terrorist|\bSDGTs?\b|global terrorist",
        US,
        FREEZE,
    ),
    _list(
        "state sponsor of terrorism",
        r"(?:state )?sponsors? of (?:\w+ )?terror",
        US,
        Measure.AID_SUSPENSION,
        ARMS,
        Measure.EXPORT_CONTROL,
        Measure.FINANCIAL_RESTRICTIONS,
    ),
    _list(
        "specially designated national", r"specially designated national|\bSDNs?\b|blocked persons? list", US, FREEZE
    ),
    _list(
        "sectoral sanctions identification list",
        r"sectoral sanctions identification|\bSSI list",
        US,
        Measure.SECTORAL_SANCTIONS,
    ),
    _list("entity list", r"entity list|entities list", US, Measure.EXPORT_CONTROL),
    _list("unverified list", r"unverified list", US, Measure.EXPORT_CONTROL),
    _list("military end user list", r"military end[ -]users? list", US, Measure.EXPORT_CONTROL),
    _list("chinese military company", r"chinese military compan", US),
    _list("country of particular concern", r"countr(?:y|ies) of particular concern", US),
    _list("child soldier prevention act list", r"child soldiers? prevention act list", US),
    _list("significant foreign narcotics trafficker", r"kingpin|narcotics trafficker", US, FREEZE),
    _list("primary money laundering concern", r"money[ -]laundering concern", US, Measure.FINANCIAL_RESTRICTIONS),
    _list("currency manipulator", r"currency manipulator", US),
    _list("foreign mission", r"foreign missions?\b", US),
    _list("magnitsky list", r"magnitsky (?:\w+ )?list", None, FREEZE),
    _list("UN sanctions list", r"\b(?:UN|U\.N\.|united nations|security council)\b.{0,30}\blists?\b", UN, FREEZE),
    _list(
        "EU sanctions list", r"\b(?:EU|E\.U\.|european union|bloc)(?:['’]s)?\b.{0,25}\b(?:black)?lists?\b", EU, FREEZE
    ),
    _list("UK sanctions list", r"\b(?:UK|british|britain)(?:['’]s)?\b.{0,25}\b(?:black)?list\b", UK, FREEZE),
    _list("FATF grey list", r"gr[ea]y[ -]?list", None),
    _list("foreign agent", r"foreign[ -]agent"),
    _list("undesirable organization", r"undesirable", "Russia"),
    _list("extremist organization", r"extremist"),
    _list("unreliable entity list", r"unreliable entit", "China"),
    _list("terrorist organization", r"terror"),
    _list("sanctions list", r"sanctions? list|black ?list|watch ?list"),
)
"""The most exact first."""


def known_list(text: str) -> KnownList | None:
    """Return the known list or label that a text names, or None."""
    return next((known for known in LISTS if known.wording.search(text)), None)


BLOCKING_ORDERS = (
    "12947 12978 13219 13224 13382 13405 13413 13441 13460 13536 13572 13573 13581 13582 13608 13660 13661 13664 13667 "
    "13692 13694 13722 13726 13818 13848 13850 13851 13894 13902 13936 14014 14024 14033 14038 14046 14059 14078 14098 "
    "14115"
)
BASES = (
    (re.compile(r"\b(?:" + BLOCKING_ORDERS.replace(" ", "|") + r")\b"), (FREEZE,)),
    (re.compile(r"7031 ?\(c"), (TRAVEL,)),
    (re.compile(r"212 ?\(a\)\(3\)\(C\)|\b(?:proclamation|PP) \d+", re.IGNORECASE), (TRAVEL,)),
)
"""Legal bases that entail a measure by their own text: blocking orders and visa provisions of the United States."""


def measures_of_basis(basis: str | None) -> tuple[Measure, ...]:
    """Return the measures that a legal basis entails, where it is a known one."""
    return next((found for pattern, found in BASES if basis and pattern.search(basis)), ())
