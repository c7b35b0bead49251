"""Groups of articles: each new one joins the group that it is most like, or starts one."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from math import ceil

COPY_DAYS = 3
"""Days between two copies of one report."""

TELLING_DAYS = 5
"""Days between two articles that may tell one story."""

STORY_DAYS = 14
"""Days after its first article in which a story takes in others."""

LATE_DAYS = 28
"""The same for an article that is much like it: papers tell again, weeks later, what happened once."""

COPY = 0.6
"""Share of the shorter text in common from which two articles are copies of one report."""

OF_COPIES = 0.55
"""The same to the articles of a report, on average: a digest holds many reports whole, but they are not alike."""

SAME_STORY = 0.09
"""Mean likeness to that half of a story's articles that is most like it, from which an article tells it too."""

SAME_STORY_LATE = 0.3
"""The same for an article that comes later, or stands alone between the weeks."""

MOST_COMPARED = 50
"""Articles of a group that count, the earliest first."""

Likeness = Mapping[str, Mapping[str, float]]
"""Scores from 0 to 1 by article and other article; pairs without likeness are left out."""


@dataclass(frozen=True, slots=True)
class Member:
    """An article with its groups."""

    article_id: str
    published_on: date | None
    publisher: str | None
    report_id: str
    story_id: str
    """Empty, as is `report_id`, as long as it has none."""
    began_on: date | None
    """Day of the story's first article."""


class Groups:
    """Reports and stories, grown one article at a time; no article ever changes its group."""

    def __init__(self, members: Iterable[Member]) -> None:
        """Take in members that have a story already."""
        self._of: dict[str, Member] = {}
        self._reports: dict[str, list[Member]] = defaultdict(list)
        self._stories: dict[str, list[Member]] = defaultdict(list)
        for member in sorted(members, key=_order):
            self._add(member)

    def join(self, new: Iterable[Member], copies: Likeness, tellings: Likeness) -> Iterator[Member]:
        """Yield the new articles with their groups, the earliest first, whatever order they came in."""
        for article in sorted(new, key=_order):
            joined = self._joined(article, copies.get(article.article_id, {}), tellings.get(article.article_id, {}))
            self._add(joined)
            yield joined

    def _add(self, member: Member) -> None:
        self._of[member.article_id] = member
        self._reports[member.report_id].append(member)
        self._stories[member.story_id].append(member)

    def _joined(self, article: Member, copies: Mapping[str, float], tellings: Mapping[str, float]) -> Member:
        copied = self._near(article, COPY_DAYS, (other for other, score in copies.items() if score >= COPY))
        reports = {member.report_id: self._reports[member.report_id] for member in copied}
        if report_id := _closest(reports, copies, OF_COPIES, share=1.0):
            first = self._reports[report_id][0]
            return replace(article, report_id=report_id, story_id=first.story_id, began_on=first.began_on)
        own = article.article_id
        if story_id := self._story_told(article, tellings):
            began_on = self._stories[story_id][0].began_on
            return replace(article, report_id=own, story_id=story_id, began_on=began_on)
        return replace(article, report_id=own, story_id=own, began_on=article.published_on)

    def _story_told(self, article: Member, tellings: Mapping[str, float]) -> str | None:
        """Return the story most like an article, of the days around or, if much like it, of the weeks around."""
        for days, began, least in ((TELLING_DAYS, STORY_DAYS, SAME_STORY), (LATE_DAYS, LATE_DAYS, SAME_STORY_LATE)):
            stories = {
                member.story_id: self._stories[member.story_id]
                for member in self._near(article, days, tellings)
                if _are_near(member.began_on, article.published_on, began)
            }
            if story_id := _closest(stories, tellings, least, share=0.5):
                return story_id
        return None

    def _near(self, article: Member, days: int, others: Iterable[str]) -> list[Member]:
        """Return those of the others that have their groups and are of about the article's day."""
        members = (self._of[other] for other in others if other in self._of)
        return [member for member in members if _are_near(member.published_on, article.published_on, days)]


def _order(member: Member) -> tuple[bool, date, str]:
    """The day decides, then the id; articles without a day come last."""
    return member.published_on is None, member.published_on or date.max, member.article_id


def _are_near(one: date | None, other: date | None, days: int) -> bool:
    """What has no day may be of any day."""
    return one is None or other is None or abs((one - other).days) <= days


def _closest(
    groups: Mapping[str, list[Member]], scores: Mapping[str, float], least: float, *, share: float
) -> str | None:
    """Return the group of which the best share of members is most like an article, if it is like enough."""
    means: list[tuple[float, str]] = []
    for name, members in groups.items():
        likeness = sorted((scores.get(member.article_id, 0.0) for member in members[:MOST_COMPARED]), reverse=True)
        best = likeness[: ceil(len(likeness) * share)]
        means.append((round(sum(best) / len(best), 6), name))
    score, name = max(means, default=(0.0, ""))
    return name if score >= least else None
