"""All places that an article names, each with what it stands for."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from extractors.parse import Parse
from extractors.readers.dateline import dateline
from extractors.resolve.lexicon import Lexicon
from extractors.resolve.placenames import folded
from extractors.resolve.senses import Naming, Sense, is_held, resolve_names
from extractors.toponyms.outer import kind_of, lists, outer_of
from extractors.toponyms.spots import Finder, Spot, entity_end
from schemas import Article, PlaceName

MARKS = frozenset(("'s", "'", "’s"))
NAMED_PEOPLE, MOST_NAMED = 0.5, 3.0
LEAST_LEAD = 40
"""Code points of a dateline at most; the paragraph goes on behind them."""
UNKNOWN_TOO = frozenset(("label", "kind", "dateline"))
"""Rules whose words name a place even where the gazetteer lacks it."""


class Places:
    """The places of an article in text order, and the peoples that it names."""

    def __init__(self, rows: Sequence[PlaceName], peoples: Mapping[int, str | None], lead: range) -> None:
        self.rows = tuple(sorted(rows, key=lambda row: row.start))
        self._starts = [row.start for row in self.rows]
        self._peoples = peoples
        self._lead = lead

    def between(self, start: int, stop: int) -> tuple[PlaceName, ...]:
        """Return the places that begin within a stretch of the body."""
        return self.rows[bisect_left(self._starts, start) : bisect_left(self._starts, stop)]

    def reported_from(self, start: int, stop: int) -> PlaceName | None:
        """Return the place in the dateline of the article if a sentence of its lead speaks of nowhere else."""
        first = next(iter(self.rows), None)
        if first is None or first.rule != "dateline" or start not in self._lead:
            return None
        told = {place.country for place in self.between(max(start, first.stop), stop)}
        told |= {country for at, country in self._peoples.items() if start <= at < stop}
        return first if told <= {first.country} else None


@dataclass(frozen=True, slots=True)
class _Written:
    """A place name before it is resolved."""

    text: str
    start: int
    end: int
    rule: str
    part_of: str | None
    naming: Naming
    is_acting: bool = False


def find_places(article: Article, parses: Sequence[Parse], lexicon: Lexicon) -> Places:
    """Return the places that an article names."""
    body = article.body
    finder = Finder(body, lexicon, _people(parses))
    heads = list(_datelines(body, parses))
    known = {folded(written.text) for written in heads}
    by_paragraph = [list(finder.spots(parse)) for parse in parses]
    for parse, found in zip(parses, by_paragraph, strict=True):
        known |= {folded(_text(parse, spot, body)) for spot in found if spot.is_sure}
    written: list[_Written] = list(heads)
    for parse, found in zip(parses, by_paragraph, strict=True):
        written += _written(parse, found, body, lexicon, known)
    taken: set[int] = set()
    kept = []
    for one in written:
        if one.start not in taken:
            taken.add(one.start)
            kept.append(one)
    peoples = _peoples(parses, lexicon)
    namings = _agreed([one.naming for one in kept])
    senses = resolve_names(lexicon.gazetteer, namings, countries=_weights(peoples))
    return Places(
        [
            _row(article, one, sense)
            for one, sense in zip(kept, senses, strict=True)
            if (sense.place is not None or one.rule in UNKNOWN_TOO)
            and not (one.is_acting and sense.country == lexicon.capital_of(one.text))
        ],
        peoples,
        _lead(body, heads),
    )


def _row(article: Article, one: _Written, sense: Sense) -> PlaceName:
    place = sense.place
    return PlaceName(
        article_id=article.article_id,
        published_on=article.published_on,
        text=one.text,
        start=one.start,
        stop=one.end,
        name=place.name if place is not None and not sense.is_around else None,
        country=sense.country,
        region=sense.region,
        lat=place.lat if place is not None else None,
        lon=place.lon if place is not None else None,
        geonames_id=place.geonames_id if place is not None and not sense.is_around else None,
        precision=place.precision if place is not None else None,
        part_of=one.part_of,
        rule=one.rule,
    )


def _agreed(namings: Sequence[Naming]) -> list[Naming]:
    """Return the namings with one sense to a name: what holds it is said once, the first time mostly."""
    told: dict[str, Naming] = {}
    for naming in namings:
        key = folded(naming.name)
        if naming.outer is not None and (key not in told or (naming.is_outer_sure and not told[key].is_outer_sure)):
            told[key] = naming
    agreed = []
    for naming in namings:
        model = told.get(folded(naming.name))
        if naming.outer is None and model is not None:
            naming = replace(naming, outer=model.outer, is_outer_sure=model.is_outer_sure)
        agreed.append(naming)
    return agreed


def _written(parse: Parse, found: Sequence[Spot], body: str, lexicon: Lexicon, known: set[str]) -> Iterator[_Written]:
    texts = [_text(parse, spot, body) for spot in found]
    beside = lists(parse, found)
    outer = [outer_of(parse, number, found, body, lexicon) for number in range(len(found))]
    for number, spot in enumerate(found):
        rule = spot.rule
        if not spot.is_sure:
            if is_held(texts[number], *outer[number], lexicon.gazetteer):
                rule = "context"
            elif any(found[n].is_sure for n in beside[number]) and not spot.is_doubtful:
                rule = "list"
            elif folded(texts[number]) in known:
                rule = "repeat"
            else:
                continue
        group = [found[n] for n in beside[number]]
        first, after = spot.first, spot.after
        start, end = parse.starts[first], parse.ends[after - 1]
        naming = Naming(
            texts[number],
            *outer[number],
            kind_of(parse, spot, group),
            tuple(sorted({texts[n] for n in beside[number]} - {texts[number]})),
            texts[number - 1] if number and outer[number - 1][0] == texts[number] else None,
        )
        whole = None if spot.whole is None else body[parse.starts[spot.whole[0]] : parse.ends[spot.whole[1] - 1]]
        yield _Written(texts[number], start, end, rule, whole, naming, spot.is_acting)


def _datelines(body: str, parses: Sequence[Parse]) -> Iterator[_Written]:
    """Yield the places in the datelines of the article and of the pieces it is made of."""
    starts = [0, *(parse.starts[0] for parse in parses if parse.words and parse.words[0].isupper())]
    for start in dict.fromkeys(starts):
        line = dateline(body[start : body.find("\n", start) if "\n" in body[start:] else len(body)])
        if line is None or line.place is None:
            continue
        name, _, outer = line.place.partition(",")
        at = body.find(name, start)
        if at < 0:
            continue
        naming = Naming(name, outer.strip() or None, bool(outer.strip()))
        yield _Written(name, at, at + len(name), "dateline", None, naming)
        if outer.strip():
            inner = body.find(outer.strip(), at + len(name))
            text = outer.strip()
            yield _Written(text, inner, inner + len(text), "dateline", None, Naming(text))


def _people(parses: Sequence[Parse]) -> frozenset[str]:
    """Return the words of the names of persons that an article gives in full."""
    found: set[str] = set()
    for parse in parses:
        for at, label in enumerate(parse.entities):
            if label == "PERSON" and parse.entity_starts[at] == at:
                words = [word for word in parse.words[at : entity_end(parse, at)] if word not in MARKS]
                if len(words) > 1:
                    found.update(word for word in words if word[:1].isupper())
    return frozenset(found)


def _peoples(parses: Sequence[Parse], lexicon: Lexicon) -> dict[int, str | None]:
    """Return the countries of the peoples that an article names, by offset."""
    found: dict[int, str | None] = {}
    for parse in parses:
        for at, label in enumerate(parse.entities):
            if label == "NORP" and parse.entity_starts[at] == at:
                found[parse.starts[at]] = lexicon.demonym(parse.words[at])
    return found


def _weights(peoples: Mapping[int, str | None]) -> dict[str, float]:
    """Return how much the peoples named speak for their countries."""
    counts = Counter(country for country in peoples.values() if country is not None)
    return {country: min(MOST_NAMED, NAMED_PEOPLE * count) for country, count in counts.items()}


def _lead(body: str, heads: Sequence[_Written]) -> range:
    """Return where the first paragraph after the dateline begins and ends."""
    if not heads:
        return range(0)
    start = heads[0].start
    stop = body.find("\n", heads[0].end + LEAST_LEAD)
    return range(start, stop if stop >= 0 else len(body))


def _text(parse: Parse, spot: Spot, body: str) -> str:
    return body[parse.starts[spot.first] : parse.ends[spot.after - 1]]
