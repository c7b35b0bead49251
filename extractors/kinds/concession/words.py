"""Words that the frames of concession share."""

ECONOMIC = (
    "sanction embargo boycott tariff blockade quota duty levy fee restriction ban freeze curb trade-restriction "
    "prohibition"
)
RULES = (
    "restriction ban lockdown limit limitation curb control measure censorship prohibition rule requirement "
    "quarantine "
    "checkpoint roadblock closure order regulation law penalty fine charge case complaint lawsuit suit block "
    "blockage "
    "decision policy visa-requirement suspension moratorium barrier investigation probe decree objection veto hold"
)
DEMANDS = "demand pressure condition request call will protester term ultimatum insistence"
