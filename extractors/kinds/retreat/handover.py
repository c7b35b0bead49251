"""Captives sent home, towns handed back, monitors let in, guns silenced, armies cut."""

from extractors.frames import frame, frames
from extractors.kinds.retreat.words import MONITORS

HELD = "sailor soldier prisoner captive hostage crew fisherman detainee pilot serviceman airman body remains commando"

FRAMES = frames(
    frame(
        "send_home let_go send_back fly_home bring_home repatriate",
        yielder="subject",
        beneficiary="object",
        content="object",
        when={"object": HELD, "subject": "<AGENT>"},
        unless={"object": "crew"},
        cameo="0841",
        mode="release",
    ),
    frame(
        "let",
        yielder="subject",
        beneficiary="inner-subject|object",
        content="clause",
        when={
            "clause": "go",
            "inner-subject|object": "<AGENT> hostage captive prisoner",
            "subject": "<AGENT> kidnapper captor",
        },
        unless={"object": "ball secret chance", "inner-subject": "ball secret chance"},
        cameo="0841",
        mode="release",
    ),
    frame(
        "hand_back give_back hand_over return cede surrender relinquish give_up",
        yielder="subject",
        beneficiary="to",
        content="object",
        when={
            "object": "town village city province position hill outpost base district neighbourhood neighborhood port",
            "to": "<AGENT>",
            "subject": "rebel militant army force troop militia fighter soldier separatist insurgent guerrilla "
            "<GPE> <NORP>",
        },
        cameo="0874",
        mode="withdraw",
    ),
    frame(
        "accept receive host welcome admit agree_to approve",
        yielder="subject",
        beneficiary="of",
        content="object",
        when={
            "object": "deployment arrival mission return stationing presence visit",
            "of|by": "peacekeeper monitor observer inspector verifier monitoring-mission ceasefire-monitor rapporteur",
            "subject": "<GPE> <NORP> government rebel",
        },
        cameo="086",
        mode="access",
    ),
    frame(
        "let let_in let_through allow_in admit wave_through",
        yielder="subject",
        beneficiary="object|inner-subject",
        when={"object|inner-subject": MONITORS + " aid-convoy relief-convoy aid-truck truck rapporteur verifier"},
        cameo="086",
        mode="access",
    ),
    frame(
        "silence ground still hush",
        yielder="subject",
        content="object",
        when={
            "object": "gun artillery weapon bomber warplane",
            "subject": "rebel army side force faction militia <GPE> <NORP>",
        },
        unless={"with|by": "fire raid strike"},
        cameo="0871",
        mode="ceasefire",
        needs="yielder",
    ),
    frame(
        "cut reduce shrink downsize trim slash halve scale_down draw_down thin_out",
        yielder="subject",
        beneficiary="in|along",
        content="object",
        when={
            "object": "army troop armed-forces military garrison troop-level troop-number troop-presence "
            "military-presence number-of-troop contingent arsenal stockpile",
            "subject": "<GPE> <NORP> government pentagon ministry army",
        },
        cameo="0873",
        mode="disarm",
        needs="yielder",
    ),
)
