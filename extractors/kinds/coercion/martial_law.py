"""Curfews, states of emergency and martial law."""

from extractors.frames import frame, frames, noun

FRAMES = frames(
    frame(
        "impose declare introduce extend enforce decree order announce slap place reimpose clamp enact",
        coercer="subject",
        coerced="on|in|against|across|under|over",
        content="object",
        when={"object|under": "curfew lockdown curfew-order quarantine stay-at-home-order"},
        cameo="1723",
        mode="curfew",
        needs="coercer",
    ),
    frame(
        "impose declare introduce extend enforce decree announce proclaim place put",
        coercer="subject",
        coerced="on|in|against|across|over|object",
        content="object",
        when={
            "object|under": (
                "martial-law law-martial emergency state-of-emergency state-of-siege emergency-rule "
                "siege emergency-law direct-rule military-rule"
            )
        },
        trigger="object|under",
        cameo="1724",
        mode="martial-law",
        needs="coercer",
    ),
    noun(
        "curfew lockdown",
        coercer="own-by|modifier|holder",
        coerced="own-in|own-on|own-across",
        when={"governor": "impose declare be go come remain under place extend"},
        cameo="1723",
        mode="curfew",
        needs="coerced",
    ),
)
