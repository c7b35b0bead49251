"""Words that the frames of retreat share."""

TROOPS = (
    "armour armor troop force soldier army unit personnel tank battalion division brigade warship weapon "
    "contingent fighter military militia artillery weaponry equipment warplane navy ship gunman "
    "insurgent guerrilla commando paratrooper marine regiment platoon column vehicle aircraft "
    "launcher garrison police"
)
FIGHTERS = TROOPS + " rebel militant <NORP> <GPE> <ORG> settler group side"
CAPTIVES = (
    "<PERSON> <NORP> <AGENT> prisoner hostage detainee captive inmate soldier journalist activist sailor "
    "diplomat crew "
    "dissident worker leader man woman people member tourist missionary pilot protester demonstrator militant "
    "opponent "
    "suspect child student vessel tanker ship remains body aid-worker convict lawyer engineer fisherman "
    "reporter rest "
    "fighter captain trawler boat couple priest nun girl schoolgirl one"
)
ARMS = (
    "weapon arm arsenal missile stockpile nuclear-program nuclear-programme nuclear-weapon "
    "reactor rifle gun centrifuge weaponry munition ammunition warhead mine landmine "
    "nuclear-facility nuclear-site nuclear-arsenal cluster-bomb chemical-weapon minefield bomb rocket"
)
TRUCE = "ceasefire cease-fire truce armistice cessation-of-hostility moratorium pause de-escalation lull"
FIGHTING = (
    "fire hostility fighting attack shelling bombardment offensive bombing operation war combat rocket-fire air-raid "
    "airstrike air-strike raid violence assault insurgency rebellion campaign-of-violence military-campaign "
    "bombing-campaign armed-struggle military-operation"
)
OFFICE = (
    "<PERSON> president minister leader chief head premier king chairman chairwoman director "
    "secretary official commander general government cabinet governor mayor spokesman judge he "
    "she who chancellor ambassador envoy lawmaker senator deputy mp emperor queen pope bishop "
    "prime-minister speaker adviser officer boss ceo"
)
MONITORS = (
    "inspector observer monitor aid-worker convoy team journalist investigator aid relief agency humanitarian-aid "
    "aid-agency rescuer medic inspection humanitarian-worker red-cross access"
)
