"""Words by which an article points back: pronouns, and nouns that stand for a kind of antecedent."""

MASCULINE = frozenset(("he", "him", "his", "himself"))
FEMININE = frozenset(("she", "her", "hers", "herself"))
PERSONAL = MASCULINE | FEMININE
FIRST = frozenset(("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves"))
NEUTER = frozenset(("it", "its", "itself"))
PLURAL = frozenset(("they", "them", "their", "theirs", "themselves"))
REFLEXIVE = frozenset(("himself", "herself", "itself", "themselves"))
POINTERS = frozenset(("both", "neither", "either", "each"))
"""Words that stand for two named before, alone or before "side" and the like."""
DETERMINERS = frozenset(("the", "this", "that", "these", "those", "both", "neither", "either", "all"))

COUNTRY_NOUNS = frozenset("country nation state kingdom republic island neighbour neighbor government".split())
SIDE_NOUNS = frozenset("side party foe rival enemy".split())
PERSON_NOUNS = frozenset(
    """
    man woman leader official politician statesman statesmen diplomat figure lawmaker president minister
    premier envoy negotiator counterpart rival ally general commander suspect defendant
    """.split()
)
MALE_NOUNS = frozenset(
    "man spokesman chairman businessman sheikh king prince father brother son husband imam archbishop bishop".split()
)
FEMALE_NOUNS = frozenset(
    "woman spokeswoman queen princess mother sister daughter wife actress businesswoman congresswoman "
    "chairwoman policewoman nun".split()
)
SAME_OFFICE = (
    frozenset(("minister", "secretary")),
    frozenset(("prime minister", "premier", "chancellor", "minister")),
    frozenset(("president", "leader")),
    frozenset(("lawmaker", "senator", "deputy", "congressman", "congresswoman", "representative", "legislator")),
    frozenset(("general", "commander", "colonel", "officer", "soldier")),
    frozenset(("spokesman", "spokeswoman", "spokesperson")),
)
"""Nouns for one office: a foreign secretary is one of "the two ministers"."""
BODY_SECTORS = {
    **dict.fromkeys(
        ("group", "organization", "organisation"), frozenset("REB UAF PRM PTY SOC OPP CRM LAB REL".split())
    ),
    **dict.fromkeys(("faction", "militia", "movement", "insurgency"), frozenset("REB UAF PRM PTY OPP REL".split())),
    **dict.fromkeys(("company", "firm", "bank", "airline", "carrier", "manufacturer"), frozenset(("BUS",))),
    **dict.fromkeys(("corporation", "giant", "bank", "lender", "retailer"), frozenset(("BUS",))),
    **dict.fromkeys(("party", "bloc"), frozenset(("PTY", "OPP", "LEG"))),
    **dict.fromkeys(("court", "tribunal"), frozenset(("JUD",))),
    **dict.fromkeys(
        ("ministry", "department", "agency", "office", "bureau", "authority"), frozenset(("GOV", "SPY", "COP"))
    ),
    **dict.fromkeys(("charity", "network", "union", "association"), frozenset("SOC LAB BUS JRN CRM".split())),
    **dict.fromkeys(("newspaper", "broadcaster", "channel", "daily", "station"), frozenset(("JRN",))),
    **dict.fromkeys(
        ("body", "alliance", "council", "committee", "commission", "institution"), frozenset(("GOV", "LEG"))
    ),
    **dict.fromkeys(("force", "army", "military", "brigade", "unit"), frozenset(("MIL", "REB", "PRM"))),
    **dict.fromkeys(("university", "school"), frozenset(("EDU",))),
    **dict.fromkeys(("parliament", "assembly", "senate"), frozenset(("LEG",))),
}
"""Nouns for a body to the sectors that an antecedent of another name may have."""
INTERNATIONAL = frozenset(
    "body alliance bloc council committee commission organization organisation agency institution union lender".split()
)
"""Nouns that may stand for a body without country and sector: the bloc, the alliance."""

UNTYPED = frozenset(
    "group organization organisation faction militia movement company firm charity network union party".split()
)
"""Nouns that may stand for a body of which nothing but its name is known."""

AGENTIVE = frozenset(
    """
    accept accuse acknowledge acquit admit advise affirm aid allege announce apologise apologize appeal approve argue
    arrest ask assert assure back bar blame bomb boycott call cancel charge claim complain concede condemn congratulate
    criticise criticize declare decline defend demand denounce deny deport detain dismiss donate endorse expel
    explain favour favor hail hope impose insist intend invade invite kidnap maintain negotiate nominate object
    offer order oppose pledge plan praise promise propose protest pursue ratify reaffirm recognise recognize refuse
    regret reiterate reject resign respond say seek send shelter spend sue summon suspect swear tell thank think
    threaten torture urge veto vow want warn welcome withdraw agree believe consider decide elect hire join
    launch appoint behead retaliate rule sign support try vote wish abduct hold
    """.split()
)
"""Verbs whose subject is somebody who acts."""
SUFFERED = frozenset(
    """
    accuse admire advise aid appease appoint arrest ask assure back blame boycott charge condemn congratulate convict
    criticise criticize defend denounce deport detain dismiss elect endorse expel inform interview invite kill
    meet oust persuade praise prosecute punish remind reassure sentence shelter sue suspect telephone tell thank
    threaten topple torture urge warn
    """.split()
)
"""Verbs whose object is somebody who acts."""
TARGETED = frozenset(
    """
    arm attack ban bar blacklist bomb control defeat designate disband form found fund head help hit invade lead leave
    occupy oversee own rejoin represent rule run sanction serve shield strike supply target outlaw quit rebuild
    """.split()
)
"""More verbs whose object may be a body or a country."""
WITH_BODIES = frozenset("with by from to between".split())
"""Prepositions before an "it" that may be a body or a country."""
EXPLETIVE = frozenset("be seem appear turn become look happen take rain snow matter remain emerge".split())
MOTION = frozenset(
    """
    go fly travel return head come arrive move march drive sail walk flee withdraw evacuate deploy leave visit trip
    journey flight tour run escape
    """.split()
)
TITLE_SHORT = {
    "gen": "general",
    "col": "colonel",
    "sen": "senator",
    "rep": "representative",
    "gov": "governor",
    "lt": "lieutenant",
    "capt": "captain",
    "maj": "major",
    "pm": "minister",
    "amb": "ambassador",
    "sec": "secretary",
    "prof": "professor",
    "rev": "reverend",
}
