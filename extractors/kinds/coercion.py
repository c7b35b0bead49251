"""Coercion: somebody arrests, seizes, restricts, bans, deports, censors or hacks."""

from extractors.frames import ANY, Kind, frame, frames, noun
from schemas import CoercionDetails

PEOPLE = (
    "<PERSON> <NORP> <AGENT> people man woman activist journalist protester demonstrator "
    "suspect member leader militant supporter student migrant refugee lawyer politician "
    "lawmaker worker dissident foreigner citizen soldier opponent blogger teacher editor "
    "reporter immigrant asylum-seeker national family resident minister fighter smuggler "
    "critic individual person youth boy girl brother son wife couple dozen hundred "
    "thousand suspect gang pastor priest villager inhabitant population community child "
    "tribe settler"
)
"""Whom authorities hold, drive out or drive apart."""

DRIVEN_OUT = (
    "migrant refugee family resident people immigrant asylum-seeker national citizen "
    "foreigner villager inhabitant population community <NORP> <PERSON> man woman child "
    "thousand hundred dozen settler civilian member suspect youth million fugitive cleric "
    "imam student businessman worker activist journalist criminal tribe farmer tenant preacher priest missionary nun "
    "blogger scholar academic boat"
)
MEDIA = (
    "newspaper station outlet channel broadcaster magazine media website newsroom "
    "publication radio site press platform network twitter facebook internet app whatsapp "
    "telegram youtube journalist reporter editor blogger"
)
PREMISES = (
    "office school mosque church border crossing headquarters home house camp compound "
    "shop parliament university centre center clinic facility building apartment "
    "residence hospital bureau airspace road port strait market airport checkpoint gate "
    "seaport farm mine factory"
)
RIGHTS = (
    "movement access freedom travel speech internet media press right export import "
    "activity gathering assembly liberty demonstration protest entry operation use "
    "passage rally event broadcast service network visa immigration number flow sale "
    "civil-liberty trade flight coverage"
)
AUTHORITY = (
    "police authority government court officer agent force judge <GPE> <NORP> <ORG> "
    "ministry minister president army troop soldier military regime guard prosecutor "
    "official security customs navy state city council militant rebel group"
)

WANTED = (
    "suspect fugitive bomber gunman attacker kingpin trafficker smuggler murderer perpetrator culprit escapee inmate "
    "killer accomplice mastermind ringleader drug-lord warlord hitman spy"
)
"""Whom nobody captures but to lock him up."""

CELLS = "prison jail facility penitentiary station cell compound detention-center detention-centre brig dungeon"

KIND = Kind(
    name="coercion",
    plover="COERCE",
    cameo="170",
    description=("Somebody arrests, seizes, restricts, bans, deports, censors, imposes curfew or attacks computers."),
    roles={"coercer": "actor", "coerced": "recipient"},
    needs=("patient",),
    noun_needs=("both",),
    details=CoercionDetails,
    frames=frames(
        # ---- arrest -------------------------------------------------------------------------------------
        frame(
            (
                "arrest detain apprehend nab imprison jail intern incarcerate round_up remand "
                "re-arrest rearrest lock_up lock handcuff collar haul_away"
            ),
            coercer="subject",
            coerced="object",
            content="for|on|over",
            unless={
                "object": ("decline slide fall spread door deal gain horn eye profit rate outbreak growth trend decay"),
                "in": (
                    "talk negotiation battle struggle dispute conflict embrace fight row standoff stand-off stalemate "
                    "debate feud war rivalry"
                ),
            },
            needs="coerced",
            cameo="173",
            mode="arrest",
        ),
        frame(
            "hold keep",
            coercer="subject",
            coerced="object",
            when={
                "in|without|for|under": (
                    "custody detention jail prison charge captivity confinement cell house-arrest arrest interrogation "
                    "bail bond"
                ),
                "object": ANY,
            },
            needs="coerced",
            cameo="173",
            mode="arrest",
        ),
        frame(
            "hold keep",
            coercer="subject",
            coerced="object",
            when={
                "own-at|own-in": CELLS,
                "object": "<PERSON> <NORP> " + WANTED + " prisoner detainee man woman he she",
            },
            needs="coerced",
            cameo="173",
            mode="arrest",
        ),
        frame(
            "serve spend",
            coerced="subject",
            when={"in|behind": "prison jail custody detention bar captivity", "subject": "<AGENT>"},
            needs="coerced",
            cameo="173",
            mode="arrest",
        ),
        frame(
            "capture catch recapture corner",
            coercer="subject",
            coerced="object",
            when={"object": WANTED},
            unless={"subject": "camera lens video photograph photographer footage", "on|in": "camera film video tape"},
            needs="coerced",
            cameo="173",
            mode="arrest",
        ),
        frame(
            "capture",
            coercer="subject",
            coerced="object",
            when={
                "object": "<PERSON>",
                "subject": "force troop army soldier commando marine militia guard <NORP> <GPE>",
            },
            needs="coerced",
            cameo="173",
            mode="arrest",
        ),
        frame(
            "capture recapture",
            coercer="subject",
            coerced="object",
            when={"object": "<PERSON> he she man woman pair", "auxiliary": ANY},
            unless={
                "subject": "camera lens video photograph photographer footage",
                "on|in": "camera film video tape photo photograph",
            },
            needs="coerced",
            cameo="173",
            mode="arrest",
        ),
        frame(
            "capture catch seize grab",
            coercer="subject",
            coerced="object",
            when={
                "object": PEOPLE,
                "subject": "police policeman agent authority officer guard commando investigator",
            },
            cameo="173",
            mode="arrest",
        ),
        frame(
            "take bring",
            coercer="subject",
            coerced="object",
            when={"into": "custody detention"},
            cameo="173",
            mode="arrest",
        ),
        frame(
            "put place throw send order keep",
            coercer="subject",
            coerced="object",
            when={
                "under|in|to|into|behind": (
                    "arrest house-arrest surveillance prison jail detention custody isolation internment-camp bar"
                ),
                "object": PEOPLE,
            },
            cameo="173",
            mode="arrest",
        ),
        frame(
            "issue",
            coercer="subject",
            coerced="for|against|own-for",
            when={"object": "arrest-warrant warrant", "for|against": ANY},
            cameo="173",
            mode="arrest",
            needs="coercer coerced",
        ),
        noun(
            "arrest detention imprisonment capture incarceration apprehension jailing roundup",
            coercer="own-by|holder",
            coerced="own-of|owner",
            cameo="173",
            mode="arrest",
            unless={"premodifier": "house cardiac market"},
            needs="coerced",
        ),
        noun(
            "custody",
            coerced="governor",
            when={"governor": "<PERSON> " + WANTED + " man woman teenager student officer soldier"},
            unless={"own-of": ANY},
            needs="coerced",
            cameo="173",
            mode="arrest",
        ),
        noun(
            "arrest",
            coercer="own-by|holder",
            coerced="own-of|owner",
            when={
                "governor": (
                    "make carry follow report announce lead result time number series wave spate record order resist"
                )
            },
            cameo="173",
            mode="arrest",
            needs="nothing",
        ),
        frame(
            "be remain stay languish",
            coerced="surface",
            when={
                "in|under|behind": ("custody detention jail prison house-arrest captivity bar"),
                "surface": ("<AGENT>"),
            },
            cameo="173",
            mode="arrest",
            needs="coerced",
        ),
        # ---- seize --------------------------------------------------------------------------------------
        frame(
            (
                "seize confiscate impound expropriate nationalize nationalise commandeer requisition "
                "appropriate grab intercept"
            ),
            coercer="subject",
            coerced="object|from|of",
            content="object",
            when={"object": ANY},
            unless={
                "object": (
                    "opportunity chance moment initiative power control spotlight attention headline lead "
                    "phone-call call missile rocket drone drone message"
                )
            },
            cameo="1711",
            mode="seize",
        ),
        noun(
            "seizure confiscation annexation expropriation nationalization nationalisation",
            coercer="own-by|holder|owner|modifier",
            coerced="own-of|of",
            cameo="1711",
            mode="seize",
        ),
        frame(
            "annex occupy",
            coercer="subject",
            coerced="object",
            when={"object": ANY},
            unless={
                "object": (
                    "post position office seat place space mind role presidency throne apartment flat vehicle room "
                    "bed bench chair time rank slot spot"
                )
            },
            cameo="192",
            mode="seize",
        ),
        noun(
            "occupation",
            coercer="own-by|owner|modifier",
            coerced="own-of",
            cameo="192",
            mode="seize",
        ),
        frame(
            "demolish bulldoze raze",
            coercer="subject",
            coerced="object",
            when={
                "object": "home house building structure shanty camp settlement slum dwelling",
                "subject": AUTHORITY,
            },
            cameo="1712",
            mode="seize",
        ),
        # ---- restrict -----------------------------------------------------------------------------------
        frame(
            "ban outlaw prohibit forbid bar criminalize criminalise disqualify",
            coercer="subject",
            coerced="object|inner-subject|on|against",
            content="object|gerund|from",
            when={"object|inner-subject": ANY},
            unless={
                "object": ("talk meeting negotiation summit relation tie aid assistance resolution loss share damage")
            },
            cameo="172",
            mode="restrict",
        ),
        frame(
            "ban outlaw dissolve disband deregister suspend",
            coercer="subject",
            coerced="object",
            when={"object": "party opposition movement brotherhood politician candidate group union"},
            cameo="1722",
            mode="restrict",
        ),
        frame(
            "restrict limit curb curtail tighten",
            coercer="subject",
            coerced="object|of|on|for",
            content="object",
            when={"object": RIGHTS},
            cameo="172",
            mode="restrict",
        ),
        frame(
            "block prevent stop halt cut cut_off jam throttle bar shut_off disconnect sever switch_off",
            coercer="subject",
            coerced="object|to",
            content="object",
            when={
                "object": (
                    "access website internet road convoy passage entry service account page app "
                    "social-media network signal electricity water power truck shipment route delivery "
                    "broadcast port traffic supply line telephone phone-line telephone-line"
                ),
                "subject": AUTHORITY,
            },
            unless={"object": "aid assistance"},
            cameo="172",
            mode="restrict",
        ),
        frame(
            "prevent stop bar block",
            coercer="subject",
            coerced="object",
            when={
                "gerund": (
                    "enter leave travel cross reach attend vote protest gather return board visit run work hold stand"
                ),
                "object": PEOPLE,
                "subject": AUTHORITY,
            },
            unless={"object": "observer inspector monitor"},
            cameo="172",
            mode="restrict",
        ),
        frame(
            "suspend revoke cancel strip",
            coercer="subject",
            coerced="of|object",
            content="object",
            when={
                "object|of": (
                    "licence license constitution parliament publication broadcast passport citizenship "
                    "visa registration accreditation permit immunity credential"
                )
            },
            cameo="172",
            mode="restrict",
        ),
        frame(
            "order",
            coercer="subject",
            coerced="object|inner-subject",
            content="clause",
            when={
                "clause": "suspend close shut evacuate jail detain imprison arrest vacate disband dissolve",
                "subject": AUTHORITY,
            },
            cameo="172",
            mode="restrict",
        ),
        frame(
            "force compel divert",
            coercer="subject",
            coerced="object",
            content="clause",
            when={
                "object": "plane aircraft airliner jet jetliner flight helicopter ship vessel tanker boat trawler",
                "clause|to|into|from": "land stop return turn dock port airport base anchor leave harbour harbor",
            },
            cameo="170",
            mode="restrict",
        ),
        frame(
            "close shut close_down seal seal_off",
            coercer="subject",
            coerced="own-into|own-to|own-with|own-from|object",
            content="object",
            when={
                "object": "crossing crossing-point border-crossing checkpoint airspace border frontier road-access",
                "subject": "<AGENT> army",
            },
            cameo="170",
            mode="restrict",
        ),
        frame(
            ("close shut shut_down raid ransack search close_down disband dissolve seal_off padlock shutter seal"),
            coercer="subject",
            coerced="of|object",
            content="object",
            when={"object": PREMISES + ("   ngo organization organisation group party charity foundation internet")},
            unless={
                "subject": "company firm fire quake storm airline retailer manufacturer",
                "gerund": ANY,
            },
            cameo="172",
            mode="restrict",
        ),
        frame(
            "impose place put introduce slap tighten",
            coercer="subject",
            coerced="on|in|against|under|for",
            content="object",
            when={"object": "restriction limit ban control curb"},
            cameo="172",
            mode="restrict",
            needs="coercer",
        ),
        frame(
            "impose enforce maintain lay tighten",
            coercer="subject",
            coerced="on|in|against|to|of",
            content="object",
            when={"object": "blockade siege embargo-naval"},
            cameo="191",
            mode="restrict",
            needs="coercer",
        ),
        frame(
            "seal_off close_off lock_down",
            coercer="subject",
            coerced="object",
            when={
                "object": (
                    "<GPE> <LOC> <FAC> area village city town district camp neighbourhood neighborhood street square "
                    "quarter airport road site scene"
                ),
                "subject": AUTHORITY,
            },
            cameo="191",
            mode="restrict",
        ),
        frame(
            "blockade besiege encircle cordon_off",
            coercer="subject",
            coerced="object",
            cameo="191",
            mode="restrict",
        ),
        frame(
            "surround",
            coercer="subject",
            coerced="object",
            when={"subject": "police soldier troop force army tank fighter militant rebel gunman officer"},
            cameo="191",
            mode="restrict",
        ),
        noun(
            "blockade siege",
            coercer="own-by|holder|owner|modifier",
            coerced="own-of|own-on|of",
            cameo="191",
            mode="restrict",
        ),
        # ---- censor -------------------------------------------------------------------------------------
        frame(
            "censor silence muzzle gag redact",
            coercer="subject",
            coerced="object",
            cameo="1721",
            mode="censor",
        ),
        frame(
            "block close shut shut_down ban suspend raid jam close_down seize bar expel order take_off",
            coercer="subject",
            coerced="object",
            content="object",
            when={"object": MEDIA},
            cameo="1721",
            mode="censor",
        ),
        # ---- curfew, martial law --------------------------------------------------------------------------
        frame(
            "impose declare introduce extend enforce decree order announce slap place reimpose clamp enact",
            coercer="subject",
            coerced="on|in|against|across|under|over",
            content="object",
            when={"object|under": "curfew lockdown curfew-order quarantine stay-at-home-order"},
            cameo="1723",
            mode="curfew",
            needs="coercer",
        ),
        frame(
            "impose declare introduce extend enforce decree announce proclaim place put",
            coercer="subject",
            coerced="on|in|against|across|over|object",
            content="object",
            when={
                "object|under": (
                    "martial-law law-martial emergency state-of-emergency state-of-siege emergency-rule "
                    "siege emergency-law direct-rule military-rule"
                )
            },
            cameo="1724",
            mode="martial-law",
            needs="coercer",
        ),
        noun(
            "curfew lockdown",
            coercer="own-by|modifier|holder",
            coerced="own-in|own-on|own-across",
            when={"governor": "impose declare be go come remain under place extend"},
            cameo="1723",
            mode="curfew",
            needs="coerced",
        ),
        # ---- repression ---------------------------------------------------------------------------------
        frame(
            "crack_down clamp_down",
            coercer="subject",
            coerced="on|against",
            cameo="175",
            mode="restrict",
            needs="coercer",
        ),
        frame(
            "launch begin order wage lead intensify mount",
            coercer="subject",
            coerced="on|against",
            content="object",
            when={"object": "crackdown clampdown purge"},
            cameo="175",
            mode="restrict",
            needs="coercer",
        ),
        frame(
            (
                "suppress repress quell oppress persecute intimidate harass coerce disperse break_up "
                "extort crush quash put_down purge bully"
            ),
            coercer="subject",
            coerced="object",
            content="clause|object",
            when={
                "object": PEOPLE
                + ("   protest demonstration uprising rebellion dissent revolt opposition rally crowd mob unrest")
            },
            cameo="175",
        ),
        frame(
            "force compel",
            coercer="subject",
            coerced="object",
            content="clause",
            when={"object": "<AGENT>", "subject": AUTHORITY + " gunman soldier", "clause|from|into|out": ANY},
            cameo="170",
        ),
        noun(
            "crackdown clampdown repression persecution suppression oppression purge",
            coercer="owner|own-by|modifier|holder",
            coerced="own-on|own-against|own-of|on|against",
            cameo="175",
            mode="restrict",
        ),
        # ---- deport -------------------------------------------------------------------------------------
        frame(
            (
                "deport expel extradite evict banish exile displace repatriate send_back turn_back turn_away push_back "
                "uproot drive_out"
            ),
            coercer="subject",
            coerced="object",
            when={"object": DRIVEN_OUT},
            unless={
                "object": (
                    "diplomat ambassador envoy attache aid-worker humanitarian-worker worker peacekeeper observer"
                ),
                "from": "party union league organization parliament group",
            },
            cameo="174",
            mode="deport",
        ),
        frame(
            "deport extradite",
            coercer="subject",
            coerced="object",
            when={"object": ANY},
            cameo="174",
            mode="deport",
        ),
        noun(
            "deportation eviction extradition displacement banishment",
            coercer="own-by|holder|owner|modifier",
            coerced="own-of",
            cameo="174",
            mode="deport",
        ),
        # ---- withhold, misinformation, cyber ----
        frame("withhold", coercer="subject", coerced="from", content="object", cameo="170", mode="withhold"),
        frame(
            "deny",
            coercer="subject",
            coerced="dative|to|object",
            content="object",
            when={"object": "food water medicine care treatment electricity passage"},
            cameo="170",
            mode="withhold",
            needs="coercer coerced",
        ),
        frame(
            "spread disseminate circulate run wage orchestrate peddle",
            coercer="subject",
            coerced="about|against|in|on",
            content="object",
            when={
                "object": (
                    "disinformation misinformation propaganda falsehood lie disinformation-campaign "
                    "fake-news propaganda-campaign false-story false-rumour false-rumor fake-story false-claim "
                    "false-information fake-video false-report fabricated-story"
                )
            },
            cameo="170",
            mode="misinformation",
            needs="coercer",
        ),
        frame(
            "hack hack_into breach infiltrate disable cripple deface penetrate compromise target break_into",
            coercer="subject",
            coerced="object|into",
            content="object",
            when={
                "object|into": (
                    "network computer system website server email account database infrastructure grid "
                    "site bank company mailbox e-mail server inbox portal"
                )
            },
            cameo="176",
            mode="cyber",
        ),
        frame(
            ("hack"),
            coercer="subject",
            coerced="object|into",
            when={"object|into": ANY},
            cameo="176",
            mode="cyber",
        ),
        frame(
            "launch carry_out mount conduct stage wage unleash commit",
            coercer="subject",
            coerced="on|against|in|at|into",
            when={
                "object": (
                    "cyberattack cyber-attack cyber-warfare hack hacking cyber-operation cyber-assault "
                    "cyberwar cyber-war cyber-campaign cyber-strike"
                )
            },
            cameo="176",
            mode="cyber",
            needs="coercer",
        ),
        noun(
            "cyberattack cyber-attack hack hacking hack-attack",
            coercer="own-by|owner|modifier|holder",
            coerced="own-on|own-against|own-of|on|against",
            cameo="176",
            mode="cyber",
        ),
        noun(
            "attack warfare assault",
            coercer="own-by|owner|modifier|holder",
            coerced="own-on|own-against|own-of|on|against",
            when={"premodifier": "cyber ransomware hacking denial-of-service malware"},
            cameo="176",
            mode="cyber",
        ),
    ),
)
