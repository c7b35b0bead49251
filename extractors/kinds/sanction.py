"""Sanctions: somebody imposes sanctions, breaks relations, expels diplomats, cuts aid or sentences."""

from extractors.frames import ANY, Kind, frame, frames, noun
from schemas import SanctionDetails

DIPLOMATS = (
    "diplomat ambassador envoy attache attaché consul consul-general nuncio chargé affaires d'affaires emissary "
    "embassy-staff embassy-official consular-official"
)
OBSERVERS = "peacekeeper blue-helmet peacekeeping-force"
INSPECTORS = "inspector observer monitor verifier mission observer-mission"
AID_WORKERS = (
    "aid-worker relief-worker humanitarian-worker aid-agency relief-agency humanitarian-agency charity ngo "
    "aid-group aid-organization aid-organisation relief-group humanitarian-group"
)
RELATIONS = (
    "relation tie contact link relationship diplomatic-ties cooperation co-operation partnership dealing "
    "diplomatic-presence"
)
AID = "aid assistance funding support subsidy loan donation grant disbursement relief payment contribution"
TRADE = (
    "delivery supply shipment sale export trade contract import flight service transport exchange investment program "
    "programme"
)
CUTS = "suspension cut halt freeze termination cutoff cut-off severing severance reduction withholding cessation end"
BODIES = "union league organization organisation council group bloc federation commonwealth alliance party membership"
LIMITS = "ban restriction measure freeze curb"

KIND = Kind(
    name="sanction",
    plover="SANCTION",
    cameo="160",
    description="Somebody imposes sanctions, cuts relations, expels diplomats, halts aid, sentences or fines.",
    roles={"sender": "actor", "target": "recipient"},
    needs=("patient",),
    noun_needs=("both",),
    details=SanctionDetails,
    frames=frames(
        frame(
            "suspend expel eject",
            sender="subject",
            target="object",
            when={"object": "<GPE> <NORP>", "subject": "<ORG> commonwealth bloc union league council"},
            unless={"from": ANY},
            cameo="163",
        ),
        # ---- 163: sanctions, embargoes, boycotts
        frame(
            "impose slap levy place put introduce apply adopt announce approve enact reimpose re-impose tighten "
            "extend "
            "renew unveil widen expand toughen issue reinstate maintain order snap_back",
            sender="subject",
            target="on|against|upon",
            content="object",
            when={"object": "sanction embargo tariff penalty duty levy fine boycott quota asset-freeze"},
            cameo="163",
            mode="discontinue",
            needs="sender",
        ),
        frame(
            "impose slap announce introduce place",
            sender="subject",
            target="on|against|upon",
            content="object",
            when={
                "object": LIMITS,
                "on|against": (
                    "<GPE> <ORG> <PERSON> <NORP> official company bank firm individual import export entity trade "
                    "oil good "
                    "minister oligarch"
                ),
            },
            cameo="163",
            mode="discontinue",
            needs="sender target",
        ),
        frame(
            "sanction penalize penalise embargo",
            sender="subject",
            target="object+listed",
            cameo="163",
            mode="discontinue",
            unless={"object": "use deployment war killing attack action activity"},
        ),
        frame(
            "freeze",
            sender="subject",
            target="of|object|owner",
            content="object",
            when={"object": "asset account fund"},
            cameo="163",
            mode="discontinue",
        ),
        frame(
            "blacklist ban bar",
            sender="subject",
            target="object",
            when={"object": "<ORG> company firm airline import product export carrier <GPE> <NORP> athlete team"},
            cameo="163",
            mode="discontinue",
        ),
        # ---- 161: diplomatic relations
        frame(
            "cut cut_off sever break break_off suspend freeze downgrade end terminate reduce scale_back rupture "
            "scale_down halt",
            sender="subject",
            target="with|to|between",
            content="object",
            when={"object": RELATIONS},
            cameo="161",
            mode="discontinue",
            needs="sender",
        ),
        frame(
            "recall withdraw pull_out call_back",
            sender="subject",
            target="to|from|in",
            content="object",
            when={"object": DIPLOMATS + " delegation"},
            cameo="161",
            mode="withdraw",
            needs="sender",
        ),
        frame(
            "expel oust eject send_home kick_out throw_out",
            sender="subject",
            target="object",
            content="object",
            when={"object": DIPLOMATS + " <NORP> official", "subject": ANY},
            unless={"from": "<ORG> " + BODIES},
            cameo="161",
            mode="expel",
        ),
        frame(
            "expel",
            sender="subject|from",
            target="object",
            content="object",
            when={"object": DIPLOMATS, "auxiliary": ANY},
            cameo="161",
            mode="expel",
        ),
        frame(
            "declare",
            sender="subject",
            target="object|clause-subject",
            content="object",
            when={"object|clause-subject": DIPLOMATS + " <PERSON> <NORP>", "complement": "grata persona unwelcome"},
            cameo="161",
            mode="expel",
        ),
        frame(
            "declare",
            sender="subject",
            target="clause-subject",
            when={"clause": "personae persona", "clause-subject": DIPLOMATS + " <PERSON> <NORP>"},
            cameo="161",
            mode="expel",
        ),
        frame(
            "close shut shutter",
            sender="subject",
            target="of|in",
            content="object",
            when={"object": "embassy consulate"},
            cameo="161",
            mode="withdraw",
            needs="sender",
        ),
        # ---- 162: aid and trade
        frame(
            "cut cut_off suspend halt freeze stop withhold reduce slash withdraw terminate cancel cut_back "
            "scale_back pause",
            sender="subject",
            target="own-to|object-of|to|for|from|in",
            content="object",
            when={"object": AID + " aid-delivery", "to|for|from|in|object-premodifier": ANY},
            cameo="162",
            mode="discontinue",
            needs="sender",
        ),
        frame(
            "cut cut_off suspend halt freeze stop withhold end terminate cancel block",
            sender="subject",
            target="to|for|from|with",
            content="object",
            when={
                "object": TRADE,
                "to|for|from|with": "<GPE> <ORG> <NORP> <LOC> country government",
                "subject": ANY,
            },
            cameo="163",
            mode="discontinue",
            needs="sender",
        ),
        *(
            frame(
                "announce order impose declare decide call",
                sender="subject",
                target="own-to|to|with|own-with|for|from|against|in",
                content="object",
                when={"object": CUTS, "of|in|to|on": words},
                cameo=cameo,
                mode="discontinue",
                needs="sender",
            )
            for cameo, words in (("161", RELATIONS), ("162", AID), ("163", TRADE))
        ),
        # ---- 165: mediation
        frame(
            "end halt suspend stop abandon quit give_up",
            sender="subject",
            target="between|with|in",
            content="object",
            when={"object": "mediation mediation-effort mediation-mission good-office"},
            cameo="165",
            mode="discontinue",
            needs="sender",
        ),
        # ---- 166: expel or withdraw peacekeepers, inspectors, aid agencies
        frame(
            "withdraw pull pull_out evacuate",
            sender="subject",
            target="from|of",
            content="object",
            when={"object": OBSERVERS, "from|of": ANY, "subject": ANY},
            cameo="1661",
            mode="withdraw",
            needs="sender",
        ),
        frame(
            "withdraw pull pull_out",
            sender="subject",
            target="from|of",
            content="object",
            when={"object": INSPECTORS, "from|of": ANY, "subject": ANY},
            cameo="1662",
            mode="withdraw",
            needs="sender",
        ),
        frame(
            "withdraw pull pull_out evacuate recall",
            sender="subject",
            target="from|of",
            content="object",
            when={
                "object": "staff personnel aid-worker team employee foreign-staff expert adviser",
                "from|of": "<GPE> country region city camp province",
                "subject": "<AGENT> <ORG> <GPE> charity agency ministry government ngo company embassy",
            },
            unless={"object-premodifier": "military"},
            cameo="166",
            mode="withdraw",
            needs="sender",
        ),
        frame(
            "suspend halt stop end",
            sender="subject",
            target="in|to",
            content="object",
            when={
                "object": "work operation activity mission relief-work aid-work",
                "in": "<GPE> camp region country province area territory",
                "subject": "<ORG> agency charity ngo group organisation organization",
            },
            unless={"subject": "company firm carmaker airline court"},
            cameo="166",
            mode="withdraw",
            needs="sender",
        ),
        frame(
            "expel oust eject kick_out throw_out",
            sender="subject|from",
            target="object",
            content="object",
            when={"object": INSPECTORS + " " + OBSERVERS, "subject|from": ANY},
            cameo="1662",
            mode="expel",
        ),
        frame(
            "expel oust eject ban kick_out throw_out",
            sender="subject|from",
            target="object",
            content="object",
            when={"object": AID_WORKERS, "subject|from": ANY},
            cameo="1663",
            mode="expel",
        ),
        frame(
            "expel suspend oust exclude eject",
            sender="subject",
            target="object",
            content="from",
            when={"from": "<ORG> " + BODIES, "object": "<AGENT>"},
            cameo="160",
            mode="expel",
        ),
        frame(
            "withdraw pull_out quit leave exit",
            sender="subject",
            target="from|object",
            when={
                "from|object": "organization organisation union bloc league council commonwealth <ORG>",
                "subject": "<GPE> country government",
            },
            cameo="160",
            mode="withdraw",
            needs="sender target",
        ),
        # ---- sentences (PLOVER: convict; CAMEO has no code of its own for the penalty)
        frame(
            "sentence",
            sender="subject",
            target="object",
            content="to",
            when={"object": ANY},
            cameo="160",
            mode="convict",
            needs="sender target",
        ),
        frame(
            "hand give impose hand_down pass",
            sender="subject",
            target="dative|own-on|on|to",
            content="object",
            when={
                "object": (
                    "sentence prison-term jail-term life-term prison-sentence jail-sentence life-sentence term "
                    "penalty fine"
                ),
                "subject": "court judge tribunal magistrate jury panel",
            },
            cameo="160",
            mode="convict",
            needs="sender",
        ),
        frame(
            "receive get draw serve",
            sender="from",
            target="subject",
            content="object",
            when={
                "object": "sentence prison-term jail-term life-term prison-sentence jail-sentence life-sentence "
                "death-sentence",
                "subject": "<AGENT>",
            },
            cameo="160",
            mode="convict",
            needs="target",
        ),
        frame(
            "order tell ask give instruct",
            sender="subject",
            target="object|dative",
            content="clause|object",
            when={"object|dative": DIPLOMATS, "clause|object": "leave depart quit go hour day"},
            cameo="161",
            mode="expel",
            needs="sender target",
        ),
        frame(
            "revoke strip suspend end withdraw cancel",
            sender="subject",
            target="of|own-of|owner|object-owner|for",
            content="object",
            when={
                "object": "trade-status most-favoured-nation-status preference trade-preference quota "
                "trade-privilege "
                "nation-status favored-nation-status favoured-nation-status membership voting-right"
            },
            cameo="163",
            mode="discontinue",
            needs="sender",
        ),
        frame(
            "sentence",
            sender="subject",
            target="object",
            content="to",
            when={"auxiliary": ANY},
            cameo="160",
            mode="convict",
        ),
        frame(
            "condemn",
            sender="subject",
            target="object",
            content="to",
            when={"to": "death prison jail imprisonment lash hanging gallows"},
            cameo="160",
            mode="convict",
        ),
        frame("fine", sender="subject", target="object", content="for", cameo="160", mode="convict"),
        frame(
            "jail imprison",
            sender="subject",
            target="object",
            when={"subject": "court judge tribunal magistrate jury", "object": ANY},
            cameo="160",
            mode="convict",
        ),
        # ---- nouns
        noun(
            "sanction embargo tariff boycott",
            sender="owner|own-by|own-from|modifier|holder",
            target="own-on|own-against|against|on|own-of",
            cameo="163",
            mode="discontinue",
        ),
        noun(
            "expulsion",
            sender="own-by|owner|holder|own-from",
            target="own-of",
            when={"own-of": DIPLOMATS},
            cameo="161",
            mode="expel",
            needs="target sender",
        ),
        *(
            noun(
                "suspension severance termination withdrawal freezing",
                sender="own-by|owner|holder|modifier",
                target="own-to|own-with|own-for|object-of|to|with",
                content="own-of",
                when={"own-of": words},
                cameo=cameo,
                mode="discontinue",
            )
            for cameo, words in (("161", RELATIONS), ("162", AID))
        ),
        noun(
            "sentencing",
            sender="own-by|holder|owner",
            target="own-of|owner",
            cameo="160",
            mode="convict",
            needs="target sender",
        ),
    ),
)
