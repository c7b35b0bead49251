"""Bombings, shellings and what goes off."""

from extractors.frames import ANY, frame, frames
from extractors.kinds.attack.words import SUFFERERS

BOMBS = (
    "bomb device ied mine landmine grenade explosive car-bomb shell missile rocket bomber "
    "vest bombs charge mortar truck-bomb car munition torpedo vehicle truck van dynamite "
    "firework-bomb belt"
)

CHARGES = (
    "bomb ied mine landmine explosive car-bomb truck-bomb time-bomb parcel-bomb nail-bomb roadside-bomb "
    "roadside-device roadside-ied pipe-bomb "
    "explosive-device dynamite booby-trap petrol-bomb"
)
"""What somebody plants, and what goes off under whoever comes along."""

CARRIED = (
    " cooker package parcel backpack suitcase bag briefcase motorcycle motorbike scooter cart warhead cylinder "
    "kilogram pound ton tonne kilo other another second third <CARDINAL>"
)
"""What explodes where the bomb is inside it or was told before."""

DISPOSERS = "squad expert engineer sapper specialist technician"
"""Who sets bombs off so that they hurt nobody."""

FLYING = "warplane jet aircraft plane bomber helicopter gunship air-force airforce"

FRAMES = frames(
    frame(
        "bomb blow_up dynamite firebomb blast",
        attacker="subject",
        victim="object",
        when={"object": SUFFERERS},
        cameo="183",
        mode="explosives",
    ),
    frame(
        "bomb",
        attacker="subject",
        victim="object",
        when={"object": SUFFERERS, "subject": FLYING + " <GPE> coalition nato"},
        cameo="195",
        mode="aerial",
    ),
    frame(
        "strafe carpet-bomb",
        attacker="subject",
        victim="object",
        when={"object": SUFFERERS},
        cameo="195",
        mode="aerial",
    ),
    frame(
        "shell bombard rocket",
        attacker="subject",
        victim="object",
        when={"object": SUFFERERS},
        cameo="194",
        mode="heavy-weapons",
    ),
    frame(
        "explode detonate go_off blow_up set_off ignite",
        victim="in|near|at|outside|inside|on",
        attacker="own-by|subject",
        when={"surface|object": BOMBS + " it one drone they" + CARRIED},
        unless={"subject": DISPOSERS},
        cameo="183",
        mode="explosives",
        needs="nothing",
    ),
    frame(
        "detonate set_off plant trigger blow_up explode",
        attacker="subject",
        victim="in|near|at|outside|inside",
        when={"object": BOMBS + " explosion blast suicide-vest himself herself themselves itself"},
        cameo="183",
        mode="explosives",
        needs="nothing",
    ),
    frame(
        "detonate",
        attacker="subject",
        victim="in|near|at|outside|inside",
        when={"surface|object": ANY},
        unless={"object": "explosion test", "subject": DISPOSERS},
        cameo="183",
        mode="explosives",
        needs="nothing",
    ),
    frame(
        "place lay attach fling",
        attacker="subject",
        victim="in|near|at|outside|inside|under",
        when={"object": CHARGES},
        cameo="183",
        mode="explosives",
        needs="nothing",
    ),
    frame(
        "hide conceal bury",
        attacker="subject",
        victim="in|near|at|outside|inside|under",
        when={"object": CHARGES, "subject": "<AGENT>"},
        cameo="183",
        mode="explosives",
        needs="nothing",
    ),
    frame(
        "hit strike step run_over drive_over",
        victim="subject",
        when={"object|on|over": CHARGES, "subject": ANY},
        cameo="183",
        mode="explosives",
        needs="victim",
    ),
    frame(
        "bomb firebomb",
        attacker="subject",
        victim="object",
        when={"object": ANY},
        unless={
            "object": (
                "test exam interview audition question review gig himself herself sequel film movie show play album "
                "single musical series"
            ),
            "own-at": "office box-office cinema",
            "own-with": ANY,
        },
        cameo="183",
        mode="explosives",
        needs="victim",
    ),
    frame(
        "blow detonate explode blow_up",
        attacker="subject",
        victim="in|near|at|outside|inside|among",
        when={"object": "himself herself themselves itself vest suicide-vest belt", "subject": ANY},
        cameo="1831",
        mode="suicide-attack",
        needs="nothing",
    ),
    frame(
        "rip tear blast slice plough plow slam smash crash",
        attacker="subject",
        victim="through|into",
        when={
            "subject": CHARGES + " device missile rocket shell drone mortar explosion blast",
            "through|into": ANY,
        },
        cameo="183",
        mode="explosives",
        needs="victim",
    ),
)
