"""Everybody an article has named so far, found by full name, surname, acronym or part of a name."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from extractors.identity.description import Described
from extractors.identity.persons import is_same, name_words
from extractors.identity.referent import Naming, Referent, Sort
from extractors.resolve.actor import Actor

CAPITAL = re.compile(r"[A-Z][\w'-]*")
LINKING = frozenset(("of", "the", "and", "for", "on", "in", "&"))


@dataclass(slots=True)
class Register:
    """The referents of one article."""

    order: list[Naming] = field(default_factory=list)
    """Every naming so far, in text order."""
    _texts: dict[str, Referent] = field(default_factory=dict)
    _acronyms: dict[str, Referent] = field(default_factory=dict)
    _persons: list[tuple[tuple[str, ...], Referent]] = field(default_factory=list)
    _bodies: list[tuple[tuple[str, ...], Referent]] = field(default_factory=list)

    def person(self, printed: str, nouns: Iterable[str] = ()) -> Referent | None:
        """Return the latest person whom a printed name can mean."""
        said = name_words(printed)
        found = [r for words, r in reversed(self._persons) if is_same(words, said)]
        titled = [r for r in found if r.nouns & set(nouns)]
        return next(iter(titled or found), None)

    def by_text(self, key: str, sort: Sort) -> Referent | None:
        """Return the referent last named by the same words."""
        found = self._texts.get(key)
        return found if found is not None and found.sort is sort else None

    def acronym(self, word: str) -> Referent | None:
        """Return the body that an acronym was given for, or whose initials it is."""
        return self._acronyms.get(word)

    def body(self, words: tuple[str, ...]) -> Referent | None:
        """Return the latest body of whose name the words are the head, or the beginning."""
        for known, referent in reversed(self._bodies):
            if len(words) < len(known) and (known[: len(words)] == words or words == (_head(known),)):
                return referent
        return None

    def add(self, described: Described, referent: Referent) -> None:
        """Take note of how a phrase names a referent."""
        if described.person is not None:
            self._persons.append((name_words(described.person), referent))
            actor = referent.actor
            if actor is not None and actor.name is not None and name_words(actor.name) != name_words(described.person):
                self._persons.append((name_words(actor.name), referent))
        self._texts[key_of(described.text)] = referent
        name = described.actor.name if described.actor is not None else None
        if described.sort is Sort.COUNTRY and name is not None:
            self._texts.setdefault(key_of(name), referent)
        if described.is_name and described.person is None:
            for said in {described.text, name or described.text}:
                self._note_name(said, referent)

    def alias(self, name: str, referent: Referent) -> None:
        """Take note of another name of a referent: an acronym in brackets, "known as"."""
        self._texts[key_of(name)] = referent
        self._acronyms.setdefault(name, referent)
        if referent.sort is Sort.PERSON:
            self._persons.append((name_words(name), referent))
        else:
            self._note_body(name, referent)

    def add_country(self, key: str, referent: Referent) -> Referent:
        """Take note of a country that only its government was named of, and return it."""
        self._texts[key] = referent
        return referent

    def is_other_person(self, referent: Referent, printed: str) -> bool:
        """Tell whether a person has names already that do not go with a printed one."""
        names = [words for words, known in self._persons if known is referent]
        return bool(names) and not any(is_same(words, name_words(printed)) for words in names)

    def _note_name(self, name: str, referent: Referent) -> None:
        self._texts.setdefault(key_of(name), referent)
        self._note_body(name, referent)
        capitals = CAPITAL.findall(name)
        if len(capitals) > 1:
            self._acronyms.setdefault("".join(w[0] for w in capitals), referent)

    def _note_body(self, name: str, referent: Referent) -> None:
        words = tuple(w for w in key_of(name).split() if w not in ("the", "&"))
        if len(words) > 1:
            self._bodies.append((words, referent))


def absorb(referent: Referent, described: Described) -> None:
    """Add to a referent what another phrase tells of it."""
    referent.nouns |= described.nouns
    referent.gender = referent.gender or described.gender
    new, old = described.actor, referent.actor
    if new is None:
        return
    if old is None:
        referent.actor = new
        return
    name = old.name or new.name
    if referent.sort is Sort.PERSON and old.rule != "official" and new.name and old.name:
        name = max(old.name, new.name, key=lambda n: (new.rule == "official" and n == new.name, len(n.split())))
    referent.actor = replace(
        old, name=name, type=old.type or new.type, country=old.country or new.country, sector=old.sector or new.sector
    )


def key_of(text: str) -> str:
    """Return the words of a phrase as they are compared: without case and article."""
    key = text.casefold().replace("’", "'")
    for article in ("the ", "a ", "an "):
        key = key.removeprefix(article)
    return key.removesuffix("'s").strip()


def merged(one: Actor | None, other: Actor | None) -> Actor | None:
    """Return what two phrases for one person or body tell together, the first one first."""
    if one is None or other is None:
        return one or other
    return replace(
        one,
        name=one.name or other.name,
        type=one.type or other.type,
        country=one.country or other.country,
        sector=one.sector or other.sector,
    )


def _head(words: tuple[str, ...]) -> str:
    """Return the head noun of a body's name: that before "of", else the last."""
    at = next((i for i, w in enumerate(words) if w in LINKING and i), len(words))
    return words[at - 1]
