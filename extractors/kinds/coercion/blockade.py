"""Blockades, sieges and cordons."""

from extractors.frames import frame, frames, noun
from extractors.kinds.coercion.words import AUTHORITY

FRAMES = frames(
    frame(
        "impose enforce maintain lay tighten",
        coercer="subject",
        coerced="on|against|own-of|of|in|to",
        content="object",
        when={"object": "blockade siege embargo-naval"},
        cameo="191",
        mode="restrict",
        needs="coercer",
    ),
    frame(
        "seal_off close_off lock_down",
        coercer="subject",
        coerced="object",
        when={
            "object": (
                "<GPE> <LOC> <FAC> area village city town district camp neighbourhood neighborhood street square "
                "quarter airport road site scene"
            ),
            "subject": AUTHORITY,
        },
        cameo="191",
        mode="restrict",
    ),
    frame(
        "blockade besiege encircle cordon_off",
        coercer="subject",
        coerced="object",
        cameo="191",
        mode="restrict",
    ),
    frame(
        "surround",
        coercer="subject",
        coerced="object",
        when={"subject": "police soldier troop force army tank fighter militant rebel gunman officer"},
        cameo="191",
        mode="restrict",
    ),
    noun(
        "blockade siege",
        coercer="own-by|holder|owner|modifier",
        coerced="own-of|own-on|of",
        cameo="191",
        mode="restrict",
    ),
)
