"""Commitments: somebody promises, offers, plans or agrees to do something for others."""

from extractors.frames import ANY, Kind, frame, frames, noun
from extractors.kinds.commitment import prospects
from extractors.kinds.commitment.words import CRIMES, DEALS, GOODS, WILL
from schemas import CommitmentDetails

KIND = Kind(
    name="commitment",
    plover="AGREE",
    cameo="030",
    description="Somebody promises, offers, plans or agrees to cooperate, help, meet or yield.",
    roles={"committer": "actor", "beneficiary": "recipient"},
    noun_needs=("actor", "content"),
    swallows=True,
    details=CommitmentDetails,
    frames=frames(
        prospects.FRAMES,
        frame(
            "pledge promise vow guarantee swear",
            committer="subject",
            beneficiary="dative|inner|for|to",
            content="clause|object",
            when={"clause|object": ANY},
            tags={"form": "pledge"},
        ),
        frame(
            "agree consent acquiesce",
            committer="subject",
            beneficiary="inner|with",
            content="clause",
            when={"clause": "TO"},
            tags={"form": "agreement"},
        ),
        frame(
            "agree consent assent",
            committer="subject",
            beneficiary="with",
            content="to|object|on|upon",
            when={"to|object|on|upon": DEALS},
            tags={"form": "agreement"},
        ),
        frame(
            "agree",
            committer="subject",
            beneficiary="with",
            content="on|upon|object|to",
            unless={"object": "<PERSON>", "clause": "FINITE"},
            tags={"form": "agreement"},
            needs="committer content",
        ),
        frame(
            "accept",
            committer="subject",
            beneficiary="from|own-by|by|object-owner",
            content="object",
            when={
                "object": (
                    "proposal offer deal plan invitation term condition ceasefire cease-fire truce "
                    "request mediation agreement resolution compromise recommendation peace roadmap "
                    "formula overture settlement"
                )
            },
            tags={"form": "agreement"},
        ),
        frame(
            "accept",
            committer="subject",
            beneficiary="object",
            content="object",
            when={"as": "mediator go-between intermediary broker arbiter", "object": "<AGENT>"},
            cameo="038",
            tags={"form": "agreement"},
        ),
        frame(
            "offer propose volunteer",
            committer="subject",
            beneficiary="dative|inner|to|with",
            content="clause",
            when={"clause": ANY},
            tags={"form": "offer"},
        ),
        frame(
            "offer",
            committer="subject",
            beneficiary="dative|to",
            content="object",
            when={
                "object": GOODS
                + " talk mediation dialogue ceasefire cease-fire truce deal asylum amnesty peace compromise "
                "exchange negotiation reward refuge olive-branch hand service concession"
            },
            tags={"form": "offer"},
        ),
        frame(
            "propose suggest",
            committer="subject",
            beneficiary="to|with",
            content="object",
            when={
                "object": "ceasefire cease-fire truce talk negotiation meeting summit dialogue mediation swap exchange"
            },
            tags={"form": "offer"},
        ),
        frame(
            "propose",
            committer="subject",
            beneficiary="to|with",
            content="object",
            when={"object": "deal pact plan cooperation compromise settlement roadmap timetable"},
            tags={"form": "offer"},
        ),
        frame(
            "seek pursue",
            committer="subject",
            beneficiary="with",
            content="object",
            when={
                "object": "peace dialogue reconciliation rapprochement compromise peace-deal peace-talk",
                "modal": "will would 'll shall",
            },
            tags={"form": "plan"},
        ),
        frame(
            "commit",
            committer="surface|subject-of",
            beneficiary="inner|to",
            content="clause|gerund|to|object",
            when={"clause|gerund|to|object": ANY},
            unless={"object": CRIMES},
            tags={"form": "pledge"},
        ),
        frame(
            "assure reassure",
            committer="subject",
            beneficiary="object",
            content="clause|of",
            when={"clause|of": ANY, "object": "<AGENT>"},
            tags={"form": "pledge"},
        ),
        frame(
            "undertake",
            committer="subject",
            beneficiary="inner",
            content="clause",
            when={"clause": "TO"},
            tags={"form": "pledge"},
        ),
        frame(
            "bid",
            committer="subject",
            beneficiary="inner|for",
            content="clause|for",
            when={"clause|for": "host mediate stage organize organise hold summit conference tournament game"},
            tags={"form": "bid"},
            needs="committer content",
        ),
        frame(
            "reaffirm reiterate restate underscore emphasize emphasise stress underline confirm affirm renew reinforce",
            committer="object-owner|subject",
            said_by="subject",
            content="object",
            when={"object": WILL},
            tags={"form": "reaffirmation"},
        ),
        frame(
            "express voice signal indicate declare announce show",
            committer="subject",
            beneficiary="inner|for|with",
            content="object",
            when={"object": WILL + " desire interest"},
            tags={"form": "pledge"},
        ),
        frame(
            "give make issue",
            committer="subject",
            beneficiary="dative|to",
            content="clause|object",
            when={"object": "pledge promise assurance guarantee commitment undertaking"},
            tags={"form": "pledge"},
        ),
        frame(
            "give",
            committer="subject",
            beneficiary="dative|to",
            content="clause",
            when={"object": "word", "clause": ANY},
            tags={"form": "pledge"},
        ),
        frame(
            "earmark allocate budget set_aside",
            committer="subject",
            beneficiary="for|to",
            content="object",
            when={"object": GOODS, "for": ANY},
            tags={"form": "plan"},
        ),
        frame(
            "ready prepared willing",
            pos="adj",
            committer="subject-of",
            content="clause",
            tags={"form": "plan"},
            needs="committer content",
        ),
        frame(
            "ready prepared willing open",
            pos="adj",
            committer="subject-of",
            beneficiary="with",
            content="own-for|own-to",
            when={
                "own-for|own-to": "talk negotiation dialogue mediation peace compromise ceasefire discussion meeting"
            },
            tags={"form": "plan"},
            needs="committer content",
        ),
        noun(
            "pledge promise commitment guarantee assurance undertaking vow",
            committer="owner|holder|own-by|own-from|modifier",
            beneficiary="own-to",
            content="clause|own-to|own-of",
            tags={"form": "pledge"},
        ),
        noun(
            "offer",
            committer="owner|holder|own-by|own-from|modifier",
            beneficiary="to",
            content="clause|own-of",
            when={"clause|own-of|own-for": ANY},
            tags={"form": "offer"},
        ),
        noun(
            "readiness willingness",
            committer="owner|holder|own-of",
            content="clause|own-for",
            beneficiary="inner",
            tags={"form": "plan"},
        ),
    ),
)
