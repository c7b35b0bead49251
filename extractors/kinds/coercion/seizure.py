"""Things and territories seized."""

from extractors.frames import ANY, frame, frames, noun
from extractors.kinds.coercion.words import AUTHORITY

FRAMES = frames(
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
    frame(
        "take_away take_down tear_down remove",
        coercer="subject",
        coerced="object-owner|from",
        content="object",
        when={
            "object": "banner placard phone passport document flag sign poster camera laptop computer tent belongings",
            "subject": "police policeman officer agent authority guard soldier official",
        },
        cameo="1711",
        mode="seize",
        needs="coercer",
    ),
    noun(
        "seizure confiscation annexation expropriation nationalization nationalisation",
        coercer="own-by|holder|owner|modifier",
        coerced="own-of|of",
        cameo="1711",
        mode="seize",
    ),
    frame(
        "annex occupy reoccupy",
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
)
