"""Aid: money, food, arms, troops, shelter or rescue given to others."""

from extractors.frames import ANY, Kind, frame, frames, noun

AID = (
    "aid assistance help relief support fund funding money loan grant food medicine "
    "vaccine supply equipment weapon arm "
    "ammunition missile tank jet helicopter drone vehicle tent blanket water fuel ship-ment shipment convoy package "
    "donation credit debt-relief dose truck ton tonne expert adviser advisor doctor rescuer rescue-team team "
    "peacekeeper training shelter asylum refuge protection backing cash dollar euro "
    "billion million $ goods ventilator "
    "mask equipment-set specialist medic engineer troop soldier bailout subsidy stipend scholarship <MONEY>"
)

KIND = Kind(
    name="aid",
    plover="AID",
    cameo="070",
    description="Somebody gives money, goods, arms, training, shelter or rescue to others.",
    roles={"donor": "actor", "beneficiary": "recipient"},
    needs=("both",),
    noun_needs=("both",),
    frames=frames(
        frame(
            (
                "provide give send deliver supply donate grant extend contribute ship offer lend "
                "distribute hand allocate pour channel disburse transfer airlift dispatch fly "
                "hand_out dole_out bring release-aid deploy funnel"
            ),
            donor="subject",
            beneficiary="dative|to|for|object-to",
            when={"object": AID},
        ),
        frame("provide supply equip arm furnish", donor="subject", beneficiary="object", when={"with": AID}),
        frame(
            (
                "aid assist help rescue evacuate feed shelter subsidize subsidise bankroll fund "
                "finance equip train bail_out"
            ),
            donor="subject",
            beneficiary="object",
            when={"object": ANY},
            unless={"clause": ANY, "object": "<MONEY> project programme program campaign study research"},
        ),
        frame(
            "help assist",
            donor="subject",
            beneficiary="object|inner",
            when={
                "object": (
                    "<GPE> <NORP> <ORG> <PERSON> refugee people victim civilian government force "
                    "survivor army troop migrant family"
                )
            },
        ),
        frame(
            "save rescue free",
            donor="subject",
            beneficiary="object",
            when={
                "object": (
                    "hostage sailor passenger crew migrant refugee survivor civilian victim people "
                    "captive worker miner child woman"
                )
            },
            cameo="070",
        ),
        frame(
            "grant give offer",
            donor="subject",
            beneficiary="dative|to",
            when={"object": "asylum refuge sanctuary shelter citizenship"},
            cameo="075",
        ),
        frame(
            "protect",
            donor="subject",
            beneficiary="object",
            when={"object": "civilian refugee minority convoy people"},
            cameo="074",
        ),
        frame(
            "cancel forgive write_off",
            donor="subject",
            beneficiary="of|owed-by|for",
            when={"object": "debt loan"},
            cameo="071",
        ),
        frame(
            "step_up boost increase expand resume double",
            donor="subject",
            beneficiary="to|for",
            when={"object": "aid assistance support funding supply help"},
        ),
        noun(
            "aid assistance relief shipment donation supply",
            donor="owner|modifier|own-from|own-by|holder",
            beneficiary="own-to|own-for|to|for",
            needs="donor beneficiary",
        ),
    ),
)
