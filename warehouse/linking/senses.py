"""What sort of deed a mention's words name, so that a killing is not taken for the shooting beside it."""

from collections.abc import Mapping

from schemas import Mention
from warehouse.linking.stages import MEETING
from warehouse.linking.words import stem_of

_VIOLENT = {
    "kill": "kill murder slay massacre execute assassinate dead death die slaughter gun homicide behead",
    "wound": "wound injure injury hurt maim",
    "shoot": "shoot fire open gunfire",
    "blast": "explode explosion bomb blast detonate",
    "strike": "strike hit shell raid bombard airstrike drone missile",
    "seize": "hijack kidnap abduct capture hostage",
}
_SENSES: Mapping[str, str] = {stem_of(word): sense for sense, words in _VIOLENT.items() for word in words.split()}

SPEECH = "statement"
CODE_LENGTH = 3
"""Digits of the CAMEO code that tell deeds of one kind apart."""


def sense_of(mention: Mention, family: str, stem: str) -> str | None:
    """Return the sort of deed, None for what is only said."""
    if family == SPEECH:
        return None
    if family == MEETING:
        return MEETING
    known = _SENSES.get(stem) if family == "attack" else None
    return known or (mention.cameo[:CODE_LENGTH] if mention.cameo else mention.mode or family)
