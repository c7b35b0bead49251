"""Designations: an authority puts somebody on a terror or sanctions list, keeps them on it or takes them off."""

from extractors.frames import Kind, frame, frames, noun
from schemas import DesignationDetails

LABELS = (
    "terrorist terrorist-organization terrorist-organisation terrorist-group terrorist-entity terror-organization "
    "terror-organisation terror-group extremist-organization extremist-organisation state-sponsor sponsor "
    "fto sdgt sdgts sdn sdns global-terrorist persona-non-grata extremist "
    "designated-national specially-designated-national foreign-agent "
    "undesirable-organization undesirable-organisation"
)
LISTS = "list blacklist sanctions-list register watchlist watch-list"

KIND = Kind(
    name="designation",
    plover="SANCTION",
    cameo="163",
    description=(
        "An authority lists somebody as terrorist, sanctioned or sponsor of terrorism, renews or lifts the listing."
    ),
    roles={"designator": "actor", "designee": "recipient"},
    needs=("recipient",),
    details=DesignationDetails,
    frames=frames(
        frame(
            (
                "designate label brand name declare classify list proscribe categorize categorise "
                "deem blacklist identify sanction re-designate redesignate"
            ),
            designator="subject",
            designee="object",
            content="complement",
            when={"complement": LABELS},
            tags={"action": "designate"},
        ),
        frame("blacklist proscribe", designator="subject", designee="object", tags={"action": "designate"}),
        frame(
            "designate sanction",
            designator="subject",
            designee="object",
            when={"for|pursuant|under": "*"},
            unless={"complement": "successor chairman president head"},
            tags={"action": "designate"},
            needs="designator designee",
        ),
        frame(
            "add place put include",
            designator="subject",
            designee="object",
            content="to|on|in",
            when={"to|on|in": "list blacklist sanctions-list terror-list terrorism-list"},
            tags={"action": "designate"},
        ),
        frame(
            "remove strike delete drop take",
            designator="subject",
            designee="object",
            content="from|off",
            when={"from|off": "list blacklist sanctions-list terror-list"},
            tags={"action": "delist"},
        ),
        frame("delist de-list undesignate", designator="subject", designee="object", tags={"action": "delist"}),
        frame(
            "revoke rescind lift remove cancel withdraw",
            designator="subject",
            designee="own-of|object-of|of|on",
            content="object",
            when={"object": "designation listing"},
            tags={"action": "delist"},
            needs="designator",
        ),
        frame(
            "renew extend maintain",
            designator="subject",
            designee="of|object-of|object-owner",
            content="object",
            when={"object": "designation listing"},
            tags={"action": "renew"},
            needs="designator",
        ),
        frame(
            "announce impose",
            designator="subject",
            designee="of|object-of",
            content="object",
            when={"object": "designation"},
            tags={"action": "designate"},
        ),
        noun(
            "designation blacklisting proscription delisting",
            designator="owner|own-by|holder",
            designee="own-of",
            content="own-as",
            tags={"action": "designate"},
            needs="designee",
            unless={"premodifier": "job"},
        ),
    ),
)
