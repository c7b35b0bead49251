"""Slots of a predicate: the phrases that frames name, found over deep arguments."""

from collections.abc import Callable
from dataclasses import dataclass, field

from extractors.parse import Parse
from extractors.predicates.agents import Agents
from extractors.predicates.arguments import Arguments
from extractors.predicates.embedding import SPEAKING
from extractors.predicates.light import UNDERGO

Tokens = tuple[int, ...]

TO_COMPLEMENT = frozenset(
    """
    call appeal urge ask press push order tell invite warn force allow permit request demand vote move
    agree encourage lobby beg plead instruct command direct require oblige compel persuade pressure vow
    promise pledge threaten offer refuse decide plan petition implore beseech advise remind challenge
    lean commit swear undertake volunteer consent propose intend plan prepare
    """.split()
)
"""Verbs whose infinitive is what they ask or promise, even where the parser hangs it as an adverbial."""

NAMING = frozenset("brand call declare deem designate dub label name pronounce proclaim appoint elect consider".split())
"""Verbs that give their object a name or a rank."""


EMBEDDED = frozenset(("inner", "inner-actor"))


@dataclass(frozen=True, slots=True)
class Slots:
    """Fills the slots of predicates over one parse."""

    parse: Parse
    arguments: Arguments
    agents: Agents
    embedded: Callable[[int, str], Tokens]
    """Fills the slots that look into the event a predicate embeds, which may still be open."""
    _filled: dict[tuple[int, str], Tokens] = field(default_factory=dict)

    def slot(self, token: int, slot: str) -> Tokens:
        """Return the head tokens that fill a slot of a predicate."""
        if slot in EMBEDDED:
            return self.embedded(token, slot)
        found = self._filled.get((token, slot))
        if found is None:
            found = self._filled[token, slot] = self._fill(token, slot)
        return found

    def _fill(self, token: int, slot: str) -> Tokens:
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
            case "power-owner":
                owner = parse.child(token, "poss")
                return (owner,) if owner is not None and self._is_named_power(owner) else ()
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
                head = parse.heads[token]
                if parse.deps[token] == "amod" and token > head:
                    # "issued a report critical of the mayor": what the adjective follows is as it says.
                    return (head,)
                return arguments.surface_subject(head) if parse.is_verb(head) else ()
            case "object-owner":
                owners = (parse.child(o, "poss") for o in arguments.object(token))
                return tuple(o for o in owners if o is not None and parse.tags[o] != "PRP$")
            case "subject-holder":
                # Whose the subject is: Norway of "Norwegian relief flights", "Norway's convoy".
                return tuple(
                    h
                    for s in arguments.surface_subject(token)
                    for h in arguments.noun_subject(s)
                    if not parse.is_verb(s)
                )
            case "subject-clause":
                return tuple(parse.all_children(token, "csubj", "csubjpass"))
            case "speaker":
                return self._speaker(token)
            case "clause-auxiliary":
                clause = self.clause(token)
                return tuple(parse.all_children(clause, "auxpass")) if clause is not None else ()
            case "clause-object":
                clause = self.clause(token)
                return arguments.object(clause) if clause is not None and parse.is_verb(clause) else ()
            case "object-clause":
                return tuple(c for o in arguments.object(token) for c in parse.all_children(o, "relcl", "acl"))
            case "object-premodifier":
                return tuple(m for o in arguments.object(token) for m in self.slot(o, "premodifier"))
            case "complement-premodifier":
                return tuple(m for c in self._complement(token) for m in self.slot(c, "premodifier"))
            case "clause-complement":
                clause = self.clause(token)
                return self._complement(clause) if clause is not None else ()
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
            case "circumstance":
                # Who is the subject of a clause beside it: "killed when his car hit a tree".
                return tuple(
                    s for c in parse.all_children(token, "advcl") for s in parse.all_children(c, "nsubj", "nsubjpass")
                )
            case "negation":
                return tuple(parse.all_children(token, "neg"))
            case "day":
                return tuple(parse.all_children(token, "npadvmod"))
            case "adverb":
                return tuple(parse.all_children(token, "advmod", "intj"))
            case "object-adjective":
                # "held Togo liable": the parser may hang what the verb makes of its object on the verb.
                return tuple(
                    c for c in parse.all_children(token, "advcl", "acomp", "oprd") if parse.tags[c].startswith("JJ")
                )
            case "day-clause":
                return tuple(
                    c for d in parse.all_children(token, "npadvmod") for c in parse.all_children(d, "relcl", "acl")
                )
            case "purpose":
                return tuple(c for c in parse.all_children(token, "advcl") if parse.tags[c] == "VB")
            case "object-determiner":
                return tuple(d for o in arguments.object(token) for d in parse.all_children(o, "det"))
            case "modal":
                return tuple(c for c in parse.all_children(token, "aux") if parse.tags[c] == "MD")
            case "gerund":
                return self.gerund(token)
            case "light":
                light = arguments.light_verb(token)
                return (light,) if light is not None else ()
            case "governor":
                return self._governor(token)
            case "word":
                return (token,)
            case "head":
                return (parse.heads[token],) if parse.deps[token] in ("compound", "nmod") else ()
            case "relative":
                return tuple(
                    c for c in parse.all_children(token, "relcl") if parse.tags[c] in ("VBD", "VBN", "VBP", "VBZ")
                )
            case "site":
                return arguments.site(token)
            case "dated":
                return arguments.dated(token)
            case "power":
                return tuple(m for m in arguments.modifiers(token) if self._is_power(m))
            case "specific":
                return tuple(c for c in parse.all_children(token, "det", "predet", "poss", "nummod") if c < token)
            case "premodifier":
                return tuple(
                    c for c in parse.children[token] if c < token and parse.deps[c] in ("amod", "compound", "nmod")
                )
            case _:
                if slot.startswith("surface-"):
                    subjects = arguments.surface_subject(token)
                    return tuple(t for s in subjects for t in arguments.prepositional(s, (slot[8:],), own_only=True))
                if slot.startswith("clause-"):
                    clause = self.clause(token)
                    return arguments.prepositional(clause, (slot[7:],), own_only=True) if clause is not None else ()
                if slot.startswith("own-"):
                    return arguments.prepositional(token, (slot[4:],), own_only=True)
                return arguments.prepositional(token, (slot,))

    def _speaker(self, token: int) -> Tokens:
        """Return who says what a predicate states: the subject of the verb of saying above it."""
        parse = self.parse
        head = parse.heads[token]
        if parse.deps[token] not in ("ccomp", "parataxis") or parse.lemmas[head] not in SPEAKING:
            return ()
        return self.arguments.subject(head)

    def _is_named_power(self, name: int) -> bool:
        """Tell whether a name is known as a country's, a people's or a body's: theirs are deeds, people's are "
        "fates."""
        return self.parse.entities[name] != "PERSON" and self.agents.is_agent_name(self.parse.words[name])

    def _is_power(self, name: int) -> bool:
        """Tell whether a name before a deed may be its doer: a town is where it happened."""
        parse = self.parse
        return parse.entities[name] != "GPE" or self.agents.is_agent_name(parse.words[name])

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
        # "branded the militia a terrorist group": of two objects of a naming verb the second says what it is called.
        second = parse.all_children(token, "dobj")[1:]
        if second and parse.lemmas[token] in NAMING:
            return (second[0],)
        # "held the president responsible": an adjective after its noun says what the verb makes of it.
        return tuple(a for o in self.arguments.object(token) for a in parse.all_children(o, "amod") if a > o)

    def clause(self, token: int) -> int | None:
        """Return the head of the clause that completes a predicate: to-infinitive, that-clause or direct speech."""
        parse = self.parse
        found = parse.child(token, "xcomp", "ccomp")
        if found is not None:
            return found
        if parse.is_noun(token):
            for clause in parse.all_children(token, "acl", "relcl", "ccomp"):
                stated = parse.deps[clause] == "acl" and parse.child(clause, "mark") is not None
                if (
                    parse.deps[clause] == "ccomp"
                    or (stated and parse.is_verb(clause))
                    or (parse.tags[clause] == "VB" and parse.child(clause, "aux") is not None)
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

    def gerund(self, token: int) -> Tokens:
        """Return the gerund after a preposition of a predicate or of its object."""
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
