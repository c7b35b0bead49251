"""Wording of sanctions to OpenSanctions' vocabulary of measures."""

import re

from schemas.enums import Measure

WORDINGS = (
    (
        re.compile(
            r"(?:freez\w+|block\w+) (?:\w+ ){0,4}(?:assets?|propert\w+|funds|accounts)|assets?[ -]freez\w+"
            r"|(?:assets?|property|funds|accounts|interests)(?: \w+){0,12}? (?:are|were|was|is|be|been|being) "
            r"(?:frozen|blocked)|frozen assets|blocked property",
            re.IGNORECASE,
        ),
        Measure.ASSET_FREEZE,
    ),
    (
        re.compile(
            r"(?:travel|visa|entry)[ -]bans?|visa (?:restrictions?|sanctions)"
            r"|ineligible (?:for|to) (?:visas?|ent(?:ry|er))"
            r"|(?:barred|banned|prohibited) from (?:entering|travell?ing|visiting|entry)|deny(?:ing)? (?:them )?visas?"
            r"|revok\w+ (?:\w+ ){0,2}visas?|not eligible (?:for a (?:\w+ )?visa|to enter)",
            re.IGNORECASE,
        ),
        Measure.TRAVEL_BAN,
    ),
    (
        re.compile(r"arms embargo|weapons embargo|embargo on (?:\w+ )?(?:arms|weapons)", re.IGNORECASE),
        Measure.ARMS_EMBARGO,
    ),
    (
        re.compile(
            r"(?:suspend\w*|halt\w*|restrict\w*|block\w*|ban\w*|stop\w*) (?:\w+ ){0,3}(?:arms|weapons) "
            r"(?:sales|exports|shipments|deliveries)|restrictions on (?:\w+ )?(?:arms|weapons)",
            re.IGNORECASE,
        ),
        Measure.ARMS_RESTRICTIONS,
    ),
    (
        re.compile(
            r"export (?:controls?|bans?|restrictions?|curbs?)|(?:ban\w*|halt\w*|stop\w*|restrict\w*|curb\w*) "
            r"(?:\w+ ){0,3}exports|embargo on (?:\w+ )?exports",
            re.IGNORECASE,
        ),
        Measure.EXPORT_CONTROL,
    ),
    (
        re.compile(
            r"import (?:bans?|restrictions?|curbs?|embargo)|(?:ban\w*|halt\w*|stop\w*|restrict\w*|block\w*) "
            r"(?:\w+ ){0,3}imports|embargo on (?:\w+ ){0,2}(?:oil|gas|gold|goods|imports|products)|oil embargo",
            re.IGNORECASE,
        ),
        Measure.IMPORT_RESTRICTIONS,
    ),
    (
        re.compile(
            r"(?:prohibited|barred|banned) from (?:\w+ ){0,2}(?:doing business|transact\w+|dealing\w*)"
            r"|financial (?:restrictions|sanctions)|swift (?:\w+ )?(?:system|network)|from swift"
            r"|(?:transactions|dealings)(?: \w+){0,3} (?:are|were) (?:\w+ )?prohibited|correspondent account",
            re.IGNORECASE,
        ),
        Measure.FINANCIAL_RESTRICTIONS,
    ),
    (
        re.compile(r"debarr?ed|debarment|barred from (?:\w+ ){0,2}(?:contracts|bidding)", re.IGNORECASE),
        Measure.DEBARMENT,
    ),
    (re.compile(r"investment bans?|ban\w* (?:\w+ ){0,2}investments?", re.IGNORECASE), Measure.INVESTMENT_BAN),
    (re.compile(r"sectoral (?:sanctions|measures)", re.IGNORECASE), Measure.SECTORAL_SANCTIONS),
    (
        re.compile(
            r"flight bans?|(?:clos\w+|ban\w*) (?:\w+ ){0,3}(?:airspace|flights|ports? to)"
            r"|banned from (?:\w+ )?(?:ports|airspace)",
            re.IGNORECASE,
        ),
        Measure.TRANSPORTATION_RESTRICTIONS,
    ),
    (
        re.compile(
            r"(?:suspend\w*|halt\w*|cut\w*|freez\w*|froze|withh\w+|stop\w*|paus\w*) (?:off )?(?:\w+ ){0,4}"
            r"(?:aid|assistance)\b"
            r"|(?:aid|assistance) (?:was|is|were|be|been) (?:suspended|cut|frozen|halted)",
            re.IGNORECASE,
        ),
        Measure.AID_SUSPENSION,
    ),
)


def measures_named(text: str) -> tuple[Measure, ...]:
    """Return the measures that a text names, in the vocabulary's order."""
    named = {measure for pattern, measure in WORDINGS if pattern.search(text)}
    return tuple(measure for measure in Measure if measure in named)
