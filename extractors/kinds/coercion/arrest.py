"""Arrests, custody and prison."""

from extractors.frames import ANY, frame, frames, noun
from extractors.kinds.coercion.words import PEOPLE

WANTED = (
    "suspect fugitive bomber gunman attacker kingpin trafficker smuggler murderer perpetrator culprit escapee inmate "
    "killer accomplice mastermind ringleader drug-lord warlord hitman spy"
)
"""Whom nobody captures but to lock him up."""

CELLS = "prison jail facility penitentiary station cell compound detention-center detention-centre brig dungeon"

FRAMES = frames(
    frame(
        (
            "arrest detain apprehend nab imprison jail intern incarcerate round_up remand "
            "re-arrest rearrest lock_up lock handcuff collar haul_away"
        ),
        coercer="subject",
        coerced="object",
        content="for|on|over",
        unless={
            "object": ("decline slide fall spread door deal gain horn eye profit rate outbreak growth trend decay"),
            "in": (
                "talk negotiation battle struggle dispute conflict embrace fight row standoff stand-off stalemate "
                "debate feud war rivalry"
            ),
        },
        needs="coerced",
        cameo="173",
        mode="arrest",
    ),
    frame(
        "hold keep",
        coercer="subject",
        coerced="object",
        when={
            "in|without|for|under": (
                "custody detention jail prison charge captivity confinement cell house-arrest arrest interrogation "
                "bail bond"
            ),
            "object": ANY,
        },
        needs="coerced",
        cameo="173",
        mode="arrest",
    ),
    frame(
        "hold keep",
        coercer="subject",
        coerced="object",
        when={
            "own-at|own-in": CELLS,
            "object": "<PERSON> <NORP> " + WANTED + " prisoner detainee man woman he she",
        },
        needs="coerced",
        cameo="173",
        mode="arrest",
    ),
    frame(
        "serve spend",
        coerced="subject",
        when={"in|behind": "prison jail custody detention bar captivity", "subject": "<AGENT>"},
        needs="coerced",
        cameo="173",
        mode="arrest",
        trigger="in|behind",
    ),
    frame(
        "capture catch recapture corner",
        coercer="subject",
        coerced="object",
        when={"object": WANTED},
        unless={"subject": "camera lens video photograph photographer footage", "on|in": "camera film video tape"},
        needs="coerced",
        cameo="173",
        mode="arrest",
    ),
    frame(
        "capture",
        coercer="subject",
        coerced="object",
        when={
            "object": "<PERSON>",
            "subject": "force troop army soldier commando marine militia guard <NORP> <GPE>",
        },
        needs="coerced",
        cameo="173",
        mode="arrest",
    ),
    frame(
        "capture recapture",
        coercer="subject",
        coerced="object",
        when={"object": "<PERSON> he she man woman pair", "auxiliary": ANY},
        unless={
            "subject": "camera lens video photograph photographer footage",
            "on|in": "camera film video tape photo photograph",
        },
        needs="coerced",
        cameo="173",
        mode="arrest",
    ),
    frame(
        "capture catch seize grab",
        coercer="subject",
        coerced="object",
        when={
            "object": PEOPLE,
            "subject": "police policeman agent authority officer guard commando investigator",
        },
        cameo="173",
        mode="arrest",
    ),
    frame(
        "take bring",
        coercer="subject",
        coerced="object",
        when={"into": "custody detention"},
        cameo="173",
        mode="arrest",
    ),
    frame(
        "put place throw send order keep",
        coercer="subject",
        coerced="object",
        when={
            "under|in|to|into|behind": (
                "arrest house-arrest surveillance prison jail detention custody isolation internment-camp bar"
            ),
            "object": PEOPLE,
        },
        cameo="173",
        mode="arrest",
    ),
    frame(
        "issue",
        coercer="subject",
        coerced="for|against|own-for",
        when={"object": "arrest-warrant warrant", "for|against": ANY},
        cameo="173",
        mode="arrest",
        needs="coercer coerced",
    ),
    noun(
        "arrest detention imprisonment capture incarceration apprehension jailing roundup",
        coercer="own-by|holder",
        coerced="own-of|owner",
        cameo="173",
        mode="arrest",
        unless={"premodifier": "house cardiac market"},
        needs="coerced",
    ),
    noun(
        "custody",
        coerced="governor",
        when={"governor": "<PERSON> " + WANTED + " man woman teenager student officer soldier"},
        unless={"own-of": ANY},
        needs="coerced",
        cameo="173",
        mode="arrest",
    ),
    noun(
        "arrest",
        coercer="own-by|holder",
        coerced="own-of|owner",
        when={
            "governor": (
                "make carry follow report announce lead result time number series wave spate record order resist"
            )
        },
        cameo="173",
        mode="arrest",
        needs="nothing",
    ),
    frame(
        "be remain stay languish",
        coerced="surface",
        when={
            "in|under|behind": ("custody detention jail prison house-arrest captivity bar"),
            "surface": ("<AGENT>"),
        },
        cameo="173",
        mode="arrest",
        needs="coerced",
    ),
)
