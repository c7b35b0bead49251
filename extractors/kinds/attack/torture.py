"""Torture and sexual violence."""

from extractors.frames import ANY, frame, frames, noun
from extractors.kinds.attack.words import DOER

FRAMES = frames(
    frame(
        "torture mistreat abuse waterboard brutalize brutalise maltreat electrocute",
        attacker="subject",
        victim="object",
        when={"object": ANY},
        unless={
            "object": (
                "power position system alcohol drug trust authority privilege substance right law "
                "process market rule office loophole"
            )
        },
        cameo="1822",
        mode="torture",
    ),
    frame(
        "rape molest sodomize gang-rape grope",
        attacker="subject",
        victim="object",
        cameo="1821",
        mode="sexual",
    ),
    frame(
        "assault abuse attack harass exploit",
        attacker="subject",
        victim="object",
        when={"adverb": "sexually"},
        cameo="1821",
        mode="sexual",
    ),
    noun("torture abuse mistreatment", attacker=DOER, victim="own-of", cameo="1822", mode="torture"),
    noun("rape", attacker=DOER, victim="own-of", cameo="1821", mode="sexual"),
)
