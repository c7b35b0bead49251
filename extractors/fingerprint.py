"""Fingerprints: which words of an article give away its copies and other tellings of its story."""

import re
from collections import defaultdict
from math import log
from zlib import crc32

from extractors.common_words import COMMON
from schemas import Article, Fingerprint

WORD = re.compile(r"\d+(?:[.,]\d+)*|\w+")
RUN = 5
"""Words in a shingle."""

SAMPLED = 4
"""One shingle in so many is kept, the same ones of every text."""

MOST_WORDS = 6000
"""Words of a longer text that count; papers cut from the bottom."""

NUMBER_WORDS = frozenset(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty "
    "fifty sixty seventy eighty ninety hundred dozen dozens".split()
)

TERM = re.compile(r"\w[\w’'.-]*\w|\w")
POSSESSIVE = re.compile(r"[’']s$")
TERMS_WITHIN = 2000
"""Characters of the body in which names and numbers are looked for."""

LEAD_WORDS = 60
LEAD_WEIGHT = 0.5
MOST_TERMS = 200


def fingerprint(article: Article) -> Fingerprint:
    """Return the fingerprint of an article's title and body."""
    words = [match[0].casefold() for match in WORD.finditer(article.body)][:MOST_WORDS]
    numbers = _numbers(words)
    terms = _terms(article.title or "", article.body)
    return Fingerprint(
        article_id=article.article_id,
        published_on=article.published_on,
        shingles=_shingles(words),
        number_contexts=tuple(numbers),
        numbers=tuple(numbers.values()),
        terms=tuple(terms),
        term_weights=tuple(terms.values()),
    )


def _shingles(words: list[str]) -> tuple[int, ...]:
    runs = {_hash(" ".join(words[start : start + RUN])) for start in range(len(words) - RUN + 1)}
    return tuple(sorted(run for run in runs if run % SAMPLED == 0))


def _numbers(words: list[str]) -> dict[int, int]:
    """Return the numbers by the two words on either side; where the same words stand twice, the first."""
    masked = ["#" if _is_number(word) else word for word in words]
    found: dict[int, int] = {}
    for at in range(2, len(words) - 2):
        if masked[at] == "#":
            context = " ".join(masked[at - 2 : at + 3])
            found.setdefault(_hash(context), _hash(words[at]))
    return dict(sorted(found.items()))


def _is_number(word: str) -> bool:
    return word[0].isdigit() or word in NUMBER_WORDS


def _terms(title: str, body: str) -> dict[int, float]:
    """Return telling words with their weights; a capital letter only counts where the word needs it."""
    text = body[:TERMS_WITHIN]
    written = [match[0] for match in TERM.finditer(text)]
    in_lower_case = {word for word in written if word[0].islower()}
    counts: defaultdict[str, float] = defaultdict(float)
    for word in written:
        if word[0].isdigit() or (word[0].isupper() and word.lower() not in in_lower_case):
            counts[_term(word)] += 1
    for word in TERM.findall(title):
        counts[_term(word)] += 1
    for word in TERM.findall(" ".join(text.split()[:LEAD_WORDS])):
        counts[_term(word)] += LEAD_WEIGHT
    telling = {word: count for word, count in counts.items() if len(word) > 1 and word not in COMMON}
    first = sorted(telling, key=lambda word: (-telling[word], word))[:MOST_TERMS]
    return {_hash(word): 1 + log(telling[word]) if telling[word] > 1 else telling[word] for word in first}


def _term(word: str) -> str:
    return POSSESSIVE.sub("", word).lower()


def _hash(text: str) -> int:
    return crc32(text.encode(errors="replace"))
