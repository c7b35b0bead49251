"""Guesses from the words nearby whether a clause looks back or ahead."""

import re

from extractors.resolve.dates.expression import Tense

BREAK = re.compile(r"[.!?;:]['\")\]]*\s+(?=[A-Z\"'(])|\n\s*\n|;")
CUE = re.compile(
    r"""\b(?:
    (?P<over>could(?:n't|\snot)(?:\sbe\s\w+)?|had\sbeen\s(?:due|scheduled|expected|planned|slated|set)(?:\sto\s\w+)?)
    | (?P<ahead>
        (?:will|would|shall|won't|may|might|must|should|can|cannot|could)(?:\s(?:not|also|still|soon|now|only|be|have|been|\w+ly))*(?:\s[a-z]+)?
        | (?:is|are|was|were|be)\s(?:now\s)?(?:due|set|scheduled|expected|planned|slated|supposed|likely|about|to)
        | due|scheduled|slated|expected|payable|effective|upcoming|deadline|plan(?:s|ned|ning)?|hopes?|intends?|aims?
        | (?:expects?|extend(?:s|ed)?|postponed?|delayed?|adjourned|deferred|valid|remains?)\s(?:until|till|to)
        | (?:is|are|am|'re|'s)\s(?:\w+ly\s)?(?!being)\w+ing
        | begins?|starts?|opens?|meets?|arrives?|expires?|ends?|travels?|visits?|leaves?
        | to\s(?!a\b|an\b|the\b|his\b|her\b|its\b|their\b|this\b|that\b|date\b|have\b|more\b|about\b|nearly\b|only\b|be\s\w+ed\sby\b)[a-z]{2,}(?<!s)(?<!ing)(?=\s)
    )
    | (?P<back>
        was|were|had|did|didn't|has|have|been|ago|said|told|met|held|made|came|went|took|saw|began|broke|brought|built
        | fell|rose|won|lost|left|led|gave|got|found|kept|sent|shot|struck|spoke|became|fought|fled|hit|cut|put|ran|sold
        | paid|bought|wrote|flew|grew|knew|thought|caught|sought|drew|drove|killed|since|(?!need|speed|exceed|proceed|succeed|un)[a-z]{2,}ed
    ))\b""",
    re.VERBOSE | re.IGNORECASE,
)
POSSESSIVE = re.compile("['’]s\\b")
VERGE = re.compile(r"\b(?:ahead of|before|until|for|by|in|upcoming|at)\s(?:the\s)?\Z", re.IGNORECASE)
UNTIL = re.compile(
    r"\b(?:until|till)\s(?:[\d:]+\s[ap]\.?m\.?\s(?:on\s)?)?(?:the\s|early\s|mid-|late\s)?\Z", re.IGNORECASE
)
TO = re.compile(r"\sto\s[a-z]+")
REACH = 160
NEAR = 240
"""Days back from which a day without year and without tense is read as the coming one."""


def guess_tense(text: str, start: int, end: int) -> Tense:
    """Return the tense of the nearest cue before the words, else of the first one after them."""
    window = text[max(0, start - REACH) : start]
    breaks = list(BREAK.finditer(window))
    clause = window[breaks[-1].end() :] if breaks else window
    cue = None
    for cue in CUE.finditer(clause):
        pass
    if cue is None:
        following = text[end : end + REACH]
        stop = BREAK.search(following)
        cue = CUE.search(following[: stop.start()] if stop else following)
    if cue is None:
        return Tense.UNKNOWN
    if cue["ahead"]:
        owned = POSSESSIVE.match(text, end) and not VERGE.search(text, max(0, start - 24), start)
        return Tense.PAST if owned else Tense.FUTURE
    return (
        Tense.FUTURE if UNTIL.search(text, max(0, start - 24), start) and TO.match(text, end) else Tense.PAST
    )


def looks_ahead(tense: Tense, back: int, wait: int, *, trusted: bool = False, far: int = 300) -> bool:
    """Tell whether a day without a year is the coming one, given how many days it is to either.

    Nobody writes of a day a year away without the year, so distance overrules a tense that is not trusted.
    """
    if trusted:
        return tense is Tense.FUTURE
    if wait > far or back > far:
        return wait < back
    return back > NEAR if tense is Tense.UNKNOWN else tense is Tense.FUTURE


LEAD = re.compile(
    r"\b(?:(?P<since>since)|(?P<soon>as (?:soon|early) as)|(?P<until>by|until|till|'til|through|no later than|up to))\s(?:(?:the|early|mid|late|at least)[\s-])*\Z",
    re.IGNORECASE,
)


def led_tense(text: str, start: int, tense: Tense) -> Tense:
    """Return the tense as the word before the date corrects it: since looks back, a bare `by` ahead."""
    lead = LEAD.search(text, max(0, start - 24), start)
    if lead is None:
        return tense
    if lead["since"] or lead["soon"]:
        return Tense.PAST if lead["since"] else Tense.FUTURE
    return Tense.FUTURE if tense is Tense.UNKNOWN else tense
