"""Who is who within one article: short names, titles, acronyms, pronouns and group nouns back to their first naming."""

from dataclasses import dataclass, field, replace

from extractors.parse import Parse
from extractors.predicates.phrases import naming, phrase
from extractors.resolve.lexicon import Actor, Lexicon
from schemas.enums import ActorType

MASCULINE, FEMININE = frozenset(("he", "him", "his", "himself")), frozenset(("she", "her", "hers", "herself"))
PERSONAL = MASCULINE | FEMININE
FIRST = frozenset(("i", "me", "my", "myself", "we", "us", "our", "ourselves"))
NEUTER = frozenset(("it", "its", "itself"))
PLURAL = frozenset(("they", "them", "their", "themselves"))
DEMONSTRATIVES = frozenset(("the", "this", "that", "these", "those", "both"))
GENERIC = frozenset(
    """
    group organization organisation party company country nation government state faction militia
    movement body bloc alliance ministry department agency council committee court team union side man
    woman official leader minister president spokesman pair two force firm bank network kingdom republic
    island
    """.split()
)
"""Nouns that with a definite article stand for somebody named before."""

ORGANISATIONS = frozenset(
    """
    group organization organisation party company faction militia movement body bloc alliance ministry
    department agency council committee court union firm bank network
    """.split()
)
COUNTRIES = frozenset(["country", "nation", "state", "kingdom", "republic", "island", "government"])
UNNAMED = frozenset(("compound", "nmod", "amod", "case", "det", "attr", "oprd", "appos"))
"""Dependencies of nouns that describe somebody else."""
OWNED = frozenset(("poss", "amod", "compound", "nmod"))


@dataclass(frozen=True, slots=True)
class Resolved:
    """A phrase of the article and whom it stands for."""

    text: str
    start: int
    end: int
    name: str | None
    type: ActorType | None
    country: str | None
    sector: str | None
    rule: str | None


@dataclass(slots=True)
class Known:
    """Somebody named in the article so far."""

    actor: Actor
    head: str
    paragraph: int
    token: int
    is_plural: bool
    is_subject: bool


@dataclass(slots=True)
class Identity:
    """Resolves phrases of one article; paragraphs must be introduced in text order."""

    body: str
    lexicon: Lexicon
    known: list[Known] = field(default_factory=list)
    persons: dict[str, Actor] = field(default_factory=dict)
    """Last name, and every later form, to the person."""
    acronyms: dict[str, Actor] = field(default_factory=dict)
    _paragraph: int = -1
    _kept: dict[tuple[int, int], Resolved] = field(default_factory=dict)

    def introduce(self, parse: Parse) -> None:
        """Take note of everybody whom a paragraph names."""
        self._paragraph += 1
        for i, label in enumerate(parse.entities):
            if not label and parse.tags[i] not in ("NN", "NNS", "NNP", "NNPS"):
                continue
            if parse.deps[i] in UNNAMED and label != "NORP":
                continue
            if parse.deps[i] == "pobj" and parse.lower[parse.heads[i]] == "as":
                continue
            if label in (
                "DATE",
                "TIME",
                "MONEY",
                "PERCENT",
                "CARDINAL",
                "ORDINAL",
                "QUANTITY",
            ) or not parse.is_noun(i):
                continue
            first, after = naming(parse, i)
            text = self.body[parse.starts[first] : parse.ends[after - 1]]
            if not any(c.isupper() for c in text) and not self.lexicon.is_agent_noun(parse.lemmas[i]):
                continue
            actor = self._named(parse, i, text)
            if actor is None:
                continue
            self._note(parse, i, actor)

    def _named(self, parse: Parse, head: int, text: str) -> Actor | None:
        """Return whom a phrase names, from the article so far or from the lexicons."""
        word = parse.words[head]
        person = self.persons.get(_key(word))
        if person is not None and parse.tags[head] in ("NNP", "NNPS"):
            return person
        acronym = self.acronyms.get(text) or self.acronyms.get(word)
        if acronym is not None:
            return acronym
        label = parse.entities[head]
        apposed = self._apposition(parse, head)
        actor = self.lexicon.resolve(text, head=word, acts=True)
        if apposed is not None:
            name = apposed[0]
            country = actor.country if actor else None
            sector = actor.sector if actor else None
            return Actor(name=name, type=ActorType.PERSON, country=country, sector=sector, rule="apposition")
        if label == "PERSON":
            return self._person(parse, head, text, actor)
        return actor

    def _person(self, parse: Parse, head: int, text: str, actor: Actor | None) -> Actor:
        """Return a person by name, with country and sector from the title before or after it."""
        title = self.lexicon.split_title(text)
        if actor is not None and actor.type not in (ActorType.PERSON, None) and title is None:
            return actor
        country, sector = (title.country, title.sector) if title is not None else (None, None)
        outside = self._title_after(parse, head)
        if outside is not None:
            country, sector = country or outside.country, sector or outside.sector
        name, rule = (title.person if title is not None else text), "person"
        if actor is not None:
            country, sector, rule = actor.country or country, actor.sector or sector, actor.rule
            name = actor.name if actor.type is ActorType.PERSON and actor.name else name
        return Actor(name=name, type=ActorType.PERSON, country=country, sector=sector, rule=rule)

    def _apposition(self, parse: Parse, head: int) -> tuple[str, int] | None:
        """Return the person named in apposition to a title ("the foreign minister, Javad Zarif")."""
        if parse.entities[head] == "PERSON":
            return None
        for child in parse.all_children(head, "appos"):
            if parse.entities[child] == "PERSON":
                first, after = naming(parse, child)
                name = self.body[parse.starts[first] : parse.ends[after - 1]]
                title = self.lexicon.split_title(name)
                return (title.person if title is not None else name), child
        return None

    def _title_after(self, parse: Parse, head: int) -> Actor | None:
        """Return what a title in apposition tells of a person ("Jim Cook, a State Department spokesman")."""
        for child in parse.all_children(head, "appos"):
            if parse.entities[child] != "PERSON":
                first, after = naming(parse, child)
                return self.lexicon.resolve(
                    self.body[parse.starts[first] : parse.ends[after - 1]], head=parse.words[child], acts=True
                )
        return None

    def _note(self, parse: Parse, head: int, actor: Actor) -> None:
        if actor.type is ActorType.PERSON and actor.name:
            last = actor.name.split()[-1]
            self.persons.setdefault(_key(last), actor)
            words = parse.words[head]
            self.persons.setdefault(_key(words), actor)
        elif actor.name and " " in actor.name and actor.type is not ActorType.PERSON:
            initials = "".join(w[0] for w in actor.name.split() if w[0].isupper())
            if len(initials) > 1:
                self.acronyms.setdefault(initials, actor)
            for child in parse.all_children(head, "appos"):
                if parse.words[child].isupper() and len(parse.words[child]) > 1:
                    self.acronyms.setdefault(parse.words[child], actor)
        self.known.append(
            Known(
                actor=actor,
                head=parse.lemmas[head],
                paragraph=self._paragraph,
                token=head,
                is_plural=parse.tags[head] in ("NNS", "NNPS") or parse.child(head, "conj") is not None,
                is_subject=parse.deps[head] in ("nsubj", "nsubjpass"),
            )
        )

    # ---- one phrase ---------------------------------------------------------------------------------

    def resolve(self, parse: Parse, head: int) -> Resolved:
        """Return the phrase around a head token and whom it stands for; unknown stays None."""
        key = parse.starts[head], parse.ends[head]
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = self._resolve(parse, head)
        return found

    def _resolve(self, parse: Parse, head: int) -> Resolved:
        actor = self._actor(parse, head)
        named = self._naming_phrase(parse, head, actor)
        first, after = phrase(parse, named, wide=actor is None or actor.rule == "owner")
        start, end = parse.starts[first], parse.ends[after - 1]
        return Resolved(
            text=self.body[start:end],
            start=start,
            end=end,
            name=actor.name if actor else None,
            type=actor.type if actor else None,
            country=actor.country if actor else None,
            sector=actor.sector if actor else None,
            rule=actor.rule if actor else None,
        )

    def _naming_phrase(self, parse: Parse, head: int, actor: Actor | None) -> int:
        """Return the head that names whom a pronoun stands for, where the same sentence does, else the pronoun."""
        if actor is None or actor.rule != "pronoun":
            return head
        quoted = quoted_subject(parse, head)
        if quoted is not None and (other := self._actor(parse, quoted)) is not None and other.name == actor.name:
            return quoted
        sentence = parse.sentence_of[head]
        for known in reversed(self.known):
            if known.paragraph != self._paragraph:
                break
            if known.token < head and known.actor.name == actor.name and parse.sentence_of[known.token] == sentence:
                return known.token
        return head

    def _actor(self, parse: Parse, head: int) -> Actor | None:
        lower = parse.lower[head]
        if parse.tags[head] in ("PRP", "PRP$", "WP", "WP$"):
            return self._pronoun(parse, head, lower)
        first, after = naming(parse, head)
        text = self.body[parse.starts[first] : parse.ends[after - 1]]
        named = self._named(parse, head, text)
        bare = after - first == 1
        if bare and parse.lemmas[head] in GENERIC and parse.tags[head] in ("NN", "NNS"):
            earlier = self._definite(parse, head)
            if earlier is not None:
                return earlier
        if named is not None and (named.country is not None or named.type is ActorType.PERSON):
            return named
        owned = self._owner(parse, head)
        if named is not None:
            if owned is not None and owned.country and named.country is None:
                return Actor(name=named.name, type=named.type, country=owned.country, sector=named.sector, rule="owner")
            return named
        if owned is not None:
            return Actor(name=None, type=None, country=owned.country, sector=owned.sector, rule="owner")
        return None

    def _pronoun(self, parse: Parse, head: int, lower: str) -> Actor | None:
        """Return whom a pronoun stands for: who is quoted, else the latest fitting name before it."""
        if lower in FIRST:
            speaker = reporting_subject(parse, head)
            actor = self._actor(parse, speaker) if speaker is not None else None
            return replace(actor, rule="pronoun") if actor is not None else None
        quoted = quoted_subject(parse, head)
        if quoted is not None:
            actor = self._actor(parse, quoted)
            if actor is not None and _agrees(lower, actor):
                return replace(actor, rule="pronoun")
        position = (self._paragraph, head)
        if lower in PERSONAL:
            return self._latest(position, lambda k: k.actor.type is ActorType.PERSON, parse, "pronoun")
        if lower in NEUTER:
            return self._latest(
                position,
                lambda k: (
                    k.actor.type in (ActorType.COUNTRY, ActorType.GOVERNMENT, ActorType.ORGANISATION)
                    and not k.is_plural
                ),
                parse,
                "pronoun",
            )
        if lower in PLURAL:
            return self._latest(
                position,
                lambda k: k.is_plural or k.actor.type in (ActorType.GROUP, ActorType.ORGANISATION),
                parse,
                "pronoun",
            )
        return None

    def _definite(self, parse: Parse, head: int) -> Actor | None:
        """Return whom "the group" or "the two ministers" stands for."""
        determiner = parse.child(head, "det")
        if determiner is None or parse.lower[determiner] not in DEMONSTRATIVES:
            return None
        lemma = parse.lemmas[head]
        position = (self._paragraph, head)
        same = self._latest(
            position, lambda k: k.head == lemma and bool(k.actor.country or k.actor.name), parse, "same noun"
        )
        if same is not None:
            return same
        if lemma in COUNTRIES:
            return self._latest(
                position,
                lambda k: k.actor.type in (ActorType.COUNTRY, ActorType.GOVERNMENT),
                parse,
                "definite",
            )
        if lemma in ORGANISATIONS:
            return self._latest(
                position,
                lambda k: k.actor.type in (ActorType.ORGANISATION, ActorType.GROUP),
                parse,
                "definite",
            )
        return None

    def _latest(self, position: tuple[int, int], fits, parse: Parse, rule: str) -> Actor | None:  # type: ignore[no-untyped-def]
        """Return the best earlier actor: the subject of this or the last sentence before anybody else named there."""
        paragraph, token = position
        barred = local_subject(parse, token)
        best: Known | None = None
        for known in reversed(self.known):
            if (known.paragraph, known.token) >= position or paragraph - known.paragraph > 1:
                continue
            if not fits(known) or (known.paragraph == paragraph and known.token == barred):
                continue
            if best is None:
                best = known
                if known.is_subject:
                    break
                continue
            near = known.paragraph == best.paragraph and best.token - known.token < 25
            if near and known.is_subject:
                best = known
            break
        if best is None:
            return None
        actor = best.actor
        return Actor(name=actor.name, type=actor.type, country=actor.country, sector=actor.sector, rule=rule)

    def _owner(self, parse: Parse, head: int) -> Actor | None:
        """Return whose a thing is: possessor, demonym or `of` phrase ("Netanyahu's policies", "attacks of the PKK")."""
        for child in parse.children[head]:
            if parse.deps[child] in OWNED and (
                parse.entities[child] in ("GPE", "NORP", "ORG", "PERSON")
                or parse.tags[child] in ("NNP", "PRP$", "JJ")
                or parse.deps[child] == "poss"
            ):
                actor = self._actor(parse, child) if parse.is_noun(child) or parse.tags[child] == "PRP$" else None
                if actor is None and parse.words[child][:1].isupper():
                    country = self.lexicon.demonym(parse.words[child]) or self.lexicon.country(parse.words[child])
                    if country is not None:
                        actor = Actor(name=None, type=None, country=country, sector=None, rule="owner")
                if actor is not None and actor.country:
                    return actor
        for preposition in parse.all_children(head, "prep"):
            if parse.lower[preposition] in ("of", "by", "in", "against", "on"):
                target = parse.child(preposition, "pobj")
                if target is not None:
                    actor = self._actor(parse, target)
                    if actor is not None and actor.country:
                        return actor
        return None


def quoted_subject(parse: Parse, pronoun: int) -> int | None:
    """Return the subject of the reporting verb over a pronoun subject: "the group said it will", else None."""
    if parse.deps[pronoun] not in ("nsubj", "nsubjpass"):
        return None
    verb = parse.heads[pronoun]
    for _ in range(4):
        if parse.deps[verb] == "conj" and parse.child(verb, "nsubj", "nsubjpass") in (None, pronoun):
            verb = parse.heads[verb]
            continue
        break
    if parse.deps[verb] != "ccomp":
        return None
    subject = parse.child(parse.heads[verb], "nsubj")
    if subject is None or subject == pronoun or not parse.is_noun(subject):
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
            own = parse.child(current, "nsubj", "nsubjpass")
            if own is not None:
                return own
            if parse.deps[current] not in ("xcomp", "conj", "advcl", "pcomp"):
                return None
        if parse.heads[current] == current:
            return None
    return None


def _agrees(pronoun: str, actor: Actor) -> bool:
    if pronoun in PERSONAL:
        return actor.type is ActorType.PERSON
    if pronoun in NEUTER:
        return actor.type is not ActorType.PERSON
    return pronoun in PLURAL


def _key(word: str) -> str:
    """Return a name word as it is compared: lower case, without the article of Arabic names."""
    lower = word.casefold()
    for article in ("al-", "el-", "ad-", "ar-", "as-"):
        if lower.startswith(article):
            return lower[len(article) :]
    return lower
