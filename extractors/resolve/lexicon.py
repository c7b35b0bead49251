"""The lexicon: what a noun phrase's words alone say about the actor it stands for."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from functools import cache, lru_cache

from extractors.resolve.actor import Actor, Label, Title
from extractors.resolve.descriptions import Descriptions
from extractors.resolve.names import Names
from extractors.resolve.officials import Official, packaged_officials
from extractors.resolve.own import OwnActor, OwnActors
from extractors.resolve.phrases import divide, last_noun
from extractors.resolve.places import Gazetteer, load_gazetteer
from extractors.resolve.sectors import Agents
from extractors.resolve.titles import Titles
from extractors.resolve.words import Word, bare, joined, words
from schemas.enums import ActorType

__all__ = ["Actor", "Label", "Lexicon", "Title", "load_lexicon"]

PARTITIVES = frozenset(
    "member members group groups number numbers team teams majority series pair crowd rest part parts "
    "lot lots bunch handful band kind couple some any many most all one two three dozens hundreds "
    "thousands scores tens millions each both several another generation wave batch coalition alliance "
    "delegation representatives".split()
)
SELDOM_ALONE = frozenset(
    "arm body branch campaign cell center centre column contact entity exchange figure fund house lobby mine "
    "mission mint network office palace plant post power refinery restaurant shop side store unit utility "
    "venture wing market hotel factory morgue mosque temple convent campus tanker coast world "
    "bench medium radical native local major chair "
    "private minor".split()
)
"""Agent nouns that mostly name things, qualities or actions where no other word goes with them."""

REMEMBERED = 20_000
"""Phrases whose actor is kept, a few megabytes."""


class Lexicon:
    """Everything the packaged tables know about actors; immutable, so one serves a whole process."""

    def __init__(self, *, officials: Iterable[Official], gazetteer: Gazetteer, own: Iterable[OwnActor] = ()) -> None:
        """Load the packaged tables; a user's `own` actors win over everything that these know by the same name."""
        self.gazetteer = gazetteer
        self._names = Names(officials=officials, gazetteer=gazetteer, own=OwnActors(own))
        self._agents = Agents()
        self._titles = Titles(self._names, self._agents)
        self._descriptions = Descriptions(self._names, self._agents)
        # The same names come back article after article, and the tables never change.
        self._resolved = lru_cache(maxsize=REMEMBERED)(self._resolve)
        self._split = lru_cache(maxsize=REMEMBERED)(self._split_title)

    def country(self, text: str) -> str | None:
        """Return the ISO 3166 alpha-3 code of a country's name or common short form."""
        return self._names.countries.code(text)

    def demonym(self, text: str) -> str | None:
        """Return the country of a demonym: Iranian, Iranians, Briton; None where a people has several."""
        return self._names.countries.demonym(text)

    def capital_of(self, text: str) -> str | None:
        """Return the country whose government a capital or palace stands for, or IGO for Brussels."""
        seat = self._names.organisations.seat(text)
        return seat.country if seat is not None else self._names.countries.seat(text)

    def government(self, code: str) -> Actor:
        """Return the government of a country of this ISO 3166 alpha-3 code."""
        return self._names.government(code, "government")

    def is_organisation(self, name: str) -> bool:
        """Tell whether a name as printed is that of a body of the tables."""
        return self._names.organisations.find(name) is not None

    @property
    def country_codes(self) -> Collection[str]:
        """Return the ISO 3166 alpha-3 codes of all countries."""
        return self._names.countries.by_code

    def is_agent_noun(self, lemma: str) -> bool:
        """Tell whether a lower-case noun names people or bodies even when it stands alone."""
        return lemma not in SELDOM_ALONE and self._agents.get(lemma) is not None

    def is_agent_name(self, name: str) -> bool:
        """Tell whether a name as printed is known as a country, capital, body, people or leader."""
        return (
            self._names.own.find(name, year=None) is not None
            or self._names.organisations.find(name) is not None
            or self._names.countries.code(name) is not None
            or self._names.countries.seat(name) is not None
            or self._names.countries.is_demonym(name)
            or self._names.officials.find(name) is not None
            or self._names.region(name) is not None
        )

    def is_body(self, name: str) -> bool:
        """Tell whether a name as printed is known as that of an organisation."""
        return self._names.organisations.find(name) is not None

    def resolve(self, phrase: str, *, head: str, acts: bool, year: int | None = None) -> Actor | None:
        """Return the actor that a noun phrase without relative clauses stands for, or None."""
        return self._resolved(phrase, head, acts, year)

    def _resolve(self, phrase: str, head: str, acts: bool, year: int | None) -> Actor | None:
        every = words(phrase)
        found, counted = bare(every)
        if not found:
            return None
        whole = self._names.whole(joined(every), acts=acts, year=year) if len(every) > len(found) else None
        whole = whole or self._names.whole(joined(found), acts=acts, year=year)
        if whole is not None:
            return replace(whole, sector="CVL") if counted and whole.rule == "demonym" else whole
        core, preposition, rest = divide(found, head)
        if preposition == "of" and core[-1].text.lower() in PARTITIVES:
            part = self._partitive(core, rest, acts=acts, year=year)
            if part is not None:
                return part
        titled = self._titled(found, head, year=year) or (self._titled(core, head, year=year) if rest else None)
        if titled is not None:
            return titled
        return self._descriptions.describe(found, core, preposition, rest, counted=counted, year=year)

    def split_title(self, phrase: str, *, year: int | None = None) -> Title | None:
        """Return title and person of a phrase such as "Iraqi Prime Minister Haider al-Abadi", or None."""
        return self._split(phrase, year)

    def _split_title(self, phrase: str, year: int | None) -> Title | None:
        found, _ = bare(words(phrase))
        return self._titles.split(found, year=year) if found else None

    def _partitive(
        self, core: tuple[Word, ...], rest: tuple[Word, ...], *, acts: bool, year: int | None
    ) -> Actor | None:
        text = joined(rest)
        agent = self._agents.around(tuple(w.text.lower() for w in (*core, Word("of"), *rest)), len(core) - 1)
        if agent is not None and agent.end > len(core):
            return None
        inner = self.resolve(text, head=last_noun(rest), acts=acts, year=year)
        if inner is None:
            return None
        plural = core[-1].text.lower() != "member"
        name = joined((*core, Word("of"), *rest))
        kind = ActorType.GROUP if plural else ActorType.PERSON
        if inner.type in (ActorType.GROUP, None) and inner.rule != "organisation":
            name = inner.name or name
        return Actor(name if plural else None, kind, inner.country, inner.sector, "partitive")

    def _titled(self, found: tuple[Word, ...], head: str, *, year: int | None) -> Actor | None:
        split = self._titles.split(found, year=year)
        if split is None or not {word.text for word in words(head)} & {
            w.text for w in words(f"{split.title} {split.printed}")
        }:
            return None
        return Actor(split.person, ActorType.PERSON, split.country, split.sector, "title")


@cache
def load_lexicon(own: tuple[OwnActor, ...] = ()) -> Lexicon:
    """Return the lexicon of the packaged tables and a user's own actors, loaded once per process."""
    return Lexicon(officials=packaged_officials(), gazetteer=load_gazetteer(), own=own)
