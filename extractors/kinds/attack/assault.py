"""Attacks as such: who attacks, strikes, invades, and whom an attack hit."""

from extractors.frames import ANY, frame, frames, noun
from extractors.kinds.attack.words import ACCIDENTS, FIGHTERS, IDEAS, NATURE, SPORTS, SUFFERERS
from extractors.kinds.coercion.cyber import COMPUTERS, HACKERS

BOMBING = (
    "attack bombing blast explosion shelling airstrike air-strike strike raid bombardment "
    "assault ambush shooting offensive onslaught massacre stabbing rampage incursion "
    "firefight shootout shoot-out gunfight gunbattle gun-battle crossfire clash fighting "
    "battle violence missile-strike rocket-attack detonation barrage invasion beating "
    "bombings gunfire"
)
"""Nouns of deeds that harm: what they do to somebody is part of the one attack."""

WEAPONS = (
    (
        "crowd-control",
        "175",
        (
            "tear-gas teargas rubber-bullet water-cannon baton pepper-spray stun-grenade "
            "truncheon bullet-rubber plastic-bullet pellet"
        ),
    ),
    (
        "suicide-attack",
        "1831",
        ("suicide-bombing suicide-attack suicide-bomber suicide-bomb suicide-blast suicide-explosion suicide-car"),
    ),
    ("drone", "1952", "drone drone-strike drone-attack uav drones unmanned-aircraft"),
    (
        "aerial",
        "195",
        (
            "airstrike air-strike air-raid air-attack missile-strike missile warplane jet "
            "helicopter gunship aircraft plane bomber airpower cruise-missile missile-attack "
            "bombing-raid bombing-campaign"
        ),
    ),
    (
        "heavy-weapons",
        "194",
        (
            "shelling artillery mortar rocket shell tank barrage artillery-fire rocket-attack "
            "mortar-attack mortar-fire artillery-strike rocket-fire howitzer grad tank-fire"
        ),
    ),
    (
        "explosives",
        "183",
        (
            "bomb car-bomb bombing ied landmine grenade mine explosive blast explosion device "
            "truck-bomb detonation dynamite bomb-blast bomb-attack"
        ),
    ),
    (
        "firearms",
        "193",
        (
            "shooting gunfire bullet rifle gun pistol shootout shoot-out gunfight gun-battle "
            "gunbattle firefight sniper crossfire gun-attack shooting-attack round firearm "
            "handgun machine-gun"
        ),
    ),
    (
        "primitive",
        "180",
        ("knife stabbing machete sword axe ax hammer stone rock club stick knife-attack arrow dagger cleaver brick"),
    ),
    (
        "unconventional",
        "204",
        (
            "gas chemical-weapon nerve-agent sarin chlorine poison chemical-attack gas-attack "
            "mustard-gas novichok chemical phosphorus ricin anthrax polonium"
        ),
    ),
)
"""Mode, CAMEO code and words of the weapons and deeds that an attack is done with."""

HARM = (
    "kill wound injure hit strike attack target pound destroy damage slaughter massacre "
    "murder hurt maim level flatten rock shatter devastate assault behead "
    "execute"
)

STRICKEN = HARM + (
    "  shake rip tear claim leave raze wreck demolish engulf jolt sweep raid ravage "
    "displace die perish force break disrupt spare disfigure send trigger spark scar"
)

NO_VIOLENCE = (
    "deal agreement note record chord balance pose tone bargain snag rock bottom hurdle "
    "goal roadblock high low peak policy record-high speech report pact accord compromise "
    "milestone decision remark comment market economy inflation growth plan bill law "
    "proposal problem issue idea budget voter consumer audience customer business "
    "export emission poverty corruption million billion election stride"
)

FRAMES = frames(
    frame(
        "attack assault ambush raid storm assail blitz",
        attacker="subject",
        victim="object",
        when={"object": ANY},
        unless={
            "object": NO_VIOLENCE + " " + IDEAS + " " + COMPUTERS,
            "subject": "bill law legislation measure reform policy " + HACKERS,
        },
        cameo="190",
    ),
    frame(
        "strike hit pound",
        attacker="subject",
        victim="object",
        when={"object": SUFFERERS},
        unless={"object": NO_VIOLENCE, "subject": NATURE + " " + ACCIDENTS},
        cameo="190",
    ),
    # One declaration for each weapon, as the subject, the means or the deed in which somebody was hurt.
    *(
        frame(
            HARM,
            attacker="subject",
            victim="object",
            when={slot: words, "object": ANY},
            unless={"object": NO_VIOLENCE},
            cameo=cameo,
            mode=mode,
            needs="victim",
        )
        for mode, cameo, words in WEAPONS
        for slot in ("subject", "with|in|by|during|from")
    ),
    frame(
        STRICKEN,
        attacker="subject",
        victim="object",
        when={"subject": BOMBING},
        unless={"object": NO_VIOLENCE},
        cameo="190",
        needs="nothing",
    ),
    frame(
        "die perish lose kill wound injure hurt",
        victim="surface",
        attacker="own-by",
        when={"in|during|from": BOMBING},
        cameo="190",
        needs="victim",
    ),
    frame(
        "target",
        attacker="subject",
        victim="object",
        when={"subject|with": FIGHTERS + " " + BOMBING + " missile rocket drone bomb", "object": ANY},
        cameo="190",
    ),
    frame(
        "overthrow depose oust topple",
        attacker="subject",
        victim="object",
        when={
            "subject": FIGHTERS + " junta putschist officer general mutineer coup",
            "object": "<AGENT> <PERSON> government regime president king",
        },
        cameo="190",
        needs="victim",
    ),
    frame(
        "stage mount launch attempt lead plan plot orchestrate carry_out",
        attacker="subject",
        victim="against|on",
        when={"object": "coup putsch coup-attempt"},
        cameo="190",
        needs="attacker",
        trigger="object",
    ),
    noun(
        "coup putsch",
        attacker="own-by|owner|holder",
        victim="own-against|own-of",
        when={"own-against": ANY},
        cameo="190",
        needs="victim",
    ),
    noun(
        "coup putsch",
        attacker="own-by|owner|holder",
        victim="site",
        when={"own-in|site|dated": ANY},
        unless={"premodifier": "public-relations diplomatic pr marketing", "own-of": ANY},
        cameo="190",
        needs="nothing",
    ),
    frame(
        "be stand",
        attacker="surface",
        victim="on|against",
        when={"behind": BOMBING + " killing murder kidnapping assassination abduction", "surface": "<AGENT>"},
        cameo="190",
        needs="attacker",
    ),
    frame(
        "invade overrun storm",
        attacker="subject",
        victim="object",
        when={"object": ANY},
        cameo="190",
    ),
    frame(
        (
            "launch carry_out mount conduct stage unleash wage perpetrate commit make execute "
            "begin start commence step_up resume intensify continue"
        ),
        attacker="subject",
        victim="on|against|in|at|into",
        when={
            "object": (
                "attack assault strike raid offensive bombing airstrike operation air-strike air-raid "
                "massacre ambush invasion war campaign shelling genocide atrocity bombardment killing "
                "murder suicide-bombing incursion counteroffensive counter-attack counterattack "
                "rocket-attack onslaught aggression blitz"
            ),
            "on|against|in|at|into": ANY,
        },
        unless={
            "against": "corruption poverty disease crime",
            "object-premodifier": SPORTS + ("   extraordinary awareness election advertising publicity rescue"),
        },
        cameo="190",
        needs="attacker",
    ),
)
