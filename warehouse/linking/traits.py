"""What linking compares of one mention."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from datetime import date

from schemas import Mention, Participant, Telling
from schemas.enums import ActorType, EventDateSource, PloverRole, Precision, Status
from warehouse.linking.senses import sense_of
from warehouse.linking.stages import MUTUAL, family_of
from warehouse.linking.words import stem_of, weight_of, words_of

WORD_WEIGHT = 1.0
"""Least weight of a word that may show that two participants are the same."""

NAME_WEIGHT = 4.0
"""Least weight of a capitalised word that counts as a name."""

SENTENCE_WEIGHT = 2.5
SENTENCE_WORDS = 16
CONTENT_WORDS = 8
CONTENT_WEIGHT = 4.0
"""Least weight of a word by which a promise is known again."""

MEANT = (Status.ACTUAL, Status.PLANNED, Status.REQUIRED)
WE = frozenset(("we", "us", "our", "ours", "ourselves"))
CALENDAR = frozenset(
    stem_of(word)
    for word in (
        "monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday january february march "
        "april may june july august september october november december week month year day end"
    ).split()
)
ABOUT_PROMISES = frozenset(
    stem_of(word)
    for word in "pledge promise commit commitment offer vow demand call urge ask agree reaffirm reiterate fail".split()
)
"""Words that name a promise or a demand whatever it is about."""


def traits_of(mention: Mention) -> Telling:
    """Return a mention as a telling of its own."""
    family = family_of(mention)
    actors, recipients = _sides(mention, family)
    first, last, is_dated = _days(mention)
    printed = words_of(mention.trigger.text)
    trigger = stem_of(printed[0]) if printed else ""
    sense = sense_of(mention, family, trigger)
    place = mention.place.name if mention.place else None
    about = {trigger, *_words(actors), *_words(recipients)} | CALENDAR | ABOUT_PROMISES
    return Telling(
        telling_id=mention.mention_id,
        article_id=mention.article_id,
        published_on=mention.published_on,
        family=family,
        triggers=(trigger,) if trigger else (),
        senses=(sense,) if sense else (),
        actors=_words(actors),
        recipients=_words(recipients),
        actor_names=_names(actors),
        recipient_names=_names(recipients),
        actor_countries=_countries(actors),
        recipient_countries=_countries(recipients),
        actor_parties=_parties(actors),
        recipient_parties=_parties(recipients),
        places=(place.casefold(),) if place else (),
        words=_sentence_words(mention.sentence.text),
        content=_content(mention.sentence.text, about),
        first_day=first,
        last_day=last,
        is_dated=is_dated,
        is_held=mention.status == Status.ACTUAL,
        is_meant=mention.status in MEANT,
    )


def _sides(mention: Mention, family: str) -> tuple[tuple[Participant, ...], tuple[Participant, ...]]:
    if family in MUTUAL:
        return mention.participants, ()
    recipients = tuple(p for p in mention.participants if p.plover_role == PloverRole.RECIPIENT)
    return tuple(p for p in mention.participants if p.plover_role != PloverRole.RECIPIENT), recipients


def _speaks_for_many(participant: Participant) -> bool:
    """Return whether the name is only that of who says "we": a spokesman was not at the meeting."""
    return participant.text.casefold() in WE


def _printed(participants: Iterable[Participant]) -> set[str]:
    return {word for p in participants for text in (p.name, p.text) if text for word in words_of(text)}


def _words(participants: Iterable[Participant]) -> tuple[str, ...]:
    return tuple(sorted({stem_of(word) for word in _printed(participants) if weight_of(word) >= WORD_WEIGHT}))


def _names(participants: Iterable[Participant]) -> tuple[str, ...]:
    printed = _printed(p for p in participants if not _speaks_for_many(p))
    return tuple(sorted({stem_of(word) for word in printed if _is_name(word)}))


def _is_name(word: str) -> bool:
    return word[0].isupper() and weight_of(word) >= NAME_WEIGHT


def _countries(participants: Iterable[Participant]) -> tuple[str, ...]:
    return tuple(sorted({p.country for p in participants if p.country}))


def _parties(participants: Iterable[Participant]) -> tuple[str, ...]:
    return tuple(sorted({party for p in participants if (party := _party(p))}))


def _party(participant: Participant) -> str | None:
    """Return what tells a participant from others; None for a mere description."""
    if _speaks_for_many(participant):
        return participant.country
    names = [stem_of(w) for w in words_of(participant.name or participant.text) if _is_name(w)]
    if names:
        return names[-1]
    is_office = participant.type in (ActorType.GOVERNMENT, ActorType.ORGANISATION)
    return participant.name.casefold() if is_office and participant.name else participant.country


def _sentence_words(sentence: str) -> tuple[str, ...]:
    found = {word.lower() for word in words_of(sentence)}
    telling = sorted((-weight_of(word), word) for word in found if weight_of(word) >= SENTENCE_WEIGHT)
    return tuple(sorted({stem_of(word) for _, word in telling[:SENTENCE_WORDS]}))


def _content(sentence: str, known: AbstractSet[str]) -> tuple[str, ...]:
    rarest = {stem_of(w): weight_of(w) for w in words_of(sentence) if w.isalpha() and weight_of(w) >= CONTENT_WEIGHT}
    chosen = sorted((-weight, stem) for stem, weight in rarest.items() if stem not in known)
    return tuple(sorted(stem for _, stem in chosen[:CONTENT_WORDS]))


def _days(mention: Mention) -> tuple[date | None, date | None, bool]:
    told = mention.event_date
    if told is None or told.source != EventDateSource.TEXT or told.first is None:
        return None, None, False
    return told.first, told.last or told.first, told.precision == Precision.DAY
