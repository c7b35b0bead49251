"""Concessions: somebody eases, lifts, yields, pardons or allows."""

from extractors.frames import ANY, Kind, frame, frames, noun
from extractors.kinds.concession import easing, mercy, relenting
from extractors.kinds.concession.words import DEMANDS, ECONOMIC, RULES

KIND = Kind(
    name="concession",
    plover="CONCEDE",
    cameo="080",
    description=(
        "Somebody eases or lifts restrictions and sanctions, yields to demands, allows, reforms or postpones a penalty."
    ),
    roles={"conceder": "actor", "beneficiary": "recipient"},
    needs=("patient",),
    noun_needs=("actor", "content"),
    frames=frames(
        easing.FRAMES,
        relenting.FRAMES,
        mercy.FRAMES,
        frame(
            "approve grant honour honor",
            conceder="subject",
            beneficiary="own-from|own-by|object-owner|from|by",
            content="object",
            when={"object": "request petition application plea appeal", "own-from|own-by|object-owner|from|by": ANY},
            cameo="080",
        ),
        frame(
            (
                "ease lift relax loosen remove suspend waive drop end scrap abolish revoke "
                "rescind repeal reverse cancel soften roll_back scale_back abandon annul overturn "
                "terminate reduce cut lower phase_out halt slash trim halve scale_down dismantle"
            ),
            conceder="subject",
            beneficiary="on|against|for|from|to|of",
            content="object",
            when={"object": "sanction embargo boycott tariff duty blockade quota trade-restriction"},
            cameo="085",
        ),
        frame(
            (
                "ease lift relax loosen remove suspend waive drop end scrap abolish revoke rescind repeal reverse "
                "soften roll_back abandon annul overturn quash"
            ),
            conceder="subject",
            beneficiary="on|against|for|from|of|in|to",
            content="object",
            when={"object": RULES},
            unless={"object-premodifier": "spending"},
            cameo="081",
        ),
        frame(
            "ease lift relax loosen end shorten cancel suspend revoke soften scrap annul drop remove",
            conceder="subject",
            beneficiary="in|on|for",
            content="object",
            when={"object": "curfew curfew-hour"},
            cameo="0813",
        ),
        frame(
            "lift end revoke cancel ease suspend terminate rescind annul repeal scrap remove withdraw drop abolish",
            conceder="subject",
            beneficiary="in|on|for",
            content="object",
            when={"object": "martial-law state-of-emergency emergency emergency-rule emergency-law"},
            cameo="0814",
        ),
        frame(
            "ease lift relax loosen end break",
            conceder="subject",
            beneficiary="of|on|around|to",
            content="object",
            when={"object": "siege encirclement naval-blockade military-blockade"},
            cameo="0872",
        ),
        frame(
            "yield bow cave_in give_in give_way submit capitulate concede relent back_down climb_down accede acquiesce",
            conceder="subject",
            beneficiary="to",
            content="to",
            unless={"object": ANY, "clause": "FINITE"},
        ),
        frame(
            "concede accept meet grant satisfy",
            conceder="subject",
            beneficiary="of|from|by|object-owner",
            content="object",
            when={"object": "demand ultimatum"},
        ),
        frame(
            "agree yield bow accede concede submit",
            conceder="subject",
            beneficiary="of|from|by",
            content="to",
            when={"to": DEMANDS},
        ),
        frame(
            "call_off end suspend abandon",
            conceder="subject",
            beneficiary="against|with",
            content="object",
            when={
                "object": (
                    "strike protest hunger-strike walkout sit-in boycott stoppage demonstration "
                    "blockade rally march siege"
                ),
                "subject": (
                    "worker driver union teacher nurse doctor farmer student protester staff striker "
                    "employee miner pilot leader group prisoner inmate activist opposition party "
                    "movement organizer organiser member"
                ),
            },
            cameo="082",
        ),
        frame(
            "allow permit let authorize authorise enable",
            conceder="subject",
            beneficiary="object|inner-subject",
            content="clause|object",
            when={
                "subject": (
                    "<GPE> <ORG> <NORP> <PERSON> <AGENT> government authority court judge police army ministry rebel"
                ),
                "object|inner-subject": ANY,
            },
            unless={
                "modal": "can could",
                "clause": "FINITE",
                "subject": "deal agreement law plan technology",
                "object": "goal run inspector observer monitor aid-worker convoy peacekeeper",
            },
            cameo="080",
        ),
        frame(
            "hand_over transfer surrender relinquish cede yield",
            conceder="subject",
            beneficiary="to",
            content="object",
            when={"object": "power authority sovereignty", "to": "<AGENT> administration council successor authority"},
            cameo="083",
        ),
        frame(
            "let",
            conceder="subject",
            beneficiary="inner-subject",
            content="clause",
            when={"subject": "<AGENT>", "inner-subject": "<AGENT> plane ship convoy truck", "clause": "BARE"},
            cameo="080",
        ),
        frame(
            "grant give issue extend",
            conceder="subject",
            beneficiary="dative|to|for",
            content="object",
            when={
                "object": (
                    "autonomy permission authorization authorisation consent concession parole bail immunity "
                    "reprieve waiver leave approval green-light go-ahead exemption citizenship delay "
                    "extension visa licence license permit right self-rule independence stay "
                    "restraining-order mandate free-hand vote"
                )
            },
            unless={"premodifier": "no"},
            cameo="081",
        ),
        frame(
            "exonerate acquit reinstate re-appoint reappoint",
            conceder="subject",
            beneficiary="object",
            cameo="081",
        ),
        # Pardons are releases to CAMEO, concessions to PLOVER.
        frame("pardon amnesty commute", conceder="subject", beneficiary="object", cameo="0841"),
        frame(
            "clear",
            conceder="subject",
            beneficiary="object",
            when={"of": "charge wrongdoing murder corruption treason allegation accusation suspicion crime"},
            cameo="081",
        ),
        frame(
            "clear acquit absolve",
            conceder="subject",
            beneficiary="object",
            content="gerund",
            when={"gerund": ANY, "object": "<AGENT>"},
            cameo="081",
        ),
        frame(
            "legalize legalise decriminalize decriminalise unban",
            conceder="subject",
            content="object",
            when={
                "object": "party group movement organisation organization union protest opposition press abortion trade"
            },
            cameo="0812",
        ),
        frame(
            "unblock unfreeze open reopen restore relinquish cede reinstate return",
            conceder="subject",
            beneficiary="to|for",
            content="object",
            when={
                "object": (
                    "border crossing asset account territory land fund website airport power control "
                    "road service port sovereignty internet access bridge airspace station <ORG> site "
                    "mandate"
                )
            },
        ),
        frame(
            "suspend halt release free cancel postpone drop lift reopen stop pull remove scale_back reduce",
            conceder="subject",
            beneficiary="object-owner|own-to|to",
            content="object",
            when={
                "as": "gesture goodwill-gesture concession sign-of-goodwill gesture-of-goodwill",
                "object": ANY,
                "subject": ANY,
            },
            unless={"modal": "will would 'll shall"},
            needs="conceder",
        ),
        frame(
            "soften moderate tone_down water_down drop withdraw abandon",
            conceder="subject",
            content="object",
            when={
                "object": "demand stance position condition rhetoric objection opposition bid claim threat "
                "insistence "
                "veto threat bill law legislation draft text"
            },
        ),
        frame(
            "grant give issue extend",
            conceder="subject",
            beneficiary="dative|to|for",
            content="object",
            when={"object": "amnesty pardon clemency"},
            unless={"premodifier": "no"},
            cameo="0841",
        ),
        frame("make offer", conceder="subject", beneficiary="to", when={"object": "concession compromise"}),
        frame(
            "pay award",
            conceder="subject",
            beneficiary="dative|own-to|own-for|to|for",
            content="object",
            when={"object|as|in": "compensation reparation restitution", "subject": "<AGENT>"},
            cameo="080",
        ),
        frame(
            "drop dismiss withdraw quash",
            conceder="subject",
            beneficiary="against|of|into|on",
            when={
                "object": "charge case lawsuit complaint accusation investigation probe indictment suit prosecution "
                "conviction warrant"
            },
            cameo="081",
            needs="conceder",
        ),
        frame(
            "introduce enact implement announce undertake adopt launch carry_out begin",
            conceder="subject",
            content="object",
            when={"object": "reform"},
            cameo="083",
            needs="conceder",
        ),
        frame(
            "postpone delay suspend halt defer stay",
            conceder="subject",
            content="object",
            when={"object": "execution tariff deportation eviction demolition hanging"},
            needs="conceder",
        ),
        frame(
            "back_away back_off back_down retreat step_back pull_back shy",
            conceder="subject",
            content="from",
            when={
                "from": "plan threat demand proposal pledge idea insistence position stance call bid claim ultimatum",
                "subject": "<AGENT>",
            },
            needs="conceder",
        ),
        frame(
            "overturn quash annul commute reduce suspend vacate",
            conceder="subject",
            beneficiary="object-owner|own-of|of|against",
            content="object",
            when={"object": "sentence conviction death-sentence jail-term prison-term guilty-verdict"},
            cameo="081",
            needs="conceder",
        ),
        frame(
            "back_down back_off climb_down backtrack",
            conceder="subject",
            content="on|from|over",
            when={"on|from|over": ANY},
            needs="conceder",
        ),
        frame(
            "reverse abandon drop scrap withdraw rescind shelve ditch axe jettison overturn cancel",
            conceder="subject",
            content="object",
            when={
                "object": "decision policy plan ruling move measure bill proposal price-rise tax-rise hike "
                "price-hike tax-hike "
                "price-increase tax-increase tax levy reform fuel-levy quota job-quota surcharge"
            },
            needs="conceder",
        ),
        noun(
            "amnesty pardon",
            conceder="owner|own-by|own-from|modifier",
            beneficiary="own-for|own-to|own-of",
            cameo="0841",
            needs="conceder beneficiary",
        ),
        noun(
            "lifting easing relaxation",
            conceder="own-by|owner|modifier|holder",
            content="own-of",
            when={"own-of": ECONOMIC},
            cameo="085",
        ),
        noun(
            "lifting easing relaxation",
            conceder="own-by|owner|modifier|holder",
            content="own-of",
            when={"own-of": "curfew siege emergency martial-law restriction"},
            cameo="081",
        ),
    ),
)
