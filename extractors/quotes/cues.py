"""Words that attribute something to somebody, by where its content stands. One word in one place of each table.

`speech` is for words that bring quotations; `clause`, `infinitive`, `gerund` and `object` say how the content hangs
on the word, a preposition that it follows it: "warned of a flood".
"""

from collections.abc import Iterable, Mapping

from extractors.predicates.embedding import SPEAKING, THINKING

Cues = Mapping[str, frozenset[str]]
"""Lemma to the sorts of content that it can have."""


def _table(groups: dict[str, str | Iterable[str]]) -> Cues:
    found: dict[str, set[str]] = {}
    for sorts, words in groups.items():
        for word in words.split() if isinstance(words, str) else words:
            found.setdefault(word, set()).update(sorts.split())
    return {word: frozenset(sorts) for word, sorts in found.items()}


VERBS = _table(
    {
        "speech clause": SPEAKING
        | frozenset(
            """
            allege reaffirm complain lament protest vow pledge promise threaten demand propose recommend advise ask
            chant shout plead beg swear urge order instruct assure reassure advocate volunteer guarantee counsel
            object dispute deny concur agree grumble gripe bemoan continue read cry decree guess figure rule put
            """.split()
        ),
        "speech": """
            sing scream yell snap sneer scoff chide laugh echo interject interrupt rant rave grouse whine lecture
            interpose bark growl snarl drawl stammer stutter crow gloat fume rage rail bristle thunder editorialize
            editorialise rejoin riposte go begin start quote
        """,
        "clause": THINKING
        | frozenset(
            """
            understand realize realise remember forget wonder doubt worry wish anticipate assume presume suppose
            suspect imagine dream judge decide determine learn find discover show demonstrate illustrate document
            imply hear notice recognize recognise infer deduce question discuss describe specify request accept
            fret contemplate foresee calculate regret appreciate resolve envision prefer
            """.split()
        ),
        "infinitive": """
            want wish hope plan intend aim seek decide agree promise pledge vow offer refuse decline threaten propose
            expect prefer like hate love long yearn claim profess swear resolve volunteer beg plead ask request opt
            choose elect undertake desire aspire dread hesitate demand
            urge order tell instruct direct advise encourage persuade convince invite challenge call press push
            implore beseech exhort warn remind recommend counsel lobby petition admonish dare command pressure
            say report think believe know understand rumor estimate assume presume predict project forecast
        """,
        "gerund": """
            suggest recommend propose advocate consider contemplate mull deny admit acknowledge mention discuss
            recall oppose support favor favour imagine regret advise urge envision
        """,
        "object": """
            announce declare claim stress emphasize emphasise note report confirm affirm reaffirm reiterate repeat
            suggest indicate reveal disclose acknowledge admit concede predict estimate forecast recount mention cite
            clarify proclaim underline underscore highlight lament protest promise pledge threaten demand propose
            recommend advocate deny dispute question discuss describe detail outline explain call dub label brand
            deem consider view regard characterize characterise portray depict paint liken compare criticize
            criticise condemn denounce blast slam attack assail lambaste decry deplore deride mock blame accuse fault
            rebuke reprimand chastise scold chide berate excoriate castigate censure disparage belittle dismiss bash
            pan rip skewer scorn vilify malign praise laud hail applaud commend extol welcome salute
            cheer congratulate thank tout support back endorse oppose favor favour reject rebuff rebut refute
            champion defend want prefer like love hate admire respect distrust trust doubt fear regret
            believe understand recognize recognise appreciate anticipate foresee envision contemplate mull
            seek urge reference invoke echo quote paraphrase challenge contest document
            downplay overstate understate exaggerate express voice articulate espouse preach unleash attribute
            ascribe rationalize rationalise tweet retweet sing disavow repudiate renounce retract recant resent
            envy detest despise loathe abhor dislike embrace debate bemoan plan link
        """,
        "as": """
            describe view regard see characterize characterise portray depict paint dismiss know quote cite hail praise
            criticize criticise condemn denounce reject interpret identify treat
        """,
        "about": """
            talk speak complain worry ask tell write warn boast brag joke lie tweet think wonder care fret rave rant
            lecture remind inform brief question testify hear comment dream gripe grumble know
        """,
        "of": """
            speak talk warn complain accuse dream think tell boast approve disapprove assure remind conceive know
        """,
        "for": """
            call push press advocate argue plead ask praise criticize criticise blame thank wish hope appeal plan
            apologize apologise long pray lobby
        """,
        "against": "warn argue rail speak vote rule inveigh protest decide advise caution",
        "on": "comment call speak elaborate insist agree remark decide expound",
        "to": "object refer point allude respond react agree admit confess swear testify consent",
        "with": "agree disagree concur differ quarrel sympathize sympathise",
        "at": "scoff bristle hint balk marvel rage fume jeer sneer lash",
        "over": "fret fume worry spar agonize agonise quarrel",
        "in": "believe trust",
        "upon": "call insist",
    }
)

NOUNS = _table(
    {
        "clause": """
            claim statement warning concern belief allegation accusation assertion contention argument view opinion
            announcement admission acknowledgment acknowledgement suggestion fear worry hope promise pledge vow
            threat conclusion finding prediction forecast estimate suspicion conviction complaint charge report
            insistence declaration confirmation denial assurance assumption expectation recognition impression notion
            realization hint indication testimony speculation rumor rumour reminder message feeling idea doubt theory
            understanding revelation observation remark comment demand proposal recommendation
            confidence optimism acceptance
        """,
        "infinitive": """
            promise pledge vow threat decision intention desire offer refusal reluctance eagerness determination
            demand call proposal request wish plan
        """,
        "about": """
            concern worry question doubt comment claim remark statement misgiving reservation skepticism scepticism
            fear opinion illusion complaint suspicion optimism pessimism warning
        """,
        "of": """
            accusation allegation claim warning fear criticism assessment denunciation condemnation
            characterization characterisation portrayal depiction interpretation prediction promise threat adulation
        """,
        "for": "call demand disdain contempt admiration",
    }
)

ADJECTIVES = _table(
    {
        "clause": """
            sure certain confident worried concerned afraid fearful hopeful optimistic pessimistic doubtful skeptical
            sceptical convinced aware adamant unsure uncertain clear glad happy proud sorry surprised disappointed
            pleased angry frustrated satisfied grateful insistent outraged upset incensed
        """,
        "infinitive": "willing unwilling eager reluctant determined keen anxious loath",
        "about": """
            worried concerned optimistic pessimistic skeptical sceptical passionate unsure enthusiastic frank
            excited nervous anxious angry upset candid
        """,
        "of": "critical wary sure afraid fearful proud suspicious dismissive convinced",
        "with": "frustrated satisfied pleased unhappy disappointed angry furious",
        "to": "opposed sympathetic",
        "in": "confident",
    }
)
