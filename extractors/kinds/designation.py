"""Designations: an authority puts somebody on a terror or sanctions list, keeps them on it or takes them off."""

from extractors.frames import ANY, Kind, frame, frames, noun
from schemas import DesignationDetails

ORGANISED = (
    "terrorist-organization terrorist-organisation terrorist-group terrorist-entity terror-organization "
    "terrorist-movement terrorist-network terror-organisation terror-group terror-entity extremist-organization "
    "extremist-organisation extremist-group extremist-movement state-sponsor sponsor-of-terrorism sponsor-of-terror "
    "supporter-of-terrorism state-sponsor-of-terrorism fto sdgt sdgts sdn sdns global-terrorist kingpin "
    "designated-national specially-designated-national foreign-agent undesirable-organization "
    "undesirable-organisation significant-trafficker narcotics-trafficker currency-manipulator "
    "money-laundering-concern country-of-concern country-of-particular-concern entity-of-concern "
    "particular-concern organization-of-concern military-company"
)
"""What only an authority can make somebody; anybody may call others terrorists."""

LABELS = ORGANISED + " terrorist"
LISTS = (
    "blacklist sanctions-list sanction-list terror-list terrorism-list terrorist-list watchlist watch-list "
    "entity-list "
    "sdn-list sdns-list greylist grey-list gray-list black-list list-of-sponsor list-of-terrorist "
    "list-of-organization "
    "list-of-organisation list-of-national list-of-entity list-of-group list-of-violator nationals-list persons-list "
    "person-list user-list entities-list act-list un-list eu-list fto-list freeze-list ofac-list magnitsky-list "
    "prevention-list sponsors-list agent-list agents-list roster-of-terrorists designation-list terror-blacklist "
    "sanctions-blacklist list-of-jurisdiction embargo-list denial-list"
)
BARE = "list roster"
OFFICES = (
    "successor chairman chairwoman chair president head heir minister ambassador affaires chargé charge chief "
    "director "
    "representative speaker leader spokesman candidate nominee site area zone monument place city landmark driver "
    "park reserve day month requirement capital ally partner hub detained survivor shelter priority status heritage "
    "hero saint route language liaison envoy premier prime-minister coordinator negotiator"
)
"""What one can be designated as without being listed."""

GROUPS = (
    "individual entity company firm network vessel bank group organization organisation prison militia facilitator "
    "financier militant leader operative businessman oligarch trafficker cartel hacker ship airline carrier movement "
    "charity foundation affiliate subsidiary tanker broker exchange cell fundraiser recruiter conglomerate trader "
    "smuggler shipowner gang front supplier kingpin"
)
POSTS = "delegation coordinator ambassador envoy holiday day memorial landmark winner"
MONEY = "<MONEY> fund funding amount spending account"
LISTABLE = GROUPS + (
    " <PERSON> <ORG> <NORP> person people man woman member official police brigade minister wing commander "
    "general judge officer party institution ministry national institute aide relative port line station "
    "outlet"
)
"""Whom a list can hold; a designated area, requirement or successor is none of them."""

AUTHORITIES = (
    "<GPE> treasury department ministry government union council commission committee administration state "
    "parliament "
    "cabinet court ofac office secretary-of-state regulator taskforce task-force"
)
UNDER = (
    "order act section law legislation authority regulation resolution regime program programme decree eo e.o. <LAW> "
    "rule statute magnitsky"
)
LISTING = "designation listing blacklisting proscription"
BEFORE = "already previously formerly long originally"
DAYS = "today yesterday monday tuesday wednesday thursday friday saturday sunday week month"
OTHER_LISTING = "job tps priority p-2 p-1 protected status heritage stock exchange initial share public-stock dual"

DESIGNATE = {"action": "designate"}
RENEW = {"action": "renew"}
AMEND = {"action": "amend"}
DELIST = {"action": "delist"}
PROPOSE = {"action": "propose"}

KIND = Kind(
    name="designation",
    plover="SANCTION",
    cameo="163",
    description="An authority lists somebody as terrorist or sanctioned, renews the listing or lifts it.",
    roles={"designator": "actor", "designee": "recipient"},
    needs=("recipient",),
    details=DesignationDetails,
    frames=frames(
        # ---- designate as
        frame(
            "designate declare classify list proscribe categorize categorise recognise recognize outlaw ban",
            designator="subject",
            designee="object",
            content="complement",
            when={"complement": LABELS + " extremist", "object": ANY},
            tags=DESIGNATE,
        ),
        frame(
            "re-designate redesignate relist",
            designator="subject",
            designee="object",
            content="complement",
            when={"complement": LABELS + " extremist", "object": ANY},
            tags=RENEW,
        ),
        frame(
            "label brand name deem identify sanction",
            designator="subject",
            designee="object",
            content="complement",
            when={"complement": ORGANISED, "object": ANY},
            tags=DESIGNATE,
        ),
        # ---- designate, without saying as what
        frame(
            "blacklist proscribe",
            designator="subject",
            designee="object",
            when={"object": "<AGENT> " + LISTABLE},
            tags=DESIGNATE,
        ),
        frame(
            "designate",
            designator="subject",
            designee="object",
            when={"object": LISTABLE},
            unless={
                "complement": OFFICES,
                "as": ANY,
                "to": OFFICES,
                "clause": ANY,
                "adverb": BEFORE,
                "object": POSTS,
                "for": "status protection assistance aid post position award",
            },
            tags=DESIGNATE,
            needs="designator designee",
        ),
        frame(
            "designate",
            designator="subject",
            designee="object",
            when={"object": "me him her us them", "subject": ANY},
            unless={"complement": ANY, "to|for|as": ANY, "clause": ANY},
            tags=DESIGNATE,
            needs="designator designee",
        ),
        frame(
            "re-designate redesignate",
            designator="subject",
            designee="object",
            when={"object": LISTABLE},
            unless={"complement": OFFICES, "as": ANY, "to": OFFICES, "clause": ANY, "object": POSTS},
            tags=RENEW,
            needs="designator designee",
        ),
        frame(
            "designate sanction",
            designator="subject",
            designee="object",
            when={"under": UNDER, "auxiliary|subject": ANY},
            unless={"complement": OFFICES, "adverb": BEFORE, "clause": ANY, "object": MONEY},
            tags=DESIGNATE,
        ),
        frame(
            "designate sanction",
            designator="subject",
            designee="object",
            when={"complement": "pursuant", "auxiliary|subject": ANY},
            unless={"adverb": BEFORE, "object": MONEY},
            tags=DESIGNATE,
        ),
        frame(
            "sanction",
            designator="subject",
            designee="object",
            when={"for|gerund": ANY, "object": LISTABLE},
            unless={"complement": OFFICES, "adverb": BEFORE},
            tags=DESIGNATE,
            needs="designator designee",
        ),
        frame(
            "designate",
            designator="subject",
            designee="object",
            when={"auxiliary": ANY, "object": GROUPS},
            unless={
                "complement": OFFICES,
                "to|as|for": ANY,
                "clause": ANY,
                "adverb": BEFORE,
                "object-premodifier": "extremist terrorist terror foreign undesirable",
            },
            tags=DESIGNATE,
        ),
        # "the individuals designated today include ..."
        frame(
            "designate sanction blacklist",
            designator="subject",
            designee="object",
            when={"day": DAYS, "object": LISTABLE + " those"},
            unless={"complement": OFFICES, "to|as": ANY, "clause": ANY},
            tags=DESIGNATE,
        ),
        frame(
            "list",
            designator="subject",
            designee="object",
            when={"subject": "council treasury committee commission", "object": "brother " + GROUPS + " <PERSON>"},
            unless={"on|for|in": ANY, "clause": ANY},
            tags=DESIGNATE,
        ),
        # ---- put on a list
        frame(
            "add place put include enter name return restore re-add move inscribe",
            designator="subject",
            designee="object",
            content="to|on|in|onto",
            when={"to|on|in|onto": LISTS, "object": "<AGENT> <GPE> <FAC> <PRODUCT> country name " + LISTABLE},
            tags=DESIGNATE,
        ),
        frame(
            "add place put include enter return restore",
            designator="subject",
            designee="object",
            content="to|on|in|onto",
            when={"to|on|in|onto": BARE, "object": "<GPE> name " + LISTABLE, "subject": AUTHORITIES},
            unless={"object": "country", "of": "candidate nominee"},
            tags=DESIGNATE,
        ),
        frame(
            "target hit cover include name affect",
            designee="object",
            when={"subject": LISTING, "object": "<PERSON> <ORG> <GPE> <NORP> " + LISTABLE},
            tags=DESIGNATE,
        ),
        frame(
            "announce impose make issue unveil publish adopt",
            designator="subject",
            designee="own-of|of",
            content="object",
            when={"object": LISTING},
            unless={"under": ANY, "object-premodifier": OTHER_LISTING, "own-of|of": POSTS + " <GPE>"},
            tags=DESIGNATE,
        ),
        noun(
            LISTING,
            designator="owner|own-by|holder",
            designee="own-of",
            content="own-as",
            when={"own-of": ANY, "own-as": LABELS + " extremist"},
            tags=DESIGNATE,
            needs="designee",
        ),
        noun(
            "designation blacklisting proscription",
            designator="owner|own-by|holder",
            designee="own-of",
            when={"own-of": "<AGENT> " + LISTABLE, "own-as": "-"},
            unless={
                "premodifier": OTHER_LISTING,
                "own-of": POSTS + " <GPE> minister prime-minister successor premier",
                "own-for|own-on": "status protection award exchange",
                "under": ANY,
            },
            tags=DESIGNATE,
            needs="designee",
        ),
        noun(
            "designation blacklisting proscription",
            designator="own-by",
            designee="owner",
            content="own-as",
            when={"owner": "<PERSON> <ORG> <NORP> " + GROUPS, "own-of": "-"},
            unless={"owner": AUTHORITIES, "premodifier": OTHER_LISTING, "own-for": ANY, "own-as": OFFICES},
            tags=DESIGNATE,
            needs="designee",
        ),
        noun(
            "addition inclusion placement listing",
            designator="owner|own-by|holder",
            designee="own-of",
            content="own-to|own-on|own-in",
            when={"own-of": ANY, "own-to|own-on|own-in": LISTS},
            tags=DESIGNATE,
            needs="designee",
        ),
        # ---- keep on a list
        frame(
            "renew extend maintain keep uphold confirm prolong reaffirm reinstate reimpose",
            designator="subject",
            designee="of|object-owner",
            content="object",
            when={"object": LISTING},
            unless={"object-premodifier": OTHER_LISTING},
            tags=RENEW,
            needs="designator",
        ),
        frame(
            "amend update correct modify revise review",
            designator="subject",
            designee="of|object-owner|for",
            content="object",
            when={"object": LISTING + " entry"},
            unless={"object-premodifier": OTHER_LISTING},
            tags=AMEND,
            needs="designator designee",
        ),
        frame(
            "keep retain leave maintain",
            designator="subject",
            designee="object",
            content="on",
            when={"on": LISTS, "object": "<AGENT>"},
            tags=RENEW,
        ),
        noun(
            "redesignation re-designation relisting",
            designator="owner|own-by|holder",
            designee="own-of",
            content="own-as",
            when={"own-of": ANY},
            unless={"own-for": ANY},
            tags=RENEW,
            needs="designee",
        ),
        # ---- taking somebody off a list eases a sanction
        frame(
            "remove strike delete drop take erase scrub exclude withdraw cross",
            designator="subject",
            designee="object",
            content="from|off",
            when={"from|off": LISTS, "object": ANY},
            cameo="085",
            plover="CONCEDE",
            tags=DELIST,
        ),
        frame(
            "remove strike delete drop take",
            designator="subject",
            designee="object",
            content="from|off",
            when={"from|off": BARE, "object": "<GPE> name " + LISTABLE, "subject": AUTHORITIES},
            unless={"of": "candidate nominee"},
            cameo="085",
            plover="CONCEDE",
            tags=DELIST,
        ),
        frame(
            "delist de-list undesignate de-designate unlist",
            designator="subject",
            designee="object",
            cameo="085",
            plover="CONCEDE",
            tags=DELIST,
            unless={"from": "exchange", "object": "share stock"},
        ),
        frame(
            "revoke rescind lift remove cancel withdraw reverse end drop terminate annul overturn quash",
            designator="subject",
            designee="own-of|object-owner|of|on|from",
            content="object",
            when={"object": LISTING},
            unless={"object-premodifier": OTHER_LISTING},
            cameo="085",
            plover="CONCEDE",
            tags=DELIST,
            needs="designator",
        ),
        noun(
            "delisting",
            designator="owner|own-by|holder",
            designee="own-of",
            content="own-from",
            when={"own-of": "<AGENT>"},
            unless={"own-of": "share stock", "own-from": "exchange"},
            cameo="085",
            plover="CONCEDE",
            tags=DELIST,
            needs="designee",
        ),
        noun(
            "removal deletion",
            designator="own-by|holder",
            designee="own-of|owner",
            content="own-from",
            when={"own-of|owner": ANY, "own-from": LISTS},
            cameo="085",
            plover="CONCEDE",
            tags=DELIST,
            needs="designee",
        ),
        # ---- putting somebody forward for a list threatens with a sanction
        frame(
            "nominate propose recommend submit put_forward",
            designator="subject",
            designee="object",
            content="for|to",
            when={"for|to": LISTING + " sanctioning " + LISTS, "object": "<AGENT> " + LISTABLE},
            cameo="1312",
            plover="THREATEN",
            tags=PROPOSE,
        ),
        frame(
            "propose recommend table",
            designator="subject",
            designee="own-of|object-owner|of",
            content="object",
            when={"object": LISTING, "own-of|object-owner|of": ANY},
            unless={"object-premodifier": OTHER_LISTING},
            cameo="1312",
            plover="THREATEN",
            tags=PROPOSE,
            needs="designator designee",
        ),
    ),
)
