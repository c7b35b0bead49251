"""Appointments: somebody is named, elected, nominated, sworn in or dismissed from an office."""

from extractors.frames import ANY, Kind, frame, frames, noun
from schemas import AppointmentDetails

OFFICES = (
    "president minister secretary chief director head ambassador envoy chairman chairwoman chair "
    "judge justice governor "
    "mayor premier commander general representative leader commissioner adviser advisor spokesman spokeswoman "
    "spokesperson deputy chancellor attorney administrator coordinator successor member counsel "
    "inspector treasurer ceo "
    "official prime-minister undersecretary under-secretary officer manager executive candidate nominee speaker "
    "superintendent dean principal editor coach czar prosecutor senator lawmaker king queen pope "
    "bishop archbishop board "
    "liaison negotiator charge chargé affaires d'affaires d’affaires counselor counsellor consul magistrate "
    "solicitor "
    "marshal comptroller auditor ombudsman rapporteur vice-president cochairperson rank plenipotentiary "
    "extraordinary "
    "secretary-general successor running-mate regent sheriff congressman congresswoman vice-chair caretaker"
)
VOTES = "election presidency vote seat referendum runoff run-off re-election reelection term nomination primary poll"

KIND = Kind(
    name="appointment",
    plover=None,
    cameo=None,
    affects=False,
    description="Somebody is appointed, elected, nominated, confirmed, sworn in or dismissed.",
    roles={"appointer": "actor", "appointee": "recipient"},
    needs=("recipient",),
    noun_needs=("recipient",),
    details=AppointmentDetails,
    frames=frames(
        frame(
            "appoint nominate reappoint re-appoint re-elect reelect renominate",
            appointer="subject",
            appointee="object",
            content="complement|to|for|clause",
        ),
        frame(
            "name designate pick select choose tap confirm install elect recommend promote propose enthrone crown",
            appointer="subject",
            appointee="object",
            content="complement|clause|to|for",
            when={"complement|clause|to|for": OFFICES + " serve lead head"},
        ),
        frame(
            "elect swear_in inaugurate",
            appointer="subject",
            appointee="object",
            content="complement|as",
            when={"object": ANY},
            unless={"object": "bridge plant airport road dam hospital school park line factory project"},
        ),
        frame(
            "hire recruit",
            appointer="subject",
            appointee="object",
            content="complement|as",
            when={"object": "<PERSON> " + OFFICES},
        ),
        frame(
            "dismiss sack fire oust replace suspend remove depose topple",
            appointer="subject",
            appointee="object",
            content="as|from",
            when={"object": OFFICES + " <PERSON>"},
            unless={
                "from": "list blacklist",
                "at|on|into": ANY,
                "object": "shot bullet missile rocket round gun weapon",
            },
            tags={"stage": "dismissed"},
        ),
        frame(
            "sack fire oust",
            appointer="subject",
            appointee="object",
            content="as|from",
            when={"auxiliary": ANY, "object": "<AGENT>"},
            unless={"at|on|into": ANY},
            tags={"stage": "dismissed"},
        ),
        frame(
            "sack dismiss",
            appointer="subject",
            appointee="object",
            content="as|from",
            when={
                "object": (
                    "people worker employee staff teacher soldier policeman academic professor officer civil-servant "
                    "hundred thousand dozen journalist"
                )
            },
            unless={"from": "list blacklist"},
            tags={"stage": "dismissed"},
        ),
        frame(
            "announce make confirm approve",
            appointer="subject",
            appointee="of|object-of",
            content="as|to",
            when={"object": "appointment nomination selection reappointment"},
        ),
        frame(
            "serve",
            appointee="subject",
            content="as",
            when={"as": OFFICES, "subject": "<PERSON>", "modal|infinitive": ANY},
        ),
        # "Mary Jones, of Ohio, to be Secretary of the Navy": a list of nominations.
        frame(
            "be",
            appointee="governor",
            content="complement",
            when={"governor": "<PERSON>", "infinitive": ANY, "complement": OFFICES},
        ),
        frame(
            "become",
            appointee="subject",
            content="complement",
            when={"subject": "<PERSON>", "complement": OFFICES},
            unless={"complement": "member candidate"},
        ),
        frame(
            "take assume",
            appointee="subject",
            content="as|object",
            when={"object": "office presidency premiership helm throne", "subject": "<AGENT>"},
            unless={"object": "post-office"},
        ),
        frame(
            "take_over",
            appointee="subject",
            content="as",
            when={"as": OFFICES, "subject": "<PERSON>"},
        ),
        frame(
            "succeed",
            appointee="subject",
            content="as",
            when={"as": OFFICES, "subject": "<PERSON>", "object": ANY},
        ),
        frame(
            "win secure clinch",
            appointee="subject",
            content="object",
            when={"object": VOTES, "subject": "<AGENT>"},
        ),
        frame(
            "intend plan",
            appointer="subject",
            appointee="inner",
            content="clause",
            when={"clause": "nominate appoint"},
        ),
        noun(
            "appointment nomination election reappointment re-appointment re-election confirmation inauguration",
            appointee="own-of|owner",
            appointer="own-by",
            content="own-as|own-to",
            when={"own-as|own-to|own-by|own-of|owner": "<PERSON> " + OFFICES},
            needs="appointee",
        ),
        noun(
            "dismissal ouster sacking firing removal",
            appointer="own-by|owner|holder",
            appointee="own-of|owner",
            content="own-as|own-from",
            when={"own-of|owner": "<PERSON> " + OFFICES},
            tags={"stage": "dismissed"},
            needs="appointee",
        ),
    ),
)
