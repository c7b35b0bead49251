"""Stretches of a paragraph between quotation marks."""

from dataclasses import dataclass

from extractors.parse import Parse

DOUBLE = frozenset(('"', "``", "''"))
SINGLE = "'"
MARKS = DOUBLE | {SINGLE}
BEFORE_OPENING = frozenset(" ([\u2014-:;,/")
BEGINS = frozenset("$[(\u00a3\u20ac'\u2018@#\u2026.")
"""What a quotation may begin with besides letters and digits."""
ENDS = frozenset(",.?!\u2026-\u2014")
"""What stands before the closing mark of speech: "We left," he said."""
SURE = 5
"""Tokens from which on a stretch with a verb is speech even without an end mark."""


@dataclass(slots=True)
class Stretch:
    """Tokens `[first, after)` between quotation marks, the marks left out."""

    first: int
    after: int
    is_closed: bool
    """False where the paragraph ends before the closing mark, as it does where the next one goes on."""
    is_speech: bool
    """Whether it is what somebody says, not a word or a name set in quotation marks."""


def find_stretches(parse: Parse, body: str) -> list[Stretch]:
    """Return the quoted stretches of a paragraph in text order; quotations within quotations stay in theirs."""
    marks = [i for i, word in enumerate(parse.words) if word in DOUBLE]
    if marks:
        return _between(parse, body, marks, is_single=False)
    marks = [i for i, word in enumerate(parse.words) if word == SINGLE and parse.tags[i] != "POS"]
    return _between(parse, body, marks, is_single=True) if marks else []


def _between(parse: Parse, body: str, marks: list[int], *, is_single: bool) -> list[Stretch]:
    found: list[Stretch] = []
    opened: int | None = None
    for mark in marks:
        opens = _opens(parse, body, mark)
        if opened is None:
            # A single mark may be an apostrophe, so it opens only where that is plain to see.
            if opens or (opens is None and not is_single):
                opened = mark
        elif not opens:
            if mark > opened + 1:
                found.append(_stretch(parse, opened + 1, mark, is_closed=True))
            opened = None
    if opened is not None and not is_single and opened + 1 < len(parse.words):
        found.append(_stretch(parse, opened + 1, len(parse.words), is_closed=False))
    return found


def _opens(parse: Parse, body: str, mark: int) -> bool | None:
    """Tell whether a mark opens a quotation, by the spaces around it, else by its shape; None where unsure."""
    start, end = parse.starts[mark], parse.ends[mark]
    is_free = start == 0 or body[start - 1].isspace() or body[start - 1] in BEFORE_OPENING
    is_tight = end < len(body) and (body[end].isalnum() or body[end] in BEGINS)
    if is_free == is_tight:
        return is_free
    return {"\u201c": True, "\u2018": True, "\u201d": False, "\u2019": False}.get(body[start:end])


def _stretch(parse: Parse, first: int, after: int, *, is_closed: bool) -> Stretch:
    has_end = parse.words[after - 1][-1] in ENDS
    has_verb = any(parse.is_verb(i) for i in range(first, after))
    is_sentence = has_end and (has_verb or after - first > 3 or parse.words[first][:1].isupper())
    return Stretch(first, after, is_closed, is_sentence or (has_verb and after - first > SURE))
