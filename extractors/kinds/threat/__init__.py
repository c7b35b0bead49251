"""Threats: somebody threatens, warns of force or sets an ultimatum."""

from extractors.frames import ANY, Kind, frame, frames, noun
from extractors.kinds.threat import options
from extractors.kinds.threat.words import FORCE, HOSTILE, RELATIONS, RESTRICT, VIOLENCE, WARNED

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
        options.FRAMES,
        frame(
            "retaliate hit_back strike_back",
            threatener="subject",
            threatened="against|at",
            when={"modal": "will would 'll shall"},
            cameo="130",
            needs="threatener",
        ),
        frame(
            "threaten",
            threatener="subject",
            threatened="object|inner|against",
            content="clause|with|gerund|object",
            when={"clause|with|object|gerund": ANY},
        ),
        frame(
            "threaten",
            threatener="subject",
            threatened="object|inner|against|clause-object",
            content="clause|with|gerund",
            when={"clause|with|gerund": FORCE + " " + VIOLENCE},
            cameo="138",
            mode="violence",
        ),
        frame(
            "threaten",
            threatener="subject",
            threatened="object|inner|from|against",
            content="clause",
            when={"clause": RELATIONS},
            cameo="131",
            mode="relations",
        ),
        frame(
            "threaten",
            threatener="subject",
            threatened="object|inner|against",
            content="clause|with|gerund",
            when={
                "clause|with|gerund": RESTRICT + ("  sanction tariff embargo fine ban closure boycott penalty lawsuit")
            },
            cameo="131",
            mode="restrict",
        ),
        frame(
            "threaten",
            threatener="subject",
            threatened="object|inner|against",
            content="clause|with|gerund",
            when={"clause|with|gerund": ("arrest jail detain prosecute imprison sue prison arrest prosecution")},
            cameo="132",
            mode="arrest",
        ),
        frame(
            "threaten",
            threatener="subject",
            threatened="object|inner",
            content="clause|with|gerund",
            when={"clause|with|gerund": "expel deport evict extradite expulsion deportation eviction"},
            cameo="132",
            mode="expel",
        ),
        frame(
            "threaten",
            threatener="subject",
            threatened="object|inner",
            content="clause|with|gerund",
            when={"clause|with|gerund": "annex seize occupy invade partition secede annexation secession"},
            cameo="1382",
            mode="territory",
        ),
        frame(
            "threaten",
            threatener="subject",
            threatened="inner|against|object",
            content="clause|with|gerund",
            when={"clause|with|gerund": ("protest demonstrate march strike paralyse paralyze rally strike walkout")},
            cameo="133",
        ),
        frame(
            "warn caution",
            threatener="subject",
            threatened="object|inner|inner-subject",
            content="clause|against|of|over|about",
            when={"object": WARNED},
        ),
        frame(
            "warn",
            threatener="subject",
            threatened="object|inner|inner-subject",
            content="clause|against|of|over|about",
            when={"object": WARNED, "clause": ANY},
        ),
        frame(
            "warn",
            threatener="subject",
            threatened="inner|inner-subject|object",
            content="of|clause",
            when={
                "of": (
                    "consequence retaliation action strike war response reprisal measure attack sanction crackdown "
                    "punishment penalty countermeasure revenge bloodshed repercussion"
                )
            },
            cameo="138",
            mode="violence",
        ),
        # "Warned that intruders would be shot down": nobody but who warns would do it.
        frame(
            "warn caution",
            threatener="subject",
            threatened="inner|clause-object",
            content="clause",
            when={
                "clause": "shoot_down shoot arrest punish prosecute jail fine expel deport evict detain imprison "
                "target sanction crush destroy sink intercept disperse confiscate impound dismiss sack penalize",
                "clause-auxiliary": ANY,
            },
        ),
        frame(
            "warn caution",
            threatener="subject",
            threatened="inner-subject",
            content="clause",
            when={
                "clause": "face risk",
                "clause-object": "arrest prosecution punishment consequence sanction penalty jail imprisonment "
                "strike "
                "deportation retaliation dismissal fine attack reprisal expulsion",
                "inner-subject": "<AGENT>",
            },
        ),
        frame(
            "receive get face",
            threatener="from",
            threatened="subject",
            content="object",
            when={"object": "threat death-threat bomb-threat ultimatum", "subject": "<AGENT>"},
            needs="threatened",
            cameo="130",
        ),
        frame(
            "vow swear pledge promise threaten",
            threatener="subject",
            threatened="inner|on|against|for|object",
            content="object|clause|to",
            when={"object|to": "revenge retaliation vengeance reprisal"},
            cameo="138",
            mode="violence",
        ),
        frame(
            "vow swear",
            threatener="subject",
            threatened="inner|against",
            content="clause",
            when={"clause": HOSTILE},
            cameo="138",
            mode="violence",
        ),
        frame(
            "promise pledge",
            threatener="subject",
            threatened="inner|against",
            content="clause",
            when={
                "clause": "retaliate avenge strike crush annihilate wipe eliminate eradicate exterminate bomb "
                "flatten "
                "smash topple overthrow"
            },
            cameo="138",
            mode="violence",
        ),
        frame(
            "serve give",
            threatener="subject",
            threatened="dative|to|on",
            content="of",
            when={"object": "notice", "of": "strike walkout stoppage action boycott"},
            cameo="133",
        ),
        frame(
            "issue give deliver set send present hand",
            threatener="subject",
            threatened="dative|to|object-owner",
            content="clause|object",
            when={"object": "ultimatum", "subject": ANY},
            cameo="139",
        ),
        frame(
            "issue give deliver make set voice repeat renew send level direct hurl",
            threatener="subject",
            threatened="dative|to|against|at",
            content="object",
            when={"object": "threat warning deadline death-threat"},
            unless={
                "object-premodifier": (
                    "travel tsunami storm weather flood health red severe heat hurricane fire tornado "
                    "public evacuation security"
                )
            },
        ),
        frame(
            "put",
            threatener="subject",
            threatened="object",
            content="clause",
            when={"on": "notice", "object": "<AGENT>", "subject": "<AGENT>"},
        ),
        frame(
            "increase step_up ramp_up intensify tighten ratchet_up pile",
            threatener="subject",
            threatened="on|upon",
            when={"object": "pressure screw squeeze", "on|upon": "<AGENT>", "modal": "will would 'll shall"},
        ),
        frame(
            "blackmail",
            threatener="subject",
            threatened="object",
            content="with|into",
            when={"object": ANY},
        ),
        frame(
            ("brandish"),
            threatener="subject",
            threatened="at",
            content="object",
            cameo="138",
            mode="violence",
        ),
        frame(
            "rattle",
            threatener="subject",
            threatened="at",
            when={"object": "saber sabre"},
            cameo="138",
            mode="violence",
        ),
        noun(
            "threat ultimatum blackmail",
            threatener="owner|own-by|own-from|modifier|holder",
            threatened="own-to|own-against|to|against",
            content="clause|own-of",
            needs="threatener content",
        ),
        noun(
            "threat",
            threatener="owner|own-by",
            threatened="own-to|own-against|to|against",
            when={"owner|own-by": "<AGENT>"},
            unless={"own-to": "security stability peace health life democracy economy interest"},
        ),
        noun(
            "threat blackmail intimidation",
            threatener="owner|own-by|own-from|holder",
            threatened="own-to|own-against|own-of|to|against",
            needs="threatener threatened",
        ),
        noun(
            "ultimatum",
            threatener="owner|own-by|own-from|modifier|holder",
            threatened="own-to|to",
            cameo="139",
        ),
    ),
)
