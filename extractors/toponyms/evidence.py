"""What stands around a name and says that it is a place."""

from extractors.parse import Parse
from extractors.toponyms.words import COMPASS, HELD_BY, KINDS, LOCAL, LOCATIVE, OWN_KINDS, TITLES

PARTIES = frozenset("RDI")
DESCRIBED = 4
AFTER_HYPHEN = frozenset("based born area bound held controlled wide trained occupied".split())
DASHES = frozenset(("-", "--", "---", "—", "–"))
REPORT_OPENING = 7
EXPLAINED = 7
SAYING = frozenset("say tell add explain note recall write testify ask think believe".split())
LEAST_CAPITALS = 3
ENDS = frozenset((".", "!", "?", '"', ":"))


def is_located(parse: Parse, first: int, after: int, *, is_person: bool) -> bool:
    """Tell whether the words around a name make it a place; a person's name needs clearer ones."""
    return _before(parse, first, after, is_person=is_person) or _behind(parse, after, is_person=is_person)


def _before(parse: Parse, first: int, after: int, *, is_person: bool) -> bool:
    at = _link(parse, first, after)
    if at < 0:
        return False
    word = parse.lower[at]
    if word in LOCATIVE:
        return parse.deps[at] != "prt" and (word != "at" or not is_person)
    if word == "of" and at > 0:
        return parse.lower[at - 1] in HELD_BY or parse.entities[at - 1] == "PERSON" or _is_age(parse, at - 1)
    if word in ("from", "to") and not is_person:
        return True
    if word in KINDS and parse.words[at].islower():
        return True
    return word == "-" and at > 0 and parse.words[at - 1] in PARTIES


def _link(parse: Parse, first: int, after: int) -> int:
    """Return the token before a name and what describes it: in | northern, in | Serb-held, in the | Idlib province."""
    at = first - 1
    is_named_kind = parse.lower[after - 1] in KINDS or (after < len(parse.words) and parse.lower[after] in KINDS)
    for _ in range(DESCRIBED):
        if at < 0:
            break
        is_described = parse.lower[at] in COMPASS or parse.tags[at] in ("JJ", "VBN")
        is_hyphened = parse.words[at] == "-" or (at + 1 < first and parse.words[at + 1] == "-")
        if not (is_described or (is_hyphened and parse.words[at - 1] not in PARTIES)):
            break
        at -= 1
    if at >= 0 and parse.lower[at] == "the" and (is_named_kind or at < first - 1):
        at -= 1
    return at


def _is_age(parse: Parse, comma: int) -> bool:
    """Tell whether an age ends at a comma: Jon Doe, 26, of ..."""
    return comma > 0 and parse.words[comma] == "," and parse.words[comma - 1].isdigit()


def _behind(parse: Parse, after: int, *, is_person: bool) -> bool:
    if after >= len(parse.words):
        return False
    word = parse.lower[after]
    if word in KINDS:
        return not (is_person and word in ("state", "states", "camp", "community"))
    if _is_explained(parse, after):
        return True
    if word == "-" and after + 1 < len(parse.words) and parse.lower[after + 1] in AFTER_HYPHEN:
        return True
    if is_person or word not in LOCAL:
        return False
    return parse.words[after].islower() or parse.lower[after] in ("mayor", "police", "city", "hospital", "airport")


def is_title(parse: Parse, first: int) -> bool:
    """Tell whether a title of persons stands before a name."""
    return first > 0 and parse.lower[first - 1] in TITLES


def is_of_kind(parse: Parse, after: int) -> bool:
    """Tell whether the noun after a name says that it is a place: Amiriyah district."""
    return after < len(parse.words) and parse.words[after].islower() and parse.lower[after] in OWN_KINDS


def _is_explained(parse: Parse, after: int) -> bool:
    """Tell whether an apposition says what a name is: Azaz, a strategic city."""
    if after + 1 >= len(parse.words) or parse.words[after] != "," or parse.lower[after + 1] not in ("a", "an", "the"):
        return False
    for at in range(after + 2, min(after + EXPLAINED, len(parse.words))):
        if parse.lower[at] in KINDS:
            return True
        if parse.tags[at] not in ("JJ", "JJS", "NN", "VBN", "RB", "HYPH", ","):
            return False
    return False


def is_inside(parse: Parse, first: int) -> bool:
    """Tell whether a preposition before a name puts something in it: in, near, at."""
    at = first - 1
    if at >= 0 and parse.lower[at] in ("the", *COMPASS):
        at -= 1
    return at >= 0 and parse.lower[at] in LOCATIVE


def is_named_kind(parse: Parse, first: int) -> bool:
    """Tell whether the words before a name say that it is a town or the like: the village of Kampungu."""
    return first > 1 and parse.lower[first - 1] == "of" and parse.lower[first - 2] in KINDS


def speaks(parse: Parse, first: int, after: int) -> bool:
    """Tell whether a name is the subject of saying, as persons and governments are and towns are not."""
    return any(
        parse.deps[at] == "nsubj" and parse.lemmas[parse.heads[at]] in SAYING and not first <= parse.heads[at] < after
        for at in range(first, after)
    )


def opens_report(parse: Parse, first: int, after: int) -> bool:
    """Tell whether a name in capitals opens a report within a paragraph: "Tax hike likely. COLUMBIA -- The ..."."""
    if not parse.words[first].isupper() or len(parse.words[first]) < LEAST_CAPITALS:
        return False
    if first > 0 and parse.words[first - 1] not in ENDS and parse.words[first - 1].isupper():
        return False
    rest = parse.words[after : after + REPORT_OPENING]
    dash = next((i for i, word in enumerate(rest) if word in DASHES), None)
    if dash is None:
        return False
    return dash == 0 or rest[0] in (",", "(")
