"""Words that the frames of meeting share."""

TALKS = (
    "talk meeting summit negotiation consultation discussion conversation dialogue conference session round-table "
    "roundtable deliberation encounter tete-a-tete"
)
MEALS = "lunch dinner breakfast luncheon banquet"
ENVOYS = (
    "<PERSON> president minister secretary envoy delegation leader official chancellor ambassador "
    "king queen emir pope premier team mission delegate negotiator diplomat inspector counterpart "
    "prince sultan senator lawmaker commissioner chief monarch governor mayor general emperor sheikh ruler chairman "
    "speaker patriarch"
)
PRESS = "reporter journalist press medium audience crowd correspondent newspaper radio television <WORK_OF_ART>"
NOT_MET = (
    "need demand target goal requirement standard deadline challenge obligation criterion "
    "condition expectation resistance end fate death commitment objective threshold definition "
    "opposition threat cost test rule norm wish specification benchmark bill debt quota approval "
    "response reaction match silence ambition promise pledge target-date force fire violence "
    "protest problem difficulty snag obstacle wife husband spouse girlfriend boyfriend fiance fan"
)
SPORTS = (
    "final semi-final semifinal quarterfinal quarter-final match game cup tournament round-of series playoff "
    "play-off "
    "league championship pool ring bout"
)
