"""Accusations: somebody blames, condemns, criticises, sues, charges, convicts or investigates somebody."""

from extractors.frames import ADJECTIVE, ANY, Kind, frame, frames, noun
from schemas import AccusationDetails

WRONG = (
    "murderer terrorist liar traitor criminal enemy dictator tyrant threat aggression aggressor "
    "provocation violation illegal unacceptable irresponsible disgrace disgraceful shame shameful "
    "genocide crime killer thug nutter fascist racist coward puppet butcher monster illegitimate "
    "unlawful hostile barbaric cowardly outrage outrageous mistake unconstitutional unjust "
    "unjustified unfair reckless baseless inhumane immoral appalling deplorable despicable "
    "abhorrent unjustifiable intolerable provocative hypocritical farce sham fraud fraudulent "
    "travesty pariah occupier warmonger hypocrite failure joke coup lie propaganda slander betrayal "
    "blackmail anti-people anti-national corrupt fabrication stupid idiot fool madman gangster thief crook thug "
    "parasite collaborator hoax nonsense ridiculous incompetent dishonest shambles scandal insult crackpot"
)
"""What one calls somebody or something to condemn it."""

DISPLEASURE = (
    "criticism disappointment outrage anger dismay alarm dissatisfaction displeasure complaint "
    "objection protest indignation opposition condemnation frustration disapproval fury disgust "
    "revulsion grievance"
)
CASE = (
    "lawsuit suit charge complaint case accusation allegation indictment claim motion proceedings proceeding "
    "petition impeachment legal-action court-action class-action legal-challenge challenge prosecution"
)
PROBE = "investigation probe inquiry enquiry inquest audit inspection mission-of-inquiry"
SCATHING = (
    "scathing verbal blistering stinging withering furious fierce bitter personal rhetorical extraordinary "
    "unprecedented scornful vitriolic thinly-veiled veiled savage outspoken sharp twitter"
)

ALLEGE = {"form": "allege"}
DISAPPROVE = {"form": "disapprove"}
CHARGE = {"form": "charge"}
INVESTIGATE = {"form": "investigate"}

KIND = Kind(
    name="accusation",
    plover="ACCUSE",
    cameo="110",
    description="Somebody disapproves of, blames, accuses, sues, charges, convicts or investigates somebody.",
    roles={"accuser": "actor", "accused": "recipient"},
    needs=("patient",),
    swallows=True,
    details=AccusationDetails,
    frames=frames(
        # Calling for sanctions rallies others against somebody (CAMEO 113).
        frame(
            "call press push appeal lobby campaign",
            accuser="subject",
            accused="own-against|against",
            when={
                "for": "sanction boycott embargo punishment measure action",
                "own-against|against": "<AGENT> regime government",
            },
            cameo="113",
        ),
        frame(
            "urge call exhort appeal incite rally",
            accuser="subject",
            accused="inner",
            content="clause",
            when={"clause": "rise revolt overthrow oust topple depose rebel unseat"},
            cameo="113",
        ),
        # ---- 112: accuse. "A man accused of theft" names no accuser and is background, no event.
        frame(
            "accuse blame fault",
            accuser="subject",
            accused="object",
            content="gerund|of|for",
            cameo="112",
            mode="allege",
            tags=ALLEGE,
            needs="accuser",
            unless={"on": ANY},
        ),
        frame(
            "accuse blame fault implicate incriminate",
            accuser="subject",
            accused="object",
            content="gerund|of|for|in",
            when={"auxiliary": ANY},
            cameo="112",
            mode="allege",
            tags=ALLEGE,
        ),
        frame(
            "blame pin lay place put",
            accuser="subject",
            accused="on|with|at",
            content="object",
            when={"object": "blame responsibility guilt", "on|with|at": ANY},
            cameo="112",
            mode="allege",
            tags=ALLEGE,
        ),
        frame(
            "blame",
            accuser="subject",
            accused="on",
            content="object",
            when={"on": ANY},
            cameo="112",
            mode="allege",
            tags=ALLEGE,
            needs="accuser",
        ),
        frame(
            "implicate incriminate",
            accuser="subject",
            accused="object",
            content="in",
            cameo="112",
            mode="allege",
            tags=ALLEGE,
            needs="accuser",
        ),
        frame(
            "hold",
            accuser="subject",
            accused="object|clause-subject",
            content="for",
            when={"complement": "responsible accountable liable culpable"},
            cameo="112",
            mode="allege",
            tags=ALLEGE,
            needs="accuser",
        ),
        frame(
            "allege",
            accuser="subject",
            accused="inner-subject",
            content="clause",
            cameo="112",
            mode="allege",
            tags=ALLEGE,
            needs="accuser content",
        ),
        frame(
            "say claim state declare insist maintain argue believe announce conclude find",
            accuser="subject",
            accused="inner-subject",
            content="clause",
            when={"clause-complement": "responsible guilty complicit culpable behind"},
            cameo="112",
            mode="allege",
            tags=ALLEGE,
            needs="accuser accused",
        ),
        frame(
            "suspect",
            accuser="subject",
            accused="object",
            content="gerund|of",
            when={"of|gerund": ANY},
            cameo="112",
            mode="allege",
            tags=ALLEGE,
            needs="accuser",
        ),
        frame(
            "say claim charge allege argue believe insist contend maintain assert complain write find",
            accuser="subject",
            accused="inner-subject",
            content="clause",
            when={
                "clause": (
                    "steal rig cheat lie sabotage violate collude sponsor orchestrate mastermind harbour harbor "
                    "meddle "
                    "interfere undermine destabilise destabilize persecute discriminate betray bribe embezzle pilfer "
                    "falsify manipulate abet breach mistreat exploit oppress squander flout incite foment stoke "
                    "mislead deceive smuggle misuse fabricate conspire plot"
                ),
                "inner-subject": "<AGENT>",
            },
            unless={"inner-subject": "he she they it i we you who nobody"},
            cameo="112",
            mode="allege",
            tags=ALLEGE,
            needs="accuser accused",
        ),
        frame(
            "cry",
            accuser="subject",
            accused="over|at|against",
            content="over|at",
            when={"object|adverb": "foul"},
            cameo="111",
            mode="disapprove",
            tags=DISAPPROVE,
        ),
        frame(
            "point",
            accuser="subject",
            accused="at",
            content="at",
            when={"object": "finger", "at": ANY},
            cameo="112",
            mode="allege",
            tags=ALLEGE,
        ),
        # ---- 111: criticise or denounce
        frame(
            "condemn denounce deplore decry slam blast criticize criticise rebuke chide censure "
            "castigate berate lambast lambaste assail rap slate chastise admonish reprimand vilify "
            "deride ridicule mock revile excoriate bash pillory disparage scold denigrate belittle "
            "upbraid savage skewer trash malign repudiate-as deprecate attack-verbally decry taunt "
            "scorn flay blister",
            accuser="subject",
            accused="object|inner",
            content="object|gerund|for",
            cameo="111",
            mode="disapprove",
            tags=DISAPPROVE,
            unless={"object": "door tackle disease market boat record car"},
        ),
        frame(
            "complain",
            accuser="subject",
            accused="inner-subject",
            content="clause",
            when={"clause": "FINITE", "subject": "<AGENT>"},
            cameo="111",
            mode="disapprove",
            tags=DISAPPROVE,
            needs="accuser content",
        ),
        frame(
            "lash_out hit_out hit_back speak_out rail inveigh protest complain fume grumble "
            "fulminate bristle balk take_aim",
            accuser="subject",
            accused="at|against|about|over|of",
            content="at|against|about|over|of",
            when={"at|against|about|over|of": ANY},
            cameo="111",
            mode="disapprove",
            tags=DISAPPROVE,
            needs="accuser",
        ),
        frame(
            "object",
            accuser="subject",
            accused="to",
            content="to",
            when={"to": ANY},
            cameo="111",
            mode="disapprove",
            tags=DISAPPROVE,
        ),
        frame(
            "call_out",
            accuser="subject",
            accused="object",
            content="gerund|for|over",
            when={"object": "<AGENT>", "subject": ANY},
            cameo="111",
            mode="disapprove",
            tags=DISAPPROVE,
            unless={"object": "troop soldier guard army police"},
        ),
        frame(
            "call_out",
            accuser="subject",
            accused="object",
            content="gerund",
            when={"gerund": ANY, "object": ANY},
            cameo="111",
            mode="disapprove",
            tags=DISAPPROVE,
        ),
        frame(
            "lament bemoan regret resent dispute question challenge",
            accuser="subject",
            accused="object",
            content="object",
            when={"object": ANY},
            cameo="111",
            mode="disapprove",
            tags=DISAPPROVE,
            unless={"object": "<AGENT>"},
        ),
        frame(
            "express voice raise register convey lodge share",
            accuser="subject",
            accused="about|over|at|with|to|of",
            content="about|over|at|with|of|object",
            when={"object": DISPLEASURE},
            cameo="111",
            mode="disapprove",
            tags=DISAPPROVE,
        ),
        frame(
            "launch lead mount deliver unleash make",
            accuser="subject",
            accused="on|against|at",
            content="object",
            when={"object": "attack broadside tirade diatribe assault salvo", "object-premodifier": SCATHING},
            cameo="111",
            mode="disapprove",
            tags=DISAPPROVE,
        ),
        frame(
            "critical disapproving contemptuous scornful scathing intolerant",
            pos=ADJECTIVE,
            accuser="subject-of",
            accused="of|about",
            content="of|about",
            when={"of|about": ANY},
            cameo="111",
            mode="disapprove",
            tags=DISAPPROVE,
            needs="accuser accused",
        ),
        frame(
            "angry outraged furious appalled indignant dismayed disgusted incensed",
            pos=ADJECTIVE,
            accuser="subject-of",
            accused="at|with|by|over|about",
            content="at|with|by|over|about",
            when={"at|with|by|over|about": ANY},
            cameo="111",
            mode="disapprove",
            tags=DISAPPROVE,
            needs="accuser accused",
        ),
        frame(
            "call brand label describe denounce characterize characterise term dub declare deem",
            accuser="subject",
            accused="object|clause-subject",
            content="complement",
            when={"complement": WRONG},
            cameo="111",
            mode="disapprove",
            tags=DISAPPROVE,
        ),
        frame(
            "call brand label describe denounce characterize characterise term dub declare deem",
            accuser="subject",
            accused="object|clause-subject",
            content="complement",
            when={
                "complement-premodifier": "stupid corrupt illegal failed brutal criminal dangerous reckless shameful "
                "disgraceful weak terrible horrible bad incompetent dishonest evil ruthless murderous racist fascist "
                "unacceptable irresponsible illegitimate hostile cynical cruel",
                "object|clause-subject": "<AGENT>",
            },
            cameo="111",
            mode="disapprove",
            tags=DISAPPROVE,
        ),
        frame(
            "say argue contend claim complain charge insist note warn believe maintain",
            accuser="subject",
            accused="inner-subject",
            content="clause",
            when={"subject": "critic detractor", "inner-subject": "<AGENT>", "clause": "FINITE"},
            unless={"inner-subject": "i we you"},
            cameo="111",
            mode="disapprove",
            tags=DISAPPROVE,
            needs="accuser accused",
        ),
        frame(
            "say declare insist argue",
            accuser="subject",
            accused="inner-subject",
            content="clause",
            when={
                "clause-complement": "illegal unacceptable illegitimate unlawful unconstitutional barbaric "
                "cowardly outrageous unjustified provocation violation deplorable despicable intolerable "
                "violation-of-law unjust crime-of-war"
            },
            cameo="111",
            mode="disapprove",
            tags=DISAPPROVE,
            needs="accuser accused",
        ),
        # ---- 114: complain officially
        frame(
            "summon",
            accuser="subject",
            accused="object",
            content="over|clause",
            when={"object": "ambassador envoy diplomat charge chargé consul <PERSON> d'affaires affaires"},
            cameo="114",
            mode="disapprove",
            tags=DISAPPROVE,
            unless={"for|to": "questioning interrogation court testimony jury"},
        ),
        frame(
            "lodge file submit send deliver hand make",
            accuser="subject",
            accused="with|to|against",
            content="object",
            when={"object": "protest protest-note note-of-protest complaint objection demarche démarche"},
            cameo="114",
            mode="disapprove",
            tags=DISAPPROVE,
            unless={"against": ANY},
        ),
        # ---- 115: sue, charge
        frame(
            "sue",
            accuser="subject",
            accused="object",
            content="for|over",
            cameo="115",
            mode="allege",
            tags=CHARGE,
            unless={"for": "peace"},
        ),
        frame(
            "charge",
            accuser="subject",
            accused="object|inner-subject",
            content="gerund|with|clause|for|on",
            cameo="115",
            mode="allege",
            tags=CHARGE,
            needs="accuser",
            unless={"object": "fee price toll battery interest rate ticket <MONEY> customer consumer passenger phone"},
        ),
        frame(
            "charge indict arraign prosecute impeach",
            accuser="subject",
            accused="object",
            content="gerund|with|for|on",
            when={"auxiliary": ANY},
            cameo="115",
            mode="allege",
            tags=CHARGE,
            unless={"object": "fee price toll battery interest rate ticket customer phone"},
        ),
        frame(
            "indict arraign prosecute impeach try",
            accuser="subject",
            accused="object",
            content="gerund|with|for|on",
            when={"object": "<AGENT>"},
            cameo="115",
            mode="allege",
            tags=CHARGE,
            needs="accuser",
            unless={"clause": ANY},
        ),
        frame(
            "file bring launch lodge level press open initiate begin pursue take start announce make mount",
            accuser="subject",
            accused="own-against|object-against|against",
            content="object",
            when={"object": CASE, "against": ANY},
            cameo="115",
            mode="allege",
            tags=CHARGE,
            needs="accuser",
        ),
        frame(
            "take haul drag",
            accuser="subject",
            accused="object",
            content="over|for",
            when={"to|before|into": "court tribunal icj icc judge", "object": "<AGENT>", "subject": ANY},
            cameo="115",
            mode="allege",
            tags=CHARGE,
            needs="accuser",
        ),
        # ---- 116: find guilty. CAMEO counts a conviction as disapproval, the sentence as a sanction.
        frame(
            "convict",
            accuser="subject",
            accused="object",
            content="gerund|of|for|on",
            cameo="116",
            mode="allege",
            tags=CHARGE,
            needs="accuser",
        ),
        frame(
            "convict",
            accuser="subject",
            accused="object",
            content="gerund|of|for|on",
            when={"auxiliary": ANY},
            cameo="116",
            mode="allege",
            tags=CHARGE,
        ),
        frame(
            "find hold rule declare",
            accuser="subject",
            accused="object|clause-subject|inner-subject",
            content="complement|gerund|of",
            when={"complement|clause-complement": "guilty liable"},
            cameo="116",
            mode="allege",
            tags=CHARGE,
        ),
        frame(
            "seek demand request recommend",
            accuser="subject",
            accused="own-for|own-against|own-of|for|against",
            content="object",
            when={
                "subject": "prosecutor prosecution",
                "object": "sentence term penalty imprisonment death-penalty jail-sentence prison-term jail "
                "charge year "
                "impeachment prosecution",
            },
            cameo="115",
            mode="allege",
            tags=CHARGE,
            needs="accuser",
        ),
        # ---- 090: investigate
        frame(
            "investigate probe audit scrutinize scrutinise",
            accuser="subject",
            accused="object|into",
            content="object|into",
            unless={"object|into": "feasibility possibility effect impact option origin potential viability"},
            cameo="090",
            mode="investigate",
            tags=INVESTIGATE,
            needs="accuser",
        ),
        frame(
            "look delve inquire enquire",
            accuser="subject",
            accused="into",
            content="into",
            when={
                "into": (
                    "allegation claim report case complaint death role link activity conduct accusation killing "
                    "incident attack crash murder abuse affair dealing corruption finance transaction involvement"
                ),
                "subject": "<AGENT>",
            },
            cameo="090",
            mode="investigate",
            tags=INVESTIGATE,
            needs="accuser",
        ),
        frame(
            "question interrogate quiz grill",
            accuser="subject",
            accused="object",
            content="about|over|on",
            when={
                "subject": "police policeman detective investigator prosecutor officer agent inspector magistrate "
                "security-service authority lawmaker senator congressman panel committee deputy",
                "object": "<AGENT>",
            },
            cameo="090",
            mode="investigate",
            tags=INVESTIGATE,
        ),
        frame(
            "search comb scour",
            accuser="subject",
            accused="object",
            content="for",
            when={
                "for": "evidence clue trace proof body remains document",
                "subject": "<AGENT> investigator police",
                "object": ANY,
            },
            cameo="090",
            mode="investigate",
            tags=INVESTIGATE,
        ),
        frame(
            "investigate",
            accuser="subject",
            accused="object",
            content="over|for|on",
            when={"auxiliary": ANY, "object": "<AGENT>"},
            cameo="090",
            mode="investigate",
            tags=INVESTIGATE,
        ),
        frame(
            "inspect examine search",
            accuser="subject",
            accused="object",
            content="object|for",
            when={
                "subject": "inspector investigator expert monitor commission committee panel agency iaea court "
                "prosecutor tribunal <ORG>",
                "object": "site facility plant allegation claim evidence complaint report record base complex",
            },
            cameo="090",
            mode="investigate",
            tags=INVESTIGATE,
        ),
        frame(
            "launch open begin start order conduct initiate announce join lead head reopen "
            "carry_out establish hold set_up widen expand mount undertake pursue",
            accuser="subject",
            accused="into|of|against|over|on",
            content="into|of|against|over|on",
            when={"object": PROBE},
            cameo="090",
            mode="investigate",
            tags=INVESTIGATE,
            needs="accuser",
        ),
        # ---- nouns
        noun(
            "criticism condemnation denunciation censure disapproval rebuke reprimand",
            accuser="owner|own-from|own-by|modifier|from|holder",
            accused="undergoer|own-of|own-over|own-against|of|for",
            content="own-of|own-over|own-against",
            cameo="111",
            mode="disapprove",
            tags=DISAPPROVE,
        ),
        noun(
            "accusation allegation lawsuit complaint indictment",
            accuser="owner|own-by|own-from|modifier|holder",
            accused="own-against|inner-subject|against",
            content="own-of|clause",
            cameo="112",
            mode="allege",
            tags=ALLEGE,
        ),
        noun(
            "conviction",
            accuser="own-by|holder|owner",
            accused="own-of|owner",
            content="own-on|own-for",
            cameo="116",
            mode="allege",
            tags=CHARGE,
            needs="accuser accused",
        ),
        noun(
            "investigation probe inquiry",
            accuser="owner|own-by|modifier|holder",
            accused="own-into|own-of|into",
            content="own-into",
            cameo="090",
            mode="investigate",
            tags=INVESTIGATE,
        ),
    ),
)
