"""Meetings: people meet, talk, visit, call or negotiate."""

from extractors.frames import ANY, Kind, frame, frames, noun
from schemas import MeetingDetails

TALKS = (
    "talk meeting summit negotiation consultation discussion conversation dialogue conference session round-table "
    "roundtable deliberation encounter tete-a-tete"
)
MEALS = "lunch dinner breakfast luncheon banquet"
ENVOYS = (
    "<PERSON> president minister secretary envoy delegation leader official chancellor ambassador "
    "king queen emir pope premier team mission delegate negotiator diplomat inspector counterpart "
    "prince sultan senator lawmaker commissioner chief monarch governor mayor general emperor sheikh ruler chairman "
    "speaker patriarch"
)
PRESS = "reporter journalist press medium audience crowd correspondent newspaper radio television <WORK_OF_ART>"
NOT_MET = (
    "need demand target goal requirement standard deadline challenge obligation criterion "
    "condition expectation resistance end fate death commitment objective threshold definition "
    "opposition threat cost test rule norm wish specification benchmark bill debt quota approval "
    "response reaction match silence ambition promise pledge target-date force fire violence "
    "protest problem difficulty snag obstacle wife husband spouse girlfriend boyfriend fiance fan"
)
SPORTS = (
    "final semi-final semifinal quarterfinal quarter-final match game cup tournament round-of series playoff "
    "play-off "
    "league championship pool ring bout"
)

KIND = Kind(
    name="meeting",
    plover="CONSULT",
    cameo="040",
    affects=False,
    description="People meet, talk, visit, call, negotiate or mediate.",
    roles={
        "participant": "actor",
        "counterpart": "recipient",
        "visitor": "actor",
        "host": "recipient",
        "mediator": "actor",
    },
    needs=("gathering",),
    noun_needs=("gathering",),
    details=MeetingDetails,
    frames=frames(
        frame(
            "meet",
            participant="subject",
            counterpart="with",
            when={"object": "-"},
            unless={"in": SPORTS, "clause": "FINITE"},
            tags={"form": "in_person"},
        ),
        frame(
            "meet",
            participant="subject",
            counterpart="object",
            when={"object": "<AGENT>"},
            unless={"object": NOT_MET, "in": SPORTS},
            tags={"form": "in_person"},
            needs="participant counterpart",
        ),
        frame(
            "confer consult parley hobnob",
            participant="subject",
            counterpart="with|object",
            unless={"on": "<PERSON> <ORG>", "object": "degree title doctorate honour honor map lawyer doctor book"},
        ),
        frame(
            "talk speak chat converse",
            participant="subject",
            counterpart="with|to",
            when={"with|to": ANY, "subject": ANY},
            unless={"to": PRESS, "with": PRESS},
        ),
        frame(
            "talk speak chat",
            participant="subject",
            counterpart="with|to",
            when={"with|to": ANY, "by|over|on|via": "phone telephone video videoconference"},
            unless={"to": PRESS, "with": PRESS},
            cameo="041",
            mode="phone",
            tags={"form": "call"},
        ),
        frame(
            "telephone phone ring_up",
            participant="subject",
            counterpart="object",
            cameo="041",
            mode="phone",
            tags={"form": "call"},
        ),
        frame(
            "call",
            participant="subject",
            counterpart="object",
            when={
                "object": "<PERSON> president minister counterpart chancellor premier leader king emir prince",
                "complement": "-",
            },
            unless={"object": "shot election", "object-premodifier": "so-called"},
            cameo="041",
            mode="phone",
            tags={"form": "call"},
        ),
        frame(
            "grant give have",
            host="subject",
            visitor="own-to|dative|to|with",
            when={"object": "audience", "own-to|dative|to|with": "<AGENT>"},
            cameo="043",
            mode="visit",
            needs="host visitor",
        ),
        frame(
            "shuttle commute",
            mediator="subject",
            counterpart="between",
            when={"between": "<AGENT> delegation side party capital camp"},
            cameo="045",
            mode="third-party",
            needs="mediator",
        ),
        frame(
            "call",
            visitor="subject",
            host="own-on|own-upon",
            when={
                "on|upon": ENVOYS,
                "clause": "discuss exchange brief pay convey congratulate thank express review present bid",
            },
            cameo="042",
            mode="visit",
            needs="visitor host",
        ),
        frame(
            "hold have conduct make place take",
            participant="subject",
            counterpart="with|to|from",
            when={"object": "phone-call telephone-call conference-call video-call videoconference phone-conversation"},
            cameo="041",
            mode="phone",
            tags={"form": "call"},
            needs="participant",
        ),
        frame(
            "call pay",
            participant="subject",
            counterpart="on|upon",
            when={"on|upon": ENVOYS, "object": "call courtesy-call visit"},
            cameo="042",
            mode="visit",
            tags={"form": "visit"},
        ),
        frame(
            "act serve",
            mediator="subject",
            counterpart="between|among",
            when={
                "as": "mediator go-between intermediary broker peacemaker arbiter interlocutor",
                "between|among|in": "<AGENT> side party talk negotiation dispute conflict crisis",
            },
            cameo="045",
            mode="third-party",
            needs="mediator",
        ),
        frame(
            "return come go",
            participant="subject",
            counterpart="with",
            when={"to": "negotiating-table bargaining-table talk negotiation", "subject": "<AGENT>"},
            tags={"form": "talks"},
            needs="participant",
        ),
        frame(
            "lock engage involve",
            participant="surface",
            counterpart="with",
            when={"in": TALKS, "surface": "<AGENT>", "auxiliary": ANY},
            tags={"form": "talks"},
            needs="participant",
        ),
        frame(
            "negotiate parley bargain haggle",
            participant="subject",
            counterpart="with",
            cameo="046",
            tags={"form": "talks"},
            needs="participant",
        ),
        frame(
            "mediate arbitrate intercede intermediate",
            mediator="subject",
            counterpart="between|among|object|with",
            cameo="045",
            mode="third-party",
            needs="mediator",
        ),
        frame(
            "broker facilitate moderate",
            mediator="subject",
            counterpart="between|among",
            when={"object": "talk negotiation meeting dialogue mediation"},
            cameo="045",
            mode="third-party",
            needs="mediator",
        ),
        frame(
            "launch begin start lead undertake resume continue conduct offer",
            mediator="subject",
            counterpart="between|among",
            when={"object": "mediation arbitration mediation-effort mediation-mission mediation-bid mediation-drive"},
            cameo="045",
            mode="third-party",
            needs="mediator",
        ),
        frame("discuss", participant="subject", counterpart="with", when={"with": ANY}, unless={"with": PRESS}),
        frame(
            "discuss deliberate",
            participant="subject",
            counterpart="with",
            when={"subject": ENVOYS},
            unless={"governor": "meet talk speak gather convene sit hold call visit confer"},
        ),
        frame("huddle sit_down", participant="subject", counterpart="with"),
        frame(
            "convene gather assemble congregate",
            participant="subject|object",
            counterpart="with",
            when={
                "subject|object": ENVOYS
                + " parliament congress council committee board assembly cabinet expert member "
                "party government country nation donor ally lawmaker"
            },
        ),
        frame(
            "convene",
            participant="subject",
            when={"subject": "<ORG> parliament congress council committee board assembly cabinet senate"},
            unless={"object": "*"},
            needs="participant",
        ),
        frame(
            (
                "hold have conduct open begin start resume continue conclude end finish attend "
                "convene reopen restart stage wrap_up kick_off"
            ),
            participant="subject",
            counterpart="with|between|among|alongside",
            when={"object": TALKS + " contact"},
            unless={"object": "press-conference news-conference training-session press-briefing"},
            needs="participant",
        ),
        frame(
            "hold have share eat take give host",
            participant="subject",
            counterpart="with|for",
            when={"object": MEALS},
            unless={"subject": "family couple tourist guest"},
        ),
        frame(
            "take participate",
            participant="subject",
            counterpart="with",
            when={"in": TALKS + " forum"},
            needs="participant",
        ),
        frame(
            "join attend address chair",
            participant="subject",
            counterpart="with|of",
            when={"object": TALKS + " forum"},
            needs="participant",
        ),
        frame(
            "join",
            participant="subject",
            counterpart="object",
            when={"for": TALKS + " " + MEALS},
        ),
        frame(
            "visit",
            visitor="subject",
            host="object",
            when={"subject": ENVOYS + " he she who they", "object": ANY},
            cameo="042",
            mode="visit",
            tags={"form": "visit"},
            needs="visitor host",
            unless={
                "object": (
                    "site museum grave tomb school church mosque memorial factory hospital cemetery "
                    "temple shrine plant website"
                )
            },
        ),
        frame(
            "wrap_up finish complete cut_short end conclude round_off begin start make pay",
            visitor="subject",
            host="own-to|own-of|to|of",
            when={"object": "visit trip tour", "own-to|own-of|to|of": "<GPE>", "subject": ENVOYS + " he she they"},
            cameo="042",
            mode="visit",
            tags={"form": "visit"},
            needs="visitor host",
        ),
        frame(
            "be",
            visitor="surface",
            host="in",
            when={"for|on": "visit trip talk", "in": "<GPE>", "surface": ENVOYS},
            cameo="042",
            mode="visit",
            tags={"form": "visit"},
            needs="visitor host",
        ),
        frame(
            "brief debrief",
            participant="subject",
            counterpart="object",
            content="on|about",
            when={"object": "<AGENT>", "subject": "<AGENT>"},
            unless={"object": PRESS},
        ),
        frame(
            "travel fly go return come journey head set_off depart leave",
            visitor="subject",
            host="to|into|for",
            when={"to|into|for": "<GPE>", "subject": ENVOYS},
            cameo="042",
            mode="visit",
            tags={"form": "visit"},
            needs="visitor host",
            unless={"object": ANY},
        ),
        frame(
            "lead head send dispatch",
            visitor="subject",
            host="to",
            when={"object": "delegation mission team", "to": "<GPE>"},
            unless={"clause": ANY, "object-premodifier": "rescue medical military search"},
            cameo="042",
            mode="visit",
            tags={"form": "visit"},
            needs="visitor host",
        ),
        frame(
            "arrive land",
            visitor="subject",
            host="in|at",
            when={"in|at": "<GPE>", "subject": ENVOYS},
            cameo="042",
            mode="visit",
            tags={"form": "visit"},
            needs="visitor host",
        ),
        frame(
            "host welcome receive greet entertain",
            host="subject",
            visitor="object",
            when={"object": ENVOYS + " guest"},
            cameo="043",
            mode="visit",
            tags={"form": "visit"},
            needs="host visitor",
        ),
        frame(
            "host",
            participant="subject",
            counterpart="with|between|for|of",
            when={"object": TALKS + " forum " + MEALS},
            cameo="043",
            needs="participant",
        ),
        frame("bring_together", participant="object", counterpart="with"),
        frame(
            "play",
            host="subject",
            visitor="own-to|to",
            when={"object": "host", "own-to|to": ENVOYS + " <GPE> summit talk"},
            cameo="043",
            mode="visit",
            tags={"form": "visit"},
            needs="host visitor",
        ),
        frame(
            "exchange trade",
            participant="subject",
            counterpart="with",
            when={"object": "view opinion idea letter message note phone-call greeting"},
        ),
        frame(
            "engage",
            participant="subject",
            counterpart="with",
            when={"in|with": TALKS},
            needs="participant",
        ),
        frame(
            "enter",
            participant="subject",
            counterpart="with",
            when={"into|object": TALKS},
            needs="participant",
        ),
        noun(
            TALKS.replace(" session", ""),
            participant="owner|holder|modifier|own-of",
            counterpart="with|between|among",
            unless={"premodifier": "press news court training parliamentary photo", "with": PRESS},
        ),
        noun(
            "visit trip",
            visitor="owner|own-by|holder|modifier|own-of",
            host="to",
            when={"to": "<GPE>"},
            cameo="042",
            mode="visit",
            tags={"form": "visit"},
            needs="visitor host",
        ),
        noun(
            "call",
            participant="owner|holder|own-between",
            counterpart="own-with|with",
            when={"premodifier": "phone telephone video conference"},
            cameo="041",
            mode="phone",
            tags={"form": "call"},
        ),
        noun(
            "mediation arbitration",
            mediator="owner|own-by|holder|modifier",
            counterpart="between|among",
            cameo="045",
            mode="third-party",
            needs="mediator",
        ),
    ),
)
