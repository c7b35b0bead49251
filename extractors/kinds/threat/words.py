"""Words that the frames of threat share."""

FORCE = (
    "attack strike bomb invade kill destroy fight retaliate fire launch shell shoot hit "
    "blow_up execute behead target annihilate wipe shoot_down assassinate crush raid burn "
    "bombard intervene"
)
RELATIONS = (
    "withdraw pull cut sever suspend leave quit break recall halt stop boycott freeze end "
    "scrap abandon walk exit downgrade terminate cancel pull_out block veto"
)
RESTRICT = (
    "ban close shut restrict seize nationalize nationalise block revoke confiscate "
    "dissolve censor impose sanction fine penalize"
)
VIOLENCE = (
    "force violence attack war strike retaliation reprisal invasion death military-action "
    "action response use-of-force revenge"
)
WARNED = (
    "<GPE> <NORP> <ORG> <PERSON> government rebel protester opposition leader country militant regime force "
    "state group army troop authority demonstrator ally enemy company firm parliament president minister "
    "commissioner ambassador politician lawmaker"
)
"""Whom a warning threatens; residents and travellers are warned of the weather."""
HOSTILE = (
    "retaliate avenge respond strike fight attack destroy crush punish kill annihilate "
    "wipe defeat eliminate hunt continue resist hit eradicate bomb strike_back fight_back "
    "bring eliminate target pursue finish dismantle exterminate make drive drive_out topple overthrow avenge "
    "bomb sink "
    "flatten smash oust"
)
