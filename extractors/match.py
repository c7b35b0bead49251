"""Frames over deep arguments: which predicate is an event of which kind, and who plays which role."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from extractors.conditions import Conditions
from extractors.frames import ADJECTIVE, NOUN, VERB, Entry, Frame, Index, Kind
from extractors.parse import Parse
from extractors.predicates.agents import SPEECH, WEAPONS, Agents
from extractors.predicates.arguments import TEMPORAL, Arguments
from extractors.predicates.light import LIGHT
from extractors.predicates.listing import LISTING, with_listed
from extractors.recipients import ACTOR, RECIPIENT, Recipients
from extractors.slots import Slots

Tokens = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """A frame that fits a predicate."""

    kind: Kind
    frame: Frame
    token: int
    roles: tuple[tuple[str, Tokens], ...]
    """Role and the head tokens that play it, joined nouns expanded."""
    content: int | None
    """Head token of what is said, promised, demanded."""
    consumed: frozenset[int]
    """Tokens that met the frame's word conditions: part of this event, no events of their own."""
    trigger: int
    """The word that names the event: of a light verb its noun ("held talks"), else the predicate itself."""
    said_by: Tokens = ()
    """Who speaks for those whose event it is: the minister who stresses his country's commitment."""

    def side(self, side: str) -> Tokens:
        """Return the tokens of all roles of one PLOVER side."""
        return tuple(t for role, tokens in self.roles if self.kind.roles[role] == side for t in tokens)


@dataclass(slots=True)
class Matcher:
    """Matches frames over one parse; a predicate is looked at once."""

    parse: Parse
    arguments: Arguments
    agents: Agents
    index: Index
    slots: Slots = field(init=False)
    conditions: Conditions = field(init=False)
    recipients: Recipients = field(init=False)
    _words: frozenset[str] = field(init=False)
    """Everything that may meet a word of a condition: lemmas, words as they are, labels of entities."""
    _found: dict[int, Match | None] = field(default_factory=dict)
    _open: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        parse = self.parse
        # A country is one whatever the entity recognizer calls it.
        labels = (f"<{label}>" for label in {*parse.entities, *(["GPE"] if "NNP" in parse.tags else [])})
        self._words = frozenset((*parse.lemmas, *parse.lower, *labels))
        self.slots = Slots(self.parse, self.arguments, self.agents, self._embedded)
        self.conditions = Conditions(self.parse, self.arguments, self.agents, self.slots.slot)
        self.recipients = Recipients(self.parse, self.arguments, self.agents, self.index, self.slots, self._side)

    def _side(self, token: int, side: str) -> Tokens | None:
        match = self.match(token)
        return match.side(side) if match is not None else None

    def _embedded(self, token: int, slot: str) -> Tokens:
        return self.recipients.inner(token) if slot == "inner" else self.recipients.inner_actor(token)

    def slot(self, token: int, slot: str) -> Tokens:
        """Return the head tokens that fill a slot of a predicate."""
        return self.slots.slot(token, slot)

    def match(self, token: int) -> Match | None:
        """Return the most demanding frame that fits a token, or None."""
        if self.parse.lemmas[token] not in self.index.lemmas and self.parse.lower[token] not in self.index.lemmas:
            return None
        if token in self._found:
            return self._found[token]
        if token in self._open:
            return None
        self._open.add(token)
        found = next((m for e in self._possible(token) if (m := self._fit(e, token)) is not None), None)
        self._open.discard(token)
        self._found[token] = found
        return found

    def _possible(self, token: int) -> Iterator[Entry]:
        """Yield the frames of a token whose words the paragraph has."""
        words = self._words
        for entry in self.entries(token):
            for required in entry.required:
                if required.isdisjoint(words):
                    break
            else:
                yield entry

    def entries(self, token: int) -> tuple[Entry, ...]:
        """Return the frames of a token's lemma, by its tag and by what a wrong tag may hide."""
        parse = self.parse
        tag, lemma = parse.tags[token], parse.lemmas[token]
        if parse.is_verb(token):
            if parse.deps[token] in ("aux", "auxpass") or parse.deps[token] == "amod":
                return ()
            found = self.index.entries.get((VERB, lemma), ())
            if tag == "VBG" and parse.deps[token] in ("pobj", "dobj", "nsubj", "nsubjpass", "csubj", "conj"):
                found = found + self.index.entries.get((NOUN, parse.lower[token]), ())
            return found
        if parse.is_noun(token):
            if parse.deps[token] == "poss" or self._is_name(token):
                return ()
            found = self.index.entries.get((NOUN, lemma), ())
            if parse.deps[token] in ("compound", "nmod"):
                # "the bombing suspect": only a frame that asks for the noun that follows reads a noun before another.
                return tuple(e for e in found if any(c.slot == HEAD and c.holds for c in e.frame.conditions))
            return found
        if tag.startswith("JJ"):
            return self.index.entries.get((ADJECTIVE, parse.lower[token]), ())
        return ()

    def _is_name(self, token: int) -> bool:
        parse = self.parse
        return parse.tags[token] in ("NNP", "NNPS") and parse.entities[token] in (
            "PERSON", "ORG", "GPE", "NORP", "FAC", "WORK_OF_ART", "PRODUCT", "LAW", "EVENT", "LOC",
        )  # fmt: skip

    def _fit(self, entry: Entry, token: int) -> Match | None:
        match = self.fill(entry, token)
        return match if match is not None and self.lack(match) is None else None

    def fill(self, entry: Entry, token: int) -> Match | None:
        """Return who plays in a frame whose words are there, or None; `lack` tells whether that is enough."""
        kind, frame = entry.kind, entry.frame
        if frame.particle is not None and not self.conditions.has_particle(token, frame.particle):
            return None
        consumed: set[int] = set()
        if not all(self.conditions.holds(c, token, consumed) for c in frame.conditions):
            return None
        roles, content = [], None
        said_by: Tokens = ()
        taken: set[int] = set()
        for role, slots in frame.roles:
            if role == "content":
                filled = self.slot(token, slots)
                content = filled[0] if filled else None
                continue
            if role == "said_by":
                said_by = tuple(t for t in self.slot(token, slots) if self.agents.is_agent(t))
                continue
            heads = self._players(token, role, slots, kind, taken)
            if heads:
                taken.update(heads)
                roles.append((role, heads))
        self._add_struck(kind, token, roles, taken)
        self._add_host(kind, token, roles, taken)
        self.recipients.add(kind, token, content, roles, taken, consumed)
        trigger = self._trigger(entry, token, content, consumed)
        return Match(kind, frame, token, tuple(roles), content, frozenset(consumed), trigger, said_by)

    def _players(self, token: int, role: str, slots: str, kind: Kind, taken: set[int]) -> Tokens:
        """Return who plays a role, joined nouns expanded; actors must be able to act."""
        heads: list[int] = []
        for alternative in slots.split("|"):
            for slot in alternative.split("+"):
                heads += [m for h in self.slot(token, slot) for m in self.arguments.members(h) if m not in taken]
            if kind.roles[role] == ACTOR:
                heads = [agent for h in heads for agent in self._acting(h, kind)]
            if heads:
                break
        if kind.name in LISTING and kind.roles[role] == RECIPIENT:
            heads = with_listed(self.parse, heads, token)
        return tuple(
            dict.fromkeys(h for h in heads if h not in taken and h != token and self.parse.entities[h] not in TEMPORAL)
        )

    def _trigger(self, entry: Entry, token: int, content: int | None, consumed: set[int]) -> int:
        """Return the noun that names the event where the verb is a light one, else the predicate itself."""
        parse, kind = self.parse, entry.kind
        if not parse.is_verb(token):
            return token
        if entry.frame.trigger is not None:
            words = (t for s in entry.frame.trigger.split("|") for t in self.slot(token, s) if t in consumed)
            return next((self.conditions.named(word, entry.frame) for word in words), token)
        carries = parse.lemmas[token] in CARRIERS and kind.name not in DELIVERING
        for noun in sorted(consumed):
            if not parse.is_noun(noun) or parse.entities[noun] in ("GPE", "PERSON", "NORP"):
                continue
            entries = self.index.entries.get((NOUN, parse.lemmas[noun]), ())
            named = any(e.kind is kind for e in entries)
            if carries and entries and noun in self.arguments.object(token):
                return noun
            if named and noun != content:
                return noun
        return token

    def _acting(self, token: int, kind: Kind) -> Tokens:
        """Return who acts where a token stands as an actor: itself, its author, or who is behind a deed or a "
        "weapon."""
        return self.agents.agents(token) or self._author(token) or self._behind(token, kind)

    def _behind(self, token: int, kind: Kind) -> Tokens:
        """Return who is behind a deed of the same kind or a weapon: "an Israeli air strike killed"."""
        parse = self.parse
        lemma = parse.lemmas[token]
        if lemma not in WEAPONS and not any(e.kind is kind for e in self.index.entries.get((NOUN, lemma), ())):
            return ()
        sides = tuple(m for t in self.arguments.prepositional(token, ("between",)) for m in self.arguments.members(t))
        doers = (
            self.arguments.noun_subject(token)
            or sides
            or tuple(
                doer
                for clause in parse.all_children(token, "acl")
                if parse.tags[clause] == "VBN"
                for doer in self.arguments.subject(clause)
            )
        )
        return tuple(t for t in doers if t != token and self.agents.is_agent(t))

    def _add_struck(self, kind: Kind, token: int, roles: list[tuple[str, Tokens]], taken: set[int]) -> None:
        """Add what the deed that does it was aimed at: "a raid on a clinic killed two nurses" struck the "
        "clinic too."""
        if kind.name != STRIKING or not self.parse.is_verb(token):
            return
        name = next(role for role, side in kind.roles.items() if side == RECIPIENT)
        for deed in self.arguments.subject(token):
            if not any(e.kind is kind for e in self.index.entries.get((NOUN, self.parse.lemmas[deed]), ())):
                continue
            aims = self.arguments.prepositional(deed, ("on", "against"), own_only=True)
            struck = tuple(m for a in aims for m in self.arguments.members(a) if m not in taken)
            if struck:
                taken.update(struck)
                roles.append((name, struck))

    def _add_host(self, kind: Kind, token: int, roles: list[tuple[str, Tokens]], taken: set[int]) -> None:
        """Add the state where what only a state does was done to somebody: "was arrested in Niger"."""
        parse = self.parse
        where = HOSTS.get(parse.lemmas[token])
        if where is None or not self.arguments.is_passive(token) or not roles:
            return
        if any(kind.roles[role] == ACTOR for role, _ in roles) or parse.deps[token] in ("acl", "amod"):
            return
        places = tuple(p for w in where for p in self.arguments.prepositional(token, (w,), own_only=True))
        places += tuple(p for h in places for p in self.arguments.prepositional(h, ("in", "of"), own_only=True))
        hosts = tuple(p for p in places if p not in taken and self._is_state(p))[:1]
        name = next((role for role, side in kind.roles.items() if side == ACTOR), None)
        if hosts and name is not None:
            taken.update(hosts)
            roles.append((name, hosts))

    def _is_state(self, token: int) -> bool:
        parse = self.parse
        return parse.tags[token] in ("NNP", "NNPS") and self.agents.is_country(
            " ".join(parse.words[t] for t in (*parse.all_children(token, "compound"), token))
        )

    def _author(self, token: int) -> Tokens:
        """Return who issued a writing that speaks: "parliament passed a resolution criticising the president"."""
        parse = self.parse
        head = parse.heads[token]
        if parse.lemmas[token] in SPEECH and parse.deps[token] in ("dobj", "nsubjpass") and parse.is_verb(head):
            return tuple(t for t in self.arguments.subject(head) if self.agents.is_agent(t))
        return ()

    def lack(self, match: Match) -> str | None:
        """Return the first need of its frame that a match does not meet, None where it meets all."""
        filled = {role for role, _ in match.roles}
        needs = match.frame.needs or (match.kind.noun_needs if match.frame.pos == NOUN else match.kind.needs)
        actors = match.side(ACTOR)
        recipients = match.side(RECIPIENT)
        agentive = [r for r in recipients if self.agents.is_agent(r)]
        for need in needs:
            if need in match.kind.roles and need not in filled:
                return need
            if need == ACTOR and not actors:
                return need
            if need == "several" and len(actors) + len(agentive) < 2:
                return need
            if need == "gathering" and not self._are_several(actors + tuple(agentive)):
                return need
            if need == RECIPIENT and not recipients:
                return need
            if need == "patient" and not (actors or agentive):
                return need
            if need == "both" and not (actors and recipients):
                return need
            if need == "content" and match.content is None:
                return need
        return None

    def _are_several(self, tokens: Tokens) -> bool:
        """Tell whether at least two play: two phrases, or a plural one ("the ministers met", "they met")."""
        if len(tokens) > 1:
            return True
        return any(self.parse.tags[t] == "NNS" or self.parse.lower[t] in PLURAL_PRONOUNS for t in tokens)


CARRIERS = (
    LIGHT
    - frozenset("sign renew attract see witness mark host join attend follow lead head convene conclude send".split())
) | {"put"}
"""Verbs whose object names the event: "imposed sanctions", "reached a deal"; "signed a pact" is a signing."""

DELIVERING = frozenset(("aid", "cooperation", "designation", "appointment"))
"""Kinds in which even a plain verb names the deed: "provided fuel", "named an envoy"."""

HOSTS = {
    **dict.fromkeys(
        (
            "arrest detain jail imprison sentence convict try charge indict acquit release free pardon hang execute"
        ).split(),
        ("in", "from"),
    ),
    **dict.fromkeys(("deport", "expel"), ("from",)),
}
"""Deeds of states, and the prepositions that tell whose: in passives without a doer the state is the doer."""

STRIKING = "attack"
"""Kind whose noun may do what its verb tells: "the attack killed"."""

HEAD = "head"
"""Slot of the noun that a noun stands before: the suspect of "the bombing suspect"."""

PLURAL_PRONOUNS = frozenset(("they", "them", "we", "us", "both"))
