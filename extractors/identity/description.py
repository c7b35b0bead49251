"""What the words of one noun phrase tell of whom it stands for."""

from dataclasses import dataclass, replace

from extractors.identity.clauses import acts
from extractors.identity.referent import Sort
from extractors.identity.words import FEMALE_NOUNS, MALE_NOUNS, TITLE_SHORT
from extractors.parse import Parse
from extractors.predicates.agents import COLLECTIVES
from extractors.predicates.phrases import naming
from extractors.resolve.genders import gender_of
from extractors.resolve.lexicon import Actor, Lexicon
from schemas.enums import ActorType

NAMED_RULES = frozenset(("organisation", "country", "official", "own", "metonym", "government", "region"))
"""Rules by which a canonical name of the lexicon stands for the words."""
NO_ACTORS = frozenset(
    ("DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "ORDINAL", "QUANTITY", "EVENT", "LAW", "WORK_OF_ART", "LANGUAGE")
)
LOWER_RANKS = frozenset(("assistant", "deputy", "vice", "under", "associate"))
"""Words of titles below the office itself: "the secretary" is no assistant secretary."""
PROPER = ("NNP", "NNPS")


@dataclass(frozen=True, slots=True)
class Described:
    """One noun phrase by its own words."""

    text: str
    actor: Actor | None
    sort: Sort
    is_plural: bool
    gender: str | None
    nouns: frozenset[str]
    person: str | None
    """The name of a person without titles."""
    is_name: bool
    """Whether the phrase is a name, known or not, rather than a description."""


def describe(parse: Parse, head: int, body: str, lexicon: Lexicon, *, year: int | None) -> Described:
    """Return what the phrase around a noun tells by itself."""
    first, after = naming(parse, head)
    text = body[parse.starts[first] : parse.ends[after - 1]]
    whole = _entity(parse, head, body)
    if whole is not None and len(whole) > len(text) and lexicon.is_organisation(whole):
        text = whole
    if text.isupper() and " " in text:
        # Speakers in transcripts: SECRETARY LUND.
        text = text.title()
    label, proper = parse.entities[head], parse.tags[head] in PROPER
    is_plural = parse.tags[head] in ("NNS", "NNPS")
    noun = _counted(parse, head)
    if label in NO_ACTORS and not lexicon.is_agent_noun(parse.lemmas[noun]):
        return Described(text, None, Sort.THING, is_plural, None, frozenset(), None, is_name=False)
    may_act = proper or lexicon.is_agent_noun(parse.lemmas[noun]) or any(c.isupper() for c in text)
    actor = (
        lexicon.resolve(
            text,
            head=parse.words[head].title() if text.istitle() else parse.words[head],
            acts=acts(parse, head),
            year=year,
        )
        if may_act
        else None
    )
    title = lexicon.split_title(_up_to(parse, head, body), year=year) if proper else None
    may_be_person = actor is None or actor.type in (ActorType.PERSON, None) or actor.rule == "own" or title is not None
    is_person = actor is not None and actor.type is ActorType.PERSON and bool(actor.name) and proper
    if may_be_person and (label == "PERSON" or is_person):
        return describe_person(parse, head, body, actor, lexicon, year=year)
    sort = _sort(parse, head, actor, is_plural=is_plural)
    if actor is None and label == "ORG" and proper:
        actor = Actor(name=_unarticled(text), type=ActorType.ORGANISATION, country=None, sector=None, rule="name")
    nouns = frozenset() if proper else frozenset((parse.lemmas[head],))
    gender = _noun_gender(parse.lemmas[head]) if sort is Sort.PERSON else None
    is_name = (proper or text is whole) and (
        actor is None or actor.rule in NAMED_RULES or actor.rule == "name" or bool(label)
    )
    return Described(text, actor, sort, is_plural, gender, nouns, None, is_name=is_name)


def _counted(parse: Parse, head: int) -> int:
    """Return the noun that a number or collective counts, else the head: dozens of protesters, some of the rebels."""
    if parse.lemmas[head] not in COLLECTIVES and parse.tags[head] != "CD":
        return head
    for preposition in parse.all_children(head, "prep"):
        noun = parse.child(preposition, "pobj")
        if parse.lower[preposition] == "of" and noun is not None:
            return noun
    return head


def _entity(parse: Parse, head: int, body: str) -> str | None:
    """Return the words of the entity that a token heads."""
    start = parse.entity_starts[head]
    if start < 0 or parse.entity_starts[parse.heads[head]] == start:
        return None
    last = head
    while last + 1 < len(parse.words) and parse.entity_starts[last + 1] == start:
        last += 1
    return body[parse.starts[start] : parse.ends[last]]


def _up_to(parse: Parse, head: int, body: str) -> str:
    first, _ = naming(parse, head)
    text = body[parse.starts[first] : parse.ends[head]]
    return text.title() if text.isupper() and " " in text else text


def describe_person(
    parse: Parse, head: int, body: str, actor: Actor | None, lexicon: Lexicon, *, year: int | None
) -> Described:
    """Return what a phrase tells that names a person; `actor` is what the lexicon makes of the whole phrase."""
    text = _up_to(parse, head, body)
    title = lexicon.split_title(text, year=year)
    known = actor is not None and (actor.type is ActorType.PERSON or actor.rule == "own") and actor.name is not None
    name = actor.name if known and actor is not None and actor.name else title.person if title is not None else text
    country, sector, rule = (title.country, title.sector, "title") if title is not None else (None, None, "person")
    if actor is not None and (known or title is not None):
        country, sector = actor.country or country, actor.sector or sector
        rule = actor.rule if known else rule
    elif country is None:
        country = _country_before(text, lexicon)
    made = Actor(name=name, type=ActorType.PERSON, country=country, sector=sector, rule=rule)
    printed = title.printed if title is not None else text
    nouns = title_nouns(title.title) if title is not None else frozenset()
    gender = next((g for n in nouns if (g := _noun_gender(n)) is not None), None)
    before = parse.lower[head - 1] if head else ""
    gender = gender or gender_of(title.title if title is not None else before) or gender_of(printed)
    return Described(text, made, Sort.PERSON, False, gender, nouns, printed, is_name=True)


def _country_before(text: str, lexicon: Lexicon) -> str | None:
    """Return the country that stands before a plain name: "Iran's Zarif", "Russian Yulia Efimova".

    Words of the name itself tell none, whatever body is called by one of them.
    """
    first, *rest = text.replace("\u2019", "'").split()
    if not rest:
        return None
    plain = first.removesuffix("'s")
    if plain != first or rest[0] == "'s":
        return lexicon.country(plain) or lexicon.capital_of(plain)
    return lexicon.demonym(plain)


def title_nouns(title: str) -> frozenset[str]:
    """Return the nouns by which the bearer of a title may be meant later: Foreign Minister gives minister."""
    words = [w.strip(".,").lower() for w in title.replace("-", " ").split()]
    lower = next((w for w in words if w in LOWER_RANKS), None)
    if lower is not None:
        return frozenset((f"{lower} {words[-1]}", lower))
    found = {TITLE_SHORT.get(w, w) for w in words[-1:]}
    found |= {w for w in words if w in ("minister", "secretary", "president", "general", "spokesman", "spokeswoman")}
    return frozenset(found | ({"prime minister"} if words[-2:] == ["prime", "minister"] else set()))


def _noun_gender(noun: str) -> str | None:
    if noun in FEMALE_NOUNS:
        return "f"
    return "m" if noun in MALE_NOUNS else None


def _sort(parse: Parse, head: int, actor: Actor | None, *, is_plural: bool) -> Sort:
    label = parse.entities[head]
    if actor is None:
        if label in ("ORG", "NORP"):
            return Sort.PEOPLE if is_plural else Sort.BODY
        return Sort.THING
    if actor.type is None:
        return Sort.THING
    if actor.type is ActorType.PERSON:
        return Sort.PEOPLE if is_plural else Sort.PERSON
    if actor.type is ActorType.COUNTRY or (actor.type is ActorType.GOVERNMENT and actor.rule in COUNTRY_RULES):
        return Sort.COUNTRY
    if actor.type is ActorType.GROUP and is_plural:
        return Sort.PEOPLE
    if actor.type is ActorType.GROUP and actor.rule == "demonym":
        return Sort.PERSON
    return Sort.BODY


COUNTRY_RULES = frozenset(("country", "government", "metonym", "region"))


def _unarticled(text: str) -> str:
    return text[4:] if text[:4].lower() == "the " else text


def with_owner(actor: Actor, owner: Actor | None) -> Actor:
    """Return an actor with the country of its owner where its own words tell none."""
    if owner is None or owner.country is None or actor.country is not None:
        return actor
    return replace(actor, country=owner.country, rule="owner")
