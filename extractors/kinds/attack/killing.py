"""Killings of people, one or many."""

from extractors.frames import ANY, frame, frames, noun
from extractors.kinds.attack.words import ACCIDENTS, FEELING, FIGHTERS, NATURE

KILLINGS = "killing murder assassination massacre slaying beheading lynching execution slaughter homicide poisoning"
NO_VICTIM = "order contract plan deal will conscience justice confidence power"
"""What executions and killings are of without anybody dying."""

DOERS = (
    "gunman rebel militant insurgent militia regime government army force troop state killer murderer "
    "group gang assassin bomber sniper executioner cartel police soldier"
)
"""Who owns the killings that he does."""

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
        KILLINGS,
        attacker="owner|own-by|power|holder|own-from",
        victim="own-of|undergoer",
        when={"owner|own-by|power|holder|own-from": "<AGENT>", "own-of|undergoer": ANY},
        unless={"own-of": NO_VICTIM},
        cameo="190",
        mode="targeted",
    ),
    noun(
        KILLINGS,
        attacker="own-by|power-owner|power|holder|own-from",
        victim="own-at|own-in",
        when={"own-by|power-owner|power|holder|own-from": "<AGENT>", "own-at|own-in": ANY},
        unless={"own-of": ANY},
        cameo="190",
        mode="targeted",
    ),
    noun(
        KILLINGS,
        attacker="owner|own-by",
        victim="own-of",
        when={"own-of": ANY},
        unless={"governor": FEELING, "own-of": NO_VICTIM},
        cameo="190",
        mode="targeted",
        needs="victim",
    ),
    # Whose murder it is was murdered, unless a power or fighters own it.
    noun(
        KILLINGS + " hanging",
        attacker="own-by",
        victim="owner",
        when={"owner": "<AGENT> dissident cleric", "own-of|own-on|own-against": "-"},
        unless={"governor": FEELING, "owner": DOERS, "power-owner": ANY},
        cameo="190",
        mode="targeted",
        needs="victim",
    ),
)
