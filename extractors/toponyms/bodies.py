"""Place names within the names of bodies and things: Mosul University, the City of Richmond."""

from extractors.parse import Parse
from extractors.resolve.lexicon import Lexicon
from extractors.resolve.placenames import folded
from extractors.resolve.places import PlaceRow
from extractors.toponyms.known import known_places, means_people
from extractors.toponyms.words import BODIES, MEDIA, NOT_ALONE
from schemas.enums import PlacePrecision

LONGEST = 4
BIG = 100_000


def place_within(parse: Parse, first: int, after: int, body: str, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the tokens of the place name in the name of a body, or None where it has none or says little."""
    lower = parse.lower[first:after]
    if any(word in MEDIA for word in lower):
        return None
    start = first + 1 if lower[0] in ("the", "a") else first
    found = _known(parse, start, min(after - 1, start + LONGEST), body, lexicon)
    if found is not None and (found[2] or _is_body(parse.lower[found[1]])):
        return found[:2]
    for i in range(first + 1, after - 1):
        if parse.lower[i] in ("of", "in", "at"):
            begin = i + 2 if parse.lower[i + 1] == "the" and i + 2 < after else i + 1
            inner = _known(parse, begin, min(after, begin + LONGEST), body, lexicon)
            if inner is not None and inner[1] >= after - 1 and (_is_body(parse.lower[i - 1]) or inner[2]):
                return inner[:2]
    return None


def _is_body(word: str) -> bool:
    return word in BODIES or word.removesuffix("s") in BODIES


def _known(parse: Parse, first: int, limit: int, body: str, lexicon: Lexicon) -> tuple[int, int, bool] | None:
    """Return the longest place name that starts at a token, and whether it is a country or large region."""
    if first >= limit or not parse.words[first][:1].isupper():
        return None
    for after in range(limit, first, -1):
        if not parse.words[after - 1][:1].isalnum():
            continue
        text = body[parse.starts[first] : parse.ends[after - 1]]
        if after == first + 1 and (parse.lower[first] in NOT_ALONE or means_people(text, lexicon)):
            return None
        known = known_places(text, lexicon)
        if known and _is_own(text, known[0]):
            large = known[0].precision is PlacePrecision.COUNTRY or (
                known[0].precision is PlacePrecision.REGION and known[0].region == known[0].name
            )
            return first, after, large
    return None


def _is_own(text: str, place: PlaceRow) -> bool:
    """Tell whether a name is a place's own or that of a large place; small ones lend no aliases to bodies."""
    return place.precision is not PlacePrecision.CITY or place.population >= BIG or folded(place.name) == folded(text)
