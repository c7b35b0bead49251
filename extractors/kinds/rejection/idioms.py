"""Ways of saying no: cold water, short shrift, heels dug in, no plans."""

from extractors.frames import ANY, frame, frames

ASKED = (
    "appeal call warning objection plea criticism pressure ban opposition protest outcry condemnation request demand "
    "threat injunction"
)

FRAMES = frames(
    frame(
        "pour throw heap",
        rejecter="subject",
        rejected="own-on|on|over",
        content="own-on|on|over",
        when={"object": "scorn cold-water water doubt", "own-on|on|over": ANY},
        unless={"on": "fire blaze flame"},
    ),
    frame(
        "dig",
        rejecter="subject",
        rejected="against",
        content="over|on|against",
        when={"object": "heel", "subject": "<AGENT>"},
    ),
    frame(
        "give deliver",
        rejecter="subject",
        rejected="to|dative",
        content="to|dative",
        when={"object": "short-shrift thumbs-down no rebuff brush-off cold-shoulder snub", "to|dative": ANY},
    ),
    frame(
        "say",
        rejecter="subject",
        rejected="own-to|to",
        content="own-to|to",
        when={"adverb|object": "no", "own-to|to": ANY, "subject": "<AGENT> voter"},
    ),
    frame(
        "have see",
        rejecter="subject",
        rejected="inner",
        content="object-clause|clause|own-of",
        when={"object": "plan intention reason need desire interest", "object-determiner": "no", "subject": "<AGENT>"},
        unless={"object": "interest-rate"},
    ),
    frame(
        "hold_out stand_firm hold_firm",
        rejecter="subject",
        rejected="against",
        content="against|on",
        when={"against|on": ANY, "subject": "<AGENT>"},
        unless={"against|on": "army force siege troop attack rebel hill island bond"},
    ),
    frame(
        "go_ahead press_ahead push_ahead proceed press_on go forge_ahead plough_on",
        rejecter="subject",
        rejected="own-from|from|own-by",
        content="with",
        when={"despite": ASKED, "subject": "<GPE> <NORP> government authority army president"},
        cameo="128",
    ),
    frame(
        "dismiss deride ridicule",
        rejecter="subject",
        rejected="object-owner|own-by|own-from|object",
        content="object",
        when={"complement|as": ANY, "object": ANY},
        unless={"object": "<AGENT>"},
    ),
    frame(
        "defy ignore disregard brave",
        rejecter="subject",
        rejected="object-owner|own-of|own-from|object",
        content="object",
        when={
            "object": "ban curfew threat warning order pressure embargo ruling verdict objection protest "
            "outcry sanction"
        },
        cameo="128",
    ),
)
