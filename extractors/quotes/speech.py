"""Quoted stretches of a paragraph given to the cues beside them."""

from extractors.parse import Parse
from extractors.predicates.phrases import phrase
from extractors.quotes.attribution import Attribution, Piece
from extractors.quotes.marks import DOUBLE, MARKS, Stretch

BETWEEN = MARKS | {",", ":", "-", "--", "\u2014", "\u2013", ".", "..."}
STOPS = frozenset(".!?:")
FARTHEST = 25
"""Most tokens between a cue and the quotation that it opens: "said in a statement late on Friday, ..."."""


def link(parse: Parse, found: list[Attribution], stretches: list[Stretch]) -> list[Attribution | None]:
    """Give quoted stretches to the attributions whose content they are; return the owner of each, None without one."""
    outside = [a for a in found if not any(s.first <= a.cue[0] < s.after for s in stretches)]
    speakers = [a for a in outside if a.is_speech]
    owners = [_holder(outside, stretch) for stretch in stretches]
    for stretch, owner in zip(stretches, owners, strict=True):
        if owner is not None:
            _extend(owner, stretch)
    for n, stretch in enumerate(stretches):
        if owners[n] is None and stretch.is_speech:
            owners[n] = _beside(parse, speakers, stretch)
            _give(owners[n], stretch)
    for n, stretch in enumerate(stretches):
        if owners[n] is None and stretch.is_speech:
            owners[n] = _neighbour(parse, speakers, stretches, owners, n)
            _give(owners[n], stretch)
    for attribution in speakers:
        if attribution.source is None and attribution.pieces:
            attribution.source = attribution.named = _inverted(parse, attribution)
    return owners


def _inverted(parse: Parse, attribution: Attribution) -> int | None:
    """Return the subject after a cue that was read as its object: "Why now?" asked Lee."""
    cue, after = attribution.cue
    if not parse.is_verb(cue) or not any(last <= cue for _, last in attribution.pieces):
        return None
    found = parse.child(cue, "dobj", "dative", "npadvmod", "attr", "oprd")
    if found is None or found < after or phrase(parse, found)[0] > after:
        return None
    return found if parse.is_noun(found) or parse.tags[found] == "PRP" else None


def _give(owner: Attribution | None, stretch: Stretch) -> None:
    if owner is not None:
        owner.pieces = sorted([*owner.pieces, (stretch.first, stretch.after)])


def _holder(outside: list[Attribution], stretch: Stretch) -> Attribution | None:
    """Return the attribution in whose content a stretch stands, the innermost where several hold it."""
    best, size = None, 0
    for attribution in outside:
        for first, after in attribution.pieces:
            if first < stretch.after and stretch.first < after and (best is None or after - first < size):
                best, size = attribution, after - first
    return best


def _extend(owner: Attribution, stretch: Stretch) -> None:
    """Join a stretch with the content that it overlaps: the parser may see only its last sentence."""
    first, after, cue = stretch.first, stretch.after, owner.cue[0]
    apart: list[Piece] = []
    for piece in owner.pieces:
        low, high = min(first, piece[0]), max(after, piece[1])
        if piece[0] < after and first < piece[1] and not low <= cue < high:
            first, after = low, high
        else:
            apart.append(piece)
    owner.pieces = sorted([*apart, (first, after)])


def _group(parse: Parse, attribution: Attribution) -> Piece:
    """Return the tokens of a cue with its source: "the mayor said"."""
    first, after = attribution.cue
    source = attribution.source
    if source is not None and parse.sentence_of[source] == parse.sentence_of[first]:
        low, high = phrase(parse, source)
        return min(first, low), max(after, high)
    return first, after


def _beside(parse: Parse, speakers: list[Attribution], stretch: Stretch) -> Attribution | None:
    """Return the attribution whose cue follows a stretch, else the one whose cue opens it."""
    for attribution in speakers:
        first, _ = _group(parse, attribution)
        between = range(stretch.after, first)
        if stretch.after <= attribution.cue[0] and all(
            parse.words[i] in BETWEEN or parse.tags[i] in ("RB", "CC") for i in between
        ):
            return attribution
    before = [a for a in speakers if a.cue[1] <= stretch.first]
    nearest = max(before, key=lambda a: a.cue[0]) if before else None
    return nearest if nearest is not None and _opens(parse, nearest, stretch) else None


def _opens(parse: Parse, attribution: Attribution, stretch: Stretch) -> bool:
    """Tell whether a cue opens a quotation: "he said:", "he said in Riga, ..."."""
    between = range(max(_group(parse, attribution)[1], attribution.cue[1]), stretch.first)
    words = [parse.words[i] for i in between if parse.words[i] not in MARKS]
    if len(words) > FARTHEST or any(word in (".", ";") for word in words):
        return False
    if not words or words[-1] == ":":
        return True
    is_same = parse.sentence_of[attribution.cue[0]] == parse.sentence_of[max(stretch.first - 1, 0)]
    return is_same and (words[-1] == "," or len(words) < 2)


def _neighbour(
    parse: Parse,
    speakers: list[Attribution],
    stretches: list[Stretch],
    owners: list[Attribution | None],
    n: int,
) -> Attribution | None:
    """Return who speaks a stretch that no cue stands beside: whoever spoke the one before or just said something."""
    stretch = stretches[n]
    following = stretches[n + 1] if n + 1 < len(stretches) else None
    if following is not None and owners[n + 1] is not None and _touch(parse, stretch, following):
        return owners[n + 1]
    if not _starts_sentence(parse, stretch):
        return None
    if n and owners[n - 1] is not None:
        return owners[n - 1]
    sentence = parse.sentence_of[stretch.first]
    earlier = [a for a in speakers if a.cue[1] <= stretch.first and sentence - parse.sentence_of[a.cue[0]] == 1]
    return max(earlier, key=lambda a: a.cue[0]) if earlier else None


def _touch(parse: Parse, stretch: Stretch, following: Stretch) -> bool:
    return all(parse.words[i] in BETWEEN for i in range(stretch.after, following.first))


def _starts_sentence(parse: Parse, stretch: Stretch) -> bool:
    before = stretch.first - 2
    return before >= 0 and (parse.words[before][-1] in STOPS or parse.words[before] in DOUBLE)
