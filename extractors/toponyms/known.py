"""What the gazetteer and the lexicon say of a name as printed."""

from extractors.resolve.lexicon import Lexicon
from extractors.resolve.placenames import folded
from extractors.resolve.places import PlaceRow

SHORT_CAPITALS = 5


def known_places(text: str, lexicon: Lexicon, *, whole: bool = False) -> tuple[PlaceRow, ...]:
    """Return the places of a name, the likeliest first; of the whole name, no described part of it, where asked.

    Short names in capitals are abbreviations, which count where they are known as such: DRC does, UN does not.
    """
    if text.isupper() and len(text) <= SHORT_CAPITALS and not lexicon.gazetteer.is_abbreviation(text):
        return ()
    found = lexicon.gazetteer.lookup(text)
    if whole and found and folded(found[0].name) != folded(text):
        return ()
    return found


def means_people(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a name is that of a people rather than of a country."""
    return lexicon.demonym(text) is not None and lexicon.country(text) is None
