"""Shootings, rockets and exchanges of fire."""

from extractors.frames import ANY, frame, frames, noun

FRAMES = frames(
    frame(
        "shoot shoot_dead shoot_down open_fire snipe gun_down",
        attacker="subject",
        victim="object|at|on",
        when={"object|at|on": ANY},
        unless={"object": ("film video movie scene footage basket photo picture documentary photograph series")},
        cameo="193",
        mode="firearms",
    ),
    frame(
        "fire launch rain drop shoot pour unleash use",
        attacker="subject",
        victim="at|on|into|against|toward|towards",
        when={
            "object": "shot bullet grenade round gunfire gun bomb fire",
            "at|on|into|against|toward|towards": ANY,
        },
        unless={"into|toward|towards": "sea ocean orbit space water waters air"},
        cameo="193",
        mode="firearms",
    ),
    frame(
        "fire launch rain drop shoot pour unleash use",
        attacker="subject",
        victim="at|on|into|against|toward|towards",
        when={
            "object": "rocket missile shell mortar salvo artillery projectile barrage",
            "at|on|into|against|toward|towards": ANY,
        },
        unless={"into|toward|towards": "sea ocean orbit space water waters air"},
        cameo="194",
        mode="heavy-weapons",
    ),
    frame(
        "fire launch drop unleash use send",
        attacker="subject",
        victim="at|on|into|against|toward|towards",
        when={"object": "drone", "at|on|into|against|toward|towards": ANY},
        unless={"into|toward|towards": "sea ocean orbit space water waters air"},
        cameo="1952",
        mode="drone",
    ),
    frame(
        "fire",
        attacker="subject",
        victim="own-at|own-on|own-upon",
        when={
            "own-at|own-on|own-upon": (
                "<AGENT> <GPE> <NORP> vehicle convoy car house building crowd position base boat helicopter "
                "plane post ship bus checkpoint worshipper"
            )
        },
        unless={"object": ANY},
        cameo="193",
        mode="firearms",
        needs="victim",
    ),
    frame(
        "fire hear ring_out",
        attacker="subject",
        victim="own-at|own-on|own-into",
        when={"surface|object": "shot gunshot gunfire"},
        unless={"object": "chance penalty goal putt"},
        cameo="193",
        mode="firearms",
        needs="nothing",
    ),
    frame(
        "open",
        attacker="subject",
        victim="on|at",
        when={"object": "fire"},
        cameo="193",
        mode="firearms",
        trigger="object",
    ),
    frame(
        "exchange trade",
        attacker="subject",
        victim="with",
        when={"object": "fire gunfire shot artillery shelling"},
        trigger="object",
        cameo="193",
        mode="firearms",
    ),
    noun(
        "shootout shoot-out gunfight gun-fight firefight gunbattle gun-battle",
        attacker="own-by|owner|own-between|holder",
        victim="own-with|with|undergoer",
        when={"specific": ANY},
        unless={"premodifier": "penalty"},
        cameo="193",
        mode="firearms",
        needs="nothing",
    ),
)
