"""Peace plans put forward, olive branches, prospects held out, plans made public."""

from extractors.frames import ANY, frame, frames
from extractors.kinds.commitment.words import GOODS

OVERTURES = (
    "peace-plan peace-proposal peace-initiative roadmap road-map compromise overture peace-formula "
    "ceasefire-proposal "
    "truce-proposal peace-offer settlement-plan compromise-plan compromise-proposal olive-branch draft-deal"
)
HELP = GOODS + " amnesty talk deal release withdrawal reform election visit summit meeting pardon negotiation"

FRAMES = frames(
    frame(
        "put_forward table float submit unveil present outline lay_out make extend hold_out advance circulate offer",
        committer="subject",
        beneficiary="own-to|to|dative",
        content="object",
        when={"object": OVERTURES, "subject": "<AGENT>"},
        tags={"form": "offer"},
    ),
    frame(
        "put_forward table float submit make present",
        committer="subject",
        beneficiary="to",
        content="own-for|object-clause|clause",
        when={
            "object": "proposal plan offer",
            "own-for|object-clause|clause": "talk ceasefire peace truce dialogue settlement end settle resolve "
            "reunify "
            "mediate negotiation compromise",
            "subject": "<AGENT>",
        },
        tags={"form": "offer"},
    ),
    frame(
        "hold_out dangle offer raise",
        committer="subject",
        beneficiary="own-to|to|for",
        content="of",
        when={"object": "prospect promise possibility", "of": HELP, "subject": "<AGENT>"},
        tags={"form": "offer"},
    ),
    frame(
        "announce unveil outline present reveal disclose",
        committer="subject",
        beneficiary="own-with|with|to",
        content="own-for|for",
        when={
            "object": "plan scheme programme program",
            "own-for|for": HELP + " patrol exercise centre base pipeline railway",
        },
        tags={"form": "plan"},
    ),
    frame(
        "sign_up sign_on",
        committer="subject",
        beneficiary="with",
        content="to|for|on",
        when={"to|for|on": "plan scheme initiative deal pact programme program roadmap code", "subject": "<AGENT>"},
        tags={"form": "agreement"},
    ),
    frame(
        "volunteer",
        committer="subject",
        beneficiary="to|for",
        content="object",
        when={"object": GOODS, "subject": "<AGENT>"},
        tags={"form": "offer"},
    ),
    frame(
        "hint signal",
        committer="subject",
        beneficiary="own-with|to",
        content="at",
        when={"at": "concession compromise talk ceasefire truce release flexibility", "subject": "<AGENT>"},
        tags={"form": "plan"},
    ),
    frame(
        "set_aside put_aside ring-fence reserve allot apportion earmark budget allocate",
        committer="subject",
        beneficiary="own-for|for|own-to|to|inner",
        content="object",
        when={"object": "<MONEY> million billion dollar euro pound crown sum fund money", "own-for|for|own-to|to": ANY},
        unless={"object-premodifier": "own"},
        tags={"form": "plan"},
    ),
    # "Gave its word that trainers would be sent": the word is the promise.
    frame(
        "give",
        committer="subject",
        beneficiary="dative|to",
        content="object-clause",
        when={"object": "word word-of-honour", "object-clause": ANY},
        tags={"form": "pledge"},
    ),
)
