"""Explains a paragraph sentence by sentence."""

from collections.abc import Iterator, Mapping

from extractors.candidates import find_candidates
from extractors.composition import Candidate
from extractors.explanation.account import Refused, Sentence, Taken
from extractors.explanation.arguments import deep_arguments, words_of
from extractors.explanation.refusals import ABOVE, refusals
from extractors.frames import Index
from extractors.match import Match
from extractors.predicates.context import Surroundings
from schemas import Details, Mention

Rows = Mapping[tuple[str, int], tuple[Mention, Details | None]]
"""Mentions and their details by kind and offset of the trigger."""


def rows_of(mentions: tuple[Mention, ...], details: tuple[Details, ...]) -> Rows:
    """Return mentions so that a candidate finds its own."""
    by_id = {detail.mention_id: detail for detail in details}
    return {(m.kind, m.trigger.start): (m, by_id.get(m.mention_id)) for m in mentions}


def explain_paragraph(surroundings: Surroundings, index: Index, rows: Rows, body: str) -> Iterator[Sentence]:
    """Yield the sentences of a paragraph with what was taken for an event in each, and what was not."""
    parse, matcher = surroundings.parse, surroundings.matcher
    candidates = {candidate.token: candidate for candidate in find_candidates(surroundings, index)}
    for first, after in parse.sentences:
        taken: list[Taken] = []
        refused: list[Refused] = []
        for token in range(first, after):
            candidate = candidates.get(token)
            if candidate is not None:
                key = candidate.kind.name, parse.starts[candidate.match.trigger]
                if key in rows:
                    taken.append(_taken(candidate, surroundings, *rows[key], body))
            elif matcher.entries(token):
                match = matcher.match(token)
                refused += refusals(matcher, token, body) if match is None else (_part(match, surroundings),)
        start, end = parse.starts[first], parse.ends[after - 1]
        yield Sentence(body[start:end], start, end, tuple(taken), tuple(refused))


def _taken(
    candidate: Candidate, surroundings: Surroundings, mention: Mention, details: Details | None, body: str
) -> Taken:
    parse, matcher, frame = surroundings.parse, surroundings.matcher, candidate.match.frame
    since = []
    for condition in frame.conditions:
        filled = matcher.slot(candidate.token, condition.slot) if condition.holds else ()
        if filled:
            told = (parse.words[t] if condition.slot in ABOVE else words_of(parse, t, body) for t in filled)
            since.append((condition.slot, ", ".join(told)))
    return Taken(
        mention=mention,
        details=details,
        predicate=parse.words[candidate.token],
        arguments=deep_arguments(matcher, candidate.token, body),
        frame=candidate.pattern.split(">")[0],
        since=tuple(since),
        slots=_slots(candidate),
        composition=_composition(candidate),
    )


def _slots(candidate: Candidate) -> tuple[tuple[str, str], ...]:
    """Return the slot of each role that the frame fills, under the name that composition gave it."""
    slots = dict(candidate.match.frame.roles)
    of_token = {token: slots[role] for role, players in candidate.match.roles if role in slots for token in players}
    return tuple(
        (role, of_token[player]) for role, players in candidate.roles for player in players if player in of_token
    )


def _composition(candidate: Candidate) -> str | None:
    rules = candidate.pattern.split(">")[1:]
    if not rules:
        return None
    before, after = candidate.match.kind.name, candidate.kind.name
    change = f"{before} becomes {after}" if before != after else f"stays {after}, as {candidate.plover or 'no type'}"
    return f"{change}, by rule {', '.join(rules)}"


def _part(match: Match, surroundings: Surroundings) -> Refused:
    """Return why a word whose frame fits is no event of its own."""
    parse, matcher = surroundings.parse, surroundings.matcher
    pattern = f"{match.kind.name}/{match.frame.name}"
    outer = surroundings.context(match.token).swallowed_by
    if outer is not None:
        reason = f"what the {outer.kind.name} at {parse.words[outer.token]!r} is about"
    else:
        owner = next(
            (m for i in range(len(parse.words)) if (m := matcher.match(i)) is not None and match.token in m.consumed),
            None,
        )
        reason = f"part of the {owner.kind.name} at {parse.words[owner.token]!r}" if owner else "said in another event"
    return Refused(parse.words[match.token], pattern, reason)
