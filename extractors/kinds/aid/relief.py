"""Relief: goods, helpers, rescue and care for those in need."""

from extractors.frames import ANY, frame, frames
from extractors.kinds.aid.words import ARMS, RELIEF, SUFFERERS

CARRIERS = "convoy flight plane ship truck shipment consignment cargo team lorry aircraft vessel boat flotilla barge"
MARKED = " ".join(
    f"{mark}-{carrier}" for carrier in CARRIERS.split() for mark in ("aid", "relief", "rescue", "supply", "medical")
)
HELPERS = (
    "rescuer rescue-team search-team medic doctor relief-worker aid-worker firefighter rescue-worker medical-team "
    "surgeon engineer relief-team rescue-crew rescue-unit nurse paramedic rescue-squad volunteer sapper expert"
)

FRAMES = frames(
    # "Norwegian relief flights reached Malawi": whose they are gives.
    frame(
        "arrive land reach dock enter touch_down roll pull get",
        donor="subject-holder",
        beneficiary="in|at|into|to|object",
        when={"subject": MARKED, "in|at|into|to|object": "<AGENT> <LOC> camp town city region village area zone"},
        cameo="073",
        needs="donor beneficiary",
    ),
    frame(
        "fly travel arrive head rush deploy go hurry jet_in race land",
        donor="subject",
        beneficiary="to|in|into|for",
        when={"subject": HELPERS, "to|in|into|for": "<AGENT> <LOC> zone area camp"},
        unless={"subject": "expert volunteer", "for": "talk meeting conference"},
        cameo="073",
    ),
    frame(
        "carry bring ferry transport truck haul deliver",
        donor="own-from|from|subject-holder",
        beneficiary="to|for|into|in",
        content="object",
        when={
            "object": RELIEF + " aid relief-aid humanitarian-aid",
            "subject": CARRIERS + " convoy",
            "to|for|into|in": "<AGENT> <LOC> camp refugee survivor victim town city region village area zone",
        },
        cameo="073",
        needs="beneficiary",
    ),
    frame(
        "hand hand_over ship truck present rush loan fly airlift send_in haul gift dole",
        donor="subject",
        beneficiary="dative|to|for",
        content="object",
        when={"object": RELIEF, "dative|to|for": "<AGENT> hospital clinic school camp survivor victim"},
        cameo="073",
    ),
    frame(
        "send dispatch fly sail route",
        donor="subject",
        beneficiary="to|for|into",
        content="object",
        when={
            "object": CARRIERS,
            "object-clause|with|of": "laden load carry fill pack stuff bear bring transport aid food medicine",
            "to|for|into": ANY,
        },
        cameo="073",
    ),
    # "Handed out rice to survivors": the parser may take what is handed out for who gets it.
    frame(
        "hand_out give_out dole_out distribute pass_out ladle_out dish_out",
        donor="subject",
        beneficiary="to|dative|object|for",
        content="dative",
        when={"dative": RELIEF, "subject": "<AGENT>"},
        cameo="073",
        needs="donor",
    ),
    frame(
        "hand_out give_out dole_out distribute pass_out ladle_out dish_out",
        donor="subject",
        beneficiary="to|among|amongst|for|in|at",
        content="object",
        when={"object": RELIEF + " food-parcel food-aid relief-item hygiene-kit", "subject": "<AGENT>"},
        cameo="073",
        needs="donor",
    ),
    frame(
        "ship send give deliver provide present donate supply transfer",
        donor="subject",
        beneficiary="dative|to|for",
        content="object",
        when={"as": "gift donation present", "object": ANY, "dative|to|for": "<AGENT>"},
        unless={"object": "<PERSON>"},
        cameo="073",
    ),
    frame(
        "feed shelter house clothe vaccinate treat immunize immunise bandage nurse tend inoculate rehouse accommodate",
        donor="subject",
        beneficiary="object",
        when={
            "object": SUFFERERS
            + " traveller traveler thousand hundred dozen million casualty soldier <NORP> passenger",
            "subject": "<AGENT> hospital clinic",
        },
        unless={"object": "family"},
        cameo="073",
    ),
    frame(
        "operate",
        donor="subject",
        beneficiary="on|upon",
        when={
            "on|upon": "<NORP> wounded patient casualty soldier victim survivor child civilian",
            "subject": "doctor surgeon team",
        },
        cameo="073",
    ),
    frame(
        "set_up pitch erect put_up open build",
        donor="subject",
        beneficiary="for|own-for",
        content="object",
        when={"object": "tent tent-city tent-camp camp shelter", "for|own-for": SUFFERERS, "subject": "<AGENT>"},
        cameo="073",
    ),
    frame(
        "fly take bring evacuate airlift admit transfer transport medevac",
        donor="subject",
        beneficiary="object",
        when={
            "object": SUFFERERS + " soldier fighter casualty <NORP> activist dissident <PERSON>",
            "for": "treatment surgery medical-treatment care operation",
            "subject": "<AGENT>",
        },
        unless={"subject": "he she who"},
        cameo="073",
    ),
    frame(
        "pick_up pull_out bring bring_ashore haul winch fish_out rescue save ferry pull",
        donor="subject",
        beneficiary="object",
        when={
            "object": "migrant refugee sailor castaway survivor people fisherman crew passenger boat-people",
            "subject": "coast-guard guard navy ship vessel frigate lifeboat crew helicopter trawler charity "
            "marine boat",
            "off|from|in|adverb": ANY,
        },
        cameo="073",
    ),
    frame(
        "airlift evacuate extract pull_out bring_out get_out ferry fly_out fly",
        donor="subject",
        beneficiary="object",
        when={
            "object": "staff national citizen civilian foreigner worker student tourist diplomat resident "
            "<NORP> people",
            "subject": "<AGENT> helicopter plane",
            "out|from|out-of|of": "<AGENT> <LOC> city town capital zone village camp hospital enclave",
        },
        cameo="073",
    ),
    frame(
        "help assist aid",
        donor="subject",
        beneficiary="inner-subject|inner|in",
        when={
            "clause": "put_out put douse tackle search find locate dig clean clear demine de-mine vaccinate "
            "distribute "
            "deliver reconstruct resettle restore quell drain pump stabilise stabilize",
            "subject": "<GPE> <NORP> <ORG> soldier firefighter rescuer team engineer doctor charity volunteer",
        },
        cameo="073",
        needs="donor",
    ),
    frame(
        "resume begin start restart launch step_up expand conduct carry_out",
        donor="subject",
        beneficiary="own-to|to|own-in|in|for",
        content="object",
        when={
            "object": "food-distribution aid-distribution food-delivery aid-delivery airdrop air-drop airlift "
            "vaccination-drive vaccination-campaign aid-operation relief-operation rescue-operation relief-effort "
            "feeding-programme feeding-program food-aid distribution-of-food distribution-of-aid delivery-of-aid "
            "relief-flight aid-flight",
            "subject": "<AGENT>",
        },
        cameo="073",
        needs="donor",
    ),
    frame(
        "smuggle funnel sneak truck_in",
        donor="subject",
        beneficiary="to|into",
        content="object",
        when={"object": ARMS, "to|into": "<AGENT>", "subject": "<AGENT>"},
        cameo="072",
    ),
    frame(
        "help assist",
        donor="subject",
        beneficiary="inner-subject",
        content="clause",
        when={
            "inner-subject": "<AGENT>",
            "clause": "fight battle defend secure combat defeat resist repel patrol protect build rebuild train "
            "overcome recover rearm pay stabilise stabilize reconstruct modernise modernize feed",
        },
        cameo="070",
    ),
)
