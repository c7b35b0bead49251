"""Which noun phrases can act: people, bodies, groups, countries."""

from collections.abc import Callable
from dataclasses import dataclass, field

from extractors.parse import Parse

AGENT_LABELS = frozenset(("PERSON", "ORG", "GPE", "NORP"))
PRONOUNS = frozenset(
    """
    he she they we i you who it him her them us me both
    """.split()
)
POSSESSIVES = frozenset(("his", "her", "their", "its", "our", "my", "your"))
COLLECTIVES = frozenset(
    """
    group number member dozen hundred thousand score majority team crowd part faction wing handful pair
    rest million lot coalition alliance half most many some several all contingent
    """.split()
)
"""Nouns and quantifiers that act where what they collect acts: "dozens of protesters"."""

OFFICES = frozenset("office campaign camp staff entourage secretariat bureau delegation mission embassy".split())
"""Nouns for those around somebody, who act where it is said whose they are: "the premier's office", "the Kim camp"."""

SPEECH = frozenset(
    "statement report letter resolution communique note editorial speech message tweet declaration lawsuit suit "
    "motion bill petition complaint memo memorandum article post video order decree ruling verdict appeal paper "
    "study "
    "survey dossier analysis audit column op-ed leaflet pamphlet sermon broadcast".split()
)
"""Writings that say what their author says."""

WEAPONS = frozenset(
    "missile rocket shell mortar bomb drone bullet gunfire fire artillery warplane plane jet helicopter gunship "
    "aircraft tank grenade mine bomber sniper barrage salvo fighter-jet munition torpedo".split()
)
"""Weapons that do what those behind them do."""


@dataclass(slots=True)
class Agents:
    """Tells for any token of a parse whether it can act."""

    parse: Parse
    is_agent_noun: Callable[[str], bool]
    """Tells whether a lower-case lemma is a noun for people or bodies."""
    is_agent_name: Callable[[str], bool]
    """Tells whether a name as printed is known as a country, capital, body or group."""
    is_country: Callable[[str], bool]
    """Tells whether a name as printed is that of a country."""
    _known: dict[int, bool] = field(default_factory=dict)

    def is_agent(self, token: int) -> bool:
        """Tell whether the phrase headed by a token stands for somebody who can act."""
        found = self._known.get(token)
        if found is None:
            found = self._known[token] = self._look(token)
        return found

    def _look(self, token: int) -> bool:
        parse = self.parse
        label = parse.entities[token]
        if label in AGENT_LABELS:
            return True
        lower, tag, lemma = parse.lower[token], parse.tags[token], parse.lemmas[token]
        if tag in ("PRP", "PRP$", "WP"):
            return lower in PRONOUNS or lower in POSSESSIVES
        if (
            label in ("DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "QUANTITY", "ORDINAL")
            and lemma not in COLLECTIVES
        ):
            return tag == "CD" and label == "CARDINAL"
        if lemma in COLLECTIVES or lower in COLLECTIVES:
            counted = self._counted(token)
            return counted is None or self.is_agent(counted)
        if lemma in OFFICES and any(
            (parse.deps[c] == "poss" and self.is_agent(c))
            or (parse.deps[c] in ("compound", "nmod", "amod") and parse.entities[c] in AGENT_LABELS)
            for c in parse.children[token]
        ):
            return True
        if self.is_agent_noun(lemma) or (lower != lemma and self.is_agent_noun(lower)):
            return True
        if any(
            parse.deps[c] == "compound" and c == token - 1 and self.is_agent_noun(f"{parse.lower[c]} {lemma}")
            for c in parse.children[token]
        ):
            return True
        if tag in ("NNP", "NNPS"):
            return self.is_agent_name(parse.words[token]) or label not in (
                "DATE",
                "TIME",
                "EVENT",
                "LAW",
                "FAC",
            )
        if tag in ("JJ", "NN", "NNS") and parse.words[token][:1].isupper():
            return self.is_agent_name(parse.words[token])
        return False

    def _counted(self, token: int) -> int | None:
        parse = self.parse
        for preposition in parse.all_children(token, "prep"):
            if parse.lower[preposition] == "of":
                return parse.child(preposition, "pobj")
        return None

    def agents(self, token: int) -> tuple[int, ...]:
        """Return the token itself where it can act, whoever issued it where it is a writing, else nothing."""
        if self.is_agent(token):
            return (token,)
        parse = self.parse
        if parse.lemmas[token] in SPEECH:
            owner = parse.child(token, "poss")
            if owner is not None and self.is_agent(owner):
                return (owner,)
            for preposition in parse.all_children(token, "prep"):
                if parse.lower[preposition] in ("by", "from", "of"):
                    author = parse.child(preposition, "pobj")
                    if author is not None and self.is_agent(author):
                        return (author,)
        return ()
