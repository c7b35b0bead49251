"""Words that the frames of protest share."""

CROWD = (
    "people worker student farmer teacher thousand hundred dozen protester demonstrator "
    "resident activist supporter villager woman doctor nurse driver crowd prisoner inmate "
    "youth refugee migrant employee opposition group union miner lawyer journalist <NORP> "
    "monk million family relative taxi-driver citizen campaigner asylum-seeker rioter mob "
    "dissident opponent trucker fisherman priest parent veteran pensioner pupil medic "
    "rally-goer marcher local score tens settler mourner nun commuter trader shopkeeper vendor cleric academic "
    "peasant rancher miner worshipper pilgrim tenant grower producer herder beekeeper"
)
WORKERS = (
    "worker teacher doctor nurse driver employee union miner pilot staff farmer judge "
    "lawyer student actor journalist crew medic postman trucker docker cleaner engineer "
    "controller firefighter civil-servant member labourer laborer academic lecturer "
    "writer players thousand hundred dozen"
)
GATHERING = (
    "protest demonstration rally march sit-in picket vigil uprising procession walkout "
    "demo protest-rally protest-march parade counter-protest die-in encampment"
)
OFFICIAL = (
    "football car motor stock market dakar price relief late dollar oil share bond currency gold campaign-finance "
    "death campaign victory pep"
)
