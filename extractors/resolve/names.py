"""Known names within a phrase: countries, peoples, seats of power, bodies, officials, cities."""

from collections.abc import Iterable
from dataclasses import replace

from extractors.resolve.actor import Actor, Label
from extractors.resolve.countries import Countries
from extractors.resolve.genders import gender_of
from extractors.resolve.officials import Official, Officials
from extractors.resolve.organisations import Organisation, Organisations
from extractors.resolve.own import OwnActors
from extractors.resolve.places import Gazetteer
from extractors.resolve.words import Word, joined
from schemas.enums import ActorType, PlacePrecision

LONGEST_NAME = 8
BIG_CITY = 100_000
BIG_REGION = 40_000
LINKED = frozenset(
    "backed allied aligned based born trained funded financed sponsored supported controlled held occupied "
    "administered linked armed made built friendly affiliated inspired educated speaking majority brokered "
    "mediated proposed drafted bound produced flagged style imposed dominated ruled annexed friendly".split()
)
"""Second halves of compounds whose first half is not the actor's country: US-backed rebels."""
AGAINST = ("anti-", "pro-", "non-")


class Names:
    """Everything that the packaged tables know by name."""

    def __init__(self, *, officials: Iterable[Official], gazetteer: Gazetteer, own: OwnActors) -> None:
        """Load the packaged tables of countries and organisations; a user's own actors win over them."""
        self.own = own
        self.countries = Countries()
        self.organisations = Organisations()
        self.officials = Officials(officials)
        self.gazetteer = gazetteer

    def whole(self, text: str, *, acts: bool, year: int | None) -> Actor | None:
        """Return the actor whose name the whole text is."""
        label = self._named(text, year=year)
        if label is not None and label.actor is not None:
            if label.rule == "country" and not acts:
                return replace(label.actor, sector=None)
            return label.actor
        seat = self._seat(text, acts=acts)
        if seat is not None:
            return seat
        if self.countries.is_demonym(text):
            return Actor(text, ActorType.GROUP, self.countries.demonym(text), None, "demonym")
        return self.region(text) if acts else None

    def _seat(self, text: str, *, acts: bool) -> Actor | None:
        organisation = self.organisations.seat(text)
        if organisation is not None and acts:
            return _of_organisation(organisation, "metonym")
        code = self.countries.seat(text)
        if code is not None and (acts or self.countries.is_palace(text)):
            return self.government(code, "metonym")
        return None

    def region(self, text: str) -> Actor | None:
        """Return the government of a large region: Texas, Catalonia."""
        rows = self.gazetteer.lookup(text)
        if not rows or rows[0].precision is not PlacePrecision.REGION or rows[0].country is None:
            return None
        if 0 < rows[0].population < BIG_REGION:
            return None
        return Actor(rows[0].name, ActorType.GOVERNMENT, rows[0].country, "GOV", "region")

    def government(self, code: str, rule: str) -> Actor:
        """Return the government of a country."""
        return Actor(self.countries.by_code[code].name, ActorType.GOVERNMENT, code, "GOV", rule)

    def _named(self, text: str, *, year: int | None) -> Label | None:
        """Return what is known by exactly this name, its span left at zero."""
        own = self.own.find(text, year=year)
        if own is not None:
            kind = ActorType.PERSON if gender_of(own.name) is not None else ActorType.ORGANISATION
            actor = Actor(own.name, kind, own.country, own.sector_in(year), "own")
            return Label(0, 0, own.country, actor.sector, "own", actor)
        organisation = self.organisations.find(text)
        if organisation is not None:
            actor = _of_organisation(organisation, "organisation")
            return Label(0, 0, organisation.country, organisation.sector, "organisation", actor)
        code = self.countries.code(text)
        if code is not None:
            name = self.countries.by_code[code].name
            return Label(0, 0, code, None, "country", Actor(name, ActorType.COUNTRY, code, "GOV", "country"))
        official = self.officials.find(text, year=year)
        if official is not None:
            actor = _of_official(official, year, "official")
            return Label(0, 0, official.country, official.sector, "official", actor)
        return None

    def labels(self, found: tuple[Word, ...], *, year: int | None) -> list[Label]:
        """Return the known names in the words, longest first from the left, none overlapping."""
        found_labels: list[Label] = []
        start = 0
        while start < len(found):
            label = self._label_at(found, start, year=year)
            if label is None:
                start += 1
            else:
                found_labels.append(label)
                start = label.end
        return found_labels

    def _label_at(self, found: tuple[Word, ...], start: int, *, year: int | None) -> Label | None:
        first = found[start].text
        if not (first[:1].isupper() or first[:1].isdigit() or "-" in first or first.islower()):
            return None
        for end in range(min(len(found), start + LONGEST_NAME), start, -1):
            text = joined(found[start:end])
            label = self._named(text, year=year) or self._demonym_label(text) or self._seat_label(text)
            if label is not None:
                return replace(label, start=start, end=end)
        return self._compound(first, start)

    def _demonym_label(self, text: str) -> Label | None:
        if self.countries.is_demonym(text):
            return Label(0, 0, self.countries.demonym(text), None, "demonym", None)
        return None

    def _seat_label(self, text: str) -> Label | None:
        organisation = self.organisations.seat(text)
        if organisation is not None:
            return Label(0, 0, organisation.country, None, "metonym", None)
        code = self.countries.seat(text)
        return Label(0, 0, code, None, "metonym", None) if code is not None else None

    def _compound(self, word: str, start: int) -> Label | None:
        """Return the country of a hyphened word: Saudi-led counts, US-backed and pro-Iranian do not."""
        if "-" not in word or word.lower().startswith(AGAINST):
            return None
        first, _, second = word.rpartition("-")
        if second.lower() in LINKED:
            return None
        for half in (second, first):
            code = self.countries.demonym(half) or self.countries.code(half)
            if code is not None:
                other = first if half is second else second
                if self.countries.demonym(other) not in (None, code):
                    return None
                return Label(start, start + 1, code, None, "compound", None)
        organisation = self.organisations.find(first)
        if organisation is not None and second.lower() in ("run", "led"):
            return Label(start, start + 1, organisation.country, None, "compound", None)
        return None

    def city_country(self, found: tuple[Word, ...]) -> str | None:
        """Return the country of a large city or a region that the words hold."""
        for start in range(len(found)):
            if not found[start].text[:1].isupper() and not found[start].text.startswith("al-"):
                continue
            for end in range(min(len(found), start + 3), start, -1):
                rows = self.gazetteer.lookup(joined(found[start:end]))
                if rows and (rows[0].population >= BIG_CITY or rows[0].precision is PlacePrecision.REGION):
                    return rows[0].country
        return None


def _of_organisation(organisation: Organisation, rule: str) -> Actor:
    return Actor(organisation.name, organisation.type, organisation.country, organisation.sector, rule)


def _of_official(official: Official, year: int | None, rule: str) -> Actor:
    return Actor(official.name, ActorType.PERSON, official.country, official.sector_in(year), rule)
