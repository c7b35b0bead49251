"""Mercy: reprieves, lives spared, sentences cut."""

from extractors.frames import ANY, frame, frames

FRAMES = frames(
    frame("reprieve", conceder="subject", beneficiary="object", when={"object": "<AGENT>"}, cameo="0841"),
    frame(
        "spare",
        conceder="subject",
        beneficiary="of|object-owner",
        content="object",
        when={"object": "life", "of|object-owner": ANY, "subject": "<AGENT>"},
        cameo="0841",
    ),
    frame(
        "stay halt suspend block commute",
        conceder="subject",
        beneficiary="of|object-owner",
        content="object",
        when={"object": "execution hanging death-sentence beheading", "subject": "<AGENT> court"},
        cameo="0841",
        needs="conceder",
    ),
    frame(
        "cut reduce shorten lighten halve",
        conceder="subject",
        beneficiary="object-owner|own-of|on|for",
        content="object",
        when={
            "object": "sentence jail-term prison-term term jail-sentence prison-sentence",
            "subject": "court judge king president tribunal <GPE>",
        },
        cameo="0841",
        needs="conceder",
    ),
)
