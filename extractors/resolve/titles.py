"""Titles and their bearers: Iraqi Prime Minister Haider al-Abadi."""

from extractors.resolve.actor import Label, Title, first_country, first_sector
from extractors.resolve.names import LONGEST_NAME, Names
from extractors.resolve.officials import OFFICES, Official
from extractors.resolve.phrases import is_name, is_past
from extractors.resolve.sectors import AgentKind, Agents
from extractors.resolve.words import Word, joined

HONORIFICS = frozenset("mr mr. mrs mrs. ms ms. miss dr dr. sir dame sheikh sheik shaikh lord m. herr frau".split())


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
            start, sector, title = chain
            if self._is_common(found, cut):
                continue
            labels = self._names.labels(left, year=year)
            official = self._bearer(left[start:], right, labels, year=year)
            country = first_country(labels)
            sector = sector or first_sector(labels)
            past = any(is_past(word) for word in left)
            if official is not None:
                country = country or official.country
                sector = sector or official.sector_in(year)
                person = official.name
            else:
                person = joined(right)
            if past and sector in OFFICES:
                sector = "ELI"
            return Title(title, person, joined(right), country, sector)
        return None

    def _bearer(
        self, title: tuple[Word, ...], name: tuple[Word, ...], labels: list[Label], *, year: int | None
    ) -> Official | None:
        text = joined(name)
        official = (
            self._names.own.find(text, year=year)
            or self._names.officials.find(f"{title[-1].text} {text}", year=year)
            or self._names.officials.find(text, year=year)
        )
        if official is not None:
            return official
        country = first_country(labels)
        if country is None or len(name) > 1:
            return None
        return self._names.officials.surnamed(text, country=country, year=year)

    def _chain(self, left: tuple[Word, ...], *, long_name: bool) -> tuple[int, str | None, str] | None:
        """Return start, sector and text of the titles that end the words; honorifics decide no sector."""
        end = len(left)
        sector: str | None = None
        start = end
        while end > 0:
            found = self._before(left, end, long_name=long_name)
            if found is None:
                break
            start, new_sector, phrase = found
            if phrase not in HONORIFICS or sector is None:
                sector = new_sector if phrase not in HONORIFICS else sector
            end = start
        if start == len(left):
            return None
        text = joined(left[start:])
        if text.lower().split()[-1] in HONORIFICS and start == len(left) - 1 and sector is None:
            return start, None, text
        return start, sector, text

    def _before(self, left: tuple[Word, ...], end: int, *, long_name: bool) -> tuple[int, str | None, str] | None:
        for start in range(max(0, end - LONGEST_NAME), end):
            phrase = " ".join(
                w.text.lower() + ("'s" if w.possessive and i < end - 1 else "")
                for i, w in enumerate(left[start:end], start)
            )
            agent = self._agents.title(phrase) or (self._agents.role(phrase) if long_name else None)
            if agent is not None:
                return start, agent.sector, phrase
            if phrase.startswith("ex-") and self._agents.title(phrase[3:]) is not None:
                return start, "ELI", phrase
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
