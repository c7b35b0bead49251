"""Office and power given up."""

from extractors.frames import frame, frames
from extractors.kinds.retreat.words import OFFICE

FRAMES = frames(
    frame(
        "give_up relinquish surrender renounce cede step_down resign",
        yielder="subject",
        beneficiary="to",
        content="object|from",
        when={
            "object|from": "power office presidency premiership throne seat mandate post position leadership "
            "chairmanship "
            "job crown",
            "subject": OFFICE + " <AGENT>",
        },
        unless={"subject": "team club"},
        mode="resign",
        cameo="0831",
        needs="yielder",
    ),
    frame(
        "leave quit vacate",
        yielder="subject",
        content="object",
        when={
            "object": "office presidency premiership cabinet seat post cabinet-post government",
            "subject": OFFICE + " deputy legislator member councillor ally",
        },
        mode="resign",
        cameo="0831",
        needs="yielder",
    ),
    frame(
        "quit resign step_down stand_down bow_out step_aside go",
        yielder="subject",
        content="over|as|amid",
        when={
            "over|as|amid|after": "scandal row affair allegation handling protest report president minister "
            "chief head "
            "raid failure defeat outcry corruption criticism crisis disaster",
            "subject": "<AGENT>",
        },
        unless={"object": "smoking school"},
        mode="resign",
        cameo="0831",
        needs="yielder",
    ),
)
