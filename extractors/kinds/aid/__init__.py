"""Aid: money, food, arms, troops, shelter or rescue given to others."""

from extractors.frames import ANY, Kind, frame, frames, noun
from extractors.kinds.aid import arms, money, refuge, relief
from extractors.kinds.aid.words import ARMS, GIVEN, MONEY, PEACEKEEPERS, PEOPLE, REFUGEES, RELIEF
from schemas import AidDetails

KIND = Kind(
    name="aid",
    plover="AID",
    cameo="070",
    description="Somebody gives money, goods, arms, training, shelter or rescue to others.",
    roles={"donor": "actor", "beneficiary": "recipient"},
    needs=("both",),
    noun_needs=("both",),
    details=AidDetails,
    frames=frames(
        money.FRAMES,
        arms.FRAMES,
        relief.FRAMES,
        refuge.FRAMES,
        frame(
            (
                "provide give send supply donate grant extend contribute lend distribute allocate channel disburse "
                "transfer dispatch hand_out dole_out hand_over bring pour fly deliver pump hand deposit inject"
            ),
            donor="subject",
            beneficiary="dative|to|for|into|in",
            content="object",
            when={"object": MONEY},
            unless={"clause": "FINITE", "object": "<PERSON>", "for": "bribe ransom"},
        ),
        frame(
            (
                "provide give send supply donate deliver ship lend transfer airlift dispatch hand_over fly deploy "
                "pass smuggle funnel"
            ),
            donor="subject",
            beneficiary="dative|to|for",
            content="object",
            when={"object": ARMS, "dative|to|for": ANY},
            cameo="072",
        ),
        frame(
            (
                "provide give send supply donate deliver ship lend transfer airlift dispatch hand_over fly "
                "distribute "
                "hand_out bring contribute add deploy airdrop drop parachute"
            ),
            donor="subject",
            beneficiary="dative|to|for|in|over|into",
            content="object",
            when={"object": RELIEF},
            cameo="073",
        ),
        frame(
            "provide supply equip arm furnish",
            donor="subject",
            beneficiary="object",
            when={"with": GIVEN},
        ),
        frame(
            "set_up open build erect establish run",
            donor="subject",
            beneficiary="for",
            content="object",
            when={
                "object": "kitchen field-kitchen soup-kitchen shelter clinic field-hospital hospital camp school home",
                "for": "refugee survivor victim evacuee family orphan people migrant child homeless displaced villager",
                "subject": "<AGENT>",
            },
            cameo="073",
        ),
        frame(
            "free liberate rescue",
            donor="subject",
            beneficiary="object",
            content="object",
            when={
                "subject": "commando police policeman soldier troop force army ranger marine officer agent",
                "object": "hostage captive abductee schoolgirl girl slave kidnapped-person victim",
            },
            cameo="073",
        ),
        frame(
            "fund finance subsidize subsidise bankroll bail_out",
            donor="subject",
            beneficiary="object|in|for",
            content="object",
            when={
                "object": "budget reconstruction project programme program campaign construction bank economy effort",
                "subject": "<GPE> <NORP> <ORG> government emirate",
            },
            unless={"object-premodifier": "election political advertising own"},
            cameo="071",
        ),
        frame(
            "donate",
            donor="subject",
            beneficiary="to|dative",
            content="object",
            when={"to|dative": "<ORG> <GPE> <NORP> foundation charity hospital school relief orphanage refugee victim"},
            cameo="070",
        ),
        frame(
            "fund finance bankroll",
            donor="subject",
            beneficiary="object",
            when={
                "object": (
                    "<ORG> group militia rebel militant organization organisation charity ngo broadcaster newspaper "
                    "university foundation network movement partner clinic hospital school"
                ),
                "subject": "<GPE> <NORP> <ORG> government state emirate kingdom ministry foundation charity donor",
            },
            cameo="071",
        ),
        frame(
            "spend",
            donor="subject",
            beneficiary="own-on|own-for|on|for",
            content="object",
            when={
                "own-on|own-for|on|for": (
                    "aid relief refugee assistance reconstruction victim survivor migrant integration evacuee"
                ),
                "subject": "<AGENT>",
            },
            cameo="071",
        ),
        frame(
            "spend",
            donor="subject",
            beneficiary="inner",
            content="object",
            when={
                "gerund": "help assist support aid integrate house feed shelter rebuild resettle care",
                "subject": "<AGENT>",
            },
            cameo="071",
        ),
        frame(
            "support sustain reach benefit feed help assist",
            donor="subject",
            beneficiary="object",
            when={"subject": "aid assistance funding relief money donation grant", "object": PEOPLE},
            needs="donor beneficiary",
        ),
        frame(
            "announce pledge approve unveil",
            donor="subject",
            beneficiary="own-to|own-for|to|for",
            content="in|of",
            when={
                "object": "increase boost rise doubling tripling",
                "in|of": "aid assistance funding support relief help humanitarian-aid",
            },
            unless={"in|of": "arm"},
            cameo="070",
            needs="donor",
        ),
        frame(
            "aid assist help fund finance subsidize subsidise bankroll bail_out",
            donor="subject",
            beneficiary="object",
            when={"object": PEOPLE},
            unless={"object": "<MONEY> itself themselves himself herself myself"},
        ),
        frame(
            "participate take serve join contribute engage",
            donor="subject",
            beneficiary="own-in|in|for",
            when={
                "in|to|with": (
                    "peacekeeping-operation peacekeeping-mission peacekeeping-force peacekeeping-effort peacekeeping "
                    "relief-operation relief-effort rescue-operation aid-mission stabilization-mission"
                ),
                "subject": "<AGENT>",
            },
            cameo="074",
            needs="donor",
        ),
        frame(
            "join reinforce bolster",
            donor="subject",
            beneficiary="own-in|in",
            when={
                "object": "peacekeeping-mission peacekeeping-force peacekeeping-operation peacekeeper",
                "subject": "<AGENT>",
            },
            cameo="074",
            needs="donor",
        ),
        frame(
            "approve authorize authorise agree clear",
            donor="subject",
            beneficiary="own-to|own-for|to|for",
            content="object",
            when={
                "object": "loan grant credit aid-package bailout aid rescue-package debt-relief loan-package",
                "own-to|own-for|to|for": "<GPE> <NORP> <ORG> government country",
            },
            cameo="071",
        ),
        frame(
            "be remain become",
            donor="subject",
            beneficiary="own-to|own-in|to|in|for",
            when={"complement": "donor benefactor funder financier", "to|in|for": "<AGENT> <LOC> country region"},
        ),
        frame(
            "be remain become",
            donor="subject",
            when={
                "complement": "donor benefactor",
                "complement-premodifier": "large big bilateral leading major main top international generous",
            },
            unless={"subject": "he she who"},
            needs="donor",
        ),
        frame(
            "help assist",
            donor="subject",
            beneficiary="inner-subject",
            when={"inner-subject": PEOPLE + " <AGENT>"},
        ),
        frame(
            "help assist",
            donor="subject",
            beneficiary="inner",
            when={
                "clause": "battle fight extinguish contain rescue rebuild restore clear evacuate feed repair",
                "subject": "<AGENT>",
            },
            cameo="073",
        ),
        frame(
            "pull pluck dig winch lift haul",
            donor="subject",
            beneficiary="object",
            when={
                "object": "migrant survivor sailor child people woman man family passenger victim refugee miner "
                "fisherman crew hiker climber diver pilot <NORP>",
                "from|out": "rooftop roof tree flood island cliff mountain ledge car boat sea water rubble "
                "wreckage river ocean wreck mud snow debris ruin building",
            },
            cameo="073",
        ),
        frame(
            "raise collect",
            donor="subject",
            beneficiary="own-for|for",
            content="object",
            when={
                "object": "<MONEY> dollar euro pound million billion",
                "own-for|for": "<GPE> <NORP> refugee victim survivor orphan people",
            },
            cameo="071",
        ),
        frame(
            "feed shelter house clothe vaccinate treat",
            donor="subject",
            beneficiary="object",
            when={
                "object": (
                    "refugee migrant civilian victim survivor people evacuee orphan wounded patient casualty "
                    "thousand "
                    "million"
                )
            },
            cameo="073",
        ),
        frame(
            "train equip arm",
            donor="subject",
            beneficiary="object",
            when={
                "object": (
                    "force troop soldier army police rebel fighter pilot officer militia unit guard "
                    "recruit militant opposition military commando cadet policeman constable "
                    "gunner airman marine sailor crew infantry <NORP> <GPE> <ORG>"
                )
            },
            unless={"on": "target gun"},
            cameo="072",
        ),
        frame(
            "save rescue evacuate airlift",
            donor="subject",
            beneficiary="object",
            when={
                "object": (
                    "hostage sailor passenger crew migrant refugee survivor civilian victim people "
                    "captive worker miner child woman villager resident fisherman family tourist "
                    "climber <NORP> staff diplomat citizen"
                )
            },
            cameo="073",
        ),
        frame(
            "grant give offer",
            donor="subject",
            beneficiary="dative|to",
            when={"object": "asylum refuge sanctuary shelter safe-haven"},
            cameo="075",
        ),
        frame(
            "resettle",
            donor="subject",
            beneficiary="object",
            when={"object": "<AGENT>", "subject": "<AGENT>"},
            cameo="075",
        ),
        frame(
            "pay",
            donor="subject",
            beneficiary="own-of|of|own-for|inner",
            content="for",
            when={
                "for": "repair reconstruction rebuilding treatment restoration evacuation surgery rehabilitation",
                "subject": "<GPE> <ORG> <NORP> government charity ministry",
            },
            cameo="071",
        ),
        frame(
            "accept take_in admit resettle absorb shelter host house",
            donor="subject",
            beneficiary="object",
            when={"object": REFUGEES, "subject": "<GPE> <ORG> <NORP> government country state city ministry"},
            cameo="075",
        ),
        frame(
            "open",
            donor="subject",
            beneficiary="to|for",
            when={"object": "border door gate", "to|for": REFUGEES + " number"},
            cameo="075",
        ),
        frame(
            "deploy send dispatch contribute provide station",
            donor="subject|object",
            beneficiary="to|in|for|along|at",
            content="object",
            when={"object": PEACEKEEPERS},
            cameo="074",
        ),
        frame(
            "deploy send dispatch contribute provide",
            donor="subject|object",
            beneficiary="to|in|for|along",
            content="object",
            when={
                "object": "troop soldier force contingent battalion platoon police officer personnel unit engineer",
                "on|as|in|for|to": PEACEKEEPERS
                + " peacekeeping peacekeeping-operation peace-mission nations-force un-force un-mission "
                "nations-mission",
            },
            cameo="074",
        ),
        frame(
            "deploy arrive land serve participate take patrol take_up guard protect",
            donor="subject",
            beneficiary="in|at|to|along|object",
            when={"subject": PEACEKEEPERS, "in|at|to|along|object": ANY},
            cameo="074",
        ),
        frame(
            "protect escort",
            donor="subject",
            beneficiary="object",
            when={"object": "civilian refugee minority convoy people villager"},
            cameo="074",
        ),
        frame(
            "cancel forgive write_off",
            donor="subject",
            beneficiary="owed-by|of|for|owner|object-owner",
            when={"object": "debt loan"},
            cameo="071",
        ),
        frame(
            "step_up boost increase expand resume double triple raise restore unfreeze",
            donor="subject",
            beneficiary="to|for",
            when={"object": "aid assistance support funding supply help contribution"},
        ),
        frame(
            "receive get obtain secure",
            donor="from",
            beneficiary="subject",
            content="object",
            when={"object": MONEY + " " + ARMS + " food vaccine medicine dose supply", "from": "<AGENT>"},
            unless={"object": "<GPE>"},
        ),
        frame(
            "raise collect",
            donor="subject",
            beneficiary="for",
            when={"object": "money fund donation cash", "for": ANY},
            cameo="071",
        ),
        noun(
            "asylum sanctuary", donor="owner|own-by|own-from|holder", beneficiary="own-for|own-to|to|for", cameo="075"
        ),
        noun("rescue evacuation", donor="own-by|owner|modifier", beneficiary="own-of", cameo="073"),
        noun(
            "delivery",
            donor="own-by|owner|modifier|own-from",
            beneficiary="own-to|to",
            when={"own-of": GIVEN},
            cameo="073",
        ),
        noun(
            "deployment",
            donor="owner|holder|own-by|modifier|own-of",
            beneficiary="own-to|own-in|own-along|to|in",
            when={"on|as|for": PEACEKEEPERS + " peacekeeping peace-mission"},
            cameo="074",
        ),
        noun(
            "aid assistance relief shipment donation",
            donor="owner|modifier|own-from|own-by|holder",
            beneficiary="own-to|own-for|to|for",
            needs="donor beneficiary",
        ),
    ),
)
