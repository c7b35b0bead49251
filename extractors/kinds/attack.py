"""Attacks: all violence, from beatings and abductions to bombings, battles and mass killing."""

from extractors.frames import ANY, Kind, frame, frames, noun
from schemas import AttackDetails

BOMBING = (
    "attack bombing blast explosion shelling airstrike air-strike strike raid bombardment "
    "assault ambush shooting offensive onslaught massacre stabbing rampage incursion "
    "firefight shootout shoot-out gunfight gunbattle gun-battle crossfire clash fighting "
    "battle violence missile-strike rocket-attack detonation barrage invasion beating "
    "bombings gunfire"
)
"""Nouns of deeds that harm: what they do to somebody is part of the one attack."""

FIGHTERS = (
    "militant rebel insurgent gunman fighter army troop soldier force military jihadist "
    "guerrilla militia militiaman terrorist paramilitary extremist bomber attacker "
    "assailant separatist navy marine commando tank warplane rioter"
)

WEAPONS = (
    (
        "crowd-control",
        "175",
        (
            "tear-gas teargas rubber-bullet water-cannon baton pepper-spray stun-grenade "
            "truncheon bullet-rubber plastic-bullet pellet"
        ),
    ),
    (
        "suicide-attack",
        "1831",
        ("suicide-bombing suicide-attack suicide-bomber suicide-bomb suicide-blast suicide-explosion suicide-car"),
    ),
    ("drone", "1952", "drone drone-strike drone-attack uav drones unmanned-aircraft"),
    (
        "aerial",
        "195",
        (
            "airstrike air-strike air-raid air-attack missile-strike missile warplane jet "
            "helicopter gunship aircraft plane bomber airpower cruise-missile missile-attack "
            "bombing-raid bombing-campaign"
        ),
    ),
    (
        "heavy-weapons",
        "194",
        (
            "shelling artillery mortar rocket shell tank barrage artillery-fire rocket-attack "
            "mortar-attack mortar-fire artillery-strike rocket-fire howitzer grad tank-fire"
        ),
    ),
    (
        "explosives",
        "183",
        (
            "bomb car-bomb bombing ied landmine grenade mine explosive blast explosion device "
            "truck-bomb detonation dynamite bomb-blast bomb-attack"
        ),
    ),
    (
        "firearms",
        "193",
        (
            "shooting gunfire bullet rifle gun pistol shootout shoot-out gunfight gun-battle "
            "gunbattle firefight sniper crossfire gun-attack shooting-attack round firearm "
            "handgun machine-gun"
        ),
    ),
    (
        "primitive",
        "180",
        ("knife stabbing machete sword axe ax hammer stone rock club stick knife-attack arrow dagger cleaver brick"),
    ),
    (
        "unconventional",
        "204",
        (
            "gas chemical-weapon nerve-agent sarin chlorine poison chemical-attack gas-attack "
            "mustard-gas novichok chemical phosphorus ricin anthrax polonium"
        ),
    ),
)
"""Mode, CAMEO code and words of the weapons and deeds that an attack is done with."""

HARM = (
    "kill wound injure hit strike attack target pound destroy damage slaughter massacre "
    "murder hurt maim level flatten rock shatter devastate assault behead "
    "execute"
)
STRICKEN = HARM + (
    "  shake rip tear claim leave raze wreck demolish engulf jolt sweep raid ravage "
    "displace die perish force break disrupt spare disfigure send trigger spark scar"
)
BOMBS = (
    "bomb device ied mine landmine grenade explosive car-bomb shell missile rocket bomber "
    "vest bombs charge mortar truck-bomb car munition torpedo vehicle truck van dynamite "
    "firework-bomb belt"
)
CHARGES = (
    "bomb ied mine landmine explosive car-bomb truck-bomb time-bomb parcel-bomb nail-bomb roadside-bomb pipe-bomb "
    "explosive-device dynamite booby-trap petrol-bomb"
)
"""What somebody plants, and what goes off under whoever comes along."""

CARRIED = (
    " cooker package parcel backpack suitcase bag briefcase motorcycle motorbike scooter cart warhead cylinder "
    "kilogram pound ton tonne kilo other another second third <CARDINAL>"
)
"""What explodes where the bomb is inside it or was told before."""

DISPOSERS = "squad expert engineer sapper specialist technician"
"""Who sets bombs off so that they hurt nobody."""

NO_VIOLENCE = (
    "deal agreement note record chord balance pose tone bargain snag rock bottom hurdle "
    "goal roadblock high low peak policy record-high speech report pact accord compromise "
    "milestone decision remark comment market economy inflation growth plan bill law "
    "proposal problem issue idea budget voter consumer audience customer business "
    "export emission poverty corruption million billion election stride"
)
TOPICS = (
    "policy budget plan bill wording commitment law legislation reform issue decision tax trade immigration spending "
    "healthcare role appointment strategy rule question proposal deal approach handling"
)
"""What people clash about with words."""

IDEAS = (
    "law bill legislation act proceeding impeachment policy record character credibility integrity freedom right "
    "democracy civil-society idea view decision proposal value independence judiciary title crown title-race rival"
)
"""What is attacked with words or votes."""

SUFFERERS = (
    "<AGENT> <GPE> <LOC> <FAC> base camp convoy bus village town city market mosque "
    "church school hospital checkpoint ship vessel tanker airport headquarters building "
    "house home embassy compound facility depot position patrol vehicle car train plane "
    "area plant pipeline refinery station neighborhood neighbourhood district hotel "
    "restaurant temple target outpost site port civilian infrastructure center centre "
    "stronghold hideout installation bridge aircraft mall office consulate"
)
FEELING = (
    "condemn condolence responsibility sympathy concern denounce deplore mourn fear "
    "prevent avert foil thwart risk threat warn warning condemnation outrage anger regret "
    "sorrow prayer anniversary memorial victim tribute investigation inquiry suspect "
    "charge blame accuse accusation allegation deny plan plot planning threaten "
    "responsible behind link connection involvement role part guard protect protection "
    "defend defence defense vulnerable response report study possibility likelihood "
    "danger prepare preparation capable conspire conspiracy commemorate remember history "
    "war kind sort type"
)
HAPPENING = (
    "occur happen take come follow begin start continue resume intensify erupt rage break "
    "escalate subside ease go hear witness see report kill injure wound hit strike rock "
    "shake rip tear destroy damage claim leave cause target shatter carry conduct launch "
    "mount stage perpetrate commit die perish lose survive hurt burn spread flare claim "
    "end stop shatter echo involve use set trigger spark flee escape dead death casualty "
    "scene site time day moment hour aftermath wake"
)
PLACES = "own-in|own-at|own-near|own-outside|own-inside|own-across|own-on|own-around"
SPORTS = (
    "heart panic personal verbal hunger labor labour lightning general asthma ad scathing "
    "stinging blistering withering rhetorical veiled thinly-veiled twitter cyber rail "
    "transport nationwide teacher political partisan volcanic population asylum-seeker "
    "culture price trade word propaganda tug bidding proxy advertising"
)

NATURE = (
    "fire quake earthquake storm accident crash flood flooding disease virus heat heatwave wave avalanche hurricane "
    "landslide tornado cyclone mudslide outbreak collapse epidemic coronavirus stampede tsunami typhoon pandemic ebola "
    "cholera famine drought cancer derailment collision wreck shipwreck capsizing pile-up fall lightning eruption "
    "volcano blizzard cold crush hailstorm hail snow rain monsoon wildfire bushfire blaze malaria dengue measles smoke "
    "driver motorist tremor aftershock shark crocodile bear elephant lion tiger snake"
)
"""What kills and strikes without an attacker."""

ACCIDENTS = (
    "car bus van train truck lorry plane boat motorcycle vehicle helicopter ferry roof bridge building wall tree house "
    "dam raft ship tram bicycle scaffolding crane mine-shaft dinghy"
)
"""What has accidents: who is killed when one of them crashes was not attacked."""

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

DOER = "own-by|holder|modifier"
FLYING = "warplane jet aircraft plane bomber helicopter gunship air-force airforce"

SEEN = (
    "attack bombing airstrike air-strike shooting explosion blast raid massacre ambush detonation stabbing shelling "
    "assault bombardment slaying lynching beheading rampage atrocity missile-strike"
)
"""Nouns of deeds that somebody may have seen: a place, a day or a weapon before them makes one of them the event."""

MEANS = (
    "suicide bomb car-bomb truck-bomb bomb-laden drone missile rocket mortar grenade ied terror terrorist gun knife "
    "arson acid chemical air aerial artillery roadside roadside-bomb parcel-bomb petrol-bomb car"
)
"""Weapons and methods before a noun that leave no doubt what it is: "a grenade attack"."""

CASES = (
    "suspect suspected investigation investigator probe inquiry inquest trial case victim survivor site scene charge "
    "defendant accused convict perpetrator mastermind plot plotter conspiracy conspirator attempt plan death toll "
    "casualty injury wound wounding footage video anniversary memorial series spree campaign rampage incident"
)
"""What an event of violence leaves behind: "the ferry bombing suspects" tells of a bombing."""

NOT_MEANT = SPORTS + " gas boiler pipeline factory plant controlled"

KIND = Kind(
    name="attack",
    plover="ASSAULT",
    cameo="180",
    description="Somebody attacks, kills, bombs, shells, abducts, tortures or fights somebody.",
    roles={"attacker": "actor", "victim": "recipient"},
    needs=("patient",),
    noun_needs=("both",),
    details=AttackDetails,
    frames=frames(
        frame(
            "attack assault ambush raid storm assail blitz",
            attacker="subject",
            victim="object",
            when={"object": ANY},
            unless={"object": NO_VIOLENCE + " " + IDEAS, "subject": "bill law legislation measure reform policy"},
            cameo="190",
        ),
        frame(
            "strike hit pound",
            attacker="subject",
            victim="object",
            when={"object": SUFFERERS},
            unless={"object": NO_VIOLENCE, "subject": NATURE + " " + ACCIDENTS},
            cameo="190",
        ),
        # One declaration for each weapon, as the subject, the means or the deed in which somebody was hurt.
        *(
            frame(
                HARM,
                attacker="subject",
                victim="object",
                when={slot: words, "object": ANY},
                unless={"object": NO_VIOLENCE},
                cameo=cameo,
                mode=mode,
                needs="victim",
            )
            for mode, cameo, words in WEAPONS
            for slot in ("subject", "with|in|by|during|from")
        ),
        frame(
            STRICKEN,
            attacker="subject",
            victim="object",
            when={"subject": BOMBING},
            unless={"object": NO_VIOLENCE},
            cameo="190",
            needs="nothing",
        ),
        frame(
            "die perish lose kill wound injure hurt",
            victim="surface",
            attacker="own-by",
            when={"in|during|from": BOMBING},
            cameo="190",
            needs="victim",
        ),
        frame(
            "target",
            attacker="subject",
            victim="object",
            when={"subject|with": FIGHTERS + " " + BOMBING + " missile rocket drone bomb", "object": ANY},
            cameo="190",
        ),
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
        frame(
            "bomb blow_up dynamite firebomb blast",
            attacker="subject",
            victim="object",
            when={"object": SUFFERERS},
            cameo="183",
            mode="explosives",
        ),
        frame(
            "bomb",
            attacker="subject",
            victim="object",
            when={"object": SUFFERERS, "subject": FLYING + " <GPE> coalition nato"},
            cameo="195",
            mode="aerial",
        ),
        frame(
            "strafe carpet-bomb",
            attacker="subject",
            victim="object",
            when={"object": SUFFERERS},
            cameo="195",
            mode="aerial",
        ),
        frame(
            "shell bombard rocket",
            attacker="subject",
            victim="object",
            when={"object": SUFFERERS},
            cameo="194",
            mode="heavy-weapons",
        ),
        frame(
            "explode detonate go_off blow_up set_off ignite",
            victim="in|near|at|outside|inside|on",
            attacker="own-by|subject",
            when={"surface|object": BOMBS + " it one drone they" + CARRIED},
            unless={"subject": DISPOSERS},
            cameo="183",
            mode="explosives",
            needs="nothing",
        ),
        frame(
            "detonate set_off plant trigger blow_up explode",
            attacker="subject",
            victim="in|near|at|outside|inside",
            when={"object": BOMBS + " explosion blast suicide-vest himself herself themselves itself"},
            cameo="183",
            mode="explosives",
            needs="nothing",
        ),
        frame(
            "detonate",
            attacker="subject",
            victim="in|near|at|outside|inside",
            when={"surface|object": ANY},
            unless={"object": "explosion test", "subject": DISPOSERS},
            cameo="183",
            mode="explosives",
            needs="nothing",
        ),
        frame(
            "place hide lay conceal attach fling",
            attacker="subject",
            victim="in|near|at|outside|inside|under",
            when={"object": CHARGES},
            cameo="183",
            mode="explosives",
            needs="nothing",
        ),
        frame(
            "hit strike step run_over drive_over",
            victim="subject",
            when={"object|on|over": CHARGES, "subject": ANY},
            cameo="183",
            mode="explosives",
            needs="victim",
        ),
        frame(
            "bomb firebomb",
            attacker="subject",
            victim="object",
            when={"object": ANY},
            unless={"object": "test exam interview audition question review gig himself herself"},
            cameo="183",
            mode="explosives",
            needs="victim",
        ),
        frame(
            "blow detonate explode blow_up",
            attacker="subject",
            victim="in|near|at|outside|inside|among",
            when={"object": "himself herself themselves itself vest suicide-vest belt", "subject": ANY},
            cameo="1831",
            mode="suicide-attack",
            needs="nothing",
        ),
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
            "fire use shoot spray lob turn unleash",
            attacker="subject",
            victim="at|on|into|against|toward|towards",
            when={
                "object": (
                    "tear-gas teargas gas rubber-bullet bullet-rubber water-cannon cannon baton "
                    "pepper-spray stun-grenade pellet plastic-bullet force"
                ),
                "at|on|into|against|toward|towards|subject": (
                    "protester demonstrator crowd police student marcher migrant rioter people activist "
                    "soldier troop supporter demonstration protest <AGENT>"
                ),
            },
            cameo="175",
            mode="crowd-control",
        ),
        frame(
            "fire",
            attacker="subject",
            victim="own-at|own-on|own-upon",
            when={
                "own-at|own-on|own-upon": (
                    "<AGENT> <GPE> <NORP> vehicle convoy car house building crowd position base boat"
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
        frame("open", attacker="subject", victim="on|at", when={"object": "fire"}, cameo="193", mode="firearms"),
        frame(
            "rip tear blast slice plough plow slam smash crash",
            attacker="subject",
            victim="through|into",
            when={
                "subject": CHARGES + " device missile rocket shell drone mortar explosion blast",
                "through|into": ANY,
            },
            cameo="183",
            mode="explosives",
            needs="victim",
        ),
        frame(
            "snatch grab seize",
            attacker="subject",
            victim="object",
            when={
                "subject": FIGHTERS + " kidnapper abductor bandit pirate",
                "object": "<PERSON> priest nun schoolgirl schoolboy pupil student worker tourist engineer traveller "
                "traveler doctor nurse teacher aid-worker sailor journalist villager passenger hostage bishop farmer",
            },
            cameo="181",
            mode="abduct",
        ),
        frame("gas", attacker="subject", victim="object", cameo="204", mode="unconventional"),
        frame(
            "drop fire spray release use",
            attacker="subject",
            victim="on|against|at|in",
            when={
                "object": "mustard-gas nerve-gas poison-gas chlorine sarin nerve-agent chemical-weapon napalm",
                "on|against|at|in": ANY,
                "subject": ANY,
            },
            cameo="204",
            mode="unconventional",
        ),
        frame(
            "drive chase force",
            attacker="subject",
            victim="object",
            when={
                "object": "<NORP> thousand hundred people villager family resident civilian inhabitant population",
                "from|off|out": "home house village land town farm",
                "subject": FIGHTERS + " mob gang settler <NORP>",
            },
            cameo="201",
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
            "spray",
            attacker="subject",
            victim="object",
            when={"object": "<AGENT>"},
            cameo="175",
            mode="crowd-control",
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
            when={
                "into|through|object": ("crowd pedestrian people protester demonstrator barrier worshipper civilian")
            },
            cameo="180",
            mode="primitive",
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
            when={
                "object": ("soldier fighter serviceman pilot militant rebel troop commander insurgent crew terrorist")
            },
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
        frame(
            "fight battle clash skirmish",
            attacker="subject",
            victim="with|object|against",
            when={
                "with|object|against": (
                    "<AGENT> insurgency rebellion uprising militancy war battle invasion offensive enemy"
                )
            },
            unless={
                "object|against": (
                    "corruption poverty crime disease virus fire inflation cancer blaze hunger terrorism "
                    "climate change wildfire malaria charge proposal bill pandemic case extradition "
                    "allegation"
                ),
                "over": TOPICS,
            },
            cameo="190",
        ),
        frame(
            "clash fight skirmish battle",
            attacker="subject",
            victim="with|against",
            when={"subject": FIGHTERS + " side group <NORP> gang tribe faction"},
            unless={"over": TOPICS, "for": ANY, "clause": ANY, "object": ANY},
            cameo="190",
        ),
        frame(
            "be stand",
            attacker="surface",
            victim="on|against",
            when={"behind": BOMBING + " killing murder kidnapping assassination abduction", "surface": "<AGENT>"},
            cameo="190",
            needs="attacker",
        ),
        frame(
            "exchange trade",
            attacker="subject",
            victim="with",
            when={"object": "fire gunfire shot artillery shelling"},
            cameo="193",
            mode="firearms",
        ),
        frame(
            (
                "destroy demolish raze flatten torch burn burn_down bulldoze ravage wreck "
                "blow_up vandalize ransack dynamite desecrate"
            ),
            attacker="subject",
            victim="object",
            when={
                "object": SUFFERERS
                + ("   property shop crop mosque statue monument grave shrine reactor tower vehicle")
            },
            unless={
                "subject": (
                    "fire quake earthquake storm hurricane flood tornado wildfire cyclone typhoon tsunami blaze"
                ),
            },
            cameo="1712",
            mode="destroy",
        ),
        frame(
            "sack pillage plunder loot",
            attacker="subject",
            victim="object",
            when={
                "object": (
                    "<GPE> <LOC> <FAC> city town village church mosque temple palace embassy consulate library office "
                    "building shop store market museum warehouse depot home house monastery shrine"
                )
            },
            cameo="1712",
            mode="destroy",
        ),
        frame(
            "set",
            attacker="subject",
            victim="object",
            when={"on|to": "fire", "object": ANY},
            cameo="1712",
            mode="destroy",
        ),
        frame(
            "capture overrun recapture retake conquer seize take_over storm occupy take reclaim wrest",
            attacker="subject",
            victim="object|from",
            when={
                "object": (
                    "town city village position base territory area airport stronghold hill district "
                    "region control outpost post airfield province bridge checkpoint neighborhood "
                    "neighbourhood fort garrison <GPE> power mosque oilfield field field-oil port dam "
                    "ground headquarters road crossing airbase"
                ),
                "subject": FIGHTERS + " <NORP> <GPE> <ORG> group forces coalition government",
            },
            unless={"object": "road power", "subject": "protester demonstrator rioter mob crowd student activist"},
            cameo="192",
        ),
        frame(
            "invade overrun storm",
            attacker="subject",
            victim="object",
            when={"object": ANY},
            cameo="190",
        ),
        frame(
            (
                "launch carry_out mount conduct stage unleash wage perpetrate commit make execute "
                "begin start commence step_up resume intensify continue"
            ),
            attacker="subject",
            victim="on|against|in|at|into",
            when={
                "object": (
                    "attack assault strike raid offensive bombing airstrike operation air-strike air-raid "
                    "massacre ambush invasion war campaign shelling genocide atrocity bombardment killing "
                    "murder suicide-bombing incursion counteroffensive counter-attack counterattack "
                    "rocket-attack onslaught aggression blitz"
                ),
                "on|against|in|at|into": ANY,
            },
            unless={
                "against": "corruption poverty disease crime",
                "object-premodifier": SPORTS + ("   extraordinary awareness election advertising publicity rescue"),
            },
            cameo="190",
            needs="attacker",
        ),
        frame(
            "violate breach break",
            attacker="subject",
            victim="object-owner|in|with|along",
            when={
                "object": (
                    "ceasefire cease-fire truce armistice ceasefire-agreement cease-fire-agreement truce-agreement "
                    "ceasefire-deal ceasefire-pact ceasefire-line truce-deal airspace"
                ),
                "subject": "<AGENT>",
            },
            cameo="196",
            needs="attacker",
        ),
        noun(
            "violation breach",
            attacker="owner|own-by|modifier|holder",
            victim="own-in|own-along|own-with",
            when={
                "own-of|premodifier": (
                    "ceasefire cease-fire truce armistice ceasefire-agreement cease-fire-agreement truce-agreement"
                )
            },
            cameo="196",
            needs="attacker",
        ),
        frame(
            "exterminate massacre slaughter",
            attacker="subject",
            victim="object",
            when={"object": "civilian villager people population <NORP> hundred thousand"},
            cameo="202",
            mode="targeted",
        ),
        noun(
            "cleansing",
            attacker="owner|own-by|holder|modifier",
            victim="own-of|against|in",
            when={"premodifier": "ethnic"},
            cameo="203",
            needs="attacker",
        ),
        frame(
            "cleanse",
            attacker="subject",
            victim="object|of",
            cameo="203",
            needs="attacker victim",
        ),
        noun(
            (
                "attack assault raid strike airstrike air-strike bombing bombardment shelling "
                "offensive ambush invasion massacre incursion killing murder assassination shooting "
                "onslaught aggression beheading execution slaying atrocity stabbing missile-strike "
                "detonation lynching rampage explosion blast"
            ),
            attacker="owner|own-by|power|holder|own-from",
            victim="own-on|own-against|own-of|own-at|own-in|against|on|into|undergoer",
            when={
                "owner|own-by|power|holder|own-from": "<AGENT>",
                "own-on|own-against|own-of|own-at|own-in|against|on|into|undergoer": ANY,
            },
            cameo="190",
            unless={
                "premodifier": SPORTS,
                "own-of": "conscience justice confidence power anger",
                "own-on|own-against": IDEAS,
            },
        ),
        noun(
            (
                "attack assault raid strike airstrike air-strike bombing bombardment offensive ambush "
                "invasion incursion shooting onslaught stabbing missile-strike aggression"
            ),
            attacker="owner|own-by|own-from",
            victim="own-on|own-against|own-of|undergoer",
            when={"own-on|own-against|own-of|undergoer": SUFFERERS},
            unless={
                "premodifier": SPORTS,
                "governor": FEELING,
                "own-of": "conscience",
                "own-on|own-against": IDEAS,
            },
            cameo="190",
            needs="victim",
        ),
        noun(
            "killing murder assassination massacre slaying beheading lynching execution slaughter homicide",
            attacker="owner|own-by",
            victim="own-of|owner",
            when={"own-of": ANY},
            unless={"governor": FEELING, "own-of": "order contract plan deal will"},
            cameo="190",
            mode="targeted",
            needs="victim",
        ),
        noun(
            (
                "attack bombing airstrike air-strike shooting explosion blast shootout shoot-out "
                "gunfight firefight gunbattle raid massacre ambush detonation stabbing shelling "
                "assault bombardment gunfire"
            ),
            when={"governor": HAPPENING},
            unless={
                "premodifier": NOT_MEANT,
                "own-on|own-against": IDEAS,
                "own-at": "factory plant mine refinery",
            },
            attacker="own-by|owner|holder",
            victim="own-on|own-against|undergoer|own-in|own-at|own-near|own-outside",
            cameo="190",
            needs="nothing",
        ),
        noun(
            (
                "attack bombing airstrike air-strike shooting explosion blast shootout shoot-out "
                "gunfight firefight gunbattle raid massacre ambush detonation stabbing shelling clash "
                "fighting"
            ),
            when={PLACES: "<GPE> <LOC> <FAC> city town village market mosque church airport area street"},
            unless={
                "premodifier": NOT_MEANT,
                "governor": FEELING,
                "own-at": "factory plant mine refinery",
            },
            attacker="own-by|owner|own-between",
            victim=PLACES,
            cameo="190",
            needs="nothing",
        ),
        noun(
            "murder assassination slaying beheading lynching execution poisoning stabbing killing",
            attacker="own-by",
            victim="owner",
            when={"owner": "<AGENT>", "own-of|own-on|own-against|own-in|own-by": "-"},
            unless={"governor": FEELING},
            cameo="190",
            mode="targeted",
            needs="victim",
        ),
        noun(
            SEEN,
            attacker="own-by|own-from|owner",
            victim="own-on|own-against|own-of|own-at|own-in|site",
            when={"site": ANY},
            unless={"premodifier": NOT_MEANT, "own-of": "volcano <LOC> population"},
            cameo="190",
            needs="nothing",
        ),
        noun(
            SEEN,
            attacker="own-by|own-from|owner|power",
            victim="own-on|own-against|own-of|own-at|own-in",
            when={"dated": ANY},
            unless={"premodifier": NOT_MEANT, "own-of": "volcano <LOC> population"},
            cameo="190",
            needs="nothing",
        ),
        noun(
            "attack bombing airstrike air-strike strike blast explosion raid shooting detonation",
            attacker="own-by|own-from|owner|power",
            victim="own-on|own-against|own-of|own-at|own-in",
            when={"premodifier": MEANS, "specific": ANY},
            unless={"premodifier": NOT_MEANT, "governor": FEELING},
            cameo="190",
            needs="nothing",
        ),
        noun(
            "bombing blast explosion shooting attack massacre stabbing assassination ambush shootout gunshot",
            victim="site",
            when={"head": CASES},
            unless={"premodifier": NOT_MEANT},
            cameo="190",
            needs="nothing",
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
        noun(
            "war fighting clash battle skirmish conflict",
            attacker="own-between|between|owner|holder|own-by",
            victim="own-with|own-against|own-between|with|against|on",
            needs="several",
            cameo="190",
            unless={"own-on|own-against": "drug terror terrorism poverty corruption crime"},
        ),
        noun(
            "kidnapping abduction hijacking",
            attacker="own-by|owner|holder",
            victim="own-of",
            cameo="181",
            mode="abduct",
            needs="victim",
        ),
        noun("torture abuse mistreatment", attacker=DOER, victim="own-of", cameo="1822", mode="torture"),
        noun("rape", attacker=DOER, victim="own-of", cameo="1821", mode="sexual"),
        noun("beating", attacker=DOER, victim="own-of", cameo="182", mode="beat"),
        noun("genocide", attacker="own-by|holder", victim="own-against|own-of", cameo="203"),
    ),
)
