"""Where an event happened: the place name that belongs to its predicate, else one of its sentence."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors.parse import Parse
from extractors.toponyms import Places
from extractors.toponyms.words import COMPASS, HELD_BY, KINDS
from schemas import Place, PlaceName
from schemas.enums import PlacePrecision

SITUATING = frozenset(
    """
    in at near outside around inside across throughout within on over through off along beneath under above
    into towards toward onto beside opposite between
    """.split()
)
"""Prepositions whose object holds what is said."""
GOAL = frozenset(("to",))
WITHIN_NOUN = frozenset(("of", "in", "at", "near", "outside", "inside", "on", "around", "along", "between", "from"))
NOUN_LINKS = frozenset("pobj compound nmod poss conj appos amod dep pcomp".split())
LINKS = NOUN_LINKS | {"xcomp", "advmod"}
CLAUSES = frozenset("relcl advcl ccomp acl parataxis csubj".split())
BARRED = frozenset("since before until about like as than despite because including except from against".split())
"""Prepositions after which something else is told."""
ABSTRACT = frozenset(
    """
    wake aftermath response connection support protest bid effort retaliation case war name addition contrast exchange
    way attempt favor favour line light view return process presence absence accordance coordination cooperation
    reaction revenge relation solidarity defiance violation face front
    """.split()
)
"""Nouns that make no place of what stands with them: in the wake of the Madrid bombings."""
REACHED = frozenset(
    """
    enter reach storm raid hit rock strike attack bomb shell seize capture cross leave visit target overrun invade
    besiege shake patrol guard occupy tour police
    """.split()
)
LIGHT = frozenset("pay hold make conduct stage carry launch begin start mount wage open take".split())
"""Verbs whose object is the deed: paid a visit to Tunis."""
NAMED_BEHIND = frozenset("suburb borough city town village port hamlet province state".split())
"""Kinds whose own name follows: the Berlin suburb of Spandau, but the Spandau district of Berlin."""
CAUSES = frozenset("from by in during".split())
NEARBY = 6
STRICT = frozenset("in at near outside inside around across".split())
LENGTHS = frozenset("km kilometers kilometres miles mile kms".split())
PHYSICAL = frozenset(("ASSAULT", "PROTEST", "MOBILIZE", "COERCE", "RETREAT", "CONSULT"))
"""Types of deeds that happen where what they aim at is: whoever bombs or visits a town does so there."""
STEPS = 12


@dataclass(frozen=True, slots=True)
class _Held:
    """A place that belongs to a predicate."""

    rank: int
    coarseness: int
    steps: int
    place: PlaceName


def event_place(
    parse: Parse, token: int, places: Places, plover: str | None, *, is_actual: bool = True
) -> Place | None:
    """Return the place of the predicate at a token, of a PLOVER type.

    The words that hang from the predicate come first, then its sentence; what happened by the first paragraph,
    which names no other place, happened where it is reported from.
    """
    is_physical = plover in PHYSICAL or parse.lemmas[token] in REACHED
    first, after = parse.sentences[parse.sentence_of[token]]
    start, stop = parse.starts[first], parse.ends[after - 1]
    here = places.between(start, stop)
    above = _holders(parse, token)
    held = [found for place in here for found in _attached(parse, place, above, is_physical)]
    held = [one for one in held if not _is_outer(parse, one.place, held)]
    if held:
        best = min(held, key=lambda h: (h.rank, h.coarseness, h.place.start < parse.starts[token], h.place.start))
        return _place(best.place, "syntax")
    if not is_physical:
        return None
    around = [place for place in here if _is_situated(parse, place, token)]
    finest = min((_coarseness(place) for place in around), default=None)
    left = [place for place in around if _coarseness(place) == finest]
    if left:
        return _place(min(left, key=lambda place: abs(place.start - parse.starts[token])), "sentence")
    reported = places.reported_from(start, stop) if is_actual else None
    return _place(reported, "dateline") if reported is not None else None


def _coarseness(place: PlaceName) -> int:
    """Return 0 for a town or district, 1 for a region, 2 for a country, 3 for what spans several, less for a spot."""
    if place.name is None:
        return -1
    if place.precision is PlacePrecision.COUNTRY:
        return 2
    if place.precision is PlacePrecision.REGION:
        return 3 if place.country is None else int(place.region == place.name)
    return 0


def _is_outer(parse: Parse, place: PlaceName, held: Sequence[_Held]) -> bool:
    """Tell whether a place is named before the one that lies in it: Baghdad's Dora district."""
    token = _head(parse, place)
    if place.name is None or parse.deps[token] not in ("poss", "compound", "nmod"):
        return False
    noun = parse.heads[token]
    first, last = parse.subtree(noun)
    inner = (_head(parse, one.place) for one in held)
    is_named_behind = parse.deps[token] == "poss" or parse.lemmas[noun] in NAMED_BEHIND
    return any(
        token < at and first <= at <= last and (is_named_behind or not _is_in_phrase(parse, at, noun)) for at in inner
    )


def _is_in_phrase(parse: Parse, token: int, noun: int) -> bool:
    """Tell whether a preposition leads from a noun down to a token: the Shaab neighbourhood of Baghdad."""
    while token != noun and parse.heads[token] != token:
        if parse.deps[token] == "prep":
            return True
        token = parse.heads[token]
    return False


def _holders(parse: Parse, token: int) -> dict[int, int]:
    """Return a predicate and the light verbs and nouns that carry it, with their rank."""
    found, current = {token: 0}, token
    if parse.lemmas[token] in LIGHT:
        found |= dict.fromkeys(parse.all_children(token, "dobj"), 0)
    for rank in range(1, 4):
        head = parse.heads[current]
        participle = parse.deps[current] == "advcl" and parse.tags[current] == "VBG"
        if head == current or (parse.deps[current] in CLAUSES and parse.is_verb(current) and not participle):
            break
        found[head] = rank * 3
        current = head
    return found


def _attached(parse: Parse, place: PlaceName, above: dict[int, int], is_physical: bool) -> Iterator[_Held]:
    """Yield a place where it hangs from the predicate by words that situate it."""
    current = _head(parse, place)
    situated = False
    if current in above:
        return
    penalty = 0
    is_owned = has_apposition = False
    for steps in range(STEPS):
        dep, head = parse.deps[current], parse.heads[current]
        if head == current:
            return
        word = parse.lower[current]
        if dep == "prep":
            target = parse.child(current, "pobj")
            if word in SITUATING and (target is None or parse.lemmas[target] not in ABSTRACT):
                situated = True
            elif parse.lower[head] in COMPASS and not _is_distance(parse, current):
                situated, penalty = True, penalty + NEARBY
            elif word in GOAL and head in above:
                situated = True
            elif word == "of" and parse.lower[head] not in HELD_BY:
                is_owned = True
            elif (word not in WITHIN_NOUN and not situated) or word in BARRED or _is_distance(parse, current):
                return
        elif dep in ("compound", "nmod", "amod", "poss"):
            if _coarseness(place) > 1 and dep != "poss":
                return
            if parse.entities[head] == "PERSON":
                return
        elif (dep == "npadvmod" and word in COMPASS) or (dep == "pcomp" and situated and parse.lower[head] in CAUSES):
            pass
        elif dep in ("dobj", "nsubjpass"):
            if has_apposition and dep == "nsubjpass":
                return
            if head in above and is_physical and not is_owned:
                situated = True
        elif dep in ("nsubj", "agent", "dative"):
            if not situated or has_apposition:
                return
        elif dep == "appos":
            has_apposition = parse.lower[head] not in KINDS
        elif dep == "conj" and parse.is_verb(current):
            if parse.child(current, "nsubj") is not None and parse.tags[current] != "VBN":
                return
            penalty += 1
        elif dep in CLAUSES or parse.is_verb(current) or dep not in LINKS:
            return
        if head in above and situated:
            yield _Held(above[head] + penalty, _coarseness(place), steps, place)
            return
        current = head


def _is_distance(parse: Parse, preposition: int) -> bool:
    """Tell whether a place only measures how far off another one is: 90 km east of Tikrit."""
    head = parse.heads[preposition]
    if parse.lower[head] in LENGTHS:
        return True
    return parse.lower[head] in COMPASS and (
        head == 0 or parse.lower[head - 1] in LENGTHS or parse.words[head - 1] == ")"
    )


def _is_situated(parse: Parse, place: PlaceName, token: int) -> bool:
    """Tell whether a preposition puts something in a place, outside a clause that only tells who somebody is."""
    current = _head(parse, place)
    for _ in range(STEPS):
        dep, head = parse.deps[current], parse.heads[current]
        if dep == "prep":
            target = parse.child(current, "pobj")
            if _is_distance(parse, current) or (target is not None and parse.lemmas[target] in ABSTRACT):
                return False
            if parse.lower[current] in STRICT:
                return _is_told_with(parse, current, token)
            if parse.lower[current] not in WITHIN_NOUN:
                return False
        elif dep == "dobj":
            return parse.lemmas[head] in REACHED and _is_told_with(parse, current, token)
        elif dep not in NOUN_LINKS or (dep in ("compound", "nmod", "amod") and _coarseness(place) > 1):
            return False
        if head == current:
            return False
        current = head
    return False


def _is_told_with(parse: Parse, current: int, token: int) -> bool:
    """Tell whether a phrase stands in no clause of its own that says who somebody is or what is said."""
    while parse.heads[current] != current and current != token:
        dep = parse.deps[current]
        if dep in ("relcl", "ccomp") and not parse.subtree(current)[0] <= token <= parse.subtree(current)[1]:
            return False
        if dep == "prep" and parse.lower[current] in BARRED:
            return False
        current = parse.heads[current]
    return True


def _head(parse: Parse, place: PlaceName) -> int:
    """Return the token of a place name that the rest of it hangs from."""
    first = bisect_right(parse.starts, place.start) - 1
    last = bisect_right(parse.starts, place.stop - 1) - 1
    return next((i for i in range(first, last) if not first <= parse.heads[i] <= last), last)


def _place(found: PlaceName, rule: str) -> Place:
    return Place(
        text=found.text,
        start=found.start,
        end=found.stop,
        name=found.name,
        country=found.country,
        region=found.region,
        lat=found.lat,
        lon=found.lon,
        geonames_id=found.geonames_id,
        precision=found.precision,
        rule=rule,
    )
