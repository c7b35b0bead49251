"""Status and speaker of a predicate, from its modals, its negation and everything that embeds it."""

from dataclasses import dataclass

from extractors.affected import ALLEGED, CONTACT
from extractors.frames import Index
from extractors.match import Match, Matcher
from extractors.parse import Parse
from extractors.predicates.agents import Agents
from extractors.predicates.arguments import Arguments
from extractors.predicates.embedding import (
    CLAUSE,
    COMPOUND,
    CONDITIONAL_MARKS,
    MODALS,
    NEGATIONS,
    NOMINAL,
    QUALIFYING,
)
from extractors.predicates.light import LIGHT
from extractors.resolve.lexicon import Lexicon
from schemas.enums import Status

DEEDS = frozenset(("attack", "protest", "coercion"))
INFORMING = frozenset(("tell", "advise", "order", "instruct"))
"""Verbs that ask for what their infinitive says and state what their finite clause says: "told Reuters that"."""
AFTERWARDS = frozenset(("after", "since", "following"))
VERBAL = frozenset(("support", "accusation", "statement", "demand", "meeting"))


@dataclass(frozen=True, slots=True)
class Context:
    """What surrounds a predicate."""

    status: Status
    rule: str | None
    modal: str | None
    """The predicate's own modal (`will`, `must`), where it has one."""
    negated: bool
    """Whether the predicate itself is negated."""
    speaker: tuple[int, ...]
    cue: int | None
    swallowed_by: Match | None
    """The event whose content holds this predicate."""
    is_purpose: bool = False
    """Whether it is what something done is done for: "sent doctors to help the survivors"."""


@dataclass(slots=True)
class Surroundings:
    """Finds the context of predicates over one parse."""

    parse: Parse
    matcher: Matcher

    @classmethod
    def of(cls, parse: Parse, index: Index, lexicon: Lexicon) -> "Surroundings":
        """Return the surroundings of a parse whose predicates are matched by an index of frames."""
        agents = Agents(
            parse, lexicon.is_agent_noun, lexicon.is_agent_name, lambda name: lexicon.country(name) is not None
        )
        return cls(parse, Matcher(parse, Arguments(parse), agents, index))

    def context(self, token: int) -> Context:
        """Return the context of a predicate."""
        modal, negated, own_rule = self.modality(token)
        status, rule = _own_status(modal, negated)
        if own_rule:
            rule = own_rule
        if status is Status.ACTUAL and self.parse.is_noun(token):
            status, rule = self._qualified(token)
        if self._is_imperative(token):
            status, rule = Status.REQUESTED, "imperative"
        speaker: tuple[int, ...] = ()
        cue: int | None = None
        swallowed: Match | None = None
        is_purpose = False
        current = token
        for _ in range(15):
            edge = self._edge(current)
            if edge is None:
                break
            relation, head = edge
            if relation == "fact":
                break
            if relation == "compound":
                effect = COMPOUND.get(self.parse.lemmas[head], Status.ACTUAL)
                status, rule = _combine(status, rule, effect, self.parse.lower[head])
                break
            if relation == "nominal" and current == token and self._is_past_deed(token):
                break
            found = self._effect(current, relation, head)
            if relation == "purpose" and status is Status.ACTUAL:
                head_modal, head_negated, _ = self.modality(head)
                is_purpose = head_modal is None
                if head_negated and head_modal is not None and not negated:
                    # Who "will not go to Moscow to meet" somebody will not meet.
                    modal, negated = head_modal, True
                    status, rule = _own_status(modal, negated)
            match = self.matcher.match(head)
            if match is not None and self._in_content(match, current):
                if match.kind.name == "statement":
                    if cue is None:
                        speaker, cue = match.side("actor") or self.matcher.slot(head, "subject"), head
                        if modal == "would" and status is Status.CONDITIONAL and self._is_past(head) and not negated:
                            status, rule = Status.PLANNED, "would after a past cue"
                elif match.kind.swallows and swallowed is None:
                    swallowed = match
                if match.kind.name in ("demand", "accusation", "commitment", "rejection") and cue is None:
                    speaker, cue = match.side("actor"), head
            if found is not None:
                status, rule = _combine(status, rule, found, self.parse.lower[head])
            head_modal, head_negated, _ = self.modality(head)
            if relation in ("clause", "nominal") and not (cue == head and not head_negated):
                above, above_rule = _own_status(head_modal, head_negated)
                if above is not Status.ACTUAL and not (found is Status.NEGATED and above is Status.NEGATED):
                    status, rule = _combine(status, rule, above, above_rule or "")
                elif found is Status.NEGATED and above is Status.NEGATED:
                    status, rule = Status.CONDITIONAL, f"not {self.parse.lower[head]}"
            current = head
        if self._is_question(token) and status is Status.ACTUAL:
            status, rule = Status.CONDITIONAL, "question"
        return Context(status, rule, modal, negated, speaker, cue, swallowed, is_purpose)

    # ---- the predicate itself ----------------------------------------------------------------------

    def modality(self, token: int) -> tuple[str | None, bool, str | None]:
        """Return a predicate's own modal, whether it is negated, and another reason for its status."""
        parse = self.parse
        modal, negated = None, False
        current = token
        for _ in range(6):
            for child in parse.children[current]:
                dep, word = parse.deps[child], parse.lower[child]
                if dep in ("aux", "auxpass") and parse.tags[child] == "MD" and modal is None:
                    modal = "must" if word == "need" else word
                if dep == "aux" and word in ("has", "have", "had") and parse.tags[current] == "VB":
                    modal = modal or "must"
                if dep == "neg" or (dep in ("advmod", "det", "preconj") and word in NEGATIONS):
                    negated = True
                if word == "longer" and any(parse.lower[c] == "no" for c in parse.children[child]):
                    negated = True
                if dep in ("nsubj", "nsubjpass") and current == token and self._is_none(child):
                    negated = True
                if dep == "dobj" and self._is_none(child) and current == token:
                    negated = True
            if modal or negated:
                break
            if not parse.is_verb(current) or parse.deps[current] != "conj" or not parse.is_verb(parse.heads[current]):
                break
            if parse.child(current, "nsubj", "nsubjpass", "aux", "auxpass") is not None:
                break
            if parse.tags[current] != "VB" and parse.tags[current] != parse.tags[parse.heads[current]]:
                break
            current = parse.heads[current]
        reason = None
        if parse.is_verb(token) and modal is None and not negated:
            reason = self._marked(token)
        return modal, negated, reason

    def _marked(self, token: int) -> str | None:
        parse = self.parse
        if parse.deps[token] == "pcomp" and parse.lower[parse.heads[token]] in ("without", "instead"):
            return "without"
        return None

    def _qualified(self, noun: int) -> tuple[Status, str | None]:
        """Return what the adjectives before an event noun, or before the noun that it stands before, make of it."""
        parse = self.parse
        places = [noun, parse.heads[noun]] if parse.deps[noun] in ("compound", "nmod") else [noun]
        for place in places:
            for child in parse.all_children(place, "amod"):
                if child < place and parse.lower[child] in QUALIFYING:
                    return QUALIFYING[parse.lower[child]], parse.lower[child]
        return Status.ACTUAL, None

    def _is_imperative(self, token: int) -> bool:
        """Tell whether a verb orders: bare, without subject, the head of a sentence or of what is said in quotes."""
        parse = self.parse
        if parse.tags[token] != "VB" or parse.child(token, "aux", "nsubj", "nsubjpass", "expl") is not None:
            return False
        return parse.deps[token] == "ROOT" or (parse.deps[token] in ("ccomp", "advcl") and parse.quoted[token])

    def _is_none(self, token: int) -> bool:
        parse = self.parse
        if parse.lower[token] in ("nobody", "none", "neither", "nothing"):
            return True
        return any(parse.lower[c] in ("no", "neither") for c in parse.all_children(token, "det", "neg", "preconj"))

    # ---- what stands above -------------------------------------------------------------------------

    def _edge(self, token: int) -> tuple[str, int] | None:
        """Return how a predicate hangs on the next one above it: clause, nominal, if, purpose or fact."""
        parse = self.parse
        dep, head = parse.deps[token], parse.heads[token]
        if head == token:
            return None
        if parse.is_noun(token) or dep in ("dobj", "pobj", "nsubj", "nsubjpass", "attr"):
            return self._nominal_edge(token)
        if dep == "conj":
            return self._joined_edge(token)
        if dep in ("xcomp", "acomp", "csubj", "csubjpass"):
            return "clause", head
        if dep in ("ccomp", "parataxis"):
            return "clause", head
        if dep == "advcl":
            marks = {parse.lower[c] for c in parse.all_children(token, "mark", "advmod")}
            if marks & CONDITIONAL_MARKS:
                return "if", head
            if parse.tags[token] == "VB" and parse.child(token, "aux") is not None:
                return ("clause", head) if self.matcher.slots.clause(head) == token else ("purpose", head)
            return "fact", head
        if dep == "acl":
            stated = parse.child(token, "mark") is not None
            return ("clause", head) if stated or parse.tags[token] == "VB" else ("fact", head)
        if dep == "relcl":
            own = parse.child(token, "nsubj", "nsubjpass")
            said = own is not None and parse.tags[own] not in ("WDT", "WP") and parse.lower[own] != "that"
            return ("clause", head) if said and parse.lemmas[head] in ALLEGED else ("fact", head)
        if dep == "pcomp":
            governor = parse.heads[head]
            return ("without", governor) if parse.lower[head] in ("without", "instead") else ("gerund", governor)
        if dep in ("dep", "prep", "auxpass", "aux"):
            return "fact", head
        return None

    def _joined_edge(self, token: int) -> tuple[str, int] | None:
        """Return the edge of a joined verb: it shares what embeds the first one unless it has its own subject."""
        parse = self.parse
        first = parse.heads[token]
        for _ in range(6):
            if parse.deps[first] != "conj":
                break
            first = parse.heads[first]
        if parse.is_verb(token) and parse.tags[token] in ("VBD", "VBZ", "VBP") and parse.tags[first] in ("VB", "VBG"):
            return None
        edge = self._edge(first)
        if edge is not None and edge[0] == "fact":
            return None
        return edge

    def _nominal_edge(self, token: int) -> tuple[str, int] | None:
        parse = self.parse
        top = token
        while parse.deps[top] == "conj" and (parse.is_noun(parse.heads[top]) or parse.is_noun(top)):
            if not parse.is_noun(parse.heads[top]):
                return None
            top = parse.heads[top]
        dep, head = parse.deps[top], parse.heads[top]
        if dep in ("compound", "nmod"):
            return "compound", head
        if dep in ("dobj", "nsubjpass", "nsubj", "attr", "oprd"):
            return "nominal", head
        if dep == "pobj":
            return "nominal", parse.heads[head]
        return None

    def _effect(self, token: int, relation: str, head: int) -> Status | None:
        parse = self.parse
        lemma = parse.lemmas[head]
        if relation == "if":
            return Status.CONDITIONAL
        if relation == "purpose":
            match = self.matcher.match(token)
            if match is None:
                return Status.PLANNED
            # Who gathers to protest protests; who phones to thank thanks.
            spoken = match.kind.name == "protest" or (match.kind.name in VERBAL and lemma in CONTACT)
            return None if spoken else Status.PLANNED
        if relation == "without":
            return Status.NEGATED
        if relation == "nominal":
            if parse.deps[token] == "nsubj" and parse.is_verb(head) and lemma not in ("fail", "collapse"):
                return None
            if lemma in LIGHT and lemma not in ("plan", "schedule", "organize", "organise"):
                return None
            if parse.lower[head] == "planning" or (lemma == "plan" and parse.tags[head] == "VBG"):
                return Status.PLANNED
            return NOMINAL.get(lemma)
        if lemma in CONTACT and parse.child(head, "dobj") is not None and relation == "clause":
            match = self.matcher.match(token)
            if match is not None and match.kind.name in VERBAL and lemma != "ask":
                return None
        if lemma == "go" and parse.tags[head] == "VBG" and parse.tags[token] == "VB":
            return Status.PLANNED
        if lemma == "be" and relation == "clause" and parse.tags[token] == "VB":
            return Status.PLANNED
        if lemma == "be" and relation == "clause" and self._is_unfulfilled(token):
            return Status.CONDITIONAL
        if (
            lemma == "look"
            and relation == "gerund"
            and any(parse.lower[c] == "forward" for c in parse.all_children(head, "advmod", "prt"))
        ):
            return Status.PLANNED
        if lemma == "have" and parse.tags[token] == "VB":
            return Status.REQUIRED
        if lemma in INFORMING and self._is_finite(token):
            return None
        return CLAUSE.get(lemma, CLAUSE.get(parse.lower[head]))

    def _is_unfulfilled(self, verb: int) -> bool:
        """Tell whether a verb is what was to have been done: "was to have met"."""
        auxiliaries = [self.parse.lower[c] for c in self.parse.all_children(verb, "aux")]
        return self.parse.tags[verb] == "VBN" and "to" in auxiliaries and "have" in auxiliaries

    def _is_finite(self, verb: int) -> bool:
        parse = self.parse
        forms = (verb, *parse.all_children(verb, "aux", "auxpass"))
        return any(parse.tags[t] in ("VBD", "VBZ", "VBP", "MD") for t in forms)

    def _in_content(self, match: Match, token: int) -> bool:
        """Tell whether a predicate stands in what a match says, promises or demands."""
        if match.token == token:
            return False
        if match.content is None:
            return False
        if match.content == token:
            return True
        parse = self.parse
        current = token
        for _ in range(10):
            if current == match.content:
                return True
            if parse.heads[current] == current or current == match.token:
                return False
            current = parse.heads[current]
        return False

    def _is_past_deed(self, noun: int) -> bool:
        """Tell whether a noun is a certain deed after which something else is: "after the raid, guards must stay"."""
        parse = self.parse
        preposition = parse.heads[noun]
        if parse.deps[noun] != "pobj" or parse.lower[preposition] not in AFTERWARDS:
            return False
        determiner = parse.child(noun, "det")
        match = self.matcher.match(noun)
        return (
            match is not None
            and match.kind.name in DEEDS
            and determiner is not None
            and parse.lower[determiner] in ("the", "this", "that", "these", "those")
        )

    def _is_past(self, token: int) -> bool:
        parse = self.parse
        return parse.tags[token] in ("VBD", "VBN") or any(
            parse.tags[c] == "VBD" for c in parse.all_children(token, "aux", "auxpass")
        )

    def _is_question(self, token: int) -> bool:
        parse = self.parse
        first, after = parse.sentences[parse.sentence_of[token]]
        last = after - 1
        while last > first and parse.words[last] in ('"', "'", "''", ")"):
            last -= 1
        return parse.words[last] == "?"


def _own_status(modal: str | None, negated: bool) -> tuple[Status, str | None]:
    """Return the status that a predicate's own modal and negation give it."""
    if negated and modal not in ("may", "might", "should", "must"):
        return Status.NEGATED, f"{modal} not" if modal else "not"
    if modal in MODALS:
        return MODALS[modal], f"{modal} not" if negated else modal
    return Status.ACTUAL, None


def _combine(status: Status, rule: str | None, outer: Status, outer_rule: str) -> tuple[Status, str | None]:
    """Return the status of a predicate under one more embedding: the nearest decides, but denial reaches further."""
    if outer is Status.ACTUAL:
        return status, rule
    if status is Status.ACTUAL:
        return outer, outer_rule
    if outer is Status.NEGATED and status is Status.PLANNED:
        return outer, outer_rule
    if status is Status.NEGATED and outer in (Status.REQUESTED, Status.CONDITIONAL, Status.REQUIRED):
        return outer, f"{outer_rule} not"
    return status, rule
