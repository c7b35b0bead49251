"""Actors told by a common noun: Israeli troops, authorities in Iraq, a Russian court."""

from dataclasses import replace

from extractors.resolve.actor import Actor, Label, first_country
from extractors.resolve.names import Names
from extractors.resolve.officials import OFFICES
from extractors.resolve.phrases import is_past
from extractors.resolve.sectors import AgentKind, AgentMatch, Agents
from extractors.resolve.words import Word, bare, joined
from schemas.enums import ActorType

ABROAD = frozenset(
    "diplomat ambassador envoy embassy consulate tourist foreigner expatriate visitor traveler pilgrim "
    "delegation consul troops soldier soldiers base bases mission negotiator migrant contractor".split()
)
"""Nouns whose bearers are foreign where they stay: an embassy in Iraq is not Iraq's."""
ABROAD_SECTORS = frozenset({"MIL", "JRN", "SOC", "REF", "BUS", "SPY"})
WEAK = frozenset(
    "official leader spokesman spokeswoman spokesperson head chief representative source fighter delegation "
    "negotiator supporter founder commander force forces group member officer faction wing bloc movement "
    "leadership unit branch brigade battalion politician figure source envoy adviser aide staff".split()
)
"""Agent nouns that take the sector of the body or noun before them: Hamas officials, union leaders."""
RELATIONAL = frozenset(
    "ally partner counterpart enemy foe rival opponent adversary neighbour neighbor friend interlocutor host guest "
    "critic backer sponsor creditor lender donor".split()
)
"""Nouns for somebody else than whose they are: Iran's enemies are not Iran."""
RANKS = frozenset("senior top high-ranking leading chief local high-level junior key".split())
ARMED = frozenset("rebel insurgent separatist guerrilla militant jihadist".split())
STATE_LIKE = frozenset({None, "GOV", "MIL", "UAF", "PTY"})
LOCATIVE = frozenset("in within inside across throughout on near".split())
OTHER_SIDE = frozenset("to with by under against".split())
"""Prepositions before somebody else: an ambassador to Iraq is not Iraq's."""
WATERS = frozenset("sea ocean gulf strait straits channel peninsula bay basin mountains river".split())
"""Nouns for what no country owns that names it: the South China Sea, the Korean Peninsula."""
FIRMS = frozenset("inc inc. corp corp. ltd ltd. llc co. plc ag gmbh s.a. sa nv s.p.a. oyj asa".split())
PLAIN_GOVERNMENTS = frozenset(
    "government;administration;regime;cabinet;central government;state;federal government".split(";")
)


class Descriptions:
    """Finds the country and sector of phrases that are headed by a common noun."""

    def __init__(self, names: Names, agents: Agents) -> None:
        """Use these names and agent nouns."""
        self._names = names
        self._agents = agents

    def describe(
        self,
        found: tuple[Word, ...],
        core: tuple[Word, ...],
        preposition: str | None,
        rest: tuple[Word, ...],
        *,
        counted: bool,
        year: int | None,
    ) -> Actor | None:
        """Return whom the words stand for; `core` ends with the head, `rest` follows the preposition."""
        lowered = tuple((w.text + w.mark).lower() for w in found)
        head = len(core) - 1
        if lowered[head] in WATERS:
            return None
        match = self._agents.around(lowered, head)
        labels = self._names.labels(core, year=year)
        if match is None:
            return self._unmatched(core, labels, counted=counted)
        covering = next((label for label in labels if label.start <= head < label.end and label.actor), None)
        if covering is not None and covering.actor is not None and covering.end - covering.start > 1:
            return covering.actor
        tail = found[match.end :] if match.end > len(core) else rest
        if match.end > len(core) and tail:
            preposition, tail = tail[0].text.lower(), tail[1:]
        inner = [label for label in labels if label.end <= match.end]
        if match.agent.phrase in RELATIONAL:
            inner = [label for label in inner if not found[label.end - 1].possessive]
        outer = self._tail_label(match, preposition, tail, year=year)
        country = (
            first_country(inner)
            or self._names.city_country(found[: match.start])
            or (outer.country if outer else None)
            or match.agent.country
        )
        sector = self._sector(match, lowered, inner, outer)
        return self._shape(match, found, country, sector, counted=counted)

    def _sector(
        self, match: AgentMatch, lowered: tuple[str, ...], labels: list[Label], outer: Label | None
    ) -> str | None:
        sector = match.agent.sector
        before = lowered[: match.start]
        *adjectives, noun = match.agent.phrase.split()
        plain = all(adjective in RANKS for adjective in adjectives)
        named = next((label for label in labels if label.rule == "organisation"), None)
        if outer is not None and outer.rule in ("organisation", "body"):
            named = named or outer
        weak = sector is None or (noun.removesuffix("s") in WEAK and (plain or sector in ("REB", "UAF")))
        if any(is_past(Word(w)) for w in before) and sector in OFFICES:
            return "ELI"
        if weak and named is not None:
            return named.sector
        if "opposition" in before and sector in (None, "GOV", "LEG", "PTY"):
            return "OPP"
        if ARMED & set(before) and sector in STATE_LIKE:
            return "REB"
        if weak and match.start > 0:
            noun_before = self._agents.around(lowered[: match.start], match.start - 1)
            if noun_before is not None and noun_before.agent.sector is not None:
                return noun_before.agent.sector
        return sector

    def _tail_label(
        self, match: AgentMatch, preposition: str | None, tail: tuple[Word, ...], *, year: int | None
    ) -> Label | None:
        """Return what follows the noun where it tells the actor's country or body: president of Iran."""
        if not tail or preposition is None:
            return None
        foreign = match.agent.sector in ABROAD_SECTORS or match.agent.phrase in ABROAD
        if preposition in LOCATIVE and foreign:
            return None
        if preposition in OTHER_SIDE:
            return None
        if preposition == "for" and match.agent.phrase not in WEAK:
            return None
        tail, _ = bare(tail)
        labels = self._names.labels(tail, year=year)
        if labels:
            return next((label for label in labels if label.country or label.rule == "organisation"), None)
        country = self._names.city_country(tail)
        lowered = tuple((word.text + word.mark).lower() for word in tail)
        body = next((m for at in range(len(tail)) if (m := self._agents.around(lowered, at)) is not None), None)
        if body is not None and body.agent.kind in (AgentKind.INSTITUTION, AgentKind.GOVERNMENT):
            return Label(0, 0, country, body.agent.sector, "body", None)
        return Label(0, 0, country, None, "city", None) if country else None

    def _shape(
        self,
        match: AgentMatch,
        found: tuple[Word, ...],
        country: str | None,
        sector: str | None,
        *,
        counted: bool,
    ) -> Actor:
        kind = match.agent.kind
        phrase = joined(found)
        if kind is AgentKind.GOVERNMENT:
            plain = match.agent.phrase in PLAIN_GOVERNMENTS
            if plain and country in self._names.countries.by_code:
                return replace(self._names.government(country or "", "government"), sector=sector)
            return Actor(phrase, ActorType.GOVERNMENT, country, sector, "government")
        if kind is AgentKind.INSTITUTION:
            body = ActorType.GOVERNMENT if sector == "GOV" else ActorType.ORGANISATION
            return Actor(phrase, body if not match.is_plural else ActorType.GROUP, country, sector, "institution")
        if kind is AgentKind.GROUP and not match.is_plural and not counted and found[match.start].text[:1].isupper():
            return Actor(phrase, ActorType.ORGANISATION, country, sector, "institution")
        if kind is AgentKind.PERSON and not match.is_plural and not counted:
            return Actor(None, ActorType.PERSON, country, sector, "role")
        return Actor(phrase, ActorType.GROUP, country, sector, "group")

    def _unmatched(self, core: tuple[Word, ...], labels: list[Label], *, counted: bool) -> Actor | None:
        head = len(core) - 1
        covering = next((label for label in labels if label.start <= head < label.end), None)
        if covering is not None and covering.actor is not None:
            return covering.actor
        if covering is not None and covering.rule == "demonym":
            country = covering.country or first_country(labels)
            return Actor(joined(core), ActorType.GROUP, country, "CVL" if counted else None, "demonym")
        if core[head].text.lower() in FIRMS and len(core) > 1:
            return Actor(joined(core), ActorType.ORGANISATION, first_country(labels), "BUS", "firm")
        country = first_country(labels)
        return Actor(None, None, country, None, "modifier") if country is not None else None
