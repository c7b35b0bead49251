"""Envoys called home or told to go, taps turned, aid cancelled by its sum, terms handed down."""

from extractors.frames import ANY, frame, frames
from extractors.kinds.sanction.words import AID, DIPLOMATS

FRAMES = frames(
    frame(
        "give",
        sender="subject",
        target="dative|to",
        when={
            "dative|to": DIPLOMATS + " <NORP> mission embassy",
            "object|day": "hour day week 24-hour 48-hour",
            "clause|purpose|object-clause|day-clause": "leave depart quit pack go",
        },
        cameo="161",
        mode="expel",
    ),
    frame(
        "call pull order bring summon",
        sender="subject",
        target="from|in|to",
        content="object",
        when={"object": DIPLOMATS, "adverb|from": "home <GPE> <LOC> back"},
        unless={"clause": ANY, "object": "<PERSON>"},
        cameo="161",
        mode="withdraw",
        needs="sender",
    ),
    frame(
        "hit slap target punish smack strike",
        sender="subject",
        target="object",
        content="with",
        when={
            "with": "sanction tariff embargo ban fine duty levy asset-freeze penalty travel-ban export-ban "
            "trade-curb boycott",
            "object": "<AGENT> firm company bank import export steel oil good car",
        },
        cameo="163",
        mode="discontinue",
    ),
    frame(
        "turn_off shut_off close cut_off switch_off turn",
        sender="subject",
        target="to|for",
        content="object",
        when={
            "object": "tap gas-tap oil-tap valve gas water electricity power oil gas-supply power-supply",
            "to|for": "<AGENT> <LOC>",
        },
        cameo="163",
        mode="discontinue",
    ),
    frame(
        "cancel cut suspend withhold freeze scrap halt hold_back block slash pause claw_back",
        sender="subject",
        target="own-to|to|for|from",
        content="in|of",
        when={
            "object": "<MONEY> million billion dollar euro pound worth disbursement tranche",
            "in|of": AID + " military-aid funding loan budget-support",
        },
        cameo="162",
        mode="discontinue",
        needs="sender",
    ),
    frame(
        "get receive draw earn serve",
        target="subject",
        content="for",
        when={
            "object": "sentence jail-term prison-term life-sentence death-sentence jail-sentence prison-sentence "
            "suspended-sentence life-term year-in-prison year-in-jail",
            "for|in": ANY,
            "subject": "<AGENT>",
        },
        unless={"subject": "who", "modal": "can could may might"},
        cameo="160",
        mode="convict",
        needs="target",
    ),
)
