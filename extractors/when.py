"""When an event happened: the date expression that belongs to its predicate, else the day of publication."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date

from extractors.parse import Parse
from extractors.resolve.dates import DateExpression, Tense, find_dates
from schemas import EventDate
from schemas.enums import EventDateSource, Precision, Status

FUTURE_WORDS = frozenset(("will", "'ll", "wo", "shall", "would", "to"))
VAGUE_SPEECH = frozenset(("say", "tell", "announce", "report", "add"))


@dataclass(frozen=True, slots=True)
class Tenses:
    """Tells for any offset of the body whether its clause speaks of past or future."""

    parses: tuple[Parse, ...]
    paragraph_starts: tuple[int, ...]

    @classmethod
    def of(cls, parses: tuple[Parse, ...]) -> "Tenses":
        """Return the tenses of an article's paragraphs."""
        return cls(parses, tuple(p.starts[0] if p.starts else 0 for p in parses))

    def __call__(self, start: int, _: int) -> Tense:
        """Return the tense of the clause that governs a stretch of the body."""
        number = bisect_right(self.paragraph_starts, start) - 1
        if number < 0:
            return Tense.UNKNOWN
        parse = self.parses[number]
        token = bisect_right(parse.starts, start) - 1
        for _ in range(12):
            if token < 0:
                return Tense.UNKNOWN
            if parse.is_verb(token) and parse.deps[token] not in ("aux", "auxpass"):
                return _tense(parse, token)
            head = parse.heads[token]
            if head == token:
                return Tense.UNKNOWN
            token = head
        return Tense.UNKNOWN


def _tense(parse: Parse, verb: int) -> Tense:
    helpers = {parse.lower[c] for c in parse.all_children(verb, "aux", "auxpass")}
    if helpers & FUTURE_WORDS:
        return Tense.FUTURE
    if parse.tags[verb] in ("VBD", "VBN") or helpers & {"had", "was", "were", "has", "have"}:
        return Tense.PAST
    if parse.tags[verb] == "VBG" and helpers & {"is", "are", "'s", "'re"}:
        return Tense.FUTURE
    return Tense.UNKNOWN


def article_dates(body: str, parses: tuple[Parse, ...], published: date | None) -> tuple[DateExpression, ...]:
    """Return the date expressions of an article, read against its day of publication."""
    return find_dates(body, published, tense=Tenses.of(parses))


def event_date(
    parse: Parse, token: int, dates: tuple[DateExpression, ...], published: date | None, status: Status
) -> EventDate | None:
    """Return the date of the predicate at a token.

    The expression attached nearest to the predicate wins; an event that happened and has none takes the day of
    publication; one that is planned, denied or demanded stays open.
    """
    chosen = _attached(parse, token, dates)
    if chosen is not None:
        return EventDate(
            text=chosen.text,
            start=chosen.start,
            end=chosen.end,
            value=chosen.value,
            first=chosen.first,
            last=chosen.last,
            precision=chosen.precision,
            source=EventDateSource.TEXT,
            rule=chosen.rule,
        )
    if published is None or status is not Status.ACTUAL:
        return None
    return EventDate(
        text=None,
        start=None,
        end=None,
        value=published.isoformat(),
        first=published,
        last=published,
        precision=Precision.DAY,
        source=EventDateSource.PUBLICATION,
        rule="publication",
    )


def _attached(parse: Parse, token: int, dates: tuple[DateExpression, ...]) -> DateExpression | None:
    first, after = parse.sentences[parse.sentence_of[token]]
    start, end = parse.starts[first], parse.ends[after - 1]
    above = _ancestors(parse, token)
    best: tuple[int, int] | None = None
    chosen: DateExpression | None = None
    for expression in dates:
        if expression.start < start or expression.end > end:
            continue
        at = bisect_right(parse.starts, expression.start) - 1
        distance = _distance(parse, at, above)
        if distance is None:
            continue
        rank = (distance, abs(expression.start - parse.starts[token]))
        if best is None or rank < best:
            best, chosen = rank, expression
    return chosen


def _ancestors(parse: Parse, token: int) -> dict[int, int]:
    """Return a predicate and what governs it within its clause, with the steps up."""
    found, current, steps = {token: 0}, token, 0
    while parse.heads[current] != current and steps < 4:
        dep = parse.deps[current]
        if dep in ("relcl", "advcl", "ccomp", "acl", "conj", "parataxis") and parse.is_verb(current):
            break
        current = parse.heads[current]
        steps += 1
        found[current] = steps * 2
    return found


def _distance(parse: Parse, at: int, above: dict[int, int]) -> int | None:
    """Return how far a date hangs from the predicate, or None where another predicate stands between."""
    current = at
    for steps in range(8):
        if current in above:
            return steps + above[current]
        if parse.heads[current] == current:
            return None
        if parse.is_verb(current) and parse.deps[current] not in ("aux", "auxpass", "xcomp"):
            return None
        current = parse.heads[current]
    return None
