"""Writes `casing.txt` from word probabilities: words mostly written small, those that are names too, and acronyms.

`python -m extractors.data.build.casing en_lexeme_prob.json.gz`, with the file of `spacy-lookups-data` 1.0.5 (MIT),
which is no dependency of the project; rare words count where the language model's lemma tables have them. Words that
`extractors.casing` tells from others by their endings are left out.
"""

import gzip
import json
import re
import sys
from collections import defaultdict
from pathlib import Path

import spacy
from spacy.pipeline import Lemmatizer

from extractors.casing import stems
from extractors.model import DEFAULT_MODEL

TABLE = Path(__file__).parent.parent / "casing.txt"
WORD = re.compile(r"[A-Za-z]{2,}")
COMMON, RARE, RAREST_ACRONYM, NAME_TOO = -15.5, -18.0, -17.0, -1.5
"""Natural logarithms: a word's probability, and how much rarer as a name than small it may be to be kept as both."""
LONGEST_ACRONYM = 5


def main() -> None:
    """Rewrite the table."""
    with gzip.open(sys.argv[1], "rt", encoding="utf-8") as file:
        probabilities: dict[str, float] = json.load(file)
    spellings: dict[str, dict[str, float]] = defaultdict(dict)
    for word, probability in probabilities.items():
        if WORD.fullmatch(word):
            spellings[word.lower()][word] = probability
    usual = {key: max(found, key=lambda word: (found[word], word)) for key, found in spellings.items()}
    known = _dictionary()
    small = {
        key
        for key, word in usual.items()
        if word == key and (spellings[key][key] > COMMON or (spellings[key][key] > RARE and {key, *stems(key)} & known))
    }
    acronyms = {
        word
        for key, word in usual.items()
        if word == key.upper() and len(word) <= LONGEST_ACRONYM and spellings[key][word] > RAREST_ACRONYM
    }
    names = {key for key in small if spellings[key].get(key.capitalize(), 2 * RARE) > spellings[key][key] + NAME_TOO}
    told = {key for key in small if any(stem in small for stem in stems(key))}
    words = (small - told - names) | {key.capitalize() for key in names} | acronyms
    TABLE.write_text("\n".join(sorted(words, key=str.lower)) + "\n", encoding="ascii")


def _dictionary() -> frozenset[str]:
    """Return the words of the language model's lemma tables."""
    component = spacy.load(DEFAULT_MODEL).get_pipe("lemmatizer")
    if not isinstance(component, Lemmatizer):
        raise TypeError(f"{DEFAULT_MODEL} has no rule lemmatizer")
    index = component.lookups.get_table("lemma_index")
    return frozenset(word for words in index.values() for word in words)


if __name__ == "__main__":
    main()
