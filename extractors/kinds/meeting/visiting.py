"""Visits: envoys sent, landings, stays, tours together, meals."""

from extractors.frames import ANY, frame, frames
from extractors.kinds.meeting.words import ENVOYS, TALKS

FRAMES = frames(
    frame(
        "be remain",
        visitor="surface",
        host="to",
        when={"on": "visit trip tour", "to": "<AGENT>", "surface": ENVOYS},
        cameo="042",
        mode="visit",
        tags={"form": "visit"},
        needs="visitor host",
    ),
    frame(
        "touch_down fly_in jet_in jet set_down drop_in",
        visitor="subject",
        host="in|into|at",
        when={"in|into|at": "<GPE>", "subject": ENVOYS},
        cameo="042",
        mode="visit",
        tags={"form": "visit"},
        needs="visitor host",
    ),
    frame(
        "send dispatch fly",
        visitor="subject+object",
        host="to",
        content="object",
        when={"object": ENVOYS + " negotiating-team trade-mission", "to": "<AGENT>", "subject": "<AGENT>"},
        unless={"object": "<PERSON> team mission", "to": "jail prison court", "for": "treatment"},
        cameo="042",
        mode="visit",
        tags={"form": "visit"},
        needs="visitor host",
    ),
    frame(
        "tour inspect visit",
        visitor="subject",
        host="with|alongside",
        when={"with|alongside": ENVOYS, "subject": ENVOYS, "object": ANY},
        cameo="042",
        mode="visit",
        tags={"form": "visit"},
        needs="visitor host",
    ),
    frame(
        "dine lunch breakfast sup",
        participant="subject",
        counterpart="with",
        when={"with": ENVOYS},
    ),
    frame(
        "bring sit get gather",
        mediator="subject",
        participant="object",
        when={"adverb": "together", "object": "side party leader rival faction negotiator foe enemy delegation envoy"},
        cameo="045",
        mode="third-party",
        needs="participant",
    ),
    frame(
        "come",
        participant="subject",
        counterpart="with",
        when={"to|with": "face", "subject": ENVOYS + " rival foe"},
        needs="gathering",
    ),
    frame(
        "break resume renew restart reconvene reopen",
        participant="subject",
        counterpart="with",
        when={"object": "ice silence " + TALKS, "subject": ENVOYS + " <AGENT> negotiator"},
        needs="participant",
    ),
)
