"""Statements: somebody says, announces or predicts something."""

from extractors.frames import ANY, Kind, frame, frames
from schemas import StatementDetails

KIND = Kind(
    name="statement",
    plover=None,
    cameo="010",
    description="Somebody says, announces, predicts or comments.",
    roles={"speaker": "actor", "addressee": None},
    needs=("actor",),
    details=StatementDetails,
    frames=frames(
        frame(
            "say tell announce state declare claim argue insist maintain assert contend stress emphasize emphasise note "
            "add explain report warn confirm affirm reiterate repeat believe think suggest indicate reveal disclose "
            "acknowledge admit concede observe remark comment write tweet post predict estimate forecast conclude "
            "recall recount testify cite mention quip joke caution clarify elaborate signal hint view consider "
            "proclaim profess pronounce underline underscore highlight opine muse reply respond answer counter retort "
            "deny hope fear boast vent gush narrate reckon feel know expect agree",
            speaker="subject",
            addressee="dative|object",
            content="clause",
            when={"clause": "FINITE"},
        ),
        frame("accord", speaker="to", content="governor", when={"to": ANY, "word": "according"}),
        frame(
            "say tell announce state declare write",
            speaker="subject",
            content="object",
            when={"object": ANY},
            unless={
                "object": "support war emergency sanction ceasefire cease-fire truce independence victory winner state"
            },
        ),
        frame(
            "view consider regard see describe portray characterize characterise",
            speaker="subject",
            content="complement",
            when={"object": ANY, "complement": ANY},
        ),
        frame("comment remark speak", speaker="subject", content="on|about", when={"on|about": ANY}),
    ),
)
