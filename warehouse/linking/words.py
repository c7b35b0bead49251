"""How telling a word is, and the most telling words of a text; the same in every night and warehouse."""

import math
import re
from collections import Counter
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files

RAREST = 9.0
"""Weight of every word that is not among the common ones."""

NAME_BONUS = 1.3
"""Factor for a word that the text prints with a capital wherever it stands."""

_WORD = re.compile(r"[^\W\d_][^\W_]+|\d{4}")
_ENDING = re.compile(r"(?:ings?|ers?|ed|es|s)$")
_IRREGULAR = {
    "shot": "shoot",
    "said": "say",
    "told": "tell",
    "met": "meet",
    "held": "hold",
    "slain": "slay",
    "fought": "fight",
    "struck": "strike",
    "sent": "send",
    "broke": "break",
    "gave": "give",
    "sought": "seek",
    "sold": "sell",
}


@cache
def _weights() -> Mapping[str, float]:
    lines = files("warehouse.linking").joinpath("common_words.txt").read_text(encoding="utf-8").splitlines()
    parted = (line.split() for line in lines if not line.startswith("#"))
    return {word: float(weight) for weight, *words in parted for word in words}


def weight_of(word: str) -> float:
    """Return how telling a word is, from 0 to 9, whatever its case."""
    return _weights().get(word.lower(), RAREST)


def words_of(text: str) -> list[str]:
    """Return the words of two letters or more and the years of a text, as printed."""
    return _WORD.findall(text)


@lru_cache(maxsize=100_000)
def stem_of(word: str) -> str:
    """Return a word without the endings that verbs and plurals take; it need not be a word itself."""
    low = word.lower()
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    ending = _ENDING.search(low)
    if ending and ending.start() >= 3:
        low = low[: ending.start()]
    if len(low) > 4 and low.endswith("e"):
        low = low[:-1]
    return low[:-1] if len(low) > 3 and low[-1] == low[-2] else low


def telling_words(text: str, *, count: int) -> tuple[tuple[str, float], ...]:
    """Return at most `count` stems of a text's words with their share in it, the most telling first.

    The squares of the shares add up to 1, so that the products of two texts' shares add up to their cosine.
    """
    printed = Counter(words_of(text))
    times: Counter[str] = Counter()
    small: set[str] = set()
    weights: dict[str, float] = {}
    for word, n in printed.items():
        stem = stem_of(word)
        times[stem] += n
        weights[stem] = min(weight_of(word), weights.get(stem, RAREST))
        if not word[0].isupper():
            small.add(stem)
    shares = {
        stem: weights[stem] * (1 + math.log(n)) * (1 if stem in small else NAME_BONUS) for stem, n in times.items()
    }
    chosen = sorted(((w, x) for w, x in shares.items() if x > 0), key=lambda item: (-item[1], item[0]))[:count]
    length = math.sqrt(sum(weight * weight for _, weight in chosen)) or 1.0
    # Rounded, so that no machine's last bit decides on a link.
    return tuple((word, round(weight / length, 6)) for word, weight in chosen)
