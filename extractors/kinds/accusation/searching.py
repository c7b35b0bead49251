"""Searches for suspects, and deeds that commissions look at."""

from extractors.frames import frame, frames
from extractors.kinds.accusation.words import INVESTIGATE

FRAMES = frames(
    frame(
        "look search hunt",
        accuser="subject",
        accused="for",
        content="for",
        when={
            "for": "suspect mastermind killer gunman fugitive attacker assailant accomplice culprit kidnapper bomber "
            "perpetrator shooter murderer hacker ringleader",
            "subject": "police policeman detective investigator authority agent officer force troop",
        },
        cameo="091",
        mode="investigate",
        tags=INVESTIGATE,
    ),
    frame(
        "examine review study scrutinise scrutinize look probe",
        accuser="subject",
        accused="object|into",
        content="object|into",
        when={
            "object|into": "shooting killing massacre abuse crackdown crash death attack conduct allegation bombing "
            "complaint violation handling leak wrongdoing misconduct irregularity",
            "subject": "commission committee panel inquiry inspector investigator prosecutor court watchdog "
            "ombudsman "
            "team mission judge rapporteur lawmaker <ORG>",
        },
        cameo="090",
        mode="investigate",
        tags=INVESTIGATE,
    ),
)
