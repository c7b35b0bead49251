"""Crowds: streets filled, tents pitched, banners, glue, soup, tractors, fasts and standstills."""

from extractors.frames import ANY, frame, frames
from extractors.kinds.protest.words import CROWD, WORKERS

STREETS = "street square avenue boulevard plaza road embassy parliament palace roundabout bridge capital centre "
"center"
ANGRY = "protester demonstrator rioter mob crowd student youth opponent looter marcher supporter teenager "
"youngster hooligan"
ACTIVISTS = "activist protester campaigner demonstrator student climber environmentalist opponent"

FRAMES = frames(
    frame(
        "spill stream swarm throng flock pour flood surge file crowd jam pack fill",
        protester="subject",
        target="against|over|outside",
        content="purpose|against|over",
        when={"onto|into|to|through|object": STREETS, "subject": CROWD},
        unless={"subject": "refugee migrant family commuter pilgrim tourist local shopper player", "for": "festival"},
        cameo="141",
        mode="demo",
    ),
    frame(
        "turn_out rally gather assemble march come_out",
        protester="subject",
        target="against|over",
        content="against|of",
        when={
            "subject": CROWD,
            "in|against": "support protest solidarity defiance anger <AGENT> reform law bill plan tax",
        },
        unless={"object": ANY, "subject": "army troop"},
        cameo="141",
        mode="demo",
    ),
    frame(
        "converge descend march advance",
        protester="subject",
        target="against|over",
        content="against|over",
        when={"on": "<GPE> capital parliament palace", "subject": CROWD},
        unless={"subject": "rebel fighter troop army pilgrim tourist", "object": ANY},
        cameo="141",
        mode="demo",
    ),
    frame(
        "join attend lead swell take_part",
        protester="subject",
        target="own-against|against|over|outside",
        content="against|over",
        when={
            "object|in": "march protest rally demonstration vigil sit-in procession parade picket protest-march",
            "subject": CROWD,
        },
        unless={"object-premodifier": "election campaign victory military"},
        cameo="141",
        mode="demo",
    ),
    frame(
        "pitch set_up erect build occupy",
        protester="subject",
        target="outside|on|at|in",
        content="against|over",
        when={"object": "tent tent-city protest-camp encampment", "subject": CROWD},
        unless={"subject": "family refugee migrant mourner nomad people"},
        cameo="141",
        mode="demo",
    ),
    frame(
        "unfurl hang hoist drape unroll string_up hold_up carry",
        protester="subject",
        target="against|outside|at",
        content="against",
        when={"object": "banner placard", "subject": ACTIVISTS},
        cameo="141",
        mode="demo",
    ),
    frame(
        "glue chain handcuff tie lock shackle superglue",
        protester="subject",
        target="to",
        when={"object": "themselves himself herself", "subject": CROWD + " " + ACTIVISTS, "to": ANY},
        cameo="144",
        mode="obstruct",
    ),
    frame(
        "throw hurl splash smear pour fling spray daub",
        protester="subject",
        target="at|on|over|object",
        when={
            "object|with": "soup paint tomato pie ketchup egg graffiti powder blood soup-can slogan",
            "subject": ACTIVISTS + " " + ANGRY,
        },
        cameo="145",
        mode="vandalize",
    ),
    frame(
        "set put",
        protester="subject",
        target="to|object",
        when={"object|adverb|complement": "fire ablaze alight light", "subject": ANGRY},
        unless={"subject": "looter"},
        cameo="145",
        mode="vandalize",
    ),
    frame(
        "burn torch burn_down loot ransack vandalise vandalize smash wreck trash plunder pelt stone",
        protester="subject",
        target="object",
        content="object",
        when={"subject": ANGRY, "object": ANY},
        unless={"object": "date record", "with": "missile rocket bomb cocktail"},
        cameo="145",
        mode="riot",
    ),
    frame(
        "drive park roll line_up bring leave",
        protester="subject",
        target="into|across|on|outside|around|through|in_front|along",
        content="purpose|against|over",
        when={
            "object": "tractor truck lorry taxi combine-harvester convoy-of-tractor",
            "subject": "farmer trucker driver protester fisherman taxi-driver cabbie haulier producer grower",
            "into|across|on|outside|around|through|in_front|along": ANY,
        },
        cameo="144",
        mode="obstruct",
    ),
    frame(
        "cut_off cut block close shut_down paralyse paralyze obstruct bring_down clog jam",
        protester="subject",
        target="to|in|against|over",
        content="object",
        when={
            "subject": "farmer protester trucker demonstrator villager resident miner driver student activist "
            "fisherman "
            "haulier striker",
            "object": "road highway motorway bridge street border railway port route access runway crossing "
            "avenue track "
            "traffic refinery depot",
        },
        cameo="144",
        mode="obstruct",
    ),
    frame(
        "bring",
        protester="subject",
        target="against|over",
        content="object",
        when={
            "to": "standstill halt",
            "subject": CROWD + " " + WORKERS + " strike walkout protest striker blockade stoppage",
            "object": ANY,
        },
        unless={"subject": "<ORG>"},
        cameo="143",
        mode="strike",
    ),
    frame(
        "stay walk_off stay_off come_out walk",
        protester="subject",
        target="over|against",
        when={"off|own-off": "job work", "subject": WORKERS},
        cameo="143",
        mode="strike",
    ),
    frame(
        "go",
        protester="subject",
        target="against|over|at|in",
        when={
            "without": "food meal eating",
            "subject": "prisoner inmate detainee activist striker captive convict dissident <NORP>",
        },
        cameo="142",
        mode="hunger",
    ),
    frame(
        "begin start stage hold continue launch enter keep",
        protester="subject",
        target="against|over|at",
        when={"object": "fast hunger-strike fast-unto-death relay-hunger-strike", "subject": "<AGENT>"},
        cameo="142",
        mode="hunger",
    ),
    frame(
        "boil spill erupt descend degenerate turn explode",
        protester="by",
        target="against|in|over",
        when={
            "into": "riot rioting unrest",
            "subject": "protest rally demonstration anger march tension fury frustration",
        },
        cameo="145",
        mode="riot",
        needs="nothing",
    ),
)
