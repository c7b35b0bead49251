"""Protests: people demonstrate, riot, strike, boycott or obstruct."""

from extractors.frames import ANY, Kind, frame, frames, noun

KIND = Kind(
    name="protest",
    plover="PROTEST",
    cameo="140",
    description="People demonstrate, riot, strike, go on hunger strike, boycott or block roads.",
    roles={"protester": "actor", "target": "recipient"},
    needs=("actor",),
    noun_needs=("actor",),
    frames=frames(
        frame(
            "protest",
            protester="subject",
            target="object|against|at|over|outside",
            content="object|against|over",
            when={
                "subject": "people worker student farmer teacher thousand hundred dozen protester demonstrator resident activist supporter villager woman doctor nurse driver crowd prisoner inmate youth refugee migrant employee opposition group union miner thousands lawyer journalist <NORP> monk million family relative taxi-driver"
            },
            cameo="141",
            mode="demo",
        ),
        frame(
            "demonstrate rally march picket parade",
            protester="subject",
            target="against|outside|for|in_front|on",
            content="against|over|for",
            cameo="141",
            mode="demo",
            unless={"object": ANY, "clause": ANY},
        ),
        frame(
            "gather assemble mass take_to converge pour flood",
            protester="subject",
            target="outside|against|at",
            when={
                "outside|against|to|into": "embassy parliament palace court ministry headquarters consulate street office building square",
                "subject": "protester demonstrator people thousand hundred supporter crowd activist student dozen worker opponent resident",
            },
            cameo="141",
            mode="demo",
        ),
        frame(
            "riot rampage loot",
            protester="subject",
            target="against|object",
            cameo="145",
            mode="riot",
            unless={"subject": "police troop soldier"},
        ),
        frame(
            "clash",
            protester="subject",
            target="with",
            when={"subject": "protester demonstrator student rioter worker youth"},
            cameo="145",
            mode="riot",
        ),
        frame(
            "strike walk_out down",
            protester="subject",
            target="against|over",
            when={
                "subject": "worker teacher doctor nurse driver employee union miner pilot staff farmer judge lawyer student actor journalist"
            },
            unless={"object": ANY},
            cameo="143",
            mode="strike",
        ),
        frame(
            "go",
            protester="subject",
            target="against|over",
            when={"on": "strike"},
            cameo="143",
            mode="strike",
        ),
        frame(
            "go begin start launch stage",
            protester="subject",
            target="against|over",
            when={"on|object": "hunger-strike"},
            cameo="142",
            mode="hunger",
        ),
        frame(
            "stage hold launch organize organise begin mount call lead join take_part participate",
            protester="subject",
            target="against|outside|at|over",
            content="against|over",
            when={
                "object|in": "protest demonstration rally march sit-in picket strike walkout vigil riot boycott uprising procession"
            },
            cameo="141",
            mode="demo",
            needs="protester",
        ),
        frame(
            "boycott",
            protester="subject",
            target="object",
            content="object",
            when={"object": ANY},
            unless={"object": "talk meeting summit negotiation"},
            cameo="142",
            mode="boycott",
        ),
        frame(
            "block barricade blockade obstruct occupy",
            protester="subject",
            target="object",
            when={
                "subject": "protester demonstrator farmer activist driver worker resident student rioter villager trucker people",
                "object": ANY,
            },
            cameo="144",
            mode="obstruct",
        ),
        frame(
            "burn torch set_fire burn_down deface vandalize vandalise",
            protester="subject",
            target="object",
            when={"subject": "protester demonstrator rioter activist mob student crowd"},
            cameo="145",
            mode="riot",
        ),
        noun(
            "protest demonstration rally sit-in uprising riot unrest",
            protester="own-by|owner|holder|modifier|own-of",
            target="own-against|own-over|own-at|own-outside|against|over",
            content="own-against|own-over",
            cameo="141",
            mode="demo",
        ),
        noun(
            "strike walkout",
            protester="own-by|owner",
            target="own-against|own-over",
            when={
                "premodifier": "general hunger nationwide national teacher worker rail transport labor labour"
            },
            cameo="143",
            mode="strike",
        ),
        noun(
            "boycott",
            protester="own-by|owner|holder|modifier",
            target="own-of|own-against",
            cameo="142",
            mode="boycott",
        ),
    ),
)
