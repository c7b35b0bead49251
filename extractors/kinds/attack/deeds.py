"""Nouns that name an attack: "the bombing of the market"."""

from extractors.frames import ANY, frames, noun
from extractors.kinds.attack.words import FEELING, IDEAS, SPORTS, SUFFERERS

HAPPENING = (
    "occur happen take come follow begin start continue resume intensify erupt rage break "
    "escalate subside ease go hear witness see report kill injure wound hit strike rock "
    "shake rip tear destroy damage claim leave cause target shatter carry conduct launch "
    "mount stage perpetrate commit die perish lose survive hurt burn spread flare claim "
    "end stop shatter echo involve use set trigger spark flee escape dead death casualty "
    "injury wound suffer sustain scene site time day moment hour aftermath wake"
)

PLACES = "own-in|own-at|own-near|own-outside|own-inside|own-across|own-on|own-around"

SEEN = (
    "attack bombing airstrike air-strike shooting explosion blast raid massacre ambush detonation stabbing shelling "
    "assault bombardment slaying lynching beheading rampage atrocity missile-strike"
)
"""Nouns of deeds that somebody may have seen: a place, a day or a weapon before them makes one of them the event."""

MEANS = (
    "suicide bomb car-bomb truck-bomb bomb-laden drone missile rocket mortar grenade ied terror terrorist gun knife "
    "aircraft deadly deadliest fatal lethal "
    "arson acid chemical air aerial artillery roadside roadside-bomb parcel-bomb petrol-bomb car"
)
"""Weapons, methods and tolls before a noun that leave no doubt what it is: "a deadly grenade attack"."""

CASES = (
    "suspect suspected investigation investigator probe inquiry inquest trial case victim survivor site scene charge "
    "defendant accused convict perpetrator mastermind plot plotter conspiracy conspirator attempt plan death toll "
    "casualty injury wound wounding footage video anniversary memorial series spree campaign rampage incident"
)
"""What an event of violence leaves behind: "the ferry bombing suspects" tells of a bombing."""

NOT_MEANT = SPORTS + " gas boiler pipeline factory plant controlled"

FRAMES = frames(
    noun(
        (
            "attack assault raid strike airstrike air-strike bombing bombardment shelling "
            "offensive ambush invasion massacre incursion shooting "
            "onslaught aggression atrocity stabbing missile-strike "
            "detonation rampage explosion blast"
        ),
        attacker="owner|own-by|power|holder|own-from",
        victim="own-on|own-against|own-of|own-at|own-in|against|on|into|undergoer",
        when={
            "owner|own-by|power|holder|own-from": "<AGENT>",
            "own-on|own-against|own-of|own-at|own-in|against|on|into|undergoer": ANY,
        },
        cameo="190",
        unless={
            "premodifier": SPORTS,
            "own-of": "conscience justice confidence power anger",
            "own-on|own-against": IDEAS,
        },
    ),
    noun(
        (
            "attack assault raid strike airstrike air-strike bombing bombardment offensive ambush "
            "invasion incursion shooting onslaught stabbing missile-strike aggression"
        ),
        attacker="owner|own-by|own-from",
        victim="own-on|own-against|own-of|undergoer",
        when={"own-on|own-against|own-of|undergoer": SUFFERERS},
        unless={
            "premodifier": SPORTS,
            "governor": FEELING,
            "own-of": "conscience",
            "own-on|own-against": IDEAS,
        },
        cameo="190",
        needs="victim",
    ),
    # "foiled an attack on": what was meant to be one is told as one that was not.
    noun(
        "attack assault raid bombing ambush assassination murder massacre hijacking kidnapping",
        attacker="own-by|owner",
        victim="own-on|own-against|own-of|undergoer",
        when={"governor": "foil thwart avert", "specific": ANY, "own-on|own-against|own-of": ANY},
        unless={"premodifier": NOT_MEANT},
        cameo="190",
        needs="victim",
    ),
    noun(
        (
            "attack bombing airstrike air-strike shooting explosion blast shootout shoot-out "
            "gunfight firefight gunbattle raid massacre ambush detonation stabbing shelling "
            "assault bombardment gunfire"
        ),
        when={"governor": HAPPENING},
        unless={
            "premodifier": NOT_MEANT,
            "own-on|own-against": IDEAS,
            "own-at": "factory plant mine refinery",
        },
        attacker="own-by|owner|holder",
        victim="own-on|own-against|undergoer|own-in|own-at|own-near|own-outside",
        cameo="190",
        needs="nothing",
    ),
    noun(
        (
            "attack bombing airstrike air-strike shooting explosion blast shootout shoot-out "
            "gunfight firefight gunbattle raid massacre ambush detonation stabbing shelling clash "
            "fighting"
        ),
        when={PLACES: "<GPE> <LOC> <FAC> city town village market mosque church airport area street"},
        unless={
            "premodifier": NOT_MEANT,
            "governor": FEELING,
            "own-at": "factory plant mine refinery",
        },
        attacker="own-by|owner|own-between",
        victim=PLACES,
        cameo="190",
        needs="nothing",
    ),
    noun(
        SEEN,
        attacker="own-by|own-from|owner",
        victim="own-on|own-against|own-of|own-at|own-in|site",
        when={"site": ANY},
        unless={"premodifier": NOT_MEANT, "own-of": "volcano <LOC> population"},
        cameo="190",
        needs="nothing",
    ),
    noun(
        SEEN,
        attacker="own-by|own-from|owner|power",
        victim="own-on|own-against|own-of|own-at|own-in",
        when={"dated": ANY},
        unless={"premodifier": NOT_MEANT, "own-of": "volcano <LOC> population"},
        cameo="190",
        needs="nothing",
    ),
    noun(
        "attack bombing airstrike air-strike strike blast explosion raid shooting detonation",
        attacker="own-by|own-from|owner|power",
        victim="own-on|own-against|own-of|own-at|own-in",
        when={"premodifier": MEANS, "specific": ANY},
        unless={"premodifier": NOT_MEANT, "governor": FEELING},
        cameo="190",
        needs="nothing",
    ),
    noun(
        "bombing blast explosion shooting attack massacre stabbing assassination ambush shootout gunshot",
        victim="site",
        when={"head": CASES},
        unless={"premodifier": NOT_MEANT},
        cameo="190",
        needs="nothing",
    ),
)
