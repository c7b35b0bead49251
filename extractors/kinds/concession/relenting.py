"""Giving way: U-turns, demands met after protests, claims and control given up."""

from extractors.frames import ANY, frame, frames

UPROAR = (
    "outcry pressure protest backlash strike criticism objection demonstration unrest anger walkout uproar outrage "
    "riot petition revolt furore fury opposition"
)

FRAMES = frames(
    frame(
        "make do perform execute stage announce",
        conceder="subject",
        content="own-on|on|over",
        when={"object": "u-turn about-face climbdown climb-down about-turn volte-face turnaround"},
        cameo="083",
        needs="conceder",
    ),
    frame(
        "cave buckle bend fold wilt blink crumble kowtow kneel stoop capitulate knuckle",
        conceder="subject",
        beneficiary="own-of|of|from|to",
        content="to|under|before",
        when={"to|under|before|in": UPROAR + " demand ultimatum threat will call request", "subject": "<AGENT>"},
        cameo="080",
        needs="conceder",
    ),
    frame(
        "raise increase hike lift boost improve",
        conceder="subject",
        beneficiary="object-owner|own-of|for|of",
        content="object",
        when={
            "object": "pay wage salary minimum-wage pension allowance bonus pay-offer",
            "after|following|amid|under": UPROAR,
            "subject": "<AGENT>",
        },
        cameo="083",
        needs="conceder",
    ),
    frame(
        "shelve scrap drop abandon ditch axe freeze postpone suspend delay withdraw cancel halt reverse repeal",
        conceder="subject",
        content="object",
        when={"object": ANY, "after|following|amid|under": UPROAR, "subject": "<GPE> <NORP> government parliament"},
        unless={"object": "<AGENT> game match relation tie aid talk"},
        cameo="083",
        needs="conceder",
    ),
    frame(
        "hand give return",
        conceder="subject",
        beneficiary="own-to|to|dative",
        content="object",
        when={"object": "control", "own-to|to|dative": "<AGENT>", "of": ANY},
        cameo="083",
    ),
    frame(
        "give_up renounce relinquish drop abandon withdraw waive",
        conceder="subject",
        beneficiary="own-to|own-on|to|on",
        content="object",
        when={
            "object": "claim demand right bid insistence",
            "subject": "<GPE> <NORP> government king rebel group union",
        },
        cameo="080",
        needs="conceder",
    ),
    frame(
        "meet",
        conceder="subject",
        beneficiary="object",
        when={"adverb|npadvmod": "halfway", "object": "<AGENT>"},
        cameo="080",
    ),
    frame(
        "sack dismiss fire replace remove drop reshuffle",
        conceder="subject",
        content="object",
        when={
            "object": "minister premier prime-minister cabinet government chief commander governor prefect",
            "after|amid|following|under": UPROAR,
            "subject": "<GPE> <NORP> king president government emir sultan premier monarch",
        },
        cameo="083",
        needs="conceder",
    ),
)
