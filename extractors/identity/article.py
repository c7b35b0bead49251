"""Who is who within one article: short names, titles, acronyms, pronouns and group nouns back to their first naming."""

from dataclasses import dataclass, field, replace

from extractors.identity.clauses import is_part_of_name, role_of
from extractors.identity.definites import count_of, count_over, is_bare, same_noun, several, single
from extractors.identity.description import (
    NAMED_RULES,
    PROPER,
    Described,
    describe,
    describe_person,
    with_owner,
)
from extractors.identity.owner import owner_of
from extractors.identity.pronouns import Spot, meant
from extractors.identity.referent import Naming, Referent, Sort
from extractors.identity.register import Register, absorb, key_of, merged
from extractors.identity.words import PLURAL, POINTERS
from extractors.parse import Parse
from extractors.predicates.phrases import naming as naming_range
from extractors.predicates.phrases import phrase
from extractors.resolve.lexicon import Actor, Lexicon
from schemas.enums import ActorType

UNNAMED = frozenset(("compound", "nmod", "amod", "case", "det", "attr", "oprd"))
"""Dependencies of nouns that describe somebody else."""
PRONOUN_TAGS = frozenset(("PRP", "PRP$"))
NEW = frozenset(("a", "an", "another", "some", "other", "more", "several", "many", "no", "any"))
"""Words before somebody not named yet."""
APPOSABLE = frozenset((Sort.PERSON, Sort.BODY, Sort.PEOPLE))
CALL_ITSELF = frozenset(("call", "style", "name", "dub"))
KNOWN_AS = frozenset(("known", "called", "dubbed", "nicknamed", "named", "alias"))


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
class Identity:
    """Resolves phrases of one article; its paragraphs must be introduced in text order."""

    body: str
    lexicon: Lexicon
    year: int | None = None
    """Year of publication, in which offices are held."""
    home: str | None = None
    """Country from which the dateline reports."""
    register: Register = field(default_factory=Register)
    _paragraph: int = -1
    _sentence: int = 0
    """Sentences of the paragraphs before the current one."""
    _at: dict[int, Naming | None] = field(default_factory=dict)
    """Naming by the offset of its head."""
    _described: dict[int, Described] = field(default_factory=dict)
    _joints: dict[int, Naming] = field(default_factory=dict)
    """Joint naming by the offset of its first head."""
    _joint_of: dict[frozenset[int], Referent] = field(default_factory=dict)
    _kept: dict[tuple[int, int], tuple[Resolved, ...]] = field(default_factory=dict)

    def introduce(self, parse: Parse) -> None:
        """Take note of everybody whom a paragraph names or points back at."""
        self._paragraph += 1
        for token in range(len(parse.words)):
            naming = self._naming(parse, token)
            if naming is not None:
                self.register.order.append(naming)
            self._join(parse, token)
        self._sentence += len(parse.sentences)

    # ---- who is named where -------------------------------------------------------------------------

    def _naming(self, parse: Parse, token: int) -> Naming | None:
        """Return whom the phrase headed by a token names, found once."""
        key = parse.starts[token]
        if key not in self._at:
            self._at[key] = None  # a phrase that is asked about itself names nobody
            self._at[key] = self._look(parse, token)
        return self._at[key]

    def _look(self, parse: Parse, token: int) -> Naming | None:
        lower, dep = parse.lower[token], parse.deps[token]
        if parse.tags[token] in PRONOUN_TAGS:
            spot = Spot(parse, token, self._paragraph, self._sentence + parse.sentence_of[token])
            naming_of = self._joint_naming if lower in PLURAL else self._naming
            found = meant(spot, self.register.order, naming_of, self.lexicon.is_agent_noun)
            return self._made(parse, token, found, "pronoun", is_pronoun=True)
        if lower in POINTERS and dep in ("nsubj", "nsubjpass", "dobj", "pobj", "dative", "appos"):
            return self._made(parse, token, self._several(parse, token, 2, None), "pronoun", is_pronoun=True)
        if (
            parse.tags[token] in ("CD", "DT", "JJ", "NNS")
            and (apposed := self._apposed_person(parse, token)) is not None
        ):
            return self._made(parse, token, self._bearers(parse, token, apposed), None)
        if lower == "those" and dep not in UNNAMED and parse.child(token, "relcl", "acl") is not None:
            return self._made(parse, token, Referent(Sort.PEOPLE, None, is_plural=True), None)
        if not parse.is_noun(token) or dep in UNNAMED or is_part_of_name(parse, token):
            return None
        if dep == "pobj" and parse.lower[parse.heads[token]] == "as":
            return None
        described = self._describe(parse, token)
        if self._is_bearer(parse, token, described):
            described = describe_person(parse, token, self.body, None, self.lexicon, year=self.year)
            self._described[parse.starts[token]] = described
        partner = self._partner(parse, token, described)
        if partner is not None:
            absorb(partner, described)
            self.register.add(described, partner)
            return self._made(parse, token, partner, "apposition")
        found, rule = self._find(parse, token, described)
        if found is None:
            found = Referent(described.sort, described.actor, described.is_plural)
            found.number = count_of(parse, token) or count_over(parse, token)
        if rule is None:
            absorb(found, described)
            self.register.add(described, found)
        self._note_aliases(parse, token, found)
        return self._made(parse, token, found, rule)

    def _joint_naming(self, parse: Parse, token: int) -> Naming | None:
        """Return whom a phrase names together with those joined to it."""
        return self._joints.get(parse.starts[token]) or self._naming(parse, token)

    def _made(
        self, parse: Parse, token: int, referent: Referent | None, rule: str | None, *, is_pronoun: bool = False
    ) -> Naming | None:
        if referent is None:
            return None
        sentence = self._sentence + parse.sentence_of[token]
        return Naming(referent, self._paragraph, token, sentence, role_of(parse, token), rule, is_pronoun)

    def _describe(self, parse: Parse, token: int) -> Described:
        key = parse.starts[token]
        found = self._described.get(key)
        if found is None:
            found = self._described[key] = describe(parse, token, self.body, self.lexicon, year=self.year)
        return found

    def _bearers(self, parse: Parse, token: int, apposed: int) -> Referent | None:
        """Return the person, or the persons, whose names follow a phrase: one of the two, Vera Lupan."""
        chain = [apposed]
        while (following := parse.child(chain[-1], "conj")) is not None:
            chain.append(following)
        namings = [self._naming(parse, t) for t in chain]
        referents = tuple(n.referent for n in namings if n is not None and n.referent.sort is Sort.PERSON)
        if len(referents) < 2:
            return referents[0] if referents and parse.tags[token] != "NNS" else None
        joint = self._joint(referents)
        joint.nouns.add(parse.lemmas[token])
        return joint

    def _joint(self, members: tuple[Referent, ...]) -> Referent:
        """Return the referent of several together, the same one for the same members."""
        key = frozenset(map(id, members))
        found = self._joint_of.get(key)
        if found is None:
            found = self._joint_of[key] = Referent(Sort.JOINT, None, is_plural=True, members=members)
        return found

    def _is_bearer(self, parse: Parse, token: int, described: Described) -> bool:
        """Tell whether an unknown name in apposition must be a person's: "his lawyer, Karim Fassi"."""
        if parse.tags[token] not in PROPER or described.person:
            return False
        if described.actor is not None and described.actor.rule != "name":
            return False
        while parse.deps[token] == "conj" and parse.heads[token] < token:
            token = parse.heads[token]
        head = parse.heads[token]
        if parse.deps[token] != "appos" or head >= token:
            return False
        if parse.tags[head] == "NNS":
            return self.lexicon.is_agent_noun(parse.lemmas[head])
        naming = self._naming(parse, head)
        return naming is not None and naming.referent.sort is Sort.PERSON

    def _apposed_person(self, parse: Parse, token: int) -> int | None:
        return next((c for c in parse.all_children(token, "appos") if parse.entities[c] == "PERSON"), None)

    def _partner(self, parse: Parse, token: int, described: Described) -> Referent | None:
        """Return whom a phrase in apposition says again: "the ombudsman, Lucia Arce"."""
        head = parse.heads[token]
        if parse.deps[token] != "appos" or head >= token or parse.lower[head] in POINTERS:
            return None
        if described.sort is Sort.THING:
            return None
        holders = [head]
        if parse.deps[head] == "pobj" and parse.is_noun(parse.heads[parse.heads[head]]):
            holders.append(parse.heads[parse.heads[head]])
        for holder in holders:
            naming = self._naming(parse, holder)
            other = naming.referent if naming is not None else None
            if other is None or other.sort is not described.sort or other.sort not in APPOSABLE:
                continue
            if described.person is None or not self.register.is_other_person(other, described.person):
                return other
        return None

    def _find(self, parse: Parse, token: int, described: Described) -> tuple[Referent | None, str | None]:
        """Return whom a phrase names again, and by which rule where its own words do not say so."""
        register, sort = self.register, described.sort
        if described.person is not None:
            known = register.person(described.person, described.nouns)
            return known or self._named_late(parse, token, described), None
        word = parse.words[token]
        determined = {parse.lower[c] for c in parse.children[token] if parse.deps[c] in ("det", "predet", "preconj")}
        if parse.tags[token] in PROPER:
            known = register.person(key_of(described.text)) if self._may_be_surname(parse, token, described) else None
            known = known or register.acronym(word)
            if known is not None:
                return known, "short name"
            if determined & {"the", "this"} and not described.is_name:
                known = register.body(tuple(key_of(described.text).split()))
                if known is not None:
                    return known, "short name"
        owned_government = self._owned_government(parse, token)
        if owned_government is not None:
            return owned_government, "owner"
        if (
            sort is Sort.COUNTRY
            and described.actor is not None
            and described.actor.country is not None
            and not determined & NEW
        ):
            name = key_of(described.actor.name or "")
            return register.by_text(name, Sort.COUNTRY) or register.by_text(name, Sort.BODY), None
        if described.is_name:
            return self._by_name(described), None
        if sort is Sort.THING and not self.lexicon.is_agent_noun(parse.lemmas[token]):
            return None, None
        if is_bare(parse, token):
            return self._definite(parse, token, described)
        owned = any(parse.tags[c] == "PRP$" for c in parse.children[token])
        if owned or determined & NEW or (described.is_plural and count_of(parse, token)):
            return None, None
        return register.by_text(key_of(described.text), sort), None

    def _named_late(self, parse: Parse, token: int, described: Described) -> Referent | None:
        """Return the nameless person of the sentence before whose name comes now: "a general ... General Karki"."""
        sentence = self._sentence + parse.sentence_of[token]
        for naming in reversed(self.register.order):
            if sentence - naming.sentence > 1:
                return None
            referent = naming.referent
            actor = referent.actor
            if referent.sort is not Sort.PERSON or actor is None or actor.name is not None or referent.is_plural:
                continue
            country = described.actor.country if described.actor is not None else None
            if referent.nouns & described.nouns and (country is None or actor.country in (None, country)):
                return referent if naming.sentence < sentence else None
        return None

    def _may_be_surname(self, parse: Parse, token: int, described: Described) -> bool:
        """Tell whether one capitalised word may name a person of the article, whatever the model takes it for."""
        if len(described.text.split()) != 1 or parse.child(token, "det") is not None:
            return False
        return described.actor is None or described.actor.rule not in NAMED_RULES

    def _by_name(self, described: Described) -> Referent | None:
        register = self.register
        name = described.actor.name if described.actor is not None else None
        found = register.by_text(key_of(name or described.text), described.sort)
        if found is None and described.actor is not None and described.actor.rule == "name":
            found = register.body(tuple(key_of(described.text).split()))
        return found

    def _definite(self, parse: Parse, token: int, described: Described) -> tuple[Referent | None, str | None]:
        register = self.register
        lemma, count = parse.lemmas[token], count_of(parse, token)
        sentence = self._sentence + parse.sentence_of[token]
        same = same_noun(register, parse, token)
        if same is not None:
            return same, "same noun"
        if described.is_plural or count is not None or set(self._determiners(parse, token)) & POINTERS:
            joint = self._several(parse, token, count, lemma)
            return joint, "several" if joint is not None else None
        found = single(register, parse, token, here=(self._paragraph, token, sentence))
        if found is None and lemma == "government" and self.home is not None:
            return self._country(self.home), "dateline"
        return found, "definite" if found is not None else None

    def _country(self, code: str) -> Referent:
        """Return the referent of a country, new where the article has not named it yet."""
        actor = self.lexicon.government(code)
        key = key_of(actor.name or "")
        found = self.register.by_text(key, Sort.COUNTRY)
        return found or self.register.add_country(key, Referent(Sort.COUNTRY, actor, is_plural=False))

    def _owned_government(self, parse: Parse, token: int) -> Referent | None:
        """Return the country of "his government": that of the person, else that of the dateline."""
        possessor = parse.child(token, "poss")
        if possessor is None or parse.lemmas[token] not in ("government", "administration"):
            return None
        naming = self._naming(parse, possessor)
        owner = naming.referent.actor if naming is not None else None
        if owner is None or owner.type is not ActorType.PERSON:
            return None
        code = owner.country or (self.home if owner.sector == "GOV" else None)
        return self._country(code) if code in self.lexicon.country_codes and code is not None else None

    def _determiners(self, parse: Parse, token: int) -> list[str]:
        return [parse.lower[c] for c in parse.children[token] if parse.deps[c] in ("det", "predet", "preconj", "cc")]

    def _several(self, parse: Parse, token: int, count: int | None, lemma: str | None) -> Referent | None:
        sentence = self._sentence + parse.sentence_of[token]
        found = several(self.register, number=count, sentence=sentence, lemma=lemma)
        if len(found) == 1:
            joint = found[0]
        elif found:
            joint = self._joint(found)
        else:
            return None
        if lemma is not None:
            joint.nouns.add(lemma)
        return joint

    def _join(self, parse: Parse, token: int) -> None:
        """Take note of names joined by "and" once the last of them is known: Jordan and Syria."""
        if parse.deps[token] != "conj" or parse.child(token, "conj") is not None or not parse.is_noun(token):
            return
        chain = [token]
        while parse.deps[chain[-1]] == "conj" and parse.heads[chain[-1]] != chain[-1]:
            chain.append(parse.heads[chain[-1]])
        namings = [self._at.get(parse.starts[t]) for t in reversed(chain)]
        referents = tuple(n.referent for n in namings if n is not None and n.referent.sort is not Sort.THING)
        if len(referents) != len(chain) or len(set(map(id, referents))) != len(chain):
            return
        joint = self._joint(referents)
        first = namings[0]
        if first is not None:
            self._joints[parse.starts[chain[-1]]] = replace(first, referent=joint, rule="joint")
            self.register.order.append(self._joints[parse.starts[chain[-1]]])

    def _note_aliases(self, parse: Parse, token: int, referent: Referent) -> None:
        """Take note of "(FAO)" and "known as Abu Tariq" after a phrase."""
        if referent.sort in (Sort.THING, Sort.COUNTRY, Sort.JOINT):
            return
        after = parse.subtree(token)[1] + 1 if parse.child(token, "prep") is not None else token + 1
        for start in {token + 1, after}:
            opening, word, closing = (parse.words[start : start + 3] + [""] * 3)[:3]
            if opening == "(" and closing == ")" and word.isupper() and len(word) > 1:
                self.register.alias(word, referent)
        for child in parse.all_children(token, "relcl"):
            name = parse.child(child, "oprd", "attr")
            if parse.lemmas[child] in CALL_ITSELF and name is not None and parse.tags[name] in PROPER:
                self._note_alias(parse, name, referent)
        for child in parse.all_children(token, "acl", "appos"):
            if parse.lower[child] not in KNOWN_AS:
                continue
            target = parse.child(child, "oprd", "pobj")
            preposition = parse.child(child, "prep")
            if target is None and preposition is not None and parse.lower[preposition] == "as":
                target = parse.child(preposition, "pobj")
            if target is not None and parse.tags[target] in PROPER:
                self._note_alias(parse, target, referent)

    def _note_alias(self, parse: Parse, token: int, referent: Referent) -> None:
        name = self.words_at(parse, token)
        self.register.alias(name, referent)
        actor = referent.actor
        if actor is not None and (actor.name is None or actor.rule in ("group", "institution")):
            referent.actor = replace(actor, name=name.removeprefix("the "))
        self._at[parse.starts[token]] = self._made(parse, token, referent, "alias")

    # ---- one phrase ---------------------------------------------------------------------------------

    def referents(self, parse: Parse, head: int) -> tuple[Referent, ...]:
        """Return those for whom the phrase around a head token stands, none where nobody is known."""
        naming = self._at.get(parse.starts[head])
        return naming.referent.everyone() if naming is not None else ()

    def words_at(self, parse: Parse, head: int) -> str:
        """Return the words of the phrase headed by a token."""
        first, after = naming_range(parse, head)
        return self.body[parse.starts[first] : parse.ends[after - 1]]

    def resolve(self, parse: Parse, head: int) -> Resolved:
        """Return the phrase around a head token and whom it stands for; unknown stays None."""
        found = self.members(parse, head)
        if len(found) == 1:
            return found[0]
        names = [r.name for r in found]
        first = found[0]
        return replace(
            first,
            name=" and ".join(n for n in names if n) if all(names) else None,
            type=ActorType.GROUP,
            country=first.country if len({r.country for r in found}) == 1 else None,
            sector=first.sector if len({r.sector for r in found}) == 1 else None,
        )

    def members(self, parse: Parse, head: int) -> tuple[Resolved, ...]:
        """Return everybody for whom a phrase stands, each with the words of the phrase: "the two ministers"."""
        key = parse.starts[head], parse.ends[head]
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = self._resolve(parse, head)
        return found

    def _resolve(self, parse: Parse, head: int) -> tuple[Resolved, ...]:
        actors = self._actors(parse, head)
        only = actors[0] if len(actors) == 1 else None
        named = self._naming_phrase(parse, head)
        first, after = phrase(parse, named, wide=len(actors) == 1 and (only is None or only.rule == "owner"))
        start, end = parse.starts[first], parse.ends[after - 1]
        return tuple(
            Resolved(
                text=self.body[start:end],
                start=start,
                end=end,
                name=actor.name if actor else None,
                type=actor.type if actor else None,
                country=actor.country if actor else None,
                sector=actor.sector if actor else None,
                rule=actor.rule if actor else None,
            )
            for actor in actors
        )

    def _naming_phrase(self, parse: Parse, head: int) -> int:
        """Return the head that names whom a pronoun stands for, where the same sentence does, else the pronoun."""
        naming = self._at.get(parse.starts[head])
        if naming is None or not naming.is_pronoun or naming.referent.members:
            return head
        for other in reversed(self.register.order):
            if other.paragraph != naming.paragraph:
                if other.paragraph < naming.paragraph:
                    break
                continue
            if other.sentence == naming.sentence and other.referent is naming.referent and not other.is_pronoun:
                return other.token
        return head

    def _actors(self, parse: Parse, head: int) -> tuple[Actor | None, ...]:
        naming = self._at.get(parse.starts[head])
        if naming is not None and naming.referent.members:
            rule = naming.rule or "joint"
            return tuple(replace(m.actor, rule=rule) if m.actor else None for m in naming.referent.members)
        return (self._actor(parse, head),)

    def _actor(self, parse: Parse, head: int) -> Actor | None:
        naming = self._at.get(parse.starts[head])
        referent = naming.referent if naming is not None else None
        if naming is not None and naming.rule is not None and referent is not None and referent.actor is not None:
            return replace(referent.actor, rule=naming.rule)
        if parse.tags[head] in ("PRP", "PRP$", "WP", "WP$"):
            return None
        described = self._describe(parse, head)
        actor = merged(described.actor, referent.actor if referent is not None else None)
        if actor is not None and (actor.country is not None or described.person is not None):
            return actor
        owner = owner_of(parse, head, self.lexicon, self._actor)
        if owner is None:
            return actor
        if actor is not None:
            return with_owner(actor, owner)
        return Actor(name=None, type=None, country=owner.country, sector=owner.sector, rule="owner")
