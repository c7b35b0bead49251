"""Datelines: the place, day and agency that open a news text."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

HEAD_LENGTH = 160
LONGEST_PLACE = 60
CENTURY_TURNS = 70
"""First year of two digits that lies in the twentieth century."""

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
AGENCY_WORDS = """
AA AAP ABNA AFP AKI ANA Anadolu ANI ANP ANSA Antara AP APA APP APS ATA BBC Belga BelTA BERNAMA Bernama
Bloomberg BNA BNS BSS BTA CNA CNN CP CTK ČTK DPA dpa ECNS EFE Fars FENA GNA HINA IANS Interfax IPS IRIB
IRNA ISNA JANA JTA Kazinform KCNA Kyodo KUNA LUSA MAP Mehr MENA MTI NAN NNA NNN NINA PA Pajhwok PAP
Petra PNA PTI QNA Reuters RFE/RL RIA ROMPRES Rudaw SANA SAPA Saba SLNA SNA SPA Sputnik SUNA Tanjug TAP
TASS Tasnim Trend TT Ukrinform UNB UNI UPI VNA VOA WAFA WAM Xinhua XINHUA Yonhap ZIK
"""
AGENCY_NAMES = "Anadolu Agency|Thomson Reuters Foundation|Kyiv Post|Mehr News|RIA Novosti|Shafaq News"
AGENCIES = "|".join((AGENCY_NAMES, *AGENCY_WORDS.split()))
HEADING_WORDS = """
A ADVISORY AIDE ALERT AMBASSADOR ANALYSIS ANSWER BREAKING BRIEF BULLETIN COLUMN COMMENT COMMENTARY
CORRECTED CORRECTION DIRECTOR EDITORIAL EXCLUSIVE EXPLAINER FACTBOX FEATURE FLASH FOCUS GENERAL INTERVIEW
INTERVIEWER LIVE MINISTER MODERATOR MORE MR MRS MS MUST NOTE NOTES OFFICIAL OPERATOR OPINION PARTICIPANT
PHOTO PHOTOS POLL POSTED PRESIDENT PRESS PUBLISHED Q QUESTION READ REPORT REPORTER REVIEW SECRETARY SENATOR
SPEAKER SUMMARY TIMELINE TOPLINE UPDATE UPDATED URGENT VIDEO VOICE WARNING WATCH
After As At Before Between By During For From In Last Next On Since This Through Until
"""
NOT_PLACES = frozenset(HEADING_WORDS.split())

MONTH = rf"(?P<month>{'|'.join(MONTHS)})[a-z]*\.?"
DAY = (
    rf"(?:{MONTH}\s+(?P<d1>\d{{1,2}})|(?P<d2>\d{{1,2}})\s+{MONTH.replace('month', 'month2')})"
    r"(?:,?\s+(?P<year>\d{4}|\d{2}(?=\)?\s*\()))?"
)
CAPS = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’\-]*[A-ZÀ-Þ.](?:(?:[ /]|, )[A-ZÀ-Þ][A-ZÀ-Þ.'’\-]+){0,3}"
TITLE = (
    r"[A-ZÀ-Þ][\w.'’\-]+"
    r"(?:[ /](?:of|the|and|de|del|la|el|al|da|do|di|upon|sur|am)\b|[ /][A-ZÀ-Þ][\w.'’\-]*){0,3}"
)
REGION = r"(?:,\s+(?:the )?[A-ZÀ-Þ][\w.'’]*(?:[ -](?:(?:of|and|the) )*[A-ZÀ-Þ][\w.'’]*){0,3}?)?"
DASH = r"\s*(?:—|–|--+|―)\s*|\s+[-_]\s+|-\s+|\s*_\s+"

DAY_TAIL = re.compile(r"\s*,?\s*(?:\w+\.?\s+\d{1,2}|\d{1,2}\s+\w+\.?)(?:,?\s+\d{4})?$")
"""A day in whatever spelling at the end of a dateline that stands by itself."""

SPOKEN = r"(?:And|But|Good|Hello|Hi|I|No|Oh|So|Thanks?|We|Well|Yes|You)"

DATED = re.compile(
    rf"(?:(?P<place>(?:{CAPS}|{TITLE}){REGION})[,.]?\s+)?\(?(?i:{DAY})\)?"
    rf"(?:\s*,?\s*\((?P<agency>[^()]{{2,40}})\)|\s*[,/]\s*(?P<agency2>{AGENCIES}))?(?:{DASH}|\s*:\s+)(?!\d)"
)
CREDITED = re.compile(
    rf"(?:(?P<place>{CAPS}{REGION})\s*\((?P<agency>[^()]{{2,40}})\)"
    rf"|(?:(?P<place2>{TITLE}{REGION})\s*)?\((?P<agency2>{AGENCIES})\)"
    rf"|(?P<place3>(?:{CAPS}|{TITLE}){REGION}),\s+(?P<agency3>{AGENCIES}))(?:{DASH}|\s*:\s+)"
)
BARE = re.compile(rf"(?P<place>{CAPS}{REGION})(?:\s*(?:—|–|--+|―)\s*|\s+[-_]\s+)(?=[\"“'‘A-ZÀ-Þ0-9])")
COLON = re.compile(rf"(?P<place>{CAPS})\s*:\s+(?!{SPOKEN}\b)(?=[\"“'‘A-ZÀ-Þ0-9])")
SPEAKER_TURN = re.compile(r"^[A-Z][A-Z .'’\-]+:", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class DatelineDay:
    """A day as a dateline prints it, mostly without a year."""

    month: int
    day: int
    year: int | None

    def resolve(self, reference: date | None) -> date | None:
        """Return the latest such day up to two days after the reference; None without any year."""
        if self.year is not None:
            return _date(self.year, self.month, self.day)
        if reference is None:
            return None
        latest = reference + timedelta(days=2)
        days = (_date(year, self.month, self.day) for year in range(latest.year, latest.year - 5, -1))
        return next((day for day in days if day and day <= latest), None)


@dataclass(frozen=True, slots=True)
class Dateline:
    """What opens a news text; the text proper starts at `end_offset`."""

    place: str | None
    day: DatelineDay | None
    agency: str | None
    end_offset: int


def dateline(body: str) -> Dateline | None:
    """Return the dateline at the start of a body, or None."""
    head = body[:HEAD_LENGTH].split("\n", 1)[0]
    for pattern in (DATED, CREDITED, BARE, COLON):
        match = pattern.match(head)
        if match is None:
            continue
        found = _read(match)
        if found.place and _is_no_place(found.place):
            continue
        if pattern is DATED and not (found.place or found.agency):
            continue
        if pattern is COLON and len(SPEAKER_TURN.findall(body)) > 1:
            continue
        return found
    return None


def day_of(body: str) -> date | None:
    """Return the day that a body's dateline prints with its year, or None."""
    opening = dateline(body)
    return opening.day.resolve(None) if opening is not None and opening.day is not None else None


def printed_dateline(text: str) -> Dateline | None:
    """Return a dateline that stands by itself: `Lagos, 3 May`, or a mere place."""
    line = " ".join(text.split()).strip(" -–—_,;:")[:HEAD_LENGTH]
    if found := dateline(f"{line} — X"):
        return found
    line = DAY_TAIL.sub("", line)
    is_place = 1 < len(line) <= LONGEST_PLACE and not any(map(str.isdigit, line)) and not _is_no_place(line)
    return Dateline(line, None, None, 0) if is_place else None


def _read(match: re.Match[str]) -> Dateline:
    groups = match.groupdict()
    place = groups.get("place") or groups.get("place2") or groups.get("place3")
    agency = groups.get("agency") or groups.get("agency2") or groups.get("agency3")
    month = groups.get("month") or groups.get("month2")
    day = None
    if month:
        year = groups["year"]
        number = int(groups["d1"] or groups["d2"])
        day = DatelineDay(MONTHS.index(month[:3].lower()) + 1, number, _year(year) if year else None)
    return Dateline(place.strip(" ,") if place else None, day, agency, match.end())


def _year(digits: str) -> int:
    """Return the year of four digits, or of the two that cables print: 89."""
    short = int(digits)
    return short if short > 99 else short + (2000 if short < CENTURY_TURNS else 1900)


def _is_no_place(place: str) -> bool:
    return any(word.strip(".,") in NOT_PLACES for word in place.split())


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
