"""Typed extras of a mention, built for the kinds that have a table of their own."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from extractors.composition import Candidate
from extractors.money import find_money
from schemas import (
    AccusationDetails,
    AgreementDetails,
    CommitmentDetails,
    DemandDetails,
    DesignationDetails,
    Details,
    MeetingDetails,
    Mention,
    StatementDetails,
)

DEADLINE = re.compile(r"\b(?:by|before|until|within|no later than|not later than)\b", re.IGNORECASE)
CONDITION = re.compile(
    r"\b(?:if|unless|provided that|on condition that|as long as|only when)\b.*", re.IGNORECASE | re.DOTALL
)

LISTS = (
    (re.compile(r"foreign terrorist organi[sz]ation|\bFTO", re.IGNORECASE), "foreign terrorist organization"),
    (
        re.compile(r"specially designated global terrorist|\bSDGT|global terrorist", re.IGNORECASE),
        "specially designated global terrorist",
    ),
    (re.compile(r"specially designated national|\bSDN", re.IGNORECASE), "specially designated national"),
    (re.compile(r"state sponsors? of terror", re.IGNORECASE), "state sponsor of terrorism"),
    (re.compile(r"persona(?:e)? non grata", re.IGNORECASE), "persona non grata"),
    (re.compile(r"foreign agent", re.IGNORECASE), "foreign agent"),
    (re.compile(r"undesirable organi[sz]ation", re.IGNORECASE), "undesirable organization"),
    (re.compile(r"extremist", re.IGNORECASE), "extremist organization"),
    (re.compile(r"terror", re.IGNORECASE), "terrorist organization"),
    (re.compile(r"sanctions? list|blacklist", re.IGNORECASE), "sanctions list"),
)
"""Wording to the canonical name of a list, the most exact first."""

MEASURES = (
    (
        re.compile(
            r"(?:freez\w+|block\w+) (?:\w+ ){0,4}(?:assets?|propert\w+|funds|accounts)|assets?[ -]freez\w+"
            r"|assets? (?:were |are |was )?(?:frozen|blocked)",
            re.IGNORECASE,
        ),
        "Asset freeze",
    ),
    (
        re.compile(
            r"travel bans?|visa bans?|visa restrictions?|ineligible for (?:visas|entry)|entry bans?"
            r"|barred from (?:entering|travel)",
            re.IGNORECASE,
        ),
        "Travel ban",
    ),
    (re.compile(r"arms embargo", re.IGNORECASE), "Arms embargo"),
    (re.compile(r"export (?:controls?|bans?|restrictions?)", re.IGNORECASE), "Export control"),
    (re.compile(r"import (?:bans?|restrictions?)", re.IGNORECASE), "Import restrictions"),
    (
        re.compile(
            r"(?:prohibited|barred|banned) from (?:doing business|transactions|dealings)|financial restrictions",
            re.IGNORECASE,
        ),
        "Financial restrictions",
    ),
    (re.compile(r"debarr?ed|debarment", re.IGNORECASE), "Debarment"),
    (re.compile(r"investment bans?", re.IGNORECASE), "Investment ban"),
)
"""Wording to OpenSanctions' vocabulary of measures."""


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Dates found in the article, for deadlines inside contents."""

    found: tuple[tuple[int, int, date | None, date | None], ...]
    """Start, end, first and last day of each expression."""
    body: str

    def within(self, start: int, end: int) -> date | None:
        """Return the last day named after a deadline word in a stretch of the body."""
        for first, last, _, day in self.found:
            if (
                start <= first
                and last <= end
                and day is not None
                and DEADLINE.search(self.body[max(start, first - 22) : first + 7])
            ):
                return day
        return None


def build(mention: Mention, candidate: Candidate, deadlines: Deadlines) -> Details | None:
    """Return the extras of a mention, or None where its kind has none."""
    builder = BUILDERS.get(mention.kind)
    return builder(mention, candidate, deadlines) if builder is not None else None


def _tags(candidate: Candidate) -> Mapping[str, str]:
    return dict(candidate.match.frame.tags)


def _content(mention: Mention) -> str | None:
    return mention.content.text if mention.content else None


def _meeting(mention: Mention, candidate: Candidate, _: Deadlines) -> Details:
    form = _tags(candidate).get("form")
    if form is None and mention.trigger.text.lower() in ("summit", "talks", "negotiations", "call"):
        form = {"negotiations": "talks"}.get(mention.trigger.text.lower(), mention.trigger.text.lower())
    topic = re.search(
        r"\b(?:to discuss|discuss(?:ed|ing)?|about|on|over) ((?:\w|[ '’-]){4,90})",
        mention.sentence.text[mention.trigger.end - mention.sentence.start :],
    )
    return MeetingDetails(
        mention_id=mention.mention_id,
        published_on=mention.published_on,
        form=form,
        topic=topic[1].strip() if topic else None,
    )


def _commitment(mention: Mention, candidate: Candidate, deadlines: Deadlines) -> Details:
    content = _content(mention)
    money = find_money(content or "")
    condition = CONDITION.search(content or "")
    beneficiaries = [p.name or p.text for p in mention.participants if p.role == "beneficiary"]
    span = mention.content or mention.sentence
    return CommitmentDetails(
        mention_id=mention.mention_id,
        published_on=mention.published_on,
        form=_tags(candidate).get("form", "plan"),
        content=content,
        amount=money.amount if money else None,
        currency=money.currency if money else None,
        deadline=deadlines.within(span.start, span.end),
        condition=condition[0] if condition else None,
        beneficiary="; ".join(beneficiaries) or None,
    )


def _designation(mention: Mention, candidate: Candidate, _: Deadlines) -> Details:
    label = _content(mention)
    name = next((name for pattern, name in LISTS if pattern.search(label or mention.sentence.text)), None)
    authority = next((p.name or p.text for p in mention.participants if p.role == "designator"), None)
    return DesignationDetails(
        mention_id=mention.mention_id,
        published_on=mention.published_on,
        action=_tags(candidate).get("action", "designate"),
        list_name=name,
        list_text=label,
        measures=tuple(measure for pattern, measure in MEASURES if pattern.search(mention.sentence.text)),
        authority=authority,
    )


def _agreement(mention: Mention, candidate: Candidate, _: Deadlines) -> Details:
    return AgreementDetails(
        mention_id=mention.mention_id,
        published_on=mention.published_on,
        stage=_tags(candidate)["stage"],
        document=_content(mention) or mention.trigger.text,
    )


def _demand(mention: Mention, candidate: Candidate, deadlines: Deadlines) -> Details:
    span = mention.content or mention.sentence
    return DemandDetails(
        mention_id=mention.mention_id,
        published_on=mention.published_on,
        force=_tags(candidate).get("force", "demand"),
        content=_content(mention),
        deadline=deadlines.within(span.start, span.end),
    )


def _accusation(mention: Mention, candidate: Candidate, _: Deadlines) -> Details:
    return AccusationDetails(
        mention_id=mention.mention_id,
        published_on=mention.published_on,
        form=_tags(candidate).get("form", "disapprove"),
        content=_content(mention),
    )


def _statement(mention: Mention, _: Candidate, __: Deadlines) -> Details:
    return StatementDetails(
        mention_id=mention.mention_id,
        published_on=mention.published_on,
        cue=mention.trigger.text,
        content=_content(mention),
    )


BUILDERS: dict[str, Callable[[Mention, Candidate, Deadlines], Details]] = {
    "meeting": _meeting,
    "commitment": _commitment,
    "designation": _designation,
    "agreement": _agreement,
    "demand": _demand,
    "accusation": _accusation,
    "statement": _statement,
}
"""Kind to the function that builds its extras."""
