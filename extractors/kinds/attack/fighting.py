"""Fighting between armed sides, ground taken, truces broken."""

from extractors.frames import ANY, frame, frames, noun
from extractors.kinds.attack.words import FIGHTERS

TOPICS = (
    "policy budget plan bill wording commitment law legislation reform issue decision tax trade immigration spending "
    "healthcare role appointment strategy rule question proposal deal approach handling"
)
"""What people clash about with words."""

FRAMES = frames(
    frame(
        "fight battle clash skirmish",
        attacker="subject",
        victim="with|object|against",
        when={
            "with|object|against": (
                "<AGENT> insurgency rebellion uprising militancy war battle invasion offensive enemy"
            )
        },
        unless={
            "object|against": (
                "corruption poverty crime disease virus fire inflation cancer blaze hunger terrorism "
                "climate change wildfire malaria charge proposal bill pandemic case extradition "
                "allegation"
            ),
            "over": TOPICS,
        },
        cameo="190",
    ),
    frame(
        "clash fight skirmish battle",
        attacker="subject",
        victim="with|against",
        when={"subject": FIGHTERS + " side group <NORP> gang tribe faction"},
        unless={"over": TOPICS, "for": ANY, "clause": ANY, "object": ANY},
        cameo="190",
    ),
    frame(
        "capture overrun recapture retake conquer seize take_over storm occupy take reclaim wrest",
        attacker="subject",
        victim="object|from",
        when={
            "object": (
                "town city village position base territory area airport stronghold hill district "
                "region control outpost post airfield province bridge checkpoint neighborhood "
                "neighbourhood fort garrison <GPE> power mosque oilfield field field-oil port dam "
                "ground headquarters road crossing airbase"
            ),
            "subject": FIGHTERS + " <NORP> <GPE> <ORG> group forces coalition government",
        },
        unless={"object": "road power", "subject": "protester demonstrator rioter mob crowd student activist"},
        cameo="192",
    ),
    frame(
        "violate breach break",
        attacker="subject",
        victim="object-owner|in|with|along",
        when={
            "object": (
                "ceasefire cease-fire truce armistice ceasefire-agreement cease-fire-agreement truce-agreement "
                "ceasefire-deal ceasefire-pact ceasefire-line truce-deal airspace"
            ),
            "subject": "<AGENT>",
        },
        cameo="196",
        needs="attacker",
    ),
    noun(
        "violation breach",
        attacker="owner|own-by|modifier|holder",
        victim="own-in|own-along|own-with",
        when={
            "own-of|premodifier": (
                "ceasefire cease-fire truce armistice ceasefire-agreement cease-fire-agreement truce-agreement"
            )
        },
        cameo="196",
        needs="attacker",
    ),
    noun(
        "war fighting clash battle skirmish conflict",
        attacker="own-between|between|owner|holder|own-by",
        victim="own-with|own-against|own-between|with|against|on",
        needs="several",
        cameo="190",
        unless={"own-on|own-against": "drug terror terrorism poverty corruption crime"},
    ),
)
