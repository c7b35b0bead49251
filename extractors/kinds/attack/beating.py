"""Beatings, stabbings, stonings and rammings."""

from extractors.frames import ANY, frame, frames, noun
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

ANYBODY = "anyone anybody someone somebody nobody everyone everybody none"

STONES = "stone bottle rock brick acid egg tomato shoe paint fruit chair flare firework firecracker"
GRENADES = "bomb cocktail petrol-bomb firebomb molotov grenade hand-grenade explosive dynamite"
AT = "at|on|into|against|toward|towards"

FRAMES = frames(
    frame(
        "beat stone hack stab club burn bludgeon kick starve trample flog lynch crush choke",
        attacker="subject",
        victim="object",
        when={"to": "death", "object": ANY},
        cameo="182",
        mode="beat",
    ),
    frame(
        "throw hurl lob toss fling",
        attacker="subject",
        victim=AT,
        when={"object": STONES + " stun-grenade"},
        cameo="180",
        mode="primitive",
    ),
    frame(
        "throw hurl lob toss fling",
        attacker="subject",
        victim=AT,
        when={"object": GRENADES},
        unless={"object": "stun-grenade"},
        cameo="183",
        mode="explosives",
    ),
    frame(
        "pelt shower attack",
        attacker="subject",
        victim="object",
        when={"with": STONES, "object": ANY},
        cameo="180",
        mode="primitive",
    ),
    frame(
        "pelt shower attack",
        attacker="subject",
        victim="object",
        when={"with": GRENADES, "object": ANY},
        cameo="183",
        mode="explosives",
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
        when={"object": "<AGENT> " + ANYBODY},
        unless={**NO_BEATING, "object": "<GPE> <ORG>"},
        needs="victim",
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
    frame(
        "ram",
        attacker="subject",
        victim="object",
        when={"object": "boat ship vessel trawler ferry dinghy car vehicle truck van bus convoy barricade gate"},
        cameo="180",
        mode="primitive",
    ),
    noun("beating", attacker=DOER, victim="own-of|owner", cameo="182", mode="beat"),
)
