"""Which of the places of a name an article means: what it lies in, what else is named, size and distance."""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from extractors.resolve.places import Candidate, Gazetteer, PlaceRow
from schemas.enums import PlacePrecision

ROUNDS = 3
CONSIDERED = 25
"""Places of a name that are weighed; the rest are smaller still."""
SHARPNESS = 2.0
COUNTRY_GAIN, REGION_GAIN, LIST_GAIN, KIND_GAIN = 1.5, 2.2, 2.5, 3.0
NEAR_GAIN = ((40.0, 1.5), (100.0, 1.0), (250.0, 0.5))
AREA_KILOMETRES = 60.0
"""How far a city reaches that is named as what a place lies in: Adhamiya, Baghdad."""
FAMOUS, FAME_GAIN = 100_000, 0.5
MOST_OTHERS = 4.0
COUNTRY_VOICE, LOUDEST = 0.8, 1.5
SURE = 0.7
KILOMETRES_PER_DEGREE = 111.2
COUNTRY, REGION, CITY = PlacePrecision.COUNTRY, PlacePrecision.REGION, PlacePrecision.CITY


@dataclass(frozen=True, slots=True)
class Naming:
    """A place name as an article uses it."""

    name: str
    outer: str | None = None
    """What it lies in by the words: the Lebanon of "Tripoli, Lebanon"."""
    is_outer_sure: bool = False
    """Whether the words leave no other reading, as in "Tripoli in Lebanon" or "Austin, Tex."."""
    kind: str | None = None
    """Noun that tells what it is, where it stands apart from the name: the county of "Lee and Clay counties"."""
    beside: tuple[str, ...] = ()
    """Names that stand in one list with it."""
    inner: str | None = None
    """What lies in it by the words: the Buffalo of "Buffalo, New York"."""


@dataclass(frozen=True, slots=True)
class Sense:
    """What a name stands for; a place that the gazetteer lacks may still be known to lie somewhere."""

    place: PlaceRow | None
    country: str | None
    region: str | None
    is_around: bool = False
    """Whether the place is the town or district around what is named."""


UNKNOWN = Sense(None, None, None)


@dataclass(slots=True)
class _Open:
    """The places of one name while they are weighed."""

    naming: Naming
    found: tuple[Candidate, ...]
    voice: float
    """How much it says of where the article plays: the more often it is named, the more."""
    shares: list[float] = field(default_factory=list)


def resolve_names(
    gazetteer: Gazetteer, namings: Sequence[Naming], *, countries: Mapping[str, float]
) -> tuple[Sense, ...]:
    """Return what each name stands for, all weighed together; `countries` are named otherwise, with weights."""
    opened: dict[Naming, _Open] = {}
    counts = Counter(naming.name for naming in namings)
    lacking: dict[Naming, Sense] = {}
    for naming in namings:
        if naming not in opened and naming not in lacking:
            found, outside = _candidates(gazetteer, naming)
            if found:
                opened[naming] = _Open(naming, found, min(LOUDEST, math.sqrt(counts[naming.name])))
            else:
                lacking[naming] = outside
    every = list(opened.values())
    for one in every:
        one.shares = _shares([_prior(c) + _kind_support(c.place, one.naming) for c in one.found])
    for _ in range(ROUNDS):
        around = _Surroundings(every, countries)
        for one in every:
            if len(one.found) > 1:
                one.shares = _shares([_prior(c) + around.support(one, c.place) for c in one.found])
    senses = {one.naming: _sense(_best(one)) for one in every} | lacking
    return tuple(senses[naming] for naming in namings)


def resolve_name(
    gazetteer: Gazetteer, name: str, *, outer: str | None = None, countries: Mapping[str, float] | None = None
) -> PlaceRow | None:
    """Return what a single name stands for, or None."""
    (sense,) = resolve_names(gazetteer, [Naming(name, outer, outer is not None)], countries=countries or {})
    return sense.place


def _sense(place: PlaceRow) -> Sense:
    return Sense(place, place.country, place.region)


def _best(one: _Open) -> PlaceRow:
    return one.found[max(range(len(one.found)), key=one.shares.__getitem__)].place


def _shares(scores: Sequence[float]) -> list[float]:
    top = max(scores)
    powers = [math.exp(SHARPNESS * (score - top)) for score in scores]
    whole = sum(powers)
    return [power / whole for power in powers]


def _candidates(gazetteer: Gazetteer, naming: Naming) -> tuple[tuple[Candidate, ...], Sense]:
    """Return the places a name may stand for, or where it lies at least."""
    found = gazetteer.candidates(naming.name)
    if naming.kind is not None and naming.kind != "City":
        named = gazetteer.candidates(f"{naming.name} {naming.kind}")
        known = {c.place for c in named}
        found = (*named, *(c for c in found if c.place not in known))
    if naming.outer is not None:
        outer = gazetteer.candidates(naming.outer, is_outer=True)
        if outer and (naming.is_outer_sure or not _is_list(found, outer)):
            inside = tuple(c for c in found if any(holds(o.place, c.place) for o in outer[:CONSIDERED]))
            if inside:
                return inside[:CONSIDERED], UNKNOWN
            whole = outer[0].place
            if not found or (naming.is_outer_sure and whole.precision is not CITY):
                is_near = whole.precision is CITY or whole.region not in (whole.name, None)
                return (), Sense(whole if is_near else None, whole.country, whole.region, is_around=True)
    if naming.inner is not None:
        inner = gazetteer.candidates(naming.inner)
        wide = tuple(c for c in found if c.place.precision is not CITY)
        if wide and not _is_list(inner, wide):
            around = tuple(c for c in wide if any(holds(c.place, i.place) for i in inner[:CONSIDERED]))
            found = around or found
    return found[:CONSIDERED], UNKNOWN


def _is_list(found: Sequence[Candidate], outer: Sequence[Candidate]) -> bool:
    """Tell whether two names side by side are of one rank, so that neither holds the other: Oregon, Ohio."""
    if not found or not outer:
        return False
    inner, whole = found[0].place, outer[0].place
    if inner.precision is COUNTRY or whole.precision is CITY:
        return inner.precision is whole.precision or inner.precision is COUNTRY
    return inner.precision is REGION is whole.precision and inner.region == inner.name


def is_held(name: str, outer: str | None, is_outer_sure: bool, gazetteer: Gazetteer) -> bool:
    """Tell whether some place of a name lies in the place that the words name beside it."""
    if outer is None:
        return False
    found, whole = gazetteer.candidates(name), gazetteer.candidates(outer, is_outer=True)
    if not found:
        return is_outer_sure and bool(whole)
    if not is_outer_sure and _is_list(found, whole):
        return False
    return any(holds(o.place, c.place) for o in whole[:CONSIDERED] for c in found)


def holds(outer: PlaceRow, inner: PlaceRow) -> bool:
    """Tell whether a place lies in another one."""
    if inner == outer or inner.country != outer.country:
        return False
    if outer.precision is COUNTRY:
        return True
    if outer.precision is REGION:
        return inner.region is not None and inner.region in (outer.name, outer.region)
    return inner.precision is CITY and inner.population < outer.population and away(outer, inner) < AREA_KILOMETRES


def away(one: PlaceRow, other: PlaceRow) -> float:
    """Return about how many kilometres lie between two places that are near each other."""
    across = (one.lon - other.lon) * math.cos(math.radians(one.lat))
    return KILOMETRES_PER_DEGREE * math.hypot(one.lat - other.lat, across)


def _prior(candidate: Candidate) -> float:
    """Return the weight of a place, more than its size for cities that the world knows."""
    place = candidate.place
    if place.precision is not CITY or place.population < FAMOUS:
        return candidate.weight
    return candidate.weight + FAME_GAIN * math.log10(place.population / FAMOUS)


def _gain(others: float) -> float:
    """Return how far so many other names speak for a place where they lie; more than a few add nothing."""
    return math.log1p(min(MOST_OTHERS, max(0.0, others)))


def _kind_support(place: PlaceRow, naming: Naming) -> float:
    if naming.kind is None:
        return 0.0
    return KIND_GAIN if (place.precision is CITY) == (naming.kind == "City") else 0.0


class _Surroundings:
    """What the names of an article say together of where it plays."""

    def __init__(self, every: Sequence[_Open], countries: Mapping[str, float]) -> None:
        self._countries: dict[str | None, float] = defaultdict(float)
        self._countries.update(countries)
        self._regions: dict[tuple[str | None, str | None], float] = defaultdict(float)
        self._sure: list[tuple[_Open, PlaceRow]] = []
        self._by_name: dict[str, list[_Open]] = defaultdict(list)
        for one in every:
            self._by_name[one.naming.name].append(one)
            for candidate, share in zip(one.found, one.shares, strict=True):
                place = candidate.place
                said = share * one.voice
                self._countries[place.country] += said * (COUNTRY_VOICE if place.precision is COUNTRY else 1.0)
                if place.region is not None:
                    self._regions[place.country, place.region] += said
            if max(one.shares) >= SURE:
                best = _best(one)
                if best.precision is CITY or best.region != best.name:
                    self._sure.append((one, best))

    def support(self, one: _Open, place: PlaceRow) -> float:
        """Return how far everything else speaks for a place of a name."""
        country = region = 0.0
        for candidate, share in zip(one.found, one.shares, strict=True):
            other = candidate.place
            if other.country == place.country:
                said = share * one.voice
                country += said * (COUNTRY_VOICE if other.precision is COUNTRY else 1.0)
                if other.region == place.region:
                    region += said
        support = COUNTRY_GAIN * _gain(self._countries[place.country] - country)
        if place.region is not None:
            support += REGION_GAIN * _gain(self._regions[place.country, place.region] - region)
        support += _kind_support(place, one.naming)
        support += LIST_GAIN * self._beside(one, place)
        return support + (self._near(one, place) if place.precision is CITY else 0.0)

    def _beside(self, one: _Open, place: PlaceRow) -> float:
        """Return the share of the names in one list with it that are of the same rank and country."""
        if not one.naming.beside:
            return 0.0
        like = 0.0
        for name in one.naming.beside:
            for other in self._by_name[name][:1]:
                like += sum(
                    share
                    for c, share in zip(other.found, other.shares, strict=True)
                    if c.place.precision is place.precision
                    and (place.precision is COUNTRY or c.place.country == place.country)
                    and (c.place.region == c.place.name) == (place.region == place.name)
                )
        return like / len(one.naming.beside)

    def _near(self, one: _Open, place: PlaceRow) -> float:
        nearest = min(
            (
                away(place, other)
                for owner, other in self._sure
                if owner is not one and other.country == place.country and other.name != place.name
            ),
            default=math.inf,
        )
        return next((gain for limit, gain in NEAR_GAIN if nearest < limit), 0.0)
