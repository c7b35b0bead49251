"""Statements: somebody says, announces or predicts something."""

from extractors.frames import ANY, Kind, frame, frames, noun
from schemas import StatementDetails

KIND = Kind(
    name="statement",
    plover=None,
    cameo="010",
    affects=False,
    description="Somebody says, announces, predicts or comments.",
    roles={"speaker": "actor", "addressee": "recipient"},
    needs=("actor",),
    details=StatementDetails,
    frames=frames(
        frame(
            "say tell announce state declare claim argue insist maintain assert contend stress "
            "emphasize emphasise note "
            "add explain report warn confirm affirm reiterate repeat believe think suggest indicate reveal disclose "
            "acknowledge admit concede observe remark comment write tweet post predict estimate forecast conclude "
            "recall recount testify cite mention quip joke caution clarify elaborate signal hint view consider "
            "proclaim profess pronounce underline underscore highlight opine muse reply respond "
            "answer counter retort "
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
                "object": (
                    "support war emergency sanction ceasefire cease-fire truce independence victory winner state"
                )
            },
        ),
        frame(
            "view consider regard see describe portray characterize characterise",
            speaker="subject",
            content="complement",
            when={"object": ANY, "complement": ANY},
        ),
        frame(
            "express voice raise register convey share send offer extend have",
            speaker="subject",
            addressee="about|over|at|with|to|for|of",
            content="object",
            when={
                "object": (
                    "concern worry fear unease alarm anxiety pessimism doubt skepticism scepticism "
                    "reservation misgiving"
                )
            },
            cameo="012",
        ),
        frame(
            "express voice offer send extend convey pay",
            speaker="subject",
            addressee="to|with|for|over",
            content="object",
            when={"object": "condolence sympathy respect tribute prayer thought"},
            cameo="018",
        ),
        frame(
            "express voice",
            speaker="subject",
            addressee="about|over|for",
            content="object",
            when={"object": "hope optimism confidence"},
            cameo="013",
        ),
        frame(
            "claim",
            speaker="subject",
            content="for|object",
            when={"object": "responsibility credit"},
            cameo="015",
        ),
        frame(
            "deny reject refute dismiss repudiate rebut",
            speaker="subject",
            content="object|clause|gerund",
            when={
                "object|clause|gerund": (
                    "accusation allegation charge claim report involvement responsibility wrongdoing "
                    "rumour rumor link tie suggestion"
                )
            },
            cameo="016",
        ),
        frame(
            "deny",
            speaker="subject",
            content="gerund|clause|object",
            when={"gerund|clause": ANY},
            cameo="016",
        ),
        noun(
            "concern worry",
            speaker="owner|holder|own-from|own-among",
            addressee="own-about|own-over|own-at|about|over",
            content="own-about|own-over",
            cameo="012",
            needs="speaker addressee",
        ),
        frame("comment remark speak", speaker="subject", content="on|about", when={"on|about": ANY}),
    ),
)
