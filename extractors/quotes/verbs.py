"""Verbs that attribute: somebody says, asks, wants, praises or believes something."""

from extractors.parse import Parse
from extractors.predicates.agents import SPEECH, Agents
from extractors.predicates.arguments import TEMPORAL, Arguments
from extractors.quotes.attribution import Attribution, Piece, whole
from extractors.quotes.cues import NOUNS, VERBS

NO_PREDICATES = frozenset(("aux", "auxpass", "amod", "compound", "nmod"))
COMPLETING = frozenset(("as", "for", "to", "of"))
"""Prepositions whose phrase belongs to what is said of an object: "praised the deal as fair"."""
RELATIVE_TAGS = frozenset(("WDT", "WP", "IN"))
BLOWS = frozenset(("attack", "blast", "slam", "bash", "pan", "rip"))
"""Verbs of harm that are verbal where the words give a reason: "attacked her for"."""
NAMING = frozenset("call dub label brand term deem".split())
"""Verbs that attribute only a name: "called the raid a crime", not "called the office"."""
CARRYING = frozenset("express voice convey articulate share raise make issue repeat reiterate".split())
"""Verbs that only carry a cue noun: "expressed concern that"."""
WRITINGS = SPEECH | frozenset(
    """
    report poll survey study paper newspaper magazine book film documentary ad advert website headline research
    data document transcript record analysis editorial article
    """.split()
)
ANYBODY = frozenset("others everyone everybody someone somebody anyone anybody nobody none one few those who".split())
QUOTING = frozenset("quote cite describe report".split())

Source = tuple[int | None, int | None]
"""Head of the words that stand for the source, and head of those that name it."""


def verb_attribution(parse: Parse, arguments: Arguments, agents: Agents, verb: int) -> Attribution | None:
    """Return what a cue verb attributes, None where it attributes nothing.

    Its pieces are empty where only a quotation beside it can be the content: "said Lee."
    """
    if parse.deps[verb] in NO_PREDICATES or _means_else(parse, verb):
        return None
    sorts = VERBS[parse.lemmas[verb]]
    passive = arguments.is_passive(verb)
    source, named = _agent(arguments, verb) if passive else _subject(parse, arguments, verb)
    reported = _reported(parse, verb, sorts, passive=passive)
    pieces = reported or _matter(parse, verb, sorts, passive=passive)
    is_speech = "speech" in sorts
    if not pieces and (passive or not is_speech):
        return None
    if pieces and not _is_held(parse, agents, verb, named, is_reported=bool(reported), is_speech=is_speech):
        return None
    particle = parse.child(verb, "prt")
    after = verb + 2 if particle == verb + 1 else verb + 1
    return Attribution((verb, after), source, named, pieces, is_speech)


def _is_held(parse: Parse, agents: Agents, verb: int, named: int | None, *, is_reported: bool, is_speech: bool) -> bool:
    """Tell whether somebody is there to hold what is held: whom one praises or wants to see, nobody in particular."""
    if named is None:
        return is_reported
    if is_speech:
        return True
    if not _can_hold(parse, agents, named):
        return False
    # What a thing is for tells of no attitude: "funds to support schools".
    return is_reported or not (parse.deps[verb] in ("advcl", "acl") and is_infinitive(parse, verb))


def _can_hold(parse: Parse, agents: Agents, token: int) -> bool:
    """Tell whether a noun stands for somebody with a mind, or for a writing that tells one."""
    lemma = parse.lemmas[token]
    if lemma == "you":
        return False
    if lemma in WRITINGS or parse.lower[token] in ANYBODY or agents.is_agent(token):
        return True
    return any(parse.entities[c] == "PERSON" for c in parse.all_children(token, "appos"))


def _means_else(parse: Parse, verb: int) -> bool:
    """Tell whether a verb attributes nothing here: but for "put it", "attacked her for", "expressed concern"."""
    lemma, target = parse.lemmas[verb], parse.child(verb, "dobj")
    if lemma == "put":
        return target is None or parse.lower[target] != "it"
    if lemma in BLOWS:
        return not _has_reason(parse, verb)
    if lemma in NAMING and target is not None:
        return not _has_reason(parse, verb) and not _is_named(parse, verb, target)
    if lemma in CARRYING:
        return target is not None and parse.lemmas[target] in NOUNS
    if lemma == "quote" and parse.child(verb, "agent") is None and parse.child(verb, "nsubj") is None:
        as_word = next((p for p in parse.all_children(verb, "prep") if parse.lower[p] == "as"), None)
        return as_word is not None and parse.child(as_word, "pcomp") is not None
    return False


def _is_named(parse: Parse, verb: int, target: int) -> bool:
    """Tell whether the words after an object say what it is called."""
    if parse.child(verb, "oprd", "ccomp", "xcomp") is not None or len(parse.all_children(verb, "dobj")) > 1:
        return True
    first, after = whole(parse, target)
    return any(parse.quoted[i] for i in range(first, after)) and not parse.quoted[verb]


def _has_reason(parse: Parse, verb: int) -> bool:
    return any(parse.lower[p] in ("for", "as", "over") for p in parse.all_children(verb, "prep", "mark"))


def _subject(parse: Parse, arguments: Arguments, verb: int) -> Source:
    """Return whose clause it is; in "was quoted as saying" and "quoted him as saying" whoever is quoted."""
    own = parse.child(verb, "nsubj")
    as_word = parse.heads[verb]
    if parse.deps[verb] == "pcomp" and parse.lower[as_word] == "as" and parse.lemmas[parse.heads[as_word]] in QUOTING:
        found = arguments.object(parse.heads[as_word])
    else:
        found = arguments.surface_subject(verb)
    named = found[0] if found else None
    return (own if own is not None else named), named


def _agent(arguments: Arguments, verb: int) -> Source:
    found = arguments.subject(verb)
    return (found[0], found[0]) if found else (None, None)


def _reported(parse: Parse, verb: int, sorts: frozenset[str], *, passive: bool) -> list[Piece]:
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
    is_inserted = parse.deps[verb] == "parataxis" or (
        parse.deps[verb] == "advcl" and any(parse.lower[c] == "as" for c in parse.all_children(verb, "mark", "advmod"))
    )
    if not is_inserted:
        return []
    first, after = whole(parse, parse.heads[verb])
    low, high = whole(parse, verb)
    return [piece for piece in ((first, low), (high, after)) if piece[0] < piece[1]]


def _infinitive(parse: Parse, verb: int) -> int | None:
    clauses = parse.all_children(verb, "xcomp", "ccomp", "advcl")
    return next((clause for clause in clauses if clause > verb and is_infinitive(parse, clause)), None)


def is_infinitive(parse: Parse, clause: int) -> bool:
    """Tell whether a clause is one of "to"."""
    return any(parse.tags[c] == "TO" for c in parse.children[clause] if c < clause)


def _matter(parse: Parse, verb: int, sorts: frozenset[str], *, passive: bool) -> list[Piece]:
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
        return whole(parse, clause) if clause is not None and not parse.is_verb(clause) else None
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
