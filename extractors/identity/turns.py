"""Who speaks where nobody is quoted: turns of a transcript, and the author named on a statement's first line."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from extractors.identity.description import Described
from extractors.identity.referent import Referent, Sort
from extractors.identity.register import absorb, key_of
from extractors.parse import Parse
from extractors.resolve.actor import Actor
from extractors.resolve.genders import gender_of
from schemas.enums import ActorType

if TYPE_CHECKING:
    from extractors.identity.namings import Namings

TURN = re.compile(r"(?:[A-Z][A-Z.'’-]*[ ]){0,5}[A-Z][A-Z.'’-]+(?= ?:\s)")
"""A speaker's name in capitals with a colon: SECRETARY LUND: Good morning."""
NO_SPEAKERS = frozenset(("QUESTION", "Q", "NOTE", "UPDATE", "MODERATOR", "OPERATOR", "CORRECTION", "PARTICIPANT"))
BYLINE = re.compile(r"((?:[A-Z][\w.'’-]+ ){1,4}[A-Z][\w'’-]+), (\S.*?)[.,]?")
"""A first line such as: Ana Lund, Minister of Health."""
NUMBERS = frozenset("ONE TWO THREE FOUR FIVE SIX".split())
LONGEST_BYLINE = 16


def turn_of(namings: "Namings", parse: Parse) -> tuple[bool, Referent | None]:
    """Return whether a paragraph opens a turn, and whose it is where the article or its words tell."""
    if not parse.starts:
        return False, None
    text = namings.body[parse.starts[0] : parse.ends[-1]]
    found = TURN.match(text)
    if found is None:
        return False, None
    label = found[0]
    if label in NO_SPEAKERS:
        return True, None
    *front, last = label.split()
    if last in NUMBERS:
        # "SENIOR OFFICIAL TWO" hides the name.
        return True, _unnamed(namings, label, " ".join(front).title())
    name = label.title()
    title = namings.lexicon.split_title(name, year=namings.year)
    known = namings.register.person(title.printed if title is not None else name)
    if title is None:
        return True, known
    actor = namings.lexicon.resolve(name, head=name.split()[-1], acts=True, year=namings.year)
    if known is None:
        return True, Referent(Sort.PERSON, actor, is_plural=False)
    if actor is not None:
        _add_role(known, actor.country, actor.sector)
    return True, known


def _unnamed(namings: "Namings", label: str, role: str) -> Referent | None:
    """Return the nameless official of a numbered turn, one for each label."""
    found = namings.register.by_text(key_of(label), Sort.PERSON)
    if found is None and role:
        actor = namings.lexicon.resolve(role, head=role.split()[-1], acts=True, year=namings.year)
        if actor is not None and actor.type is ActorType.PERSON:
            found = Referent(Sort.PERSON, actor, is_plural=False)
            namings.register.alias(label, found)
    return found


def author_of(namings: "Namings", parse: Parse) -> Referent | None:
    """Return the person of a first line that is nothing but a name with a title: Ana Lund, Minister of Health."""
    if not parse.starts or len(parse.words) > LONGEST_BYLINE:
        return None
    found = BYLINE.fullmatch(namings.body[parse.starts[0] : parse.ends[-1]])
    if found is None:
        return None
    name, title = found.groups()
    role = namings.lexicon.resolve(title, head=title.split()[0], acts=True, year=namings.year)
    if role is None or role.type is not ActorType.PERSON or role.name is not None:
        return None
    actor = Actor(name, ActorType.PERSON, role.country, role.sector, "person")
    described = Described(name, actor, Sort.PERSON, False, gender_of(name), frozenset(), name, is_name=True)
    referent = namings.register.person(name) or Referent(Sort.PERSON, actor, is_plural=False)
    absorb(referent, described)
    namings.register.add(described, referent)
    return referent


def _add_role(referent: Referent, country: str | None, sector: str | None) -> None:
    """Give a person the country and sector of a title said apart from the name, where none are known."""
    actor = referent.actor
    if actor is None:
        return
    referent.actor = replace(actor, country=actor.country or country, sector=actor.sector or sector)
