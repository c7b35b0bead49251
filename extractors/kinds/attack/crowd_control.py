"""Tear gas, water cannon and rubber bullets against crowds."""

from extractors.frames import frame, frames

FRAMES = frames(
    frame(
        "fire use shoot spray lob turn unleash",
        attacker="subject",
        victim="at|on|into|against|toward|towards",
        when={
            "object": (
                "tear-gas teargas gas rubber-bullet bullet-rubber water-cannon cannon baton "
                "pepper-spray stun-grenade pellet plastic-bullet force"
            ),
            "at|on|into|against|toward|towards|subject": (
                "protester demonstrator crowd police student marcher migrant rioter people activist "
                "soldier troop supporter demonstration protest <AGENT>"
            ),
        },
        cameo="175",
        mode="crowd-control",
    ),
    frame(
        "spray",
        attacker="subject",
        victim="object",
        when={"object": "<AGENT>"},
        cameo="175",
        mode="crowd-control",
    ),
)
