"""Who speaks the words between quotation marks."""

from extractors.identity.clauses import reporting_subject
from extractors.identity.words import FIRST
from extractors.parse import Parse
from extractors.predicates.embedding import SPEAKING

SAYING = SPEAKING | frozenset("ask vow shout continue quote accord".split())


def speaker_of(parse: Parse, token: int) -> int | None:
    """Return the head of whoever speaks the words at a token: by their own clause, else by the nearest "said"."""
    subject = reporting_subject(parse, token)
    if subject is not None or not parse.quoted[token]:
        return subject
    sentence = parse.sentence_of[token]
    for number in (sentence, sentence - 1, sentence - 2, sentence + 1):
        if 0 <= number < len(parse.sentences):
            found = _reporter(parse, number)
            if found is not None:
                return found
    return None


def _reporter(parse: Parse, sentence: int) -> int | None:
    """Return the subject of the last reporting verb outside quotation marks in a sentence."""
    first, after = parse.sentences[sentence]
    for verb in reversed(range(first, after)):
        if parse.quoted[verb] or not parse.is_verb(verb) or parse.lemmas[verb] not in SAYING:
            continue
        subject = parse.child(verb, "nsubj")
        if subject is not None and parse.lower[subject] not in FIRST:
            return subject
    return None
