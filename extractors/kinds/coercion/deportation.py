"""People driven out and sent back."""

from extractors.frames import ANY, frame, frames, noun

DRIVEN_OUT = (
    "migrant refugee family resident people immigrant asylum-seeker national citizen "
    "foreigner villager inhabitant population community <NORP> <PERSON> man woman child "
    "thousand hundred dozen settler civilian member suspect youth million fugitive cleric "
    "imam student businessman worker activist journalist criminal tribe farmer tenant preacher priest missionary nun "
    "blogger scholar academic boat"
)

FRAMES = frames(
    frame(
        (
            "deport expel extradite evict banish exile displace repatriate send_back turn_back turn_away push_back "
            "uproot drive_out"
        ),
        coercer="subject",
        coerced="object",
        when={"object": DRIVEN_OUT},
        unless={
            "object": ("diplomat ambassador envoy attache aid-worker humanitarian-worker worker peacekeeper observer"),
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
        "deportation eviction extradition banishment expulsion repatriation",
        coercer="own-by",
        coerced="owner",
        when={"owner": "<AGENT>", "own-of": "-"},
        unless={"owner": "government regime court police army state council authority", "power-owner": ANY},
        cameo="174",
        mode="deport",
        needs="coerced",
    ),
    noun(
        "deportation eviction extradition displacement banishment",
        coercer="own-by|holder|owner|modifier",
        coerced="own-of",
        cameo="174",
        mode="deport",
    ),
)
