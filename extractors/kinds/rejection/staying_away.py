"""Meetings shunned, envoys and visitors turned away, help not wanted."""

from extractors.frames import frame, frames
from extractors.kinds.rejection.words import MEETINGS, TALKS

VISITORS = (
    "envoy mediator delegation team mission inspector observer monitor mediation-team rapporteur diplomat negotiator "
    "convoy ship boat plane refugee migrant ferry aid-worker"
)

FRAMES = frames(
    frame(
        "stay keep",
        rejecter="subject",
        rejected="with",
        content="from",
        when={"adverb|away": "away", "from": MEETINGS + " " + TALKS + " ceremony vote"},
        cameo="125",
        mode="meet",
        needs="rejecter",
    ),
    frame(
        "stay_away keep_away",
        rejecter="subject",
        content="from",
        when={"from": MEETINGS + " " + TALKS + " ceremony vote"},
        cameo="125",
        mode="meet",
        needs="rejecter",
    ),
    frame(
        "turn_away turn_back send_away send_back rebuff refuse_in keep_out",
        rejecter="subject",
        rejected="object",
        content="object",
        when={"object": VISITORS, "subject": "<AGENT> court guard"},
        unless={"object": "migrant refugee boat"},
        cameo="125",
    ),
)
