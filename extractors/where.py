"""Where an event happened: the place phrase that belongs to its predicate, else one of its sentence."""

from collections.abc import Collection

from extractors.parse import Parse
from extractors.resolve.lexicon import Lexicon
from schemas import Place

LOCATIVE = frozenset(
    """
    in at near outside around inside across throughout within off to from into on
    """.split()
)
STRICT = frozenset(("in", "at", "near", "outside", "around", "inside", "across", "throughout", "within"))
LABELS = frozenset(("GPE", "LOC", "FAC"))


def article_countries(parses: tuple[Parse, ...], lexicon: Lexicon) -> frozenset[str]:
    """Return the countries that an article names, by name or demonym."""
    names = {parse.words[i] for parse in parses for i, label in enumerate(parse.entities) if label in ("GPE", "NORP")}
    found = (lexicon.country(name) or lexicon.demonym(name) for name in names)
    return frozenset(code for code in found if code is not None)


def event_place(
    parse: Parse, token: int, body: str, lexicon: Lexicon, countries: Collection[str], taken: Collection[int]
) -> Place | None:
    """Return the place of the predicate at a token; `taken` are tokens that play another role in it."""
    for rule, tokens in (("syntax", _attached(parse, token)), ("sentence", _in_sentence(parse, token))):
        for place in tokens:
            if place in taken:
                continue
            found = _place(parse, place, body, lexicon, countries, rule)
            if found is not None:
                return found
    return None


def _attached(parse: Parse, token: int) -> list[int]:
    """Return place names in locative phrases of a predicate, its object or the verbs that carry it, nearest first."""
    holders = [token]
    current = token
    for _ in range(3):
        head = parse.heads[current]
        if head == current or parse.deps[current] in ("relcl", "ccomp", "advcl", "acl", "conj"):
            break
        holders.append(head)
        current = head
    holders += parse.all_children(token, "dobj", "nsubjpass", "nsubj")
    found = []
    for holder in holders:
        for preposition in parse.all_children(holder, "prep"):
            if parse.lower[preposition] in LOCATIVE:
                target = parse.child(preposition, "pobj")
                if target is not None:
                    found += _names(parse, target)
    return found


def _names(parse: Parse, target: int) -> list[int]:
    """Return the place name that a locative phrase holds: its head, or one inside ("the city of Homs")."""
    if parse.entities[target] in LABELS:
        return [target]
    inner = []
    for preposition in parse.all_children(target, "prep"):
        if parse.lower[preposition] in ("of", "in", "near"):
            deeper = parse.child(preposition, "pobj")
            if deeper is not None and parse.entities[deeper] in LABELS:
                inner.append(deeper)
    inner += [c for c in parse.all_children(target, "appos") if parse.entities[c] in LABELS]
    return inner


def _in_sentence(parse: Parse, token: int) -> list[int]:
    first, after = parse.sentences[parse.sentence_of[token]]
    found = [
        i
        for i in range(first, after)
        if parse.deps[i] == "pobj" and parse.entities[i] in LABELS and parse.lower[parse.heads[i]] in STRICT
    ]
    return found if len(found) == 1 else []


def _place(
    parse: Parse, token: int, body: str, lexicon: Lexicon, countries: Collection[str], rule: str
) -> Place | None:
    first = parse.entity_starts[token] if parse.entity_starts[token] >= 0 else token
    last = token
    while last + 1 < len(parse.words) and parse.entity_starts[last + 1] == parse.entity_starts[token] >= 0:
        last += 1
    while parse.lower[first] in ("the", "a") and first < token:
        first += 1
    start, end = parse.starts[first], parse.ends[last]
    text = body[start:end]
    within = _container(parse, token, last, body)
    row = lexicon.gazetteer.resolve(text, context_countries=countries, within=within)
    if row is None:
        return None
    return Place(
        text=text,
        start=start,
        end=end,
        name=row.name,
        country=row.country,
        region=row.region,
        lat=row.lat,
        lon=row.lon,
        geonames_id=row.geonames_id,
        precision=row.precision,
        rule=rule,
    )


def _container(parse: Parse, token: int, last: int, body: str) -> str | None:
    """Return what a place lies in by the words: "Tripoli, Lebanon", "Basra in Iraq"."""
    if last + 2 < len(parse.words) and parse.words[last + 1] == "," and parse.entities[last + 2] == "GPE":
        start = last + 2
        stop = start
        while stop + 1 < len(parse.words) and parse.entity_starts[stop + 1] == parse.entity_starts[start] >= 0:
            stop += 1
        return body[parse.starts[start] : parse.ends[stop]]
    for preposition in parse.all_children(token, "prep"):
        if parse.lower[preposition] == "in":
            target = parse.child(preposition, "pobj")
            if target is not None and parse.entities[target] == "GPE":
                return body[parse.starts[target] : parse.ends[target]]
    return None
