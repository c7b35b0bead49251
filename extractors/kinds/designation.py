"""Designations: an authority puts somebody on a terror or sanctions list, keeps them on it or takes them off."""

from extractors.frames import ANY, Kind, frame, frames, noun
from schemas import DesignationDetails

LABELS = (
    "terrorist terrorist-organization terrorist-organisation terrorist-group terrorist-entity terror-organization "
    "terror-organisation terror-group extremist-organization extremist-organisation state-sponsor "
    "sponsor-of-terrorism sponsor-of-terror supporter-of-terrorism state-sponsor-of-terrorism "
    "fto sdgt sdgts sdn sdns global-terrorist persona-non-grata kingpin "
    "designated-national specially-designated-national foreign-agent undesirable-organization undesirable-organisation "
    "significant-trafficker narcotics-trafficker currency-manipulator money-laundering-concern "
    "country-of-concern country-of-particular-concern"
)
LISTS = (
    "list blacklist sanctions-list sanction-list terror-list terrorism-list watchlist watch-list entity-list greylist "
    "grey-list gray-list roster-of-terrorists"
)
OFFICES = (
    "successor chairman chairwoman chair president head heir minister ambassador affaires chargé charge chief director "
    "representative speaker leader spokesman candidate nominee site area zone monument place city landmark driver "
    "park reserve day month requirement"
)
LISTABLE = (
    "<PERSON> <ORG> <NORP> individual entity person company firm network vessel bank group organization organisation "
    "member official prison militia facilitator financier militant leader operative police brigade "
    "businessman oligarch "
    "minister trafficker cartel hacker ship airline following movement charity foundation affiliate "
    "wing commander general judge officer"
)
"""Whom a list can hold; a designated area, requirement or successor is none of them."""

KIND = Kind(
    name="designation",
    plover="SANCTION",
    cameo="163",
    description="An authority lists somebody as terrorist or sanctioned, renews the listing or lifts it.",
    roles={"designator": "actor", "designee": "recipient"},
    needs=("recipient",),
    details=DesignationDetails,
    frames=frames(
        frame(
            "designate declare classify list proscribe categorize categorise re-designate redesignate "
            "recognise recognize "
            "outlaw",
            designator="subject",
            designee="object+listed",
            content="complement",
            when={"complement": LABELS + " extremist", "object": ANY},
            tags={"action": "designate"},
        ),
        frame(
            "label brand name deem identify sanction",
            designator="subject",
            designee="object+listed",
            content="complement",
            when={"complement": LABELS, "object": ANY},
            tags={"action": "designate"},
        ),
        frame(
            "blacklist proscribe",
            designator="subject",
            designee="object+listed",
            when={"object": "<AGENT> " + LISTABLE},
            tags={"action": "designate"},
        ),
        frame(
            "designate re-designate redesignate",
            designator="subject",
            designee="object+listed+including",
            when={"object": LISTABLE},
            unless={"complement": OFFICES, "to|as": OFFICES, "clause": ANY, "adverb": "already previously formerly"},
            tags={"action": "designate"},
            needs="designator designee",
        ),
        frame(
            "designate sanction",
            designator="subject",
            designee="object",
            when={"pursuant|under": ANY, "auxiliary": ANY},
            unless={"complement": OFFICES, "adverb": "already previously formerly"},
            tags={"action": "designate"},
        ),
        frame(
            "designate sanction",
            designator="subject",
            designee="object",
            when={"complement": "pursuant", "auxiliary": ANY},
            unless={"adverb": "already previously formerly"},
            tags={"action": "designate"},
        ),
        frame(
            "sanction",
            designator="subject",
            designee="object+listed+including",
            when={"pursuant|under|for|gerund": ANY, "object": LISTABLE},
            unless={"complement": OFFICES, "adverb": "already previously formerly"},
            tags={"action": "designate"},
            needs="designator designee",
        ),
        frame(
            "add place put include enter",
            designator="subject",
            designee="object+listed+including",
            content="to|on|in",
            when={"to|on|in": LISTS, "object": "<AGENT> " + LISTABLE},
            tags={"action": "designate"},
        ),
        # Taking somebody off a list eases a sanction.
        frame(
            "remove strike delete drop take",
            designator="subject",
            designee="object+listed",
            content="from|off",
            when={"from|off": LISTS},
            cameo="085",
            plover="CONCEDE",
            tags={"action": "delist"},
        ),
        frame(
            "delist de-list undesignate unlist",
            designator="subject",
            designee="object+listed",
            cameo="085",
            plover="CONCEDE",
            tags={"action": "delist"},
            unless={"from": "exchange", "object": "share stock"},
        ),
        frame(
            "revoke rescind lift remove cancel withdraw reverse end",
            designator="subject",
            designee="own-of|object-of|object-owner|of|on",
            content="object",
            when={"object": "designation listing blacklisting"},
            cameo="085",
            plover="CONCEDE",
            tags={"action": "delist"},
            needs="designator",
        ),
        frame(
            "renew extend maintain keep uphold review",
            designator="subject",
            designee="of|object-of|object-owner",
            content="object",
            when={"object": "designation listing blacklisting"},
            tags={"action": "renew"},
            needs="designator",
        ),
        frame(
            "keep retain leave",
            designator="subject",
            designee="object",
            content="on",
            when={"on": LISTS, "object": "<AGENT>"},
            tags={"action": "renew"},
        ),
        frame(
            "announce impose make issue",
            designator="subject",
            designee="own-of|of|object-of",
            content="object",
            when={"object": "designation listing blacklisting"},
            tags={"action": "designate"},
        ),
        noun(
            "designation blacklisting proscription listing",
            designator="owner|own-by|holder",
            designee="own-of",
            content="own-as",
            when={"own-of": "<AGENT> " + LISTABLE},
            tags={"action": "designate"},
            needs="designee",
            unless={"premodifier": "job"},
        ),
        noun(
            "delisting",
            designator="owner|own-by|holder",
            designee="own-of",
            content="own-from",
            when={"own-of": "<AGENT>"},
            cameo="085",
            plover="CONCEDE",
            tags={"action": "delist"},
            needs="designee",
        ),
    ),
)
