"""Whose clause a phrase stands in: its subject, and who says it."""

from extractors.identity.referent import Role
from extractors.identity.words import FIRST, MOTION
from extractors.parse import Parse

SUBJECTS = ("nsubj", "nsubjpass")
PLACING = frozenset("in at near outside around inside across throughout within toward towards into via over".split())
MOVING = frozenset(("to", "from", "for"))


def role_of(parse: Parse, token: int) -> Role:
    """Return the part that a noun phrase plays in its clause; joined names share that of the first."""
    while parse.deps[token] == "conj" and parse.heads[token] != token:
        token = parse.heads[token]
    dep = parse.deps[token]
    if dep in SUBJECTS:
        verb = parse.heads[token]
        while parse.deps[verb] == "conj" and parse.heads[verb] != verb:
            verb = parse.heads[verb]
        return Role.MINOR if parse.deps[verb] in ("relcl", "acl", "advcl", "pcomp") else Role.SUBJECT
    if dep in ("dobj", "dative"):
        return Role.OBJECT
    return Role.POSSESSOR if dep == "poss" else Role.OBLIQUE


def acts(parse: Parse, token: int) -> bool:
    """Tell whether a name stands for somebody who may act, not for a place: "in Moscow", "flew to Moscow"."""
    while parse.deps[token] == "conj" and parse.heads[token] != token:
        token = parse.heads[token]
    if parse.deps[token] != "pobj":
        return parse.deps[token] not in ("npadvmod", "appos")
    preposition = parse.heads[token]
    if parse.lower[preposition] in PLACING:
        return False
    return parse.lower[preposition] not in MOVING or parse.lemmas[parse.heads[preposition]] not in MOTION


def clause_verb(parse: Parse, token: int) -> int | None:
    """Return the verb of the clause in which a token stands."""
    for _ in range(12):
        head = parse.heads[token]
        if head == token:
            return None
        token = head
        if parse.is_verb(token) or parse.tags[token] == "AUX":
            return token
    return None


def subject_of(parse: Parse, verb: int) -> int | None:
    """Return the subject of a verb, its own or that of the verb it is joined to or completes.

    "Which" and "who" give way to the noun that their clause describes.
    """
    for _ in range(6):
        own = parse.child(verb, *SUBJECTS)
        if own is not None:
            return described_by(parse, own, verb)
        if parse.deps[verb] in ("relcl", "acl"):
            return parse.heads[verb]
        if parse.deps[verb] not in ("xcomp", "conj", "advcl", "pcomp", "prep") or parse.heads[verb] == verb:
            return None
        verb = parse.heads[verb]
    return None


def described_by(parse: Parse, subject: int, verb: int) -> int:
    """Return the noun for which a relative pronoun stands, other subjects as they are."""
    if parse.tags[subject] not in ("WDT", "WP"):
        return subject
    while parse.deps[verb] == "conj" and parse.heads[verb] != verb:
        verb = parse.heads[verb]
    return parse.heads[verb] if parse.deps[verb] == "relcl" else subject


def quoted_subject(parse: Parse, pronoun: int) -> int | None:
    """Return the subject of the reporting verb over a pronoun subject: "the group said it will", else None."""
    if parse.deps[pronoun] not in SUBJECTS:
        return None
    verb = parse.heads[pronoun]
    for _ in range(4):
        if parse.deps[verb] == "conj" and parse.child(verb, *SUBJECTS) in (None, pronoun):
            verb = parse.heads[verb]
            continue
        break
    if parse.deps[verb] != "ccomp":
        return None
    subject = subject_of(parse, parse.heads[verb])
    if subject is None or subject == pronoun:
        return None
    return subject


def reporting_subject(parse: Parse, token: int) -> int | None:
    """Return who says the clause in which a token stands, else None."""
    current = token
    for _ in range(12):
        head = parse.heads[current]
        if head == current:
            return None
        if parse.deps[current] in ("ccomp", "parataxis") and parse.is_verb(head):
            subject = parse.child(head, "nsubj")
            if subject is not None and parse.lower[subject] not in FIRST:
                return subject
        current = head
    return None


def local_subject(parse: Parse, pronoun: int) -> int | None:
    """Return the subject of the clause in which a pronoun is an object: it stands for somebody else."""
    current = pronoun
    for _ in range(6):
        if parse.deps[current] in ("nsubj", "nsubjpass", "poss"):
            return None
        current = parse.heads[current]
        if parse.is_verb(current):
            own = parse.child(current, *SUBJECTS)
            if own is not None:
                return described_by(parse, own, current)
            if parse.deps[current] not in ("xcomp", "conj", "advcl", "pcomp"):
                return None
        if parse.heads[current] == current:
            return None
    return None


def fronted_for(parse: Parse, token: int) -> int | None:
    """Return the subject of the main clause that follows the clause of a pronoun: "Asked about his plans, Lee said"."""
    current = token
    for _ in range(10):
        head = parse.heads[current]
        if head == current:
            return None
        if parse.deps[current] in ("advcl", "prep") and parse.is_verb(head) and token < head:
            subject = parse.child(head, *SUBJECTS)
            if subject is not None and subject > parse.subtree(current)[1]:
                return subject
        current = head
    return None


def relative_heads(parse: Parse, token: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the nouns whose doings the clauses around a token tell, and those that the clauses tell of otherwise.

    In "a sergeant, who drowned after they rammed his boat" it is the sergeant, "the bridge, which it left" can only
    be meant by "which".
    """
    doing: list[int] = []
    other: list[int] = []
    for _ in range(12):
        head = parse.heads[token]
        if head == token:
            break
        if parse.deps[token] in ("relcl", "acl"):
            subject = parse.child(token, *SUBJECTS)
            (other if subject is not None and parse.tags[subject] not in ("WDT", "WP") else doing).append(head)
        token = head
    return tuple(doing), tuple(other)


def joined_before(parse: Parse, token: int) -> int | None:
    """Return the noun to which the phrase around a possessive is joined: "the brigade and three of its leaders"."""
    for _ in range(5):
        head = parse.heads[token]
        if head == token or parse.is_verb(head):
            return head if parse.deps[token] == "conj" and parse.is_noun(head) else None
        if parse.deps[token] == "conj":
            return head
        token = head
    return None


def is_part_of_name(parse: Parse, token: int) -> bool:
    """Tell whether a noun only completes a title or a body's name: Secretary of State, Department of Defense."""
    preposition = parse.heads[token]
    if parse.deps[token] != "pobj" or parse.lower[preposition] != "of":
        return False
    holder = parse.heads[preposition]
    if parse.tags[token] not in ("NNP", "NNPS") or parse.tags[holder] not in ("NNP", "NNPS"):
        return False
    return parse.entities[token] != "GPE" and parse.child(token, "det") is None
