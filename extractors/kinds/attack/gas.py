"""Attacks with gas and other chemicals."""

from extractors.frames import ANY, frame, frames

FRAMES = frames(
    frame("gas", attacker="subject", victim="object", cameo="204", mode="unconventional"),
    frame(
        "drop fire spray release use",
        attacker="subject",
        victim="on|against|at|in",
        when={
            "object": "mustard-gas nerve-gas poison-gas chlorine sarin nerve-agent chemical-weapon napalm",
            "on|against|at|in": ANY,
            "subject": ANY,
        },
        cameo="204",
        mode="unconventional",
    ),
)
