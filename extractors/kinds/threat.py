"""Threats: somebody threatens, warns of force or sets an ultimatum."""

from extractors.frames import ANY, Kind, frame, frames, noun

KIND = Kind(
    name="threat",
    plover="THREATEN",
    cameo="130",
    description="Somebody threatens force, sanctions or other harm, or sets an ultimatum.",
    roles={"threatener": "actor", "threatened": "recipient"},
    needs=("actor",),
    noun_needs=("actor",),
    swallows=True,
    frames=frames(
        frame(
            "threaten",
            threatener="subject",
            threatened="object|inner|against",
            content="clause|with|gerund|object",
            when={"clause|with|object|gerund": ANY},
        ),
        frame(
            "warn caution",
            threatener="subject",
            threatened="object|inner|inner-subject",
            content="clause|against|of",
            when={
                "object": "<GPE> <NORP> <ORG> <PERSON> government rebel protester opposition leader country militant regime force state group army troop authority demonstrator ally enemy"
            },
        ),
        frame(
            "warn",
            threatener="subject",
            threatened="inner|inner-subject",
            content="of|clause",
            when={
                "of": "consequence retaliation action strike war response reprisal measure attack sanction crackdown"
            },
        ),
        frame(
            "vow swear pledge promise",
            threatener="subject",
            threatened="inner|on|against|for",
            content="object|clause|to",
            when={"object|to": "revenge retaliation vengeance reprisal"},
        ),
        frame(
            "vow swear",
            threatener="subject",
            threatened="inner|against",
            content="clause",
            when={
                "clause": "retaliate avenge respond strike fight attack destroy crush punish kill annihilate wipe defeat eliminate hunt continue resist hit eradicate continue-fight"
            },
        ),
        frame(
            "issue give deliver make set",
            threatener="subject",
            threatened="dative|to|against",
            content="object",
            when={"object": "ultimatum threat warning deadline"},
        ),
        frame("brandish", threatener="subject", threatened="at", content="object"),
        noun(
            "threat ultimatum",
            threatener="owner|own-by|own-from|modifier|holder",
            threatened="own-to|own-against|to|against",
            content="clause|own-of",
            needs="threatener content",
        ),
        noun(
            "threat",
            threatener="owner|own-by|own-from|holder",
            threatened="own-to|own-against|to|against",
            needs="threatener threatened",
        ),
    ),
)
