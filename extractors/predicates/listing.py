"""Names that a sentence lists for somebody: after "including", after a colon, in apposition, between semicolons."""

from extractors.parse import Parse
from extractors.predicates.list_reader import PLACES, ListReader, announces, is_name
from extractors.predicates.phrases import phrase

LISTING = frozenset(("designation", "sanction"))
"""Kinds whose recipients come as lists: "five officials, including Ana Lupu and Ion Rusu"."""

ENDING = frozenset((",", ";", ".", ":", "(", "-", "--", "\u2013", "\u2014", "and"))
"""What comes after a name on a line of its own."""

COUNTRIES = frozenset(("country", "nation", "state", "jurisdiction", "government"))


def with_listed(parse: Parse, heads: list[int], predicate: int) -> list[int]:
    """Return nouns and the names that their sentence lists with them or for them; "the following people" gives "
    "way."""
    known = list(heads)
    spans = [phrase(parse, h) for h in heads]
    for head in heads:
        listed = names_listed(parse, head, predicate)
        if listed and announces(parse, head):
            known.remove(head)
        new = [n for n in listed if n not in known and not any(first <= n < after for first, after in spans)]
        known += new
        spans += [phrase(parse, n) for n in new]
    return known


def names_listed(parse: Parse, head: int, predicate: int) -> tuple[int, ...]:
    """Return the heads of the names that a sentence lists with a name or for a noun, in text order."""
    after = parse.sentences[parse.sentence_of[head]][1]
    named = is_name(parse, head) or (
        parse.tags[head] == "NN" and any(is_name(parse, c) for c in parse.all_children(head, "compound", "nmod"))
    )
    places = parse.entities[head] in PLACES or parse.lemmas[head] in COUNTRIES
    reading = ListReader(parse, predicate if named and head < predicate else after, predicate, places=places)
    if named:
        return reading.joined(reading.end_of_name(head))
    start = reading.opening(head) if parse.is_noun(head) or parse.tags[head] in ("DT", "CD", "JJ") else None
    return reading.names(start) if start is not None else ()


def name_of_line(parse: Parse) -> int | None:
    """Return the head of the name that a line of a list consists of, or opens with before it says more of it."""
    start, after = 0, len(parse.words)
    while start < after and (parse.tags[start] == "CD" or not parse.words[start][0].isalnum()):
        start += 1
    reading = ListReader(parse, after, -1, places=None)
    name = reading.item(start)
    if name is None:
        return None
    end = reading.end_of_name(name)
    return name if end == after or parse.words[end] in ENDING else None
