"""CAMEO codes as exact as the event's own words are: "accused of torture" is 1122, "demanded a ceasefire" 1056."""

from dataclasses import replace

from extractors.composition import Candidate
from extractors.cues import CONTENT, DETAIL, Found, cues, find_cue
from extractors.ontology import FORM_OF_ROOT, become, is_residual, ontology
from extractors.parse import Parse

DEEPEST = 2
"""How many words below the head of the content still tell what it is about."""

ASIDE = frozenset(("relcl", "advcl", "punct", "cc", "appos", "parataxis"))
"""Relations of words that say more about the content without being what it is about."""

VIOLENCE = frozenset(("18", "19", "20"))
"""CAMEO roots that part violence by its means: an attack of unsaid means may turn out to be of either."""

ABOUT = frozenset(("against", "over", "for", "about"))
DEMANDING = frozenset("demand call seek denounce condemn oppose press protest urge reject".split())
"""How a protest says what it is about, as prepositions and as clauses."""

BEFORE_NOUNS = frozenset(("compound", "amod", "nmod"))

STOPPING = frozenset(
    """
    stop end halt cease refrain avoid abandon drop suspend lift ease cut reduce withhold prevent ban block reject
    refuse oppose deny cancel remove condemn punish investigate ignore fear
    """.split()
)
"""Heads that turn what stands below them round: who is asked to stop arms sales is not asked for arms."""


def with_exact_code(candidate: Candidate, parse: Parse) -> Candidate:
    """Return a candidate whose code is as specific as the words of its event allow."""
    base = candidate.cameo
    if base is None:
        return candidate
    exact = _exact(base, candidate, parse)
    if exact is None:
        return candidate
    term = ontology().cameo[exact]
    fits = candidate.mode is None and (term.plover == candidate.plover or candidate.plover is None)
    return replace(candidate, cameo=exact, mode=term.mode if fits else candidate.mode)


def _exact(base: str, candidate: Candidate, parse: Parse) -> str | None:
    depths = _depths(candidate, parse, whole=base[:2] not in FORM_OF_ROOT)
    if not depths:
        return None
    first, after = min(depths), max(depths) + 1
    best: tuple[int, int, int] | None = None
    code = None
    for token in sorted(depths):
        found = find_cue(cues(), parse, token, after)
        if found is None:
            continue
        told = _told(base, found, parse)
        if told is None:
            continue
        rank = (min(depths.get(t, DEEPEST + 1) for t in found.tokens), -len(found.tokens), token - first)
        if best is None or rank < best:
            best, code = rank, told
    return code


def _told(base: str, found: Found, parse: Parse) -> str | None:
    """Return the code below `base` that a cue tells; None where it tells nothing of this base."""
    codes = found.cue.codes
    for code in (*codes.get(DETAIL, ()), *codes.get(CONTENT, ())):
        if code != base and _is_below(code, base):
            return code
    if len(found.tokens) == 1 and parse.tags[found.tokens[0]].startswith("JJ"):
        return None
    for deed in codes.get(CONTENT, ()):
        became = become(base, deed)
        if became is not None and became[0] != base:
            return became[0]
    return None


def _is_below(code: str, base: str) -> bool:
    if not is_residual(base):
        return code.startswith(base)
    return len(code) > 2 and (code[:2] == base[:2] or {code[:2], base[:2]} <= VIOLENCE)


def _depths(candidate: Candidate, parse: Parse, *, whole: bool) -> dict[int, int]:
    """Return the tokens that tell what an event is about, with their distance from its head."""
    depths: dict[int, int] = {}
    content = candidate.content
    if content is not None and not (whole and content == candidate.token):
        if parse.child(content, "neg") is not None or (not whole and parse.lemmas[content] in STOPPING):
            return {}
        _spread(content, 0, parse, depths, aside=ASIDE if whole else ASIDE | {"nsubj"})
    if whole:
        hit = set(candidate.match.side("recipient")) if candidate.kind.name == "attack" else set()
        for token in {candidate.match.trigger, candidate.token, *candidate.match.consumed} - hit:
            # What the verb itself tells is in its frame.
            if parse.is_verb(token):
                continue
            _spread_before(token, 0, parse, depths)
    if candidate.kind.name == "protest":
        for token in {candidate.match.trigger, candidate.token}:
            for issue in _issues(token, parse):
                _spread(issue, 0, parse, depths, aside=ASIDE)
    return depths


def _issues(token: int, parse: Parse) -> list[int]:
    """Return what a protest is about: "over pay", "to demand elections"."""
    found = []
    for child in parse.children[token]:
        if parse.deps[child] == "prep" and parse.lower[child] in ABOUT:
            found += parse.all_children(child, "pobj")
        elif parse.deps[child] in ("advcl", "xcomp", "acl") and parse.lemmas[child] in DEMANDING:
            found.append(child)
    return found


def _spread_before(token: int, depth: int, parse: Parse, depths: dict[int, int]) -> None:
    depths[token] = min(depth, depths.get(token, depth))
    for child in parse.children[token]:
        if parse.deps[child] in BEFORE_NOUNS and depth < DEEPEST:
            _spread_before(child, depth + 1, parse, depths)


def _spread(token: int, depth: int, parse: Parse, depths: dict[int, int], *, aside: frozenset[str]) -> None:
    if depth > DEEPEST:
        return
    depths[token] = depth
    for child in parse.children[token]:
        if parse.deps[child] not in aside:
            _spread(child, depth + 1, parse, depths, aside=ASIDE)
