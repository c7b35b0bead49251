"""Crackdowns, persecution and force."""

from extractors.frames import ANY, frame, frames, noun
from extractors.kinds.coercion.words import AUTHORITY, PEOPLE

FRAMES = frames(
    frame(
        "crack_down clamp_down",
        coercer="subject",
        coerced="on|against",
        cameo="175",
        mode="restrict",
        needs="coercer",
    ),
    frame(
        "launch begin order wage lead intensify mount",
        coercer="subject",
        coerced="on|against",
        content="object",
        when={"object": "crackdown clampdown purge"},
        cameo="175",
        mode="restrict",
        needs="coercer",
    ),
    frame(
        (
            "suppress repress quell oppress persecute intimidate harass coerce disperse break_up "
            "extort crush quash put_down purge bully"
        ),
        coercer="subject",
        coerced="object",
        content="clause|object",
        when={
            "object": PEOPLE
            + ("   protest demonstration uprising rebellion dissent revolt opposition rally crowd mob unrest")
        },
        cameo="175",
    ),
    frame(
        "force compel",
        coercer="subject",
        coerced="object",
        content="clause",
        when={"object": "<AGENT>", "subject": AUTHORITY + " gunman soldier", "clause|from|into|out": ANY},
        cameo="170",
    ),
    noun(
        "crackdown clampdown repression persecution suppression oppression purge",
        coercer="owner|own-by|modifier|holder",
        coerced="own-on|own-against|own-of|on|against",
        cameo="175",
        mode="restrict",
    ),
)
