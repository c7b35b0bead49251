"""Concessions: somebody eases, lifts, yields, pardons or allows."""

from extractors.frames import ANY, Kind, frame, frames

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
        frame(
            (
                "ease lift relax loosen remove suspend waive drop end scrap abolish revoke rescind "
                "repeal reverse cancel soften roll_back abandon annul overturn"
            ),
            conceder="subject",
            beneficiary="on|against|for|from",
            content="object",
            when={
                "object": (
                    "sanction embargo ban restriction curfew blockade emergency martial-law siege charge "
                    "penalty censorship tariff measure control boycott quota rule requirement freeze "
                    "state-of-emergency law lockdown limit blockage prohibition case complaint lawsuit "
                    "fine checkpoint curb"
                )
            },
            cameo="080",
        ),
        frame(
            "yield bow cave_in give_in submit capitulate concede relent back_down",
            conceder="subject",
            beneficiary="to",
            content="to",
            cameo="080",
        ),
        frame(
            "allow permit let authorize authorise",
            conceder="subject",
            beneficiary="object|inner-subject",
            content="clause|object",
            when={"subject": ANY, "object|clause": ANY},
            cameo="084",
        ),
        frame(
            "grant give offer",
            conceder="subject",
            beneficiary="dative|to",
            when={
                "object": (
                    "amnesty pardon autonomy access permission concession visa clemency parole bail "
                    "immunity right license licence independence reprieve waiver leave"
                )
            },
            cameo="081",
        ),
        frame(
            "pardon amnesty reinstate exonerate acquit clear commute",
            conceder="subject",
            beneficiary="object",
            cameo="081",
        ),
        frame(
            ("legalize legalise decriminalize decriminalise unblock unfreeze reopen restore relinquish cede return"),
            conceder="subject",
            beneficiary="to|for",
            content="object",
            when={
                "object": (
                    "party border crossing asset account territory land fund website airport power "
                    "control embassy road service island port remains body artifact sovereignty"
                )
            },
            cameo="080",
        ),
        frame(
            "soften moderate tone_down water_down drop withdraw abandon",
            conceder="subject",
            content="object",
            when={"object": ("demand stance position condition rhetoric objection opposition bid claim threat plan")},
            cameo="080",
        ),
        frame(
            "make",
            conceder="subject",
            beneficiary="to",
            when={"object": "concession compromise"},
            cameo="080",
        ),
        frame(
            "drop dismiss withdraw",
            conceder="subject",
            beneficiary="against",
            when={"object": "charge case lawsuit complaint accusation"},
            cameo="080",
            needs="conceder",
        ),
        frame(
            "introduce enact implement announce undertake",
            conceder="subject",
            content="object",
            when={"object": "reform"},
            cameo="082",
            needs="conceder",
        ),
        frame(
            "postpone delay suspend halt",
            conceder="subject",
            content="object",
            when={"object": "execution tariff deportation eviction strike-plan attack-plan vote-plan"},
            cameo="080",
            needs="conceder",
        ),
    ),
)
