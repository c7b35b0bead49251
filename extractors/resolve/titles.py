"""Titles and their bearers: Iraqi Prime Minister Haider al-Abadi."""

from dataclasses import dataclass

from extractors.resolve.actor import Title, first_country, first_sector
from extractors.resolve.names import LONGEST_NAME, Names
from extractors.resolve.officials import OFFICES, Official
from extractors.resolve.phrases import is_name, is_past
from extractors.resolve.sectors import AgentKind, Agents
from extractors.resolve.words import Word, joined

HONORIFICS = frozenset("mr mr. mrs mrs. ms ms. miss dr dr. sir dame sheikh sheik shaikh lord m. herr frau".split())


@dataclass(frozen=True, slots=True)
class _Chain:
    """Titles from a word on: their sector, and their country where only one has them."""

    start: int
    sector: str | None
    text: str
    country: str | None


class Titles:
    """Splits a phrase into title and name."""

    def __init__(self, names: Names, agents: Agents) -> None:
        """Use these names and agent nouns."""
        self._names = names
        self._agents = agents

    def split(self, found: tuple[Word, ...], *, year: int | None) -> Title | None:
        """Return the title and who bears it, or None."""
        for cut in range(len(found) - 1, 0, -1):
            left, right = found[:cut], found[cut:]
            if left[-1].possessive or not is_name(right):
                continue
            chain = self._chain(left, long_name=len(right) > 1)
            if chain is None:
                continue
            if self._is_common(found, cut):
                continue
            labels = self._names.labels(left, year=year)
            country = first_country(labels) or chain.country
            official = self._bearer(left[chain.start :], right, country, year=year)
            sector = chain.sector or first_sector(labels)
            past = any(is_past(word) for word in left)
            if official is not None:
                country = country or official.country
                sector = sector or official.sector_in(year)
                person = official.name
            else:
                person = joined(right)
            if past and sector in OFFICES:
                sector = "ELI"
            return Title(chain.text, person, joined(right), country, sector)
        return None

    def _bearer(
        self, title: tuple[Word, ...], name: tuple[Word, ...], country: str | None, *, year: int | None
    ) -> Official | None:
        text = joined(name)
        official = (
            self._names.own.find(text, year=year)
            or self._names.officials.find(f"{title[-1].text} {text}", year=year)
            or self._names.officials.find(text, year=year)
        )
        if official is not None:
            return official
        if country is None or len(name) > 1:
            return None
        return self._names.officials.surnamed(text, country=country, year=year)

    def _chain(self, left: tuple[Word, ...], *, long_name: bool) -> _Chain | None:
        """Return the titles that end the words; honorifics decide no sector."""
        end = start = len(left)
        sector: str | None = None
        country: str | None = None
        while end > 0:
            found = self._before(left, end, long_name=long_name)
            if found is None:
                break
            if found.text not in HONORIFICS:
                sector, country = found.sector, country or found.country
            start = end = found.start
        if start == len(left):
            return None
        text = joined(left[start:])
        alone = text.lower().split()[-1] in HONORIFICS and start == len(left) - 1
        return _Chain(start, None if alone else sector, text, country)

    def _before(self, left: tuple[Word, ...], end: int, *, long_name: bool) -> _Chain | None:
        for start in range(max(0, end - LONGEST_NAME), end):
            phrase = " ".join(
                w.text.lower() + ("'s" if w.possessive and i < end - 1 else "")
                for i, w in enumerate(left[start:end], start)
            )
            agent = self._agents.title(phrase) or (self._agents.role(phrase) if long_name else None)
            if agent is not None:
                return _Chain(start, agent.sector, phrase, agent.country)
            if phrase.startswith("ex-") and self._agents.title(phrase[3:]) is not None:
                return _Chain(start, "ELI", phrase, None)
        return None

    def _is_common(self, found: tuple[Word, ...], cut: int) -> bool:
        """Tell whether the capitals after a title are no name: Deputy Leader, Prime Minister's Office."""
        right = found[cut:]
        text = joined(right)
        if self._names.organisations.find(text) is not None or self._names.countries.code(text) is not None:
            return True
        lowered = tuple(word.text.lower() for word in found)
        match = self._agents.around(lowered, len(lowered) - 1)
        if match is None or (len(right) > 1 and match.end - match.start == 1 and match.agent.kind is AgentKind.PERSON):
            return False
        return match.start < cut or not match.agent.is_title
