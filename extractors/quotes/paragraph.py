"""Everything that the words of one paragraph attribute to somebody."""

from extractors.parse import Parse
from extractors.predicates.agents import Agents
from extractors.predicates.arguments import Arguments
from extractors.quotes.asides import RECKONING, according, colon, per, reckoning, signature
from extractors.quotes.attribution import Attribution
from extractors.quotes.cues import ADJECTIVES, NOUNS, VERBS
from extractors.quotes.marks import Stretch
from extractors.quotes.nominals import adjective_attribution, noun_attribution
from extractors.quotes.verbs import verb_attribution

CUES = frozenset((*VERBS, *NOUNS, *ADJECTIVES, *RECKONING, "accord", "per"))
COMMON_NOUNS = ("NN", "NNS")
ADJECTIVAL = ("JJ", "VBN", "VBD")


def find_attributions(
    parse: Parse, arguments: Arguments, agents: Agents, stretches: list[Stretch]
) -> list[Attribution]:
    """Return the attributions of a paragraph in text order; a cue that needs a quotation may have no content yet."""
    found = [a for a in (colon(parse, agents), signature(parse, stretches)) if a is not None]
    pairs = zip(parse.lemmas, parse.lower, strict=True)
    cues = [token for token, (lemma, lower) in enumerate(pairs) if lemma in CUES or lower in ADJECTIVES]
    found += [a for token in cues if (a := _at(parse, arguments, agents, token)) is not None]
    return found


def _at(parse: Parse, arguments: Arguments, agents: Agents, token: int) -> Attribution | None:
    lemma, tag = parse.lemmas[token], parse.tags[token]
    found = None
    if parse.lower[token] == "according":
        return according(parse, token)
    if parse.lower[token] == "per":
        return per(parse, agents, token)
    if tag in COMMON_NOUNS:
        if lemma in RECKONING:
            found = reckoning(parse, token)
        return found or (noun_attribution(parse, arguments, token) if lemma in NOUNS else None)
    if parse.is_verb(token) and lemma in VERBS:
        found = verb_attribution(parse, arguments, agents, token)
    if found is None and tag in ADJECTIVAL and parse.lower[token] in ADJECTIVES:
        found = adjective_attribution(parse, arguments, token)
    return found
