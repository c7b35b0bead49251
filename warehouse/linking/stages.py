"""What a mention says has become of its event, and which kinds of mention may tell the same one."""

import re

from schemas import Mention
from schemas.enums import Stage, Status

MEETING = "meeting"
MUTUAL = frozenset({MEETING, "agreement", "cooperation"})
"""Families whose participants have no sides."""

BY_STATUS = {
    Status.ACTUAL: Stage.HELD,
    Status.PLANNED: Stage.ANNOUNCED,
    Status.REQUIRED: Stage.ANNOUNCED,
    Status.REQUESTED: Stage.PROPOSED,
    Status.CONDITIONAL: Stage.PROPOSED,
    Status.NEGATED: Stage.DENIED,
}

AGREED_TO_MEET = "036"
"""CAMEO code of an agreement or a plan to meet."""

_CALLS_OFF = re.compile(r"(?i)\b(?:cancel|postpon|scrap|abandon|suspend|shelv|call\w* off|put\w* off|pull\w* out)")
_GATHERING = re.compile(r"(?i)\b(?:meetings?|summits?|talks|visits?|trip|calls?|negotiations|conference)\b")
REACH = 60
"""Characters around the trigger within which the meeting that is called off is named."""


def calls_off_meeting(mention: Mention) -> bool:
    """Return whether a mention says that a planned meeting is called off or put off."""
    if mention.kind != "rejection" or not _CALLS_OFF.search(mention.trigger.text):
        return False
    start, end = (offset - mention.sentence.start for offset in (mention.trigger.start, mention.trigger.end))
    near = mention.sentence.text[max(0, start - REACH) : end + REACH]
    return _GATHERING.search(near) is not None


def family_of(mention: Mention) -> str:
    """Return the family of a mention; only mentions of one family may tell the same event."""
    is_meeting = mention.cameo == AGREED_TO_MEET and mention.kind == "commitment"
    return MEETING if is_meeting or calls_off_meeting(mention) else mention.kind


def stage_of(mention: Mention) -> Stage:
    """Return what a mention says has become of its event."""
    if calls_off_meeting(mention):
        return Stage.CANCELLED if mention.status == Status.ACTUAL else Stage.PROPOSED
    if mention.cameo == AGREED_TO_MEET and mention.status == Status.ACTUAL:
        return Stage.ANNOUNCED
    return BY_STATUS[mention.status]
