"""Conditions of frames: the words that must or must not fill a slot."""

from collections.abc import Callable
from dataclasses import dataclass

from extractors.frames import AGENT, ANY, BARE, EMPTY, FINITE, INFINITIVE, Condition, Frame
from extractors.parse import Parse
from extractors.predicates.agents import Agents
from extractors.predicates.arguments import Arguments
from extractors.predicates.embedding import SPEAKING

Tokens = tuple[int, ...]

STORMS = frozenset("hurricane cyclone typhoon storm".split())
"""Nouns before the name of what they are: cyclone Idai is a cyclone."""

QUANTITIES = frozenset(
    """
    series number wave spate string round dozen hundred thousand million score group list set range lot
    variety couple handful campaign act form kind type package contingent batch majority fleet convoy team
    stretch section strip swathe
    total
    tranche instalment installment shipment consignment load
    hour day week month round last
    one some most many several few all both each percent % per-cent share quarter third half rest remainder bulk
    stock cache
    barrel ton tonne litre liter gallon bushel crate sack bag kilo kilogram carload truckload boatload handful pair
    """.split()
)
"""Nouns that count or collect another noun after `of`."""


@dataclass(frozen=True, slots=True)
class Conditions:
    """Tells whether the words of a parse meet the conditions of a frame."""

    parse: Parse
    arguments: Arguments
    agents: Agents
    slot: Callable[[int, str], Tokens]

    def holds(self, condition: Condition, token: int, consumed: set[int]) -> bool:
        """Tell whether a condition is met; the words that meet it are added to `consumed`."""
        filled = self.slot(token, condition.slot)
        words = condition.words
        if ANY in words:
            return bool(filled) == condition.holds
        if EMPTY in words:
            return (not filled) == condition.holds
        if BARE in words:
            return (bool(filled) and self._is_bare(filled[0])) == condition.holds
        if FINITE in words or INFINITIVE in words:
            return (bool(filled) and self._is_finite(filled[0]) == (FINITE in words)) == condition.holds
        # Of "to|against" either may hold the word, whichever is filled first.
        slots = condition.slot.split("|")
        anyone = [t for s in slots for t in self.slot(token, s)] if len(slots) > 1 else filled
        hits = [m for t in anyone for m in self.arguments.members(t) if self._is_word(m, words)]
        if not hits and condition.holds and condition.slot in ("subject", "surface"):
            hits = [t for t in anyone if (who := self._speaker(t)) is not None and self._is_word(who, words)]
        if condition.holds and condition.slot != "governor":
            consumed.update(h for h in hits if h != token)
        return bool(hits) == condition.holds

    def _speaker(self, pronoun: int) -> int | None:
        """Return who says a clause whose subject is `they`, `he`, `she` or `it`: "drivers said they would strike"."""
        parse = self.parse
        if parse.lower[pronoun] not in ("they", "he", "she", "it"):
            return None
        verb = parse.heads[pronoun]
        saying = parse.heads[verb]
        if parse.deps[verb] != "ccomp" or parse.lemmas[saying] not in SPEAKING:
            return None
        speaker = parse.child(saying, "nsubj")
        return speaker if speaker is not None and parse.tags[speaker] != "PRP" else None

    def _is_bare(self, clause: int) -> bool:
        """Tell whether a clause has a subject and a bare verb: "insisted that he resign"."""
        parse = self.parse
        return (
            parse.tags[clause] == "VB"
            and parse.child(clause, "nsubj", "nsubjpass") is not None
            and not any(parse.tags[c] in ("TO", "MD") for c in parse.children[clause])
        )

    def _is_finite(self, clause: int) -> bool:
        """Tell whether a clause states something, as against a to-infinitive or a gerund."""
        parse = self.parse
        if parse.child(clause, "nsubj", "nsubjpass", "expl", "csubj") is not None:
            return not (parse.tags[clause] == "VB" and any(parse.tags[c] == "TO" for c in parse.children[clause]))
        return parse.tags[clause] in ("VBD", "VBZ", "VBP") or parse.quoted[clause]

    def _is_word(self, token: int, words: frozenset[str]) -> bool:
        """Tell whether a token's lemma, or a word before it joined to it by a hyphen, is listed."""
        parse = self.parse
        lemma = parse.lemmas[token]
        if lemma in words or parse.lower[token] in words:
            return True
        if any(
            f"{parse.lower[c]}-{lemma}" in words
            for c in parse.children[token]
            if parse.deps[c] in ("amod", "compound", "nmod", "poss")
        ):
            return True
        if parse.tags[token] == "NNP" and any(
            parse.lower[c] in STORMS and parse.lower[c] in words and parse.deps[c] in ("compound", "nmod")
            for c in parse.children[token]
        ):
            return True
        if f"<{parse.entities[token]}>" in words:
            return True
        if "<GPE>" in words and self._is_country(token):
            return True
        if AGENT in words and self.agents.is_agent(token):
            return True
        # "a series of attacks", "hundreds of prisoners": the counted noun is meant.
        for preposition in parse.all_children(token, "prep"):
            if parse.lower[preposition] == "of":
                counted = parse.child(preposition, "pobj")
                if counted is None:
                    continue
                if f"{lemma}-of-{parse.lemmas[counted]}" in words:
                    return True
                if lemma in QUANTITIES and self._is_word(counted, words):
                    return True
        return False

    def _is_country(self, token: int) -> bool:
        """Tell whether a name is that of a country, whatever the entity recognizer takes it for."""
        parse = self.parse
        if parse.tags[token] not in ("NNP", "NNPS") or parse.deps[token] in ("compound", "nmod"):
            return False
        return self.agents.is_country(" ".join(parse.words[t] for t in (*parse.all_children(token, "compound"), token)))

    def named(self, token: int, frame: Frame) -> int:
        """Return the noun that a word of a frame's condition names: the emergency of "a state of emergency"."""
        parse = self.parse
        for counted in self.arguments.prepositional(token, ("of",), own_only=True):
            compound = f"{parse.lemmas[token]}-of-{parse.lemmas[counted]}"
            if any(compound in c.words for c in frame.conditions):
                return counted
        return token

    def has_particle(self, token: int, particle: str) -> bool:
        """Tell whether a verb has a particle: "called off"."""
        parse = self.parse
        return any(
            parse.lower[c] == particle
            and (
                parse.deps[c] in ("prt", "advmod", "npadvmod")
                or (parse.deps[c] == "prep" and (c == token + 1 or parse.child(c, "pobj") is None))
            )
            for c in parse.children[token]
        )
