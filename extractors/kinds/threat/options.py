"""Threats half spoken: options on the table, prices to pay, hours given, rights reserved."""

from extractors.frames import ADJECTIVE, ANY, frame, frames

FORCE = (
    "force action strike war response attack use-of-force intervention invasion retaliation option military-action "
    "military-option airstrike"
)
ACT = (
    "strike attack fight retaliate respond hit invade bomb defend act strike_back fire destroy intervene shoot repel "
    "crush march"
)
ALL = "option all-option military-option force military-action"

FRAMES = frames(
    frame(
        "be remain stay",
        threatener="speaker",
        when={"own-on": "table", "surface": ALL, "speaker": "<AGENT>"},
        cameo="138",
        mode="violence",
    ),
    frame(
        "rule_out exclude",
        threatener="subject",
        threatened="against",
        content="object|gerund",
        when={"object|gerund": FORCE + " " + ACT + " sanction tariff", "negation": ANY},
        cameo="138",
        mode="violence",
    ),
    frame(
        "give",
        threatener="subject",
        threatened="dative|to",
        content="clause|object",
        when={
            "object|day": "hour day week month minute 24-hour deadline",
            "dative|to": "<AGENT>",
            "clause|object-clause|purpose": "leave withdraw free release comply accept surrender decide stop end "
            "respond halt disarm vacate hand_over resign pull reinstate sign pay agree cease lift return "
            "restore meet",
        },
        unless={"of": "support training"},
        cameo="139",
    ),
    frame(
        "promise vow pledge warn_of swear",
        threatener="subject",
        threatened="inner|to|against",
        content="object",
        when={
            "object": "response reply retaliation answer blow punishment",
            "object-premodifier": "crushing tough harsh strong firm severe decisive devastating swift forceful "
            "military "
            "painful robust furious",
        },
        cameo="138",
        mode="violence",
    ),
    frame(
        "raise invoke evoke",
        threatener="subject",
        threatened="against|with",
        content="of",
        when={
            "object": "prospect spectre specter possibility",
            "of": "war strike sanction retaliation force action attack invasion boycott trade-war",
        },
    ),
    frame(
        "serve give",
        threatener="subject",
        threatened="dative|to|on",
        content="clause|object-clause",
        when={
            "object": "notice",
            "clause|object-clause": "leave quit withdraw strike walk retaliate stop end pull suspend",
        },
        unless={"object-owner": "its their his her"},
    ),
    frame(
        "ready prepared poised",
        pos=ADJECTIVE,
        threatener="subject-of",
        threatened="inner",
        content="clause",
        when={"clause": ACT, "subject-of": "<AGENT> force army troop navy"},
        unless={"clause-object": "interest right corruption crime poverty crisis shock"},
        cameo="138",
        mode="violence",
        needs="threatener",
    ),
    frame(
        "make",
        threatener="subject",
        threatened="object|inner-subject",
        when={"clause": "pay regret suffer bleed", "modal": "will would 'll shall"},
        cameo="138",
        mode="violence",
    ),
    frame(
        "pay",
        threatener="speaker",
        threatened="subject",
        when={"object": "price dearly cost", "modal": "will would 'll shall", "speaker": "<AGENT>"},
        cameo="130",
    ),
    frame(
        "use deploy employ unleash resort",
        threatener="subject",
        threatened="against|on",
        content="object|to",
        when={
            "object|to": "nuclear-weapon force military-force weapon military-action nuclear-arm",
            "modal": "could would will may might 'll",
            "subject": "<AGENT>",
        },
        cameo="138",
        mode="violence",
    ),
    frame(
        "reserve",
        threatener="subject",
        threatened="against",
        content="object-clause|object",
        when={
            "object": "right",
            "object-clause|clause": ACT + " use take impose answer deploy launch",
        },
        cameo="138",
        mode="violence",
    ),
)
