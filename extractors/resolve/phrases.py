"""The build of a noun phrase, as far as its words alone show it."""

from extractors.resolve.words import Word, words

PREPOSITIONS = frozenset("of in from at for within inside on near across throughout against to with by under".split())
PAST = frozenset({"former", "ex", "late", "then", "ousted", "deposed", "retired", "onetime", "longtime-former"})
PARTICLES = frozenset(
    "al el ad ar as at bin ibn bint abu ben ben- de del della der den di da dos das du la le van von "
    "und y e ul ur zu st st. the".split()
)
ARTICLES = ("al-", "el-", "ad-", "ar-", "as-", "ul-")
LONGEST_PERSON = 6


def divide(found: tuple[Word, ...], head: str) -> tuple[tuple[Word, ...], str | None, tuple[Word, ...]]:
    """Return the words up to the head's group, the preposition after it and the words behind that."""
    plain = words(head)
    want = plain[-1].text if plain else head
    at = next((i for i, w in enumerate(found) if w.text == want), None)
    start = at if at is not None else 0
    for index in range(max(start, 1), len(found)):
        if found[index].text in PREPOSITIONS and index > 0:
            return found[:index], found[index].text.lower(), found[index + 1 :]
    return found, None, ()


def last_noun(found: tuple[Word, ...]) -> str:
    """Return the word that heads the phrase."""
    core, _, _ = divide(found, found[-1].text)
    return core[-1].text


def is_name(found: tuple[Word, ...]) -> bool:
    """Tell whether words can be a person's name: capitals, initials and particles, a capital last."""
    if not 1 <= len(found) <= LONGEST_PERSON or not _capital(found[-1].text) or not _capital(found[0].text):
        return False
    return all(_capital(w.text) or w.text.lower() in PARTICLES for w in found) and not any(
        w.text.isupper() and len(w.text) > 2 and "." not in w.text for w in found
    )


def _capital(text: str) -> bool:
    tail = text.split("-", 1)[1] if text[:3].lower() in ARTICLES else text
    return tail[:1].isupper() or (text.lower().startswith(("d'", "o'")) and text[2:3].isupper())


def is_past(word: Word) -> bool:
    """Tell whether the word puts an office into the past: former, ex-."""
    lower = word.text.lower()
    return lower in PAST or lower.startswith("ex-")
