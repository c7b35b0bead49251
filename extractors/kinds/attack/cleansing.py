"""Peoples driven out or exterminated."""

from extractors.frames import frame, frames, noun
from extractors.kinds.attack.words import FIGHTERS

FRAMES = frames(
    frame(
        "drive chase force",
        attacker="subject",
        victim="object",
        when={
            "object": "<NORP> thousand hundred people villager family resident civilian inhabitant population",
            "from|off|out": "home house village land town farm",
            "subject": FIGHTERS + " mob gang settler <NORP>",
        },
        cameo="201",
    ),
    frame(
        "exterminate massacre slaughter",
        attacker="subject",
        victim="object",
        when={"object": "civilian villager people population <NORP> hundred thousand"},
        cameo="202",
        mode="targeted",
    ),
    noun(
        "cleansing",
        attacker="owner|own-by|holder|modifier",
        victim="own-of|against|in",
        when={"premodifier": "ethnic"},
        cameo="203",
        needs="attacker",
    ),
    frame(
        "cleanse",
        attacker="subject",
        victim="object|of",
        cameo="203",
        needs="attacker victim",
    ),
    noun("genocide", attacker="own-by|holder", victim="own-against|own-of", cameo="203"),
)
