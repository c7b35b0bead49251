"""The lexicon: what a noun phrase's words alone say about the actor it stands for."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from extractors.resolve.countries import Countries
from extractors.resolve.officials import Official, Officials, packaged_officials
from extractors.resolve.organisations import Organisation, Organisations
from extractors.resolve.places import Gazetteer, load_gazetteer
from extractors.resolve.sectors import AgentKind, AgentMatch, Agents
from extractors.resolve.words import Word, bare, joined, words
from schemas.enums import ActorType, PlacePrecision

LONGEST_NAME = 8
BIG_CITY = 100_000
LINKED = frozenset(
    "backed allied aligned based born trained funded financed sponsored supported controlled held occupied "
    "administered linked armed made built friendly affiliated inspired educated speaking majority brokered "
    "mediated proposed drafted bound produced flagged style imposed dominated ruled annexed friendly".split()
)
"""Second halves of compounds whose first half is not the actor's country: US-backed rebels."""
AGAINST = ("anti-", "pro-", "non-")
PREPOSITIONS = frozenset(
    "of in from at for within inside on near across throughout against to with by under".split()
)
PARTITIVES = frozenset(
    "member members group groups number numbers team teams majority series pair crowd rest part parts lot lots "
    "bunch handful band kind couple some any many most all one two three dozens hundreds thousands scores tens "
    "millions each both several another generation wave batch coalition alliance delegation representatives".split()
)
ABROAD = frozenset(
    "diplomat ambassador envoy embassy consulate tourist foreigner expatriate visitor traveler pilgrim delegation "
    "consul troops soldier soldiers base bases mission negotiator migrant contractor".split()
)
"""Nouns whose bearers are foreign where they stay: an embassy in Iraq is not Iraq's."""
ABROAD_SECTORS = frozenset({"MIL", "JRN", "SOC", "REF", "BUS", "SPY"})
WEAK = frozenset(
    "official leader spokesman spokeswoman spokesperson head chief representative source fighter delegation "
    "negotiator supporter founder commander force forces group member officer faction wing bloc movement "
    "leadership unit branch brigade battalion politician figure source envoy adviser aide staff".split()
)
"""Agent nouns that take the sector of the organisation or noun before them: Hamas officials, union leaders."""
SELDOM_ALONE = frozenset(
    "arm body branch campaign cell center centre column contact entity exchange figure fund house lobby mine "
    "mission mint network office palace plant post power refinery restaurant shop side store unit utility "
    "venture wing market hotel factory morgue mosque temple convent campus tanker coast world "
    "bench medium radical native local major chair "
    "private minor".split()
)
"""Agent nouns that mostly name things, qualities or actions where no other word goes with them."""
PAST = frozenset(
    {"former", "ex", "late", "then", "ousted", "deposed", "retired", "onetime", "longtime-former"}
)
RANKS = frozenset("senior top high-ranking leading chief local high-level junior key".split())
HONORIFICS = frozenset(
    "mr mr. mrs mrs. ms ms. miss dr dr. sir dame sheikh sheik shaikh lord m. herr frau".split()
)
PARTICLES = frozenset(
    "al el ad ar as at bin ibn bint abu ben ben- de del della der den di da dos das du la le van von und y e ul ur "
    "zu st st. the".split()
)
FIRMS = frozenset("inc inc. corp corp. ltd ltd. llc co. plc ag gmbh s.a. sa nv s.p.a. oyj asa".split())


@dataclass(frozen=True, slots=True)
class Actor:
    """What a phrase stands for; None means that its words do not say."""

    name: str | None
    type: ActorType | None
    country: str | None
    sector: str | None
    rule: str


@dataclass(frozen=True, slots=True)
class Title:
    """A title and the person who bears it."""

    title: str
    person: str
    printed: str
    """The name as printed, where `person` is the fuller name of a known office holder."""
    country: str | None
    sector: str | None


@dataclass(frozen=True, slots=True)
class Label:
    """A name known to the lexicon, in words `[start, end)` of a phrase."""

    start: int
    end: int
    country: str | None
    sector: str | None
    rule: str
    actor: Actor | None


class Lexicon:
    """Everything the packaged tables know about actors; immutable, so one serves a whole process."""

    def __init__(self, *, officials: Iterable[Official], gazetteer: Gazetteer) -> None:
        """Load the packaged tables; `officials` come from `packaged_officials` and the user's own files."""
        self.countries = Countries()
        self.organisations = Organisations()
        self.officials = Officials(officials)
        self.agents = Agents()
        self.gazetteer = gazetteer

    def country(self, text: str) -> str | None:
        """Return the ISO 3166 alpha-3 code of a country's name or common short form."""
        return self.countries.code(text)

    def demonym(self, text: str) -> str | None:
        """Return the country of a demonym: Iranian, Iranians, Briton; None where a people has several."""
        return self.countries.demonym(text)

    def capital_of(self, text: str) -> str | None:
        """Return the country whose government a capital or palace stands for, or IGO for Brussels."""
        seat = self.organisations.seat(text)
        return seat.country if seat is not None else self.countries.seat(text)

    def is_agent_noun(self, lemma: str) -> bool:
        """Tell whether a lower-case noun names people or bodies even when it stands alone."""
        return lemma not in SELDOM_ALONE and self.agents.get(lemma) is not None

    def is_agent_name(self, name: str) -> bool:
        """Tell whether a name as printed is known as a country, capital, body, people or leader."""
        return (
            self.organisations.find(name) is not None
            or self.countries.code(name) is not None
            or self.countries.seat(name) is not None
            or self.countries.is_demonym(name)
            or self.officials.find(name) is not None
            or self._region(name) is not None
        )

    def resolve(self, phrase: str, *, head: str, acts: bool, year: int | None = None) -> Actor | None:
        """Return the actor that a noun phrase without relative clauses stands for, or None."""
        every = words(phrase)
        found, counted = bare(every)
        if not found:
            return None
        whole = self._whole(every, acts=acts, year=year) if len(every) > len(found) else None
        whole = whole or self._whole(found, acts=acts, year=year)
        if whole is not None:
            return replace(whole, sector="CVL") if counted and whole.rule == "demonym" else whole
        core, preposition, rest = _divide(found, head)
        if preposition == "of" and core[-1].text.lower() in PARTITIVES:
            part = self._partitive(core, rest, acts=acts, year=year)
            if part is not None:
                return part
        titled = self._titled(found, head, year=year) or (
            self._titled(core, head, year=year) if rest else None
        )
        if titled is not None:
            return titled
        return self._described(found, core, preposition, rest, counted=counted, year=year)

    def split_title(self, phrase: str, *, year: int | None = None) -> Title | None:
        """Return title and person of a phrase such as "Iraqi Prime Minister Haider al-Abadi", or None."""
        found, _ = bare(words(phrase))
        return self._split(found, year=year) if found else None

    def _whole(self, found: tuple[Word, ...], *, acts: bool, year: int | None) -> Actor | None:
        text = joined(found)
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
        region = self._region(text) if acts else None
        if region is not None:
            return region
        return None

    def _seat(self, text: str, *, acts: bool) -> Actor | None:
        organisation = self.organisations.seat(text)
        if organisation is not None and acts:
            return _of_organisation(organisation, "metonym")
        code = self.countries.seat(text)
        if code is not None and (acts or self.countries.is_palace(text)):
            return self._government(code, "metonym")
        return None

    def _region(self, text: str) -> Actor | None:
        rows = self.gazetteer.lookup(text)
        if rows and rows[0].precision is PlacePrecision.REGION and rows[0].country is not None:
            return Actor(rows[0].name, ActorType.GOVERNMENT, rows[0].country, "GOV", "region")
        return None

    def _government(self, code: str, rule: str) -> Actor:
        return Actor(self.countries.by_code[code].name, ActorType.GOVERNMENT, code, "GOV", rule)

    def _named(self, text: str, *, year: int | None) -> Label | None:
        """Return what is known by exactly this name, its span left at zero."""
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

    def _labels(self, found: tuple[Word, ...], *, year: int | None) -> list[Label]:
        """Return the known names in the words, longest first from the left, none overlapping."""
        labels: list[Label] = []
        start = 0
        while start < len(found):
            label = self._label_at(found, start, year=year)
            if label is None:
                start += 1
            else:
                labels.append(label)
                start = label.end
        return labels

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

    def _partitive(
        self, core: tuple[Word, ...], rest: tuple[Word, ...], *, acts: bool, year: int | None
    ) -> Actor | None:
        text = joined(rest)
        agent = self.agents.around(tuple(w.text.lower() for w in (*core, Word("of"), *rest)), len(core) - 1)
        if agent is not None and agent.end > len(core):
            return None
        inner = self.resolve(text, head=_last_noun(rest), acts=acts, year=year)
        if inner is None:
            return None
        plural = core[-1].text.lower() != "member"
        name = joined((*core, Word("of"), *rest))
        kind = ActorType.GROUP if plural else ActorType.PERSON
        if inner.type in (ActorType.GROUP, None) and inner.rule != "organisation":
            name = inner.name or name
        return Actor(name if plural else None, kind, inner.country, inner.sector, "partitive")

    def _titled(self, found: tuple[Word, ...], head: str, *, year: int | None) -> Actor | None:
        split = self._split(found, year=year)
        if split is None or not {word.text for word in words(head)} & {
            w.text for w in words(f"{split.title} {split.printed}")
        }:
            return None
        return Actor(split.person, ActorType.PERSON, split.country, split.sector, "title")

    def _split(self, found: tuple[Word, ...], *, year: int | None) -> Title | None:
        for cut in range(len(found) - 1, 0, -1):
            left, right = found[:cut], found[cut:]
            if left[-1].possessive or not _is_name(right):
                continue
            chain = self._title_chain(left, long_name=len(right) > 1)
            if chain is None:
                continue
            start, sector, title = chain
            if self._is_common(found, cut):
                continue
            labels = self._labels(left, year=year)
            official = self._bearer(left[start:], right, labels, year=year)
            country = _first_country(labels)
            sector = sector or _first_sector(labels)
            past = any(_is_past(word) for word in left)
            if official is not None:
                country = country or official.country
                sector = sector or official.sector_in(year)
                person = official.name
            else:
                person = joined(right)
            if past and sector in ("GOV", "LEG", "MIL", "JUD", "COP", "SPY"):
                sector = "ELI"
            return Title(title, person, joined(right), country, sector)
        return None

    def _bearer(
        self, title: tuple[Word, ...], name: tuple[Word, ...], labels: list[Label], *, year: int | None
    ) -> Official | None:
        text = joined(name)
        official = self.officials.find(f"{title[-1].text} {text}", year=year) or self.officials.find(
            text, year=year
        )
        if official is not None:
            return official
        country = _first_country(labels)
        if country is None or len(name) > 1:
            return None
        return self.officials.surnamed(text, country=country, year=year)

    def _title_chain(self, left: tuple[Word, ...], *, long_name: bool) -> tuple[int, str | None, str] | None:
        """Return start, sector and text of the titles that end the words; honorifics do not decide the sector."""
        end = len(left)
        sector: str | None = None
        start = end
        while end > 0:
            found = self._title_before(left, end, long_name=long_name)
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

    def _title_before(
        self, left: tuple[Word, ...], end: int, *, long_name: bool
    ) -> tuple[int, str | None, str] | None:
        for start in range(max(0, end - LONGEST_NAME), end):
            phrase = " ".join(
                w.text.lower() + ("'s" if w.possessive and i < end - 1 else "")
                for i, w in enumerate(left[start:end], start)
            )
            agent = self.agents.title(phrase) or (self.agents.role(phrase) if long_name else None)
            if agent is not None:
                return start, agent.sector, phrase
            if phrase.startswith("ex-") and self.agents.title(phrase[3:]) is not None:
                return start, "ELI", phrase
        return None

    def _is_common(self, found: tuple[Word, ...], cut: int) -> bool:
        """Tell whether the capitals after a title are no name: Deputy Leader, Prime Minister's Office."""
        right = found[cut:]
        text = joined(right)
        if self.organisations.find(text) is not None or self.countries.code(text) is not None:
            return True
        lowered = tuple(word.text.lower() for word in found)
        match = self.agents.around(lowered, len(lowered) - 1)
        if match is None or (
            len(right) > 1 and match.end - match.start == 1 and match.agent.kind is AgentKind.PERSON
        ):
            return False
        return match.start < cut or not match.agent.is_title

    def _described(
        self,
        found: tuple[Word, ...],
        core: tuple[Word, ...],
        preposition: str | None,
        rest: tuple[Word, ...],
        *,
        counted: bool,
        year: int | None,
    ) -> Actor | None:
        lowered = tuple(w.text.lower() for w in found)
        head = len(core) - 1
        match = self.agents.around(lowered, head)
        labels = self._labels(core, year=year)
        if match is None:
            return self._unmatched(core, labels, counted=counted)
        covering = next((label for label in labels if label.start <= head < label.end and label.actor), None)
        if covering is not None and covering.actor is not None and covering.end - covering.start > 1:
            return covering.actor
        tail = found[match.end :] if match.end > len(core) else rest
        if match.end > len(core) and tail:
            preposition, tail = tail[0].text.lower(), tail[1:]
        inner = [label for label in labels if label.end <= match.end]
        outer = self._tail_label(match, preposition, tail, year=year)
        country = (
            _first_country(inner)
            or self._city_country(found[: match.start])
            or (outer.country if outer else None)
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
        if outer is not None and outer.rule == "organisation":
            named = named or outer
        weak = sector is None or (noun.removesuffix("s") in WEAK and (plain or sector in ("REB", "UAF")))
        if any(_is_past(Word(w)) for w in before) and sector in (
            "GOV",
            "LEG",
            "MIL",
            "JUD",
            "SPY",
        ):
            return "ELI"
        if weak and named is not None:
            return named.sector
        if "opposition" in before and sector in (None, "GOV", "LEG", "PTY"):
            return "OPP"
        if {"rebel", "insurgent", "separatist", "guerrilla", "militant", "jihadist"} & set(before):
            if sector in (None, "GOV", "MIL", "UAF", "PTY"):
                return "REB"
        if weak and match.start > 0:
            noun_before = self.agents.around(lowered[: match.start], match.start - 1)
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
        if preposition in ("in", "within", "inside", "across", "throughout", "on", "near") and foreign:
            return None
        if preposition in ("to", "with", "by", "under", "against"):
            return None
        if preposition == "for" and match.agent.phrase not in WEAK:
            return None
        tail, _ = bare(tail)
        labels = self._labels(tail, year=year)
        if labels:
            return next((label for label in labels if label.country or label.rule == "organisation"), None)
        country = self._city_country(tail)
        return Label(0, 0, country, None, "city", None) if country else None

    def _city_country(self, found: tuple[Word, ...]) -> str | None:
        """Return the country of a large city or a region that the words hold."""
        for start in range(len(found)):
            if not found[start].text[:1].isupper() and not found[start].text.startswith("al-"):
                continue
            for end in range(min(len(found), start + 3), start, -1):
                rows = self.gazetteer.lookup(joined(found[start:end]))
                if rows and (rows[0].population >= BIG_CITY or rows[0].precision is PlacePrecision.REGION):
                    return rows[0].country
        return None

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
            if plain and country in self.countries.by_code:
                return replace(self._government(country or "", "government"), sector=sector)
            return Actor(phrase, ActorType.GOVERNMENT, country, sector, "government")
        if kind is AgentKind.INSTITUTION:
            body = ActorType.GOVERNMENT if sector == "GOV" else ActorType.ORGANISATION
            return Actor(
                phrase, body if not match.is_plural else ActorType.GROUP, country, sector, "institution"
            )
        if (
            kind is AgentKind.GROUP
            and not match.is_plural
            and not counted
            and found[match.start].text[:1].isupper()
        ):
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
            country = covering.country or _first_country(labels)
            return Actor(joined(core), ActorType.GROUP, country, "CVL" if counted else None, "demonym")
        if core[head].text.lower() in FIRMS and len(core) > 1:
            return Actor(joined(core), ActorType.ORGANISATION, _first_country(labels), "BUS", "firm")
        country = _first_country(labels)
        return Actor(None, None, country, None, "modifier") if country is not None else None


PLAIN_GOVERNMENTS = frozenset(
    "government;administration;regime;cabinet;central government;state;federal government".split(";")
)


def _of_organisation(organisation: Organisation, rule: str) -> Actor:
    return Actor(organisation.name, organisation.type, organisation.country, organisation.sector, rule)


def _of_official(official: Official, year: int | None, rule: str) -> Actor:
    return Actor(official.name, ActorType.PERSON, official.country, official.sector_in(year), rule)


def _first_country(labels: Iterable[Label]) -> str | None:
    return next((label.country for label in labels if label.country is not None), None)


def _first_sector(labels: Iterable[Label]) -> str | None:
    return next((label.sector for label in labels if label.sector is not None), None)


def _is_past(word: Word) -> bool:
    lower = word.text.lower()
    return lower in PAST or lower.startswith("ex-")


def _is_name(found: tuple[Word, ...]) -> bool:
    """Tell whether words can be a person's name: capitals, initials and particles, a capital last."""
    if not 1 <= len(found) <= 6 or not _capital(found[-1].text) or not _capital(found[0].text):
        return False
    return all(_capital(w.text) or w.text.lower() in PARTICLES for w in found) and not any(
        w.text.isupper() and len(w.text) > 2 and "." not in w.text for w in found
    )


def _capital(text: str) -> bool:
    tail = text.split("-", 1)[1] if text[:3].lower() in ("al-", "el-", "ad-", "ar-", "as-", "ul-") else text
    return tail[:1].isupper() or text.lower().startswith(("d'", "o'")) and text[2:3].isupper()


def _last_noun(found: tuple[Word, ...]) -> str:
    core, _, _ = _divide(found, found[-1].text)
    return core[-1].text


def _divide(found: tuple[Word, ...], head: str) -> tuple[tuple[Word, ...], str | None, tuple[Word, ...]]:
    """Return the words up to the head's group, the preposition after it and the words behind that."""
    plain = words(head)
    want = plain[-1].text if plain else head
    at = next((i for i, w in enumerate(found) if w.text == want), None)
    start = at if at is not None else 0
    for index in range(max(start, 1), len(found)):
        if found[index].text in PREPOSITIONS and index > 0:
            return found[:index], found[index].text.lower(), found[index + 1 :]
    return found, None, ()


@cache
def load_lexicon() -> Lexicon:
    """Return the lexicon of the packaged tables, loaded once per process."""
    return Lexicon(officials=packaged_officials(), gazetteer=load_gazetteer())
