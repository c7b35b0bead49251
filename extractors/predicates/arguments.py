"""Deep arguments of verbs and event nouns over one parse, found on demand and kept."""

from dataclasses import dataclass, field

from extractors.lemmas import NOUN
from extractors.parse import Parse
from extractors.predicates.agents import COLLECTIVES
from extractors.predicates.light import LIGHT, SUPPORT_PREPOSITIONS
from extractors.predicates.sharing import companions, joined_names, sharing

OBJECT_CONTROL_PREPOSITIONS = frozenset(("of", "from", "into", "for", "with", "against", "over", "about"))
RELATIVE_WORDS = frozenset(("who", "whom", "which", "that", "whose"))
SUBJECT_CONTROL = frozenset(("promise", "threaten", "vow", "pledge", "swear", "offer", "use", "spend"))
WISHING = frozenset("want wish like expect need prefer intend mean love hate say believe think".split())
"""Verbs that have a whole clause for their object: "wants the army to leave" does nothing to the army."""
TEMPORAL = frozenset(("DATE", "TIME"))
DONE_TO = frozenset(
    """
    free sack arrest kill wound injure jail detain deport extradite expel charge convict sentence indict oust
    behead kidnap abduct rescue evacuate blacklist sanction appoint elect dismiss ban jail imprison execute
    acquit assassinate murder hang stab capture overthrow depose topple reinstate hospitalize hospitalise
    """.split()
)
"""Verbs that must have an object: where none follows, the subject is whom it was done to."""
COUNTING = frozenset("round series wave string spate number set day week hour month".split())
"""Nouns that count event nouns: a round of talks is held as talks are."""
DIRECTIONS = frozenset(("out", "away", "back", "up", "down", "off"))
PHONING = frozenset("call phone telephone visit".split())
SAYING = frozenset(
    "apologize apologise congratulate thank express convey offer assure discuss wish inform praise reassure extend "
    "condemn protest complain reiterate reaffirm brief condole".split()
)
"""What callers call to do: "called the premier to apologize" has the caller apologize."""
CALLING = frozenset("call appeal press push lobby campaign".split())
SPANS = frozenset(
    "time year month week day decade hour while moment instance example reason addition meantime interim".split()
)
"""Nouns that say how long or by the way: "for the first time", "in addition"."""
GOING_ON = frozenset(
    "rage erupt break flare continue resume occur take begin start follow ensue spread happen intensify escalate "
    "subside collapse founder stall end".split()
)
"""Verbs that say only that something goes on: "fighting raged between"."""
AMOUNTS = frozenset(("MONEY", "CARDINAL", "QUANTITY", "PERCENT"))
SWALLOWED = {
    "to": frozenset(
        "return send give hand deliver provide transfer extradite repatriate donate sell offer grant".split()
    ),
    "on": frozenset("impose slap place levy clamp inflict".split()),
    "from": frozenset("withdraw remove bar ban evacuate recall expel exclude".split()),
    "against": frozenset("impose launch file bring lift".split()),
}
"""Verbs whose preposition is looked for in all that belongs to their object."""
ANTECEDENT_DEPS = ("relcl", "acl")
BEFORE_NOUN = frozenset(("compound", "nmod", "amod", "nummod"))
SITES = frozenset(("GPE", "LOC", "FAC", "EVENT", "PRODUCT"))
GROUNDS = frozenset(
    "marathon building airport station hall club church mosque shrine temple hotel square bridge street stadium "
    "market "
    "school university college center centre theatre theater mall tower towers port barracks".split()
)
"""Last words of names that are sites whatever the parser takes the name for."""
DATING = frozenset(("poss", "nmod", "nummod", "npadvmod", "compound", "amod"))


@dataclass(slots=True)
class Arguments:
    """Answers who does what to whom for any token of a parse."""

    parse: Parse
    _subjects: dict[int, tuple[int, ...]] = field(default_factory=dict)
    _objects: dict[int, tuple[int, ...]] = field(default_factory=dict)

    # ---- verbs -------------------------------------------------------------------------------------

    def is_passive(self, verb: int) -> bool:
        """Tell whether a verb's surface subject is its deep object."""
        parse = self.parse
        if parse.tags[verb] != "VBN":
            if parse.child(verb, "auxpass") is not None:
                return parse.child(verb, "nsubjpass", "nsubj") is not None
            return self._is_headline_passive(verb)
        if parse.child(verb, "auxpass", "nsubjpass") is not None:
            return True
        if parse.child(verb, "agent") is not None and parse.child(verb, "dobj") is None:
            return True
        if any(parse.lower[c] in ("have", "has", "had", "'ve", "having") for c in parse.all_children(verb, "aux")):
            return False
        dep = parse.deps[verb]
        if dep == "conj":
            head = parse.heads[verb]
            # "was fined and its captain banned": the auxiliary is said once.
            gapped = parse.child(verb, "dobj", "aux", "ccomp", "xcomp") is None
            return parse.is_verb(head) and (gapped or parse.child(verb, "nsubj") is None) and self.is_passive(head)
        if dep in ("acl", "amod", "advcl", "relcl"):
            return True
        return parse.child(verb, "nsubj", "dobj") is None

    def _is_headline_passive(self, verb: int) -> bool:
        """Tell whether a past form has its object for subject: "Hostages freed after ransom paid"."""
        parse = self.parse
        if parse.tags[verb] != "VBD" or parse.lemmas[verb] not in DONE_TO or parse.deps[verb] not in ("ROOT", "ccomp"):
            return False
        if parse.child(verb, "dobj", "aux", "ccomp", "xcomp", "dative", "conj", "prt") is not None:
            return False
        subject = parse.child(verb, "nsubj")
        return subject is not None and subject < verb and parse.lower[subject] not in RELATIVE_WORDS

    def surface_subject(self, verb: int, depth: int = 0) -> tuple[int, ...]:
        """Return the tokens that stand as the verb's subject on the surface or by control."""
        parse = self.parse
        if depth > 8:
            return ()
        own = parse.child(verb, "nsubj", "nsubjpass")
        if own is None:
            # "has been mediating": the parser may hang the subject on an auxiliary.
            found = (parse.child(a, "nsubj", "nsubjpass") for a in parse.all_children(verb, "aux", "auxpass"))
            own = next((s for s in found if s is not None), None)
        if own is not None:
            return self._relative(own)
        if parse.child(verb, "csubj", "csubjpass", "expl") is not None:
            return ()
        dep, head = parse.deps[verb], parse.heads[verb]
        if dep == "conj" and head != verb:
            if parse.is_verb(head) or parse.tags[head] in ("JJ", "IN"):
                return self.surface_subject(head, depth + 1)
            return ()
        if dep == "xcomp":
            return self._controller(verb, head, depth)
        if dep in ("advcl", "ccomp", "parataxis", "dep"):
            if dep == "ccomp" and parse.tags[verb] in ("VBD", "VBZ", "VBP"):
                return ()
            if parse.is_verb(head) and parse.tags[verb] in ("VBG", "VBN", "VB"):
                if parse.lemmas[head] in ("call", "appeal", "wait", "press", "push") and parse.tags[verb] == "VB":
                    asked = self.prepositional(head, ("on", "to", "upon", "for"), own_only=True)
                    if asked:
                        return asked
                if dep == "ccomp" and parse.tags[verb] == "VB":
                    return self._controller(verb, head, depth)
                return self.surface_subject(head, depth + 1)
            return ()
        if dep == "pcomp":
            return self._gerund_subject(head, depth)
        if dep in ("acl", "relcl") and head != verb:
            if parse.tags[verb] == "VB":
                copula = parse.heads[head]
                if parse.deps[head] == "attr" and parse.lemmas[copula] in ("be", "become", "remain"):
                    return self.surface_subject(copula, depth + 1)
                return self.noun_subject(head, depth + 1)
            return (head,)
        if dep == "amod" and head != verb:
            return (head,)
        if dep in ("auxpass", "aux") or (dep in ("acomp", "oprd") and parse.tags[verb].startswith("JJ")):
            return self.surface_subject(head, depth + 1)
        return ()

    def subject(self, verb: int, depth: int = 0) -> tuple[int, ...]:
        """Return who does it: the deep subject of a verb, or the doer of an event noun."""
        found = self._subjects.get(verb)
        if found is None:
            if self.parse.is_noun(verb):
                found = self.noun_subject(verb, depth)
            elif self.is_passive(verb):
                found = self._agent(verb)
            else:
                found = self.surface_subject(verb, depth)
            found = tuple(t for t in found if t != verb)
            if depth == 0:
                self._subjects[verb] = found
        return found

    def object(self, verb: int) -> tuple[int, ...]:
        """Return whom or what it is done to: the deep object of a verb."""
        found = self._objects.get(verb)
        if found is None:
            found = self._objects[verb] = tuple(t for t in self._find_object(verb) if t != verb)
        return found

    def _find_object(self, verb: int) -> tuple[int, ...]:
        parse = self.parse
        own = parse.child(verb, "dobj")
        if own is not None:
            return self._relative(own)
        if self.is_passive(verb):
            return self.surface_subject(verb)
        dep, head = parse.deps[verb], parse.heads[verb]
        if dep == "relcl":
            subject = parse.child(verb, "nsubj")
            if subject is not None and parse.lower[subject] not in RELATIVE_WORDS:
                governed = any(parse.child(p, "pobj", "pcomp") is None for p in parse.all_children(verb, "prep"))
                if not governed and parse.child(verb, "ccomp", "xcomp") is None:
                    return (head,)
        if dep == "conj" and parse.is_verb(head) and parse.tags[head] == parse.tags[verb]:
            return ()
        # A verb whose object is shared with the verb joined to it: "attacked and looted the market".
        for joined in parse.all_children(verb, "conj"):
            shared = parse.child(joined, "dobj")
            between = [c for c in parse.all_children(verb, "prep", "prt", "ccomp", "xcomp") if verb < c < joined]
            if shared is not None and parse.is_verb(joined) and not between:
                return (shared,)
        # "freed on bail two ministers": a long object after a phrase hangs on the phrase's preposition.
        for preposition in parse.all_children(verb, "prep"):
            phrase = parse.all_children(preposition, "pobj")
            if (
                len(phrase) > 1
                and parse.lower[phrase[1] - 1] not in ("and", ",", "or")
                and parse.tags[phrase[1]] != "CD"
            ):
                return (phrase[1],)
        # "ordered the crews to wait": whom one orders stands as the subject of what is ordered.
        raised = self._raised(verb)
        if raised is not None:
            return (raised,)
        # "called him a liar", "declared them persona non grata": the object opens a clause without a verb.
        clause = parse.child(verb, "ccomp")
        if clause is not None and not parse.is_verb(clause):
            inner = parse.child(clause, "nsubj")
            if inner is not None:
                return (inner,)
            # "let inspectors into the camp": whom one lets in is no clause.
            if parse.lemmas[verb] == "let" and parse.is_noun(clause):
                return (clause,)
        return ()

    def _raised(self, verb: int) -> int | None:
        """Return the subject of a verb's to-infinitive where it stands right after the verb."""
        parse = self.parse
        clause = parse.child(verb, "ccomp", "xcomp")
        if clause is None or parse.tags[clause] != "VB" or parse.lemmas[verb] in WISHING:
            return None
        inner = parse.child(clause, "nsubj", "nsubjpass")
        to = next((c for c in parse.all_children(clause, "aux") if parse.tags[c] == "TO"), None)
        return inner if inner is not None and to is not None and verb < inner < to else None

    def _agent(self, verb: int) -> tuple[int, ...]:
        parse = self.parse
        for agent in parse.all_children(verb, "agent", "prep"):
            if parse.lower[agent] == "by":
                doer = parse.child(agent, "pobj")
                if doer is not None and parse.tags[doer] != "VBG":
                    return self._relative(doer)
        if parse.deps[verb] == "conj" and parse.is_verb(parse.heads[verb]):
            return self._agent(parse.heads[verb])
        for joined in parse.all_children(verb, "conj"):
            if parse.tags[joined] == "VBN":
                for agent in parse.all_children(joined, "agent"):
                    doer = parse.child(agent, "pobj")
                    if doer is not None:
                        return (doer,)
        return ()

    def _controller(self, verb: int, head: int, depth: int) -> tuple[int, ...]:
        parse = self.parse
        if not parse.is_verb(head):
            return self.surface_subject(head, depth + 1) if parse.tags[head].startswith("JJ") else ()
        if self.is_passive(head):
            return self.surface_subject(head, depth + 1)
        obj = parse.child(head, "dobj", "dative")
        if parse.lemmas[head] in PHONING and parse.lemmas[verb] in SAYING:
            return self.surface_subject(head, depth + 1)
        if obj is not None and parse.lemmas[head] not in SUBJECT_CONTROL and obj < verb:
            if parse.deps[obj] == "dative" and parse.tags[obj] in ("IN", "TO"):
                obj = parse.child(obj, "pobj") or obj
            return self._relative(obj)
        return self.surface_subject(head, depth + 1)

    def _gerund_subject(self, preposition: int, depth: int) -> tuple[int, ...]:
        parse = self.parse
        governor = parse.heads[preposition]
        if parse.is_verb(governor):
            if parse.lower[preposition] in OBJECT_CONTROL_PREPOSITIONS:
                objects = self.object(governor)
                if objects:
                    return objects
            return self.surface_subject(governor, depth + 1)
        if parse.is_noun(governor):
            return self.noun_subject(governor, depth + 1)
        return self.surface_subject(governor, depth + 1)

    def _relative(self, token: int) -> tuple[int, ...]:
        """Return what a relative pronoun stands for, else the token itself."""
        parse = self.parse
        if parse.lower[token] not in RELATIVE_WORDS or parse.tags[token] not in (
            "WP",
            "WDT",
            "IN",
            "DT",
            "WP$",
        ):
            return (token,)
        current = token
        for _ in range(6):
            current = parse.heads[current]
            if parse.deps[current] in ANTECEDENT_DEPS:
                return (parse.heads[current],)
            if parse.deps[current] == "ROOT":
                break
        return (token,) if parse.tags[token] == "DT" else ()

    # ---- nouns -------------------------------------------------------------------------------------

    def noun_subject(self, noun: int, depth: int = 0) -> tuple[int, ...]:
        """Return the doer of an event noun: by-phrase, possessor, demonym before it, or who 'has' it."""
        parse = self.parse
        if depth > 8:
            return ()
        by = self.prepositional(noun, ("by",), own_only=True)
        if by:
            return by
        owner = parse.child(noun, "poss")
        if owner is not None:
            return (owner,)
        before = self.modifiers(noun)
        if before:
            return before
        return self.holder(noun, depth)

    def holder(self, noun: int, depth: int = 0) -> tuple[int, ...]:
        """Return the deep subject of the light verb that governs an event noun, if one does."""
        verb = self.light_verb(noun)
        if verb is None or depth > 8:
            return ()
        if self.parse.deps[noun] in ("nsubj", "nsubjpass") and not self.is_passive(verb):
            return ()
        return self.subject(verb, depth + 1)

    def light_verb(self, noun: int, depth: int = 0) -> int | None:
        """Return the verb without meaning of its own that governs an event noun ("launched an attack")."""
        parse = self.parse
        top = noun
        while parse.deps[top] == "conj" and parse.is_noun(parse.heads[top]):
            top = parse.heads[top]
        head = parse.heads[top]
        dep = parse.deps[top]
        if dep in ("acl", "relcl"):
            return None
        if dep in ("dobj", "nsubjpass", "nsubj") and parse.is_verb(head) and parse.lemmas[head] in LIGHT:
            return head
        counting = parse.heads[head]
        if dep == "pobj" and parse.lower[head] == "of" and parse.lemmas[counting] in COUNTING:
            return self.light_verb(counting, depth + 1) if depth < 3 else None
        if dep == "pobj" and head != top:
            preposition, verb = parse.lower[head], parse.heads[head]
            if parse.lemmas[verb] in ("responsibility", "credit") and parse.deps[verb] == "dobj":
                verb = parse.heads[verb]
            if parse.is_verb(verb) and (parse.lemmas[verb], preposition) in SUPPORT_PREPOSITIONS:
                return verb
        for clause in parse.all_children(top, "acl", "relcl"):
            if parse.lemmas[clause] in LIGHT and parse.is_verb(clause) and self.object(clause)[:1] in ((top,), ()):
                return clause
        return None

    def modifiers(self, noun: int) -> tuple[int, ...]:
        """Return names and demonyms that stand before a noun as its doer ("Israeli raids", "NATO strikes")."""
        parse = self.parse
        found = [
            c
            for c in parse.children[noun]
            if c < noun
            and parse.deps[c] in ("amod", "compound", "nmod")
            and (parse.entities[c] in ("NORP", "GPE", "ORG", "PERSON") or parse.tags[c] in ("NNP", "NNPS"))
        ]
        return tuple(m for first in found[:1] for m in (first, *joined_names(self.parse, first, noun)))

    def site(self, noun: int) -> tuple[int, ...]:
        """Return the name before an event noun that tells where it was: "the Harbour Fair bombing"."""
        parse = self.parse
        for before in range(noun - 1, max(noun - 4, -1), -1):
            if parse.deps[before] not in BEFORE_NOUN or not self._leads_to(before, noun):
                return ()
            if parse.tags[before] in ("NNP", "NNPS") and (
                parse.entities[before] in SITES or parse.lemmas[before] in GROUNDS
            ):
                return (before,)
        return ()

    def dated(self, noun: int) -> tuple[int, ...]:
        """Return the day or year that a noun itself bears: "Tuesday's attack", "the attacks of 11 September"."""
        parse = self.parse
        found = [c for c in parse.children[noun] if parse.entities[c] == "DATE" and parse.deps[c] in DATING]
        for preposition in parse.all_children(noun, "prep"):
            day = parse.child(preposition, "pobj")
            if day is not None and parse.entities[day] == "DATE" and parse.lower[preposition] in ("of", "on", "in"):
                found.append(day)
        return tuple(found)

    def _leads_to(self, before: int, noun: int) -> bool:
        """Tell whether a token hangs on a noun, or stands before it on the same noun that follows."""
        heads = self.parse.heads
        follows = heads[noun] if self.parse.deps[noun] in ("compound", "nmod") else noun
        current = before
        for _ in range(4):
            current = heads[current]
            if current in (noun, follows):
                return True
        return False

    # ---- both --------------------------------------------------------------------------------------

    def prepositional(self, token: int, prepositions: tuple[str, ...], *, own_only: bool = False) -> tuple[int, ...]:
        """Return the objects of a token's prepositions, looked for at its object and its light verb too."""
        parse = self.parse
        places = [token]
        if not own_only:
            if parse.is_verb(token):
                places += [m for o in self.object(token) if not self._is_named(o) for m in self.members(o)]
                places += [c for o in self.object(token) if (c := self._collected(o)) is not None]
                places += [o for o in (parse.child(token, "attr", "oprd", "acomp"),) if o is not None]
                places += [c for o in parse.all_children(token, "attr") if (c := self._collected(o)) is not None]
                places += self._carried(token)
                places += self._called_for(token)
            else:
                light = self.light_verb(token)
                if light is not None:
                    places.append(light)
                    places += [o for o in self.object(light) if o != token and not self._is_named(o)]
                elif parse.is_verb(parse.heads[token]) and (
                    parse.deps[token] in ("dobj", "nsubjpass")
                    or (parse.deps[token] == "nsubj" and parse.lemmas[parse.heads[token]] in GOING_ON)
                ):
                    places.append(parse.heads[token])
        for place in places:
            found = self._own_prepositional(place, prepositions)
            if found:
                return found
        if "for" in prepositions and not own_only:
            # "gave approval for the agency to deliver aid": `for` opens a clause whose subject it brings.
            for place in places:
                for clause in parse.all_children(place, "advcl", "acl", "relcl", "ccomp", "xcomp"):
                    subject = parse.child(clause, "nsubj", "nsubjpass")
                    if subject is not None and any(
                        parse.lower[c] == "for" and c < subject for c in parse.all_children(clause, "mark")
                    ):
                        return (subject,)
        return self._swallowed(token, prepositions) if not own_only and parse.is_verb(token) else ()

    def _swallowed(self, verb: int, prepositions: tuple[str, ...]) -> tuple[int, ...]:
        """Return the object of a preposition that a clause of the verb's object took for its own: "returned the
        skulls that date back to 700 to Peru", "imposed sanctions, including asset freezes, on the generals"."""
        parse = self.parse
        wanted = [p for p in prepositions if parse.lemmas[verb] in SWALLOWED.get(p, ())]
        last: int | None = None
        for thing in self.object(verb) if wanted else ():
            if thing < verb:
                continue
            first, after = parse.subtree(thing)
            for child in range(first, after + 1):
                if parse.lower[child] in wanted and parse.deps[child] in ("prep", "dative"):
                    target = parse.child(child, "pobj")
                    if target is not None and parse.entities[target] not in TEMPORAL and child > thing + 1:
                        last = target
        return self._relative(last) if last is not None else ()

    def _carried(self, verb: int) -> list[int]:
        """Return the event nouns that a verb carries by its preposition ("took part in talks")."""
        parse = self.parse
        return [
            noun
            for place in (verb, *self.object(verb))
            for preposition in parse.all_children(place, "prep")
            if (parse.lemmas[verb], parse.lower[preposition]) in SUPPORT_PREPOSITIONS
            and (noun := parse.child(preposition, "pobj")) is not None
            and not self._is_named(noun)
        ]

    def _called_for(self, verb: int) -> list[int]:
        """Return the deed that somebody calls for: "called for sanctions against the regime"."""
        parse = self.parse
        if parse.lemmas[verb] not in CALLING:
            return []
        return [
            noun
            for preposition in parse.all_children(verb, "prep")
            if parse.lower[preposition] == "for" and (noun := parse.child(preposition, "pobj")) is not None
        ]

    def _collected(self, noun: int) -> int | None:
        """Return what a noun of quantity counts: the letters of "dozens of letters"."""
        parse = self.parse
        if parse.lemmas[noun] not in COLLECTIVES and parse.lower[noun] != "one":
            return None
        of = next((p for p in parse.all_children(noun, "prep") if parse.lower[p] == "of"), None)
        return parse.child(of, "pobj") if of is not None else None

    def _is_named(self, token: int) -> bool:
        """Tell whether a token is a name; an amount is none ("gave five million dollars to Peru")."""
        return bool(self.parse.entities[token]) and self.parse.entities[token] not in AMOUNTS

    def _own_prepositional(self, token: int, prepositions: tuple[str, ...]) -> tuple[int, ...]:
        parse = self.parse
        for child in parse.children[token]:
            if parse.deps[child] not in ("prep", "agent", "dative", "prt", "mark"):
                continue
            if "in_front" in prepositions and (faced := self._faced(child)) is not None:
                return self._relative(faced)
            if parse.lower[child] not in prepositions:
                continue
            target = parse.child(child, "pobj")
            if target is None:
                inner = parse.child(child, "prep")
                target = parse.child(inner, "pobj") if inner is not None else self._shared(child)
            if target is not None and parse.entities[target] not in TEMPORAL and parse.lemmas[target] not in SPANS:
                return self._relative(target)
        # "walked out of the talks": the preposition hangs on the particle.
        for particle in parse.children[token]:
            if parse.lower[particle] in DIRECTIONS and parse.deps[particle] in ("prep", "prt", "advmod"):
                for child in parse.all_children(particle, "prep"):
                    target = parse.child(child, "pobj") if parse.lower[child] in prepositions else None
                    if target is not None and parse.entities[target] not in TEMPORAL:
                        return self._relative(target)
        # "with whom", "which it signed with": the preposition's object is the antecedent.
        if parse.deps[token] == "relcl":
            for child in parse.all_children(token, "prep"):
                if parse.lower[child] in prepositions and parse.child(child, "pobj", "pcomp") is None:
                    return (parse.heads[token],)
        return ()

    def _shared(self, preposition: int) -> int | None:
        """Return the object that a preposition shares with a later one: "solidarity with and support for the king"."""
        parse = self.parse
        after = preposition + 1
        if after >= len(parse.words) or parse.lower[after] not in ("and", "or"):
            return None
        for later in range(after + 1, min(after + 5, len(parse.words))):
            if parse.deps[later] in ("prep", "dative"):
                return parse.child(later, "pobj")
        return None

    def _faced(self, preposition: int) -> int | None:
        """Return what somebody stands in front of."""
        parse = self.parse
        front = parse.child(preposition, "pobj") if parse.lower[preposition] == "in" else None
        of = parse.child(front, "prep") if front is not None and parse.lower[front] == "front" else None
        return parse.child(of, "pobj") if of is not None and parse.lower[of] == "of" else None

    def members(self, token: int) -> tuple[int, ...]:
        """Return a noun and the nouns joined to it; "Kenyan and Ugandan ministers" are two parties."""
        parse = self.parse
        found, queue = [token], [token]
        while queue:
            for joined in parse.all_children(queue.pop(), "conj"):
                if joined not in found and (
                    parse.is_noun(joined) or parse.tags[joined] in ("PRP", "CD", "JJ", "DT", "NNPS")
                ):
                    found.append(joined)
                    queue.append(joined)
        # "Iraq, Iran sign": the first of two names hangs as an adverbial on the verb.
        if parse.deps[token] == "nsubj":
            found += [
                sibling
                for sibling in parse.all_children(parse.heads[token], "npadvmod", "dep")
                if sibling < token and parse.tags[sibling] in ("NNP", "NNPS") and parse.entities[sibling] != "DATE"
            ]
        found += [ally for noun in tuple(found) for ally in companions(parse, noun) if ally not in found]
        found += [owner for noun in tuple(found) for owner in sharing(parse, noun)]
        return tuple(sorted(found))

    def part(self, token: int) -> str:
        """Return the part of speech that frames are indexed by."""
        return NOUN if self.parse.is_noun(token) else "verb"
