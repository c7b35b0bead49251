"""Whether a cue verb attributes anything where it stands: verbs that mean something else, things that hold nothing."""

from extractors.parse import Parse
from extractors.predicates.agents import SPEECH, Agents
from extractors.quotes.attribution import whole
from extractors.quotes.contents import is_infinitive
from extractors.quotes.cues import NOUNS

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
"""Things that tell what somebody holds."""
ANYBODY = frozenset("others everyone everybody someone somebody anyone anybody nobody none one few those who".split())


def is_held(parse: Parse, agents: Agents, verb: int, named: int | None, *, is_reported: bool, is_speech: bool) -> bool:
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


def means_else(parse: Parse, verb: int) -> bool:
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
