"""Refuge: asylum, residence, open borders, and troops that keep a peace."""

from extractors.frames import frame, frames
from extractors.kinds.aid.words import PEACEKEEPERS, REFUGEES

STATES = "<GPE> <ORG> <NORP> government country state city ministry kingdom authority"
MISSION = (
    "peacekeeping-force peacekeeping-mission peacekeeping-operation u.n.-force un-force u.n.-mission un-mission "
    "nations-force nations-mission stabilisation-force stabilization-force monitoring-mission observer-mission "
    "regional-force multinational-force security-mission multinational-mission support-mission part-of-mission "
    "part-of-force u.n.-peacekeeping peacekeeping union-force union-mission"
)

FRAMES = frames(
    frame(
        "let_in let welcome receive readmit take house absorb take_in",
        donor="subject",
        beneficiary="object",
        when={"object": "refugee asylum-seeker evacuee displaced-people", "subject": STATES},
        cameo="075",
    ),
    frame(
        "take_in house accommodate shelter put_up host adopt",
        donor="subject",
        beneficiary="object",
        when={
            "object": REFUGEES + " mother woman child evacuee",
            "subject": "<AGENT> church congregation parish household villager town monastery family community "
            "resident "
            "hotel school convent mosque citizen",
        },
        unless={"object": "<NORP>", "subject": "company firm club team"},
        cameo="075",
    ),
    frame(
        "let_in",
        donor="subject",
        beneficiary="object",
        when={"object": REFUGEES, "subject": STATES},
        cameo="075",
    ),
    frame(
        "give grant issue extend offer award",
        donor="subject",
        beneficiary="dative|to|for",
        content="object",
        when={
            "object": "permit residence-permit residency visa protected-status refugee-status status residence "
            "humanitarian-visa temporary-protection citizenship",
            "on|object-premodifier|for": "humanitarian-ground refugee humanitarian temporary protected "
            "humanitarian-reason",
        },
        cameo="075",
    ),
    frame(
        "give grant offer provide extend",
        donor="subject",
        beneficiary="dative|to|for",
        when={
            "object": "asylum political-asylum refuge sanctuary safe-haven shelter haven",
            "dative|to|for": "<AGENT> family",
        },
        cameo="075",
    ),
    frame(
        "shelter hide harbour harbor protect host house",
        donor="subject",
        beneficiary="object",
        when={
            "object": "<PERSON> dissident activist journalist editor politician exile defector whistleblower",
            "subject": "embassy consulate mission church monastery mosque convent",
        },
        cameo="075",
    ),
    frame(
        "contribute deploy send dispatch provide commit assign supply",
        donor="subject",
        beneficiary="own-in|in|to",
        content="object",
        when={
            "object": "troop soldier force contingent battalion police policeman officer engineer helicopter "
            "personnel "
            "company unit observer",
            "to|for|as|with|in": MISSION,
        },
        cameo="074",
        needs="donor",
    ),
    frame(
        "protect shield guard safeguard escort secure",
        donor="subject",
        beneficiary="object",
        when={
            "object": "civilian refugee minority convoy aid-convoy people villager camp family displaced-people "
            "enclave "
            "voter pilgrim",
            "subject": PEACEKEEPERS + " helmet soldier troop force police union-soldier",
        },
        cameo="074",
    ),
    frame(
        "station deploy post base position",
        donor="subject|object",
        beneficiary="around|in|at|along|near|between|to",
        when={"object|subject": PEACEKEEPERS + " u.n.-force u.n.-troop"},
        cameo="074",
        needs="donor",
    ),
)
