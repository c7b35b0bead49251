"""Guesses from the words nearby whether a clause looks back or ahead."""

import re

from extractors.resolve.dates.expression import Tense
from extractors.resolve.dates.words import either

BREAK = re.compile(r"[.!?;:]['\")\]]*\s+(?=[A-Z\"'(])|\n\s*\n|;")
NO_VERB = "a an the his her its their this that date have more about nearly only early late".split()
"""Words after `to` that are no verb."""

IRREGULAR = """
was were had did didn't has have been ago said told met held made came went took saw began broke
brought built fell rose won lost left led gave got found kept sent shot struck spoke became fought
fled hit cut put ran sold paid bought wrote flew grew knew thought caught sought drew drove since
""".split()

CUE = re.compile(
    rf"""\b(?:
    could(?:n't|\snot)(?:\sbe\s\w+)?
    | had\sbeen\s(?:due|scheduled|expected|planned|slated|set)(?:\sto\s\w+)?
    | (?P<ahead>
        (?:will|would|shall|won't|may|might|must|should|can|cannot|could)
            (?:\s(?:not|also|still|soon|now|only|be|have|been|\w+ly))*(?:\s[a-z]+)?
        | (?:is|are|was|were|be)\s(?:now\s)?
            (?:due|set|scheduled|expected|planned|slated|supposed|likely|about|to)
        | due|scheduled|slated|expected|payable|effective|upcoming|deadline
        | plan(?:s|ned|ning)?|hopes?|intends?|aims?
        | (?:expects?|extend(?:s|ed)?|postponed?|delayed?|adjourned|deferred|valid|remains?)
            \s(?:until|till|to)
        | (?:is|are|am|'re|'s)\s(?:\w+ly\s)?(?!being)\w+ing
        | begins?|starts?|opens?|meets?|arrives?|expires?|ends?|travels?|visits?|leaves?
        | (?-i:to\s(?!{either(NO_VERB)}\b|be\s\w+ed\sby\b)[a-z]{{2,}}(?<!s)(?<!ing)(?=\s))
    )
    | {either(IRREGULAR)}
    | (?!need|speed|exceed|proceed|succeed|un)[a-z]{{2,}}ed
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
"""Words that tell the tense, with `ahead` where it is the future."""

DUE = re.compile(r"(?:was|were)\s(?:now\s)?(?:due|set|scheduled|expected|planned|slated|supposed|to)\b", re.IGNORECASE)
"""What was to happen on a day that may have passed."""
POSSESSIVE = re.compile("['’]s\\b")
VERGE = re.compile(r"\b(?:ahead of|before|until|for|by|in|upcoming|at)\s(?:the\s)?\Z", re.IGNORECASE)
UNTIL = re.compile(
    r"\b(?:until|till)\s(?:[\d:]+\s[ap]\.?m\.?\s(?:on\s)?)?(?:the\s|early\s|mid-|late\s)?\Z", re.IGNORECASE
)
LEAD = re.compile(
    r"\b(?:(?P<since>since)|(?P<soon>as (?:soon|early) as)|(?P<until>by|until|till|'til|through|no later than"
    r"|up to))\s"
    r"(?:(?:the|early|mid|late|at least)[\s-])*\Z",
    re.IGNORECASE,
)
TO = re.compile(r"\sto\s[a-z]+")
REACH = 160
NEAR = 240
"""Days back from which a day without year and without tense is read as the coming one."""

LONG_PAST = 330
"""Days back from which even a clause that looks back means the coming day: `has set Nov. 10 as deadline`."""


def guess_tense(text: str, start: int, end: int) -> Tense:
    """Return the tense of the nearest cue before the words, else of the first one after them."""
    cue = last_cue(text[max(0, start - REACH) : start]) or first_cue(text[end : end + REACH])
    if cue is None:
        return Tense.UNKNOWN
    near = max(0, start - 24)
    if cue["ahead"]:
        if DUE.match(cue["ahead"]):
            return Tense.EITHER
        owned = POSSESSIVE.match(text, end) and not VERGE.search(text, near, start)
        return Tense.PAST if owned else Tense.FUTURE
    return Tense.FUTURE if UNTIL.search(text, near, start) and TO.match(text, end) else Tense.PAST


def last_cue(before: str) -> re.Match[str] | None:
    """Return the last cue of the last clause."""
    clause = 0
    for stop in BREAK.finditer(before):
        clause = stop.end()
    cue = None
    for found in CUE.finditer(before, clause):
        cue = found
    return cue


def first_cue(after: str) -> re.Match[str] | None:
    """Return the first cue of the first clause."""
    stop = BREAK.search(after)
    return CUE.search(after, 0, stop.start() if stop else len(after))


def looks_ahead(tense: Tense, back: int, wait: int, *, trusted: bool = False, far: int = 300) -> bool:
    """Tell whether a day without a year is the coming one, given how many days it is to either.

    Nobody writes of a day most of a year away without the year, so distance overrules a tense that is not
    trusted.
    """
    if trusted:
        return tense is Tense.FUTURE
    if tense is Tense.FUTURE:
        return wait <= far
    if tense is Tense.EITHER:
        return wait <= back
    return wait < back and back > (NEAR if tense is Tense.UNKNOWN else LONG_PAST)


def led_tense(text: str, start: int, tense: Tense) -> Tense:
    """Return the tense as the word before the date corrects it: `since` looks back, a bare `by` ahead."""
    lead = LEAD.search(text, max(0, start - 24), start)
    if lead is None:
        return tense
    if lead["since"] or lead["soon"]:
        return Tense.PAST if lead["since"] else Tense.FUTURE
    return Tense.FUTURE if tense is Tense.UNKNOWN else tense
