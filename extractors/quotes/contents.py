"""Where the content of a cue verb stands: its clause, its object, the subject of its passive."""

from extractors.parse import Parse
from extractors.predicates.arguments import TEMPORAL
from extractors.quotes.attribution import Piece, whole

COMPLETING = frozenset(("as", "for", "to", "of"))
"""Prepositions whose phrase belongs to what is said of an object: "praised the deal as fair"."""
RELATIVE_TAGS = frozenset(("WDT", "WP", "IN"))


def reported(parse: Parse, verb: int, sorts: frozenset[str], *, passive: bool) -> list[Piece]:
    """Return the clause that a verb reports: that somebody did, to do, doing."""
    if "clause" in sorts:
        clause = _clause(parse, verb)
        if clause:
            return clause
    if "infinitive" in sorts:
        infinitive = _infinitive(parse, verb)
        if infinitive is not None:
            subject = parse.child(verb, "nsubjpass", "nsubj") if passive else None
            opening = [whole(parse, subject)] if subject is not None else []
            return [*opening, whole(parse, infinitive)]
    if "gerund" in sorts:
        gerund = parse.child(verb, "xcomp")
        if gerund is not None and parse.tags[gerund] == "VBG":
            return [whole(parse, gerund)]
    return []


def _clause(parse: Parse, verb: int) -> list[Piece]:
    """Return the that-clause or direct speech of a verb, or the clause into which it is put: "will, he said, go"."""
    clause = parse.child(verb, "ccomp")
    if clause is not None and not is_infinitive(parse, clause):
        return [whole(parse, clause)]
    if parse.deps[verb] != "parataxis" and not _is_as_clause(parse, verb):
        return []
    first, after = whole(parse, parse.heads[verb])
    low, high = whole(parse, verb)
    return [piece for piece in ((first, low), (high, after)) if piece[0] < piece[1]]


def _is_as_clause(parse: Parse, verb: int) -> bool:
    """Tell whether a verb lacks just the clause into which it is put: "as he predicted", "as she put it"."""
    if parse.deps[verb] != "advcl" or parse.child(verb, "xcomp", "ccomp", "acomp", "prep") is not None:
        return False
    is_as = any(parse.lower[c] == "as" for c in parse.all_children(verb, "mark", "advmod"))
    return is_as and (parse.lemmas[verb] == "put" or parse.child(verb, "dobj") is None)


def _infinitive(parse: Parse, verb: int) -> int | None:
    clauses = parse.all_children(verb, "xcomp", "ccomp", "advcl")
    return next((clause for clause in clauses if clause > verb and is_infinitive(parse, clause)), None)


def is_infinitive(parse: Parse, clause: int) -> bool:
    """Tell whether a clause is one of "to"."""
    return any(parse.tags[c] == "TO" for c in parse.children[clause] if c < clause)


def matter(parse: Parse, verb: int, sorts: frozenset[str], *, passive: bool) -> list[Piece]:
    """Return whom or what a verb speaks of: its object, the subject of its passive, the object of its preposition."""
    if passive:
        undergone = _undergone(parse, verb, sorts)
        if undergone:
            return undergone
    elif "object" in sorts or "as" in sorts:
        piece = _object(parse, verb, needs_as="object" not in sorts)
        if piece is not None:
            return [piece]
    for preposition in parse.all_children(verb, "prep", "dative", "prt"):
        if parse.lower[preposition] in sorts and parse.lower[preposition] != "as":
            target = parse.child(preposition, "pobj", "pcomp", "prep")
            if target is not None and parse.entities[target] not in TEMPORAL:
                return [whole(parse, target)]
    return []


def _object(parse: Parse, verb: int, *, needs_as: bool) -> Piece | None:
    """Return an object with what is said of it: "called the raid a crime", "praised the deal as fair"."""
    target = parse.child(verb, "dobj")
    if needs_as and not any(parse.lower[p] == "as" for p in parse.all_children(verb, "prep", "mark")):
        return None
    if target is None:
        clause = parse.child(verb, "ccomp")
        if clause is None:
            return None
        piece = whole(parse, clause)
        return piece if not parse.is_verb(clause) or parse.lower[piece[0]] == "what" else None
    if parse.entities[target] in TEMPORAL or (target < verb and parse.tags[target] not in RELATIVE_TAGS):
        return None
    first, after = whole(parse, target)
    for more in parse.all_children(verb, "oprd", "xcomp", "prep"):
        if more >= after and (parse.deps[more] != "prep" or parse.lower[more] in COMPLETING):
            after = max(after, whole(parse, more)[1])
    return first, after


def _undergone(parse: Parse, verb: int, sorts: frozenset[str]) -> list[Piece]:
    """Return the subject of a passive and what it is said to be: "was described as", "laws proposed by"."""
    as_phrase = next((p for p in parse.all_children(verb, "prep") if parse.lower[p] == "as"), None)
    if "object" not in sorts and ("as" not in sorts or as_phrase is None):
        return []
    subject = parse.child(verb, "nsubjpass", "nsubj")
    pieces = []
    if subject is not None:
        pieces.append(whole(parse, subject))
    elif parse.deps[verb] == "acl" and (as_phrase is not None or parse.child(verb, "agent") is not None):
        pieces.append((whole(parse, parse.heads[verb])[0], verb))
    if pieces:
        complement = as_phrase if "as" in sorts and as_phrase is not None else parse.child(verb, "oprd", "xcomp")
        if complement is not None:
            pieces.append(whole(parse, complement))
    return pieces
