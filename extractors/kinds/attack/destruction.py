"""Destruction, arson and plunder."""

from extractors.frames import ANY, frame, frames
from extractors.kinds.attack.words import NATURE, SUFFERERS

FRAMES = frames(
    frame(
        (
            "destroy demolish raze flatten torch burn burn_down bulldoze ravage wreck "
            "blow_up vandalize ransack dynamite desecrate"
        ),
        attacker="subject",
        victim="object",
        when={
            "object": SUFFERERS + ("   property shop crop mosque statue monument grave shrine reactor tower vehicle")
        },
        unless={
            "subject": NATURE,
            "own-in|own-during": NATURE,
        },
        cameo="1712",
        mode="destroy",
    ),
    frame(
        "sack pillage plunder loot",
        attacker="subject",
        victim="object",
        when={
            "object": (
                "<GPE> <LOC> <FAC> city town village church mosque temple palace embassy consulate library office "
                "building shop store market museum warehouse depot home house monastery shrine"
            )
        },
        cameo="1712",
        mode="destroy",
    ),
    frame(
        "set",
        attacker="subject",
        victim="object",
        when={"on": "fire", "object": ANY},
        cameo="1712",
        mode="destroy",
        trigger="on",
    ),
    frame(
        "set",
        attacker="subject",
        victim="to",
        when={"object": "fire", "to": ANY},
        needs="victim",
        cameo="1712",
        mode="destroy",
        trigger="object",
    ),
    frame(
        "set",
        attacker="subject",
        victim="object",
        when={"complement": "ablaze alight aflame afire", "object": ANY},
        unless={"subject": NATURE},
        cameo="1712",
        mode="destroy",
        needs="victim",
    ),
)
