"""Statements: somebody says, announces or predicts something."""

from extractors.frames import ADJECTIVE, ANY, Kind, frame, frames, noun
from extractors.predicates.embedding import SPEAKING, THINKING
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
            sorted(SPEAKING | THINKING),
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
                    "rumour rumor link tie"
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
        frame(
            "concerned worried alarmed troubled skeptical sceptical pessimistic doubtful fearful wary",
            pos=ADJECTIVE,
            speaker="subject-of",
            addressee="about|over|by|at|of",
            content="about|over|by|at|of|clause",
            when={"about|over|by|at|of|clause": ANY},
            cameo="012",
        ),
        frame(
            "optimistic confident hopeful upbeat",
            pos=ADJECTIVE,
            speaker="subject-of",
            addressee="about|of|in|for",
            content="about|of|in|for|clause",
            when={"about|of|in|for|clause": ANY},
            cameo="013",
        ),
        frame(
            "decline refuse",
            speaker="subject",
            content="clause|object",
            when={
                "clause|object": (
                    "comment elaborate say discuss specify identify confirm speculate name give-comment reveal "
                    "disclose "
                    "interview"
                )
            },
            cameo="011",
        ),
        frame(
            "consider mull weigh contemplate ponder",
            speaker="subject",
            content="gerund|clause|object",
            when={"gerund|clause|object": ANY},
            cameo="014",
        ),
        frame(
            "admit acknowledge accept take bear shoulder",
            speaker="subject",
            content="object",
            when={"object": "responsibility blame guilt"},
            cameo="015",
        ),
        frame(
            "mourn condole commiserate grieve",
            speaker="subject",
            addressee="object|with|for",
            content="object|with|for",
            when={"object|with|for": ANY},
            cameo="018",
        ),
        frame(
            "lay observe",
            speaker="subject",
            addressee="for|of",
            content="object",
            when={"object": "wreath silence flower minute-of-silence moment-of-silence"},
            cameo="017",
        ),
        frame(
            "concur agree",
            speaker="subject",
            addressee="with",
            content="with|on|about",
            when={"with": "<AGENT>"},
            cameo="019",
        ),
        frame("comment remark speak", speaker="subject", content="on|about", when={"own-on|own-about": ANY}),
    ),
)
