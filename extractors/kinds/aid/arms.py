"""Arms and training given to the forces of others."""

from extractors.frames import ANY, frame, frames

HEAVY = (
    "frigate corvette warship warplane submarine fighter-jet fighter destroyer minesweeper patrol-vessel patrol-ship "
    "cutter gunship trainer-jet battle-tank missile-system air-defence-system air-defense-system battery"
)
"""What one sends to fight, but gives or hands over to arm others."""

FRAMES = frames(
    frame(
        "give donate lend transfer hand_over gift loan supply provide present",
        donor="subject",
        beneficiary="dative|to",
        content="object",
        when={"object": HEAVY, "dative|to": "<AGENT>"},
        cameo="072",
    ),
    frame(
        "mentor coach school drill instruct advise",
        donor="subject",
        beneficiary="object",
        when={
            "object": "force troop soldier army recruit commando militia fighter military police",
            "subject": "instructor trainer adviser advisor officer soldier commando marine <GPE> <NORP>",
        },
        unless={"object": "themselves", "clause": "FINITE TO"},
        cameo="072",
    ),
    frame(
        "arm equip outfit kit_out resupply rearm re-equip",
        donor="subject",
        beneficiary="object",
        content="with",
        when={"with": ANY, "object": "<AGENT>", "subject": "<AGENT>"},
        unless={"object": "itself themselves himself"},
        cameo="072",
    ),
)
