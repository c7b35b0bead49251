"""Who is named where: every phrase of an article that names somebody or points back, read in text order."""

from dataclasses import dataclass, field, replace

from extractors.identity.again import find_again
from extractors.identity.apposition import apposed_person, bearers, is_bearer, note_aliases, partner
from extractors.identity.clauses import is_part_of_name, role_of
from extractors.identity.definites import count_of, count_over, several
from extractors.identity.description import Described, describe, describe_person
from extractors.identity.pronouns import Spot, meant
from extractors.identity.referent import Naming, Referent, Sort
from extractors.identity.register import Register, absorb, key_of
from extractors.identity.turns import author_of, turn_of
from extractors.identity.words import FIRST, PLURAL, POINTERS, SIDE_NOUNS
from extractors.parse import NOUN_TAGS, Parse
from extractors.predicates.phrases import naming as naming_range
from extractors.resolve.lexicon import Lexicon

UNNAMED = frozenset(("compound", "nmod", "amod", "case", "det", "attr", "oprd"))
"""Dependencies of nouns that describe somebody else."""
PRONOUN_TAGS = frozenset(("PRP", "PRP$"))
STANDING_ALONE = frozenset(("nsubj", "nsubjpass", "dobj", "pobj", "dative", "appos"))
NUMBERED = frozenset(("CD", "DT", "JJ", "NNS"))
"""Tags of words that a person's name may follow: one of the two, Vera Lupan; ministers Paz and Vial."""
NAMING = NOUN_TAGS | PRONOUN_TAGS | NUMBERED
"""Tags of words that may name somebody or point back; beside them only STANDING_FOR do."""
STANDING_FOR = POINTERS | {"those"}


@dataclass(slots=True)
class Namings:
    """The namings of one article; its paragraphs must be introduced in text order."""

    body: str
    lexicon: Lexicon
    year: int | None
    """Year of publication, in which offices are held."""
    home: str | None
    """Country from which the dateline reports."""
    register: Register = field(default_factory=Register)
    paragraph: int = -1
    speaker: Referent | None = None
    """Who speaks where nobody is quoted: in a turn of a transcript, in a signed statement."""
    _sentences: int = 0
    """Sentences of the paragraphs before the current one."""
    _at: dict[int, Naming | None] = field(default_factory=dict)
    """Naming by the offset of its head."""
    _described: dict[int, Described] = field(default_factory=dict)
    _joints: dict[int, Naming] = field(default_factory=dict)
    """Joint naming by the offset of its first head."""
    _joint_of: dict[frozenset[int], Referent] = field(default_factory=dict)

    def introduce(self, parse: Parse) -> None:
        """Take note of everybody whom a paragraph names or points back at."""
        self.paragraph += 1
        is_turn, speaker = turn_of(self, parse)
        self.speaker = speaker if is_turn else self.speaker
        for token, (tag, lower) in enumerate(zip(parse.tags, parse.lower, strict=True)):
            if tag not in NAMING and lower not in STANDING_FOR:
                continue
            naming = self.of(parse, token)
            if naming is not None:
                self.register.order.append(naming)
            self._join(parse, token)
        self._sentences += len(parse.sentences)
        if self.paragraph == 0:
            self.speaker = author_of(self, parse) or self.speaker

    def at(self, parse: Parse, token: int) -> Naming | None:
        """Return whom the phrase headed by a token was found to name."""
        return self._at.get(parse.starts[token])

    def of(self, parse: Parse, token: int) -> Naming | None:
        """Return whom the phrase headed by a token of the current paragraph names, found once."""
        key = parse.starts[token]
        if key not in self._at:
            self._at[key] = None  # a phrase that is asked about itself names nobody
            self._at[key] = self._look(parse, token)
        return self._at[key]

    def of_all(self, parse: Parse, token: int) -> Naming | None:
        """Return whom a phrase names together with those joined to it."""
        return self._joints.get(parse.starts[token]) or self.of(parse, token)

    def sentence(self, parse: Parse, token: int) -> int:
        """Return the number of a token's sentence within the article."""
        return self._sentences + parse.sentence_of[token]

    def describe(self, parse: Parse, token: int) -> Described:
        """Return what the words of a phrase tell by themselves."""
        key = parse.starts[token]
        found = self._described.get(key)
        if found is None:
            found = self._described[key] = describe(parse, token, self.body, self.lexicon, year=self.year)
        return found

    def words_at(self, parse: Parse, head: int) -> str:
        """Return the words of the phrase headed by a token."""
        first, after = naming_range(parse, head)
        return self.body[parse.starts[first] : parse.ends[after - 1]]

    def joint(self, members: tuple[Referent, ...], noun: str | None = None) -> Referent:
        """Return the referent of several together, the same one for the same members."""
        key = frozenset(map(id, members))
        found = self._joint_of.get(key)
        if found is None:
            found = self._joint_of[key] = Referent(Sort.JOINT, None, is_plural=True, members=members)
        if noun is not None:
            found.nouns.add(noun)
        return found

    def several(self, parse: Parse, token: int, count: int | None, noun: str | None) -> Referent | None:
        """Return those for whom "both" or a plural noun stands."""
        found = several(self.register, number=count, sentence=self.sentence(parse, token), lemma=noun)
        if not found:
            return None
        if len(found) > 1:
            return self.joint(found, noun)
        if noun is not None:
            found[0].nouns.add(noun)
        return found[0]

    def country(self, code: str) -> Referent:
        """Return the referent of a country, new where the article has not named it yet."""
        actor = self.lexicon.government(code)
        key = key_of(actor.name or "")
        found = self.register.by_text(key, Sort.COUNTRY)
        return found or self.register.add_country(key, Referent(Sort.COUNTRY, actor, is_plural=False))

    def own_country(self) -> str | None:
        """Return the country of whoever speaks where nobody is quoted: no speaker calls it "the country"."""
        actor = self.speaker.actor if self.speaker is not None else None
        return actor.country if actor is not None else None

    def note_alias(self, parse: Parse, token: int, referent: Referent) -> None:
        """Take note that a phrase is another name of a referent."""
        name = self.words_at(parse, token).removeprefix("the ")
        self.register.alias(name, referent)
        actor = referent.actor
        if actor is not None and (actor.name is None or actor.rule in ("group", "institution")):
            referent.actor = replace(actor, name=name)
        self._at[parse.starts[token]] = self.made(parse, token, referent, "alias")

    def made(
        self, parse: Parse, token: int, referent: Referent | None, rule: str | None, *, is_pronoun: bool = False
    ) -> Naming | None:
        """Return the naming of a referent at a token, None without a referent."""
        if referent is None:
            return None
        sentence, role = self.sentence(parse, token), role_of(parse, token)
        return Naming(referent, self.paragraph, token, sentence, role, rule, is_pronoun)

    def _look(self, parse: Parse, token: int) -> Naming | None:
        lower, dep, tag = parse.lower[token], parse.deps[token], parse.tags[token]
        if tag in PRONOUN_TAGS:
            spot = Spot(parse, token, self.paragraph, self.sentence(parse, token))
            naming_of = self.of_all if lower in PLURAL else self.of
            found = meant(spot, self.register.order, naming_of, self.lexicon.is_agent_noun)
            if found is None and lower in FIRST and not parse.quoted[token]:
                found = self.speaker
            return self.made(parse, token, found, "pronoun", is_pronoun=True)
        if lower in POINTERS and dep in STANDING_ALONE:
            return self.made(parse, token, self.several(parse, token, 2, None), "pronoun", is_pronoun=True)
        if tag in NUMBERED and (apposed := apposed_person(parse, token)) is not None:
            return self.made(parse, token, bearers(self, parse, token, apposed), None)
        if lower == "those" and dep not in UNNAMED and parse.child(token, "relcl", "acl") is not None:
            return self.made(parse, token, Referent(Sort.PEOPLE, None, is_plural=True), None)
        if not parse.is_noun(token) or dep in UNNAMED or is_part_of_name(parse, token):
            return None
        if dep == "pobj" and parse.lower[parse.heads[token]] == "as":
            return None
        return self._noun(parse, token)

    def _noun(self, parse: Parse, token: int) -> Naming | None:
        described = self.describe(parse, token)
        if is_bearer(self, parse, token, described):
            described = describe_person(parse, token, self.body, None, self.lexicon, year=self.year)
            self._described[parse.starts[token]] = described
        found, rule = partner(self, parse, token, described), "apposition"
        is_same = found is not None
        if found is None:
            found, again = find_again(self, parse, token, described)
            is_same = again is None
            rule = again or ""
        if found is None:
            found = Referent(described.sort, described.actor, described.is_plural)
            found.number = count_of(parse, token) or count_over(parse, token)
            if found.number and parse.lemmas[token] in SIDE_NOUNS:
                found.sort = Sort.PEOPLE
        if is_same:
            absorb(found, described)
            self.register.add(described, found)
        note_aliases(self, parse, token, found)
        return self.made(parse, token, found, rule or None)

    def _join(self, parse: Parse, token: int) -> None:
        """Take note of names joined by "and" once the last of them is known: Jordan and Syria."""
        if parse.deps[token] != "conj" or parse.child(token, "conj") is not None or not parse.is_noun(token):
            return
        chain = [token]
        while parse.deps[chain[-1]] == "conj" and parse.heads[chain[-1]] != chain[-1]:
            chain.append(parse.heads[chain[-1]])
        namings = [n for t in reversed(chain) if (n := self.at(parse, t)) is not None]
        members = tuple(n.referent for n in namings if n.referent.sort is not Sort.THING)
        if len(members) != len(chain) or len(set(map(id, members))) != len(chain):
            return
        joint = replace(namings[0], referent=self.joint(members), rule="joint")
        self._joints[parse.starts[chain[-1]]] = joint
        self.register.order.append(joint)
