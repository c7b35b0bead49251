"""Trials and charges as their fate tells them: who goes on trial, who faces charges."""

from extractors.frames import frame, frames
from extractors.kinds.accusation.words import CHARGE

FRAMES = frames(
    frame(
        "go be remain",
        accused="surface",
        content="for|over",
        when={"on": "trial", "surface": "<AGENT>"},
        unless={"surface": "patient vaccine drug"},
        cameo="115",
        mode="allege",
        tags=CHARGE,
        needs="accused",
    ),
    frame(
        "put place bring",
        accuser="subject",
        accused="object",
        content="for|over",
        when={"on|to": "trial justice", "object": "<AGENT>"},
        cameo="115",
        mode="allege",
        tags=CHARGE,
        needs="accused",
    ),
    frame(
        "stand face",
        accused="surface",
        content="for|over|on",
        when={"object": "trial court-martial tribunal prosecution", "surface": "<AGENT>"},
        unless={"modal": "can may might could"},
        cameo="115",
        mode="allege",
        tags=CHARGE,
        needs="accused",
    ),
    frame(
        "face",
        accuser="from",
        accused="subject",
        content="of|for|over",
        when={
            "object": "charge indictment lawsuit accusation count impeachment allegation corruption-charge "
            "murder-charge",
            "subject": "<AGENT>",
        },
        unless={"modal": "can may might could will would"},
        cameo="115",
        mode="allege",
        tags=CHARGE,
        needs="accused",
    ),
    frame(
        "appear",
        accused="subject",
        content="on|over|for",
        when={
            "before|in": "court judge magistrate tribunal dock",
            "on|over|for|charged|to": "charge allegation murder count accusation corruption fraud treason "
            "terrorism bribery",
            "subject": "<AGENT>",
        },
        cameo="115",
        mode="allege",
        tags=CHARGE,
        needs="accused",
    ),
    frame(
        "hold find",
        accuser="subject",
        accused="object|clause-subject",
        content="for|of",
        when={"object-adjective": "liable responsible accountable guilty culpable"},
        cameo="112",
        mode="allege",
        tags=CHARGE,
        needs="accuser",
    ),
)
