"""Candidates of one paragraph: every predicate that is an event, composed with what surrounds it."""

from dataclasses import replace

from extractors.composition import Candidate, compose
from extractors.coreference import ANAPHORIC, LASTING
from extractors.frames import ANY, NOUN, Condition, Entry, Index
from extractors.match import Match, Matcher
from extractors.parse import Parse
from extractors.predicates.aims import is_aim
from extractors.predicates.context import Surroundings
from extractors.predicates.implied import implied
from extractors.topics import is_history, is_sport

POINTING = Condition("determiner", frozenset((ANY,)))
"""What a definite noun without a frame of its own is found by."""


def find_candidates(surroundings: Surroundings, index: Index) -> tuple[Candidate, ...]:
    """Return the events of a paragraph in text order."""
    parse, matcher = surroundings.parse, surroundings.matcher
    matches = [
        m
        for i in range(len(parse.words))
        if (m := matcher.match(i)) is not None
        and (m.kind.plover is None or not (is_sport(parse, i) or is_history(parse, i)))
    ]
    consumed = {token for match in matches for token in match.consumed}
    found: list[Candidate] = []
    for match in matches:
        if match.token in consumed:
            continue
        context = surroundings.context(match.token)
        if context.swallowed_by is not None:
            continue
        if is_aim(match.token, match, matcher):
            continue
        obliged = implied(match.token, match, context, matcher, index)
        if obliged is not None:
            found.append(obliged)
            continue
        found.append(compose(match, context, index, _inner(match, matcher)))
    taken = {c.token for c in found} | consumed | {m.token for m in matches}
    found += _pointers(parse, index, taken, surroundings)
    for token in range(len(parse.words)):
        if token in taken or not parse.is_verb(token) or parse.deps[token] in ("aux", "auxpass", "amod"):
            continue
        if not any(parse.tags[c] == "MD" for c in parse.children[token]):
            continue
        context = surroundings.context(token)
        if context.swallowed_by is None:
            obliged = implied(token, None, context, matcher, index)
            if obliged is not None:
                found.append(obliged)
    return tuple(sorted(found, key=lambda c: c.token))


def _inner(match: Match, matcher: Matcher) -> Match | None:
    """Return the event in a match's content: its clause, gerund or noun."""
    return matcher.match(match.content) if match.content is not None and match.content != match.token else None


def _is_meant(entry: Entry, token: int, matcher: Matcher) -> bool:
    """Tell whether no word before a noun gives it another meaning: "the heart attack"."""
    return all(
        matcher.conditions.holds(c, token, set())
        for c in entry.frame.conditions
        if c.slot in ("premodifier", "word") and not c.holds
    )


def is_pointer(candidate: Candidate, parse: Parse) -> bool:
    """Tell whether a candidate is nothing but a definite noun: it needs an event that it points at."""
    return POINTING in candidate.match.frame.conditions and find_definite(candidate, parse)


def find_definite(candidate: Candidate, parse: Parse) -> bool:
    """Tell whether a candidate's words point back at an event told before ("the talks", "took part in the meeting")."""
    for token in (candidate.token, *candidate.match.consumed):
        if not parse.is_noun(token):
            continue
        determiner = parse.child(token, "det")
        if determiner is not None and parse.lower[determiner] in ("the", "this", "these", "that", "those"):
            return parse.child(token, "relcl") is None
    return False


def _pointers(parse: Parse, index: Index, taken: set[int], surroundings: Surroundings) -> list[Candidate]:
    """Return definite event nouns that bring nobody of their own: they may point back at an event told before."""
    found = []
    for token, lemma in enumerate(parse.lemmas):
        if (
            token in taken
            or lemma in LASTING
            or not parse.is_noun(token)
            or parse.deps[token] in ("compound", "nmod", "poss")
        ):
            continue
        entries = [
            e
            for e in index.entries.get((NOUN, lemma), ())
            if e.kind.name in ANAPHORIC and _is_meant(e, token, surroundings.matcher)
        ]
        determiner = parse.child(token, "det")
        if not entries or determiner is None or parse.lower[determiner] not in ("the", "this", "these"):
            continue
        if (
            sum(parse.deps[c] != "punct" and bool(parse.words[c].strip()) for c in parse.children[token]) > 2
            or parse.entities[token]
            or any(parse.lower[c] == "of" for c in parse.children[token])
            or parse.deps[token] not in ("nsubj", "nsubjpass", "dobj", "pobj", "ROOT", "attr", "appos", "conj")
        ):
            continue
        context = surroundings.context(token)
        if context.swallowed_by is None:
            frame = replace(entries[0].frame, roles=(), conditions=(POINTING,))
            match = Match(entries[0].kind, frame, token, (), None, frozenset(), token)
            found.append(compose(match, context, index, None))
    return found
