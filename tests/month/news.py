"""What arrives on each day of an invented month: a wire, three papers that copy it, and what goes wrong with files."""

import json
import random
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from schemas import Article
from tests.stories.copies import copy_of
from tests.stories.newsroom import report

FIRST_DAY = date(2025, 10, 6)
ZONE = ZoneInfo("Europe/Berlin")
"""Its clocks go back on the 26th, the 21st night."""

QUIET = "Coast News"
QUIET_DAYS = range(12, 21)
CORRECTED_DAYS_AGO = 9


def day_of(night: int) -> date:
    """Return the day whose news the night after it codes."""
    return FIRST_DAY + timedelta(days=night - 1)


def wire(night: int) -> list[Article]:
    """Return the day's reports, more from week to week."""
    chance = random.Random(night)
    return [report(chance, 100 * night + number) for number in range(3 + night // 7)]


def deliver(landing: Path, night: int) -> None:
    """Put the files of a day into the landing folder, one a publisher."""
    landing.mkdir(parents=True, exist_ok=True)
    chance = random.Random(1000 + night)
    told = wire(night)
    write(landing / f"{day_of(night)}_wire.jsonl", night, told)
    by_house: dict[str, list[Article]] = {}
    for number, article in enumerate(told):
        copy = copy_of(article, chance, number)
        if not (copy.publisher == QUIET and night in QUIET_DAYS):
            by_house.setdefault(copy.publisher or "", []).append(copy)
    for house, articles in by_house.items():
        write(landing / f"{day_of(night)}_{house.split()[0].lower()}.jsonl", night, articles)


def write(path: Path, night: int, articles: Iterable[Article], *, cut: int = 0) -> None:
    """Write articles of a day as JSON Lines, without the last `cut` characters; they appear in the early hours."""
    lines = [
        json.dumps(
            {
                "url": f"https://{(article.publisher or 'wire').split()[0].lower()}.example/{article.article_id}",
                "title": article.title,
                "text": article.body,
                "publisher": article.publisher,
                "date": early(day_of(night), number).isoformat(),
            }
        )
        for number, article in enumerate(articles)
    ]
    text = "\n".join(lines)
    path.write_text(text[: len(text) - cut])


def early(day: date, number: int) -> datetime:
    """Return half past two of a day; of a night in which that comes twice, now the one and now the other."""
    return datetime.combine(day, time(2, 30, fold=number % 2), ZONE)


def correct(landing: Path, night: int) -> None:
    """Deliver an old article of the wire anew, with another text and its own day."""
    old = night - CORRECTED_DAYS_AGO
    first = wire(old)[0]
    denied = first.model_copy(update={"body": f"{first.body}\nThe council denied that it had agreed to pay for it."})
    write(landing / f"{day_of(night)}_correction.jsonl", old, [denied])
