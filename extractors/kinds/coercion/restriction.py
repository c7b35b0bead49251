"""Bans, closures and limits."""

from extractors.frames import ANY, frame, frames
from extractors.kinds.coercion.words import AUTHORITY, PEOPLE

PREMISES = (
    "stretch-of-forest forest park beach square bridge "
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

FRAMES = frames(
    frame(
        "ban outlaw prohibit forbid bar criminalize criminalise disqualify",
        coercer="subject",
        coerced="object|inner-subject|on|against",
        content="object|gerund|from",
        when={"object|inner-subject": ANY},
        unless={"object": ("talk meeting negotiation summit relation tie aid assistance resolution loss share damage")},
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
        "stop intercept hold_up",
        coercer="subject",
        coerced="object",
        when={
            "object": PEOPLE + " boat dinghy vessel ship trawler car truck bus convoy train motorist",
            "subject": "coast-guard coastguard border-guard guard navy patrol police policeman officer customs marine",
        },
        unless={"gerund|clause": ANY},
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
)
