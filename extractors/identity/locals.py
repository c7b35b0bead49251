"""Those who act where they are at home: villagers, rebels, police."""

from collections.abc import Iterable

from extractors.resolve.descriptions import ABROAD
from schemas import Participant, Place

SAID = frozenset(("syntax",))
"""Rules by which a place belongs to the deed itself, not to its sentence or dateline."""
BODILY = frozenset(("attack", "protest", "coercion", "mobilization"))
"""Kinds of deeds that happen where those are who do and suffer them."""
LOCAL_SECTORS = frozenset("CVL OPP REB UAF CRM LAB AGR EDU MED COP PRM".split())
"""Sectors of those who act where they live."""
DESCRIBING = frozenset(("group", "partitive", "demonym", "role", "institution"))
"""Rules that resolve descriptions, not names."""
FOREIGN = frozenset("foreign international western overseas mercenary mercenaries allied regional".split())


def at_home(participants: Iterable[Participant], place: Place | None, *, kind: str) -> tuple[Participant, ...]:
    """Return the participants; those who are at home where a deed happened have the country of its place.

    Villagers, rebels or police of whom nothing else is known, who march, strike, arrest or suffer "in Serbia", are
    taken for Serbia's. Never persons by name, soldiers, reporters or others who work abroad.
    """
    country = place.country if place is not None and place.rule in SAID and kind in BODILY else None
    if country is None:
        return tuple(participants)
    return tuple(
        p.model_copy(update={"country": country, "rule": "place"}) if _is_local(p) else p for p in participants
    )


def _is_local(participant: Participant) -> bool:
    if participant.country is not None or participant.rule not in DESCRIBING:
        return False
    if participant.sector not in LOCAL_SECTORS and participant.rule != "demonym":
        return False
    words = participant.text.lower().split()
    return not any(word.removesuffix("s") in ABROAD or word in FOREIGN for word in words)
