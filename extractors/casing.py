"""Text in capitals, as cables and headlines print it, in the usual case, which the language model needs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise

from extractors.resolve.genders import is_first_name
from extractors.resolve.lexicon import Lexicon

FEWEST_WORDS = 4
MOST_SMALL = 0.1
"""Share of letters that may be small in a paragraph of capitals: McNAMARA, 5th, al-ASSAD."""
GLANCE = 30
"""Code points that are looked at first."""
LONGEST_NAME = 5
"""Words of a name in the lexicons."""

SHORTEST_PART = 4
"""Letters in either part of a compound: machine-gunned, written in one word."""

WORD = re.compile(r"[^\W\d_]+")
END = re.compile(r"(?:[.!?:]['\")\]]*|\]|--)\s*['\"(\[]*$")
"""What stands before the first word of a sentence."""
SHORT = frozenset("mr mrs ms dr gen col lt sgt capt maj brig adm sen rep gov st no jr sr".split())
"""Abbreviations whose full stop ends no sentence."""
RANKS = frozenset(
    "president minister general colonel captain major lieutenant sergeant admiral brigadier commander marshal senator "
    "congressman deputy governor mayor judge ambassador secretary chancellor premier king queen prince princess pope "
    "bishop archbishop cardinal father rabbi sheikh imam ayatollah emir sultan mr mrs ms miss dr gen col lt sgt capt "
    "maj brig adm sen rep gov professor comrade sir lord lady".split()
)
"""Words after which a name stands."""
LINKS = frozenset("a an and as at by for from if in is of on or that the to was were which who with had has".split())
"""Words that are no name even there."""
MONTHS = frozenset("january february march april may june july august september october november december".split())
MONTHS_TOO = frozenset(("march", "may"))
BEFORE_MONTH = frozenset("in since until last next early late mid by from on of during".split())
APOSTROPHES = ("'", "\u2019")
NEGATIONS = ("'T", "\u2019T")
"""What follows the first part of don't."""
VOWELS = frozenset("AEIOUY")
SUFFIXES = ("'s", "s", "es", "ed", "d", "ing", "ly", "er", "ers", "ment", "ments", "ness", "able")


def in_usual_case(text: str, lexicon: Lexicon) -> str:
    """Return the text with its paragraphs of capitals in the usual case, of exactly the same length."""
    lines = text.split("\n")
    return "\n".join(
        _Capitals(line, tuple(WORD.finditer(line)), lexicon).in_usual_case() if is_capitals(line) else line
        for line in lines
    )


def is_capitals(paragraph: str) -> bool:
    """Tell whether a paragraph of four words or more is printed in capitals."""
    # Asked of every paragraph: the first letters tell nearly always.
    if sum(map(str.islower, paragraph[:GLANCE])) > GLANCE // 3:
        return False
    letters = [c for c in paragraph if c.isalpha()]
    small = sum(c.islower() for c in letters)
    return small <= MOST_SMALL * len(letters) and sum(len(w) > 1 for w in WORD.findall(paragraph)) >= FEWEST_WORDS


def stems(word: str) -> Iterator[str]:
    """Yield the words of which a word may be a form: bombed, of bomb; dynamited, of dynamite."""
    for suffix in SUFFIXES:
        stem = word.removesuffix(suffix)
        if stem != word and len(stem) > 2:
            yield stem
            yield stem + "e"
            if stem[-1] == stem[-2]:
                yield stem[:-1]
            if stem[-1] == "i":
                yield stem[:-1] + "y"


@dataclass(frozen=True, slots=True)
class _Capitals:
    """A paragraph of capitals and its words."""

    text: str
    words: tuple[re.Match[str], ...]
    lexicon: Lexicon

    def in_usual_case(self) -> str:
        written = [self._usual(at) for at in range(len(self.words))]
        for at in range(len(written)):
            name = self._name(at, written[at : at + LONGEST_NAME])
            written[at : at + len(name)] = name
        for at, (word, following) in enumerate(pairwise(written)):
            gap = self._gap(at + 1)
            if word in RANKS and following[:1].isupper() and (gap == " " or (gap == ". " and word in SHORT)):
                written[at] = word.capitalize()
        pieces, done = [], 0
        for match, word in zip(self.words, written, strict=True):
            # A letter whose small form is longer, such as the dotted I, stays as it is: offsets count.
            pieces += [self.text[done : match.start()], word if len(word) == len(match[0]) else match[0]]
            done = match.end()
        return "".join((*pieces, self.text[done:]))

    def _gap(self, at: int) -> str:
        """Return what stands between a word and the one before."""
        return self.text[self.words[at - 1].end() if at else 0 : self.words[at].start()]

    def _usual(self, at: int) -> str:
        """Return one word as it is mostly written where it stands."""
        word, before = self.words[at][0], self.words[at - 1][0].lower() if at else ""
        key, title = word.lower(), word.capitalize()
        gap, after = self._gap(at), self.text[self.words[at].end() :][:2]
        if any(c.islower() for c in word):
            return word
        if gap in APOSTROPHES:
            return key if len(before) > 1 else title
        if len(word) == 1 and (key != "a" or after.startswith(".")):
            return word
        if len(word) > 1 and gap.endswith("(") and after.startswith(")") and self.lexicon.country(title) is None:
            return word
        if key == "us" and after.startswith(" "):
            return word
        if key in MONTHS and (key not in MONTHS_TOO or _is_month(before, gap, after)):
            return title
        is_small = _is_small(key) or after in NEGATIONS
        if not is_small and self._is_acronym(word):
            return word
        is_named = key in _table().names and gap in (" ", ". ") and (before in RANKS or is_first_name(before))
        if not is_small or is_named or self._opens(at, before) or self._is_nation(title):
            return title
        return key

    def _opens(self, at: int, before: str) -> bool:
        """Tell whether a sentence begins with the word."""
        gap = self._gap(at)
        return not at or (END.search(gap) is not None and not ("." in gap and (before in SHORT or len(before) == 1)))

    def _is_acronym(self, word: str) -> bool:
        return self.lexicon.is_organisation(word) or word in _table().acronyms or not set(word) & VOWELS

    def _is_nation(self, word: str) -> bool:
        return self.lexicon.country(word) is not None or self.lexicon.demonym(word) is not None

    def _name(self, at: int, written: Sequence[str]) -> list[str]:
        """Return the next words as the longest name of the lexicons that they make; empty where they make none."""
        for count in range(len(written), 1, -1):
            words = [word if word.lower() in LINKS else word.capitalize() for word in written[:count]]
            is_one = all(self._gap(i) == " " for i in range(at + 1, at + count))
            if is_one and words[0].istitle() and words[-1].istitle() and self._is_name(words, written):
                return words
        return []

    def _is_name(self, words: Sequence[str], written: Sequence[str]) -> bool:
        name = " ".join(words)
        # A town must show by one of its words that it is a name: San Miguel, New York, but not Police Station.
        is_town = not any(word.islower() for word in words) and any(
            word[:1].isupper() for word in written[: len(words)]
        )
        return self.lexicon.is_agent_name(name) or (is_town and bool(self.lexicon.gazetteer.candidates(name)))


def _is_month(before: str, gap: str, after: str) -> bool:
    return before in BEFORE_MONTH or gap.strip(" ,")[-1:].isdigit() or after.strip()[:1].isdigit()


def _is_small(word: str) -> bool:
    return (
        word == "a"
        or word in RANKS
        or word in MONTHS_TOO
        or _is_form(word)
        or any(
            word[:cut] in _table().small and _is_form(word[cut:])
            for cut in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1)
        )
    )


def _is_form(word: str) -> bool:
    small = _table().small
    return word in small or any(stem in small for stem in stems(word))


@dataclass(frozen=True, slots=True)
class _Table:
    """The packaged words by their usual case."""

    small: frozenset[str]
    names: frozenset[str]
    """Words that are mostly written small, and often enough as names: rice."""
    acronyms: frozenset[str]


@cache
def _table() -> _Table:
    every = files("extractors").joinpath("data", "casing.txt").read_text(encoding="ascii").split()
    names = frozenset(word.lower() for word in every if word.istitle())
    small = frozenset(word for word in every if word.islower()) | names
    return _Table(small=small, names=names, acronyms=frozenset(word for word in every if word.isupper()))
