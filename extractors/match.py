"""Frames over deep arguments: which predicate is an event of which kind, and who plays which role."""

from dataclasses import dataclass, field

from extractors.affected import PLACES, Affected
from extractors.frames import ADJECTIVE, ANY, NOUN, VERB, Condition, Entry, Frame, Index, Kind
from extractors.parse import Parse
from extractors.predicates.agents import SPEECH, WEAPONS, Agents
from extractors.predicates.arguments import TEMPORAL, Arguments
from extractors.predicates.light import LIGHT, UNDERGO

Tokens = tuple[int, ...]

ABOUT_THINGS = frozenset(("attack", "designation"))
"""Kinds whose recipient may well be a thing: a bus is struck, a border closed, a ship listed."""

GATHERING = frozenset(("meeting",))
"""Kinds whose noun may name the body that gathers: "attended a NATO summit"."""

HARMFUL = frozenset(("attack", "coercion", "threat"))

HELPING = frozenset(("aid",))
"""Kinds whose purpose names whom they are for: "gave money to rebuild schools in Malawi"."""

REFUSING = frozenset(("rejection", "concession"))
"""Kinds whose refusal may name whom it refuses as the one who must act first."""

ACTOR, RECIPIENT = "actor", "recipient"


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
    affected: Affected = field(init=False)
    _found: dict[int, Match | None] = field(default_factory=dict)
    _open: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.affected = Affected(self.parse, self.arguments, self.agents, self._is_harm, self._recipients_of)

    def match(self, token: int) -> Match | None:
        """Return the most demanding frame that fits a token, or None."""
        if token in self._found:
            return self._found[token]
        if token in self._open:
            return None
        self._open.add(token)
        found = next((m for e in self.entries(token) if (m := self._fit(e, token)) is not None), None)
        self._open.discard(token)
        self._found[token] = found
        return found

    def entries(self, token: int) -> tuple[Entry, ...]:
        """Return the frames of a token's lemma, by its tag and by what a wrong tag may hide."""
        parse = self.parse
        tag, lemma = parse.tags[token], parse.lemmas[token]
        if parse.is_verb(token):
            if parse.deps[token] in ("aux", "auxpass") or parse.deps[token] == "amod":
                return ()
            found = self.index.entries.get((VERB, lemma), ())
            if tag == "VBG" and parse.deps[token] in ("pobj", "dobj", "nsubj", "nsubjpass", "conj"):
                found = found + self.index.entries.get((NOUN, parse.lower[token]), ())
            return found
        if parse.is_noun(token):
            if parse.deps[token] in ("compound", "nmod", "poss") or self._is_name(token):
                return ()
            return self.index.entries.get((NOUN, lemma), ())
        if tag.startswith("JJ"):
            return self.index.entries.get((ADJECTIVE, parse.lower[token]), ())
        return ()

    def _is_name(self, token: int) -> bool:
        parse = self.parse
        return parse.tags[token] in ("NNP", "NNPS") and parse.entities[token] in (
            "PERSON", "ORG", "GPE", "NORP", "FAC", "WORK_OF_ART", "PRODUCT", "LAW", "EVENT", "LOC",
        )  # fmt: skip

    def _fit(self, entry: Entry, token: int) -> Match | None:
        kind, frame = entry.kind, entry.frame
        if frame.particle is not None and not self._has_particle(token, frame.particle):
            return None
        consumed: set[int] = set()
        if not all(self._holds(c, token, consumed) for c in frame.conditions):
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
        self._add_affected(kind, token, content, roles, taken, consumed)
        trigger = self._trigger(kind, token, content, consumed)
        match = Match(kind, frame, token, tuple(roles), content, frozenset(consumed), trigger, said_by)
        return match if self._is_enough(match) else None

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
        return tuple(
            dict.fromkeys(h for h in heads if h not in taken and h != token and self.parse.entities[h] not in TEMPORAL)
        )

    def _trigger(self, kind: Kind, token: int, content: int | None, consumed: set[int]) -> int:
        """Return the noun that names the event where the verb is a light one, else the predicate itself."""
        parse = self.parse
        if not parse.is_verb(token):
            return token
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
        """Return who acts where a token stands as an actor: itself, its author, or who is behind a deed or a weapon."""
        return self.agents.agents(token) or self._author(token) or self._behind(token, kind)

    def _behind(self, token: int, kind: Kind) -> Tokens:
        """Return who is behind a deed of the same kind or a weapon: "an Israeli air strike killed"."""
        parse = self.parse
        lemma = parse.lemmas[token]
        if lemma not in WEAPONS and not any(e.kind is kind for e in self.index.entries.get((NOUN, lemma), ())):
            return ()
        doers = self.arguments.noun_subject(token) or tuple(
            doer
            for clause in parse.all_children(token, "acl")
            if parse.tags[clause] == "VBN"
            for doer in self.arguments.subject(clause)
        )
        return tuple(t for t in doers if t != token and self.agents.is_agent(t))

    def _author(self, token: int) -> Tokens:
        """Return who issued a writing that speaks: "parliament passed a resolution criticising the president"."""
        parse = self.parse
        head = parse.heads[token]
        if parse.lemmas[token] in SPEECH and parse.deps[token] in ("dobj", "nsubjpass") and parse.is_verb(head):
            return tuple(t for t in self.arguments.subject(head) if self.agents.is_agent(t))
        return ()

    def _add_affected(
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
        heads = heads or next((h for n in sorted(consumed) if (h := self.affected.bearing(n, blocked))), ())
        heads = heads or self.affected.pursued((token, *sorted(consumed)), blocked, widely=kind.name in HELPING)
        if not heads and kind.name in REFUSING:
            heads = self.affected.awaited(token, blocked)
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

    def _recipients_of(self, token: int) -> Tokens:
        match = self.match(token)
        return match.side(RECIPIENT) if match is not None else ()

    def _is_enough(self, match: Match) -> bool:
        filled = {role for role, _ in match.roles}
        needs = match.frame.needs or (match.kind.noun_needs if match.frame.pos == NOUN else match.kind.needs)
        actors = match.side(ACTOR)
        recipients = match.side(RECIPIENT)
        agentive = [r for r in recipients if self.agents.is_agent(r)]
        for need in needs:
            if need in match.kind.roles and need not in filled:
                return False
            if need == ACTOR and not actors:
                return False
            if need == "several" and len(actors) + len(agentive) < 2:
                return False
            if need == "gathering" and not self._are_several(actors + tuple(agentive)):
                return False
            if need == RECIPIENT and not recipients:
                return False
            if need == "patient" and not (actors or agentive):
                return False
            if need == "both" and not (actors and recipients):
                return False
            if need == "content" and match.content is None:
                return False
        return True

    def _are_several(self, tokens: Tokens) -> bool:
        """Tell whether at least two play: two phrases, or a plural one ("the ministers met", "they met")."""
        if len(tokens) > 1:
            return True
        return any(self.parse.tags[t] == "NNS" or self.parse.lower[t] in PLURAL_PRONOUNS for t in tokens)

    def _has_particle(self, token: int, particle: str) -> bool:
        parse = self.parse
        return any(
            parse.lower[c] == particle
            and (
                parse.deps[c] in ("prt", "advmod", "npadvmod")
                or (parse.deps[c] == "prep" and (c == token + 1 or parse.child(c, "pobj") is None))
            )
            for c in parse.children[token]
        )

    def _holds(self, condition: Condition, token: int, consumed: set[int]) -> bool:
        """Tell whether a condition is met; the words that meet it are added to `consumed`."""
        filled = self.slot(token, condition.slot)
        words = condition.words
        if ANY in words:
            return bool(filled) == condition.holds
        if EMPTY in words:
            return (not filled) == condition.holds
        if FINITE in words or INFINITIVE in words:
            return (bool(filled) and self._is_finite(filled[0]) == (FINITE in words)) == condition.holds
        hits = [m for t in filled for m in self.arguments.members(t) if self._is_word(m, words)]
        if condition.holds and condition.slot != "governor":
            consumed.update(h for h in hits if h != token)
        return bool(hits) == condition.holds

    def _is_finite(self, clause: int) -> bool:
        """Tell whether a clause states something, as against a to-infinitive or a gerund."""
        parse = self.parse
        if parse.child(clause, "nsubj", "nsubjpass", "expl", "csubj") is not None:
            return not (parse.tags[clause] == "VB" and any(parse.tags[c] == "TO" for c in parse.children[clause]))
        return parse.tags[clause] in ("VBD", "VBZ", "VBP") or parse.quoted[clause]

    def _is_word(self, token: int, words: frozenset[str]) -> bool:
        """Tell whether a token's lemma, or a word before it joined to it by a hyphen, is listed."""
        parse = self.parse
        lemma = parse.lemmas[token]
        if lemma in words or parse.lower[token] in words:
            return True
        if any(
            f"{parse.lower[c]}-{lemma}" in words
            for c in parse.children[token]
            if parse.deps[c] in ("amod", "compound", "nmod", "poss")
        ):
            return True
        if f"<{parse.entities[token]}>" in words:
            return True
        if AGENT in words and self.agents.is_agent(token):
            return True
        # "a series of attacks", "hundreds of prisoners": the counted noun is meant.
        for preposition in parse.all_children(token, "prep"):
            if parse.lower[preposition] == "of":
                counted = parse.child(preposition, "pobj")
                if counted is None:
                    continue
                if f"{lemma}-of-{parse.lemmas[counted]}" in words:
                    return True
                if lemma in QUANTITIES and self._is_word(counted, words):
                    return True
        return False

    # ---- slots -------------------------------------------------------------------------------------

    def slot(self, token: int, slot: str) -> Tokens:
        """Return the head tokens that fill a slot of a predicate."""
        if "|" in slot:
            return next((found for s in slot.split("|") if (found := self.slot(token, s))), ())
        parse, arguments = self.parse, self.arguments
        match slot:
            case "subject":
                if parse.is_noun(token):
                    light = arguments.light_verb(token)
                    if light is not None and parse.lemmas[light] in UNDERGO:
                        return arguments.prepositional(token, ("from", "by"))
                return arguments.subject(token)
            case "object":
                return arguments.object(token)
            case "surface":
                return arguments.surface_subject(token)
            case "undergoer":
                light = arguments.light_verb(token)
                if light is not None and parse.lemmas[light] in UNDERGO and not arguments.is_passive(light):
                    return arguments.surface_subject(light)
                return ()
            case "owner":
                owner = parse.child(token, "poss")
                return (owner,) if owner is not None else ()
            case "modifier":
                return arguments.modifiers(token)
            case "holder":
                return arguments.holder(token)
            case "dative":
                dative = parse.child(token, "dative")
                if dative is not None and parse.tags[dative] in ("IN", "TO"):
                    dative = parse.child(dative, "pobj")
                return (dative,) if dative is not None else arguments.prepositional(token, ("to",))
            case "complement":
                return self._complement(token)
            case "clause":
                clause = self.clause(token)
                return (clause,) if clause is not None else ()
            case "inner":
                return self._inner(token)
            case "inner-subject":
                clause = self.clause(token)
                if clause is None:
                    return ()
                own = parse.child(clause, "nsubj", "nsubjpass")
                return (own,) if own is not None else ()
            case "clause-subject":
                clause = parse.child(token, "ccomp", "xcomp")
                own = parse.child(clause, "nsubj") if clause is not None else None
                return (own,) if own is not None else ()
            case "subject-of":
                return arguments.surface_subject(parse.heads[token]) if parse.is_verb(parse.heads[token]) else ()
            case "object-owner":
                owners = (parse.child(o, "poss") for o in arguments.object(token))
                return tuple(o for o in owners if o is not None and parse.tags[o] != "PRP$")
            case "object-premodifier":
                return tuple(m for o in arguments.object(token) for m in self.slot(o, "premodifier"))
            case "clause-complement":
                clause = self.clause(token)
                return self._complement(clause) if clause is not None else ()
            case "inner-actor":
                return self._inner_actor(token)
            case "listed":
                return tuple(
                    name
                    for o in arguments.object(token)
                    if not parse.entities[o]
                    for name in parse.all_children(o, "appos")
                    if parse.tags[name] in ("NNP", "NNPS")
                )
            case "auxiliary":
                return tuple(parse.all_children(token, "auxpass"))
            case "infinitive":
                return tuple(c for c in parse.all_children(token, "aux") if parse.tags[c] == "TO")
            case "negation":
                return tuple(parse.all_children(token, "neg"))
            case "adverb":
                return tuple(parse.all_children(token, "advmod"))
            case "modal":
                return tuple(c for c in parse.all_children(token, "aux") if parse.tags[c] == "MD")
            case "gerund":
                return self._gerund(token)
            case "light":
                light = arguments.light_verb(token)
                return (light,) if light is not None else ()
            case "governor":
                return self._governor(token)
            case "word":
                return (token,)
            case "premodifier":
                return tuple(
                    c for c in parse.children[token] if c < token and parse.deps[c] in ("amod", "compound", "nmod")
                )
            case _:
                if slot.startswith("own-"):
                    return arguments.prepositional(token, (slot[4:],), own_only=True)
                return arguments.prepositional(token, (slot,))

    def _governor(self, token: int) -> Tokens:
        parse = self.parse
        head = parse.heads[token]
        if parse.deps[token] == "pobj":
            head = parse.heads[head]
        return (head,) if head != token else ()

    def _complement(self, token: int) -> Tokens:
        parse = self.parse
        found = parse.child(token, "attr", "oprd", "acomp")
        if found is not None:
            return (found,)
        as_phrase = self.arguments.prepositional(token, ("as",))
        if as_phrase:
            return as_phrase
        for preposition in parse.all_children(token, "prep", "mark"):
            if parse.lower[preposition] == "as" and parse.children[preposition]:
                return (parse.children[preposition][0],)
        clause = parse.child(token, "ccomp", "xcomp")
        if clause is not None and not parse.is_verb(clause):
            return (clause,)
        # "held the president responsible": an adjective after its noun says what the verb makes of it.
        return tuple(a for o in self.arguments.object(token) for a in parse.all_children(o, "amod") if a > o)

    def _own(self, token: int) -> set[int]:
        return {m for t in self.arguments.subject(token) for m in self.arguments.members(t)}

    def _inner_actor(self, token: int) -> Tokens:
        """Return who is to do what a predicate asks for: the actors of the event in its clause or object."""
        clause = self.clause(token)
        own = self._own(token)
        for inner in (clause,) if clause is not None else self.arguments.object(token):
            match = self.match(inner)
            if match is not None:
                return tuple(t for t in match.side(ACTOR) if t not in own)
        return ()

    def clause(self, token: int) -> int | None:
        """Return the head of the clause that completes a predicate: to-infinitive, that-clause or direct speech."""
        parse = self.parse
        found = parse.child(token, "xcomp", "ccomp")
        if found is not None:
            return found
        if parse.is_noun(token):
            for clause in parse.all_children(token, "acl", "relcl", "ccomp"):
                if parse.deps[clause] == "ccomp" or (
                    parse.tags[clause] == "VB" and parse.child(clause, "aux") is not None
                ):
                    return clause
            light = self.arguments.light_verb(token)
            if light is not None:
                return next(
                    (c for c in parse.all_children(light, "xcomp", "advcl") if parse.tags[c] == "VB" and c > token),
                    None,
                )
            return None
        # "called on Russia to release": the infinitive hangs as an adverbial on the verb or on the name.
        for clause in parse.all_children(token, "advcl"):
            if parse.tags[clause] == "VB" and clause > token and parse.lemmas[token] in TO_COMPLEMENT:
                return clause
        for target in (
            *self.arguments.object(token),
            *self.arguments.prepositional(token, ("on", "for", "to", "upon"), own_only=True),
        ):
            for clause in parse.all_children(target, "acl", "relcl", "advcl"):
                if parse.tags[clause] == "VB" and clause > token and parse.lemmas[token] in TO_COMPLEMENT:
                    return clause
        return None

    def _gerund(self, token: int) -> Tokens:
        parse = self.parse
        for preposition in parse.all_children(token, "prep"):
            gerund = parse.child(preposition, "pcomp")
            if gerund is not None:
                return (gerund,)
        for target in self.arguments.object(token):
            for preposition in parse.all_children(target, "prep"):
                gerund = parse.child(preposition, "pcomp")
                if gerund is not None:
                    return (gerund,)
        return ()

    def _inner(self, token: int) -> Tokens:
        """Return the recipients of what a predicate embeds: by the frame of the inner one, else by its arguments."""
        inner = self.clause(token)
        if inner is None:
            found = self._gerund(token) or (self.arguments.object(token) if self.parse.is_verb(token) else ())
            inner = found[0] if found else None
        if inner is None:
            return ()
        own = self._own(token)
        match = self.match(inner)
        if match is not None:
            recipients = tuple(t for t in match.side(RECIPIENT) if t not in own)
            agentive = tuple(t for t in recipients if self.agents.is_agent(t))
            if agentive:
                return agentive
            partners = tuple(t for t in match.side(ACTOR) if t not in own and not recipients)
            return partners or self.affected.nearest(inner, own) or recipients
        for slot in ("object", "dative", "with", "against", "for", "on", "from"):
            if slot == "object" and not self.parse.is_verb(inner):
                continue
            if slot == "object" and self.parse.lemmas[inner] in CREATING:
                continue
            filled = self.slot(inner, slot)
            heads = tuple(h for h in filled if self.agents.is_agent(h) and h not in own)
            if not heads and slot != "object":
                heads = tuple(b for h in filled for b in self.affected.behind(h, own | {h}))
            if heads:
                return heads
        deeper = self.clause(inner)
        return self._inner(inner) if deeper is not None and deeper != inner else ()


CARRIERS = (
    LIGHT
    - frozenset("sign renew attract see witness mark host join attend follow lead head convene conclude send".split())
) | {"put"}
"""Verbs whose object names the event: "imposed sanctions", "reached a deal"; "signed a pact" is a signing."""

DELIVERING = frozenset(("aid", "cooperation", "designation", "appointment"))
"""Kinds in which even a plain verb names the deed: "provided fuel", "named an envoy"."""

EMPTY, FINITE, INFINITIVE, AGENT = "-", "FINITE", "TO", "<AGENT>"
"""Words of a condition that stand for an empty slot, a clause that states something, an infinitive, and anybody who can
act; `<GPE>` and the other entity labels stand for a name of that sort."""

QUANTITIES = frozenset(
    """
    series number wave spate string round dozen hundred thousand million score group list set range lot
    variety couple handful campaign act form kind type package contingent batch majority fleet convoy team
    """.split()
)
"""Nouns that count or collect another noun after `of`."""

CREATING = frozenset(
    "establish create set form build found launch open start develop construct introduce draft".split()
)
"""Verbs whose object comes about by them: a company that is to be founded is not the one it is founded for."""

PLURAL_PRONOUNS = frozenset(("they", "them", "we", "us", "both"))

TO_COMPLEMENT = frozenset(
    """
    call appeal urge ask press push order tell invite warn force allow permit request demand vote move
    agree encourage lobby beg plead instruct command direct require oblige compel persuade pressure vow
    promise pledge threaten offer refuse decide plan petition implore beseech advise remind challenge
    commit
    """.split()
)
"""Verbs whose infinitive is what they ask or promise, even where the parser hangs it as an adverbial."""
