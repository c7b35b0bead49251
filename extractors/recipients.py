"""Recipients of events: those that a frame's slots name, and those that only the event's own words show."""

from collections.abc import Callable
from dataclasses import dataclass, field

from extractors.affected import CONDITIONS, CREATING, PLACES, Affected
from extractors.frames import NOUN, Index, Kind
from extractors.parse import Parse
from extractors.predicates.agents import Agents
from extractors.predicates.arguments import Arguments
from extractors.slots import Slots

Tokens = tuple[int, ...]
Sides = Callable[[int, str], Tokens | None]
ACTOR, RECIPIENT = "actor", "recipient"

ABOUT_THINGS = frozenset(("attack", "designation"))
"""Kinds whose recipient may well be a thing: a bus is struck, a border closed, a ship listed."""

GATHERING = frozenset(("meeting",))
"""Kinds whose noun may name the body that gathers: "attended a NATO summit"."""

HARMFUL = frozenset(("attack", "coercion", "threat"))

HELPING = frozenset(("aid",))
"""Kinds whose purpose names whom they are for: "gave money to rebuild schools in Malawi"."""

LEAVING = frozenset("withdrawal pullout pull-out departure resignation retreat return removal disarmament".split())
"""Deeds of those whose they are: "demanded the withdrawal of foreign troops" asks the troops' masters to act."""

REFUSING = frozenset(("rejection", "concession", "threat"))
"""Kinds whose refusal or threat may name whom it refuses as the one who must act first."""


@dataclass(slots=True)
class Recipients:
    """Finds recipients over one parse."""

    parse: Parse
    arguments: Arguments
    agents: Agents
    index: Index
    slots: Slots
    side: Sides
    """Returns who is on one side of the event that a token is, None where it is no event."""
    affected: Affected = field(init=False)

    def __post_init__(self) -> None:
        self.affected = Affected(
            self.parse, self.arguments, self.agents, self._is_harm, lambda token: self.side(token, RECIPIENT) or ()
        )

    def add(
        self,
        kind: Kind,
        token: int,
        content: int | None,
        roles: list[tuple[str, Tokens]],
        taken: set[int],
        consumed: set[int],
    ) -> None:
        """Where nobody is at the receiving end, take whom the event's own words name there.

        A thing gives way to whoever stands behind it ("rejected the ministry's offer"), in kinds that are about bodies.
        """
        name = next((role for role, side in kind.roles.items() if side == RECIPIENT), None)
        if name is None or not any(kind.roles[role] == ACTOR for role, _ in roles):
            return
        if not kind.affects:
            bodies = self.affected.convened(consumed, taken) if kind.name in GATHERING else ()
            if self.parse.is_verb(token) and any(role == "mediator" for role, _ in roles):
                bodies = bodies or self.affected.within(token, taken)
            if bodies and not any(kind.roles[role] == RECIPIENT for role, _ in roles):
                taken.update(bodies)
                roles.append((name, bodies))
            return
        things = [t for role, tokens in roles if kind.roles[role] == RECIPIENT for t in tokens]
        if any(self._is_side(t) or self._has_nation(t) for t in things) or (things and kind.name in ABOUT_THINGS):
            return
        blocked = taken | self._doers(consumed, kind) | {token}
        if content in taken:
            content = None
        if kind.name == "demand":
            # What is demanded names many who are not asked.
            heads = self.affected.addressed(token, blocked) or self.affected.nearest(token, blocked)
            if not heads and content is not None:
                heads = self.affected.nearest(content, blocked)
            if heads:
                taken.update(heads)
                roles.append((name, heads))
            return
        heads = tuple(dict.fromkeys(h for t in things for h in self.affected.behind(t, blocked)))
        heads = heads or self.affected.addressed(token, blocked) or self.affected.nearest(token, blocked)
        if not heads and content is not None:
            heads = self.affected.within(content, blocked)
            for thing in () if heads else (content, *self.arguments.object(content)):
                heads = heads or self.affected.bearing(thing, blocked)
        heads = heads or next((h for n in sorted(consumed) if (h := self.affected.bearing(n, blocked))), ())
        heads = heads or self.affected.pursued((token, *sorted(consumed)), blocked, widely=kind.name in HELPING)
        if not heads and kind.name in REFUSING:
            heads = self.affected.awaited(token, content, blocked)
        if not heads and kind.name == "threat":
            heads = self.affected.awaited(token, content, blocked, CONDITIONS)
        if heads:
            taken.update(heads)
            roles.append((name, heads))

    def _doers(self, nouns: set[int], kind: Kind) -> set[int]:
        """Return who stands before the nouns that name the event: "Washington's support" comes from Washington."""
        parse = self.parse
        return {
            c
            for noun in nouns
            if parse.is_noun(noun) and not parse.entities[noun]
            for c in parse.children[noun]
            if c < noun
            and (parse.deps[c] == "poss" or (parse.deps[c] in ("compound", "nmod") and self._is_event(noun, kind)))
        }

    def _is_harm(self, noun: int) -> bool:
        entries = self.index.entries.get((NOUN, self.parse.lemmas[noun]), ())
        return any(e.kind.name in HARMFUL for e in entries)

    def _is_event(self, noun: int, kind: Kind) -> bool:
        return any(e.kind is kind for e in self.index.entries.get((NOUN, self.parse.lemmas[noun]), ()))

    def _is_side(self, token: int) -> bool:
        return self.agents.is_agent(token) or self.parse.entities[token] in PLACES

    def _has_nation(self, thing: int) -> bool:
        """Tell whether a thing is a nation's by an adjective in its own phrase: "an Australian ultimatum"."""
        return any(self.parse.entities[m] in ("NORP", "GPE") for m in self.arguments.modifiers(thing))

    def _own(self, token: int) -> set[int]:
        return {m for t in self.arguments.subject(token) for m in self.arguments.members(t)}

    def inner_actor(self, token: int) -> Tokens:
        """Return who is to do what a predicate asks for: the actors of the event in its clause or object."""
        clause = self.slots.clause(token)
        own = self._own(token)
        for inner in (clause,) if clause is not None else self.arguments.object(token):
            actors = self.side(inner, ACTOR)
            if actors is not None:
                return tuple(t for t in actors if t not in own)
            doers = self.arguments.prepositional(inner, ("of", "by"), own_only=True) if clause is None else ()
            if self.parse.lemmas[inner] in LEAVING and doers:
                return tuple(t for t in doers if self.agents.is_agent(t))
        return ()

    def inner(self, token: int) -> Tokens:
        """Return the recipients of what a predicate embeds: by the frame of the inner one, else by its arguments."""
        inner = self.slots.clause(token)
        if inner is None:
            found = self.slots.gerund(token) or (self.arguments.object(token) if self.parse.is_verb(token) else ())
            inner = found[0] if found else None
        if inner is None:
            return ()
        own = self._own(token)
        found_recipients = self.side(inner, RECIPIENT)
        if found_recipients is not None:
            recipients = tuple(t for t in found_recipients if t not in own)
            agentive = tuple(t for t in recipients if self.agents.is_agent(t) and not self.affected.is_own(t))
            if agentive:
                return agentive
            partners = tuple(t for t in self.side(inner, ACTOR) or () if t not in own and not recipients)
            return partners or self.affected.nearest(inner, own) or recipients
        for slot in ("object", "dative", "with", "against", "for", "on", "from"):
            if slot == "object" and not self.parse.is_verb(inner):
                continue
            if slot == "object" and self.parse.lemmas[inner] in CREATING:
                continue
            filled = self.slots.slot(inner, slot)
            heads = tuple(h for h in filled if self.agents.is_agent(h) and h not in own and not self.affected.is_own(h))
            if not heads and slot != "object":
                heads = tuple(b for h in filled for b in self.affected.behind(h, own | {h}))
            if heads:
                return heads
        deeper = self.slots.clause(inner)
        return self.inner(inner) if deeper is not None and deeper != inner else ()
