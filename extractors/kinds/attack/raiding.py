"""Deeds told in phrases: villages put to the torch, aircraft brought down, fire drawn, powers seized."""

from extractors.frames import ANY, frame, frames
from extractors.kinds.attack.words import FIGHTERS

CRAFT = "helicopter plane jet aircraft drone warplane airliner bomber balloon gunship"

FRAMES = frames(
    frame(
        "bring_down shoot_down down take_out knock_out take_down",
        attacker="subject",
        victim="object",
        when={"object": CRAFT + " tank radar missile", "subject": ANY},
        cameo="190",
    ),
    frame(
        "fire shoot",
        attacker="subject",
        victim="own-on|own-at|on|at|upon",
        when={
            "own-on|own-at|on|at|upon": ANY,
            "object": "-",
            "subject": "<AGENT> " + FIGHTERS + " warship plane boat jet",
        },
        unless={"on|at": "basket goal cylinder target film location"},
        cameo="190",
        mode="firearms",
    ),
    frame(
        "shell bombard pound rocket mortar strafe hammer",
        attacker="subject",
        victim="of|object",
        when={
            "object": "outskirts suburb edge centre center surroundings area quarter neighbourhood heights "
            "vicinity part "
            "stronghold position line",
            "subject": "<AGENT> artillery jet warplane helicopter " + FIGHTERS,
        },
        cameo="194",
        mode="heavy-weapons",
    ),
    frame(
        "mow_down cut_down spray rake pick_off",
        attacker="subject",
        victim="object",
        when={
            "object": "<AGENT> civilian crowd worshipper villager people shopper diner pedestrian bystander soldier",
            "with|from": "gun machine-gun rifle bullet gunfire fire roof",
        },
        cameo="193",
        mode="firearms",
    ),
    frame(
        "put set",
        attacker="subject",
        victim="object",
        when={"to": "torch sword", "object": ANY},
        cameo="1712",
    ),
    frame(
        "make_off run_off escape",
        attacker="subject",
        victim="with",
        when={
            "with": "schoolboy schoolgirl girl child hostage captive pupil student worker",
            "subject": FIGHTERS + " man",
        },
        cameo="181",
        mode="abduct",
    ),
    frame(
        "seize grab take usurp",
        attacker="subject",
        victim="in|from",
        content="object",
        when={
            "object": "power",
            "subject": "soldier army officer general junta colonel military guard rebel mutineer captain militia",
        },
        cameo="195",
        needs="attacker",
    ),
)
