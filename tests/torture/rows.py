"""Articles in versions, with rows in several tables that tell which run wrote them; every word is ours.

Articles of neighbouring days tell the same meetings, and some corrections tell another one, so that events
grow, fall apart, are merged and vanish all the time.
"""

from collections.abc import Iterable
from datetime import date, timedelta

from schemas import Article, Row
from tests.warehouse.rows import article, meeting_details, mention, participant, run_row
from warehouse.store import Batch

FIRST_DAY = date(2024, 6, 1)
DAYS = 100
"""Days of publication; night `n` has day `n % DAYS`, so that later nights correct earlier ones."""

PER_DAY = 4
TRIGGERS = ("met", "spoke")
DAYS_TOLD = 3
"""Days in a row on which papers tell of the same meetings."""

SYLLABLES = ("bar", "dol", "fen", "gru", "kel", "mir", "nost", "pav", "quil", "tess")


def mention_count(version: int) -> int:
    """Return how many mentions an article of a version has."""
    return 1 + version % len(TRIGGERS)


def names_of(meeting: int) -> tuple[str, str, str]:
    """Return two people and a town that no other meeting has."""
    one, two, three = (SYLLABLES[meeting // 10**place % 10] for place in range(3))
    return f"{one}{two}{three}ov".title(), f"{two}{three}{one}ini".title(), f"{three}{one}{two}stad".title()


def versioned(name: str, day: date, version: int, meeting: int = 0) -> Article:
    """Return an article about a meeting; its section tells its version."""
    one, other, town = names_of(meeting)
    told = article(name, f"{one} met {other} in {town} and spoke at length, version {version}.", day=day)
    return told.model_copy(update={"section": str(version), "title": name, "byline": f"{one}, {other}"})


def meeting_of(day_number: int, number: int, version: int) -> int:
    """Return which meeting an article tells: every other one the same, in some versions all."""
    is_one = version // DAYS_TOLD % 3 == 2
    return 1 + day_number // DAYS_TOLD * 2 + (0 if is_one else number % 2)


def night(number: int) -> list[Article]:
    """Return the articles of a night, as new or corrected versions."""
    day = FIRST_DAY + timedelta(days=number % DAYS)
    return [versioned(f"{day}-{n}", day, number, meeting_of(number % DAYS, n, number)) for n in range(PER_DAY)]


def batch(run_id: str, articles: Iterable[Article]) -> Batch:
    """Return a run's batch with articles and what follows from their versions."""
    rows: list[Row] = [run_row(run_id)]
    for told in articles:
        rows.append(told.model_copy(update={"run_id": run_id}))
        for trigger in TRIGGERS[: mention_count(int(told.section or 0))]:
            who = tuple(participant(told.body, words, name=words) for words in (told.byline or "").split(", "))
            met = mention(told, trigger, participants=who, run_id=run_id)
            rows += [met, meeting_details(met, topic=run_id)]
    return Batch.of_rows(run_id, rows)
