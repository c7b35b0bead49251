"""Retreats: somebody withdraws, releases, surrenders, disarms, ceases fire or resigns."""

from extractors.frames import ANY, Kind, frame, frames, noun
from extractors.kinds.retreat import handover, quitting
from extractors.kinds.retreat.words import ARMS, CAPTIVES, FIGHTERS, FIGHTING, MONITORS, OFFICE, TROOPS, TRUCE
from schemas import RetreatDetails

KIND = Kind(
    name="retreat",
    plover="RETREAT",
    cameo="087",
    description=(
        "Somebody withdraws forces, releases people, surrenders, disarms, ceases fire, grants access or resigns."
    ),
    roles={"yielder": "actor", "beneficiary": "recipient"},
    needs=("patient",),
    noun_needs=("actor",),
    details=RetreatDetails,
    frames=frames(
        handover.FRAMES,
        quitting.FRAMES,
        frame(
            "withdraw pull pull_out pull_back redeploy remove bring_home evacuate extract",
            yielder="subject",
            beneficiary="from|out-of|of",
            content="object",
            when={"object": TROOPS},
            unless={"to|toward|towards": "frontline front border"},
            cameo="0874",
            mode="withdraw",
        ),
        frame(
            "withdraw retreat pull_out pull_back depart disengage",
            yielder="subject",
            beneficiary="from|of",
            when={"from|of": ANY, "subject": FIGHTERS},
            unless={
                "object": "ambassador diplomat envoy staff consul peacekeeper observer inspector support "
                "candidate request",
                "from|of": (
                    "race contest competition tournament election treaty agreement deal pact talk "
                    "negotiation accord market public bank council organization organisation summit "
                    "meeting conference project union group body"
                ),
            },
            cameo="0874",
            mode="withdraw",
            needs="yielder",
        ),
        frame(
            "withdraw retreat pull_out pull_back fall_back flee",
            yielder="subject",
            beneficiary="from",
            when={"subject": TROOPS + " rebel militant"},
            unless={"object": ANY},
            cameo="0874",
            mode="withdraw",
            needs="yielder",
        ),
        frame(
            "withdraw retreat pull_back evacuate vacate abandon leave quit exit",
            yielder="subject",
            content="object",
            when={
                "object": (
                    "position base post territory village town city outpost settlement checkpoint "
                    "stronghold camp area zone enclave garrison valley peninsula province island "
                    "strip trench airport bridge airbase building barracks compound bunker ridge <GPE> <LOC>"
                ),
                "subject": TROOPS + " rebel militant settler",
            },
            cameo="0874",
            mode="withdraw",
            needs="yielder",
        ),
        frame(
            "evacuate dismantle vacate abandon withdraw",
            yielder="subject",
            beneficiary="in|on|from",
            content="object",
            when={
                "object": "settlement outpost base military-base airbase garrison army-post occupied-territory",
                "subject": "<GPE> <NORP> government",
            },
            cameo="0874",
            mode="withdraw",
            needs="yielder",
        ),
        frame(
            "release free liberate parole unshackle",
            yielder="subject",
            beneficiary="object|to",
            content="object",
            when={"object": CAPTIVES},
            cameo="0841",
            mode="release",
        ),
        frame(
            "set let turn cut",
            yielder="subject",
            beneficiary="object|inner",
            when={"complement|clause|adverb": "free go loose"},
            cameo="0841",
            mode="release",
        ),
        frame(
            "set let",
            yielder="subject",
            beneficiary="object",
            when={"object-premodifier": "free", "object": CAPTIVES},
            cameo="0841",
            mode="release",
        ),
        frame(
            "hand_over hand_back return give_back repatriate send_back send_home",
            yielder="subject",
            beneficiary="to",
            content="object",
            when={
                "object": "body remains prisoner hostage corpse captive abductee sailor soldier crew pilot",
                "to": ANY,
            },
            cameo="0841",
            mode="release",
        ),
        frame(
            "return give_back hand_back restitute",
            yielder="subject",
            beneficiary="to",
            content="object",
            when={
                "to": "<AGENT> museum owner heir family",
                "object": ANY,
                "subject": "<AGENT> museum gallery university library church institute collector",
            },
            unless={
                "object": (
                    "<PERSON> <NORP> fire call favor favour ball verdict serve kick compliment visit "
                    "migrant refugee asylum-seeker salute gaze profit money result bill land "
                    "territory island mandate power troop people"
                )
            },
            cameo="0842",
            mode="release",
        ),
        frame(
            "return give_back hand_back restore",
            yielder="subject",
            beneficiary="own-to|to",
            content="object",
            when={"object-clause": "seize take capture loot steal confiscate plunder impound", "subject": "<AGENT>"},
            unless={"object": "<PERSON> fire"},
            cameo="0842",
            mode="release",
        ),
        frame(
            "bring fly pull send call order ship",
            yielder="subject",
            content="object",
            when={"object": TROOPS, "adverb": "home"},
            cameo="0874",
            mode="withdraw",
            needs="yielder",
        ),
        frame(
            "close shut hand_over",
            yielder="subject",
            beneficiary="own-in|own-to|in|to",
            content="object",
            when={"object": "base military-base garrison airbase", "subject": "<GPE> <NORP> army military"},
            cameo="0874",
            mode="withdraw",
            needs="yielder",
        ),
        frame(
            "exchange swap trade",
            yielder="subject",
            beneficiary="with",
            content="object",
            when={"object": "prisoner captive hostage detainee body remains prisoner-of-war spy"},
            cameo="0841",
            mode="release",
            needs="yielder",
        ),
        frame(
            "surrender capitulate",
            yielder="subject",
            beneficiary="to",
            content="object",
            unless={"object": "lead goal point crown title passport right sovereignty"},
            cameo="0874",
            mode="withdraw",
            needs="yielder",
        ),
        frame(
            "disarm demobilize demobilise",
            yielder="subject",
            content="object",
            cameo="0873",
            mode="disarm",
            needs="yielder",
        ),
        frame(
            "disband",
            yielder="subject",
            content="object",
            when={"subject": TROOPS + " <ORG> <NORP> rebel group movement"},
            unless={"subject": "court police government band"},
            cameo="0873",
            mode="disarm",
            needs="yielder",
        ),
        frame(
            (
                "dismantle destroy hand_over hand_in turn_over turn_in give_up surrender scrap lay_down decommission "
                "relinquish put_down eliminate drop renounce"
            ),
            yielder="subject",
            beneficiary="to",
            content="object",
            when={
                "object": ARMS,
                "subject": "<GPE> <ORG> <NORP> government " + TROOPS + " rebel militant group side they",
            },
            unless={"of": "<NORP> <GPE> <ORG>", "in|with|by": "strike raid attack airstrike air-strike"},
            cameo="0873",
            mode="disarm",
            needs="yielder",
        ),
        frame(
            (
                "declare announce agree_to observe call implement respect extend order begin honor "
                "honour reach proclaim enter"
            ),
            yielder="subject",
            beneficiary="with",
            content="object|into",
            when={"object|into": TRUCE},
            cameo="0871",
            mode="ceasefire",
            needs="yielder",
        ),
        frame(
            "cease halt suspend stop end call_off pause discontinue",
            yielder="subject",
            beneficiary="against|on|with|in",
            content="object",
            when={
                "object": FIGHTING,
                "subject": FIGHTERS + " coalition alliance president leader government who it they",
            },
            unless={"with|by": "victory win capture"},
            cameo="0871",
            mode="ceasefire",
            needs="yielder",
        ),
        frame(
            "cease halt hold stop",
            yielder="subject",
            content="object",
            when={"object": "fire"},
            cameo="0871",
            mode="ceasefire",
            needs="yielder",
        ),
        frame("resign", yielder="subject", mode="resign", cameo="0831", needs="yielder"),
        frame(
            "step_down stand_down quit abdicate step_aside bow_out",
            yielder="subject",
            content="as|object",
            when={"subject": OFFICE},
            unless={"object": "smoking school job-hunting habit"},
            mode="resign",
            cameo="0831",
            needs="yielder",
        ),
        frame(
            "tender submit hand_in offer announce give",
            yielder="subject",
            beneficiary="to",
            when={"object": "resignation notice-of-resignation"},
            mode="resign",
            cameo="0831",
            needs="yielder",
        ),
        frame(
            "allow admit let readmit permit",
            yielder="subject",
            beneficiary="object|inner-subject",
            content="clause|into|object",
            when={"object|inner-subject": MONITORS},
            cameo="086",
            mode="access",
        ),
        frame(
            "grant give provide allow guarantee",
            yielder="subject",
            beneficiary="dative|to|for",
            content="object",
            when={"object": "access safe-passage passage entry"},
            unless={"object-premodifier": "internet broadband"},
            cameo="086",
            mode="access",
        ),
        frame(
            "open reopen establish",
            yielder="subject",
            beneficiary="to|for|in",
            content="object",
            when={"object": "corridor humanitarian-corridor humanitarian-route humanitarian-crossing aid-route"},
            unless={"to": "refugee migrant tourist"},
            cameo="0863",
            mode="access",
        ),
        noun(
            "withdrawal pullout pullback retreat pull-out",
            yielder="owner|own-by|modifier|holder|own-of",
            beneficiary="own-from",
            content="own-of",
            unless={"own-from": "race treaty agreement deal pact accord talk", "premodifier": "cash alcohol bank drug"},
            cameo="0874",
            mode="withdraw",
        ),
        noun(
            "release",
            yielder="own-by|holder",
            beneficiary="own-of|owner",
            content="own-of",
            when={"own-of|owner": CAPTIVES},
            cameo="0841",
            mode="release",
            needs="yielder beneficiary",
        ),
        noun(
            "ceasefire cease-fire truce armistice cessation",
            yielder="own-between|own-by|holder",
            beneficiary="own-with|with|between",
            cameo="0871",
            mode="ceasefire",
        ),
        noun("surrender", yielder="owner|own-of|own-by", cameo="0874", mode="withdraw"),
        noun(
            "disarmament demobilization demobilisation",
            yielder="owner|own-of|own-by|holder",
            cameo="0873",
            mode="disarm",
        ),
        noun("resignation", yielder="owner|own-of", cameo="0831", mode="resign"),
    ),
)
