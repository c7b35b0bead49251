"""What a predicate does to the truth of what it embeds: tables of facts, one word in one place.

A word is listed once by what it says of its clause ("wants to meet", "failed to meet") and once by what it says of an
event noun that it governs ("cancelled the talks", "proposed talks"). Words that are not listed say nothing: what they
embed keeps its own status.
"""

from schemas.enums import Status


def _table(groups: dict[Status, str]) -> dict[str, Status]:
    return {word: status for status, words in groups.items() for word in words.split()}


CLAUSE = _table(
    {
        Status.PLANNED: """
            plan intend aim prepare decide agree promise pledge vow offer undertake commit swear resolve determine
            schedule expect slate set poise ready due expect mean arrange volunteer propose pledge guarantee
            plan decision intention promise offer pledge vow commitment agreement willingness readiness resolve
            determination preparation scheduled willing prepared committed determined bound
        """,
        Status.CONDITIONAL: """
            want wish hope seek try attempt consider mull weigh contemplate ponder study explore discuss debate
            like love prefer need struggle fight strive endeavour endeavor work push press lobby campaign
            believe think fear worry suspect doubt assume suppose suggest imply predict forecast anticipate
            wonder speculate guess estimate reckon appear seem tend dream desire dare bid
            attempt effort bid desire hope wish fear risk chance possibility likelihood prospect suspicion
            clear acquit exonerate absolve permission authorisation authorization approval freedom licence license
            speculation rumour rumor ability right opportunity need possible likely able unlikely eager keen
            reluctant hesitant unclear uncertain afraid free entitled eligible threaten allegedly accuse allege
            accusation allegation charge claim
        """,
        Status.REQUESTED: """
            urge ask request demand call appeal press order instruct tell command direct beg plead implore exhort
            encourage invite advise recommend challenge petition counsel pressure beseech
            demand call appeal request order plea invitation ultimatum recommendation pressure
        """,
        Status.REQUIRED: "require oblige mandate stipulate necessitate obligate bind obligation duty requirement",
        Status.NEGATED: """
            refuse decline deny fail avoid neglect stop cease halt prevent forbid ban bar prohibit block refrain
            forgo reject desist abstain omit hesitate stall delay postpone denial refusal failure impossible
            unable unwilling
        """,
    }
)
"""Verbs, nouns and adjectives to what their clause is: what wanting says of the meeting in "wants to meet"."""

NOMINAL = _table(
    {
        Status.PLANNED: """
            plan schedule prepare promise pledge offer agree vow expect intend organize organise arrange set
            plan promise pledge offer preparation agreement proposal decision date
        """,
        Status.CONDITIONAL: """
            want seek propose suggest consider mull weigh contemplate ponder discuss debate study explore fear hope
            risk predict anticipate await rule threaten favor favour advocate justify need allow permit enable
            facilitate encourage oppose require deserve allege suspect claim face simulate envision imagine
            possibility prospect threat risk fear hope idea option likelihood chance proposal warning event case
            question issue topic potential danger allegation accusation claim suspicion charge planning
        """,
        Status.REQUESTED: """
            demand urge request order call appeal press invite recommend solicit
            demand call appeal request order plea invitation
        """,
        Status.NEGATED: """
            cancel prevent avert avoid stop halt block foil thwart deny reject refuse decline scrap abandon boycott
            forgo postpone delay shelve freeze preclude ban prohibit forbid bar disrupt undermine derail resist
            prevention cancellation absence lack postponement rejection denial refusal end
        """,
    }
)
"""Verbs and nouns to what an event noun is that they govern: what cancelling says of "the talks"."""

COMPOUND = _table(
    {
        Status.PLANNED: "plan plot plotter conspiracy conspirator preparation",
        Status.CONDITIONAL: "attempt threat risk warning fear alert drill hoax scare rumour rumor allegation exercise",
    }
)
"""Nouns to what an event noun is that stands before them: "an assassination attempt"; others leave it what it is."""

QUALIFYING = _table(
    {
        Status.PLANNED: "planned upcoming forthcoming scheduled intended prospective impending threatened",
        Status.CONDITIONAL: """
            possible potential alleged suspected hypothetical imminent likely attempted would-be future feared
            imagined hoped-for putative proposed
        """,
        Status.NEGATED: "foiled thwarted averted cancelled canceled postponed aborted",
    }
)
"""Adjectives to what an event noun is that they stand before: "a possible attack", "the cancelled talks"."""

SPEAKING = frozenset(
    """
    say tell announce state declare claim argue insist maintain assert contend stress emphasize emphasise note add
    explain report warn confirm affirm reiterate repeat suggest indicate reveal disclose acknowledge admit concede
    observe remark comment write tweet post predict estimate forecast conclude recall recount testify cite mention
    quip joke caution clarify elaborate signal hint proclaim profess pronounce underline underscore highlight opine
    muse reply respond answer counter retort boast vent gush narrate
    retweet blog marvel moan brag whisper mutter murmur exclaim intone deadpan sigh speculate theorize theorise
    hypothesize hypothesise surmise inquire enquire relate preach inform remind notify brief posit postulate blurt
    email text stipulate reason attest certify
    """.split()
)
"""Verbs by which somebody says that something is so: their clause is what is said, and they bring quotations."""

THINKING = frozenset("believe think view consider hope fear reckon feel know expect agree deny".split())
"""Verbs whose clause tells what somebody holds, as speech verbs do, but which bring no quotation."""

MODALS: dict[str, Status] = {
    **dict.fromkeys(("will", "'ll", "shall", "wo", "sha"), Status.PLANNED),
    **dict.fromkeys(("would", "could", "may", "might", "can", "ca", "'d"), Status.CONDITIONAL),
    **dict.fromkeys(("should", "ought"), Status.REQUESTED),
    "must": Status.REQUIRED,
}

CONDITIONAL_MARKS = frozenset(("if", "unless", "whether", "lest", "should", "provided", "in case", "supposing"))
NEGATIONS = frozenset(
    """
    not n't never no neither nor n\u02bct nobody none hardly barely without
    """.split()
)
"""Words that negate the predicate they hang on."""
