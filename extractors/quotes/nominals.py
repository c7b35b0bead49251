"""Nouns and adjectives that attribute: "the claim that", "is worried about"."""

from extractors.parse import Parse
from extractors.predicates.arguments import TEMPORAL, Arguments
from extractors.quotes.attribution import Attribution, Piece, whole
from extractors.quotes.contents import is_infinitive
from extractors.quotes.cues import ADJECTIVES, NOUNS

CLAUSES = frozenset(("acl", "ccomp", "xcomp", "advcl", "relcl"))
COPULAS = frozenset("be 's 're 'm feel seem remain become sound appear look stay".split())
MARKS = frozenset(("that", "whether", "if"))


def noun_attribution(parse: Parse, arguments: Arguments, noun: int) -> Attribution | None:
    """Return what a cue noun attributes, None where the words say no content or, but for a clause, nobody whose."""
    said = _said(parse, noun, NOUNS[parse.lemmas[noun]])
    if said is None:
        return None
    sort, piece = said
    found = arguments.noun_subject(noun) or arguments.prepositional(noun, ("from", "among"), own_only=True)
    if not found and sort != "clause":
        return None
    source = found[0] if found else None
    return Attribution((noun, noun + 1), source, source, [piece], is_speech=False)


def adjective_attribution(parse: Parse, arguments: Arguments, adjective: int) -> Attribution | None:
    """Return what somebody is sure of, worried about or willing to do; None where nobody is."""
    verb = parse.heads[adjective]
    said = _said(parse, adjective, ADJECTIVES[parse.lower[adjective]])
    if said is None or parse.lemmas[verb] not in COPULAS:
        return None
    found = arguments.surface_subject(verb)
    if not found:
        return None
    own = parse.child(verb, "nsubj")
    return Attribution(
        (adjective, adjective + 1), own if own is not None else found[0], found[0], [said[1]], is_speech=False
    )


def _said(parse: Parse, head: int, sorts: frozenset[str]) -> tuple[str, Piece] | None:
    """Return the content that hangs on a noun or an adjective, and its sort."""
    for child in parse.children[head]:
        if child < head:
            continue
        dep = parse.deps[child]
        if dep in CLAUSES:
            if is_infinitive(parse, child):
                if "infinitive" in sorts:
                    return "infinitive", whole(parse, child)
            elif "clause" in sorts and (dep == "ccomp" or _is_marked(parse, child)):
                return "clause", whole(parse, child)
        elif dep == "prep" and parse.lower[child] in sorts:
            target = parse.child(child, "pobj", "pcomp")
            if target is not None and parse.entities[target] not in TEMPORAL:
                return parse.lower[child], whole(parse, target)
    return None


def _is_marked(parse: Parse, clause: int) -> bool:
    return any(parse.lower[c] in MARKS for c in parse.all_children(clause, "mark"))
