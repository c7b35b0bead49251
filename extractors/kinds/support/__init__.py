"""Support: praise, recognition, endorsement, thanks, apologies and other diplomatic warmth."""

from extractors.frames import ANY, Kind, frame, frames, noun
from extractors.kinds.support import reconciling, warmth
from extractors.kinds.support.words import POLICIES, RELATIONS, WARMTH

KIND = Kind(
    name="support",
    plover="SUPPORT",
    cameo="050",
    description=(
        "Somebody praises, endorses, recognises, thanks, forgives, defends or sides with somebody or something."
    ),
    roles={"supporter": "actor", "supported": "recipient"},
    needs=("both",),
    swallows=False,
    frames=frames(
        warmth.FRAMES,
        reconciling.FRAMES,
        frame(
            "throw put",
            supporter="subject",
            supported="behind|own-behind",
            when={"object": "weight support backing", "behind|own-behind": ANY},
            cameo="051",
        ),
        frame(
            "praise laud commend applaud hail extol salute compliment acclaim admire lionize congratulate thank cheer",
            supporter="subject",
            supported="object|inner|owner",
            content="for|on|object|clause",
            unless={"object": "cab taxi god goodness goal"},
            cameo="051",
        ),
        frame(
            "welcome",
            supporter="subject",
            supported="object",
            content="object",
            unless={"object": "<PERSON> guest visitor child baby season spring year customer fan"},
            cameo="051",
        ),
        frame(
            "endorse champion",
            supporter="subject",
            supported="object",
            content="object",
            unless={"object": "product brand cheque check"},
            cameo="051",
        ),
        frame(
            "back support",
            supporter="subject",
            supported="object",
            content="object",
            when={"object": POLICIES, "subject": ANY},
            unless={"object": "soldier warplane troop fighter militia tank jet"},
            cameo="051",
        ),
        frame(
            "defend",
            supporter="subject",
            supported="object",
            content="object",
            when={"object": POLICIES + " remark comment use treatment role use ministry judge official"},
            unless={
                "object": (
                    "title lead crown championship city town border position airspace territory "
                    "itself themselves himself"
                ),
                "against|from": "attack attacker rebel force missile army invasion offensive bombardment",
            },
            cameo="052",
        ),
        frame(
            "uphold respect",
            supporter="subject",
            supported="object",
            content="object",
            when={"object": "independence sovereignty integrity agreement pact treaty commitment constitution peace"},
            cameo="051",
        ),
        frame(
            "stand side",
            supporter="subject",
            supported="by|with|behind|alongside",
            when={"by|with|behind|alongside": "<AGENT>"},
            cameo="051",
        ),
        frame("stand_up", supporter="subject", supported="for", when={"for": ANY}, cameo="051"),
        frame("rally", supporter="subject", supported="behind|around", when={"behind|around": ANY}, cameo="051"),
        frame(
            "rally drum_up muster mobilize mobilise",
            supporter="subject",
            supported="for",
            when={"object": "support backing solidarity", "for": "<AGENT>"},
            cameo="053",
        ),
        frame(
            "pay",
            supporter="subject",
            supported="to",
            when={"object": "tribute homage", "to": ANY},
            cameo="051",
        ),
        frame(
            "recognize recognise acknowledge",
            supporter="subject",
            supported="object",
            when={
                "object": "state independence government sovereignty <GPE> <PERSON> leader <NORP> council <ORG> "
                "junta "
                "regime administration authority republic"
            },
            unless={"clause": ANY},
            cameo="054",
        ),
        frame("apologize apologise", supporter="subject", supported="to", content="for", cameo="055"),
        frame(
            "beg ask seek",
            supporter="subject",
            supported="object|from|of",
            content="for|object",
            when={"for|object": "forgiveness pardon-of", "subject": "<AGENT>"},
            cameo="055",
        ),
        frame(
            "come leap rush rise spring",
            supporter="subject",
            supported="of|owner",
            content="of",
            when={"to": "defence defense support side rescue", "of": ANY},
            cameo="052",
        ),
        frame(
            "describe call hail portray",
            supporter="subject",
            supported="object|clause-subject",
            content="complement",
            when={
                "complement": "friend brother ally hero peacemaker martyr visionary patriot statesman "
                "role-model success",
                "object|clause-subject": "<AGENT> <GPE>",
            },
            cameo="051",
        ),
        frame(
            "say",
            supporter="subject",
            supported="to",
            content="for",
            when={"complement|object": "sorry thanks thank-you"},
            cameo="055",
        ),
        frame(
            "speak come vote testify come_out",
            supporter="subject",
            supported="of",
            content="of",
            when={"in": "favour favor support defence defense", "of": ANY},
            cameo="051",
        ),
        frame(
            "express offer extend issue make convey",
            supporter="subject",
            supported="to|for",
            when={"object": "apology regret remorse"},
            cameo="055",
        ),
        frame(
            "forgive",
            supporter="subject",
            supported="object",
            when={"object": "<AGENT>"},
            cameo="056",
        ),
        frame(
            (
                "express offer convey extend voice send reiterate reaffirm declare announce show demonstrate give "
                "underline underscore restate repeat stress emphasize emphasise confirm affirm renew throw lend"
            ),
            supporter="subject",
            supported="for|with|to|toward|towards|behind",
            content="object",
            when={"object": WARMTH},
            unless={
                "object-premodifier": "financial military air fire humanitarian logistical economic budget material"
            },
            cameo="051",
        ),
        frame(
            "pledge promise vow",
            supporter="subject",
            supported="for|to|with",
            content="object",
            when={"object": "support solidarity backing", "subject": ANY},
            unless={
                "object-premodifier": "financial military air fire humanitarian logistical economic budget material"
            },
            cameo="051",
        ),
        frame(
            "win gain secure receive get draw earn enjoy",
            supporter="from|of",
            supported="subject",
            when={"object": "endorsement backing praise support applause", "from|of": "<AGENT>"},
            unless={"object-premodifier": "financial military air humanitarian logistical economic budget material"},
            cameo="051",
            needs="supporter supported",
        ),
        frame(
            "join ally",
            supporter="subject",
            supported="with",
            when={"object": "force hand rank", "with": ANY},
        ),
        frame("ally align", supporter="subject", supported="with", when={"with": "<AGENT>"}),
        frame(
            "establish open",
            supporter="subject",
            supported="with|in",
            when={"object": RELATIONS},
            cameo="054",
            needs="supporter",
        ),
        frame(
            "open reopen re-open inaugurate",
            supporter="subject",
            supported="in",
            when={"object": "embassy consulate diplomatic-mission", "in": ANY},
            cameo="054",
            needs="supporter",
        ),
        frame(
            "restore resume re-establish reestablish normalize normalise upgrade reopen forge elevate mend",
            supporter="subject",
            supported="with|in",
            when={"object": RELATIONS},
            needs="supporter",
        ),
        frame(
            "improve strengthen deepen boost enhance expand cement warm bolster consolidate",
            supporter="subject",
            supported="with|between",
            when={"object": RELATIONS + " friendship bond alliance"},
        ),
        frame(
            "vote",
            supporter="subject",
            supported="for",
            when={"for": "<AGENT> bill resolution motion plan deal treaty measure independence union"},
            cameo="051",
        ),
        frame(
            "grant give accord confer",
            supporter="subject",
            supported="dative|to",
            when={"object": "recognition status"},
            cameo="054",
        ),
        frame(
            "award present confer bestow decorate",
            supporter="subject",
            supported="dative|to|on|object",
            when={"object|with": "medal award order honor honour prize title decoration"},
            cameo="051",
        ),
        frame(
            "approve",
            supporter="subject",
            supported="object|of",
            when={
                "object|of": (
                    "deal treaty pact agreement resolution peace-plan membership accession candidacy "
                    "constitution proposal nomination"
                )
            },
        ),
        frame(
            "honor honour mourn commemorate celebrate",
            supporter="subject",
            supported="object",
            when={"object": "<AGENT> anniversary victim soldier hero veteran memory contribution"},
            cameo="051",
        ),
        noun(
            "support backing solidarity praise endorsement recognition gratitude appreciation",
            supporter="owner|holder|own-from|own-by",
            supported="own-for|own-of|own-with|for|to",
            unless={"premodifier": "financial military air humanitarian logistical economic budget material public"},
            cameo="051",
        ),
        noun("apology", supporter="owner|holder|own-from|own-by", supported="own-to|to", cameo="055"),
    ),
)
