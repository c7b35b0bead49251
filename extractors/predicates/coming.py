"""What a verb says of its own time: still to come, or to have come and not done."""

from extractors.parse import Parse


def is_to_come(parse: Parse, verb: int) -> bool:
    """Tell whether a verb's own words say that it is to come: "would hold talks next month"."""
    days = list(parse.all_children(verb, "npadvmod", "advmod"))
    days += [d for o in parse.all_children(verb, "dobj") for d in parse.all_children(o, "npadvmod")]
    if any(parse.lower[c] == "if" for a in parse.all_children(verb, "advcl") for c in parse.children[a]):
        return False
    return any(
        parse.lower[d] == "tomorrow"
        or (parse.entities[d] == "DATE" and any(parse.lower[c] == "next" for c in parse.children[d]))
        for d in days
    )


def is_unfulfilled(parse: Parse, verb: int) -> bool:
    """Tell whether a verb is what was to have been done: "was to have met"."""
    auxiliaries = [parse.lower[c] for c in parse.all_children(verb, "aux")]
    return parse.tags[verb] == "VBN" and "to" in auxiliaries and "have" in auxiliaries
