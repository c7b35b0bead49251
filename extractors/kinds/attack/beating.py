"""Beatings, stabbings, stonings and rammings."""

from extractors.frames import frame, frames, noun
from extractors.kinds.attack.words import ACCIDENTS, DOER, NATURE

NO_BEATING = {
    "circumstance": ACCIDENTS,
    "with|on|from": "sanction fine penalty tariff duty tax ban fee list side team",
    "subject": (
        NATURE + " team player quarter half final match cup election vote round poll game tournament title seat "
        "primary contest striker champion"
    ),
    "own-in|own-during|own-to": (
        NATURE + " final match cup election vote round poll game tournament quarter half title semifinal"
    ),
}
"""Where beating and wounding is a matter of sports, votes and accidents."""

FRAMES = frames(
    frame(
        "throw hurl lob toss pelt",
        attacker="subject",
        victim="at|on|into|against|toward|towards|object",
        when={
            "object|with": (
                "stone bomb bottle rock cocktail brick petrol-bomb firebomb molotov stun-grenade acid egg grenade"
            )
        },
        cameo="180",
        mode="primitive",
    ),
    frame(
        "crash smash run career veer",
        attacker="by",
        victim="into|through",
        when={
            "subject": "car truck van lorry vehicle bus suv driver",
            "into|through": "crowd pedestrian protester demonstrator worshipper shopper spectator parade",
        },
        cameo="180",
        mode="primitive",
        needs="victim",
    ),
    frame(
        "slit cut slash",
        attacker="subject",
        victim="object-owner|own-of|of",
        when={"object": "throat"},
        cameo="182",
        mode="primitive",
    ),
    frame(
        "wound injure maim",
        attacker="subject",
        victim="object",
        when={"object": "<AGENT>"},
        unless=NO_BEATING,
        cameo="190",
    ),
    frame(
        "stab hack club bludgeon slash stone knife mutilate",
        attacker="subject",
        victim="object",
        when={"object": "<AGENT>"},
        unless=NO_BEATING,
        cameo="180",
        mode="primitive",
    ),
    frame(
        "beat beat_up whip flog punch trample rough_up kick manhandle thrash cane pummel strangle slap lash",
        attacker="subject",
        victim="object",
        when={"object": "<AGENT>"},
        unless={**NO_BEATING, "object": "<GPE> <ORG>"},
        cameo="182",
        mode="beat",
    ),
    frame(
        "plough plow drive ram run_over mow_down run_down",
        attacker="subject",
        victim="into|through|object|over",
        when={"into|through|object": ("crowd pedestrian people protester demonstrator barrier worshipper civilian")},
        cameo="180",
        mode="primitive",
    ),
    noun("beating", attacker=DOER, victim="own-of", cameo="182", mode="beat"),
)
