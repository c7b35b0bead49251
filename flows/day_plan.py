"""What a backfill would do to each day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from flows.spool import Spool
from warehouse.store import StoredArticle, Warehouse


@dataclass(frozen=True)
class DayPlan:
    """What a backfill does to one publication day, as counts of articles."""

    day: date
    new: int = 0
    again: int = 0
    """Stored, with another text or coded by another coder."""
    unchanged: int = 0
    gone: frozenset[str] = frozenset()
    """Stored, but in no file any more."""

    @property
    def is_idle(self) -> bool:
        """Whether there is nothing to do."""
        return not (self.new or self.again or self.gone)


def plan_reading(
    warehouse: Warehouse, spooled: Spool, coder_version: str, gone: Mapping[date, frozenset[str]]
) -> list[DayPlan]:
    """Return the plan of every day for which articles were read or are to go."""
    plans = []
    for day in sorted({*spooled.days(), *gone}):
        versions = spooled.versions(day)
        known = warehouse.known_articles(versions)
        unchanged = sum(known.get(article_id) == (body, coder_version) for article_id, body in versions.items())
        plans.append(
            DayPlan(
                day,
                new=len(versions) - len(known),
                again=len(known) - unchanged,
                unchanged=unchanged,
                gone=gone.get(day, frozenset()),
            )
        )
    return plans


def plan_recoding(stored: Iterable[StoredArticle], coder_version: str) -> list[DayPlan]:
    """Return the plan of every day that has stored articles."""
    plans = []
    for day, articles in groupby(sorted(stored, key=_day), key=_day):
        versions = [article.coder_version == coder_version for article in articles]
        plans.append(DayPlan(day, again=versions.count(False), unchanged=versions.count(True)))
    return plans


def _day(article: StoredArticle) -> date:
    return article.published_on
