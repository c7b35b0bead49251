"""Attachments that the small model gets wrong in a way that can be seen and mended."""

from extractors.parse import Parse

FINITE = frozenset(("VBD", "VBZ", "VBP"))
GIVING = frozenset(
    "give grant lend offer award hand pay promise deny allow loan accord guarantee cost throw toss send sell".split()
)
GIVEN = frozenset(
    """
    permission authority approval authorization authorisation access immunity loan deadline ultimatum amnesty
    autonomy leave assurance guarantee refuge sanctuary million billion dollar euro pound
    """.split()
)
PARTICLES = frozenset(
    (verb, particle)
    for particle, verbs in {
        "down": "vote turn shoot strike shut close gun knock tear burn hunt track",
        "off": "call break seal close cordon cut lay put fend stave ward fight kick",
        "out": "rule carry call drive throw kick knock wipe hand dole rout give put pay",
        "up": "blow round lock set break give hand beat call step scale",
        "over": "hand take",
        "back": "push hold cut scale drive beat",
        "in": "dig send call haul chip kick let bring take fly",
        "away": "turn",
    }.items()
    for verb in verbs.split()
)
"""Verbs with the particles that make another verb of them."""
CLAUSE_OF = {"ROOT": "ROOT", "ccomp": "ccomp", "dobj": "ccomp", "conj": "conj", "pcomp": "pcomp", "advcl": "advcl"}
"""What a verb is where the noun that took its place has some label."""
JOINED = frozenset("base affiliate lead back face bind relate link ally align own run fund control hold".split())
"""Verbs whose participle joins a name to a noun: "the UK based group"."""
BRANDING = frozenset("brand call label declare dub deem pronounce proclaim".split())
"""Verbs that give their object a name."""
AMOUNTS = frozenset(("million", "billion", "dollar", "euro", "pound"))


def repair(parse: Parse) -> Parse:
    """Mend known attachment errors in place and return the parse.

    A finite verb joined to an infinitive or a participle ("refused to expel the diplomats and called on",
    "will prevent attacks and praised") belongs to the finite verb above it. In "met with the premier to discuss
    trade" the premier is whom the subject met, not who discusses. In "granted the bank permission" and "lent Togo
    5 million" the name is who gets it; in "freed up to 16 hostages" the hostages are freed.
    """
    for i, dep in enumerate(parse.deps):
        if dep == "dobj" and parse.lemmas[parse.heads[i]] in GIVING:
            _free_receiver(parse, i)
        if dep == "dobj" and parse.lemmas[parse.heads[i]] in GIVING:
            _tell_receiver(parse, i)
        if dep == "compound" and parse.tags[i] == "NNS" == parse.tags[parse.heads[i]]:
            _free_branded(parse, i)
        if dep == "ROOT" and parse.tags[i] == "NN":
            _free_present(parse, i)
        if dep == "oprd" and parse.entities[i] == "PERSON" and parse.lemmas[parse.heads[i]] == "call":
            _free_called(parse, i)
        if dep == "amod" and parse.tags[i] in ("VBN", "VBD"):
            _free_verb(parse, i)
        if dep == "pobj" and parse.tags[i] == "VB" and parse.lower[parse.heads[i]] == "to":
            _free_infinitive(parse, i)
        if dep in ("prep", "prt") and (parse.lemmas[parse.heads[i]], parse.lower[i]) in PARTICLES:
            _free_particle(parse, i)
        if parse.lower[i] == "up" and dep in ("prt", "prep", "advmod", "dobj"):
            _free_amount(parse, i)
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


def _free_verb(parse: Parse, verb: int) -> None:
    """Make a past form with a subject of its own the verb of its clause, and the noun that it hung on its object:
    "judges on Wednesday convicted militia leader Tumba"."""
    noun, subject = parse.heads[verb], parse.child(verb, "nsubj")
    while parse.deps[noun] == "compound":
        noun = parse.heads[noun]
    place = CLAUSE_OF.get(parse.deps[noun])
    if subject is None or not subject < verb < noun or place is None or parse.lemmas[verb] in JOINED:
        return
    above = parse.heads[noun]
    parse.children[parse.heads[verb]].remove(verb)
    for child in [c for c in parse.children[noun] if c < verb or (parse.deps[c] == "punct" and c > noun)]:
        _attach(parse, child, verb)
    if above == noun:
        parse.heads[verb] = verb
    else:
        parse.children[above].remove(noun)
        parse.heads[verb] = above
        parse.children[above].append(verb)
        parse.children[above].sort()
    parse.deps[verb], parse.tags[verb] = place, "VBD"
    parse.deps[noun], parse.heads[noun] = "dobj", verb
    parse.children[verb].append(noun)
    parse.children[verb].sort()


def _tell_receiver(parse: Parse, gift: int) -> None:
    """Of two objects that follow each other make the first the one who gets the second: "handed him a fine"."""
    verb = parse.heads[gift]
    objects = parse.all_children(verb, "dobj")
    if len(objects) != 2 or objects[1] != gift or parse.child(verb, "dative") is not None:
        return
    receiver = objects[0]
    if (
        receiver > verb
        and parse.subtree(receiver)[1] + 1 == parse.subtree(gift)[0]
        and parse.lemmas[receiver] not in GIVEN
    ):
        parse.deps[receiver] = "dative"


def _free_branded(parse: Parse, named: int) -> None:
    """Make of two plurals after a verb of naming the first its object: "branded the union leaders traitors"."""
    name = parse.heads[named]
    verb = parse.heads[name]
    if named != name - 1 or parse.deps[name] != "dobj" or parse.lemmas[verb] not in BRANDING:
        return
    for child in [c for c in parse.children[name] if c < named]:
        _attach(parse, child, named)
    _attach(parse, named, verb)
    parse.deps[named], parse.deps[name] = "dobj", "oprd"


def _free_present(parse: Parse, verb: int) -> None:
    """Make a noun that has subject and object the verb that it is: "Oman and UNICEF hand over 30 trucks"."""
    subject, target = parse.child(verb, "nsubj"), parse.child(verb, "dobj")
    if subject is not None and target is not None and subject < verb < target:
        parse.tags[verb] = "VBP"


def _free_called(parse: Parse, name: int) -> None:
    """Make a person whom somebody called the verb's object: "the premier called Ali Bello to thank him"."""
    verb = parse.heads[name]
    if parse.tags[verb] in ("VBD", "VBZ", "VBP") and parse.child(verb, "dobj", "auxpass") is None and name > verb:
        parse.deps[name] = "dobj"


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


def _free_infinitive(parse: Parse, verb: int) -> None:
    """Make an infinitive that was read as a preposition's object the complement of what governs it."""
    to = parse.heads[verb]
    governor = parse.heads[to]
    if to != verb - 1 or governor == to:
        return
    for sibling in list(parse.children[to]):
        if sibling != verb:
            parse.deps[sibling] = "dobj" if parse.deps[sibling] == "pobj" else parse.deps[sibling]
            _attach(parse, sibling, verb)
    parse.deps[verb], parse.deps[to], parse.tags[to] = "xcomp", "aux", "TO"
    _attach(parse, verb, governor)
    _attach(parse, to, verb)


def _free_particle(parse: Parse, particle: int) -> None:
    """Make what follows a particle that was read as a preposition the verb's object: "voted down the budget"."""
    verb, target = parse.heads[particle], parse.child(particle, "pobj")
    if particle != verb + 1 or target is None or parse.child(verb, "dobj", "nsubjpass", "auxpass") is not None:
        return
    parse.deps[particle], parse.deps[target] = "prt", "dobj"
    _attach(parse, target, verb)


def _free_receiver(parse: Parse, gift: int) -> None:
    """Make a name that stands before what is given the one who is given it, and a noun before its adjective or "
    "number:
    "granted the editor political asylum"."""
    if parse.lemmas[gift] in AMOUNTS and parse.child(gift, "nummod", "quantmod") is None:
        return
    verb = parse.heads[gift]
    middle = max((c for c in parse.all_children(gift, "amod", "nummod", "det") if c < gift), default=-1)
    names = [
        c
        for c in parse.all_children(gift, "compound", "nmod")
        if c < gift
        and parse.is_noun(c)
        and (
            (parse.lemmas[gift] in GIVEN and parse.entities[c] in ("GPE", "ORG", "PERSON", "NORP"))
            or (c < middle and parse.entities[c] not in ("DATE", "TIME", "CARDINAL", "MONEY"))
        )
    ]
    if not names or parse.child(verb, "dative") is not None or verb > names[0]:
        return
    name = names[-1]
    for child in list(parse.children[gift]):
        if child < name:
            _attach(parse, child, name)
    parse.deps[name] = "dative"
    _attach(parse, name, verb)


def _free_amount(parse: Parse, up: int) -> None:
    """Make the noun counted by "up to 16" the verb's object."""
    verb, to = parse.heads[up], parse.child(up, "prep")
    if to is None and up + 1 < len(parse.words) and parse.heads[up + 1] == verb:
        to = up + 1
    if to != up + 1 or parse.lower[to] != "to" or not parse.is_verb(verb) or verb > up:
        return
    counted = parse.child(to, "pobj")
    if counted is None or not any(parse.tags[c] == "CD" for c in parse.children[counted]):
        return
    if parse.child(verb, "dobj") not in (None, up):
        return
    parse.deps[counted], parse.deps[up], parse.deps[to] = "dobj", "advmod", "prep"
    _attach(parse, counted, verb)
    _attach(parse, up, counted)
    _attach(parse, to, up)


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
