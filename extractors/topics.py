"""Sport and history: sentences in which teams beat teams and armies of old fought battles, no event of today."""

import re

from extractors.parse import Parse

SPORTS = frozenset(
    """
    goalkeeper midfielder quarterback midfield hat-trick innings wicket batsman bowler semifinal semi-final
    quarterfinal quarter-final touchdown playoff play-off playoffs matchday relegation offside teammate team-mate
    footballer cricketer golfer sprinter cyclist grandmaster medallist medalist linesman bundesliga wimbledon nba nfl
    halftime half-time equaliser equalizer birdie peloton goalless scoreline
    """.split()
)
"""Words of sport: a sentence that has one and no word of politics is about sport."""
PLAYED = frozenset(
    """
    coach player club season fixture champion championship tournament striker defender winger contract transfer league
    match game goal football soccer rugby tennis basketball baseball hockey golf chess boxer referee penalty squad team
    title cup stoppage podium rider tour
    """.split()
)
"""Words that only two of them make sport of a sentence."""
LEAGUES = frozenset(
    ("premier league", "champions league", "world cup", "grand slam", "la liga", "super bowl", "serie a")
)
POLITICS = frozenset(
    """
    police policeman officer army troop soldier government minister president court judge prosecutor
    parliament embassy ambassador gunman bomb bomber protest protester riot rioter war hostage sanction boycott rebel
    militia militant terrorist ministry mayor king embargo diplomat visa arrest jail kill injure wound shoot
    explosion blast racism corruption bribery lawmaker senator committee fraud doping politician
    dissident activist authority state nation charge detain sue lawsuit tear-gas hooligan
    violence death rape abuse assault
    """.split()
)
OLD = re.compile(r"1[0-8]\d\d")
ORDINAL = re.compile(
    r"(?:\d\d?th|1st|2nd|3rd|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth)"
)
SCORE = re.compile(r"\d{1,2}-\d{1,2}")


NAMED = frozenset("battle siege treaty war".split())
"""Nouns that, written large and with their place, name an event of history: the Battle of the Somme."""


def is_history(parse: Parse, token: int) -> bool:
    """Tell whether a predicate is an event of history: by its year, its century or its name."""
    if (
        parse.tags[token] == "NNP"
        and parse.lemmas[token] in NAMED
        and any(parse.lower[c] == "of" for c in parse.children[token])
    ):
        return True
    first, after = parse.sentences[parse.sentence_of[token]]
    for i in range(first, after):
        if OLD.fullmatch(parse.lower[i]) and i > first and parse.lower[i - 1] in ("in", "of", "from", "since", "until"):
            return True
        if (
            parse.lower[i] == "century"
            and ORDINAL.fullmatch(parse.lower[i - 1])
            and parse.lower[i - 2] in ("the", "in")
        ):
            return True
    return False


def is_sport(parse: Parse, token: int) -> bool:
    """Tell whether the sentence of a token tells of sport and of nothing else."""
    first, after = parse.sentences[parse.sentence_of[token]]
    lemmas = parse.lemmas[first:after]
    if not POLITICS.isdisjoint(lemmas):
        return False
    if not SPORTS.isdisjoint(lemmas) or len(PLAYED.intersection(lemmas)) > 1:
        return True
    lower = parse.lower[first:after]
    text = " ".join(lower)
    return any(league in text for league in LEAGUES) or _has_score(lower)


def _has_score(lower: list[str]) -> bool:
    """Tell whether words hold a result such as 4-0: small numbers on both sides of a dash."""
    for i, word in enumerate(lower):
        if SCORE.fullmatch(word):
            return True
        if word in ("-", "\u2013") and 0 < i < len(lower) - 1:
            left, right = lower[i - 1], lower[i + 1]
            if left.isdigit() and right.isdigit() and len(left) <= 2 and len(right) <= 2:
                return True
    return False
