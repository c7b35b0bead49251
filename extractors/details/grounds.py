"""Under what law and for what reason something is done."""

from extractors.details.scene import Scene
from extractors.parse import NOUN_TAGS, Parse

LAWS = frozenset(
    """
    order act section law legislation authority authorities resolution regulation decree statute convention directive
    eo e.o. proclamation programme program regime pp regulations article chapter treaty code
    """.split()
)
IN_NAME = NOUN_TAGS | {"DT", "JJ", "CD", "POS", "HYPH", "-LRB-", "-RRB-", "PRP$", "``", "''", "ADD", "XX"}
FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
"""Tags of verbs that begin another statement; the small model ends sentences early at brackets."""
REASONS = frozenset(
    """
    role involvement support action activity participation complicity contribution failure abuse violation
    corruption crime attack part work refusal conduct behaviour behavior repression murder fraud smuggling
    bombing invasion war relationship association affiliation connection dealing crackdown killing
    interference theft aggression tie link test launch human-right
    """.split()
)
"""Nouns after "for" that tell why, as against for whom or for how long."""

ADDING = frozenset("pursuant under which who whom whose according said as where while and but".split())
BECAUSE = (("due", "to"), ("in", "response", "to"), ("in", "connection", "with"), ("owing", "to"))


def legal_basis(scene: Scene) -> str | None:
    """Return the order, law or resolution under which something is done, in the exact words."""
    parse = scene.parse
    first, after = scene.sentence
    for i in range(first, after - 1):
        start = _basis_after(parse, i)
        if start is None or not _is_near(scene, i):
            continue
        end = start
        while (
            end < after
            and not (parse.tags[end] == "DT" and end > start and parse.lower[end - 1] != "of")
            and (parse.tags[end] in IN_NAME or parse.lower[end] in ("of", "eo") or parse.entities[end] == "LAW")
        ):
            end += 1
        if any(_is_law(parse, t) for t in range(start, end)):
            while end > start and parse.lower[end - 1] == "of":
                end -= 1
            return _balanced(scene.text(start, end))
    return None


def _is_law(parse: Parse, token: int) -> bool:
    """Tell whether a word names a law; so does a name in capitals that stands alone: "under CAATSA"."""
    if parse.lower[token] in LAWS or parse.lemmas[token] in LAWS or parse.entities[token] == "LAW":
        return True
    return parse.deps[token] == "pobj" and len(parse.words[token]) > 3 and parse.words[token].isupper()


def _basis_after(parse: Parse, i: int) -> int | None:
    """Return the token after words that bring a legal basis, or None."""
    word, following = parse.lower[i], parse.lower[i + 1 : i + 3]
    if word == "under":
        return i + 1
    if word in ("pursuant", "according") and following[:1] == ["to"]:
        return i + 2
    if word == "in" and following == ["accordance", "with"]:
        return i + 3
    return i + 3 if word == "by" and following == ["virtue", "of"] else None


def _is_near(scene: Scene, i: int) -> bool:
    """Tell whether a token hangs on the event, not on somebody's description in its clause."""
    parse, top = scene.parse, i
    while parse.heads[top] != top and not (parse.is_verb(top) and parse.deps[top] not in ("aux", "auxpass")):
        top = parse.heads[top]
    first, after = scene.clause()
    return first <= i < after and (top in scene.heads() or parse.deps[top] not in ("acl", "relcl", "pcomp", "advcl"))


def _balanced(text: str | None) -> str | None:
    """Return words without a bracket that has lost its partner."""
    if text is None or text.count("(") == text.count(")"):
        return text
    return text.rpartition("(")[0].rstrip() or None if text.count("(") > text.count(")") else text.rstrip(")").rstrip()


def reason(scene: Scene) -> str | None:
    """Return why something is done, in the exact words: for doing what, because of what."""
    parse = scene.parse
    first, after = scene.clause()
    while after < len(parse.words) and parse.tags[after] not in FINITE and parse.words[after] != ".":
        after += 1
    for i in range(max(first, min(scene.token, scene.candidate.match.trigger)), after):
        begin = _reason_after(parse, i)
        if begin is not None and begin < after:
            last = parse.subtree(i)[1]
            return scene.text(begin, _end(parse, begin, last + 1 if last > begin else after))
    return None


def _reason_after(parse: Parse, i: int) -> int | None:
    """Return the token after a word that brings a reason, or None."""
    word = parse.lower[i]
    if word == "for":
        return i + 1 if _tells_why(parse, i) else None
    if word == "because":
        return i + 2 if parse.lower[i + 1 : i + 2] == ["of"] else i + 1
    if word == "over" and parse.deps[i] == "prep":
        return i + 1 if _is_matter(parse, i) else None
    return next((i + len(w) for w in BECAUSE if tuple(parse.lower[i : i + len(w)]) == w), None)


def _tells_why(parse: Parse, preposition: int) -> bool:
    following = preposition + 1
    if following >= len(parse.words):
        return False
    while following + 1 < len(parse.words) and parse.tags[following].startswith("RB"):
        following += 1
    if parse.tags[following] == "VBG":
        return True
    target = parse.child(preposition, "pobj")
    return target is not None and (
        (parse.child(target, "poss") is not None and parse.entities[target] == "" and parse.lemmas[target] in REASONS)
        or parse.lemmas[target] in REASONS
    )


def _is_matter(parse: Parse, preposition: int) -> bool:
    target = parse.child(preposition, "pobj")
    return (
        target is not None
        and parse.entities[target] not in ("DATE", "TIME", "CARDINAL", "MONEY", "QUANTITY", "PERCENT")
        and not any(parse.tags[c] == "CD" for c in parse.children[target])
    )


def _end(parse: Parse, start: int, after: int) -> int:
    """Return where the words of a reason end: before what a comma adds about the law, the source or somebody."""
    return next(
        (i for i in range(start, after - 1) if parse.words[i] in (",", ";") and parse.lower[i + 1] in ADDING), after
    )
