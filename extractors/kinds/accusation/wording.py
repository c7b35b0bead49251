"""Blame and scorn in words of their own: swipes, tasks, comparisons, notes handed over."""

from extractors.frames import ANY, frame, frames
from extractors.kinds.accusation.words import ALLEGE, DISAPPROVE

VILE = "hitler nazi dictator stalin apartheid fascist terrorist genocide crusade colonialism gestapo mafia nazism"
ENVOYS = "ambassador envoy diplomat chargé charge consul nuncio"

FRAMES = frames(
    frame(
        "take",
        accuser="subject",
        accused="object",
        content="over|for",
        when={"to": "task", "object": ANY},
        cameo="111",
        mode="disapprove",
        tags=DISAPPROVE,
    ),
    frame(
        "take have aim fire level direct",
        accuser="subject",
        accused="at|against",
        content="at|against",
        when={"object": "swipe dig aim potshot jab sideswipe barb broadside gibe jibe", "at|against": ANY},
        unless={"object-premodifier": "military"},
        cameo="111",
        mode="disapprove",
        tags=DISAPPROVE,
    ),
    frame(
        "take",
        accuser="subject",
        accused="with|at",
        content="with|at",
        when={"object": "issue exception offence offense umbrage", "with|at|to": ANY},
        cameo="111",
        mode="disapprove",
        tags=DISAPPROVE,
    ),
    frame(
        "lay place put pin",
        accuser="subject",
        accused="at|on",
        content="for",
        when={"object": "blame responsibility"},
        cameo="112",
        mode="allege",
        tags=ALLEGE,
        needs="accuser",
    ),
    frame(
        "react respond",
        accuser="subject",
        accused="to",
        content="to",
        when={
            "adverb|with": "angrily furiously indignantly sharply bitterly anger fury outrage dismay "
            "indignation disgust",
            "to": ANY,
        },
        cameo="111",
        mode="disapprove",
        tags=DISAPPROVE,
    ),
    frame(
        "hand give deliver present send",
        accuser="subject",
        accused="dative|to",
        content="over|about",
        when={"object": "protest-note note-of-protest protest-letter letter-of-protest demarche démarche"},
        cameo="114",
        mode="disapprove",
        tags=DISAPPROVE,
    ),
    frame(
        "call_in haul_in summon convoke",
        accuser="subject",
        accused="object",
        content="over|clause",
        when={"object": ENVOYS, "subject": ANY},
        cameo="114",
        mode="disapprove",
        tags=DISAPPROVE,
    ),
    frame(
        "protest complain object",
        accuser="subject",
        accused="to|with",
        content="over|about|at|against",
        when={"over|about|at|against": ANY, "to|with": "<AGENT> council"},
        cameo="114",
        mode="disapprove",
        tags=DISAPPROVE,
    ),
    frame(
        "liken compare equate",
        accuser="subject",
        accused="object",
        content="to|with",
        when={"to|with": VILE, "object": ANY},
        cameo="111",
        mode="disapprove",
        tags=DISAPPROVE,
    ),
    frame(
        "round turn tear lay",
        accuser="subject",
        accused="on|into",
        content="over|for",
        when={"on|into": "<AGENT>", "over|for": ANY, "subject": "<AGENT>"},
        unless={"object": ANY, "adverb": "together", "over|for": "help loan support aid"},
        cameo="111",
        mode="disapprove",
        tags=DISAPPROVE,
    ),
    frame(
        "claim charge contend assert maintain",
        accuser="subject",
        accused="inner-subject",
        content="clause",
        when={
            "clause": "train arm fund finance back shelter mastermind stage plant plan hire send bankroll "
            "sponsor direct "
            "torture rape execute massacre murder poison assassinate hack jam spy",
            "inner-subject": "<AGENT>",
            "subject": "<AGENT>",
        },
        unless={
            "inner-subject": "he she they it i we you who nobody",
            "clause-auxiliary": ANY,
        },
        cameo="112",
        mode="allege",
        tags=ALLEGE,
        needs="accuser accused",
    ),
    frame(
        "say claim allege believe conclude charge insist find",
        accuser="subject",
        accused="inner-subject",
        content="clause",
        when={
            "clause": "commit perpetrate carry_out",
            "clause-object": "crime atrocity abuse genocide massacre violation fraud treason war-crime murder "
            "cleansing",
            "inner-subject": "<AGENT>",
        },
        cameo="1124",
        mode="allege",
        tags=ALLEGE,
        needs="accuser accused",
    ),
    frame(
        "say claim allege believe insist suspect think argue maintain",
        accuser="subject",
        accused="inner-subject",
        content="clause",
        when={"clause-behind": ANY, "inner-subject": "<AGENT>", "clause": "be stand"},
        cameo="112",
        mode="allege",
        tags=ALLEGE,
        needs="accuser accused",
    ),
    # "Described the raid as a flagrant breach of law": the noun is bad, or its adjective makes it so.
    frame(
        "describe call term label brand characterize characterise denounce condemn slam dismiss portray regard see",
        accuser="subject",
        accused="object-owner|object|clause-subject",
        content="complement",
        when={
            "complement": "breach infringement violation act-of-war act-of-aggression act-of-terrorism war-crime "
            "massacre catastrophe bloodbath slap escalation land-grab power-grab theft affront assault attack "
            "charade "
            "mockery witch-hunt act-of-piracy piracy aggression atrocity miscarriage-of-justice interference piracy",
            "subject": "<AGENT>",
        },
        cameo="111",
        mode="disapprove",
        tags=DISAPPROVE,
    ),
)
