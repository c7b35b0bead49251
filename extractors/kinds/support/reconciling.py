"""Quarrels ended: hatchets buried, fences mended, disputes settled."""

from extractors.frames import ANY, frame, frames

FRAMES = frames(
    frame(
        "bury",
        supporter="subject",
        supported="with",
        when={"object": "hatchet"},
        needs="supporter",
    ),
    frame(
        "mend patch_up",
        supporter="subject",
        supported="with|between",
        when={"object": "fence difference quarrel rift tie relation relationship row"},
        needs="supporter",
    ),
    frame(
        "settle resolve end bury overcome iron_out bridge",
        supporter="subject",
        supported="with",
        when={
            "object": "dispute difference row feud quarrel border-dispute rift standoff stand-off estrangement",
            "subject": "<GPE> <NORP> <ORG> government country neighbour neighbor rival leader",
        },
        needs="gathering",
    ),
    frame(
        "reconcile make_up",
        supporter="subject",
        supported="with",
        when={"with": "<AGENT>", "subject": "<AGENT>"},
        unless={"object": ANY},
    ),
    frame(
        "shake",
        supporter="subject",
        supported="with|of",
        when={"object": "hand", "subject": "<AGENT>"},
        needs="gathering",
    ),
)
