"""What a place lies in by the words, and what stands in one list with it."""

import re
from collections.abc import Sequence

from extractors.parse import Parse
from extractors.resolve.lexicon import Lexicon
from extractors.toponyms.spots import Spot
from extractors.toponyms.words import COMPASS, KINDS, PLURAL_KINDS, SINGULAR_KINDS

ABBREVIATION = re.compile(r"[A-Z][a-z]{1,4}\.|(?:[A-Z]\. ?){2,3}|[A-Z]{2}")
JOINTS = frozenset((",", "and", "or", "&", ";", "as", "well"))
APART = 4


def outer_of(parse: Parse, number: int, found: Sequence[Spot], body: str, lexicon: Lexicon) -> tuple[str | None, bool]:
    """Return what holds the place at a spot and whether the words leave no other reading."""
    spot = found[number]
    at = spot.after
    words, lower = parse.words, parse.lower
    later = found[number + 1] if number + 1 < len(found) else None
    if at + 1 < len(words) and words[at] == ",":
        text = _postal(parse, at + 1)
        if text is not None and lexicon.gazetteer.candidates(text, is_outer=True):
            return text, True
    if later is not None and words[at : at + 1] == ["("] and later.first == at + 1:
        return _text(parse, later, body), True
    if later is not None and later.first - at <= APART + 3 and not _is_off(parse, spot):
        between = lower[at : later.first]
        linked = [w for w in between if w not in ("the", "a", "an") and not w.endswith("ern")]
        if linked and linked[0] in KINDS:
            linked = linked[1:]
        if linked in (["in"], [",", "in"]) or (linked == ["of"] and between[0] in KINDS):
            return _text(parse, later, body), True
        if linked == [","] and later.first == at + 1:
            return _text(parse, later, body), False
        if linked[:1] == [","] and linked[-1] in ("in", "of") and set(linked[1:-1]) <= KINDS | {"small", "in"}:
            return _text(parse, later, body), True
    before = found[number - 1] if number else None
    if before is not None and before.after < spot.first <= before.after + 3:
        between = lower[before.after : spot.first]
        if between and between[0] in ("'s", "’s") and all(w in KINDS or w.endswith("ern") for w in between[1:]):
            return _text(parse, before, body), True
    return _by_demonym(parse, spot, lexicon), True


def _is_off(parse: Parse, spot: Spot) -> bool:
    """Tell whether a place only measures where another one is: "east of Baquba, in Balad Ruz"."""
    return spot.first > 1 and parse.lower[spot.first - 1] == "of" and parse.lower[spot.first - 2] in COMPASS


def _postal(parse: Parse, at: int) -> str | None:
    """Return an abbreviation of a state that stands at a token."""
    word = parse.words[at]
    if at + 1 < len(parse.words) and parse.words[at + 1] == "." and parse.starts[at + 1] == parse.ends[at]:
        word += "."
    return word if ABBREVIATION.fullmatch(word) else None


def _by_demonym(parse: Parse, spot: Spot, lexicon: Lexicon) -> str | None:
    """Return the country of "the Iraqi town of Rawa"."""
    at = spot.first - 1
    seen = 0
    while at >= 0 and seen < APART and (parse.lower[at] in KINDS or parse.lower[at] in ("of", ",") or seen == 0):
        if parse.words[at][:1].isupper():
            break
        at -= 1
        seen += 1
    if at < 0 or not (parse.lower[at + 1 : spot.first] and set(parse.lower[at + 1 : spot.first]) & KINDS):
        return None
    return lexicon.demonym(parse.words[at])


def lists(parse: Parse, found: Sequence[Spot]) -> list[tuple[int, ...]]:
    """Return for each spot the numbers of those in one list with it."""
    groups: list[list[int]] = []
    for number, spot in enumerate(found):
        if groups and _joined(parse, found[groups[-1][-1]], spot):
            groups[-1].append(number)
        else:
            groups.append([number])
    beside: list[tuple[int, ...]] = [()] * len(found)
    for group in groups:
        if len(group) > 2 or (len(group) == 2 and _is_pair(parse, found[group[0]], found[group[1]])):
            for number in group:
                beside[number] = tuple(n for n in group if n != number)
    return beside


def _joined(parse: Parse, one: Spot, other: Spot) -> bool:
    between = parse.lower[one.after : other.first]
    return 0 < len(between) <= APART and set(between) <= JOINTS | {"the", "in", "both"} and bool(set(between) & JOINTS)


def _is_pair(parse: Parse, one: Spot, other: Spot) -> bool:
    return any(word in ("and", "or", "&") for word in parse.lower[one.after : other.first])


def kind_of(parse: Parse, spot: Spot, group: Sequence[Spot]) -> str | None:
    """Return the noun that says what the place is, where it is no part of its name."""
    last = max((s.after for s in group), default=spot.after)
    for after in (spot.after, max(last, spot.after)):
        if after < len(parse.words) and parse.lower[after] in PLURAL_KINDS:
            return PLURAL_KINDS[parse.lower[after]]
    if spot.after < len(parse.words) and parse.words[spot.after].islower():
        word = parse.lower[spot.after]
        if word in SINGULAR_KINDS:
            return SINGULAR_KINDS[word]
    if spot.first > 1 and parse.lower[spot.first - 1] == "of":
        return SINGULAR_KINDS.get(parse.lower[spot.first - 2])
    return None


def _text(parse: Parse, spot: Spot, body: str) -> str:
    return body[parse.starts[spot.first] : parse.ends[spot.after - 1]]
