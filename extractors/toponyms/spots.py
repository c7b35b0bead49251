"""The spots of a paragraph where a place name stands."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from extractors.parse import Parse
from extractors.resolve.lexicon import Lexicon
from extractors.resolve.placenames import folded
from extractors.resolve.places import PlaceRow
from extractors.toponyms.acting import is_acting
from extractors.toponyms.bodies import place_within
from extractors.toponyms.evidence import (
    AFTER_HYPHEN,
    PARTIES,
    is_inside,
    is_located,
    is_named_kind,
    is_of_kind,
    is_title,
    opens_report,
    speaks,
)
from extractors.toponyms.known import known_places, means_people
from extractors.toponyms.words import COMPASS, FACILITIES, FIRST_WORDS, LAST_WORDS, NOT_ALONE, STREETS
from schemas.enums import PlacePrecision

PLACE_LABELS = frozenset(("GPE", "LOC", "FAC"))
OTHER_LABELS = frozenset(("", "ORG", "PERSON", "NORP", "PRODUCT", "WORK_OF_ART", "EVENT", "LAW", "LANGUAGE"))
LONGEST = 5
NAMED = frozenset(("NNP", "NNPS"))
INNER = frozenset("of de del la el le les al the da do dos and - ' . upon sur".split())
BIG = 50_000
HUGE = 500_000


@dataclass(frozen=True, slots=True)
class Spot:
    """A place name by its tokens `[first, after)`; one that is not sure counts where the article bears it out."""

    first: int
    after: int
    rule: str
    is_sure: bool
    is_doubtful: bool = False
    """Whether only what holds it can make it a place: the Liberty of "Liberty, Mo."."""
    is_acting: bool = False
    """Whether it acts as a government would, if it is a capital."""
    whole: tuple[int, int] | None = None
    """Tokens of the body in whose name it stands."""


def entity_end(parse: Parse, first: int) -> int:
    """Return the token after an entity's last."""
    after = first + 1
    while after < len(parse.words) and parse.entity_starts[after] == first:
        after += 1
    return after


class Finder:
    """Finds the place names of an article's paragraphs."""

    def __init__(self, body: str, lexicon: Lexicon, people: Collection[str]) -> None:
        """Look in a body; `people` are the words of full names of persons in it."""
        self._body = body
        self._lexicon = lexicon
        self._people = people

    def spots(self, parse: Parse) -> Iterator[Spot]:
        """Yield the place names of a paragraph in text order, none overlapping."""
        at = 0
        while at < len(parse.words):
            after, found = at + 1, None
            if parse.entity_starts[at] == at:
                after = entity_end(parse, at)
                found = self._of_entity(parse, at, after)
            elif not parse.entities[at] and self._may_start(parse, at):
                found = self._unlabelled(parse, at)
            if found is not None:
                yield found
                after = max(after, found.after)
            at = after

    def text(self, parse: Parse, first: int, after: int) -> str:
        """Return the words of some tokens."""
        return self._body[parse.starts[first] : parse.ends[after - 1]]

    def _may_start(self, parse: Parse, at: int) -> bool:
        word = parse.words[at]
        return len(word) > 1 and (word.isupper() or (word[0].isupper() and parse.tags[at] in NAMED))

    def _of_entity(self, parse: Parse, first: int, after: int) -> Spot | None:
        label = parse.entities[first]
        if label not in PLACE_LABELS and label not in OTHER_LABELS:
            return None
        first, after = self._stretched(parse, *_trimmed(parse, first, after))
        if first >= after:
            return None
        text = self.text(parse, first, after)
        if means_people(text, self._lexicon) or text.islower():
            return None
        known = known_places(text, self._lexicon)
        if not known:
            return self._unknown(parse, first, after, label, text)
        is_person = label == "PERSON" or (
            label in PLACE_LABELS and parse.words[after - 1] in self._people and not _is_large(known[0])
        )
        located = is_located(parse, first, after, is_person=is_person) or opens_report(parse, first, after)
        if self._lexicon.is_body(text) and known[0].precision is PlacePrecision.CITY:
            is_site = known[0].geonames_id is None and is_inside(parse, first)
            return Spot(first, after, "context", True) if is_site else None
        if label in PLACE_LABELS:
            if not located and (is_person or is_title(parse, first)):
                return None
            return self._spot(parse, first, after, "label", is_sure=located or not speaks(parse, first, after))
        is_big = label != "PERSON" and _is_large(known[0]) and _is_own(text, known[0])
        return self._spot(parse, first, after, "context", is_sure=located or is_big)

    def _unknown(self, parse: Parse, first: int, after: int, label: str, text: str) -> Spot | None:
        """Return a place that the gazetteer lacks, or one within the name of a body."""
        if after - first > 1 and label in ("ORG", *PLACE_LABELS):
            inner = place_within(parse, first, after, self._body, self._lexicon)
            if inner is not None:
                return Spot(*inner, "body", True, whole=(first, after))
        if text.isupper() or self._lexicon.is_agent_name(text) or not parse.words[first][:1].isupper():
            return None
        if STREETS & set(parse.lower[first:after]):
            return None
        if label != "NORP" and self._is_of_a_kind(parse, first, after):
            return Spot(first, after, "kind", True)
        if parse.words[after - 1] in self._people or label == "NORP" or not is_inside(parse, first):
            return None
        if label == "FAC" or (label == "ORG" and parse.lower[after - 1] in FACILITIES and after - first > 1):
            return Spot(first, after, "label", parse.lower[after - 1] in FACILITIES)
        is_sure = label == "GPE" or (after - first > 1 and parse.lower[first] in FIRST_WORDS)
        return Spot(first, after, "label" if label == "GPE" else "kind", is_sure)

    def _is_of_a_kind(self, parse: Parse, first: int, after: int) -> bool:
        """Tell whether an unknown name says itself, or a noun beside it, that it is a place."""
        if after - first > 1 and parse.lower[after - 1] in LAST_WORDS:
            return True
        return is_of_kind(parse, after) or is_named_kind(parse, first)

    def _unlabelled(self, parse: Parse, at: int) -> Spot | None:
        limit = at + 1
        while limit < min(len(parse.words), at + LONGEST) and (
            parse.words[limit][:1].isupper() or parse.lower[limit] in INNER
        ):
            limit += 1
        for after in range(limit, at, -1):
            if not parse.words[after - 1][:1].isupper() or _cuts(parse, after):
                continue
            text = self.text(parse, at, after)
            if means_people(text, self._lexicon):
                return None
            known = known_places(text, self._lexicon)
            if known and not (after == at + 1 and parse.words[at] in self._people):
                located = is_located(parse, at, after, is_person=False) or opens_report(parse, at, after)
                is_plain = known[0].precision is PlacePrecision.COUNTRY or (
                    known[0].population >= HUGE and _is_own(text, known[0])
                )
                return self._spot(parse, at, after, "context", is_sure=located or is_plain)
        while limit > at + 1 and not parse.words[limit - 1][:1].isupper():
            limit -= 1
        name = self.text(parse, at, limit)
        if name.isupper() or self._lexicon.is_agent_name(name) or STREETS & set(parse.lower[at:limit]):
            return None
        is_sure = self._is_of_a_kind(parse, at, limit)
        return Spot(at, limit, "kind", is_sure) if is_sure or is_inside(parse, at) else None

    def _spot(self, parse: Parse, first: int, after: int, rule: str, *, is_sure: bool) -> Spot | None:
        if first > 0 and parse.words[first - 1] == "$":
            return None
        is_named_so = parse.entities[first] == "PERSON" and parse.words[first] in self._people
        doubtful = after == first + 1 and (parse.lower[first] in NOT_ALONE or is_named_so)
        acting = is_acting(parse, after - 1, self.text(parse, first, after), self._lexicon)
        return Spot(first, after, rule, is_sure and not doubtful, is_doubtful=doubtful, is_acting=acting)

    def _stretched(self, parse: Parse, first: int, after: int) -> tuple[int, int]:
        """Return an entity's tokens with what belongs to a longer known name: North | Platte, Rio Grande | do Sul."""
        if first > 0 and parse.words[first - 1][:1].isupper() and parse.lower[first - 1] in COMPASS:
            text = self.text(parse, first - 1, after)
            if known_places(text, self._lexicon, whole=True):
                return first - 1, after
        if after + 1 < len(parse.words) and parse.lower[after] in INNER and parse.words[after + 1][:1].isupper():
            text = self.text(parse, first, after + 2)
            if known_places(text, self._lexicon, whole=True):
                return first, after + 2
        return first, after


def _is_large(place: PlaceRow) -> bool:
    return place.precision is PlacePrecision.COUNTRY or place.population >= BIG


def _is_own(text: str, place: PlaceRow) -> bool:
    return place.geonames_id is None or folded(place.name) == folded(text)


def _cuts(parse: Parse, after: int) -> bool:
    """Tell whether a hyphened word would be cut in two: Vest | -Agder, Neo | -natal."""
    if after + 1 >= len(parse.words) or parse.words[after] != "-" or parse.starts[after] != parse.ends[after - 1]:
        return False
    return parse.lower[after + 1] not in AFTER_HYPHEN


def _trimmed(parse: Parse, first: int, after: int) -> tuple[int, int]:
    """Return an entity's tokens without article, party letter, possessive mark and stray punctuation."""
    if after - first > 2 and parse.words[first] in PARTIES and parse.words[first + 1] == "-":
        first += 2
    while first < after and (parse.lower[first] in ("the", "a", "an", "this") or not parse.words[first][:1].isalnum()):
        first += 1
    while after > first and (parse.words[after - 1] in ("'s", "'", "’s") or not parse.words[after - 1][0].isalnum()):
        after -= 1
    return first, after
