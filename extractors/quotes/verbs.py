"""Verbs that attribute: somebody says, asks, wants, praises or believes something."""

from extractors.parse import Parse
from extractors.predicates.agents import Agents
from extractors.predicates.arguments import Arguments
from extractors.predicates.embedding import SPEAKING
from extractors.quotes.attribution import Attribution, Piece, whole
from extractors.quotes.contents import matter, reported
from extractors.quotes.cues import VERBS
from extractors.quotes.senses import is_held, means_else

NO_PREDICATES = frozenset(("aux", "auxpass", "amod", "compound", "nmod"))
QUOTING = frozenset("quote cite describe report".split())


Source = tuple[int | None, int | None]
"""Head of the words that stand for the source, and head of those that name it."""


def verb_attribution(parse: Parse, arguments: Arguments, agents: Agents, verb: int) -> Attribution | None:
    """Return what a cue verb attributes, None where it attributes nothing.

    Its pieces are empty where only a quotation beside it can be the content: "said Lee."
    """
    if parse.deps[verb] in NO_PREDICATES or means_else(parse, verb):
        return None
    announced = _announced(parse, verb)
    if announced is not None:
        return announced
    sorts = VERBS[parse.lemmas[verb]]
    passive = arguments.is_passive(verb)
    source, named = _agent(arguments, verb) if passive else _subject(parse, arguments, verb)
    clause = reported(parse, verb, sorts, passive=passive)
    pieces = clause or matter(parse, verb, sorts, passive=passive)
    is_speech = "speech" in sorts
    if not pieces and (passive or not is_speech or (named is None and parse.lemmas[verb] not in SPEAKING)):
        return None
    if pieces and not is_held(parse, agents, verb, named, is_reported=bool(clause), is_speech=is_speech):
        return None
    pieces = [part for piece in pieces for part in _around(parse, verb, piece)]
    particle = parse.child(verb, "prt")
    after = verb + 2 if particle == verb + 1 else verb + 1
    return Attribution((verb, after), source, named, pieces, is_speech)


def _announced(parse: Parse, verb: int) -> Attribution | None:
    """Return what a sentence says before the person who announces it: "Two men were jailed, announced Ann Lee."""
    speaker = parse.child(verb, "dobj")
    if speaker is None or parse.entities[speaker] != "PERSON" or parse.lemmas[verb] not in SPEAKING:
        return None
    first, _ = parse.sentences[parse.sentence_of[verb]]
    if parse.words[verb - 1] != "," or verb - 1 <= first or parse.child(verb, "nsubj", "ccomp", "aux") is not None:
        return None
    return Attribution((verb, verb + 1), speaker, speaker, [(first, verb - 1)], is_speech=True)


def _around(parse: Parse, verb: int, piece: Piece) -> list[Piece]:
    """Return a piece without the cue and its subject, should it hold them: "what he called a lie"."""
    first, after = piece
    if not first <= verb < after:
        return [piece]
    subject = parse.child(verb, "nsubj")
    start = min(verb, whole(parse, subject)[0]) if subject is not None else verb
    parts = [(max(first, verb + 1), after)]
    # Of "which he said were old" the pronoun stays, of "what he called a lie" it does not.
    if start > first and parse.lower[first] != "what":
        parts.insert(0, (first, start))
    return [part for part in parts if part[0] < part[1]]


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
