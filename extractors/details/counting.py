"""How many people or things a noun phrase stands for."""

from collections.abc import Iterable

from extractors.numbers import AT_LEAST, Number, read_number
from extractors.parse import Parse
from extractors.predicates.agents import COLLECTIVES
from extractors.predicates.phrases import phrase

ONE = frozenset(("a", "an", "another", "the", "this", "that", "his", "her", "their", "its", "my", "our"))
SINGULAR_PRONOUNS = frozenset(("he", "she", "him", "her", "himself", "herself", "i", "me", "someone", "somebody"))
UNCOUNTED = COLLECTIVES | frozenset(
    """
    family people police public population crowd staff team crew convoy patrol unit army force government opposition
    community public couple personnel enemy leadership village town city base militia organization organisation company
    """.split()
)
"""Singular nouns that stand for nobody knows how many."""


def number_of(parse: Parse, head: int) -> Number | None:
    """Return the number that a noun phrase states, or None where it states none."""
    first, after = phrase(parse, head, with_apposition=False)
    sentence = parse.sentences[parse.sentence_of[head]][0]
    start = max(sentence, first - 4)
    end = min(len(parse.words), after + 3) if parse.tags[head] == "CD" else max(head + 1, min(after, head + 4))
    return read_number(parse.lower[start:end], first - start)


def people(parse: Parse, head: int) -> Number | None:
    """Return how many people a noun phrase stands for: a number in it, or one where it names or describes one."""
    label, tag = parse.entities[head], parse.tags[head]
    if label == "PERSON" or parse.lower[head] in SINGULAR_PRONOUNS:
        return Number(1, None)
    found = number_of(parse, head)
    if found is not None:
        return found
    if tag != "NN" or label or parse.lemmas[head] in UNCOUNTED:
        return None
    return Number(1, None) if any(parse.lower[c] in ONE for c in parse.children[head]) else None


def total(parse: Parse, heads: Iterable[int]) -> Number | None:
    """Return how many people noun phrases stand for together; one without a number leaves a lower bound."""
    found = [people(parse, head) for head in heads]
    known = [number for number in found if number is not None]
    if not known:
        return None
    bounds = {number.bound for number in known if number.bound is not None}
    if len(known) < len(found):
        bounds.add(AT_LEAST)
    bound = next(iter(bounds)) if len(bounds) == 1 else (AT_LEAST if bounds else None)
    return Number(sum(number.value for number in known), bound)


def whole(number: Number | None) -> int | None:
    """Return a number of people or things as an integer, or None where there is none or it is no whole one."""
    return int(number.value) if number is not None and number.value == int(number.value) else None


def bound_of(number: Number | None) -> str | None:
    """Return the bound of a number that was taken as a whole one."""
    return number.bound if whole(number) is not None and number is not None else None
