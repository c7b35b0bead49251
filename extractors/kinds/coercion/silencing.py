"""Plugs pulled, speech made a crime, people confined, picked up or kept from leaving, judges sacked."""

from extractors.frames import ANY, frame, frames

POLICE = (
    "police policeman officer soldier troop agent gendarme authority army militia customs guard security-agent "
    "plainclothes "
    "officer detective carabinieri"
)
MEDIA = (
    "station radio television channel newspaper broadcaster website magazine network show programme program "
    "weekly daily "
    "internet platform blog site service"
)

FRAMES = frames(
    frame(
        "pull",
        coercer="subject",
        coerced="on",
        when={"object": "plug", "on": MEDIA},
        cameo="172",
        mode="censor",
    ),
    frame(
        "take force yank knock drive pull",
        coercer="subject",
        coerced="object",
        when={"object": MEDIA, "off": "air internet web"},
        cameo="172",
        mode="censor",
    ),
    frame(
        "make declare",
        coercer="subject",
        content="clause",
        when={"complement|object": "crime offence offense", "subject": "<GPE> <NORP> government parliament"},
        cameo="172",
        mode="restrict",
        needs="coercer",
    ),
    frame(
        "confine restrict herd banish exile relegate",
        coercer="subject",
        coerced="object",
        content="to",
        when={
            "object": "<AGENT>",
            "to|in": "camp home barracks house quarter compound island district exile area village",
        },
        cameo="172",
        mode="restrict",
    ),
    frame(
        "pick_up take_in haul_in bring_in lead_away take_away drag_away bundle_off haul_away march_off bundle",
        coercer="subject",
        coerced="object",
        when={"subject": POLICE, "object": "<AGENT> suspect gang ringleader"},
        unless={"object": "migrant survivor"},
        cameo="173",
        mode="arrest",
    ),
    frame(
        "take haul bring drag hold",
        coercer="subject",
        coerced="object",
        when={"for|into|in": "questioning custody interrogation", "object": "<AGENT> suspect"},
        cameo="173",
        mode="arrest",
    ),
    frame(
        "swoop pounce descend",
        coercer="subject",
        coerced="on",
        when={"subject": POLICE, "on": ANY},
        cameo="173",
        mode="arrest",
    ),
    frame(
        "break_up scatter disperse clear quell put_down",
        coercer="subject",
        coerced="object",
        content="object",
        when={
            "subject": POLICE + " force",
            "object": "march protest demonstration rally sit-in crowd vigil picket protester camp gathering procession",
        },
        cameo="175",
    ),
    frame(
        "sack dismiss remove suspend purge fire oust",
        coercer="subject",
        coerced="object",
        when={
            "object": "judge prosecutor magistrate academic lecturer teacher civil-servant journalist",
            "subject": "<GPE> <NORP> junta government president regime king",
        },
        unless={"object-owner": "its their"},
        cameo="170",
    ),
    frame(
        "prevent stop bar ban keep block",
        coercer="subject",
        coerced="object",
        content="gerund|from",
        when={
            "gerund|from": "leave travel fly board flee depart exit enter speak campaign run stand",
            "object": "<AGENT>",
        },
        cameo="172",
        mode="restrict",
    ),
    frame(
        "spread plant circulate peddle disseminate fabricate pump_out",
        coercer="subject",
        coerced="against|about",
        when={
            "object": "disinformation fake-news false-news misinformation propaganda lie rumour rumor "
            "fake-video falsehood "
            "false-rumour false-report",
            "subject": "<AGENT> troll bot",
        },
        cameo="170",
        mode="misinformation",
        needs="coercer",
    ),
    frame(
        "block obstruct harass ram intercept stop turn_away water-cannon chase tail",
        coercer="subject",
        coerced="object",
        when={
            "object": "boat ship vessel trawler supply-boat convoy flotilla fishing-boat",
            "subject": "coast-guard guard navy warship cutter patrol-boat <NORP> <GPE> frigate ship",
        },
        cameo="172",
        mode="restrict",
    ),
    frame(
        "break hack tap get sneak",
        coercer="subject",
        coerced="into",
        when={
            "into": "server network system computer account email database e-mail website mailbox infrastructure grid",
            "subject": "hacker group spy <NORP> <GPE> intruder attacker gang <ORG>",
        },
        cameo="176",
        mode="cyber",
    ),
)
