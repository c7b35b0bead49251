"""Words around names that say whether they are places."""

LOCATIVE = frozenset("in near at off outside around throughout across inside within toward towards onto into".split())
"""Prepositions before places."""

LINKING = frozenset("from to through of between along via for".split())
"""Prepositions that stand before places as well as before people."""

KINDS = frozenset(
    """
    city cities town towns village villages province provinces district districts region regions state states
    county counties governorate governorates municipality municipalities township townships parish parishes
    island islands river rivers lake mountain mountains valley peninsula desert coast bay gulf strait port airport
    airbase camp capital suburb suburbs neighborhood neighborhoods neighbourhood neighbourhoods area areas
    oblast prefecture canton department community communities hamlet settlement enclave territory borough
    creek hills plains highlands border crossing crossings checkpoint checkpoints quarter commune junction oasis
    """.split()
)
"""Nouns that say what a place is."""

OWN_KINDS = frozenset(
    """
    village villages town city district districts neighborhood neighbourhood suburb suburbs area areas quarter
    quarters camp province governorate region hamlet township checkpoint crossing airbase airport island islands
    locality enclave commune square junction settlement mountains axis countryside sector pocket ward block tehsil
    stronghold
    """.split()
)
"""Nouns after a name that make a place of it even where nobody knows the name: Amiriyah district."""

LAST_WORDS = frozenset(
    """
    governorate province district village town camp island islands neighborhood neighbourhood suburb airport
    airbase mountain mountains hills valley river lake strip crossing checkpoint township county springs peninsula
    desert bay creek canyon oblast prefecture parish quarter
    """.split()
)
"""Last words of names that are places even where nobody knows them: Yarmouk Camp."""

FACILITIES = frozenset(
    """
    hotel airport base plant station square bridge checkpoint hospital mosque church university prison stadium market
    tower palace dam colony chowk ward fields field railroad shrine temple cathedral barracks refinery mine terminal
    academy school college centre center park pass tunnel cemetery
    """.split()
)
"""Last words of names of buildings and grounds."""

FIRST_WORDS = frozenset(
    """
    kafr kafar khan tal tel tell deir dayr ain ayn wadi beit bayt umm jabal jebel bir qasr khirbet nahr bustan
    camp fort mount mt. lake port cape isla villa
    """.split()
)
"""First words of names of places in many countries."""

HELD_BY = KINDS | frozenset(
    """
    north south east west northeast northwest southeast southwest
    streets outskirts countryside residents people population inhabitants mayor governor skies heart edge edges
    centre center control siege bombing shelling bombardment invasion occupation liberation fall
    """.split()
)
"""Nouns before `of` and a place: the streets of Manzini."""

PLURAL_KINDS = {
    "counties": "County",
    "provinces": "Province",
    "districts": "District",
    "regions": "Region",
    "states": "State",
    "townships": "Township",
    "parishes": "Parish",
    "governorates": "Governorate",
    "prefectures": "Prefecture",
    "municipalities": "Municipality",
}
SINGULAR_KINDS = {kind.lower(): kind for kind in PLURAL_KINDS.values()} | dict.fromkeys(
    ("city", "town", "village", "hamlet", "suburb", "port"), "City"
)

LOCAL = frozenset(
    """
    resident residents native natives man woman men women teen teenager boy girl couple mayor police officials
    official firefighters councilman councilwoman council councillor councillors voters lawmakers lawmaker
    officer officers hospital prison jail court courthouse courtroom headquarters stadium apartment farm farms
    attorney businessman educator sheriff superintendent schools school church library museum
    streets street shop store restaurant hotel factory plant mosque temple market station bridge university
    bombing bombings attack attacks shooting massacre blast riots earthquake siege clashes raid
    """.split()
)
"""Nouns that a place name stands before: a Longview woman, the Woodstock mayor."""

BODIES = frozenset(
    """
    university college police department county council court courts hospital school schools district ministry
    airport museum church chamber commission board office agency authority government parliament assembly senate
    legislature house bureau bank institute academy center centre association society fire sheriff sheriff's
    city town village township borough governor mayor library park port embassy consulate mission base fort
    division brigade army navy force forces guard corps census medical clinic health prison jail zoo cathedral
    mosque synagogue seminary observatory stadium arena hotel theatre theater festival marathon symphony
    philharmonic station railway metro exchange fund secretary minister
    ministers president prime security conference summit accord accords agreement treaty protocol declaration
    performing adult film genealogy administration correctional maternity metropolitan volunteer judicial circuit
    education superintendent mall parade symphony orchestra zoo genealogical historical technical pioneer
    supreme attorney foreign defense defence interior state national public high middle elementary community
    regional state's council's university's convention coast geological food federal red refugee task
    """.split()
)
"""Words of names of bodies and things that lie where their name says: Mosul University, the Oslo accords."""

MEDIA = frozenset(
    """
    times post globe tribune herald journal news gazette chronicle sun star press today magazine review
    observer telegraph mail daily weekly broadcasting tv television radio inc corp corporation co company ltd llc
    group plc instruments electronics petroleum foods pharmaceuticals software semiconductor airlines airways motors
    insurance industries technologies partners holdings brothers sons systems
    red-sox cowboys yankees giants lakers bulls bears united fc rangers cup open derby classic
    """.split()
)
"""Words of names that say little of where something is: the Washington Post, Texas Instruments."""

NOT_ALONE = frozenset(
    """
    al-sham sham arab arabs muslim rohingya superior federation jupiter saturn mercury venus hand lot neo santa
    lord virgin saint
    marathon one congress senate parliament justice commerce liberty independence enterprise hope christmas
    easter friday
    democrat republican internet islam defense state states union republic federal national county city town
    village lake river mountain valley university college church police north south east west northern southern
    eastern western central northeast northwest southeast southwest upper lower general major captain colonel
    president king queen prince princess bishop pope best many most more media center centre mission force
    green brown white black gray grey young long short small good sun moon star rose lincoln bank fair energy
    eagle lion tiger bear deer fox wolf ford chase target apple amazon oracle google yahoo facebook twitter
    orange shell visa nature science sports business life time people money trust faith peace freedom unity
    victory harmony progress welcome paradise eden cross temple wall street road avenue main park gold silver
    bush gore obama trump biden clinton reagan carter nixon kennedy johnson wilson jackson jefferson washington's
    earth mars delta midtown downtown uptown homeland marine human passover olympic olympics fly minister
    mr mrs ms dr sen rep gov lt sgt rev st jr sr no the a an and or but of by on at in for
    monday tuesday wednesday thursday saturday sunday january february march april may june july august
    september october november december spring summer autumn winter english french spanish german
    """.split()
)
"""Words that are places only where the text says so."""

STREETS = frozenset(
    "street streets avenue avenues road drive lane boulevard highway freeway interstate route mall plaza court".split()
)
"""Words of names that are too small for any gazetteer."""

ACTS = frozenset(
    """
    say announce urge reject accept deny call condemn warn want seek insist demand ask request refuse agree sign
    approve back support oppose criticize criticise blame accuse claim argue believe hope expect plan intend offer
    propose promise pledge vow threaten impose lift ease suspend cut sever restore recall expel summon negotiate
    talk meet discuss declare confirm admit acknowledge recognize recognise respond react reply retaliate order
    decide consider agree press push pressure persuade convince try attempt struggle seem appear remain hold
    maintain keep send supply provide give lend grant sell buy arm train fund finance help assist aid cooperate
    ally side break withdraw pull deploy mobilize mobilise attack strike bomb invade launch wage fight begin start
    stop end halt resume continue need fear suspect see view regard know think tell inform notify invite welcome
    praise hail thank apologize apologise regret protest complain object veto vote abstain ban bar block allow
    permit let make take put set show signal indicate suggest stress emphasize underline reiterate repeat refute
    dismiss brush rule face follow join lead return retain
    """.split()
)
"""What governments do."""

TITLES = frozenset("mr mr. mrs mrs. ms ms. dr dr. miss sir dame lord lady rev. sen. rep. gov. sgt. lt. prof.".split())
"""Words before a person's name."""

COMPASS = frozenset(
    """
    north south east west northeast northwest southeast southwest northern southern eastern western central
    northeastern northwestern southeastern southwestern upper lower downtown mainland
    """.split()
)
