"""A week of invented news: two meetings, two raids on one town, and what different papers make of them."""

from datetime import date, timedelta

from schemas import Article, EventDate, Mention, Participant
from schemas.enums import PloverRole, Status
from tests.warehouse.rows import article, mention, participant, publication_date, text_date

MONDAY = date(2025, 3, 10)
Report = tuple[Article, tuple[Mention, ...]]


def day(number: int) -> date:
    """Return a day of the week, Monday being 0."""
    return MONDAY + timedelta(days=number)


def _who(body: str, words: str, side: PloverRole = PloverRole.ACTOR) -> Participant:
    return participant(body, words, name=words, side=side)


def meeting(
    name: str,
    body: str,
    *who: str,
    told: date | None,
    trigger: str,
    on: tuple[str, date] | None = None,
    status: Status = Status.ACTUAL,
) -> Report:
    """Return an article with one mention of a meeting."""
    of = article(name, body, day=told, publisher=name.split("-")[0])
    when: EventDate | None = text_date(body, *on) if on else publication_date(told) if told else None
    met = mention(of, trigger, participants=tuple(_who(body, w) for w in who), event_date=when, status=status)
    return of, (met,)


def raid(name: str, body: str, attacker: str, victim: str, *, told: date, trigger: str) -> Report:
    """Return an article with one mention of an attack."""
    of = article(name, body, day=told, publisher=name.split("-")[0])
    sides = (_who(body, attacker), _who(body, victim, PloverRole.RECIPIENT))
    struck = mention(of, trigger, kind="attack", participants=sides, event_date=publication_date(told))
    return of, (struck.model_copy(update={"cameo": "190"}),)


REPORTS: tuple[Report, ...] = (
    meeting(
        "herald-1",
        "Chancellor Brandauer will meet President Okonjo in Valdoria on Thursday about the Kestrel pipeline.",
        "Brandauer",
        "Okonjo",
        told=day(0),
        trigger="meet",
        on=("Thursday", day(3)),
        status=Status.PLANNED,
    ),
    meeting(
        "gazette-1",
        "Chancellor Brandauer and President Okonjo plan to meet in Valdoria on Thursday; the Kestrel pipeline is due.",
        "Brandauer",
        "Okonjo",
        told=day(1),
        trigger="meet",
        on=("Thursday", day(3)),
        status=Status.PLANNED,
    ),
    meeting(
        "herald-2",
        "Brandauer met Okonjo in Valdoria on Thursday. The Kestrel pipeline was on the table.",
        "Brandauer",
        "Okonjo",
        told=day(3),
        trigger="met",
        on=("Thursday", day(3)),
    ),
    meeting(
        "gazette-2",
        "In Valdoria Okonjo met Brandauer, and the Kestrel pipeline filled the agenda of the two.",
        "Okonjo",
        "Brandauer",
        told=day(4),
        trigger="met",
    ),
    meeting(
        "courier-1",
        "Fisheries minister Lindqvist met trawler owner Petrossian in Skarholm over herring quotas.",
        "Lindqvist",
        "Petrossian",
        told=day(3),
        trigger="met",
    ),
    meeting(
        "courier-2",
        "Petrossian met Lindqvist in Skarholm. Herring quotas divide trawler owner and fisheries minister.",
        "Petrossian",
        "Lindqvist",
        told=day(4),
        trigger="met",
    ),
    raid(
        "herald-3",
        "Marauders of the Ashgrove band attacked Tessmouth; granaries burnt along Quillon street.",
        "Ashgrove",
        "Tessmouth",
        told=day(1),
        trigger="attacked",
    ),
    raid(
        "gazette-3",
        "The Ashgrove band attacked Tessmouth, where marauders set granaries on Quillon street alight.",
        "Ashgrove",
        "Tessmouth",
        told=day(1),
        trigger="attacked",
    ),
    raid(
        "herald-4",
        "Again the Ashgrove band attacked Tessmouth; its marauders burnt boats at Quillon quay.",
        "Ashgrove",
        "Tessmouth",
        told=day(5),
        trigger="attacked",
    ),
)
EVENTS = (
    ("herald-1", "gazette-1", "herald-2", "gazette-2"),
    ("courier-1", "courier-2"),
    ("herald-3", "gazette-3"),
    ("herald-4",),
)
"""Which articles tell the same event."""


def mentions_of(*names: str) -> frozenset[str]:
    """Return the ids of the mentions in some articles."""
    by_url = {of.url: mentions for of, mentions in REPORTS}
    return frozenset(m.mention_id for name in names for m in by_url[f"https://example.org/{name}"])
