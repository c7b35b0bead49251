"""Support: praise, recognition, endorsement, thanks, apologies and other diplomatic warmth."""

from extractors.frames import ANY, Kind, frame, frames, noun

KIND = Kind(
    name="support",
    plover="SUPPORT",
    cameo="050",
    description="Somebody praises, endorses, recognises, thanks, forgives, defends or sides with somebody or something.",
    roles={"supporter": "actor", "supported": "recipient"},
    needs=("both",),
    swallows=False,
    frames=frames(
        frame(
            "praise laud commend applaud hail extol salute compliment acclaim admire",
            supporter="subject",
            supported="object|inner",
            content="for|object|clause",
            cameo="051",
        ),
        frame(
            "welcome",
            supporter="subject",
            supported="object",
            content="object",
            cameo="051",
            unless={"object": "<PERSON> guest visitor"},
        ),
        frame(
            "endorse back support champion defend uphold",
            supporter="subject",
            supported="object",
            content="object",
            cameo="051",
        ),
        frame(
            "stand side",
            supporter="subject",
            supported="by|with|behind|alongside",
            when={"by|with|behind|alongside": ANY},
            cameo="051",
        ),
        frame("stand_up", supporter="subject", supported="for", cameo="051"),
        frame(
            "rally", supporter="subject", supported="behind|around", when={"behind|around": ANY}, cameo="051"
        ),
        frame("congratulate thank", supporter="subject", supported="object", content="for|on", cameo="051"),
        frame(
            "recognize recognise acknowledge",
            supporter="subject",
            supported="object",
            when={
                "object": "state independence government sovereignty <GPE> <PERSON> leader <NORP> council <ORG>"
            },
            cameo="054",
        ),
        frame("apologize apologise", supporter="subject", supported="to", content="for", cameo="055"),
        frame("forgive pardon", supporter="subject", supported="object", cameo="055"),
        frame(
            "express offer convey extend voice send reiterate pledge reaffirm declare announce show demonstrate give underline underscore",
            supporter="subject",
            supported="for|with|to|toward|towards",
            when={
                "object": "support solidarity gratitude thank appreciation backing admiration confidence congratulation satisfaction regret apology"
            },
            cameo="051",
        ),
        frame(
            "join ally",
            supporter="subject",
            supported="with",
            when={"object": "force hand rank"},
            cameo="050",
        ),
        frame("ally align", supporter="subject", supported="with", cameo="050"),
        frame(
            "establish restore resume re-establish normalize normalise upgrade open",
            supporter="subject",
            supported="with",
            when={"object": "relation tie relationship embassy contact link"},
            cameo="050",
            needs="supporter supported",
        ),
        frame(
            "improve strengthen deepen boost enhance expand cement",
            supporter="subject",
            supported="with|between",
            when={"object": "relation tie relationship friendship bond alliance"},
            cameo="050",
        ),
        frame("vote", supporter="subject", supported="for", when={"for": ANY}, cameo="051"),
        frame(
            "grant give",
            supporter="subject",
            supported="dative|to",
            when={"object": "recognition asylum refuge citizenship status"},
            cameo="054",
        ),
        frame("approve ratify", supporter="subject", supported="object|of", cameo="050"),
        frame(
            "honor honour mourn commemorate remember celebrate",
            supporter="subject",
            supported="object",
            cameo="051",
        ),
        noun(
            "support backing solidarity praise endorsement recognition gratitude appreciation",
            supporter="owner|holder|own-from|own-by",
            supported="own-for|own-of|own-with|for|to",
            cameo="051",
        ),
    ),
)
