"""When an event happened: the date expression that belongs to its predicate, else the day of publication."""

from bisect import bisect_right
from datetime import date

from extractors.parse import Parse
from extractors.resolve.dates import DateExpression
from schemas import EventDate
from schemas.enums import EventDateSource, Precision, Status


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
