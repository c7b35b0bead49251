"""Calls, soundings and consultations."""

from extractors.frames import ANY, frame, frames
from extractors.kinds.meeting.words import ENVOYS, TALKS

FRAMES = frames(
    frame(
        "sound_out canvass",
        participant="subject",
        counterpart="object",
        content="on|about",
        when={"object": "<AGENT>", "subject": "<AGENT>"},
    ),
    frame(
        "take field receive get place make",
        participant="subject",
        counterpart="from|to|with",
        when={
            "object": "call phone-call telephone-call",
            "from|to|with": ENVOYS + " <PERSON>",
            "subject": ENVOYS + " <PERSON>",
        },
        cameo="041",
        mode="phone",
        tags={"form": "call"},
    ),
    frame(
        "be get remain",
        participant="surface",
        counterpart="with",
        when={"in|into": TALKS + " contact touch", "with": "<AGENT>", "surface": "<AGENT>"},
        needs="participant counterpart",
    ),
    frame(
        "compare trade swap",
        participant="subject",
        counterpart="with",
        when={"object": "note", "with": "<AGENT>"},
    ),
    frame(
        "chair preside host lead open head address",
        participant="subject",
        counterpart="of|between|with",
        when={"object|over": TALKS, "of|between|with": ANY, "subject": ENVOYS},
        needs="participant",
    ),
)
