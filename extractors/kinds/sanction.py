"""Sanctions: somebody imposes sanctions, breaks relations, expels diplomats, cuts aid or convicts."""

from extractors.frames import ANY, Kind, frame, frames, noun

SANCTIONS = (
    "sanction embargo tariff ban penalty boycott restriction fine measure freeze duty "
    "quota levy blockade sanctions-regime curb ban-travel punishment"
)

KIND = Kind(
    name="sanction",
    plover="SANCTION",
    cameo="160",
    description=(
        "Somebody imposes sanctions, breaks or cuts relations, expels diplomats, halts aid, convicts or fines."
    ),
    roles={"sender": "actor", "target": "recipient"},
    needs=("patient",),
    noun_needs=("both",),
    frames=frames(
        frame(
            (
                "impose slap levy place put introduce apply adopt announce approve enact reimpose "
                "re-impose tighten extend renew unveil widen expand toughen issue reinstate maintain"
            ),
            sender="subject",
            target="on|against|upon",
            content="object",
            when={"object": "sanction embargo tariff penalty duty levy fine boycott quota"},
            cameo="163",
            mode="discontinue",
            needs="sender",
        ),
        frame(
            "impose slap",
            sender="subject",
            target="on|against|upon",
            content="object",
            when={
                "object": "ban restriction measure freeze curb",
                "on|against": (
                    "<GPE> <ORG> <PERSON> <NORP> official company bank firm individual import export entity trade oil"
                ),
            },
            cameo="163",
            mode="discontinue",
        ),
        frame(
            "sanction penalize penalise embargo",
            sender="subject",
            target="object",
            cameo="163",
            mode="discontinue",
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
            ("cut cut_off sever break break_off suspend freeze downgrade end terminate reduce scale_back rupture"),
            sender="subject",
            target="with|to|between",
            content="object",
            when={"object": "relation tie contact link relationship diplomatic-ties cooperation co-operation"},
            cameo="161",
            mode="discontinue",
            needs="sender",
        ),
        frame(
            "cut cut_off suspend halt freeze stop withhold reduce slash end withdraw terminate cancel block",
            sender="subject",
            target="to|for",
            content="object",
            when={
                "object": (
                    "aid assistance funding support fund subsidy loan delivery supply shipment sale "
                    "payment export trade contract import flight"
                )
            },
            cameo="162",
            mode="discontinue",
            needs="sender",
        ),
        frame(
            "recall withdraw",
            sender="subject",
            target="to|from",
            content="object",
            when={"object": "ambassador envoy diplomat delegation"},
            cameo="161",
            mode="withdraw",
            needs="sender",
        ),
        frame(
            "expel declare oust",
            sender="subject",
            target="object",
            content="object",
            when={"object": "diplomat ambassador envoy attache consul <NORP> official"},
            cameo="161",
            mode="expel",
        ),
        frame(
            "expel suspend oust exclude eject",
            sender="subject",
            target="object",
            content="from",
            when={
                "from": (
                    "<ORG> union league organization organisation council group bloc federation "
                    "commonwealth alliance party membership"
                )
            },
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
        frame(
            "convict sentence condemn",
            sender="subject",
            target="object",
            content="gerund|to|of|for",
            when={"to|of|for|gerund|object": ANY},
            cameo="163",
            mode="convict",
            unless={"object": "attack violence act bombing killing move decision"},
        ),
        frame("fine", sender="subject", target="object", content="for", cameo="163", mode="convict"),
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
        frame(
            "blacklist ban bar",
            sender="subject",
            target="object",
            when={"object": ("<ORG> company firm airline import product export carrier <GPE> <NORP> athlete team")},
            cameo="163",
            mode="discontinue",
        ),
        frame(
            "jail imprison",
            sender="subject",
            target="object",
            cameo="163",
            mode="convict",
            when={"for": "year month life day"},
        ),
        noun(
            "sanction embargo tariff",
            sender="owner|own-by|own-from|modifier|holder",
            target="own-on|own-against|against|on",
            cameo="163",
            mode="discontinue",
        ),
        noun(
            "conviction sentencing",
            sender="own-by|holder",
            target="own-of|owner",
            cameo="163",
            mode="convict",
            needs="target sender",
        ),
    ),
)
