"""Protests: people demonstrate, riot, strike, boycott or obstruct."""

from extractors.frames import ANY, Kind, frame, frames, noun
from extractors.kinds.protest import crowds
from extractors.kinds.protest.words import CROWD, GATHERING, OFFICIAL, WORKERS
from schemas import ProtestDetails

KIND = Kind(
    name="protest",
    plover="PROTEST",
    cameo="140",
    description="People demonstrate, riot, strike, go on hunger strike, boycott or block roads.",
    roles={"protester": "actor", "target": "recipient"},
    needs=("actor",),
    noun_needs=("actor",),
    details=ProtestDetails,
    frames=frames(
        crowds.FRAMES,
        frame(
            "protest",
            protester="subject",
            target="object|against|at|over|outside|in_front|about",
            content="object|against|over",
            when={"subject": CROWD},
            unless={"object": "innocence"},
            cameo="141",
            mode="demo",
        ),
        frame(
            "demonstrate rally march picket parade",
            protester="subject",
            target="against|outside|for|in_front|on|to|through",
            content="against|over|for",
            cameo="141",
            mode="demo",
            when={"subject": "<AGENT>"},
            unless={
                "object": ANY,
                "clause": ANY,
                "subject": "army troop soldier stock share market dollar team currency bond index force",
                "behind|around": ANY,
            },
        ),
        frame(
            "gather assemble mass take converge pour flood turn_out descend",
            protester="subject",
            target="outside|against|at",
            when={
                "outside|against|to|into|on|in": (
                    "embassy parliament palace court ministry headquarters consulate street office "
                    "building square capitol prison protest town-hall hall mission residence"
                ),
                "subject": CROWD,
            },
            cameo="141",
            mode="demo",
        ),
        frame(
            "chant shout wave brandish",
            protester="subject",
            target="against|at|outside",
            when={"object": "slogan placard banner anti-government-slogan flag", "subject": CROWD},
            cameo="141",
            mode="demo",
        ),
        frame(
            "dump spill pour tip throw dump_out scatter",
            protester="subject",
            target="at|over|outside|against",
            content="at|over",
            when={
                "object": "manure milk tyre tire slurry tomato potato grain coffin grape straw hay fish",
                "outside|in|at|on|in_front|against": ANY,
                "subject": CROWD,
            },
            cameo="141",
            mode="demo",
        ),
        # ---- riot ---------------------------------------------------------------------------------------
        frame(
            "riot rampage loot",
            protester="subject",
            target="against|object|through",
            cameo="145",
            mode="riot",
            unless={"subject": "police troop soldier army force militia"},
        ),
        frame(
            "clash scuffle fight battle brawl",
            protester="subject",
            target="with|against|object",
            when={
                "subject": (
                    "protester demonstrator student rioter worker youth opponent supporter activist fan "
                    "marcher settler migrant resident villager crowd farmer"
                ),
                "with|against|object": "police policeman officer troop force soldier guard authority",
            },
            cameo="145",
            mode="riot",
        ),
        frame(
            "storm invade ransack break_into attack pelt stone",
            protester="subject",
            target="object|into",
            when={
                "object|into": ANY,
                "subject": (
                    "protester demonstrator rioter mob crowd student supporter activist farmer resident villager"
                ),
            },
            cameo="145",
            mode="riot",
        ),
        frame(
            "throw hurl lob",
            protester="subject",
            target="at",
            when={
                "subject": "protester demonstrator rioter mob crowd student youth",
                "object": "stone rock bottle brick bomb cocktail egg firework",
            },
            cameo="145",
            mode="riot",
        ),
        frame(
            ("burn torch set burn_down deface vandalize vandalise smash topple tear_down trample pull_down overturn"),
            protester="subject",
            target="object|against",
            content="object",
            when={"subject": "protester demonstrator rioter activist mob student crowd marcher looter"},
            unless={"object": "date record"},
            cameo="145",
            mode="vandalize",
        ),
        noun(
            "riot rioting unrest looting",
            protester="own-by|owner|holder|modifier",
            target="own-against|own-over|own-at",
            cameo="145",
            mode="riot",
        ),
        noun(
            "riot rioting looting",
            target="own-in|own-at|own-across|own-outside",
            when={
                "governor": (
                    "break erupt follow spread continue begin start take occur kill injure trigger spark "
                    "cause leave quell"
                )
            },
            cameo="145",
            mode="riot",
            needs="nothing",
        ),
        # ---- strike -------------------------------------------------------------------------------------
        frame(
            "strike walk_out down walk_off",
            protester="subject",
            target="against|over",
            when={"subject": WORKERS},
            unless={"object": "<AGENT> <GPE> deal agreement pose balance note target"},
            cameo="143",
            mode="strike",
        ),
        frame(
            "go be remain stay",
            protester="subject",
            target="against|over|at",
            when={"on": "strike", "subject": "<AGENT>"},
            cameo="143",
            mode="strike",
        ),
        frame(
            "stay_away",
            protester="subject",
            target="over|against",
            when={"from": "work job school class mine plant office"},
            cameo="143",
            mode="strike",
        ),
        frame(
            "stop halt down lay_down",
            protester="subject",
            target="over|against|at",
            when={"object": "work tool", "subject": WORKERS},
            cameo="143",
            mode="strike",
        ),
        frame(
            "stage hold launch organize organise begin mount lead join continue start extend observe",
            protester="subject",
            target="against|at|over",
            content="against|over",
            when={
                "object": ("strike walkout stoppage work-stoppage sick-out go-slow shutdown general-strike slowdown"),
                "subject": WORKERS + " opposition party <NORP> federation confederation separatist leader",
            },
            unless={"on": ANY},
            cameo="143",
            mode="strike",
        ),
        noun(
            "strike walkout stoppage",
            protester="own-by|owner",
            target="own-against|own-over|own-at",
            when={
                "premodifier|own-by": (
                    "general nationwide national teacher worker rail transport labor labour dock train "
                    "pilot nurse bus taxi doctor union driver miner one-day two-day three-day 24-hour "
                    "48-hour work solidarity"
                )
            },
            unless={"premodifier": "aircraft air drone missile rocket military"},
            cameo="143",
            mode="strike",
            needs="nothing",
        ),
        # ---- hunger strike ------------------------------------------------------------------------------
        frame(
            "refuse",
            protester="subject",
            target="inner|against|over",
            content="clause",
            when={"object": "food meal", "subject": "prisoner inmate detainee captive convict migrant activist"},
            cameo="142",
            mode="hunger",
        ),
        frame(
            "paralyse paralyze cripple disrupt shut_down halt",
            protester="subject|own-by",
            target="against|over",
            content="object",
            when={"with|by|subject": "strike walkout stoppage general-strike wildcat-strike sit-in"},
            cameo="143",
            mode="strike",
        ),
        frame(
            "shut shutter close down",
            protester="subject",
            target="against|over",
            content="object",
            when={
                "object": "shop store stall business bazaar market shutter",
                "subject": "trader shopkeeper merchant vendor shop-owner owner retailer bazaari stallholder",
                "in|over|against|during": ANY,
            },
            cameo="143",
            mode="strike",
        ),
        frame(
            "erect build set_up man put_up throw_up",
            protester="subject",
            target="against|outside|own-outside",
            content="object",
            when={
                "object": "barricade roadblock barricades road-block",
                "subject": CROWD + " supporter",
            },
            cameo="144",
            mode="obstruct",
        ),
        frame(
            "boycott",
            protester="subject",
            target="object",
            content="object",
            when={
                "object": "session vote election sitting ceremony inauguration swearing-in poll referendum parliament",
                "subject": ANY,
            },
            unless={"with": ANY, "between": ANY},
            cameo="143",
            mode="boycott",
        ),
        frame(
            "go be begin start launch stage continue hold join",
            protester="subject",
            target="against|over|at",
            when={"on|object": "hunger-strike fast hunger-fast", "subject": "<AGENT>"},
            cameo="142",
            mode="hunger",
        ),
        noun(
            "strike fast",
            protester="own-by|owner|holder",
            target="own-against|own-over",
            when={"premodifier": "hunger"},
            cameo="142",
            mode="hunger",
        ),
        # ---- demonstration nouns ------------------------------------------------------------------------
        frame(
            "stage hold launch organize organise begin mount lead join take participate attend continue hit",
            protester="subject",
            target="against|outside|at|over|in_front",
            content="against|over",
            when={"object|in": GATHERING + " riot"},
            unless={"object-premodifier": OFFICIAL},
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
            unless={"object": "talk meeting summit negotiation conference session"},
            cameo="143",
            mode="boycott",
        ),
        frame(
            "launch begin organize organise call lead join start",
            protester="subject",
            target="of|against",
            when={"object": "boycott"},
            cameo="143",
            mode="boycott",
        ),
        # ---- obstruct -----------------------------------------------------------------------------------
        frame(
            "block barricade blockade obstruct occupy disrupt seal_off chain cut_off",
            protester="subject",
            target="object|to",
            when={
                "subject": (
                    "protester demonstrator farmer activist driver worker resident student rioter "
                    "villager trucker people miner fisherman truck taxi tractor campaigner settler"
                ),
                "object": ANY,
            },
            unless={"object": "deal bill law move"},
            cameo="144",
            mode="obstruct",
        ),
        noun(
            "protest demonstration rally sit-in uprising march picket walkout vigil demo",
            protester="own-by|owner|holder|modifier|own-of",
            target="own-against|own-over|own-at|own-outside|against|over",
            content="own-against|own-over",
            unless={
                "premodifier": OFFICIAL,
                "governor": "approve permit ban permission call plan",
                "word": "<DATE>",
            },
            cameo="141",
            mode="demo",
        ),
        noun(
            "protest demonstration rally sit-in uprising",
            target="own-against|own-over|own-outside|own-at",
            content="own-against|own-over",
            when={"own-against|own-over|own-outside": ANY},
            unless={"governor": "ban permission prevent", "premodifier": OFFICIAL},
            cameo="141",
            mode="demo",
            needs="target",
        ),
        noun(
            "protest demonstration rally uprising march",
            target="own-against|own-over|own-outside|own-in|own-across|own-at",
            when={
                "governor": (
                    "erupt break spread continue begin start take occur hold spark trigger draw attend "
                    "stage grow turn sweep swell follow happen rock shake disperse suppress quell witness "
                    "see arrest detain kill injure flare surge mount intensify resume rage gather paralyse"
                )
            },
            unless={"premodifier": OFFICIAL, "word": "<DATE>"},
            cameo="141",
            mode="demo",
            needs="nothing",
        ),
        noun(
            "protest demonstration rally sit-in uprising vigil riot unrest",
            target="own-against|own-over|own-outside|own-in|own-across|own-at",
            when={"relative|dated|site": ANY},
            unless={"premodifier": OFFICIAL, "governor": "ban permission prevent plan call"},
            cameo="141",
            mode="demo",
            needs="nothing",
        ),
        noun(
            "boycott",
            protester="own-by|owner|holder|modifier",
            target="own-of|own-against",
            cameo="143",
            mode="boycott",
        ),
        noun(
            "blockade barricade roadblock",
            protester="own-by|owner",
            target="own-of|own-on",
            when={
                "own-by|premodifier": (
                    "protester farmer trucker road resident demonstrator driver villager activist miner"
                )
            },
            cameo="144",
            mode="obstruct",
            needs="protester",
        ),
    ),
)
