"""Lists that run over lines: "The Treasury designates the following people:" and then a name on each line."""

from collections.abc import Mapping, Sequence

from extractors.composition import Candidate
from extractors.identity.article import Identity
from extractors.parse import Parse
from extractors.predicates.list_reader import is_name
from extractors.predicates.listing import LISTING, name_of_line
from schemas import Mention, Participant
from schemas.enums import PloverRole

MOST = 200
"""Lines of one list at most."""


def with_lines(
    mentions: Sequence[Mention],
    sources: Mapping[str, tuple[Candidate, Parse, object]],
    parses: tuple[Parse, ...],
    identity: Identity,
    body: str,
) -> tuple[Mention, ...]:
    """Return mentions with those whom the lines below the paragraphs that announce them name."""
    places = {id(parse): i for i, parse in enumerate(parses)}
    found = []
    for mention in mentions:
        candidate, parse, _ = sources[mention.mention_id]
        role = _announced(candidate, parse)
        if role is None:
            found.append(mention)
            continue
        start = places[id(parse)] + 1
        named: list[Participant] = []
        for line in parses[start : start + MOST]:
            token = name_of_line(line)
            if token is None:
                break
            named.append(_participant(role, line, token, identity, body))
        known = [p for p in mention.participants if not (named and p.text.lower().startswith("the following "))]
        found.append(mention.model_copy(update={"participants": (*known, *named)}))
    return tuple(found)


def _announced(candidate: Candidate, parse: Parse) -> str | None:
    """Return the role whose players the next lines name, or None where the paragraph announces none."""
    last = len(parse.words) - 1
    if candidate.kind.name not in LISTING or parse.words[last] != ":":
        return None
    if parse.sentence_of[candidate.token] != parse.sentence_of[last]:
        return None
    return next(role for role, side in candidate.kind.roles.items() if side == PloverRole.RECIPIENT)


def _participant(role: str, parse: Parse, token: int, identity: Identity, body: str) -> Participant:
    resolved = identity.resolve(parse, token)
    end = _end_of_reversed(parse, token) or resolved.end
    start = next(i for i in range(resolved.start, end) if body[i].isalnum())
    return Participant(
        role=role,
        plover_role=PloverRole.RECIPIENT,
        text=body[start:end],
        start=start,
        end=end,
        name=resolved.name if (start, end) == (resolved.start, resolved.end) else None,
        type=resolved.type,
        country=resolved.country,
        sector=resolved.sector,
        rule=resolved.rule,
    )


def _end_of_reversed(parse: Parse, token: int) -> int | None:
    """Return the offset after a name written as official lists do, surname first: "SORIN, Pavel"."""
    first = token + 2
    if not parse.words[token].isupper() or parse.words[token + 1 : first] != [","]:
        return None
    last = first
    while last < len(parse.words) and is_name(parse, last) and not parse.words[last].isupper():
        last += 1
    return parse.ends[last - 1] if last > first else None
