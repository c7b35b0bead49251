"""Words that the frames of commitment share."""

GOODS = (
    "aid assistance support help fund funding money loan grant cooperation relief investment package dollar "
    "euro troop "
    "peacekeeper food medicine vaccine weapon credit backing dose equipment supply protection training contribution "
    "donation <MONEY> helicopter jet warship regiment missile ammunition doctor expert vehicle tank"
)
DEALS = (
    "ceasefire cease-fire truce talk negotiation meeting plan term proposal condition request framework roadmap "
    "timetable exchange cooperation summit extension date resolution compromise principle step visit mediation "
    "dialogue schedule format agenda measure swap formula withdrawal release inspection prisoner-swap aid"
)
CRIMES = (
    "crime suicide murder atrocity offence offense act violation abuse genocide massacre sin error mistake fraud "
    "robbery perjury treason rape assault adultery foul attack felony theft arson blunder"
)
WILL = "readiness willingness pledge determination resolve intention commitment preparedness"
