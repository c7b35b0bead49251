"""Names that share one noun: "Kenyan and Ugandan ministers" are ministers of two countries."""

from extractors.parse import Parse

NAMES = frozenset(("GPE", "NORP", "ORG"))
BEFORE_NOUN = frozenset(("poss", "nmod", "compound", "amod"))


def joined_names(parse: Parse, first: int, noun: int) -> tuple[int, ...]:
    """Return the names joined to a name that stands before a noun."""
    found, queue = [], [first]
    while queue:
        for joined in parse.all_children(queue.pop(), "conj"):
            if joined < noun and parse.entities[joined] in NAMES:
                found.append(joined)
                queue.append(joined)
    return tuple(found)


def sharing(parse: Parse, noun: int) -> tuple[int, ...]:
    """Return the names that share a plural noun with the last one of them, which stays with the noun."""
    if parse.tags[noun] != "NNS":
        return ()
    for child in parse.children[noun]:
        if child < noun and parse.deps[child] in BEFORE_NOUN and parse.entities[child] in NAMES:
            names = (child, *joined_names(parse, child, noun))
            return tuple(sorted(names))[:-1]
    return ()


def own_part(parse: Parse, noun: int) -> int | None:
    """Return the first token of a plural noun's own part where it shares names with others, else None."""
    shared = sharing(parse, noun)
    if not shared:
        return None
    last = max(joined_names(parse, shared[0], noun))
    while last - 1 > shared[-1] and parse.deps[last - 1] in ("compound", "det", "amod"):
        last -= 1
    return last
