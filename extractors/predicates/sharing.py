"""Those who act together: names that share one noun ("Kenyan and Ugandan ministers"), and companions."""

from extractors.parse import Parse

NAMES = frozenset(("GPE", "NORP", "ORG"))
BESIDE = frozenset(("accompany", "join", "flank"))
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
    return _listed(parse, noun)[:-1]


def _listed(parse: Parse, noun: int) -> tuple[int, ...]:
    """Return the names before a plural noun that are told apart by commas or `and`: "Thai, Lao and Malay fishermen"."""
    if parse.tags[noun] != "NNS":
        return ()
    names: list[int] = []
    for child in parse.children[noun]:
        if child < noun and parse.deps[child] in BEFORE_NOUN and parse.entities[child] in NAMES:
            if names and not any(parse.lower[t] in (",", "and", "or") for t in range(names[-1] + 1, child)):
                break
            names += [child, *joined_names(parse, child, noun)]
            names.sort()
    return tuple(names)


def companions(parse: Parse, noun: int) -> tuple[int, ...]:
    """Return who does it along with somebody: "Norway, along with Denmark, signed"."""
    found = []
    places = [noun, parse.heads[noun]] if parse.deps[noun] in ("nsubj", "nsubjpass") else [noun]
    for place in places:
        for child in parse.all_children(place, "prep"):
            if place != noun and not noun < child < place:
                continue
            beside = parse.lower[child] == "along" or (
                parse.lower[child] == "with"
                and any(parse.lower[c] in ("together", "along", "jointly") for c in parse.children[child])
            )
            inner = parse.child(child, "prep") if parse.lower[child] == "along" else child
            ally = parse.child(inner, "pobj") if beside and inner is not None else None
            if ally is not None:
                found.append(ally)
    for clause in parse.all_children(noun, "acl"):
        if parse.lemmas[clause] in BESIDE and parse.tags[clause] == "VBN":
            agent = parse.child(clause, "agent")
            ally = parse.child(agent, "pobj") if agent is not None else None
            if ally is not None:
                found.append(ally)
    return tuple(found)


def own_part(parse: Parse, noun: int) -> int | None:
    """Return the first token of a plural noun's own part where it shares names with others, else None."""
    listed = _listed(parse, noun)
    if len(listed) < 2:
        return None
    last = listed[-1]
    while last - 1 > listed[-2] and parse.deps[last - 1] in ("compound", "det", "amod"):
        last -= 1
    return last
