"""Attachments that the small model gets wrong in a way that can be seen and mended."""

from extractors.parse import Parse

FINITE = frozenset(("VBD", "VBZ", "VBP"))


def repair(parse: Parse) -> Parse:
    """Mend known attachment errors in place and return the parse.

    A finite verb joined to an infinitive or a participle ("refused to expel the diplomats and called on",
    "will prevent attacks and praised") belongs to the finite verb above it. In "met with the premier to discuss
    trade" the premier is whom the subject met, not who discusses.
    """
    for i, dep in enumerate(parse.deps):
        if dep in ("prep", "mark") and parse.lower[i] == "with":
            _free_companion(parse, i)
        if dep != "conj" or parse.tags[i] not in FINITE:
            continue
        head = parse.heads[i]
        if not parse.is_verb(head) or _is_finite(parse, head, like=parse.tags[i]):
            continue
        if parse.child(i, "nsubj", "nsubjpass") is not None:
            continue
        above = _finite_above(parse, head, like=parse.tags[i])
        if above is not None:
            _attach(parse, i, above)
    return parse


def _free_companion(parse: Parse, preposition: int) -> None:
    """Make the subject of an infinitive after `with` the preposition's object."""
    if parse.deps[preposition] == "mark":
        clause, governor = parse.heads[preposition], parse.heads[parse.heads[preposition]]
    else:
        found = parse.child(preposition, "pcomp")
        if found is None:
            return
        clause, governor = found, parse.heads[preposition]
    companion = parse.child(clause, "nsubj")
    infinitive = parse.tags[clause] == "VB" and any(parse.tags[c] == "TO" for c in parse.children[clause])
    if companion is None or not infinitive or not governor < preposition < companion:
        return
    parse.deps[preposition], parse.deps[companion], parse.deps[clause] = "prep", "pobj", "advcl"
    _attach(parse, preposition, governor)
    _attach(parse, companion, preposition)
    _attach(parse, clause, governor)


def _is_finite(parse: Parse, i: int, *, like: str) -> bool:
    """Tell whether the verb, with its auxiliaries, could be the first half of a finite pair."""
    tags = [parse.tags[c] for c in parse.children[i] if parse.deps[c] in ("aux", "auxpass")]
    if like == "VBD" and "MD" in tags:
        return False
    return parse.tags[i] in FINITE or any(tag in FINITE or tag == "MD" for tag in tags)


def _finite_above(parse: Parse, i: int, *, like: str) -> int | None:
    current = i
    for _ in range(12):
        head = parse.heads[current]
        if head == current:
            return None
        current = head
        if parse.is_verb(current) and _is_finite(parse, current, like=like):
            return current
    return None


def _attach(parse: Parse, i: int, head: int) -> None:
    parse.children[parse.heads[i]].remove(i)
    parse.heads[i] = head
    parse.children[head].append(i)
    parse.children[head].sort()
