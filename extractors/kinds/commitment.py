"""Commitments: somebody promises, offers, plans or agrees to do something for others."""

from extractors.frames import ANY, Kind, frame, frames, noun
from schemas import CommitmentDetails

GOODS = (
    "aid assistance support help fund funding money loan grant cooperation relief "
    "investment package dollar euro troop peacekeeper food medicine vaccine weapon "
    "credit backing <MONEY>"
)
DEALS = (
    "ceasefire cease-fire truce talk negotiation deal meeting pact plan term proposal "
    "condition demand request framework roadmap timetable exchange cooperation summit "
    "extension date resolution compromise settlement"
)

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
        frame(
            "pledge promise vow guarantee swear",
            committer="subject",
            beneficiary="dative|inner|for|to",
            content="clause|object",
            when={"clause|object": ANY},
            tags={"form": "pledge"},
        ),
        frame(
            "pledge promise vow",
            committer="subject",
            beneficiary="to|for",
            content="to|for",
            when={"to|for": ANY},
            tags={"form": "pledge"},
        ),
        frame(
            "agree consent",
            committer="subject",
            beneficiary="inner|with",
            content="clause",
            when={"clause": ANY},
            tags={"form": "agreement"},
        ),
        frame(
            "agree consent",
            committer="subject",
            beneficiary="with",
            content="to|on|upon|in",
            when={"to|on|upon": DEALS},
            tags={"form": "agreement"},
        ),
        frame(
            "agree",
            committer="subject",
            beneficiary="with",
            content="on|upon|object|to",
            tags={"form": "agreement"},
            needs="committer content",
        ),
        frame(
            "accept",
            committer="subject",
            beneficiary="from",
            content="object",
            when={
                "object": (
                    "proposal offer deal plan invitation term condition ceasefire cease-fire truce "
                    "request mediation agreement resolution demand compromise recommendation peace "
                    "roadmap"
                )
            },
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
                + (
                    " talk mediation dialogue ceasefire cease-fire truce deal asylum amnesty peace "
                    "compromise exchange negotiation reward refuge olive-branch hand service"
                )
            },
            tags={"form": "offer"},
        ),
        frame(
            "propose",
            committer="subject",
            beneficiary="to|with",
            content="object",
            when={"object": DEALS + " dialogue mediation"},
            tags={"form": "offer"},
        ),
        frame(
            "commit",
            committer="subject",
            beneficiary="inner|to",
            content="clause|to|object",
            when={"clause|to|object": ANY},
            unless={
                "object": (
                    "crime suicide murder atrocity offence offense act violation abuse genocide massacre "
                    "sin error mistake fraud robbery perjury treason rape assault adultery"
                )
            },
            tags={"form": "pledge"},
        ),
        frame(
            "undertake",
            committer="subject",
            beneficiary="inner",
            content="clause",
            when={"clause": ANY},
            tags={"form": "pledge"},
        ),
        frame(
            ("reaffirm reiterate restate underscore emphasize emphasise stress underline confirm affirm renew"),
            committer="subject",
            beneficiary="to",
            content="object",
            when={"object": "commitment support readiness willingness pledge determination resolve intention"},
            tags={"form": "reaffirmation"},
        ),
        frame(
            "express voice signal indicate declare announce",
            committer="subject",
            beneficiary="inner|for|with",
            content="object",
            when={"object": "readiness willingness commitment intention desire interest"},
            tags={"form": "pledge"},
        ),
        frame(
            "earmark allocate",
            committer="subject",
            beneficiary="for|to",
            content="object",
            when={"object": GOODS},
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
        noun(
            "pledge promise commitment guarantee assurance undertaking vow",
            committer="owner|holder|own-by|own-from|modifier",
            beneficiary="to",
            content="clause|own-to|own-of",
            tags={"form": "pledge"},
        ),
        noun(
            "offer",
            committer="owner|holder|own-by|own-from|modifier",
            beneficiary="to",
            content="clause|own-of",
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
