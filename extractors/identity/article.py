"""Who is who within one article: short names, titles, acronyms, pronouns and group nouns back to their first naming."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from extractors.identity.description import with_owner
from extractors.identity.namings import Namings
from extractors.identity.nations import in_nation, nations, noun_of, sharing
from extractors.identity.owner import owner_of
from extractors.identity.referent import Naming, Referent
from extractors.identity.register import merged
from extractors.parse import Parse
from extractors.predicates.phrases import phrase
from extractors.resolve.descriptions import RELATIONAL
from extractors.resolve.lexicon import Actor, Lexicon
from schemas.enums import ActorType

PRONOUN_TAGS = frozenset(("PRP", "PRP$", "WP", "WP$"))


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
    """Resolves phrases of one article that has been read."""

    namings: Namings
    _kept: dict[tuple[int, int], tuple[Resolved, ...]] = field(default_factory=dict)

    @classmethod
    def of(
        cls, body: str, parses: Iterable[Parse], lexicon: Lexicon, *, year: int | None = None, home: str | None = None
    ) -> "Identity":
        """Return who is who in an article, from the parses of its paragraphs in text order.

        `year` is that of publication, in which offices are held, `home` the country from which the dateline reports.
        """
        namings = Namings(body, lexicon, year, home)
        for parse in parses:
            namings.introduce(parse)
        return cls(namings)

    def referents(self, parse: Parse, head: int) -> tuple[Referent, ...]:
        """Return those for whom the phrase around a head token stands, none where nobody is known."""
        naming = self.namings.at(parse, head)
        return naming.referent.everyone() if naming is not None else ()

    def words_at(self, parse: Parse, head: int) -> str:
        """Return the words of the phrase headed by a token."""
        return self.namings.words_at(parse, head)

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
        after = max(after, *(token + 1 for *_, token in nations(parse, named, self.namings.lexicon)), 0)
        start, end = parse.starts[first], parse.ends[after - 1]
        return tuple(
            Resolved(
                text=self.namings.body[start:end],
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
        naming = self.namings.at(parse, head)
        if naming is None or not naming.is_pronoun or naming.referent.members:
            return head
        order = self.namings.register.order
        first = bisect_left(order, naming.sentence, key=_sentence)
        after = bisect_right(order, naming.sentence, lo=first, key=_sentence)
        for other in reversed(order[first:after]):
            if other.referent is naming.referent and not other.is_pronoun:
                return other.token
        return head

    def _actors(self, parse: Parse, head: int) -> tuple[Actor | None, ...]:
        naming = self.namings.at(parse, head)
        if naming is not None and naming.referent.members:
            rule = naming.rule or "joint"
            return tuple(replace(m.actor, rule=rule) if m.actor else None for m in naming.referent.members)
        several = nations(parse, head, self.namings.lexicon)
        if several:
            one = self._actor(parse, head)
            return tuple(in_nation(one, word, code) for word, code, _ in several)
        return (self._actor(parse, head),)

    def _actor(self, parse: Parse, head: int) -> Actor | None:
        naming = self.namings.at(parse, head)
        referent = naming.referent if naming is not None else None
        if naming is not None and naming.rule is not None and referent is not None and referent.actor is not None:
            return replace(referent.actor, rule=naming.rule)
        if parse.tags[head] in PRONOUN_TAGS:
            return None
        described = self.namings.describe(parse, head)
        shared = noun_of(parse, head)
        if shared is not None and described.actor is not None:
            return sharing(described.actor, self.namings.describe(parse, shared).actor, parse.words[shared])
        actor = merged(described.actor, referent.actor if referent is not None else None)
        if actor is not None and (actor.country is not None or described.person is not None):
            return actor
        if parse.lemmas[head] in RELATIONAL:
            return actor
        owner = owner_of(parse, head, self.namings.lexicon, self._actor)
        if owner is None:
            return actor
        if actor is not None:
            return with_owner(actor, owner)
        return Actor(name=None, type=None, country=owner.country, sector=owner.sector, rule="owner")


def _sentence(naming: Naming) -> int:
    return naming.sentence
