"""Killings of people, one or many."""

from extractors.frames import ANY, frame, frames, noun
from extractors.kinds.attack.words import ACCIDENTS, FEELING, FIGHTERS, NATURE

FRAMES = frames(
    frame(
        (
            "kill murder slay massacre slaughter gun_down behead lynch decapitate "
            "exterminate poison martyr butcher shoot_dead"
        ),
        attacker="subject",
        victim="object",
        when={"object": ANY},
        unless={
            "object": (
                "bill proposal plan deal time idea hope chance project legislation measure disease "
                "virus cancer waste poverty rival virus sanction tariff barrier program programme "
                "need job"
            ),
            "subject": NATURE + " " + ACCIDENTS,
            "own-in|own-during|own-from": NATURE,
            "circumstance": ACCIDENTS,
        },
        needs="victim",
        cameo="190",
        mode="targeted",
    ),
    frame(
        "eliminate liquidate neutralize neutralise",
        attacker="subject",
        victim="object",
        when={"object": FIGHTERS + " commander leader chief operative figure kingpin hitman dissident defector"},
        unless={"subject": "team player side club"},
        needs="victim",
        cameo="190",
        mode="targeted",
    ),
    frame(
        "execute hang stone",
        attacker="subject",
        victim="object",
        when={"object": "<AGENT>"},
        cameo="180",
        mode="targeted",
    ),
    frame(
        "assassinate kill",
        attacker="subject",
        victim="object",
        when={"governor": "try attempt plot conspire attempt seek", "object": ANY},
        cameo="185",
        mode="targeted",
    ),
    frame("assassinate", attacker="subject", victim="object", cameo="186", mode="targeted"),
    noun(
        "killing murder assassination massacre slaying beheading lynching execution slaughter homicide",
        attacker="owner|own-by",
        victim="own-of|owner",
        when={"own-of": ANY},
        unless={"governor": FEELING, "own-of": "order contract plan deal will"},
        cameo="190",
        mode="targeted",
        needs="victim",
    ),
    noun(
        "murder assassination slaying beheading lynching execution poisoning stabbing killing",
        attacker="own-by",
        victim="owner",
        when={"owner": "<AGENT>", "own-of|own-on|own-against|own-in|own-by": "-"},
        unless={"governor": FEELING},
        cameo="190",
        mode="targeted",
        needs="victim",
    ),
)
