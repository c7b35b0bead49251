"""Who is at the receiving end of an event where the words name a thing: the body behind a decision, a ban's "
"target."""

from collections.abc import Callable
from dataclasses import dataclass

from extractors.parse import Parse
from extractors.predicates.agents import Agents
from extractors.predicates.arguments import Arguments

Tokens = tuple[int, ...]

NAMED = frozenset(("GPE", "ORG", "NORP", "PERSON"))
PLACES = frozenset(("GPE", "LOC", "FAC"))
CLAUSES = frozenset(
    ("nsubj", "nsubjpass", "relcl", "conj", "ccomp", "advcl", "parataxis", "agent", "appos", "npadvmod")
)
CIRCUMSTANCES = frozenset(
    "by after before during since as until according amid despite via per than like through without near outside off"
    " around beside".split()
)
"""Prepositions that open a circumstance of an event, not a side of it."""

OCCASIONS = frozenset(
    """
    wake light aftermath midst view course event case result meeting interview statement talk speech letter address
    report line accordance connection cooperation coordination conjunction consultation effort bid attempt addition
    exchange return anticipation preparation pressure approval help assistance support behalf condition recognition
    honour honor memory
    """.split()
)
"""Nouns that make a phrase with `in`, `as`, `at`, `on`, `under` or `with` a circumstance: "in the wake of"."""
RESPONSES = frozenset("response retaliation protest reaction defiance violation breach revenge reprisal".split())
"""Nouns that tell what an event answers: a name there counts as one after `over` does."""
OCCASIONAL = frozenset("in as at on under with".split())

TOPICS = frozenset(("over", "about", "regarding", "concerning", "due", "because"))
"""Prepositions of what an event is about: a name there counts only where no other is said."""

NAMING_TAGS = frozenset(("NN", "NNS", "NNP", "NNPS", "JJ"))

BEHIND = ("against", "on", "upon", "from", "with", "to", "toward", "towards", "for")
"""Where the body behind a thing stands when nothing surer tells, the surest preposition first."""

CONTACT = frozenset(
    "call phone telephone write tweet visit summon gather protest meet march rally email send post hold "
    "issue release".split()
)
"""Verbs of contact: what they are done to say is said ("called him to congratulate him")."""

CREATING = frozenset(
    "establish create set form build found launch open start develop construct introduce draft".split()
)
"""Verbs whose object comes about by them: a company that is to be founded is not the one it is founded for."""

OPPOSING = frozenset("fight combat battle tackle counter contain eradicate halt defeat curb stem".split())
"""Verbs of deeds against somebody: what is given to fight a foe is not given to the foe."""

MEANS = frozenset(
    "troop soldier force army contingent peacekeeper ambassador envoy diplomat staff personnel fighter navy unit "
    "police "
    "military bank company firm mission observer adviser advisor trainer instructor expert doctor engineer".split()
)
"""Nouns for men and means by which those act whose they are."""

TAKING = frozenset("seize take capture loot steal confiscate plunder impound borrow buy".split())
"""Verbs whose `from` names who had a thing before."""

AWAITING = frozenset(("until", "till", "unless", "before"))
CONDITIONS = frozenset(("if", "unless", "until"))
"""Words before what a threatened party has to do or leave undone."""

ALLEGED = frozenset(
    "claim allegation report accusation suspicion rumour rumor charge complaint assertion belief case incident".split()
)
"""Nouns whose clause says who is said to have done it."""


@dataclass(frozen=True, slots=True)
class Affected:
    """Finds recipients that the slots of a frame do not name."""

    parse: Parse
    arguments: Arguments
    agents: Agents
    is_harm: Callable[[int], bool]
    """Tells whether a noun is a hostile deed."""
    recipients_of: Callable[[int], Tokens]
    """Returns the recipients of the event that a token is, where it is one."""

    def behind(self, thing: int, taken: set[int]) -> Tokens:
        """Return who stands behind a thing: its owner, its author, its target, the doer of the deed that it is."""
        parse = self.parse
        owner = parse.child(thing, "poss")
        if owner is not None and parse.tags[owner] != "PRP$" and self._counts(owner, taken):
            return (owner,)
        found = self._at(thing, "by", taken) or tuple(
            t for t in self.arguments.modifiers(thing) if self._counts(t, taken)
        )
        if found:
            return found
        found = self.bearing(thing, taken)
        if found:
            return found
        if self.is_harm(thing):
            # Whom an attack is on suffers it; that is not who is behind it.
            return ()
        for preposition in ("of", *BEHIND):
            found = self._at(thing, preposition, taken)
            for deeper in () if found else self.arguments.prepositional(thing, (preposition,), own_only=True):
                if deeper > thing and not self.agents.is_agent(deeper):
                    found = self.behind(deeper, taken)
            if found:
                return found
        return ()

    def bearing(self, thing: int, taken: set[int]) -> Tokens:
        """Return who is named in a thing's own clause: its maker, its target, who is said to have done it."""
        parse = self.parse
        into = [c for p in parse.all_children(thing, "prep") for c in parse.all_children(p, "pcomp")]
        for clause in (*parse.all_children(thing, "acl", "relcl", "ccomp"), *into):
            said = parse.lemmas[thing] in ALLEGED or parse.deps[clause] in ("ccomp", "pcomp")
            doers: Tokens = ()
            if said:
                doers = self.arguments.surface_subject(clause)
            elif parse.tags[clause] == "VBN":
                doers = self.arguments.subject(clause)
            found = tuple(m for d in doers for m in self.arguments.members(d) if self._counts(m, taken))
            found = found or tuple(r for r in self.recipients_of(clause) if self._counts(r, taken))
            if not found and parse.lemmas[clause] in TAKING:
                found = self._at(clause, "from", taken)
            if found:
                return found
        return ()

    def _at(self, thing: int, preposition: str, taken: set[int]) -> Tokens:
        heads = self.arguments.prepositional(thing, (preposition,), own_only=True)
        return tuple(m for h in heads for m in self.arguments.members(h) if self._counts(m, taken))

    def _counts(self, token: int, taken: set[int]) -> bool:
        parse = self.parse
        return token not in taken and parse.tags[token] in NAMING_TAGS and self.agents.is_agent(token)

    def nearest(self, token: int, taken: set[int]) -> Tokens:
        """Return the nearest named country, place or body in the phrases of a predicate, not in its clauses."""
        parse = self.parse
        queue, found, topics = [token], list[int](), list[int]()
        while queue or (topics and not found):
            if not queue:
                queue, topics = topics, []
            current = queue.pop(0)
            for child in parse.children[current]:
                dep = parse.deps[child]
                if dep in CLAUSES or (dep == "prep" and self._is_circumstance(child)):
                    continue
                if (
                    child not in taken
                    and parse.entities[child] in NAMED
                    and dep != "amod"
                    and parse.tags[child] in NAMING_TAGS
                    and not (current in taken and self._is_same_name(child, current))
                ):
                    found.append(child)
                (topics if dep == "prep" and self._is_topic(child) else queue).append(child)
        return tuple(m for first in found[:1] for m in self.arguments.members(first) if m not in taken)

    def _is_same_name(self, one: int, other: int) -> bool:
        """Tell whether two words belong to one name: North and Korea."""
        starts = self.parse.entity_starts
        return starts[one] >= 0 and starts[one] == starts[other]

    def within(self, content: int, taken: set[int]) -> Tokens:
        """Return the nearest country, place, body or group in everything that a promise or demand is about."""
        parse = self.parse
        queue = [content]
        people: Tokens = ()
        while queue:
            current = queue.pop(0)
            for child in parse.children[current]:
                dep, label = parse.deps[child], parse.entities[child]
                if dep in ("agent", "relcl") or (
                    dep in ("nsubj", "nsubjpass", "punct", "parataxis") and current == content
                ):
                    continue
                if dep in ("prep", "advcl") and self._is_circumstance(child):
                    continue
                if (
                    child not in taken
                    and dep not in ("amod", "compound", "nmod")
                    and not (dep == "dobj" and parse.lemmas[current] in OPPOSING | CREATING)
                    and not (dep == "conj" and parse.deps[current] in ("amod", "nmod", "compound", "conj"))
                    and label in NAMED | PLACES
                    and parse.tags[child] in NAMING_TAGS
                ):
                    return tuple(m for m in self.arguments.members(child) if m not in taken)
                if (
                    not people
                    and self._are_people(child)
                    and self._counts(child, taken)
                    and not (dep == "compound" and current in taken)
                ):
                    people = tuple(m for m in self.arguments.members(child) if self._counts(m, taken))
                queue.append(child)
        return people

    def _are_people(self, token: int) -> bool:
        """Tell whether a noun may stand for who is affected: no owner, nothing that comes about, nobody's own men."""
        parse = self.parse
        if not parse.is_noun(token) or parse.deps[token] in ("poss", "amod", "nmod"):
            return False
        if parse.deps[token] == "dobj" and parse.lemmas[parse.heads[token]] in CREATING | OPPOSING:
            return False
        return not self.is_own(token)

    def is_own(self, token: int) -> bool:
        """Tell whether a noun stands for somebody's own men or means, as "its troops" do."""
        parse = self.parse
        owner = parse.child(token, "poss")
        return parse.lemmas[token] in MEANS and owner is not None and parse.tags[owner] == "PRP$"

    def _is_topic(self, preposition: int) -> bool:
        parse = self.parse
        if parse.lower[preposition] not in OCCASIONAL:
            return parse.lower[preposition] in TOPICS
        answered = parse.child(preposition, "pobj")
        return answered is not None and parse.lemmas[answered] in RESPONSES

    def _is_circumstance(self, child: int) -> bool:
        parse = self.parse
        if parse.deps[child] == "prep":
            if parse.lower[child] in OCCASIONAL:
                occasion = parse.child(child, "pobj")
                return occasion is not None and parse.lemmas[occasion] in OCCASIONS
            return parse.lower[child] in CIRCUMSTANCES
        return any(parse.deps[c] == "mark" or parse.tags[c] == "WRB" for c in parse.children[child])

    def awaited(self, refusal: int, content: int | None, taken: set[int], words: frozenset[str] = AWAITING) -> Tokens:
        """Return who must act first: "will not lift the embargo until Cuba frees its prisoners" refuses Cuba."""
        parse = self.parse
        inner = parse.all_children(refusal, "xcomp")
        places = dict.fromkeys((refusal, *inner, parse.heads[refusal], *(() if content is None else (content,))))
        for clause in (c for place in places for c in parse.all_children(place, "advcl")):
            marks = {parse.lower[c] for c in parse.children[clause] if parse.deps[c] in ("mark", "advmod", "prep")}
            if clause <= refusal or not marks & words:
                continue
            joined = parse.all_children(clause, "conj", "ccomp", "xcomp", "acomp")
            joined += [c for a in joined for c in parse.all_children(a, "ccomp")]
            subjects = tuple(
                s
                for verb in (clause, *joined)
                for s in self.arguments.subject(verb) or self.arguments.surface_subject(verb)
            )
            found = tuple(m for t in subjects for m in self.arguments.members(t) if self._counts(m, taken))
            if found:
                return found
        return ()

    def addressed(self, token: int, taken: set[int]) -> Tokens:
        """Return whom one gets in touch with in order to say something: "called the emir to express support"."""
        parse = self.parse
        head = parse.heads[token]
        if parse.tags[token] not in ("VB", "VBG") or parse.lemmas[head] not in CONTACT:
            return ()
        if parse.deps[token] not in ("advcl", "xcomp"):
            return ()
        objects = self.arguments.prepositional(head, ("to", "with")) or self.arguments.object(head)
        return tuple(t for t in objects if self._counts(t, taken))

    def convened(self, nouns: set[int], taken: set[int]) -> Tokens:
        """Return the body whose meeting a noun names: "a NATO summit", "a session of the Security Council"."""
        parse = self.parse
        for noun in sorted(nouns):
            if not parse.is_noun(noun) or parse.entities[noun] in NAMED:
                continue
            bodies = (*self.arguments.prepositional(noun, ("of",), own_only=True), *self.arguments.modifiers(noun))
            found = tuple(t for t in bodies if parse.entities[t] == "ORG" and self._counts(t, taken))
            if found:
                return found
        return ()

    def pursued(self, tokens: Tokens, taken: set[int], *, widely: bool) -> Tokens:
        """Return at whom a deed aims by its purpose or by what goes with it: "marched, demanding that the mayor go"."""
        parse = self.parse
        for token in tokens:
            for clause in parse.all_children(token, "advcl", "xcomp", "acl"):
                if clause < token or parse.tags[clause] not in ("VB", "VBG") or self._is_circumstance(clause):
                    continue
                aimed = () if parse.lemmas[clause] in OPPOSING and widely else self.recipients_of(clause)
                found = tuple(t for t in aimed if self._counts(t, taken))
                found = found or (self.within(clause, taken) if widely and parse.tags[clause] == "VB" else ())
                if found:
                    return found
        return ()
