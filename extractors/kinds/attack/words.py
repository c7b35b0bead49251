"""Word lists that several senses of attack share."""

FIGHTERS = (
    "militant rebel insurgent gunman fighter army troop soldier force military jihadist "
    "guerrilla militia militiaman terrorist paramilitary extremist bomber attacker "
    "assailant separatist navy marine commando tank warplane rioter"
)
IDEAS = (
    "law bill legislation act proceeding impeachment policy record character credibility integrity freedom right "
    "democracy civil-society idea view decision proposal value independence judiciary title crown title-race rival"
)
"""What is attacked with words or votes."""

SUFFERERS = (
    "<AGENT> <GPE> <LOC> <FAC> base camp convoy bus village town city market mosque "
    "church school hospital checkpoint ship vessel tanker boat trawler ferry freighter airport headquarters building "
    "house home embassy compound facility depot position patrol vehicle car train plane "
    "area plant pipeline refinery station neighborhood neighbourhood district hotel "
    "restaurant temple target outpost site port civilian infrastructure center centre "
    "stronghold hideout installation bridge aircraft mall office consulate"
)
FEELING = (
    "condemn condolence responsibility sympathy concern denounce deplore mourn fear "
    "prevent avert foil thwart risk threat warn warning condemnation outrage anger regret "
    "sorrow prayer anniversary memorial victim tribute investigation inquiry suspect "
    "charge blame accuse accusation allegation deny plan plot planning threaten "
    "responsible behind link connection involvement role part guard protect protection "
    "defend defence defense vulnerable response report study possibility likelihood "
    "danger prepare preparation capable conspire conspiracy commemorate remember history "
    "war kind sort type"
)
SPORTS = (
    "heart panic personal verbal hunger labor labour lightning general asthma ad scathing "
    "stinging blistering withering rhetorical veiled thinly-veiled twitter cyber rail "
    "transport nationwide teacher political partisan volcanic population asylum-seeker "
    "culture price trade word propaganda tug bidding proxy advertising"
)
NATURE = (
    "fire quake earthquake storm accident crash flood flooding disease virus heat heatwave wave avalanche hurricane "
    "landslide tornado cyclone mudslide outbreak collapse epidemic coronavirus stampede tsunami typhoon "
    "pandemic ebola "
    "cholera famine drought cancer derailment collision wreck shipwreck capsizing pile-up fall lightning eruption "
    "volcano blizzard cold crush hailstorm hail snow rain monsoon wildfire bushfire blaze malaria dengue "
    "measles smoke "
    "driver motorist tremor aftershock shark crocodile bear elephant lion tiger snake"
)
"""What kills and strikes without an attacker."""

ACCIDENTS = (
    "car bus van train truck lorry plane boat motorcycle vehicle helicopter ferry roof bridge building wall "
    "tree house "
    "dam raft ship tram bicycle scaffolding crane mine-shaft dinghy"
)
"""What has accidents: who is killed when one of them crashes was not attacked."""

DOER = "own-by|holder|modifier"
