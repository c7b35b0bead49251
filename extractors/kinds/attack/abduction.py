"""Abductions, hostages and prisoners of war."""

from extractors.frames import frame, frames, noun
from extractors.kinds.attack.words import FIGHTERS

FRAMES = frames(
    frame(
        "snatch grab seize",
        attacker="subject",
        victim="object",
        when={
            "subject": FIGHTERS + " kidnapper abductor bandit pirate man attacker assailant raider gang",
            "object": "<PERSON> priest nun schoolgirl schoolboy pupil student worker tourist engineer traveller "
            "traveler doctor nurse teacher aid-worker sailor journalist villager passenger hostage bishop farmer",
        },
        cameo="181",
        mode="abduct",
    ),
    frame("abduct kidnap hijack", attacker="subject", victim="object", needs="victim", cameo="181", mode="abduct"),
    frame(
        "take hold seize keep",
        attacker="subject",
        victim="object",
        when={"complement|object|as|dative": "hostage captive"},
        cameo="181",
        mode="abduct",
    ),
    frame(
        "capture",
        attacker="subject",
        victim="object",
        when={"object": ("soldier fighter serviceman pilot militant rebel troop commander insurgent crew terrorist")},
        unless={"subject": "police officer agent"},
        cameo="181",
        mode="abduct",
    ),
    frame(
        "use hold keep employ",
        attacker="subject",
        victim="object",
        when={"as": "shield human-shield"},
        cameo="184",
        mode="abduct",
    ),
    noun(
        "kidnapping abduction hijacking",
        attacker="own-by|holder",
        victim="own-of|owner",
        cameo="181",
        mode="abduct",
        needs="victim",
    ),
)
