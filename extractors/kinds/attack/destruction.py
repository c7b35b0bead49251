"""Destruction, arson and plunder."""

from extractors.frames import ANY, frame, frames
from extractors.kinds.attack.words import SUFFERERS

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
            "subject": ("fire quake earthquake storm hurricane flood tornado wildfire cyclone typhoon tsunami blaze"),
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
        when={"on|to": "fire", "object": ANY},
        cameo="1712",
        mode="destroy",
    ),
)
