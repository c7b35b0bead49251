"""Attacks: all violence, from beatings and abductions to bombings, battles and mass killing."""

from extractors.frames import ANY, Kind, frame, frames, noun

KIND = Kind(
    name="attack",
    plover="ASSAULT",
    cameo="180",
    description="Somebody attacks, kills, bombs, shells, abducts, tortures or fights somebody.",
    roles={"attacker": "actor", "victim": "recipient"},
    needs=("patient",),
    noun_needs=("both",),
    frames=frames(
        frame(
            "attack assault ambush raid storm invade assail strike hit target pound",
            attacker="subject",
            victim="object",
            when={"object": ANY},
            unless={
                "object": "deal agreement note record chord balance pose tone bargain snag rock bottom hurdle goal roadblock high low peak policy record-high speech report pact accord compromise milestone decision remark comment"
            },
            cameo="190",
        ),
        frame(
            "kill murder slay assassinate execute massacre slaughter gun_down behead lynch decapitate hang exterminate poison",
            attacker="subject",
            victim="object",
            cameo="180",
            mode="targeted",
        ),
        frame(
            "bomb shell bombard blow_up dynamite firebomb mine detonate explode",
            attacker="subject",
            victim="object|in|near|at",
            cameo="195",
            mode="explosives",
            when={"object|in|at|near": ANY},
        ),
        frame(
            "shoot shoot_dead shoot_down open_fire",
            attacker="subject",
            victim="object|at|on",
            when={"object|at|on": ANY},
            unless={"object": "film video movie scene footage basket"},
            cameo="190",
            mode="firearms",
        ),
        frame(
            "fire launch lob hurl throw rain drop shoot",
            attacker="subject",
            victim="at|on|into|against|toward|towards",
            when={
                "object": "rocket missile shell mortar shot bullet stone bomb grenade round gas teargas tear-gas gunfire rubber-bullet drone salvo artillery cocktail rock bottle bullet-rubber cannon projectile",
                "at|on|into|against|toward|towards": ANY,
            },
            cameo="190",
            mode="firearms",
        ),
        frame(
            "open", attacker="subject", victim="on|at", when={"object": "fire"}, cameo="190", mode="firearms"
        ),
        frame(
            "wound injure maim beat stab hack club bludgeon whip flog slash punch trample rough_up",
            attacker="subject",
            victim="object",
            when={"object": ANY},
            unless={
                "subject": "quake earthquake storm crash accident",
                "object": "record rival opponent forecast expectation estimate odds system computer",
            },
            cameo="182",
            mode="beat",
        ),
        frame("abduct kidnap hijack", attacker="subject", victim="object", cameo="181", mode="abduct"),
        frame(
            "take hold seize",
            attacker="subject",
            victim="object",
            when={"complement|object|as|dative": "hostage captive"},
            cameo="181",
            mode="abduct",
        ),
        frame(
            "torture mistreat abuse waterboard",
            attacker="subject",
            victim="object",
            when={"object": ANY},
            unless={"object": "power position system alcohol drug trust authority privilege substance"},
            cameo="1822",
            mode="torture",
        ),
        frame(
            "rape molest assault_sexually sodomize",
            attacker="subject",
            victim="object",
            cameo="1821",
            mode="sexual",
        ),
        frame(
            "fight battle clash skirmish",
            attacker="subject",
            victim="with|object|against",
            when={"with|object|against": ANY},
            unless={
                "object|against": "corruption poverty crime disease virus fire inflation cancer blaze hunger terrorism climate change wildfire malaria charge proposal bill pandemic case extradition allegation"
            },
            cameo="190",
        ),
        frame(
            "destroy demolish raze level flatten torch burn burn_down sack bulldoze ravage wreck",
            attacker="subject",
            victim="object",
            when={"object": ANY},
            unless={
                "subject": "fire quake earthquake storm hurricane flood tornado wildfire",
                "object": "evidence document weapon stockpile arsenal career record accusation charge criticism allegation",
            },
            cameo="190",
            mode="destroy",
        ),
        frame(
            "capture overrun recapture retake conquer seize take_over",
            attacker="subject",
            victim="object|from",
            when={
                "object": "town city village position base territory area airport stronghold hill district region control outpost post airfield province bridge checkpoint neighborhood neighbourhood fort garrison <GPE> power",
                "subject": ANY,
            },
            cameo="190",
        ),
        frame("invade", attacker="subject", victim="object", cameo="192"),
        frame(
            "launch carry_out mount conduct stage unleash wage perpetrate commit make execute begin start",
            attacker="subject",
            victim="on|against|in|at",
            when={
                "object": "attack assault strike raid offensive bombing airstrike operation air-strike air-raid massacre ambush invasion war campaign shelling genocide atrocity bombardment killing murder suicide-bombing incursion counteroffensive counter-attack counterattack rocket-attack",
                "on|against|in|at": ANY,
            },
            unless={"against": "corruption poverty disease crime"},
            cameo="190",
            needs="attacker",
        ),
        frame(
            "fire tear-gas teargas",
            attacker="subject",
            victim="object",
            when={"object": "protester demonstrator crowd"},
            cameo="190",
            mode="crowd-control",
        ),
        frame(
            "tear-gas pepper-spray", attacker="subject", victim="object", cameo="190", mode="crowd-control"
        ),
        frame(
            "die perish",
            victim="subject",
            attacker="own-by",
            content="in",
            when={
                "in": "attack bombing shooting explosion blast strike airstrike raid clash fighting shelling crossfire massacre ambush violence"
            },
            cameo="190",
            needs="victim",
        ),
        noun(
            "attack assault raid strike airstrike air-strike bombing bombardment shelling offensive ambush invasion massacre incursion killing murder assassination shooting onslaught aggression beheading execution slaying atrocity stabbing missile-strike",
            attacker="owner|own-by|modifier|holder|own-from",
            victim="own-on|own-against|own-of|own-at|own-in|against|on|into",
            cameo="190",
            unless={
                "premodifier": "heart panic personal verbal hunger labor labour lightning general",
                "own-of": "conscience",
            },
        ),
        noun(
            "war fighting clash battle skirmish conflict",
            attacker="own-between|owner|holder|modifier|own-by",
            victim="own-with|own-against|own-between|with|against|on",
            cameo="190",
            unless={"own-on|own-against": "drug terror terrorism poverty corruption crime"},
        ),
        noun(
            "kidnapping abduction hijacking",
            attacker="own-by|owner|holder",
            victim="own-of",
            cameo="181",
            mode="abduct",
        ),
        noun(
            "torture abuse rape beating mistreatment",
            attacker="own-by|holder|modifier",
            victim="own-of",
            cameo="182",
            mode="beat",
        ),
        noun("genocide", attacker="own-by|holder", victim="own-against|own-of", cameo="203"),
    ),
)
