"""Agent nouns and titles: which sector of society a common noun speaks of."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from extractors.resolve.tables import packaged

COLUMNS = ("phrase", "sector", "kind", "title", "country")
MARKS = str.maketrans({"'": None, "’": None})
LONGEST = 7

SECTORS = frozenset(
    "COP GOV JUD LEG MIL PRM PTY REB SPY UAF AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC".split()
)
"""PLOVER 2.0 sector codes in use."""


class AgentKind(StrEnum):
    """What sort of actor an agent noun names."""

    PERSON = "person"
    GROUP = "group"
    INSTITUTION = "institution"
    GOVERNMENT = "government"


@dataclass(frozen=True, slots=True)
class Agent:
    """One agent noun."""

    phrase: str
    sector: str | None
    kind: AgentKind
    is_title: bool
    country: str | None
    """The only country or kind of body that has it: a taoiseach is Irish."""


@dataclass(frozen=True, slots=True)
class AgentMatch:
    """An agent noun found in words `[start, end)`."""

    start: int
    end: int
    agent: Agent
    is_plural: bool


class Agents:
    """All agent nouns, found in singular and plural."""

    def __init__(self) -> None:
        """Load the packaged table `agents.csv`."""
        self._agents: dict[str, Agent] = {}
        for phrase, sector, kind, title, country in packaged("agents.csv", COLUMNS):
            agent = Agent(phrase, sector or None, AgentKind(kind), title == "yes", country or None)
            self._agents[phrase.translate(MARKS)] = agent

    def get(self, phrase: str) -> tuple[Agent, bool] | None:
        """Return the agent noun of a lower-case phrase and whether it is in the plural."""
        plain = phrase.translate(MARKS) if "'" in phrase or "\u2019" in phrase else phrase
        agent = self._agents.get(plain)
        if agent is not None:
            return agent, _looks_plural(plain)
        # Most words asked about are neither agents nor plurals.
        if not plain.partition(" of ")[0].endswith(PLURAL_ENDINGS):
            return None
        for form in _singulars(plain):
            agent = self._agents.get(form)
            if agent is not None:
                return agent, True
        return None

    def title(self, phrase: str) -> Agent | None:
        """Return the title that a lower-case phrase is."""
        agent = self._agents.get(phrase.translate(MARKS))
        return agent if agent is not None and agent.is_title else None

    def role(self, phrase: str) -> Agent | None:
        """Return the noun for one person that a lower-case phrase is: a refugee may stand before a name."""
        agent = self._agents.get(phrase.translate(MARKS))
        return agent if agent is not None and agent.kind is AgentKind.PERSON else None

    def around(self, lowered: tuple[str, ...], head: int) -> AgentMatch | None:
        """Return the longest agent noun that holds the word at `head` as its noun."""
        for length in range(min(LONGEST, len(lowered)), 0, -1):
            for start in range(max(0, head - length + 1), min(head, len(lowered) - length) + 1):
                end = start + length
                if end - 1 != head and not _goes_on(lowered[head + 1 : end]):
                    continue
                found = self.get(" ".join(lowered[start:end]))
                if found is not None:
                    return AgentMatch(start, end, found[0], found[1])
        return None


def _goes_on(rest: tuple[str, ...]) -> bool:
    return rest[:1] in (("of",), ("in",), ("in-chief",), ("to",), ("general",))


PLURAL_ENDINGS = ("s", "men", "children", "people")


def _singulars(phrase: str) -> Iterator[str]:
    front, gap, noun = phrase.partition(" of ")
    for form in _singular(front):
        yield form + gap + noun


def _singular(phrase: str) -> Iterator[str]:
    if phrase.endswith("ies"):
        yield phrase[:-3] + "y"
    if phrase.endswith("es"):
        yield phrase[:-2]
    if phrase.endswith("s") and not phrase.endswith("ss"):
        yield phrase[:-1]
    if phrase.endswith("men"):
        yield phrase[:-3] + "man"
    if phrase.endswith("children"):
        yield phrase.removesuffix("ren")
    if phrase.endswith("people"):
        yield phrase.removesuffix("people") + "person"


def _looks_plural(phrase: str) -> bool:
    noun = phrase.partition(" of ")[0]
    return noun.endswith(("s", "men", "people", "children", "clergy")) and not noun.endswith(("ss", "us", "is"))
