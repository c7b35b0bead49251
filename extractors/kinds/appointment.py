"""Appointments: somebody is named, elected, nominated, sworn in or dismissed from an office."""

from extractors.frames import ANY, Kind, frame, frames, noun

OFFICES = (
    "president minister secretary chief director head ambassador envoy chairman "
    "chairwoman chair judge justice governor mayor premier commander general "
    "representative leader commissioner adviser advisor spokesman spokeswoman "
    "spokesperson deputy chancellor attorney administrator coordinator successor member "
    "counsel inspector treasurer ceo official prime-minister undersecretary "
    "under-secretary officer manager executive candidate nominee speaker superintendent "
    "dean principal editor coach czar prosecutor senator lawmaker king queen pope bishop "
    "archbishop board liaison negotiator"
)

KIND = Kind(
    name="appointment",
    plover=None,
    cameo=None,
    affects=False,
    description="Somebody is appointed, elected, nominated, confirmed, sworn in or dismissed.",
    roles={"appointer": "actor", "appointee": "recipient"},
    needs=("recipient",),
    noun_needs=("recipient",),
    frames=frames(
        frame(
            "appoint nominate reappoint re-elect reelect",
            appointer="subject",
            appointee="object",
            content="complement|to|for",
        ),
        frame(
            "name designate pick select choose tap confirm install elect select",
            appointer="subject",
            appointee="object",
            content="complement|clause|to|for",
            when={"complement|clause|to|for": OFFICES},
        ),
        frame(
            "elect swear_in inaugurate",
            appointer="subject",
            appointee="object",
            content="complement",
            when={"object": ANY},
        ),
        frame(
            "dismiss sack fire oust replace suspend remove",
            appointer="subject",
            appointee="object",
            when={"object": OFFICES + " <PERSON>"},
            unless={"from": "list", "at|on": ANY},
            tags={"stage": "dismissed"},
        ),
        frame(
            "announce",
            appointer="subject",
            appointee="of|object-of",
            content="as|to",
            when={"object": "appointment nomination selection"},
        ),
        frame("serve", appointee="subject", content="as", when={"as": OFFICES, "subject": "<PERSON>"}),
        frame(
            "intend",
            appointer="subject",
            appointee="inner",
            content="clause",
            when={"clause": "nominate appoint"},
        ),
        noun(
            "appointment nomination election",
            appointee="own-of|owner",
            appointer="own-by",
            content="own-as|own-to",
            when={"own-as|own-to": ANY},
            needs="appointee",
        ),
    ),
)
