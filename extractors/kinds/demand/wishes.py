"""What somebody wants of others: help turned to others for, deeds wanted, rises claimed."""

from extractors.frames import ANY, NONE, frame, frames

ASKED = (
    "help aid assistance support loan protection mediation intervention money fund food weapon asylum refuge relief "
    "backing bailout rescue arm ammunition guidance advice credit vaccine fuel troop"
)
WANTED = (
    "ceasefire cease-fire truce withdrawal release apology answer inquiry enquiry probe investigation election "
    "resignation reform justice compensation reparation dialogue vote referendum autonomy independence end halt "
    "pay-rise pay-increase rise increase ouster removal extradition negotiation talk guarantee assurance sanction "
    "access protection return"
)
WHO = (
    "<GPE> <ORG> <NORP> <PERSON> government minister president premier union opposition rebel worker protester "
    "family relative activist campaigner striker group party farmer student teacher leader lawmaker secretary chief"
)

FRAMES = frames(
    frame(
        "turn look reach_out",
        demander="subject",
        addressee="own-to|to",
        content="for",
        when={"for": ASKED, "own-to|to": "<AGENT>"},
        cameo="020",
        plover=NONE,
        tags={"force": "request"},
    ),
    frame(
        "want expect",
        demander="subject",
        addressee="inner-subject",
        content="clause",
        when={"clause": "TO", "inner-subject": "<AGENT>", "subject": WHO},
        unless={"subject": "he she i we you they it analyst economist investor trader coach manager fan"},
        cameo="020",
        plover=NONE,
        tags={"force": "call"},
    ),
    frame(
        "want seek",
        demander="subject",
        addressee="own-from|from|own-of",
        content="object",
        when={"object": WANTED, "subject": WHO},
        unless={"subject": "he she i we you they it"},
        cameo="020",
        plover=NONE,
        tags={"force": "call"},
    ),
    frame(
        "lean",
        demander="subject",
        addressee="on|upon",
        content="clause",
        when={"on|upon": "<AGENT>", "clause": ANY},
        tags={"force": "demand"},
    ),
    frame(
        "claim seek",
        demander="subject",
        addressee="own-from|from",
        content="object",
        when={"object": "compensation damages reparation restitution damage", "own-from|from": ANY},
        tags={"force": "demand"},
    ),
    frame(
        "press pressure pile lean put heap",
        demander="subject",
        addressee="on|upon",
        content="clause",
        when={"object": "pressure", "on|upon": "<AGENT>", "clause": ANY},
        tags={"force": "demand"},
    ),
    frame(
        "seek request demand",
        demander="subject",
        addressee="from|by",
        content="object",
        when={"object": "extradition handover surrender arrest", "from|by": "<AGENT>"},
        cameo="020",
        plover=NONE,
        tags={"force": "request"},
    ),
)
