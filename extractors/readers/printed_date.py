"""Dates as databases of news print them: in any of several languages, with weekday, time and zone."""

import re

MONTHS = {
    "jan": 1, "ene": 1, "feb": 2, "fév": 2, "fev": 2, "mar": 3, "mär": 3, "maa": 3, "mrt": 3, "apr": 4, "avr": 4,
    "abr": 4, "may": 5, "mai": 5, "mei": 5, "mag": 5, "jun": 6, "juin": 6, "giu": 6, "jul": 7, "juil": 7, "lug": 7,
    "aug": 8, "aoû": 8, "ago": 8, "sep": 9, "set": 9, "oct": 10, "okt": 10, "ott": 10, "out": 10, "nov": 11,
    "dec": 12, "dez": 12, "déc": 12, "dic": 12,
}  # fmt: skip
ZONES = {
    "GMT": 0, "UTC": 0, "WET": 0, "BST": 60, "CET": 60, "CEST": 120, "EET": 120, "EEST": 180, "MSK": 180, "IST": 330,
    "HKT": 480, "SGT": 480, "JST": 540, "KST": 540, "AEST": 600, "AEDT": 660, "EST": -300, "EDT": -240, "CST": -360,
    "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
}  # fmt: skip
"""Minutes east of Greenwich."""

NAME = r"(?P<month>[A-Za-zÀ-ÿ]{3,12})\.?"
YEAR = r"(?:1[6-9]|20)\d\d(?!\d)"
DAY = re.compile(
    rf"(?:{NAME}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>{YEAR}))"
    rf"|(?:(?P<day2>\d{{1,2}})(?:\.|st|nd|rd|th|er)?\s+(?:de\s+)?{NAME.replace('month', 'month2')},?"
    rf"\s+(?:de\s+)?(?P<year2>{YEAR}))"
    r"|(?P<year3>\d{4})\s*年\s*(?P<month3>\d{1,2})\s*月\s*(?P<day3>\d{1,2})\s*日"
    r"|(?P<year4>\d{4})-(?P<month4>\d{2})-(?P<day4>\d{2})"
)
TIME = re.compile(
    r"\b(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::\d{2})?(?:\s*(?P<half>[AaPp])\.?[Mm]\b\.?)?"
    r"(?:\s+(?P<zone>[A-Z]{3,4})\b(?P<shift>[+-]\d{1,2})?)?"
)


def iso_date(text: str) -> str | None:
    """Return the first full date in a printed line, with its time where the zone is told, or None."""
    for match in DAY.finditer(text):
        groups = match.groupdict()
        name = (groups["month"] or groups["month2"] or "").lower()
        number = MONTHS.get(name[:4]) or MONTHS.get(name[:3]) if name else int(groups["month3"] or groups["month4"])
        if not number:
            continue
        year = groups["year"] or groups["year2"] or groups["year3"] or groups["year4"]
        day = groups["day"] or groups["day2"] or groups["day3"] or groups["day4"]
        return f"{year}-{number:02}-{int(day):02}{_time(text[match.end() :])}"
    return None


def _time(rest: str) -> str:
    """A time without a zone is no instant, so it is left out."""
    match = TIME.search(rest[:60])
    if match is None or match["zone"] not in ZONES:
        return ""
    hour = int(match["hour"]) % 12 + 12 * (match["half"].lower() == "p") if match["half"] else int(match["hour"])
    shift = ZONES[match["zone"]] + 60 * int(match["shift"] or 0)
    if hour > 23 or int(match["minute"]) > 59:
        return ""
    sign, minutes = ("+", shift) if shift >= 0 else ("-", -shift)
    return f"T{hour:02}:{match['minute']}:00{sign}{minutes // 60:02}:{minutes % 60:02}"
