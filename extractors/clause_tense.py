"""Whether the clause that a date hangs from looks back or ahead, told from the parse."""

from bisect import bisect_right
from collections.abc import Callable, Sequence

from extractors.parse import Parse
from extractors.resolve.dates.expression import Tense
from extractors.resolve.dates.tenses import guess_tense

AHEAD = frozenset("will shall would 'll wo ca may might must should".split())
DONE = frozenset("manage fail begin start continue stop cease force compel help refuse try come seem appear".split())
"""Verbs that leave the tense of what follows theirs: failed to meet on Friday."""
PLANNED = frozenset(
    "plan schedule expect intend hope set slate due aim postpone delay adjourn move defer call want".split()
)
"""Verbs whose date is that of what is to come."""
VERGE = frozenset("until till for by ahead before of".split())
"""Prepositions that point ahead whatever the tense."""
UP = frozenset("prep pobj npadvmod advmod tmod nmod compound amod det nummod dep pcomp".split())
"""Links from a date to the verb that it dates."""
STEPS = 6


def clause_tense(text: str, parses: Sequence[Parse]) -> Callable[[int, int], Tense]:
    """Return what tells the tense of the clause around a date: its verb, else the words nearby."""
    begins = [parse.starts[0] for parse in parses]

    def tense(start: int, end: int) -> Tense:
        number = bisect_right(begins, start) - 1
        if number >= 0 and parses[number].ends[-1] >= end:
            found = _tense_at(parses[number], start, end)
            if found is not None:
                return found
        return guess_tense(text, start, end)

    return tense


def _tense_at(parse: Parse, start: int, end: int) -> Tense | None:
    first = max(0, bisect_right(parse.starts, start) - 1)
    last = max(first, bisect_right(parse.starts, end - 1) - 1)
    current = next((i for i in range(first, last + 1) if not first <= parse.heads[i] <= last), last)
    for _ in range(STEPS):
        if parse.is_verb(current) and not first <= current <= last:
            return _tense_of(parse, current)
        if parse.lower[current] in VERGE or parse.deps[current] not in UP or parse.heads[current] == current:
            return None
        head = parse.heads[current]
        if parse.is_noun(head) and not first <= head <= last:
            return None
        current = head
    return None


def _tense_of(parse: Parse, verb: int) -> Tense | None:
    """Return the tense of a verb with its auxiliaries, of what governs it where it has none of its own."""
    for _ in range(STEPS):
        aux = [parse.lower[i] for i in parse.all_children(verb, "aux", "auxpass")]
        tag = parse.tags[verb]
        if "to" in aux and parse.lower[parse.heads[verb]] in ("was", "were"):
            return Tense.EITHER
        if parse.lemmas[verb] in PLANNED:
            return None
        if AHEAD.intersection(aux):
            return Tense.PAST if "have" in aux else Tense.FUTURE
        if {"have", "has", "had", "did", "'ve"}.intersection(aux) or tag == "VBD" or {"was", "were"}.intersection(aux):
            return None if parse.child(verb, "xcomp") is not None and tag in ("VBN", "VBD") and aux else Tense.PAST
        head = parse.heads[verb]
        if tag == "VB" and "to" in aux:
            if parse.deps[verb] != "xcomp" or not parse.is_verb(head):
                return None
            if parse.lemmas[head] not in DONE:
                return Tense.FUTURE if parse.lemmas[head] != "be" else None
        elif tag == "VBG" and not aux and parse.deps[verb] in ("advcl", "pcomp", "xcomp"):
            while parse.deps[verb] in ("pcomp", "prep") and not parse.is_verb(head) and parse.heads[head] != head:
                head = parse.heads[head]
        elif tag in ("VBN", "VB", "VBG") and parse.deps[verb] == "conj" and not aux:
            pass
        else:
            return None
        if head == verb or not parse.is_verb(head):
            return None
        verb = head
    return None
